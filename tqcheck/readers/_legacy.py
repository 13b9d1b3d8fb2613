"""Tells one legacy encoding from another, by the words that come out."""

from __future__ import annotations

import re

_KNOWN = (
    "cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "cp1257", "koi8_r", "koi8_u", "cp866", "iso8859_2", "gb18030",
    "big5", "cp932", "euc_jp", "cp949",
)  # fmt: skip
"""The likelier first: of encodings that say the same, the first is taken."""
_WIDE = ("gb18030", "big5", "cp932", "euc_jp", "cp949")
_FOREIGN = re.compile(rb"[\xc0-\xff]{3}")
_WORDS = re.compile(rb"[^\x00-\x40\x5b-\x60\x7b-\x7f]*[\x80-\xff][^\x00-\x40\x5b-\x60\x7b-\x7f]*")
_COMMON = bytes(range(128)) + b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\xa0\xab\xbb"
"""ASCII, and the typography that all of Windows's Western encodings write alike."""
_CONTROL = re.compile(r"[\x80-\x9f]")
_SAMPLE = 1 << 16


def guess(data: bytes) -> str:
    """The encoding of text that is not UTF-8, or empty where it cannot be told."""
    # English with a few quotation marks and accents is beyond statistics, which call it Polish or Japanese.
    is_mostly_ascii = len(data.translate(None, _COMMON)) <= max(3, len(data) * 0.06)
    if is_mostly_ascii and not _FOREIGN.search(data) and _decodes(data, "cp1252"):
        return "cp1252"
    # only the words with foreign letters: English ones round them make any reading look good
    words = b" ".join(_WORDS.findall(data[: 8 * _SAMPLE]))[:_SAMPLE]
    ranked = sorted(_rate(words), key=lambda r: (-r[0], _KNOWN.index(r[1])))
    # the likeness is nought for Chinese and Japanese: they are believed where nothing else can be read at all
    is_sure = len(ranked) == 1 and ranked[0][1] in _WIDE
    readings = [name for rating, name in ranked if (rating >= 0.25 or is_sure) and _decodes(data, name)]
    return readings[0] if readings else ""


def _rate(words: bytes) -> list[tuple[float, str]]:
    """How much like a language each encoding makes the words: the likeness (0 to 1) less the mess."""
    import charset_normalizer

    matches = charset_normalizer.from_bytes(words, cp_isolation=list(_KNOWN))
    return [(round(m.coherence - m.chaos, 2), name) for m in matches for name in m.could_be_from_charset if name in _KNOWN]


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        return not _CONTROL.search(data.decode(encoding))
    except UnicodeDecodeError:
        return False
