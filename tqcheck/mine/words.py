"""Text as words, and as words with open slots for names and numbers."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tqcheck.mine.corpus import Corpus

NAME, NUMBER = "{Name}", "{num}"
BREAK = -1
"""The id of what no phrase runs across: the end of a sentence, brackets, quotation marks, dashes."""

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’.,&-](?:[^\W_])+)*|[,%$€£]|[^\s\w]|_")
_NUMBER = re.compile(r"\d+(?:[.,:-]\d+)*(st|nd|rd|th|s|-year-old)?", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s$")
_KEPT = frozenset(",%$€£")
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December I".split()
)


@dataclass(frozen=True, slots=True)
class Stream:
    """One text: ids of its words (`BREAK` between phrases), and where each stands in it."""

    ids: array[int]
    starts: array[int]
    ends: array[int]


class Vocabulary:
    """Numbers words as they come."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._ids: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.words)

    def id(self, word: str) -> int:
        number = self._ids.setdefault(word, len(self.words))
        if number == len(self.words):
            self.words.append(word)
        return number


def split(text: str) -> list[tuple[str, int, int]]:
    """(token, start, end): words with what joins them inside, commas and the signs of amounts, each other sign by itself."""
    found: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(text):
        token, start, end = match.group(), match.start(), match.end()
        if "," in token and len(token) > 1 and not _NUMBER.fullmatch(token):  # a comma without its space
            for part in re.finditer(r"[^,]+|,", token):
                found.append((part.group(), start + part.start(), start + part.end()))
        else:
            found.append((token, start, end))
    return found


def is_word(token: str) -> bool:
    """Whether a token may stand in a phrase."""
    return token[0].isalnum() or token in _KEPT


def plain(token: str) -> str:
    """A word as it is counted: in lower case, with a straight apostrophe."""
    return token.lower().replace("’", "'")


def literal(corpus: Corpus, vocabulary: Vocabulary) -> list[Stream]:
    """Every text word by word."""
    return [_stream(((plain(t) if is_word(t) else "", s, e) for t, s, e in split(x.document.text)), vocabulary) for x in corpus.texts]


def slotted(corpus: Corpus, vocabulary: Vocabulary) -> list[Stream]:
    """Every text with a slot for each run of capitalised words and for each number; days and months stay what they are."""
    tokens = [split(text.document.text) for text in corpus.texts]
    small, capital = Counter[str](), Counter[str]()
    for line in tokens:
        for before, (token, _, _) in zip([("", 0, 0), *line], line, strict=False):
            if token[0].islower():
                small[plain(token)] += 1
            elif is_word(before[0] or "."):
                capital[plain(token)] += 1
    names = {word for word in capital if capital[word] > small[word]}
    return [_stream(_open(line, names), vocabulary) for line in tokens]


def _stream(tokens: Iterable[tuple[str, int, int]], vocabulary: Vocabulary) -> Stream:
    ids, starts, ends = array("l"), array("l"), array("l")
    for word, start, end in tokens:
        ids.append(vocabulary.id(word) if word else BREAK)
        starts.append(start)
        ends.append(end)
    return Stream(ids, starts, ends)


def _open(tokens: list[tuple[str, int, int]], names: set[str]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    is_first = True
    for token, start, end in tokens:
        word = _slot(token, is_first, names)
        is_first = not is_word(token)
        if found and word.startswith(NAME) and found[-1][0] == NAME and start - found[-1][2] == 1:
            found[-1] = (word, found[-1][1], end)
        else:
            found.append((word, start, end))
    return found


def _slot(token: str, is_first: bool, names: set[str]) -> str:
    """A token's word or slot; empty for what ends a phrase. At the head of a sentence only a word that is seldom small is a name."""
    if not is_word(token):
        return ""
    number = _NUMBER.fullmatch(token)
    if number:
        return NUMBER + ("th" if number.group(1) in ("st", "nd", "rd") else (number.group(1) or "").lower())
    bare = _POSSESSIVE.sub("", token)
    if token[0].isupper() and bare not in _CALENDAR and bare[:2] not in ("I'", "I’") and (not is_first or plain(bare) in names):
        return NAME if bare == token else NAME + "'s"
    return plain(token)
