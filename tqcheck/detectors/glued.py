"""Words run together where the space went with a link: `glued: words` (websitethat, ofRussia) or `glued: sentences` (matchHe).

A word is split only where the lexicon does not know it and knows its parts, one of them a function word. A word once read is
remembered, so that a long text costs little more than cutting it at its spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.detectors import Entry, Prepared
from tqcheck.lexicon import knows, tags
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage

OPTIONS = ()
KINDS = ("words", "sentences")

_AFTER = frozenset(
    "that which who whom and the he she they was were has have had from with this his her their its for but when where said says will would"
    " also into are been not because during while is of to in than then there these those".split()
)
"""Words that may have lost the space before them."""
_SHORT = frozenset("he she its is of to in but for was has had are not".split())
"""Those of them that end many a name or foreign word: the word before must have five letters."""
_BEFORE = "that from with which were their this these those have would also into been because and the was has had his of".split()
"""Words that may have lost the space after them."""
_ENDS, _BEGINS = tuple(_AFTER), tuple(_BEFORE)
_PAIRS = {
    a + b: a if a == b else f"{a} {b}"
    for b in "it she he they their that this the".split()  # of two ways to part (oft he, of the) the last counts
    for a in "of in to and on for at by with from that is was as into than when where but after which".split()
} | {a + b: f"{a} {b}" for a, b in (line.split() for line in (
    "that he", "which is", "which has", "which was", "it is", "it was", "he was", "has been", "have been", "will be",
))}  # fmt: skip
"""Two function words in one."""
_MODERN = frozenset(
    "website websites internet online smartphone smartphones app apps blog blogs blogger bloggers podcast podcasts email emails"
    " tweet tweets coronavirus covid selfie hashtag livestream drone drones startup startups cybersecurity lockdown vaccination"
    " vaccinations jihadist jihadists goalkeeper teammate teammates playoff playoffs roadmap wellbeing percent healthcare childcare".split()
)
"""Words younger than the lexicon."""
_LINKS = frozenset("the of by and from with that for at about after against between during into under over near said says than who".split())
"""Words before a name (ofRussia)."""
_SURE_LINKS = frozenset("of by from with and that said than between against".split())
"""Those that begin no brand name, so that the name may be a word too (byTrump, fromNice)."""
_STARTS = frozenset(
    "The He She They But And We This According After However There These His Her When While Police During Also Earlier Meanwhile Their"
    " Although Because Photo Video Those Then Now You Our".split()
)
"""Words that begin a sentence, and hardly ever the second half of a brand name."""
_SHORT_STARTS = frozenset("It In At On If As For To So By Its No".split())
_SPARED = frozenset(
    "whereas albeit hereinafter whoever whosoever werewolf werewolves byproduct goodwill freewill hitherto heretofore thereinafter"
    " theretofore theGrio theSkimm theScore theLotter theBalm andMe cannot thereto closeby".split()
)
_CORE = re.compile(r"[\"'“‘«„(\[—–]*([^\W\d_]{5,})(?:'s)?[\"'”’»)\],.;:!?…—–]*")
_CAMEL = re.compile(r"([A-Z]?[a-z]+)([A-Z][a-z]*)")
_MOST = 200_000
"""Words remembered before the memory is emptied."""

_fine: set[str] = set()
"""Tokens read before in which nothing is glued."""


def prepare(entry: Entry) -> Prepared:
    """Data: the kind. No literals: any word may be glued."""
    if entry.value not in KINDS:
        entry.fail(f"glued takes one of: {', '.join(KINDS)}", node=entry.value)
    return Prepared(str(entry.value))


def build(data: str, classes: Classes) -> Find:
    """Find the glued words of that kind."""

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        key = ("glued", passage.index)
        glued = passage.memo.get(key)
        if glued is None:  # the rule of one kind finds what the rule of the other needs
            glued = passage.memo[key] = _glued(passage.plain)
        if not glued:
            return ()
        assert isinstance(glued, dict)
        return [match for core, (kind, fixes) in glued.items() if kind == data for match in _places(passage, core, fixes)]

    return find


def _glued(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    pieces = text.split()
    if _fine.issuperset(pieces):
        return {}
    tokens = set(pieces) - _fine
    glued = {core: parted for token in tokens if len(token) > 4 and (core := _core(token)) and (parted := part(core))}
    if len(_fine) > _MOST:
        _fine.clear()
    _fine.update((token for token in tokens if _core(token) not in glued) if glued else tokens)
    return glued


def _core(token: str) -> str:
    """The letters of a token that is one word with signs round it; nothing for an address, a hashtag, a number, a compound."""
    if token.isalpha():
        return token
    found = _CORE.fullmatch(token)
    return found.group(1) if found else ""


def _places(passage: Passage, core: str, fixes: tuple[str, ...]) -> Iterable[Match]:
    for found in re.finditer(rf"(?<![\w@#/.'-]){core}(?![\w@/-]|\.\w)", passage.plain):
        yield Match(Span(*found.span()), tuple(Fix(fix) for fix in fixes))


def part(word: str) -> tuple[str, tuple[str, ...]] | None:
    """(kind, what to write, best first) of a glued word; nothing for any other."""
    if word in _SPARED or not word.isascii():
        return None
    if word.islower():
        return _part_small(word)
    if word[0].isupper() and word[1:].islower():
        small = _part_small(word.lower()) if word.startswith(("The", "And", "That")) and not _ends(word.lower()) else None
        return (small[0], tuple(fix[0].upper() + fix[1:] for fix in small[1])) if small else None
    camel = _CAMEL.fullmatch(word)
    return _part_camel(*camel.groups()) if camel else None


def _ends(word: str) -> bool:
    return any(word.endswith(end) for end in _AFTER)


def _part_small(word: str) -> tuple[str, tuple[str, ...]] | None:
    if word in _PAIRS:
        return None if _known(word) else ("words", (_PAIRS[word],))
    if len(word) < 7 or not (word.endswith(_ENDS) or word.startswith(_BEGINS)) or _known(word):
        return None  # the look into the lexicon comes last, for it costs most
    fixes = [_joined(word[: -len(end)], end) for end in sorted(_AFTER, key=len, reverse=True) if word.endswith(end) and _left(word, end)]
    fixes += [_joined(start, word[len(start) :]) for start in _BEFORE if word.startswith(start) and _right(word[len(start) :])]
    return ("words", tuple(dict.fromkeys(fixes))) if fixes else None


def _is_name(word: str) -> bool:
    return not _known(word.lower())


def _ends_well(left: str) -> bool:
    return len(left) >= 5 and _known(left)


def _known(word: str) -> bool:
    return word in _MODERN or knows(word)


def _joined(left: str, right: str) -> str:
    return left if left == right else f"{left} {right}"


def _left(word: str, end: str) -> bool:
    """Whether what stands before a function word is a word; keepin and talkin are only spelt as they are spoken."""
    left = word[: -len(end)]
    if len(left) < (5 if end in _SHORT else 4) or not _known(left):
        return False
    return end != "in" or "VB" not in tags(left)


def _right(right: str) -> bool:
    return len(right) >= 5 and _known(right)


def _part_camel(left: str, right: str) -> tuple[str, tuple[str, ...]] | None:
    starts = right in _STARTS and (len(left) >= 4 or (len(left) == 3 and _known(left)))
    if starts or (right in _SHORT_STARTS and left.islower() and len(left) >= 5 and _known(left)):
        return "sentences", (f"{left}. {right}", f"{left} {right[0].lower()}{right[1:]}")
    if left.islower() and len(right) >= 4 and (left in _SURE_LINKS or (_is_name(right) and (left in _LINKS or _ends_well(left)))):
        return "words", (f"{left} {right}",)
    return None
