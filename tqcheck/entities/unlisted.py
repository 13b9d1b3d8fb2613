"""Names that the base does not hold, in languages of letters: what of the source's capitalised words the English does not answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.entities import cyrillic, dictionaries, latin
from tqcheck.entities.answers import Target
from tqcheck.entities.spellings import fold, stem
from tqcheck.entities.store import Store
from tqcheck.model.document import Span

CYRILLIC = cyrillic.LANGS
LATIN = latin.LANGS
LANGS = CYRILLIC | LATIN


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Names of a source that nothing in the English answers: those that stand apart, and those beside one that is answered."""

    apart: tuple[Span, ...]
    beside: tuple[Span, ...]


def unanswered(source: str, lang: str, target: Target, covered: Sequence[Span], store: Store) -> Unanswered:
    """The names that the base has not answered for (`covered`). One beside an answered one is not missed: Donald Trump may be Trump."""
    spans = cyrillic.capitalised(source) if lang in CYRILLIC else latin.capitalised(source)
    apart: list[Span] = []
    beside: list[Span] = []
    end = -2
    for span in spans:
        if any(span.overlaps(other) for other in covered):
            continue
        if _is_answered(source[span.start : span.end], lang, target):
            end = span.end
            if apart and apart[-1].end + 1 == span.start:
                beside.append(apart.pop())
        elif end + 1 == span.start:
            beside.append(span)
        elif _is_name(source, span, lang, store):
            if apart and apart[-1].end + 1 == span.start:
                span = Span(apart.pop().start, span.end)
            apart.append(span)
    return Unanswered(tuple(apart), tuple(beside))


def in_english(source: str, span: Span, lang: str) -> tuple[str, ...]:
    """What English calls a name, where that can be told from its letters."""
    name = source[span.start : span.end]
    if lang in LATIN:
        return (name,) if lang not in ("pl", "cs", "tr") else ()
    return tuple(filter(None, (cyrillic.transliterated(name, lang),)))


def _is_answered(name: str, lang: str, target: Target) -> bool:
    if lang in LATIN and not target.words.isdisjoint((low := fold(name), low.removesuffix("s"))):
        return True
    return target.answers(stem(name, lang)) or target.answers(name)


def _is_name(source: str, span: Span, lang: str, store: Store) -> bool:
    return cyrillic.is_name(source[span.start : span.end], lang) if lang in CYRILLIC else latin.is_name(source, span, lang, store)


def is_common(word: str, lang: str) -> bool:
    """Whether a word, but for its capital, is a common one."""
    return cyrillic.is_noun(word) if lang == "ru" else dictionaries.is_common(word.lower(), lang)
