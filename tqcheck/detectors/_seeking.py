"""Runs a pattern where its anchors say it may match, and nowhere else: most of the time of a check goes by here."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

import regex

from tqcheck.detectors._anchors import FAR, Anchors
from tqcheck.detectors._hazard import longest_harmless
from tqcheck.model.rule import Spots
from tqcheck.passage import Passage

Found = list[regex.Match[str]]
Seek = Callable[[Passage, Spots], Found]

_NONE: Found = []
"""Not to be added to: saves making a list for nearly every call."""
SECONDS = 1.0
"""How long one pattern may look at one passage; per 100,000 code points above the first."""


def seeker(pattern: regex.Pattern[str], near: Anchors, power: int, picks: bool) -> Seek:
    """What finds a pattern's matches in a passage, none overlapping the one before.

    `power` is the pattern's degree (see `_hazard`), `picks` says that some of the spots are other patterns'. TimeoutError
    where it takes longer than SECONDS.
    """
    harmless = longest_harmless(power)
    if near.at_start:
        return lambda passage, spots: _listed(pattern.match(passage.plain, timeout=_clock(passage.plain, harmless)))
    if not near.texts or near.most >= FAR:
        return lambda passage, spots: list(pattern.finditer(passage.plain, timeout=_clock(passage.plain, harmless)))
    own = frozenset(near.texts) if picks else None
    if near.least == near.most:
        return _at(pattern, near.least, harmless, own)
    return _between(pattern, near, harmless, own)


def _at(pattern: regex.Pattern[str], before: int, harmless: int, own: frozenset[str] | None) -> Seek:
    """Matches that start a known distance before an anchor."""
    match = pattern.match

    def seek(passage: Passage, spots: Spots) -> Found:
        plain = passage.plain
        if own is None and len(plain) <= harmless:
            return quick(plain, spots)
        seconds = _clock(plain, harmless)
        until = 0.0 if seconds is None else monotonic() + seconds
        found: Found = []
        done = before
        for start, end in spots:
            if start < done or (own is not None and passage.lower[start:end] not in own):
                continue
            m = match(plain, start - before) if seconds is None else match(plain, start - before, timeout=_left(until))
            if m is not None:
                found.append(m)
                done = m.end() + before
        return found

    def quick(plain: str, spots: Spots) -> Found:
        found: Found = _NONE
        done = before
        for start, _ in spots:
            if start >= done and (m := match(plain, start - before)) is not None:
                found = [*found, m]
                done = m.end() + before
        return found

    return seek


def _between(pattern: regex.Pattern[str], near: Anchors, harmless: int, own: frozenset[str] | None) -> Seek:
    """Matches that start within a known distance before an anchor: the text is gone through once, however many anchors there are."""

    def seek(passage: Passage, spots: Spots) -> Found:
        plain = passage.plain
        seconds = _clock(plain, harmless)
        until = 0.0 if seconds is None else monotonic() + seconds
        found: Found = []
        done = 0
        following = None
        for start, end in sorted(spots):
            if start < near.least or (own is not None and passage.lower[start:end] not in own):
                continue
            first, last = max(0, start - near.most), start - near.least
            while True:
                if following is None or following.start() < max(first, done):
                    following = pattern.search(plain, max(first, done), timeout=None if seconds is None else _left(until))
                    if following is None:
                        return found
                if following.start() > last:
                    break
                found.append(following)
                done = max(following.end(), following.start() + 1)
                following = None
        return found

    return seek


def _listed(match: regex.Match[str] | None) -> Found:
    return [] if match is None else [match]


def _left(until: float) -> float:
    """The seconds left on the clock, which all matches in a passage share; TimeoutError where there are none."""
    left = until - monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _clock(text: str, harmless: int) -> float | None:
    """The seconds a match may take, or None where no clock is needed: watching one costs 1.7 µs a call, more than most matches."""
    return None if len(text) <= harmless else SECONDS * (1 + len(text) / 100_000)
