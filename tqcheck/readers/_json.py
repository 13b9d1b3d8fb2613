"""Edits one string of a JSON object and leaves every other byte of it as it stands."""

from __future__ import annotations

import json
import re

from tqcheck.model.document import Span

_decoder = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_UNIT = re.compile(r"\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\.|[^\\]", re.DOTALL)


def string_of(line: str, key: str) -> Span:
    """Where the value of a key stands in a valid object, with its quotation marks; of a repeated key the last, as JSON is read."""
    place = Span(0, 0)
    at = _after_space(line, line.index("{") + 1)
    while line[at] != "}":
        name, at = _decoder.raw_decode(line, at)
        start = _after_space(line, _after_space(line, at) + 1)
        _, end = _decoder.raw_decode(line, start)
        if name == key:
            place = Span(start, end)
        at = _after_space(line, end)
        if line[at] == ",":
            at = _after_space(line, at + 1)
    return place


def with_string(line: str, place: Span, new: str) -> str:
    """The line with a new string in that place, written the way the old one is; what the two have in common keeps its escapes."""
    units: list[str] = _UNIT.findall(line[place.start + 1 : place.end - 1])
    literal = line[place.start : place.end]
    old = json.loads(literal)
    begin = _shared(old, new)
    end = _shared(old[begin:][::-1], new[begin:][::-1])
    # ASCII text says nothing of how other letters are written here: the rest of the line may
    is_ascii = literal.isascii() if not old.isascii() else line.isascii()
    middle = json.dumps(new[begin : len(new) - end], ensure_ascii=is_ascii)[1:-1]
    written = "".join(units[:begin]) + middle + "".join(units[len(units) - end :])
    return f'{line[: place.start]}"{written}"{line[place.end :]}'


def _shared(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _after_space(line: str, at: int) -> int:
    found = _SPACE.match(line, at)
    return found.end() if found else at
