"""Bytes <-> text: which encoding a file is in, and what to say when it is in none."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from tqcheck.model.errors import InputError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_SIGNATURES = (b"%PDF-", b"\x89PNG", b"PK\x03\x04", b"\x1f\x8b", b"GIF8", b"\xff\xd8\xff", b"{\\rtf", b"\xd0\xcf\x11\xe0")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE
)
_DECLARED_WITHIN = 4096

_BROWSERS = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""What a declared name stands for on the web (WHATWG Encoding Standard, section 4.2), by Python's names."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, without its byte order mark, and what it takes to write it back."""

    text: str
    encoding: str
    mark: bytes = b""


def decode(data: bytes, path: str) -> Decoded:
    """The text of a whole file. InputError where it is empty, binary, broken or in an encoding that cannot be told."""
    encoding, mark = detect(data, path)
    text = decode_as(data[len(mark) :], encoding, path)
    if not text.strip():
        raise InputError("has no text", path, "an empty file is not a clean one")
    return Decoded(text, encoding, mark)


def encode(text: str, like: Decoded, path: str) -> bytes:
    """The text as bytes, in the encoding and with the mark of the file it goes into."""
    return like.mark + encode_as(text, like.encoding, path)


def detect(data: bytes, path: str, is_whole: bool = True, guesses: bool = True) -> tuple[str, bytes]:
    """The encoding of a file, by name, and its byte order mark; from its beginning alone when not `is_whole`.

    What is not UTF-8 but looks meant as UTF-8 is called that, so that decoding names the bad byte.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding, mark
    if wide := _wide(data):
        return wide, b""
    if _is_binary(data):
        raise InputError("is not text", path, "tqcheck reads text, Markdown, HTML, JSON lines and TSV")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, is_whole)
    except UnicodeDecodeError as problem:
        named = declared(data)
        if not guesses or named == "utf-8" or _is_broken_utf8(data, problem):
            return "utf-8", b""
        return named or _guess(data, path), b""
    return (declared(data) if b"\x1b$" in data else "") or "utf-8", b""  # ISO-2022-JP is made of ASCII bytes


def decode_as(data: bytes, encoding: str, path: str, line: int = 1) -> str:
    """Bytes that begin on `line` of the file as text; InputError that names line and byte."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode(encoding, "replace")
        at = line + len(re.findall(r"\r\n?|\n", before))
        what = f"byte 0x{data[problem.start]:02x} (byte {problem.start + 1:,} of {'the file' if line == 1 else 'the line'})"
        raise InputError(f"{what} is not {encoding.upper()}", f"{path}:{at}", "mend the file, or save it anew as UTF-8") from None


def encode_as(text: str, encoding: str, path: str, line: int = 1) -> bytes:
    """Text as bytes; InputError that names the character the encoding cannot hold."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as problem:
        char = text[problem.start]
        at = line + len(re.findall(r"\r\n?|\n", text[: problem.start]))
        what = f"“{char}” (U+{ord(char):04X}) cannot be written in {encoding}, the file's encoding"
        raise InputError(what, f"{path}:{at}", "save the file as UTF-8 first") from None


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: NULs stand in one half of the pairs only, and what is decoded has no control characters."""
    size = len(data) & ~1
    low, high = data[0:size:2].count(0), data[1:size:2].count(0)
    if not (low or high) or min(low, high) * 20 > max(low, high):
        return ""
    encoding = "utf-16-be" if low > high else "utf-16-le"
    try:
        text = data[:size].decode(encoding)
    except UnicodeDecodeError:
        return ""
    is_text = not _CONTROL.search(text) and (" " in text or "\n" in text)
    return encoding if is_text else ""


def _is_binary(data: bytes) -> bool:
    head = data[:65536]
    return data.startswith(_SIGNATURES) or 0 in data or (len(head) - len(head.translate(None, _CONTROLS))) * 100 > len(head)


def declared(data: bytes) -> str:
    """The encoding that HTML or XML declares, by Python's name; empty where there is none that Python knows."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if not found:
        return ""
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii").removeprefix("x-")).name
    except LookupError:
        return ""
    return "" if name.startswith(("utf-16", "utf-32")) else _BROWSERS.get(name, name)  # a page that could be read is not UTF-16


def _is_broken_utf8(data: bytes, problem: UnicodeDecodeError) -> bool:
    """Whether most of what is not ASCII is UTF-8: no legacy text is, and to guess one would turn the page to mojibake."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode())
    good = sum(map(text.count, set(text))) - len(text.encode("ascii", "ignore")) - bad
    return good >= bad or (good == 0 and problem.start >= len(data) - 3 and problem.reason == "unexpected end of data")


def _guess(data: bytes, path: str) -> str:
    from tqcheck.readers._legacy import guess

    found = guess(data)
    if not found:
        raise InputError("its encoding cannot be told", path, "save the file as UTF-8")
    return found
