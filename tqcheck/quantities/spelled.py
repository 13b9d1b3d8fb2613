"""Numbers in words: twenty-five, two thousand three hundred, dos mil millones."""

from __future__ import annotations

import re

from tqcheck.quantities.affixes import read_currency, read_half, read_unit
from tqcheck.quantities.draft import Draft
from tqcheck.quantities.grammar import Meaning, Tongue, compose
from tqcheck.quantities.marks import Mark
from tqcheck.quantities.quantity import Value

_OTHER = re.compile(r" (?:others?|more|remaining)\b")


def read_words(text: str, marks: list[Mark], at: int, grammar: Tongue, drafts: list[Draft]) -> int:
    """A number in words, as far as it goes; its ordinal ending counts (twenty-first)."""
    start, end, _, first = marks[at]
    first = ("card", first[1]) if first[0] == "ord" else first
    parts = [first]
    is_ordinal = False
    at += 1
    while at < len(marks) and not is_ordinal:
        gap = text[end : marks[at][0]]
        glued = gap.strip(" -\u00a0").lower()
        if (gap.strip(" -\u00a0\u00ad") and glued not in grammar.glue) or "\n" in gap or gap.count(" ") > 2:
            break
        following = marks[at][3]
        if not _follows(parts, following, bool(glued), gap, grammar):
            break
        if following == ("card", 20) and parts[-1] == ("card", 4):
            parts[-1] = ("card", 80)
        else:
            parts.append(following if following[0] != "ord" else ("card", following[1]))
        is_ordinal = following[0] == "ord"
        end, at = marks[at][1], at + 1
    bare = len(parts) == 1 and (first[0] == "scale" or (first[1] == 100 and grammar.lang == "en"))
    value = compose(parts)
    draft = Draft(start, end, value, "ordinal" if is_ordinal else "number", "words", not bare and value not in (0, 1))
    if draft.value <= 12 and (_OTHER.match(text, end) or text[:start].lower().endswith("other ")):
        draft.firm = False  # three others are four
    scales = [part[1] for part in parts if part[0] == "scale"]
    draft.scale = max(scales) if scales and not bare else 1
    if grammar.half:
        at = read_half(text, marks, at, draft, grammar)
    if not is_ordinal:
        read_unit(text, draft, grammar)
        read_currency(text, draft, grammar)
    drafts.append(draft)
    return at


def _follows(parts: list[Meaning], following: Meaning, is_glued: bool, gap: str, grammar: Tongue) -> bool:
    """Whether a number word goes on the number that the parts make."""
    role, value = following
    last_role, last = parts[-1]
    if role == "scale":
        return not is_glued and (last_role == "card" or value > last or grammar.lang in ("es", "pt"))
    if role not in ("card", "ord") or not value:
        return False
    if last_role == "scale":
        return value < last and (role == "card" or value < 100)
    current = _current(parts)
    if value == 100:
        return 1 <= current < 10 and not is_glued and role == "card"
    if current % 100 == 0:
        return 0 < value < 100 and current > 0 and (current >= 100)
    if is_glued and grammar.lang == "en":
        return False
    if grammar.lang == "ar" and 0 < current < 10 and value == 10:  # fifteen is five ten
        return True
    if grammar.lang == "ar" and current < 10 and value % 10 == 0 and 20 <= value < 100:
        return True
    if grammar.lang == "fr" and ((current in (60, 80) and 10 <= value < 20) or (current, value, gap) == (4, 20, "-")):
        return True
    if grammar.lang == "fr" and current in (70, 90) and 7 <= value <= 9:
        return True
    return current % 10 == 0 and current % 100 >= 20 and 0 < value < 10


def _current(parts: list[Meaning]) -> Value:
    """What has been said since the last scale word."""
    since = len(parts)
    while since and parts[since - 1][0] == "card":
        since -= 1
    return compose(parts[since:])
