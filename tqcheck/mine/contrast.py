"""Is a phrase at home on one side of a corpus?

Translations of one source line are not independent: eighteen systems that say the same of one line have said it once. Counts and
exposures are therefore divided by their design effect (Kish 1965; Rao & Scott 1981), the copies of the other side by the same
correlation within lines, and what is left is tested by the log-likelihood ratio (Dunning 1993). The lift is a ratio of rates with an
informative prior (Monroe, Colaresi & Quinn 2008): one hit that falls on both sides alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_Z = 1.96


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
class Contrast:
    """Rate on one side over rate on the other, with its 95 % interval, and the chance of as much where there is no difference."""

    lift: float
    low: float
    high: float
    p: float


def contrast(one: Count, there: Exposure, other: Count, here: Exposure) -> Contrast:
    """How much more often a phrase stands on the one side than on the other."""
    effect = one.squares / one.hits if one.hits else 1.0
    alike = min(1.0, (effect - 1) / (there.copies - 1)) if there.copies > 1 else 0.0
    others = max(other.squares / other.hits if other.hits else 1.0, 1 + alike * (here.copies - 1))
    hits, hits_other = one.hits / effect, other.hits / others
    room, room_other = max(1.0, there.phrases / effect), max(1.0, here.phrases / others)
    share = room / (room + room_other)
    prior, prior_other = hits + share, hits_other + 1 - share
    lift = (prior / room) / (prior_other / room_other)
    spread = math.exp(_Z * math.sqrt(1 / prior + 1 / prior_other))
    return Contrast(lift, lift / spread, lift * spread, _p(hits, hits_other, share))


def _p(hits: float, others: float, share: float) -> float:
    """One-sided, by the signed root of the log-likelihood ratio."""
    both = hits + others
    ratio = 2 * sum(y * math.log(y / (both * part)) for y, part in ((hits, share), (others, 1 - share)) if y > 0 and part > 0)
    root = math.copysign(math.sqrt(max(0.0, ratio)), hits - both * share)
    return 0.5 * math.erfc(root / math.sqrt(2))


def highest_p(chances: Sequence[float], rate: float) -> float:
    """The p up to which all may be believed so that no more than `rate` of them are false (Benjamini & Hochberg 1995); -1 for none."""
    believed = -1.0
    for rank, p in enumerate(sorted(chances), 1):
        if p <= rate * rank / len(chances):
            believed = p
    return believed
