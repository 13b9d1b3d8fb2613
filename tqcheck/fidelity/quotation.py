"""Quotation marks and brackets that the translation opens or closes alone, and quotations that it does not mark at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_MARKS = re.compile('["“„«「『＂《]')
_BRACKETS = re.compile("[()（）]")
_QUOTED = re.compile('“([^“”]{12,})”|„([^„“”]{12,})[“”]|«([^«»]{20,})»|「([^「」]{12,})」|"([^"]{20,})"')
_QUOTES = re.compile("[\"“”„«»‘’‚‹›「」『』`]|(?<!\\w)'|'(?!\\w)|''")
_SPEECH = re.compile(r"[,.!?…，。！？]$")
_MID = re.compile(r"(?<![\w'’])(?!say|said|tell|told|ask|add|repl|wrote|writ|note|not)[a-z]\w* $")
"""A word that no speech follows: what is opened behind it is closed in its own sentence."""
_SPOKEN = re.compile(r"[,.!?…]\s[-–—]\s")
"""Where speech that a dash has opened ends."""
_FEWEST = 5
"""Words of a quotation that must be marked as one: shorter ones are names, titles and turns of phrase."""
_FEWEST_WIDE = 12
"""The same, in signs of a language without spaces."""


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """What is open on one side only; quotations lost altogether."""
    if "(" in target or ")" in target:
        yield from _brackets(target, source)
    if not _MARKS.search(source):  # speech between dashes, or a quotation that spans segments: nobody knows what belongs here
        if _SPOKEN.search(source) and target.count('"') == 1 and not _is_closing(target, target.index('"')):
            yield _opened(target, target.index('"'), '"')
        elif '"' in target or "“" in target:
            yield from (one for one in _lone(target) if one.kind == "open" and _MID.search(target, 0, one.span.start))
        return
    lone = list(_lone(target)) if _is_balanced(source) else []
    yield from lone
    if not lone and not _QUOTES.search(target):
        yield from _lost(source, target, lang)


def _brackets(target: str, source: str) -> Iterator[Discrepancy]:
    if target.count("(") == target.count(")"):
        return
    if source.count("(") + source.count("（") == source.count(")") + source.count("）"):
        yield from _nested(target, "(", ")", "bracket")


def _is_balanced(text: str) -> bool:
    """Whether every mark of a text has its partner, as far as its own signs tell."""
    straight = text.count('"') + text.count("＂")
    if straight % 2:
        straight -= len(re.findall(r"\d\"", text)) % 2
    if straight % 2:
        return False
    curly = text.count("„") + text.count("“") + text.count("”") + text.count("‟")
    pairs = (("«", "»"), ("「", "」"), ("『", "』"), ("《", "》"))
    return curly % 2 == 0 and all(text.count(left) == text.count(right) for left, right in pairs)


def _lone(target: str) -> Iterator[Discrepancy]:
    """Marks of the target that have no partner."""
    curly = target.count("“") + target.count("”")
    if target.count('"') % 2:
        places = [found.start() for found in re.finditer(r'(?<!\d)"', target)]
        if len(places) % 2 and curly % 2 == 0:  # else one is the other's partner
            yield _straight(target, places)
    elif curly:
        yield from _nested(target, "“", "”", "")
    elif "«" in target or "»" in target:
        yield from _nested(target, "«", "»", "")


def _straight(target: str, places: list[int]) -> Discrepancy:
    """Which of an odd number of straight marks is alone: one that opens and is followed by another that does, or the last."""
    opens = [not _is_closing(target, at) for at in places]
    for number, at in enumerate(places):
        if opens[number] and (number + 1 == len(places) or opens[number + 1]):
            return _opened(target, at, '"')
        if not opens[number] and (number == 0 or not opens[number - 1]):
            return Discrepancy("closed", Span(at, at + 1))
    return Discrepancy("closed", Span(places[-1], places[-1] + 1))


def _is_closing(text: str, at: int) -> bool:
    """Whether a straight mark stands close to the word before it and not to the next."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return bool(before) and not before.isspace() and before not in "([—–-“‘" and not after.isalnum()


def _nested(target: str, left: str, right: str, kind: str) -> Iterator[Discrepancy]:
    """What is opened and never closed, or closed and never opened; one of each at the most."""
    opened: list[int] = []
    for found in re.finditer(f"[{left}{right}]", target):
        at, char = found.start(), found.group()
        if char == left if kind else _opens(target, at, char == left):
            opened.append(at)
        else:
            if opened:
                opened.pop()
            elif kind and (_is_item(target, at) or target[at - 1 : at] in ":;"):
                continue
            else:
                yield Discrepancy(kind or "closed", Span(at, at + 1))
                return
    if opened:
        yield Discrepancy(kind, Span(opened[-1], opened[-1] + 1)) if kind else _opened(target, opened[-1], right)


def _opens(target: str, at: int, is_left: bool) -> bool:
    """Whether a mark opens: as it looks, unless it stands close to the word on its other side only (“so“, ”so”)."""
    before, after = target[at - 1 : at] if at else " ", target[at + 1 : at + 2] or " "
    if is_left:
        return not (not before.isspace() and before not in "(—–-" and (after.isspace() or after in ".,;:!?)"))
    return bool((before.isspace() or before == "(") and after.isalnum())


def _is_item(target: str, at: int) -> bool:
    """Whether a bracket closes the number or letter of a list's item: 1) or a)."""
    return at < 60 and " " not in target[max(0, at - 3) : at].strip()


def _opened(target: str, at: int, right: str) -> Discrepancy:
    """A mark never closed; where its sentence is the segment's last, the end of it is where the partner belongs."""
    rest = target[at + 1 :].rstrip()
    if re.search(r"[.!?,]\s", rest) or not rest:
        return Discrepancy("open", Span(at, at + 1))
    put = rest + right if rest[-1] in ".!?" and " " in rest else ""
    return Discrepancy("open", Span(at, at + 1 + len(rest)) if put else Span(at, at + 1), (target[at] + put,) if put else ())


def _lost(source: str, target: str, lang: str) -> Iterator[Discrepancy]:
    """A stretch of speech that the source quotes, where the target has no such mark at all."""
    for found in _QUOTED.finditer(source):
        words = next(group for group in found.groups() if group)
        spoken = len(words) >= _FEWEST_WIDE if lang in ("zh", "ja") else words.count(" ") + 1 >= _FEWEST
        if spoken and (_SPEECH.search(words) or source[found.end() : found.end() + 1] in (",", "，", ".", "。")):
            yield Discrepancy("unquoted", Span(0, len(target.split()[0])), (), Span(found.start(), found.end()))
            return
