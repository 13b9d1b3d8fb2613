"""What a glossary holds."""

from __future__ import annotations

from dataclasses import dataclass

REQUIRED, FORBIDDEN, KEPT = "required", "forbidden", "do-not-translate"
STATUSES = {
    **dict.fromkeys(("", "required", "preferred", "approved", "admitted", "allowed", "mandatory"), REQUIRED),
    **dict.fromkeys(("forbidden", "deprecated", "superseded", "banned", "prohibited", "not allowed", "rejected"), FORBIDDEN),
    **dict.fromkeys(("do-not-translate", "do not translate", "dnt", "keep", "untranslated"), KEPT),
}
"""What files call them."""


@dataclass(frozen=True, slots=True)
class Term:
    """A source phrase, its English, what is said of the pair, and the line it stands on.

    `lang` is the source's language, empty where the file does not say. A forbidden term may have no source: it is forbidden everywhere.
    """

    source: str
    target: str
    status: str = REQUIRED
    line: int = 0
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A source phrase with all its right and wrong renderings; `kept` where it stays as it is."""

    source: str
    lang: str
    required: tuple[str, ...]
    forbidden: tuple[str, ...]
    kept: bool


@dataclass(frozen=True, slots=True)
class Glossary:
    """Concepts in reading order, and what is forbidden whatever the source says."""

    concepts: tuple[Concept, ...]
    banned: tuple[str, ...]


def gather(terms: tuple[Term, ...]) -> Glossary:
    """Terms of one source phrase, brought together."""
    by_source: dict[tuple[str, str], list[Term]] = {}
    for term in terms:
        by_source.setdefault((term.source, term.lang), []).append(term)
    return Glossary(
        tuple(_concept(source, lang, own) for (source, lang), own in by_source.items() if source),
        tuple(dict.fromkeys(term.target for term in terms if not term.source)),
    )


def _concept(source: str, lang: str, own: list[Term]) -> Concept:
    def of(status: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(term.target for term in own if term.status == status))

    return Concept(source, lang, of(REQUIRED), of(FORBIDDEN), any(term.status == KEPT for term in own))
