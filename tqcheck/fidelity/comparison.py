"""The checks of a segment against its source, by name."""

from __future__ import annotations

from tqcheck.fidelity import contrary, ending, extent, gender, hearsay, letters, loops, negation, quotation, spacing, verbatim
from tqcheck.fidelity.discrepancy import Discrepancy

_CHECKS = {
    "ending": ending.find,
    "quotation": quotation.find,
    "extent": extent.find,
    "negation": negation.find,
    "verbatim": verbatim.find,
    "spacing": spacing.find,
    "letters": letters.find,
    "loops": loops.find,
    "hearsay": hearsay.find,
    "gender": gender.find,
    "contrary": contrary.find,
}


def compare(check: str, source: str, target: str, source_lang: str) -> tuple[Discrepancy, ...]:
    """What a check finds; nothing where either side is blank."""
    if not source or not target or source.isspace() or target.isspace():
        return ()
    return tuple(_CHECKS[check](source, target, source_lang))
