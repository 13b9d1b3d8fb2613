"""Counts the phrases of a corpus on both sides, level by level: a phrase is only looked at where its parts are frequent
enough (Agrawal & Srikant 1994)."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqcheck.mine.contrast import Count, Exposure, Paired
from tqcheck.mine.corpus import Corpus, Translation
from tqcheck.mine.words import BREAK, Stream, Vocabulary
from tqcheck.model.document import Span

NONE = -1
LONG_MARK = 10
"""Words from which on a mark says nothing of the words in it: a rater has marked a clause."""
_PLAIN, _MARKED, _VAGUE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase stands: which text of the corpus, from which code point to which."""

    text: int
    span: Span


@dataclass(frozen=True, slots=True)
class Level:
    """The frequent phrases of one length: their words' ids, their counts on both sides, and at each place of each text which starts."""

    length: int
    words: list[tuple[int, ...]]
    suspect: list[Count]
    other: list[Count]
    paired: list[Paired | None]
    """None for all where the sides have no line in common."""
    places: list[array[int]]
    exposures: tuple[Exposure, Exposure]


class Sides:
    """Which side of the comparison each place of each text is on."""

    def __init__(self, corpus: Corpus, streams: list[Stream]) -> None:
        self._labels = [
            _labels(text, stream) if corpus.by_marks and text.marks else None for text, stream in zip(corpus.texts, streams, strict=True)
        ]
        self._whole = [not text.is_human and not corpus.by_marks for text in corpus.texts]
        self.suspect_texts = [t for t, text in enumerate(corpus.texts) if not text.is_human and (text.marks or not corpus.by_marks)]
        self.other_texts = [t for t, text in enumerate(corpus.texts) if text.is_human or corpus.by_marks]

    def is_suspect(self, text: int, at: int, length: int) -> bool | None:
        """None where it cannot be said."""
        labels = self._labels[text]
        if labels is None:
            return self._whole[text]
        label = labels[at : at + length]
        return True if _MARKED in label else None if _VAGUE in label else False

    def phrases(self, text: int, stream: Stream, length: int) -> dict[bool | None, int]:
        """How many phrases of a length each side has in a text."""
        room: Counter[bool | None] = Counter()
        run = 0
        for at, word in enumerate(stream.ids):
            run = run + 1 if word != BREAK else 0
            if run >= length:
                room[self._whole[text] if self._labels[text] is None else self.is_suspect(text, at - length + 1, length)] += 1
        return room


def _labels(text: Translation, stream: Stream) -> bytes:
    labels = bytearray(len(stream.ids))
    for mark in text.marks:
        inside = [i for i, (s, e) in enumerate(zip(stream.starts, stream.ends, strict=True)) if s < mark.end and mark.start < e]
        for i in inside:
            labels[i] = _MARKED if len(inside) < LONG_MARK else labels[i] or _VAGUE
    return bytes(labels)


