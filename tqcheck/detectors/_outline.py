"""A regular expression's outline: a plain one over bytes that matches wherever the expression does, and perhaps elsewhere.

Outlines of all rules go into one automaton (`screening`), so that a text is looked through once for all of them. What an automaton
of bytes cannot know is left out or widened: lookarounds in the middle, back references, letters that are not ASCII.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from re import _constants as kind  # type: ignore[attr-defined]  # the tree's node names; no public module has them
from re import _parser as tree  # type: ignore[attr-defined]  # reading the tree beats guessing at the pattern's text
from typing import Any

from tqcheck.signs import VAGUE, byte_of

_UNKNOWN = re.compile(r"\(\?V1|\(\?r|\(\?b|\(\?e|\(\?p|\(\?m|\(\?\||\{[eids]|\[:\w+:\]|\\[mMKGRN]|\(\?R|\(\?&|\(\?\d")
"""What only the regex package knows, or what says more of the flags than an outline does."""
_PROPERTY = re.compile(r"\\([pP])\{(\^?)([^}]*)\}|\\X")
_LIST = re.compile(r"\\L<\w+>")
_SAME = re.compile(r"\(\?P=\w+\)|\\g<\w+>|(?<!\\)\\[1-9]")
_NAME = re.compile(r"\(\?P<\w+>")
_UPPER, _SMALL, _LETTER, _ANY, _LISTED, _ANYTHING = map(chr, range(0xE001, 0xE007))
_PROPERTIES = {"Lu": _UPPER, "Ll": _SMALL, "L": _LETTER}
_CLASSES = {_UPPER: "A-Z", _SMALL: "a-z", _LETTER: "A-Za-z", _ANY: r"\x00-\xff", _LISTED: r"\w", _ANYTHING: r"\x00-\xff"}
_CATEGORIES = {
    kind.CATEGORY_DIGIT: "0-9", kind.CATEGORY_WORD: r"\w", kind.CATEGORY_SPACE: r"\s\x81", kind.CATEGORY_NOT_DIGIT: r"\D",
    kind.CATEGORY_NOT_WORD: r"\W", kind.CATEGORY_NOT_SPACE: r"\S",
}  # fmt: skip
_LONG = 8
"""Repeats above this are as good as endless: counting them makes an automaton many times as large."""
_IGNORES_CASE = 2
"""re.IGNORECASE among a group's flags."""


def outline(pattern: str, names: Iterable[str] = ()) -> str:
    """The outline of a pattern of the regex package, `names` all that stands in the lists it uses; empty where none can be had."""
    if _UNKNOWN.search(pattern):
        return ""
    try:
        parsed = parse(pattern)
        text = _sequence(list(parsed), True, True).replace(_LISTED, _shape(names))
    except (re.error, OverflowError, RecursionError, Warning, KeyError):
        return ""
    return f"(?i:{text})" if parsed.state.flags & _IGNORES_CASE else text


def parse(pattern: str) -> Any:
    """The parse tree of a pattern of the regex package, what only that package knows written otherwise; re.error where it has none."""
    spelled = _NAME.sub("(?:", _SAME.sub(_ANYTHING, _LIST.sub(_LISTED, _PROPERTY.sub(_stand_in, pattern))))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return tree.parse(spelled)


def _shape(names: Iterable[str]) -> str:
    """What the names of a list look like: their first signs, then any of the others."""
    firsts, others = {name[:1] for name in names}, {char for name in names for char in name[1:]}
    if not firsts or "" in firsts:
        return r"(?:\w.*)"
    return f"(?:[{''.join(sorted(set(map(_byte, firsts))))}][{''.join(sorted(set(map(_byte, others))))}]*)" if others else r"\w"


def _stand_in(found: re.Match[str]) -> str:
    sign, negated, name = found.groups()
    return _PROPERTIES.get(name, _ANY) if sign == "p" and not negated else _ANY


