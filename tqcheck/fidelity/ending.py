"""A sentence whose end the translation has lost, and a question made a statement or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

CLOSERS = "\"'”’»“)]」』》〉）】>* \t\u00a0\u200f\u200e"
"""Signs that may stand after a sentence's end, in any of the languages."""
_ENDS = {"。": ".", "．": ".", "｡": ".", "۔": ".", "！": "!", "？": "?", "؟": "?", "…": "...", ".": ".", "!": "!", "?": "?"}
_ASKING = "?？؟"
_LAST = re.compile(r"[^\s—–]+\s*$")
_ABBREVIATED = re.compile(
    r"(?:^|[^\w])(?:[^\W\d]|\w\.\s?\w|\d{1,2}|г|гг|вв|мм|см|км|кг|ч|мин|руб|тыс|млн|млрд|долл|чел|usw|bzw|etc|ff|Nr|Inc|Ltd|Corp|Co"
    r"|ltda|Cía|mln|mld|tys)\.$"
)
"""A full stop that may be an abbreviation's or an ordinal's: it ends no sentence for sure."""
_ASKED = re.compile(
    r"(?:か|かな|の|だろう|でしょう|かしら|까|까요|나요|가요|니|냐|죠|지요|요|吗|呢|么|嗎|吧|何|谁|哪)[。.”」\"' ]*$"
    r"|(?:^|\s)(?:mi|mı|mu|mü)(?:\w*)[.\"” ]*$|^(?:هل|أ|ماذا|لماذا|كيف|متى|أين|من)\b"
)
"""A question that needs no mark in its own language."""
_PREPOSITIONS = frozenset("with from over into amid after under about against that than before during between through".split())
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|did|does|do|be|been)\b")
_FEWEST = 3
"""Words that a text must have to be a sentence: shorter ones are labels."""
_MOST = 12
"""Words of a headline, which has neither an article nor a finite auxiliary."""
_LEADING = re.compile(r"\b(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|i|he|she|it|we|they|who|there)\b", re.IGNORECASE)
_SHORT = 40
"""Signs of a Chinese headline."""
_HEADED = re.compile(r"[\u4e00-\u9fff] [\u4e00-\u9fff]")
"""A blank between the two parts of a Chinese headline."""


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """An end that is missing, or of the wrong kind."""
    theirs = source.rstrip(CLOSERS)
    mark = _ENDS.get(theirs[-1:], "")
    if not mark:
        return ()
    ours = target.rstrip(CLOSERS)
    own = _ENDS.get(ours[-1:], "")
    if own:
        return _other(source, target, ours, mark, own) if (mark == "?") != (own == "?") else ()
    if not ours or ours[-1] in ":;-–—•|/" or (mark == "." and _ABBREVIATED.search(theirs) and not _FINITE.search(ours)) or _is_label(ours):
        return ()
    if lang == "zh" and len(source) <= _SHORT and _HEADED.search(source):
        return ()
    return (Discrepancy("end", *_ended(target, ours, mark)),)


def _is_label(text: str) -> bool:
    """Whether a text looks like a headline or a label: few words, or no longer ones without a capital but prepositions."""
    words = text.split()
    if len(words) < _FEWEST:
        return True
    if len(words) <= _MOST and not _LEADING.search(text) and not _FINITE.search(text):
        return True
    longer = [word for word in words[1:] if len(word) > 3 and word.isalpha()]
    return len(longer) > 2 and all(word[0].isupper() or word in _PREPOSITIONS for word in longer)


def _ended(target: str, ours: str, mark: str) -> tuple[Span, tuple[str, ...]]:
    """The last word with what closes after it, and the same with its end: inside quotation marks, outside brackets."""
    tail = target[len(ours) :]
    if ours[-1] == ",":
        return Span(len(ours) - 1, len(ours)), (mark,)
    last = _LAST.search(ours)
    start = last.start() if last else len(ours) - 1
    closing = tail.rstrip()
    inner = closing[:1] in ('"', "”", "’", "'")
    put = f"{ours[start:]}{mark}{closing}" if inner or not closing else f"{ours[start:]}{closing}{mark}"
    return Span(start, len(ours) + len(closing)), (put,)


def _other(source: str, target: str, ours: str, mark: str, own: str) -> Iterable[Discrepancy]:
    """A question that has become a statement, or the reverse, where neither side asks elsewhere."""
    span = Span(len(ours) - 1, len(ours))
    if mark == "?":
        if not any(sign in target for sign in _ASKING) and own != "...":
            yield Discrepancy("asked", span, ("?",))
    elif not any(sign in source for sign in _ASKING) and not _ASKED.search(source):
        yield Discrepancy("stated", span, (mark,))
