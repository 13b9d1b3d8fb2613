"""Points and words -> a score of 100 and less, by MQM's scoring models.

Lommel et al. 2024, The Multi-Range Theory of Translation Quality Measurement (arXiv 2405.16969): raw and linear calibrated score.
Gladkoff et al. 2025, Non-Linear Scoring Model for Translation Quality Evaluation (arXiv 2511.13467): tolerance that grows with the
logarithm of the length. All may fall below 0: a floor would make very bad texts equal.
"""

from __future__ import annotations

import math
from functools import cache

from tqcheck.scoring.schemes import Scheme

BEST = 100.0
_ROUNDS = 200


def raw(points: float, words: int, scheme: Scheme) -> float:
    """100 x (1 - points per word)."""
    return BEST * (1 - points / max(words, 1))


def linear(points: float, words: int, scheme: Scheme) -> float:
    """Calibrated so that a text with the acceptable points for each `size` words scores what is needed to pass."""
    size, acceptable = scheme.acceptable[-1]
    return BEST - (BEST - scheme.passing) * (points / max(words, 1) * size) / acceptable


def log(points: float, words: int, scheme: Scheme) -> float:
    """Calibrated so that a text with the points tolerated in a text of its length scores what is needed to pass."""
    return BEST - (BEST - scheme.passing) * points / tolerance(words, scheme)


MODELS = {"raw": raw, "linear": linear, "log": log}


def tolerance(words: int, scheme: Scheme) -> float:
    """Points a text of so many words may have: E(x) = a ln(1 + bx) through the scheme's two sizes, a straight line through one.

    Two sizes whose points grow as fast as their words, or faster, leave no such curve: there too the line of the larger one is taken.
    """
    a, b = _curve(scheme.acceptable)
    return a * math.log1p(b * max(words, 1)) if b else a * max(words, 1)


@cache
def _curve(acceptable: tuple[tuple[int, float], ...]) -> tuple[float, float]:
    """The a and b of the curve, by bisection; (points per word, 0) for the straight line."""
    (small, few), (large, many) = acceptable[0], acceptable[-1]
    if few / many <= small / large or few >= many:
        return many / large, 0.0
    low, high = -30.0, 30.0  # of the logarithm of b: from a straight line to a step
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        b = math.exp(middle)
        if math.log1p(b * small) / math.log1p(b * large) < few / many:
            low = middle
        else:
            high = middle
    b = math.exp((low + high) / 2)
    return many / math.log1p(b * large), b
