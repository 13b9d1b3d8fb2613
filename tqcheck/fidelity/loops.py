"""Words that the translation says twice in a row, and its source once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_LONGEST = 12
_SIGNS = ".,;:!?\"”“'’()…"
_DOUBLED = frozenset("had very so bye ha na la far long many".split())
"""Words that may stand twice in good English."""
_NAMES = frozenset("duran wagga walla run sirhan boutros pago bora baden tom yo cha chow mau tse new aye chi can tuk paw beriberi".split())
"""Names that do."""
_PAIRS = frozenset({("and", "more"), ("and", "less"), ("by", "one"), ("after", "year"), ("after", "day"), ("by", "step")})
_THEIRS = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6})[，、, ]?\1|(?<!\w)(\w+(?: \w+){0,3}),? \2(?!\w)", re.IGNORECASE)
_SAME = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])\1")


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """Immediate repeats of one to twelve words, with the second taken away; none where the source says something twice too."""
    lower = target.lower()
    if not _may_repeat(lower):
        return ()
    low = lower.split()
    if not any(_repeats(low)) or _THEIRS.search(source):
        return ()
    return _found(source, target, low)


def _may_repeat(low: str) -> bool:
    """A quick look: whether a word stands beside itself, or two side by side stand so again."""
    bare = low.replace(",", "").replace(".", "").replace('"', "").replace("”", "").split()
    pairs = list(pairwise(bare))
    return len(set(pairs)) < len(pairs) or any(one == other for one, other in pairs)


def _found(source: str, target: str, low: Sequence[str]) -> Iterator[Discrepancy]:
    places = [(found.start(), found.end()) for found in re.finditer(r"\S+", target)]
    if len(places) != len(low):
        return
    done = 0
    for at, size in _repeats(low):
        capitals = target[places[at][0]].isupper() and size == 1
        if at < done or not _is_slip(low[at : at + size]) or (capitals and _SAME.search(source)):
            continue
        done = at + 2 * size
        start, middle, end = places[at][0], places[at + size][0], places[done - 1][1]
        first = target[start : places[at + size - 1][1]]
        stripped, last = first.rstrip(_SIGNS), target[middle:end]
        tail = last[len(last.rstrip(_SIGNS)) :]
        yield Discrepancy("loop", Span(start, end), (stripped + tail,))


def _repeats(low: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(place, size) of the words that follow themselves; only signs at the end of the repeat may differ."""
    where: dict[str, int] = {}
    for at, word in enumerate(low):
        bare = word.strip(_SIGNS)
        first = where.get(bare, -1)
        where[bare] = at
        size = at - first
        if first < 0 or size > _LONGEST or not bare or at + size > len(low):
            continue
        last = at + size - 1
        if low[first + 1 : at - 1] != low[at + 1 : last] or (size > 1 and low[at - 1].rstrip(_SIGNS) != low[last].rstrip(_SIGNS)):
            continue
        if low[at - 1] in (low[last], low[last].rstrip(_SIGNS)) and (size == 1 or low[first].lstrip(_SIGNS) == low[at]):
            yield first, size


def _is_slip(words: Sequence[str]) -> bool:
    """Whether nobody says such words twice on purpose: no doubled word, figure or letter, and not the same word all through."""
    bare = [word.strip(_SIGNS) for word in words]
    if len(bare) == 1:
        word = bare[0]
        return word not in _DOUBLED and word not in _NAMES and (len(word) > 1 or word in "ai") and not (word.isdigit() and len(word) < 4)
    return tuple(bare) not in _PAIRS and len(set(bare)) * 2 > len(bare) and not all(word.isdigit() for word in bare)
