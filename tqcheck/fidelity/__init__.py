"""What a translation must carry over and did not, numbers and names apart: sentences, negation, quotation marks, ends, links."""

from __future__ import annotations

from tqcheck.fidelity.discrepancy import Discrepancy

__all__ = ["KINDS", "Discrepancy", "compare"]

KINDS = {
    "end": "ending", "asked": "ending", "stated": "ending",
    "open": "quotation", "closed": "quotation", "bracket": "quotation", "unquoted": "quotation",
    "omission": "extent", "addition": "extent",
    "negated": "negation", "affirmed": "negation",
    "link": "verbatim", "handle": "verbatim", "hashtag": "verbatim", "placeholder": "verbatim", "tag": "verbatim",
    "tokens": "spacing", "small": "letters", "capitals": "letters", "loop": "loops", "hearsay": "hearsay",
    "gender": "gender", "contrary": "contrary",
}  # fmt: skip
"""What may be wrong, and the check that finds it."""


def compare(check: str, source: str, target: str, source_lang: str) -> tuple[Discrepancy, ...]:
    """What one check finds in an English translation; nothing where either side says nothing."""
    from tqcheck.fidelity import comparison

    return comparison.compare(check, source, target, source_lang)
