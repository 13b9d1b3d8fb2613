"""The scores of some systems, as they are told."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.score import Comparison, Score
from tqcheck.scoring.quality import Rating


@dataclass(frozen=True, slots=True)
class Scored:
    """A system, document or segment with its scores. `ratings` is empty or holds one; `reasons` are what moves a segment's estimate."""

    name: str
    words: int
    scores: tuple[Score, ...]
    ratings: tuple[Rating, ...] = ()
    parts: tuple[Scored, ...] = ()
    reasons: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """All systems, the first of them the baseline, and how the others differ from it."""

    systems: tuple[Scored, ...]
    comparisons: tuple[Comparison, ...] = ()
