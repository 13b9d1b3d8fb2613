"""TER (Snover et al. 2006): edits for a hundred words of the reference, lower is better."""

from __future__ import annotations

from typing import Any


def build(target_lang: str, is_segment: bool = False) -> Any:
    """As Tercom has it, and sacreBLEU by default: case does not count, punctuation does."""
    from sacrebleu.metrics.ter import TER

    return TER()
