"""WMT quality-estimation word tags: `NAME.mt` holds tokenised translations, `NAME.tags` OK and BAD for each token.

Tags stand for tokens, or for tokens with the gaps between them (2n + 1 tags, WMT 2018 to 2021); gaps are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tqcheck.annotated import opened
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated

EXTENSIONS = (".mt",)


def read(path: str) -> Iterator[Annotated]:
    """Each line with the stretches of its BAD tokens; InputError where the tags do not fit."""
    beside = str(Path(path).with_suffix(".tags"))
    with opened(path) as texts, opened(beside) as tags:
        for number, (text, tagged) in enumerate(zip(texts, tags, strict=False), 1):
            text = text.rstrip("\n")
            words, marks = text.split(), tagged.split()
            if len(marks) == 2 * len(words) + 1:
                marks = marks[1::2]
            if len(marks) != len(words):
                raise InputError(f"{len(marks)} tags for {len(words)} words", f"{beside}:{number}", "one tag for each word of the .mt file")
            yield Annotated(Document(str(number), path, text, (Segment(text),)), tuple(_bad(text, words, marks)))


def _bad(text: str, words: list[str], marks: list[str]) -> Iterator[Span]:
    at = 0
    for word, mark in zip(words, marks, strict=True):
        start = text.index(word, at)
        at = start + len(word)
        if mark == "BAD":
            yield Span(start, at)