def count(corpus: Corpus, streams: list[Stream], vocabulary: Vocabulary, longest: int, least_lines: int) -> Iterator[Level]:
    """The levels, from single words to `longest`; a phrase must stand on the suspect side of at least `least_lines` source lines."""
    sides = Sides(corpus, streams)
    units = list(corpus.units.values())
    places = [array("l", (0 if i != BREAK else NONE for i in stream.ids)) for stream in streams]
    words: list[tuple[int, ...]] = [()]
    size = len(vocabulary)
    for length in range(1, longest + 1):
        counter = _Counter(corpus, streams, places, sides, units, length, size)
        kept = counter.frequent(least_lines)
        if not kept:
            return
        places, other, paired = counter.settle(kept)
        words = [(*words[key // size], key % size) for key in kept]
        yield Level(length, words, list(kept.values()), other, paired, places, counter.exposures())


class _Pairs:
    """Gathers, line by line, how many people's texts have each phrase and how many should."""

    def __init__(self, phrases: int) -> None:
        self._seen, self._expected, self._variance = [0] * phrases, [0.0] * phrases, [0.0] * phrases
        self._lines = 0

    def add(self, machine: Counter[int], human: Counter[int], systems: int, people: int) -> None:
        """One line: by phrase, the texts on each side that have it."""
        self._lines += 1
        texts = systems + people
        for number in {*machine, *human}:
            having = machine[number] + human[number]
            self._seen[number] += human[number]
            self._expected[number] += having * people / texts
            if texts > 1:
                self._variance[number] += having * (texts - having) * systems * people / (texts * texts * (texts - 1))

    def paired(self) -> list[Paired | None]:
        """By phrase; None where no line was there."""
        if not self._lines:
            return [None] * len(self._seen)
        return [Paired(*sums) for sums in zip(self._seen, self._expected, self._variance, strict=True)]


class _Counter:
    """Counts one level, given where the phrases one word shorter start."""

    def __init__(self, corpus: Corpus, streams: list[Stream], places: list[array[int]], sides: Sides, units: list[list[int]],
                 length: int, size: int) -> None:  # fmt: skip
        self._corpus, self._streams, self._places, self._sides = corpus, streams, places, sides
        self._units, self._length, self._size = units, length, size

    def frequent(self, least: int) -> dict[int, Count]:
        """Key -> count on the suspect side, of those that stand on enough lines; a key is the shorter phrase and the next word."""
        hits, squares, lines = Counter[int](), Counter[int](), Counter[int]()
        suspects = set(self._sides.suspect_texts)
        for unit in self._units:
            found = Counter(key for text in unit if text in suspects for key in self._keys(text, True))
            for key, n in found.items():
                hits[key] += n
                squares[key] += n * n
                lines[key] += 1
        return {key: Count(hits[key], squares[key], n) for key, n in lines.items() if n >= least}

    def settle(self, kept: dict[int, Count]) -> tuple[list[array[int]], list[Count], list[Paired | None]]:
        """Where the kept phrases start in all texts, their counts on the other side, and how lines compare."""
        numbers = {key: number for number, key in enumerate(kept)}
        places = [array("l", [NONE]) * len(stream.ids) for stream in self._streams]
        counts = [(0, 0, 0)] * len(kept)
        pairs = _Pairs(len(kept))
        others = set(self._sides.other_texts)
        for unit in self._units:
            found, texts_with = Counter[int](), (Counter[int](), Counter[int]())
            for text in unit:
                here: set[int] = set()
                for at, key in self._all(text):
                    number = numbers.get(key)
                    if number is not None:
                        places[text][at] = number
                        here.add(number)
                        if text in others and self._sides.is_suspect(text, at, self._length) is False:
                            found[number] += 1
                texts_with[self._corpus.texts[text].is_human].update(here)
            for number, n in found.items():
                hits, squares, lines = counts[number]
                counts[number] = hits + n, squares + n * n, lines + 1
            people = sum(self._corpus.texts[text].is_human for text in unit)
            if people and people < len(unit) and not self._corpus.by_marks:
                pairs.add(*texts_with, len(unit) - people, people)
        return places, [Count(*c) for c in counts], pairs.paired()

    def exposures(self) -> tuple[Exposure, Exposure]:
        """How many phrases of this length, frequent or not, stand on each side."""
        room: Counter[bool | None] = Counter()
        for text, stream in enumerate(self._streams):
            room.update(self._sides.phrases(text, stream, self._length))
        return Exposure(room[True], self._copies(self._sides.suspect_texts)), Exposure(room[False], self._copies(self._sides.other_texts))

    def _copies(self, texts: list[int]) -> float:
        return len(texts) / max(1, len({self._corpus.texts[text].unit for text in texts}))

    def _keys(self, text: int, wanted: bool) -> Iterator[int]:
        if not self._corpus.by_marks:
            yield from (key for _, key in self._all(text))
        else:
            yield from (key for at, key in self._all(text) if self._sides.is_suspect(text, at, self._length) is wanted)

    def _all(self, text: int) -> Iterator[tuple[int, int]]:
        ids, shorter, size, last = self._streams[text].ids, self._places[text], self._size, self._length - 1
        if not last:
            yield from ((at, word) for at, word in enumerate(ids) if word != BREAK)
            return
        for at in range(len(ids) - last):
            # both parts are frequent: the one without the last word, and the one without the first
            if shorter[at] != NONE and shorter[at + 1] != NONE:
                yield at, shorter[at] * size + ids[at + last]
