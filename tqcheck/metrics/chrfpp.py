"""chrF++ (Popović 2017): chrF with words and word pairs, 0 to 100, higher is better."""

from __future__ import annotations

from typing import Any


def build(target_lang: str, is_segment: bool = False) -> Any:
    """The same for every language, and for a segment as for a corpus."""
    from sacrebleu.metrics.chrf import CHRF

    return CHRF(word_order=2)
