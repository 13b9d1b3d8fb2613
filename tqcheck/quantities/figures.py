"""Numbers in digits, with their scale words: 1,234.5, 3,5 млн, 21st, 1990s, and times and scores in digits."""

from __future__ import annotations

import re
from decimal import Decimal

from tqcheck.model.document import Span
from tqcheck.quantities import digits
from tqcheck.quantities.affixes import past, read_currency, read_half, read_unit
from tqcheck.quantities.clock import read_clock
from tqcheck.quantities.draft import Draft
from tqcheck.quantities.grammar import Meaning, Tongue, compose
from tqcheck.quantities.marks import Mark

_SCORE = re.compile(r"(\d{1,3}) ?[:：] ?(\d{1,3})(?![\d:])")
_SUFFIX = re.compile(r"(st|nd|rd|th)\b|(['’]?s|er[ns]?|-х|-е|-ых|-ті|-х)(?!\w)|([kKmMB])(?![\w])")
_ROUND = re.compile(r"(?:round of|last|final|top) $")
_FRACTION = re.compile(r" ([1-9])/([2-9])(?![\d/])")
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_LETTERED = {"k": 1000, "K": 1000, "m": 10**6, "M": 10**6, "B": 10**9}


def read_digits(text: str, marks: list[Mark], at: int, grammar: Tongue, drafts: list[Draft]) -> int:
    start, end, word, _ = marks[at]
    if time := read_clock(grammar.clock, text, start):
        drafts.append(time)
        return past(marks, at, time.end)
    if text[end : end + 1] in (":", " ", "：") and (score := _SCORE.match(text, start)):
        for group in (1, 2):
            part = Draft(*score.span(group), int(score.group(group)), "score")
            part.whole = Span(*score.span())
            drafts.append(part)
        return past(marks, at, score.end())
    value, others = digits.read(word, grammar.decimal)
    draft = Draft(start, end, value)
    draft.others = others
    if text[end : end + 1] in _VULGAR:
        draft.value, draft.end = value + _VULGAR[text[end]], end + 1
    elif text[end : end + 1] == " " and (fraction := _FRACTION.match(text, end)):
        draft.value, draft.end = value + Decimal(fraction.group(1)) / Decimal(fraction.group(2)), fraction.end()
        at = past(marks, at, draft.end) - 1
    after = _scaled(text, marks, at + 1, draft, grammar)
    read_currency(text, draft, grammar)
    _suffix(text, draft, grammar)
    read_unit(text, draft, grammar)
    _kind(text, draft, word)
    if value in (8, 16, 32, 64) and _ROUND.search(text[max(0, start - 9) : start]):
        draft.firm = False  # the round of 16 is an eighth of a final elsewhere
    if text[end : end + 1] == "/" and value == 1 and text[end + 1 : end + 2].isdigit():
        draft.firm = False
    drafts.append(draft)
    return after


def _scaled(text: str, marks: list[Mark], at: int, draft: Draft, grammar: Tongue) -> int:
    """Multiply digits with the scale words behind them: 3 mil millones, 1 million 200 thousand, 3,5 млн."""
    parts: list[Meaning] = [("card", draft.value)]
    while at < len(marks) and text[draft.end : marks[at][0]] in (" ", "-", "\u00a0", "", " de ", " \u00a0"):
        start, end, word, (role, value) = marks[at]
        if role == "digits" and parts[-1][0] == "scale" and at + 1 < len(marks):
            follower = marks[at + 1]
            if follower[3][0] == "scale" and follower[3][1] < parts[-1][1] and text[end : follower[0]] in (" ", "\u00a0"):
                parts.append(("card", digits.read(word, grammar.decimal)[0]))
                draft.end, at = end, at + 1
                continue
        if role != "scale" and not (role == "card" and value == 100 and parts[-1][0] == "card" and draft.value < 100):
            break
        if word in ("bin", "mil", "bi", "mi") and text[draft.end : start] == "":
            break
        parts.append((role, value))
        draft.end, draft.written = end + (text[end : end + 1] == "." and word in ("тыс", "тис", "tys", "Mio", "Mrd", "tis") and 0), "scaled"
        draft.scale = digits.times(draft.scale, value) if len(parts) <= 3 else draft.scale
        at += 1
    if len(parts) > 1:
        draft.others = tuple(digits.times(other, draft.scale) for other in draft.others)
        draft.value = compose(parts)
    return at if not grammar.half else read_half(text, marks, at, draft, grammar)


def _suffix(text: str, draft: Draft, grammar: Tongue) -> None:
    """5th, 1990s, 90er, 90-е, $5m, 20k."""
    found = _SUFFIX.match(text, draft.end)
    if not found:
        return
    if found.lastindex == 1:
        draft.kind, draft.end = "ordinal", found.end()
    elif found.lastindex == 2:
        if isinstance(draft.value, int) and draft.value % 10 == 0 and draft.value:
            draft.kind = "decade"
            draft.others = (draft.value % 100, *(() if draft.value > 99 else (1900 + draft.value, 2000 + draft.value)))
            draft.end = found.end() if grammar.lang == "en" else draft.end
    elif grammar.lang == "en" or draft.unit:
        factor = _LETTERED[found.group()]
        scaled = digits.times(draft.value, factor)
        if draft.unit or found.group() != "m":
            draft.value, draft.others, draft.scale, draft.written, draft.end = scaled, (draft.value,), factor, "scaled", found.end()
        else:
            draft.others = (scaled,)


def _kind(text: str, draft: Draft, word: str) -> None:
    """A year, a number in a name, or a number."""
    if draft.kind != "number":
        return
    lead = text[max(0, draft.start - 12) : draft.start]
    if lead[-1:] in ("'", "’") and len(word) == 2 and (len(lead) < 2 or not lead[-2].isalpha()):
        draft.kind, draft.others = "year", (2000 + int(word), 1900 + int(word))
        return
    if _is_name(text, draft, lead):
        draft.kind = "name"
    elif len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2100 and draft.scale == 1:
        if draft.unit in ("", "year"):
            draft.kind, draft.unit = "year", ""
    elif word[:1] == "0" and len(word) > 1 and word.isdigit():
        draft.kind = "name"


def _is_name(text: str, draft: Draft, lead: str) -> bool:
    last = lead[-1:]
    following = text[draft.end : draft.end + 1]
    if following.isalpha() and not draft.unit and draft.scale == 1 and (following.isupper() or following == "x"):
        return True
    if last.isalpha() and not draft.unit_span.end and not "\u0600" < last < "\u06ff":
        return True
    if last in ("-", "‑") and lead[-2:-1].isalpha():
        stem = re.split(r"[\s(«“\"]", lead[:-1])[-1]
        return stem[:1].isupper() and (len(stem) <= 5 or stem.isupper())
    return False
