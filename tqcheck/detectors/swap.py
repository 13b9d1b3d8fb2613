"""Phrases that have a better wording: `phrase: fix` or `phrase: [best fix, next best]`; an empty fix drops the phrase.

A phrase with capitals is found only with those capitals; one without is also found at the start of a sentence and in
ALL CAPITALS. See `_phrases` for `(a|b)`, `~verb` and `one's`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._beginnings import beginning
from tqcheck.detectors._phrases import expand
from tqcheck.detectors._wording import recase, suit
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage, lower
from tqcheck.yaml import Listing, Mapping, Node, Text

OPTIONS = ("inflect",)


def prepare(entry: Entry) -> Prepared:
    """Data: {phrases: {lower-case phrase: [[phrase as listed, fix, ...], ...]}, beginnings: {beginning: [lengths of its phrases]}}."""
    pos = entry.text("inflect", "verb")
    if pos not in ("verb", "noun", "adjective"):
        entry.fail(f"inflect: {pos} is none of verb, noun, adjective")
    phrases: dict[str, list[list[str]]] = {}
    for phrase, fixes in _pairs(entry):
        try:
            for literal, answers in expand(str(phrase), fixes, pos):
                known = phrases.setdefault(lower(literal), [])
                # (K|k)yiv gives the right form beside the wrong ones: it is no finding
                if literal not in answers and all(listed != literal for listed, *_ in known):
                    known.append([literal, *answers])
        except ValueError as problem:
            entry.fail(f"“{phrase}” {problem}", node=phrase)
    phrases = {phrase: known for phrase, known in phrases.items() if known}
    for short in (p for p in phrases if len(p) < 3):
        entry.fail(f"“{short}” is too short for a phrase")
    beginnings: dict[str, list[int]] = {}
    for literal in sorted(phrases, key=len, reverse=True):
        lengths = beginnings.setdefault(beginning(literal), [])
        if len(literal) not in lengths:
            lengths.append(len(literal))
    listed = tuple(first for known in phrases.values() for first, *_ in known)
    return Prepared({"phrases": phrases, "beginnings": beginnings}, tuple(beginnings), listed)


def _pairs(entry: Entry) -> Iterable[tuple[Text, tuple[str, ...]]]:
    if isinstance(entry.value, Mapping):
        for phrase, fix in entry.value.items():
            yield phrase, entry.listed(fix, "a fix")
    elif isinstance(entry.value, Listing | Text):
        fixes = entry.texts("fix")
        text: Node
        for text in entry.value if isinstance(entry.value, Listing) else [entry.value]:
            if not isinstance(text, Text):
                entry.fail("swap takes phrases: a mapping `phrase: fix`, or a list with one `fix`", node=text)
            yield text, fixes


def build(data: Any, classes: Classes) -> Find:
    """Find listed phrases where their beginnings stand as whole words."""
    phrases: dict[str, list[list[str]]] = data["phrases"]
    beginnings: dict[str, list[int]] = data["beginnings"]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        low, plain = passage.lower, passage.plain
        found: list[Match] = []
        for start, end in spots:
            for length in beginnings.get(low[start:end], ()):
                known = phrases.get(low[start : start + length]) if start + length <= len(low) else None
                if known and _whole(low, start, start + length):
                    words = plain[start : start + length]
                    fitting = next((entry for entry in known if _same_case(words, entry[0], passage.segment.role)), None)
                    if fitting and not _is_right(plain, start, words, fitting[1:]):
                        found.append(_match(passage, Span(start, start + length), fitting))
        return found

    return find


def _match(passage: Passage, found: Span, known: list[str]) -> Match:
    listed, *fixes = known
    span, made = found, list[Fix]()
    for number, fix in enumerate(fixes):
        words = recase(passage.plain[found.start : found.end], listed, fix)
        if listed[:1].isupper() and _begins_sentence(passage.plain, found.start):
            words = words[:1].upper() + words[1:]
        wider, words = suit(passage, found, words)
        if number == 0:
            span = wider
        if wider == span:
            made.append(Fix(words))
    return Match(span, tuple(made))


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" “\"'(")
    return not before or before[-1] in ".!?:"


def _is_right(text: str, start: int, words: str, fixes: list[str]) -> bool:
    """Whether the words are what a fix says (“armed Forces” at the start of a sentence), or part of it as it should be."""
    return any(text.startswith(fix, start - at) for fix in fixes if (at := fix.find(words)) >= 0 and at <= start)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends at word borders; a hyphen joins words."""
    if (
        start
        and text[start].isalnum()
        and (text[start - 1].isalnum() or (text[start - 1] == "-" and text[start - 2 : start - 1].isalnum()))
    ):
        return False
    if end < len(text) and text[end - 1].isalnum():
        return not (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].isalnum()))
    return True


def _same_case(found: str, listed: str, role: str) -> bool:
    if found == listed:
        return True
    if found[1:] == listed[1:]:
        return listed[0].islower()
    if found == found.upper():
        return len(listed) > 3
    return role in ("headline", "subhead", "kicker") and found.lower() == listed
