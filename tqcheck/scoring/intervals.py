"""How sure a score is: what others of its kind would have scored."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from tqcheck.model.score import Interval

ENOUGH = 30
"""Segments from which on resampling them says something; below, the interval is Wilson's for the share of words that err."""
_Z = 1.96


def wilson(right: float, of: float) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927); (0, 1) where there is nothing."""
    if not of:
        return 0.0, 1.0
    share, square = min(1.0, right / of), _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def by_errors(points: float, errors: int, words: int, least: float, value: Callable[[float], float]) -> Interval:
    """Between the scores of the fewest and most errors per word that are still likely, each of them costing what an error costs here.

    Where there is no error the cheapest one's points (`least`) are taken.
    """
    low, high = wilson(errors, words)
    each = points / errors if errors else least
    ends = sorted((value(low * words * each), value(high * words * each)))
    return Interval(ends[0], ends[1], "wilson")


def by_resampling(
    points: Sequence[float], words: Sequence[int], value: Callable[[float, int], float], resamples: int = 1000, seed: int = 12345
) -> Interval:
    """Between the 2.5th and 97.5th percentile of the scores of texts drawn, segment by segment, from this one (percentile bootstrap)."""
    import numpy as np

    costs, lengths = np.asarray(points, dtype=float), np.asarray(words, dtype=int)
    chance = np.random.default_rng(seed)
    drawn = (chance.integers(len(costs), size=len(costs)) for _ in range(resamples))
    scores = sorted(value(float(costs[rows].sum()), int(lengths[rows].sum())) for rows in drawn)
    edge = len(scores) // 40
    return Interval(scores[edge], scores[-edge - 1], "bootstrap")
