"""English phrases in a text in any inflection, by the lemmas of their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tqcheck.model.document import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@lru_cache(maxsize=64)
def words(text: str) -> tuple[tuple[int, int, str], ...]:
    """(start, end, word) of every word of a text, hyphens parting words, without a possessive ’s."""
    found = ((m.start(), m.group()) for m in _WORD.finditer(text))
    return tuple((start, start + len(bare), bare) for start, word in found for bare in [re.sub(r"['’]s$", "", word)])


def inflected(text: str, phrase: str, exact_capitals: bool = False) -> list[Span]:
    """Where a phrase stands, in reading order, whatever its inflection and hyphens; with its own capitals if asked for."""
    own, wanted = words(text), [word for _, _, word in words(phrase)]
    return [
        Span(own[at][0], own[at + len(wanted) - 1][1])
        for at in range(len(own) - len(wanted) + 1)
        if wanted and _are_forms([word for _, _, word in own[at : at + len(wanted)]], wanted, exact_capitals)
    ]


def _are_forms(found: Sequence[str], wanted: Sequence[str], exact_capitals: bool) -> bool:
    return all(_is_form(word, one, exact_capitals) for word, one in zip(found, wanted, strict=True))


def _is_form(word: str, one: str, exact_capitals: bool) -> bool:
    if one.isupper() and len(one) > 1:  # an acronym is no word: US, not us
        return word == one or word == f"{one}s"
    if exact_capitals and one[:1].isupper() and not word[:1].isupper():
        return False
    return word.lower() == one.lower() or not _lemmas(word.lower()).isdisjoint(_lemmas(one.lower()))


@lru_cache(maxsize=20_000)
def _lemmas(word: str) -> frozenset[str]:
    from tqcheck.lexicon import lemmas

    return frozenset((word, *lemmas(word)))
