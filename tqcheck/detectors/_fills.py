"""Fills a fix's placeholders: `{org}`, through a table of the rule's own (`tables`), or bent: `{n:thousands}`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_HOLE = re.compile(r"\{(\w+)(?::(\w+))?\}")


def _thousands(text: str) -> str:
    """12345 -> 12,345; 12 345,6 and 12.345,6 -> 12,345.6."""
    text = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace("'", "")
    whole, mark, rest = text, "", ""
    found = re.fullmatch(r"([\d.,]*?)(?:([.,])(\d{1,2}))?", text)
    if found:
        whole, mark, rest = found.group(1), found.group(2) or "", found.group(3) or ""
    digits = re.sub(r"\D", "", whole)
    return f"{int(digits):,}" + (f".{rest}" if mark else "") if digits else text


def _thousandfold(text: str) -> str:
    """The number that `12.5 thousand` or `12,5 thousand` is: 12,500."""
    value = float(text.replace(",", "."))
    return f"{round(value * 1000):,}"


def _decimal(text: str) -> str:
    return text.replace(",", ".")


def _title(text: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in text.split(" "))


BENDS: dict[str, Callable[[str], str]] = {
    "lower": lambda t: t[:1].lower() + t[1:],
    "upper": lambda t: t[:1].upper() + t[1:],
    "capitals": str.upper,
    "small": str.lower,
    "title": _title,
    "thousands": _thousands,
    "thousandfold": _thousandfold,
    "decimal": _decimal,
    "integer": lambda t: str(int(t)),
}


def holes(template: str) -> list[tuple[str, str]]:
    """The (name, bend) pairs of a template's placeholders."""
    return [(m.group(1), m.group(2) or "") for m in _HOLE.finditer(template)]


def fill(template: str, groups: Mapping[str, str], tables: Mapping[str, Mapping[str, str]]) -> str:
    """A template with every placeholder filled; KeyError where a table has no answer for the words found."""

    def filled(hole: re.Match[str]) -> str:
        name, bend = hole.group(1), hole.group(2)
        words = groups[name]
        if name in tables and bend != "as":
            words = tables[name][words.lower()]
        return BENDS[bend](words) if bend and bend in BENDS else words

    return _HOLE.sub(filled, template)
