"""The quantities of a text, by how its language is written."""

from __future__ import annotations

from tqcheck.quantities import grammar, spaced, unspaced
from tqcheck.quantities.quantity import Quantity


def find(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quantities of a text in one of the source languages (ISO 639-1) or English; none in a language that is not known."""
    if lang in grammar.SPACED:
        return spaced.find(text, lang)
    return unspaced.find(text, lang) if lang in unspaced.UNSPACED else ()