def _sequence(nodes: list[Any], first: bool, last: bool) -> str:
    """Nodes one after another; `first` and `last` say that nothing stands before and after them in the pattern."""
    made, after = "", ""
    for number, (op, value) in enumerate(nodes):
        begins = first and all(o in (kind.AT, kind.ASSERT_NOT) for o, _ in nodes[:number])
        ends = last and all(_is_before(*node) for node in nodes[number + 1 :])
        if op is not kind.ASSERT:
            made += _node(op, value, begins, ends)
        elif value[0] < 0 and first:  # what stands before a place may as well belong to the match, and says what the nodes before it do
            before = f"(?:{_sequence(list(value[1]), True, False)})"
            made = before + made if begins else max(before, made, key=len)
        elif value[0] > 0 and ends:
            after = f"(?:{_sequence(list(value[1]), False, True)})"
    return made + after


def _is_before(op: Any, value: Any) -> bool:
    """Whether a node asks for nothing that stands behind it."""
    return op is kind.ASSERT_NOT or (op is kind.ASSERT and value[0] < 0)


def _node(op: Any, value: Any, first: bool, last: bool) -> str:
    match op:
        case kind.LITERAL:
            return _literal(chr(value))
        case kind.NOT_LITERAL:
            return "." if byte_of(chr(value)) in VAGUE else f"[^{_byte(chr(value))}]"
        case kind.IN:
            return _set(list(value))
        case kind.SUBPATTERN:
            return ("(?i:" if value[1] & _IGNORES_CASE else "(?:") + _sequence(list(value[3]), first, last) + ")"
        case kind.ATOMIC_GROUP:
            return f"(?:{_sequence(list(value), first, last)})"
        case kind.BRANCH:
            return f"(?:{'|'.join(_sequence(list(branch), first, last) for branch in value[1])})"
        case kind.MAX_REPEAT | kind.MIN_REPEAT | kind.POSSESSIVE_REPEAT:
            least, most, inner = value
            return f"(?:{_sequence(list(inner), first and most == 1, last and most == 1)}){_times(least, most)}"
        case kind.AT:
            return _place(value, last)
        case kind.GROUPREF | kind.GROUPREF_EXISTS:
            return ".*"
        case kind.ASSERT_NOT:
            return ""
    return "."


def _literal(char: str) -> str:
    if char == _LISTED:
        return _LISTED
    if char == _ANYTHING:
        return ".+"
    return f"[{_CLASSES[char]}]" if char in _CLASSES else _byte(char)


def _byte(char: str) -> str:
    code = byte_of(char)
    return chr(code) if code < 128 and chr(code).isalnum() else f"\\x{code:02x}"


def _set(members: list[Any]) -> str:
    negated = members[0][0] is kind.NEGATE
    inside = "".join(_member(op, value, negated) for op, value in (members[1:] if negated else members))
    if negated:
        return f"[^{inside}]" if inside else "."
    return f"[{inside}]"


def _member(op: Any, value: Any, negated: bool) -> str:
    """A member of a set; of a negated one only what stands for nothing else, lest the outline match less than the pattern."""
    if op is kind.LITERAL:
        char = chr(value)
        if char in _CLASSES:
            return "" if negated and char != _LETTER else _CLASSES[char]
        return "" if negated and byte_of(char) in VAGUE else _byte(char)
    if op is kind.RANGE:
        low, high = value
        if high > 127 or (negated and any(low <= vague <= high for vague in VAGUE)):
            return "" if negated else r"\x00-\xff"
        return f"{_byte(chr(low))}-{_byte(chr(high))}"
    if negated and value is kind.CATEGORY_SPACE:
        return r"\s"
    return _CATEGORIES[value]


def _times(least: int, most: int) -> str:
    if most > _LONG:
        return {0: "*", 1: "+"}.get(least, f"{{{least},}}")
    return "?" if (least, most) == (0, 1) else f"{{{least},{most}}}"


def _place(value: Any, last: bool) -> str:
    if value in (kind.AT_BEGINNING, kind.AT_BEGINNING_STRING):
        return "^"
    if value in (kind.AT_END, kind.AT_END_STRING):
        return "$" if last else ""
    return r"\b" if value is kind.AT_BOUNDARY else ""
