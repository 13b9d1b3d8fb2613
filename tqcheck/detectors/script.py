"""Letters and signs that do not belong in an English text, by kind.

foreign      a run of letters of another script          mixed       a word of look-alike letters of two scripts
fullwidth    full-width forms (１２％)                    mojibake    text decoded with the wrong encoding
entity       an HTML entity left as text (&amp; & # 039;) invisible   zero-width and control characters inside words
nobreak      a no-break space between words               sign        a sign from `signs`, each with its fix
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import regex

from tqcheck.detectors import Entry, Prepared
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match
from tqcheck.passage import Passage
from tqcheck.signs import VAGUE, byte_of
from tqcheck.yaml import Mapping, Text

OPTIONS = ("signs",)

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FOREIGN = regex.compile(
    r"[[\p{L}\p{M}]--[\p{Latin}\p{Common}\p{Inherited}]][[\p{L}\p{M}]--[\p{Latin}]]*(?:[\s,.:;!?·、。「」《》\"'–-]*[[\p{L}\p{M}]--[\p{Latin}\p{Common}\p{Inherited}]][\p{L}\p{M}--[\p{Latin}]]*)*",
    regex.V1,
)
_MIXED = regex.compile(r"\b(?=\w*[\p{Cyrillic}\p{Greek}])(?=\w*\p{Latin})\w+\b")
_LOOKALIKES = dict(zip("аеорсухАВЕКМНОРСТУХіІјЈѕЅԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeopcyxABEKMHOPCTYXiIjJsSdhABEZHIKMNOPTYXo", strict=True))
_FULLWIDTH = re.compile(r"[\uff01-\uff5e\u3000]+")
_MOJIBAKE = re.compile(r"(?:[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u20ff™œ]|Ã[©¨¤¶¼Ÿ§±³]|Ð[\u0080-\u00bf]|\ufffd)+")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});|& ?(?:# ?\d{2,6}|amp|quot|nbsp|lt|gt|apos) ?;")
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")
_NOBREAK = re.compile(r"(?<=[^\W\d_])[\u00a0\u202f](?=[^\W\d_])")


def prepare(entry: Entry) -> Prepared:
    """Data: {kind, signs}."""
    if not isinstance(entry.value, Text) or entry.value not in (*_KINDS, "sign"):
        entry.fail(f"script takes one of {', '.join((*_KINDS, 'sign'))}")
    signs = entry.options.get(Text("signs"), Mapping())
    if not isinstance(signs, Mapping) or bool(signs) != (entry.value == "sign"):
        entry.fail("`script: sign` has `signs: {«: “}`; no other kind has")
    table = {str(sign): str(fix) for sign, fix in signs.items()}
    literals = tuple(table) or _LITERALS.get(str(entry.value), ())
    if any(byte_of(char) in VAGUE for text in literals for char in text):
        literals = ()  # looked at as other letters are: every word would have them
    screen = "" if any(map(str.isascii, table)) else "is_foreign"
    return Prepared({"kind": str(entry.value), "signs": table}, literals, tuple(table), screen)


def build(data: Any, classes: Classes) -> Find:
    """Find one kind."""
    signs: dict[str, str] = data["signs"]
    if not signs:
        spot, needed = _KINDS[data["kind"]], frozenset("".join(_LITERALS.get(data["kind"], ())))
        if not needed:
            return lambda passage, spots: spot(passage)
        return lambda passage, spots: () if needed.isdisjoint(passage.lower) else spot(passage)

    any_sign = re.compile("|".join(map(re.escape, signs)))
    return lambda passage, spots: [Match(Span(*m.span()), (Fix(signs[m.group()]),)) for m in any_sign.finditer(passage.lower)]


def _foreign(passage: Passage) -> Iterable[Match]:
    text = passage.text
    if not any(ord(m.group()) > 0x36F and not 0x1E00 <= ord(m.group()) < 0x2E80 for m in _NOT_ASCII.finditer(text)):
        return
    for m in _FOREIGN.finditer(text):
        start, end = m.span()
        if end - start < 2 and ord(text[start]) < 0x2E80 and _joined(text, start, end):
            continue
        if _MIXED.search(text, max(0, start - 20), end + 20) and _joined(text, start, end):
            continue
        if _is_gloss(text, start, end):
            continue
        whole = start == 0 and end >= len(text.rstrip(".,:;!?)»” "))
        yield Match(Span(0, len(text)) if whole else Span(start, end), (Fix(""),) if whole and passage.is_page else ())


def _joined(text: str, start: int, end: int) -> bool:
    """Whether Latin letters touch the run: then it is a word of mixed letters."""
    return (start > 0 and text[start - 1].isascii() and text[start - 1].isalpha()) or (
        end < len(text) and text[end].isascii() and text[end].isalpha()
    )


def _is_gloss(text: str, start: int, end: int) -> bool:
    """Whether the run stands in brackets right behind its English: “Wang Leehom (王力宏)”."""
    opening = text.rfind("(", 0, start)
    return (
        opening > 0
        and ")" in text[end : end + 12]
        and not any(c in ").;" for c in text[opening + 1 : start])
        and text[:opening].rstrip()[-1:].isascii()
    )


def _mixed(passage: Passage) -> Iterable[Match]:
    for m in _MIXED.finditer(passage.text):
        plain = "".join(_LOOKALIKES.get(c, c) for c in m.group())
        yield Match(Span(*m.span()), (Fix(plain),) if plain.isascii() else ())


def _fullwidth(passage: Passage) -> Iterable[Match]:
    for m in _FULLWIDTH.finditer(passage.text):
        yield Match(Span(*m.span()), (Fix(unicodedata.normalize("NFKC", m.group())),))


def _mojibake(passage: Passage) -> Iterable[Match]:
    found = list(_MOJIBAKE.finditer(passage.text))
    if not found:
        return
    import ftfy

    for m in found:
        mended = ftfy.fix_encoding(m.group())
        yield Match(Span(*m.span()), (Fix(mended),) if mended != m.group() and "\ufffd" not in mended else ())


def _entity(passage: Passage) -> Iterable[Match]:
    for m in _ENTITY.finditer(passage.text):
        sign = html.unescape(m.group().replace(" ", ""))
        if sign != m.group().replace(" ", ""):
            yield Match(Span(*m.span()), (Fix(sign.replace("\u00a0", " ")),))


def _invisible(passage: Passage) -> Iterable[Match]:
    for m in _INVISIBLE.finditer(passage.text):
        yield Match(Span(*m.span()), (Fix(""),))


def _nobreak(passage: Passage) -> Iterable[Match]:
    text = passage.text
    for m in _NOBREAK.finditer(text):
        before = re.search(r"\w+$", text[max(0, m.start() - 20) : m.start()])
        if before and len(before.group()) > 2:
            yield Match(Span(*m.span()), (Fix(" "),))


_LITERALS = {
    "entity": ("&",),
    "fullwidth": tuple(sorted({chr(c).lower() for c in (*range(0xFF01, 0xFF5F), 0x3000)})),
    "mojibake": ("ã", "â", "ð", "\ufffd"),
    "mixed": tuple(c for c in map(chr, (*range(0x3B1, 0x3CA), *range(0x430, 0x460), 0x4BB, 0x501, 0x51B)) if c.islower()),
    "invisible": tuple(map(chr, (0x200B, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A),
                                 *range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0)))),
}  # fmt: skip
"""Lower-case signs one of which stands in whatever a kind finds."""

_KINDS: dict[str, Callable[[Passage], Iterable[Match]]] = {
    "foreign": _foreign, "mixed": _mixed, "fullwidth": _fullwidth, "mojibake": _mojibake, "entity": _entity,
    "invisible": _invisible, "nobreak": _nobreak,
}  # fmt: skip
