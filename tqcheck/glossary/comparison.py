"""A passage against a glossary: terms that are missing, forbidden, or should have been left as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqcheck.glossary.entry import Concept, Glossary
from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE, Fix, Match
from tqcheck.passage import Passage
from tqcheck.terms.english import inflected
from tqcheck.terms.native import places


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong, as one of the glossary's kinds, and where."""

    kind: str
    match: Match


def compare(passage: Passage, glossary: Glossary) -> tuple[Slip, ...]:
    """All slips of a passage; of a longer phrase and one within it in the source, only the longer is asked for."""
    present = list(_present(passage, glossary))
    spans = [span for _, found in present for span in found]
    slips: list[Slip] = []
    for concept, found in present:
        alone = [s for s in found if not any(o.start <= s.start and s.end <= o.end and len(o) > len(s) for o in spans)]
        if alone:
            slips += _of_concept(passage, concept, alone[0])
    banned = (span for phrase in glossary.banned for span in inflected(passage.plain, phrase, True))
    return (*slips, *(Slip("forbidden", Match(span, (), NOWHERE, (("instead", ""),))) for span in banned))


def _present(passage: Passage, glossary: Glossary) -> Iterator[tuple[Concept, list[Span]]]:
    if passage.source:
        for concept in glossary.concepts:
            if not concept.lang or passage.source_lang in ("", concept.lang):
                found = places(passage.source, passage.source_lang, concept.source)
                if found:
                    yield concept, found


def _of_concept(passage: Passage, concept: Concept, native: Span) -> Iterator[Slip]:
    source = ("source", passage.source[native.start : native.end])
    if concept.kept:
        if concept.source.lower() not in passage.lower:
            yield Slip("untranslated", Match(_first(passage), (), native, (source,)))
        return
    right = [span for phrase in concept.required for span in inflected(passage.plain, phrase)]
    wrong = [span for phrase in concept.forbidden for span in inflected(passage.plain, phrase, True)]
    wrong = [span for span in wrong if not any(r.start <= span.start and span.end <= r.end for r in right)]
    instead = ("instead", f" for “{source[1]}”" + (f"; write “{concept.required[0]}”" if concept.required else ""))
    for span in wrong:
        capital = passage.plain[span.start].isupper()
        fixes = tuple(Fix(phrase[:1].upper() + phrase[1:] if capital else phrase) for phrase in concept.required)
        yield Slip("forbidden", Match(span, fixes, native, (source, instead)))
    if concept.required and not right and not wrong:
        yield Slip("missing", Match(_first(passage), (), native, (source, ("term", concept.required[0]))))


def _first(passage: Passage) -> Span:
    """What is missing stands nowhere: its finding is at the first word."""
    return Span(*passage.words[0][:2]) if passage.words else Span(0, len(passage.text))
