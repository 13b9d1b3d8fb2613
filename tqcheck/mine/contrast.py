"""Is a phrase at home on one side of a corpus?

Translations of one source line are not independent: eighteen systems that say the same of one line have said it once. Where both sides
translate the same lines, they are compared line by line: given how many of a line's texts have the phrase, how many people's should?
Elsewhere counts and exposures are divided by their design effect (Kish 1965; Rao & Scott 1981). Both are tested by the log-likelihood
ratio (Dunning 1993). The lift is a ratio of rates with an informative prior (Monroe, Colaresi & Quinn 2008): a phrase is first believed
to be as frequent on both sides. Its interval is the test's own (Miettinen 1976), so that the two never disagree.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_Z = 1.96
_PRIOR = 2.0
"""Hits that the prior is worth, on both sides together."""


@dataclass(frozen=True, slots=True)
class Count:
    """Hits on one side: how many, the sum of the squares of each line's hits, and on how many lines."""

    hits: int = 0
    squares: int = 0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Exposure:
    """How many phrases of a length stand on one side, and how many texts there are to a line."""

    phrases: int
    copies: float


@dataclass(frozen=True, slots=True)
class Paired:
    """Over all lines that both sides translate: how many of the other side's texts have the phrase, how many should if the sides were
    alike (hypergeometric mean, as Mantel & Haenszel 1959), and the variance of that."""

    seen: int = 0
    expected: float = 0.0
    variance: float = 0.0


@dataclass(frozen=True, slots=True)
class Contrast:
    """Rate on one side over rate on the other, with its 95 % interval, and the chance of as much where there is no difference."""

    lift: float
    low: float
    high: float
    p: float


def contrast(one: Count, there: Exposure, other: Count, here: Exposure, paired: Paired | None = None) -> Contrast:
    """How much more often a phrase stands on the one side than on the other; `paired` where the sides translate the same lines."""
    effect = one.squares / one.hits if one.hits else 1.0
    alike = min(1.0, (effect - 1) / (there.copies - 1)) if there.copies > 1 else 0.0
    # a phrase people never use shows no correlation of its own: they are taken to be as much of one mind on a line as the systems are
    others = max(other.squares / other.hits if other.hits else 1.0, 1 + alike * (here.copies - 1))
    hits, hits_other = one.hits / effect, other.hits / others
    room, room_other = max(1.0, there.phrases / effect), max(1.0, here.phrases / others)
    share = room / (room + room_other)
    prior, prior_other = hits + _PRIOR * share, hits_other + _PRIOR * (1 - share)
    lift = (prior / room) / (prior_other / room_other)
    root = _binomial_root(hits_other, hits + hits_other, 1 - share) if paired is None else _paired_root(paired)
    width = abs(math.log(lift)) * _Z / max(abs(root), 0.1)
    return Contrast(lift, lift * math.exp(-width), lift * math.exp(min(width, 50.0)), 0.5 * math.erfc(root / math.sqrt(2)))


def _paired_root(paired: Paired) -> float:
    """By the binomial law of the same mean and variance."""
    if paired.variance <= 0:
        return 0.0
    share = max(1e-9, 1 - paired.variance / paired.expected)
    return _binomial_root(paired.seen, max(paired.expected / share, paired.seen), share)


def _binomial_root(seen: float, of: float, share: float) -> float:
    """The signed root of the log-likelihood ratio, which is normal where nothing is; positive for too few out of `of`."""
    expected = of * share
    parts = ((seen, expected), (of - seen, of - expected))
    ratio = 2 * sum(y * math.log(y / mean) for y, mean in parts if y > 0 and mean > 0)
    return math.copysign(math.sqrt(max(0.0, ratio)), expected - seen)


def highest_p(chances: Sequence[float], rate: float) -> float:
    """The p up to which all may be believed so that no more than `rate` of them are false (Benjamini & Hochberg 1995); -1 for none."""
    believed = -1.0
    for rank, p in enumerate(sorted(chances), 1):
        if p <= rate * rank / len(chances):
            believed = p
    return believed
