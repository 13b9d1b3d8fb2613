"""A score, and what is known of how sure it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a score lies with 95 % confidence. `method` names how that was found; empty where it is not known."""

    low: float = 0.0
    high: float = 0.0
    method: str = ""


UNKNOWN = Interval()


@dataclass(frozen=True, slots=True)
class Score:
    """A value on a metric's own scale. It never travels without the signature that says how it was come by."""

    metric: str
    value: float
    signature: str
    interval: Interval = UNKNOWN
    detail: str = ""
    """What else the metric tells (BLEU: precisions, brevity penalty)."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How one system's score differs from the baseline's, and the p-value of that difference under a paired test."""

    metric: str
    test: str
    baseline: str
    system: str
    difference: float
    p: float
    signature: str
