"""Numbers, quantities and dates of a text, and where a translation says others than its source."""

from __future__ import annotations

from tqcheck.quantities.quantity import Discrepancy, Quantity

__all__ = ["Discrepancy", "Quantity", "compare", "find"]


def find(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quantities of a text in one of the source languages or English, in reading order; none in a language that is not known."""
    from tqcheck.quantities import reading

    return reading.find(text, _primary(lang))


def compare(source: str, target: str, source_lang: str) -> tuple[Discrepancy, ...]:
    """Where the English target's quantities are not the source's, in the target's reading order; nothing for an unknown language."""
    from tqcheck.quantities import comparison

    return comparison.compare(source, target, _primary(source_lang))


def _primary(lang: str) -> str:
    """zh of zh-Hant, pt of pt_BR."""
    return lang.replace("_", "-").partition("-")[0].lower()
