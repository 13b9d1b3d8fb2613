"""Months and weekdays, and dates of them."""

from __future__ import annotations

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_MONTH = f"(?P<month>{'|'.join(MONTHS)})"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
DATE = (
    re.compile(rf"\b{_MONTH} (?:the )?{_DAY}(?![\w:%-]|[.,]\d)"),
    re.compile(rf"(?<![\w:/.,$€£-]){_DAY}(?: of)? {_MONTH}\b"),
)
"""March 5 and 5 March."""
