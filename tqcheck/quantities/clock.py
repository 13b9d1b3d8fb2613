"""A time of day -> minutes since midnight."""

from __future__ import annotations

import re

from tqcheck.quantities.draft import Draft

NOON = 720


def read_clock(pattern: re.Pattern[str], text: str, at: int) -> Draft | None:
    """The time that begins at a position. A twelve-hour one that does not say its half of the day may be either."""
    found = pattern.match(text, at)
    if not found:
        return None
    hours = minutes = ""
    half = ""
    for name, value in found.groupdict().items():
        if value is None:
            continue
        if name.startswith("half"):
            half = value.lower()[0]
        elif name.startswith("h"):
            hours = value
        elif name.startswith("m"):
            minutes = value
    hour = int(hours)
    if hour > 24 or (half in ("a", "p") and hour > 12):
        return None
    draft = Draft(at, found.end(), hour * 60 + int(minutes or 0), "time")
    if half in ("a", "p"):
        draft.value = hour % 12 * 60 + int(minutes or 0) + (NOON if half == "p" else 0)
    elif hour <= 12:
        draft.others = ((draft.value + NOON) % (2 * NOON),)
    elif hour == 24:
        draft.others = (int(minutes or 0),)
    return draft
