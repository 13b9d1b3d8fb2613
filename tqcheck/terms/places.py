"""Where English phrases stand in a text as whole words, whatever their case and hyphens."""

from __future__ import annotations

from collections.abc import Iterable

from tqcheck.model.document import Span


def flat(low: str) -> str:
    """A lower-case text with spaces for hyphens, of the same length."""
    return low.replace("-", " ")


def standing(text: str, phrases: Iterable[str]) -> list[Span]:
    """The places of flat phrases in a flat text, in reading order; of overlapping ones the longest."""
    found: list[Span] = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            if is_whole(text, at, at + len(phrase)):
                found.append(Span(at, at + len(phrase)))
            at = text.find(phrase, at + 1)
    return apart(found)


def apart(spans: Iterable[Span]) -> list[Span]:
    """The spans without those that overlap a longer one, in reading order."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (-len(s), s.start)):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda s: s.start)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch is no part of a longer word."""
    return not ((start and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum()))
