"""A text as bytes, one for each code point: ASCII as it is, every other letter as x or X, the commonest signs each as itself."""

from __future__ import annotations

import regex

_SIGNS = "“”‘’«»„–—…€£¥№°•·′″´`¿¡§×÷→‹›、。，：；（）「」『』《》？！％"
_SIGN_BYTES = {sign: 0xA0 + number for number, sign in enumerate(_SIGNS) if ord(sign) > 127}
_SMALL, _UPPER, _DIGIT, _OTHER, _SPACE = ord("x"), ord("X"), ord("0"), 0x80, 0x81
VAGUE = frozenset({_SMALL, _UPPER, _DIGIT, _OTHER, _SPACE})
"""Bytes that stand for more than one code point."""


def byte_of(char: str) -> int:
    """The byte that a code point is looked at as."""
    if char < "\x80":
        return ord(char)
    if char in _SIGN_BYTES:
        return _SIGN_BYTES[char]
    if not regex.match(r"\w", char):
        return _SPACE if char.isspace() else _OTHER
    if char.isupper() or char.istitle():
        return _UPPER
    return _DIGIT if regex.match(r"\d", char) else _SMALL


class _Table(dict[int, int]):
    """str.translate's table, filled in as code points are met."""

    def __missing__(self, code: int) -> int:
        self[code] = byte_of(chr(code))
        return self[code]


_table = _Table()


def as_bytes(text: str) -> bytes:
    """A text as it is looked at, a byte for each code point."""
    return text.encode() if text.isascii() else text.translate(_table).encode("latin-1")
