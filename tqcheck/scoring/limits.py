"""What texts may have and still pass, by what good ones have."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tqcheck.scoring.penalties import penalty
from tqcheck.scoring.schemes import Scheme

SIZES = (250, 1000)
"""Words of a short page and of MQM's reference sample."""
_DRAWS = 2000


def acceptable(
    pages: Sequence[Sequence[tuple[float, int]]], scheme: Scheme, share: float, seed: int = 12345
) -> tuple[tuple[int, float], ...]:
    """For each size, the points that a share of the texts of so many words drawn page by page from these stay within.

    `pages` have (points, words) for each block. Never less than the points of a minor error, for no text is to fail over one, and more
    for the larger size than for the smaller.
    """
    chance = random.Random(seed)
    least = penalty("minor", "", scheme)
    totals = [(sum(points for points, _ in page), sum(words for _, words in page)) for page in pages]
    totals = [(points, words) for points, words in totals if words]
    limits: list[tuple[int, float]] = []
    for size in SIZES:
        drawn = sorted(_text(totals, size, chance) for _ in range(_DRAWS)) if totals else [0.0]
        limit = drawn[min(len(drawn) - 1, int(share * len(drawn)))]
        before = limits[-1][1] if limits else 0.0
        limits.append((size, round(max(limit, least * (1 + len(limits)), before * 1.1), 1)))
    return tuple(limits)


def _text(totals: Sequence[tuple[float, int]], size: int, chance: random.Random) -> float:
    """The points of whole pages drawn until they have so many words, brought down to that size."""
    points, words = 0.0, 0
    while words < size:
        more, longer = chance.choice(totals)
        points, words = points + more, words + longer
    return points * size / words
