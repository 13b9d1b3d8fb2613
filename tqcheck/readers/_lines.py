"""A file as a stream of lines that remember their bytes, in whatever encoding."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO, NamedTuple

from tqcheck.model.errors import InputError
from tqcheck.readers._encoding import decode_as, detect, encode_as
from tqcheck.readers._opening import opened, told

_HEAD = 1 << 16
"""How many bytes are looked at to tell the encoding."""


class Line(NamedTuple):
    """One line with its line break; the first may begin with a byte order mark."""

    number: int
    raw: bytes
    encoding: str


def open_lines(path: str, guesses: bool) -> Iterator[Line]:
    """A file's lines, as LF ends them; InputError where there is no text in them."""
    has_text = False
    with opened(path) as stream, told(path):
        head = stream.readlines(_HEAD)
        encoding, _ = detect(b"".join(head), path, is_whole=False, guesses=guesses)
        if encoding.startswith("utf-8") or not encoding.startswith("utf"):
            lines: Iterator[bytes] = chain(head, stream)
        else:
            lines = _split_wide(b"".join(head), stream, "\n".encode(encoding))
        for number, raw in enumerate(lines, 1):
            has_text = has_text or not raw.isspace()
            yield Line(number, raw, encoding)
    if not has_text:
        raise InputError("has no text", path, "an empty file is not a clean one")


def text_of(line: Line, path: str) -> str:
    """The line's text, without a byte order mark."""
    number, raw, encoding = line
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = decode_as(raw, encoding, path, number)
    return text[1:] if number == 1 and text[:1] == "\ufeff" else text


def bytes_of(line: Line, text: str, path: str) -> bytes:
    """A new text for the line as bytes, with the byte order mark the line has."""
    mark = "\ufeff" if line.number == 1 and line.encoding.startswith("utf") else ""
    marked = mark and line.raw.startswith(mark.encode(line.encoding))
    return encode_as(mark + text if marked else text, line.encoding, path, line.number)


def is_blank(line: Line) -> bool:
    """Whether nothing but white space stands on the line; UTF-16 lines of a line break alone count."""
    return not line.raw.strip(b" \t\r\n\0")


def _split_wide(head: bytes, stream: BinaryIO, newline: bytes) -> Iterator[bytes]:
    """Lines of UTF-16 or UTF-32, whose line break may begin at whole characters only."""
    wide = len(newline)
    rest, fresh = b"", head
    while fresh:
        rest += fresh
        start = 0
        at = rest.find(newline)
        while at >= 0:
            if at % wide:
                at = rest.find(newline, at + 1)
                continue
            yield rest[start : at + wide]
            start = at + wide
            at = rest.find(newline, start)
        rest = rest[start:]
        fresh = stream.read(_HEAD)
    if rest:
        yield rest
