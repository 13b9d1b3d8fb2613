"""TBX -> terms: what a concept is called in English, for each of its names in other languages. Nothing is expanded or fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tqcheck.glossary.entry import REQUIRED, STATUSES, Term
from tqcheck.model.errors import ConfigError, InputError
from tqcheck.readers._xml import Element, line_of, parse


def read_tbx(path: Path, text: str) -> Iterator[Term]:
    """The terms of a TBX file of version 2 (martif) or 3; an English term's administrative status says whether it is forbidden."""
    try:
        root = parse(str(path), text).root
    except InputError as problem:
        raise ConfigError(problem.problem, problem.origin, problem.hint) from None
    for concept in _below(root, "termEntry", "conceptEntry"):
        english: list[tuple[str, str, int]] = []
        sources: list[tuple[str, str]] = []
        for section in concept.all("langSet", "langSec"):
            lang = section.attributes.get("xml:lang", "").lower().partition("-")[0]
            for holder in _below(section, "tig", "ntig", "termSec"):
                for term in _below(holder, "term"):
                    words = _words(term)
                    if words and lang == "en":
                        english.append((words, _status(path, text, holder), line_of(text, term.start)))
                    elif words:
                        sources.append((words, lang))
        for words, status, line in english:
            yield from (Term(source, words, status, line, lang) for source, lang in sources)


def _status(path: Path, text: str, holder: Element) -> str:
    for note in _below(holder, "termNote"):
        if note.attributes.get("type") in ("administrativeStatus", "normativeAuthorization"):
            said = _words(note).lower().removesuffix("-admn-sts").removesuffix("term")
            if said not in STATUSES:
                origin = f"{path}:{line_of(text, note.start)}"
                raise ConfigError(f"unknown status “{_words(note)}”", origin, "for example preferredTerm-admn-sts, deprecatedTerm-admn-sts")
            return STATUSES[said]
    return REQUIRED


def _below(element: Element, *names: str) -> Iterator[Element]:
    """The nearest elements of these names under another."""
    for child in element.children:
        if isinstance(child, Element):
            if child.name in names:
                yield child
            else:
                yield from _below(child, *names)


def _words(element: Element) -> str:
    return " ".join("".join(child[0] for child in element.children if not isinstance(child, Element)).split())
