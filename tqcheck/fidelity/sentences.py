"""Where the sentences of a text stand, in the source languages and English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.model.document import Span

_SPACED = re.compile(r"[.!?…؟۔]+[\"'”’»“)\]*]*\s+[\"'“‘«„”(\[¿¡—–-]*\s*(?=(\w))")
_WIDE = re.compile(r"[。！？｡][。！？…”」』》）\"'’]*\s*(?=[^\s。！？…”」』》）、，,])|(?<=[\w”」])[.!?…]+[”」』\"]*\s+(?=[\w“「『\"])")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st gen sen rep gov lt col sgt capt maj rev hon jr sr vs etc inc ltd corp co no nos vol fig dept approx est jan"
    " feb mar"
    " apr jun jul aug sep sept oct nov dec mt ft pp ed eds al cf ca"
    " г гг в вв д др п пп т тд тп им ул руб коп тыс млн млрд долл чел стр рис см мм км кг обл р пл пр проф акад доц св ст ред напр р-н"
    " z bzw usw ggf ca nr hr fr str abs art bd evtl inkl max min mio mrd std tel u vgl zzgl sog d h bspw dipl ing"
    " m mme mlle mm st ste av bd p ex env art chap"
    " sr sra srta dr dra ud uds ee uu av pág núm art prof lic ing depto"
    " sig dott ing avv on art pag sen prof ecc"
    " ul pl al np tj itd itp tzn tys mln mld zł gr godz r w św dr mgr inż im nr prof red"
    " např tj atd apod tzv č str ul mil tis kč ing mgr mudr judr sv"
    " no sn doç av vb vd yy bkz".split()
)
"""Words before a full stop that end no sentence, lower case; single letters are none either."""
_BEFORE = re.compile(r"[\w-]+$")


def split(text: str, lang: str) -> tuple[Span, ...]:
    """The sentences of a text, without the blanks between them; at least one where the text has letters."""
    spans = []
    start = 0
    for end, following in _ends(text, lang):
        spans.append(Span(start, end))
        start = following
    if text[start:].strip():
        spans.append(Span(start, len(text.rstrip())))
    return tuple(spans)


def _ends(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Where each sentence but the last ends, and where the next begins."""
    for found in (_WIDE if lang in ("zh", "ja") else _SPACED).finditer(text):
        if lang in ("zh", "ja") or _is_end(text, found):
            stop = found.start() + len(found.group().split()[0] if found.group().split() else "")
            after = stop
            while after < len(text) and text[after].isspace():
                after += 1
            yield stop, after


def _is_end(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends at a mark: what follows begins one, and what stands before is no abbreviation, initial or ordinal."""
    following = found.group(1)
    if following.islower():
        return False
    if found.group()[0] != "." or found.group()[:2] == "..":
        return True
    before = _BEFORE.search(text, max(0, found.start() - 20), found.start())
    if before is None:
        return True
    word = before.group()
    if word == "m" and text[found.start() - 3 : found.start() - 1] in ("a.", "p."):
        return True
    return not (len(word) == 1 and word.isalpha()) and word.lower() not in _ABBREVIATIONS and not (word.isdigit() and len(word) < 3)
