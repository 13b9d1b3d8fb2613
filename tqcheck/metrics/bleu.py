"""BLEU (Papineni et al. 2002), 0 to 100, higher is better; its tokeniser goes by the target language."""

from __future__ import annotations

from typing import Any


def build(target_lang: str, is_segment: bool = False) -> Any:
    """For a segment by itself the order of n-grams is the effective one, else nearly all segments would score nothing."""
    from sacrebleu.metrics.bleu import BLEU

    return BLEU(trg_lang=target_lang, effective_order=is_segment)
