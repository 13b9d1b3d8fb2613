"""A segment being read: what detectors ask of its text, computed when first asked for, once."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice, pairwise
from operator import eq
from typing import Any, Generic, TypeVar, overload

from tqcheck.model.document import Document, Segment, Span
from tqcheck.signs import as_bytes
from tqcheck.tongue import guess

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_TOKEN = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*|[^\w\s]")
_NO_SIGNS = bytes(32 if chr(byte) in ".,;:!?\"'()[]/-" or byte > 127 else byte for byte in range(256))
_ENGLISH = frozenset(
    b"the of and to in a is for on that with as was by at from it has have be are were will an not this which had but his her their its"
    b" after over who they he she said would been more about into up out than or also all new no first when says you we i".split()
)
"""Words hardly an English sentence does without."""
_SHOWN = 20
"""Segments whose source shows the document's language."""
_OPENERS = {"“": "”", "«": "»", "„": "“”", "‘": "’"}


_Value = TypeVar("_Value")


class _once(Generic[_Value]):
    """A property computed when first asked for; functools.cached_property takes a lock for it (until Python 3.12), 0.7 µs a time."""

    def __init__(self, compute: Callable[[Any], _Value]) -> None:
        self.compute = compute
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, passage: None, owner: type) -> _once[_Value]: ...
    @overload
    def __get__(self, passage: Passage, owner: type) -> _Value: ...
    def __get__(self, passage: Passage | None, owner: type) -> _once[_Value] | _Value:
        if passage is None:
            return self
        value = passage.__dict__[self.compute.__name__] = self.compute(passage)
        return value


class Passage:
    """One segment in its document.

    `text` is the segment's own; `plain` has an ordinary space for every no-break space and ' for ’ (one code point for
    one, so positions are the same); `lower` is `plain` in lower case, of the same length.
    """

    __slots__ = ("__dict__", "document", "index", "lower", "plain", "segment", "text")

    def __init__(self, document: Document, index: int, memo: dict[object, object] | None = None) -> None:
        self.document = document
        self.index = index
        self.segment: Segment = document.segments[index]
        self.text = self.segment.text
        self.plain = self.text if self.text.isascii() else _plain(self.text)
        self.lower = lower(self.plain)
        if memo is not None:
            self.memo = memo

    @_once
    def memo(self) -> dict[object, object]:
        """What detectors remember of the document while its passages are read."""
        return {}

    @property
    def source(self) -> str:
        """What the segment was translated from, or empty."""
        return self.segment.source

    @property
    def has_source(self) -> bool:
        """Whether the segment has a source."""
        return bool(self.segment.source)

    @_once
    def source_lang(self) -> str:
        """The language the document was translated out of: as declared, else as its sources show; empty where neither says."""
        if self.document.source_lang or not self.segment.source:
            return self.document.source_lang
        if "source_lang" not in self.memo:
            self.memo["source_lang"] = guess("\n".join(segment.source for segment in self.document.segments[:_SHOWN]))
        return str(self.memo["source_lang"])

    @property
    def is_page(self) -> bool:
        """Whether the document has several blocks: a lone block is a sentence from a corpus, and no page rule fires on it."""
        return len(self.document.segments) > 1

    @_once
    def words(self) -> list[tuple[int, int, str]]:
        """(start, end, word) of every word, in reading order; hyphens, apostrophes, full stops inside a word belong to it."""
        return [(m.start(), m.end(), m.group()) for m in _WORD.finditer(self.plain)]

    @_once
    def low_words(self) -> list[str]:
        """The words in lower case."""
        return [self.lower[start:end] for start, end, _ in self.words]

    @_once
    def plain_bytes(self) -> bytes:
        """The plain text as `screening` looks at it, a byte for each code point."""
        return as_bytes(self.plain)

    @_once
    def lower_bytes(self) -> bytes:
        """The text in lower case as `screening` looks at it."""
        return as_bytes(self.lower)

    @_once
    def rough_words(self) -> list[bytes]:
        """The words without signs, in lower case, as bytes: a cheap look at them."""
        return self.lower_bytes.translate(_NO_SIGNS).split()

    @property
    def is_foreign(self) -> bool:
        """Whether a sign stands in it that is not ASCII."""
        return not self.text.isascii()

    @_once
    def lacks_english(self) -> bool:
        """Whether none of the commonest English words stands in it."""
        return _ENGLISH.isdisjoint(self.rough_words)

    @_once
    def has_double(self) -> bool:
        """Whether a rough word stands twice side by side."""
        rough = self.rough_words
        return any(map(eq, rough, islice(rough, 1, None)))

    @_once
    def has_pair_again(self) -> bool:
        """Whether two rough words side by side stand so again at most six words on."""
        rough = self.rough_words
        pairs = list(pairwise(rough))
        if len(set(pairs)) == len(pairs):
            return False
        return any(any(map(eq, pairs, islice(pairs, gap, None))) for gap in range(1, 7))

    @_once
    def tokens(self) -> list[tuple[int, int, str]]:
        """(start, end, text) of every word and of every sign between words, in reading order."""
        return [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(self.plain)]

    @_once
    def token_starts(self) -> list[int]:
        """Where each token begins."""
        return [start for start, _, _ in self.tokens]

    @_once
    def quoted(self) -> list[Span]:
        """The stretches inside quotation marks, marks included; an opened and never closed one runs to the end."""
        return list(_quoted(self.plain, self.text))

    def in_quotes(self, span: Span) -> bool:
        """Whether a span lies in quoted speech of at least four words."""
        return any(q.start <= span.start and span.end <= q.end and self.plain.count(" ", q.start, q.end) >= 3 for q in self.quoted)


def lower(text: str) -> str:
    """Lower case of the same length: a letter whose lower case is longer (İ) stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").replace("\u2009", " ")


def _quoted(plain: str, text: str) -> list[Span]:
    found: list[Span] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char == '"':
            end = text.find('"', at + 1)
        elif char in _OPENERS and not (char == "‘" and at and text[at - 1].isalnum()):
            ends = [e for closer in _OPENERS[char] if (e := text.find(closer, at + 1)) >= 0]
            end = min(ends, default=-1)
            if char == "‘":
                while end >= 0 and end + 1 < len(text) and text[end + 1].isalnum():
                    end = text.find("’", end + 1)
        else:
            at += 1
            continue
        stop = len(text) if end < 0 else end + 1
        found.append(Span(at, stop))
        at = stop
    return found
