"""Where the names of English text stand: capitalised words within a sentence that are no words of the lexicon, runs of them together."""

from __future__ import annotations

import re

from tqcheck import lexicon
from tqcheck.damages._dates import MONTHS, WEEKDAYS
from tqcheck.damages._sentences import sentences
from tqcheck.model.document import Span

_CAPITAL = re.compile(r"(?<![\w@#./&'’-])[A-Z][^\W\d_]*[a-z](?:-[A-Z][^\W\d_]*[a-z])*(?![\w@&/-]|\.\w)")
_PEOPLES = re.compile(
    r"(?:.*(?:ian|ean|can|ese|ish)|German|French|Greek|Dutch|Israel[i]|Iraqi|Czech|Thai|Swiss|Arab|Turk|Kurd|Tatar|Uzbek|Kazakh|Slovak|Pakistani"
    r"|Afghan|Chechen|Jew|Muslim|Islamic|Soviet|Nazi|Internet|Covid)s?"
)
"""Words for peoples and languages take a capital too, but are no names."""
_COMMON = (
    "Three Four Five Six Seven Eight Nine Ten Eleven Twelve Many Such Per Was Are Were Been Something Everything Anything Someone Everyone"
    " Anyone Myself Cannot County Gallery Coronavirus Euro Website"
)
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS, *_COMMON.split()))
"""Days, months, and common words the lexicon does not have."""
_SMALL = 3
"""Letters a name has at least."""


def names(text: str) -> list[Span]:
    """Every name, in reading order; none where a text is written in capitals throughout (a headline's: half its words begin with one)."""
    words = text.split()
    if 2 * sum(word[:1].isupper() for word in words) > len(words) > 0:
        return []
    first = {_opening(text, span.start) for span in sentences(text)}
    found: list[Span] = []
    for word in _CAPITAL.finditer(text):
        if word.start() in first or not is_name(word.group()):
            continue
        if found and text[found[-1].end : word.start()] == " ":
            found[-1] = Span(found[-1].start, word.end())
        else:
            found.append(Span(*word.span()))
    return [span for span in found if len(span) >= _SMALL and not _opens_speech(text, span.start)]


def is_name(word: str) -> bool:
    """Whether a capitalised word is no common word, no day or month, and no people."""
    return word not in _NO_NAMES and not _PEOPLES.fullmatch(word) and not lexicon.knows(word.lower())


def _opening(text: str, start: int) -> int:
    """Where a sentence's first word begins, after quotation marks and brackets."""
    while start < len(text) and not text[start].isalnum():
        start += 1
    return start


def _opens_speech(text: str, start: int) -> bool:
    """Whether what stands before may open a sentence: a quotation mark, a colon, a dash."""
    return text[:start].rstrip()[-1:] in ('"', "“", "‘", ":", "–", "—", "-", "•", "…", "")
