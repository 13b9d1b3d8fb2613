"""What stands around a number and belongs to it: a currency before, a unit behind, and a half."""

from __future__ import annotations

import re
from decimal import Decimal

from tqcheck.model.document import Span
from tqcheck.quantities import digits
from tqcheck.quantities.draft import Draft
from tqcheck.quantities.grammar import Tongue
from tqcheck.quantities.marks import Mark

_MONEY = {"$": "$", "€": "EUR", "£": "GBP", "¥": "¥", "￥": "¥", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₩": "KRW", "%": "percent"}
_BEFORE = re.compile(
    r"(?:(US\$|USD|US \$)|(HK\$|HKD)|(NT\$|TWD)|(A\$|AU\$|AUD)|(C\$|CA\$|CAD)|(S\$)|(R\$|BRL)|(RMB|CNY)|(EUR)|(GBP)|(CHF)|"
    r"(PLN)|(RUB)|(UAH)|(JPY)|(KRW)"
    r"|(yüzde|Yüzde)|(\$)|(€)|(£)|(¥)|(Rs\.?|INR))[ \u00a0]?$"
)
_BEFORE_CODES = (
    "USD HKD TWD AUD CAD SGD BRL CNY EUR GBP CHF PLN RUB UAH JPY KRW percent $ EUR GBP ¥ INR".split()
)  # in the order of the groups above


def past(marks: list[Mark], at: int, end: int) -> int:
    at += 1
    while at < len(marks) and marks[at][0] < end:
        at += 1
    return at


def read_half(text: str, marks: list[Mark], at: int, draft: Draft, grammar: Tongue) -> int:
    """Two and a half, dos millones y medio, два с половиной миллиона."""
    assert grammar.half
    if half := grammar.half.match(text, draft.end):
        draft.value = draft.value + digits.times(Decimal("0.5"), draft.scale)
        draft.end = half.end()
        at = past(marks, at - 1, draft.end)
        if draft.scale == 1 and at < len(marks) and marks[at][3][0] == "scale" and text[draft.end : marks[at][0]].strip() in ("", "de"):
            draft.scale = marks[at][3][1]
            draft.value, draft.end = digits.times(draft.value, draft.scale), marks[at][1]
            at += 1
    return at


def read_currency(text: str, draft: Draft, grammar: Tongue) -> None:
    """A currency before the number."""
    lead = text[max(0, draft.start - 6) : draft.start]
    last = lead.rstrip(" \u00a0")[-1:]
    if (
        last in _MONEY
        or (lead[-1:] in (" ", "\u00a0") and (last.isupper() or last == "."))
        or (last == "e" and grammar.lang == "tr")
        or last.isupper()
    ):
        if found := _BEFORE.search(lead):
            draft.unit = _BEFORE_CODES[(found.lastindex or 1) - 1]
        elif lead[-1:] in _MONEY:
            draft.unit = _MONEY[lead[-1]]
        if draft.unit:
            shift = draft.start - len(lead)
            span = found.span() if found else (len(lead) - 1, len(lead))
            draft.unit_span = Span(span[0] + shift, span[1] + shift)


def read_unit(text: str, draft: Draft, grammar: Tongue) -> None:
    following = text[draft.end : draft.end + 1]
    if not following or following in ',;:!?)”"»':
        return
    at = draft.end + (following == "." and text[draft.end + 1 : draft.end + 2] == " " and draft.written == "scaled")
    if (found := grammar.unit.match(text, at)) and found.lastindex:
        code = grammar.codes[found.lastindex - 1]
        if draft.unit and code in ("$", draft.unit):
            return
        draft.unit = code
        draft.unit_span = Span(*found.span(found.lastindex))
