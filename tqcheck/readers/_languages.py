"""Language tags as files write them (`en-US`, `de_DE`, `ENG`), and the refusal of a target that is not English."""

from __future__ import annotations

from collections.abc import Callable

from tqcheck.model.errors import InputError

_LONG = {"eng": "en", "rus": "ru", "ukr": "uk", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "deu": "de", "ger": "de", "fra": "fr",
         "fre": "fr", "spa": "es", "por": "pt", "ita": "it", "pol": "pl", "ces": "cs", "cze": "cs", "tur": "tr", "ara": "ar"}  # fmt: skip
"""ISO 639-2 for those of 639-1 that rules are written for."""


def primary(tag: str) -> str:
    """The language of a tag, without region and script: `en` of `EN-us`."""
    first = tag.strip().replace("_", "-").partition("-")[0].lower()
    return _LONG.get(first, first)


def want_english(tag: str, origin: Callable[[], str]) -> str:
    """The tag as it is, or English where there is none; InputError where it names another language."""
    if tag.strip() and primary(tag) != "en":
        raise InputError(f"its target language is “{tag}”", origin(), "tqcheck checks English; is it the source that is meant?")
    return tag.strip() or "en"
