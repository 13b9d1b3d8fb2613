"""Capitals that the translation has lost altogether, or has nothing but."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_FEWEST = 4
"""Words that a text must have for its case to be the writer's fault."""
_CASED = re.compile(r"[A-Za-zÀ-ÿА-Яа-я]")
"""Letters of scripts that have capitals."""
_BEGINNING = re.compile(r"(?:^|[.!?]\s+)[\"“‘'(]*([a-z])")
_FIRST = re.compile(r"\bi(?=\b(?!\.))")


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """A target wholly in lower case, or wholly in capitals, whose source is not."""
    if target.islower():
        if target.count(" ") + 1 >= _FEWEST and not source.islower() and _is_due(target, source, lang):
            return (Discrepancy("small", Span(0, len(target)), (_risen(target),)),)
    elif target.isupper() and target.count(" ") + 1 >= _FEWEST and not source.isupper() and _has_small(source):
        return (Discrepancy("capitals", Span(0, len(target))),)
    return ()


def _is_due(target: str, source: str, lang: str) -> bool:
    """Whether a capital is due: at the beginning, unless that is a number; then where the source has names."""
    if target.lstrip("\"“‘'(")[:1].isalpha():
        return source != source.lower() or not _CASED.search(source)
    return lang != "de" and any(word[0].isupper() for word in source.split()[1:])  # German nouns have capitals, names or not


def _has_small(source: str) -> bool:
    return source != source.upper() or not _CASED.search(source)


def _risen(target: str) -> str:
    """The same with the first letters of its sentences, and “I”, as capitals."""
    risen = _BEGINNING.sub(lambda found: found.group().upper(), target)
    return _FIRST.sub("I", risen)
