"""Which lines of a text translate which lines of its source, and how sure is that?

Gale and Church's dynamic programming (Computational Linguistics 19/1, 1993) over beads of up to two lines a side, with what both sides
write alike (numbers, names, cognates) beside the lengths. How sure a bead is comes from all alignments together, not from the best alone:
it is the share of their likelihood that goes through it (the forward-backward algorithm). Whether the texts belong together at all is
another question: there the likelihood is held against that of the same lines in another order.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate

_PRIORS = {
    (1, 1): math.log(0.89), (2, 1): math.log(0.0445), (1, 2): math.log(0.0445), (2, 2): math.log(0.011),
    (1, 0): math.log(0.00495), (0, 1): math.log(0.00495),
}  # fmt: skip
"""How likely a bead of so many lines is (Gale and Church, table 5)."""
_SPREAD = 6.8
"""The variance of a translation's length for each letter of its source (the same, section 3.2)."""
_LEAST = -12.0
"""No difference in length is held less likely than this: a line may sum its source up."""
_ALONE = 2.0
"""What a line that has no other side weighs in the place of a likeness in length: pages drop and add far more than parliaments do."""
_SHARED = 0.7
_MISSED = 0.35
"""What an anchor weighs, times its rarity: standing on both sides of a bead, and on one side when the other has it elsewhere."""
_REACH = 30, 120
"""Lines to both sides of the diagonal that are looked at: at the least, and at the most."""
_ENOUGH = 100
"""Lines that show whether two texts belong together."""
_UNLIKE = 6.0
"""By how much, for the square root of the number of lines, a text must be likelier in its own order than in another. Of 320 unrelated
pairs of WMT21 news pages none came to it (at most 5.4); of related ones with a fifth of the lines of either side merged, cut or dropped
all of 20 lines did (9.5 and more), and nineteen in twenty of ten lines."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_WIDTH = 3
"""Letters of English that one such sign says as much as."""
_ANCHOR = re.compile(r"\d+(?:[.,:\u00a0\u202f ]\d+)*|[^\W\d_]{3,}")
_STEM = 4
"""Letters two words begin with alike to be one name or cognate (Simard, Foster and Isabelle 1992)."""
_ROMAN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґ",
                  "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh y e yu ya i i e g".split(), strict=True))  # fmt: skip
_CYRILLIC = str.maketrans(_ROMAN | {"ъ": "", "ь": ""})


@dataclass(frozen=True, slots=True)
class Bead:
    """Lines `sources` are what lines `targets` translate (half-open ranges of numbers), as sure as `confidence`, from 0 to 1."""

    sources: tuple[int, int]
    targets: tuple[int, int]
    confidence: float


def align(sources: Sequence[str], targets: Sequence[str]) -> list[Bead]:
    """The likeliest alignment, in order; every line of both sides is in one bead (none where a side is empty)."""
    if not sources or not targets:
        return []
    lattice = _Lattice(sources, targets)
    forward, steps = lattice.forward()
    related = _related(lattice, sources, targets)
    backward = lattice.backward()
    i, j = len(sources), len(targets)
    whole = forward[i][j]
    beads = []
    while i or j:
        a, b = steps[i, j]
        share = forward[i - a][j - b] + lattice.score(i, j, a, b) + backward[i][j] - whole
        beads.append(Bead((i - a, i), (j - b, j), related * math.exp(min(0.0, share))))
        i, j = i - a, j - b
    return beads[::-1]


def confidence(beads: Iterable[Bead]) -> float:
    """How sure an alignment is, as a mean over the lines of the translation; one that has no source counts for nought."""
    weights = [(bead.targets[1] - bead.targets[0], bead.confidence if bead.sources[0] < bead.sources[1] else 0.0) for bead in beads]
    return sum(count * sure for count, sure in weights) / max(1, sum(count for count, _ in weights))


def _related(lattice: _Lattice, sources: Sequence[str], targets: Sequence[str]) -> float:
    """How sure it is that the two are one text at all, from 0 to 1."""
    if max(len(sources), len(targets)) > _ENOUGH * 1.2:
        return _related(_Lattice(sources[:_ENOUGH], targets[:_ENOUGH]), sources[:_ENOUGH], targets[:_ENOUGH])
    half = len(targets) // 2
    others = max(_Lattice(sources, order).likelihood() for order in (targets[::-1], [*targets[half:], *targets[:half]]))
    contrast = (lattice.likelihood() - others) / math.sqrt(min(len(sources), len(targets)))
    return 1 / (1 + math.exp(min(50.0, _UNLIKE - contrast)))


class _Lattice:
    """The beads there may be, and the sums over all ways through them. A class, for they share what is known of the lines."""

    def __init__(self, sources: Sequence[str], targets: Sequence[str]) -> None:
        self.rows, self.columns = len(sources), len(targets)
        self.across, self.down = ([*accumulate(map(_length, lines), initial=0)] for lines in (targets, sources))
        self.ratio = max(self.across[-1], 1) / max(self.down[-1], 1)
        self.anchors, self.rarity = _anchors(sources, targets)
        self.reach = min(_REACH[1], max(_REACH[0], self.columns // 12, abs(self.columns - self.rows) + 10))
        self.sources, self.targets = cache(partial(self._weighed, 0)), cache(partial(self._weighed, 1))
        self.score = cache(self._score)
        self.forward = cache(self._forward)

    def likelihood(self) -> float:
        """The logarithm of that of all alignments together."""
        return self.forward()[0][self.rows][self.columns]

    def _forward(self) -> tuple[list[dict[int, float]], dict[tuple[int, int], tuple[int, int]]]:
        """The log-likelihood of all ways to each place, and the last bead of the best way there."""
        sums: list[dict[int, float]] = []
        best: list[dict[int, float]] = []
        steps = {}
        for i in range(self.rows + 1):
            sums.append({0: 0.0} if not i else {})
            best.append({0: 0.0} if not i else {})
            for j in self._near(i):
                ways = [(a, b, self.score(i, j, a, b)) for a, b in _PRIORS if a <= i and j - b in sums[i - a]]
                if ways:
                    sums[i][j] = _log_sum([sums[i - a][j - b] + score for a, b, score in ways])
                    best[i][j], steps[i, j] = max((best[i - a][j - b] + score, (a, b)) for a, b, score in ways)
        return sums, steps

    def backward(self) -> list[dict[int, float]]:
        """The log-likelihood of all ways from each place to the end."""
        sums: list[dict[int, float]] = [{} for _ in range(self.rows + 1)]
        sums[-1][self.columns] = 0.0
        for i in range(self.rows, -1, -1):
            for j in reversed(self._near(i)):
                ways = [
                    sums[i + a][j + b] + self.score(i + a, j + b, a, b) for a, b in _PRIORS if i + a <= self.rows and j + b in sums[i + a]
                ]
                if ways:
                    sums[i][j] = _log_sum(ways)
        return sums

    def _near(self, i: int) -> range:
        """The lines of the translation that may stand beside a line: as far into the text, give or take; it meets that of the next."""
        first = 0 if i == 0 else max(0, self._beside(i) - self.reach)
        last = self.columns if i == self.rows else min(self.columns, self._beside(i + 1) + self.reach)
        return range(first, last + 1)

    def _beside(self, i: int) -> int:
        return bisect(self.across, self.down[i] * self.ratio)

    def _score(self, i: int, j: int, a: int, b: int) -> float:
        """The log-likelihood of the bead of the `a` lines before `i` and the `b` lines before `j`."""
        ours, ours_weigh = self.sources(i, a)
        theirs, theirs_weigh = self.targets(j, b)
        if not a or not b:
            return _PRIORS[a, b] + _ALONE - _MISSED * (ours_weigh + theirs_weigh)
        shared = self._weight(ours & theirs)
        missed = ours_weigh + theirs_weigh - 2 * shared
        length = (self.down[i] - self.down[i - a]) * self.ratio
        other = self.across[j] - self.across[j - b]
        # both ways alike, so that the mean of the two lengths spreads (as in their program)
        apart = abs(other - length) / math.sqrt(_SPREAD * max(1.0, (other + length) / 2))
        likeness = max(_LEAST, math.log(max(math.erfc(apart / math.sqrt(2)), 1e-12)))
        return _PRIORS[a, b] + likeness + _SHARED * shared - _MISSED * missed

    def _weighed(self, side: int, end: int, count: int) -> tuple[frozenset[str], float]:
        """The anchors of some lines before one, and how much they weigh."""
        anchors = frozenset[str]().union(*self.anchors[side][end - count : end])
        return anchors, self._weight(anchors)

    def _weight(self, anchors: frozenset[str]) -> float:
        return sum(map(self.rarity.__getitem__, anchors)) if anchors else 0.0


def _log_sum(terms: Sequence[float]) -> float:
    top = max(terms)
    return top + math.log(sum(math.exp(term - top) for term in terms))


def _length(line: str) -> int:
    return len(line) + (_WIDTH - 1) * len(_WIDE.findall(line))


def _anchors(*sides: Sequence[str]) -> tuple[list[list[frozenset[str]]], dict[str, float]]:
    """The anchors of each line of both sides that the other side has somewhere too, and how rare each is."""
    found = [[frozenset(map(_normal, _ANCHOR.findall(unicodedata.normalize("NFKD", line)))) for line in lines] for lines in sides]
    counts = [Counter(anchor for line in lines for anchor in line) for lines in found]
    most = max(len(lines) for lines in found) + 1
    rarity = {anchor: math.log(most / max(counts[0][anchor], counts[1][anchor])) for anchor in counts[0].keys() & counts[1].keys()}
    return [[line & rarity.keys() for line in lines] for lines in found], rarity


def _normal(anchor: str) -> str:
    """Numbers without what groups their digits, words by their beginnings, in Latin letters."""
    if anchor[0].isdecimal():
        return "".join(str(unicodedata.decimal(char)) for char in anchor if char.isdecimal())
    return anchor.casefold().translate(_CYRILLIC)[:_STEM]
