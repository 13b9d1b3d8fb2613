"""Quantities of a text in a language written with spaces, in reading order; months, weekdays and numeric dates."""

from __future__ import annotations

import re

from tqcheck.model.document import Span
from tqcheck.quantities.draft import Draft, join
from tqcheck.quantities.figures import read_digits
from tqcheck.quantities.grammar import Tongue, fold, tongue
from tqcheck.quantities.marks import Mark, find_marks
from tqcheck.quantities.quantity import Quantity
from tqcheck.quantities.spelled import read_words

_MONTH_LEADS = frozenset(
    "in since of until by last this next early late mid from to and till before after during through each every between for or"
    " im seit ende anfang mitte vom zum bis en de desde a fin début dès à di da dal nel fino od do w na přes v během".split()
)
_PT_DAYS = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}


def find(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in reading order."""
    grammar = tongue(lang)
    text = fold(text, lang)
    marks = find_marks(text, grammar)
    if not marks:
        return ()
    drafts: list[Draft] = []
    at = 0
    while at < len(marks):
        at = _read(text, marks, at, grammar, drafts)
    return join(drafts, text)


def _read(text: str, marks: list[Mark], at: int, grammar: Tongue, drafts: list[Draft]) -> int:
    """Read the quantity that begins at a mark; the number of the next mark comes back."""
    start, end, word, (role, value) = marks[at]
    if role == "digits":
        return read_digits(text, marks, at, grammar, drafts)
    if role == "date":
        _numeric_date(start, word, drafts)
        return at + 1
    if role in ("card", "scale") or (role == "ord" and grammar.lang == "ar" and at + 1 < len(marks) and marks[at + 1][3] == ("card", 10)):
        return read_words(text, marks, at, grammar, drafts)
    if role == "month":
        drafts.append(Draft(start, end, value, "month", "words", _is_led(text, start, end, word, grammar)))
    elif role == "weekday":
        drafts.append(Draft(start, end, value, "weekday", "words"))
    elif role == "ord" and grammar.lang == "pt" and word.lower() in _PT_DAYS:
        is_day = text.startswith("-feira", end)
        drafts.append(Draft(start, end + 6 * is_day, _PT_DAYS[word.lower()], "weekday", "words", is_day))
        if not is_day:
            drafts.append(Draft(start, end, value, "ordinal", "words", False))
    else:
        drafts.append(Draft(start, end, value, "ordinal" if role == "ord" else "number", "words", role == "ord" and value > 1))
    return at + 1


def _is_led(text: str, start: int, end: int, word: str, grammar: Tongue) -> bool:
    """Whether a month's name that has no number beside it is sure to be one: May and Jan may be other things."""
    if not grammar.capitals:
        return word.islower() and (len(word) > 3 or word[:2] in ("ма", "ma"))
    if len(word) <= 3 and word not in ("May", "Mai", "Jun", "Jul", "Mär"):
        return False
    lead = text[:start].rstrip(" -").rpartition(" ")[2].strip("(,.“\"'").lower()
    return lead in _MONTH_LEADS


def _numeric_date(start: int, word: str, drafts: list[Draft]) -> None:
    """12.05.2026 and 2026-05-12. Where the order is not clear, day and month may each be the other."""
    pieces = [(m.start() + start, m.end() + start, int(m.group())) for m in re.finditer(r"\d+", word)]
    named = ["year", "month", "day"] if len(pieces[0:1]) and pieces[0][1] - pieces[0][0] == 4 else ["day", "month", "year"]
    day, month = named.index("day"), named.index("month")
    if pieces[month][2] > 12 >= pieces[day][2]:
        named[day], named[month] = "month", "day"
        day, month = month, day
    whole = Span(start, start + len(word))
    is_open = named[0] != "year" and pieces[day][2] <= 12
    for kind, (first, last, value) in zip(named, pieces, strict=True):
        draft = Draft(first, last, value, kind)
        draft.whole = whole
        if kind == "year" and value < 100:
            draft.others = (2000 + value, 1900 + value)
        elif kind != "year" and is_open:
            draft.others = (pieces[day if kind == "month" else month][2],)
        drafts.append(draft)
