"""Where the plain numbers of English text stand."""

from __future__ import annotations

import re

from tqcheck.damages._dates import DATE
from tqcheck.model.document import Span

FIGURE = r"(?<![\w.,:/#-])\d+(?:,\d{3})*(?:\.\d+)?"
"""A number that is no part of a word, a time, a score, a fraction, a range."""
SCALE = r"(?:thousand|million|billion|trillion)"
"""Words that make a number larger."""
_PLAIN = re.compile(FIGURE + r"(?![\w:/-]|[.,]\d)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def plain_numbers(text: str) -> list[Span]:
    """Every number in digits that is neither a year nor part of a date."""
    dates = [Span(*found.span()) for pattern in DATE for found in pattern.finditer(text)]
    spans = (Span(*found.span()) for found in _PLAIN.finditer(text) if not _YEAR.fullmatch(found.group()))
    return [span for span in spans if not any(span.overlaps(date) for date in dates)]
