"""chrF (Popović 2015): F-score of character n-grams, 0 to 100, higher is better."""

from __future__ import annotations

from typing import Any


def build(target_lang: str, is_segment: bool = False) -> Any:
    """The same for every language, and for a segment as for a corpus."""
    from sacrebleu.metrics.chrf import CHRF

    return CHRF()
