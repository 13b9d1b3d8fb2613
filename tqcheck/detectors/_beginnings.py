"""Where listed phrases are looked for: by their beginnings."""

from __future__ import annotations

_LONGEST = 14
"""Code points: few English words begin as a given phrase does for so long."""
_TOO_COMMON = ("according to",)
"""Beginnings that stand in too many texts."""


def beginning(phrase: str) -> str:
    """What a lower-case phrase is looked for by."""
    return phrase if phrase.startswith(_TOO_COMMON) else phrase[:_LONGEST]
