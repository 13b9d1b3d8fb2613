"""What does machine text say far more often than people do? Candidates for rules, each with what speaks for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tqcheck.layout import lay_out
from tqcheck.linter import bind, lint
from tqcheck.mine.contrast import Contrast, Count, contrast, highest_p
from tqcheck.mine.corpus import Corpus, gather
from tqcheck.mine.parallel import instead
from tqcheck.mine.phrases import Hit, Level, Sides, count
from tqcheck.mine.words import NAME, NUMBER, Stream, Vocabulary, literal, slotted
from tqcheck.model.document import Span
from tqcheck.model.evidence import Annotated
from tqcheck.model.rule import Rule

EXPLAINED = 0.8
"""Share of its hits that must lie in a longer phrase, or on findings of rules, for a phrase to be left out."""
TAKEN = 0.6
"""Share of its hits that may lie on those of better candidates."""
SHOWN = 5
_ROOM = 60
"""Code points shown on either side of a phrase."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What makes a candidate: length in words, source lines it must stand on, least lift, share of false ones that is borne."""

    longest: int = 5
    lines: int = 4
    lift: float = 2.0
    false: float = 0.05


@dataclass(frozen=True, slots=True)
class Context:
    """A hit with the text round it, on one line."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may deserve a rule. `machine` counts hits in machine text (or in marks) on `lines` source lines by `systems`
    systems, `human` those on the other side; `instead` is what people write there, and on how many lines."""

    phrase: str
    machine: int
    lines: int
    systems: int
    human: int
    contrast: Contrast
    contexts: tuple[Context, ...]
    instead: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Suspect:
    words: tuple[str, ...]
    count: Count
    other: Count
    contrast: Contrast
    hits: tuple[Hit, ...]


def mine(items: Iterable[Annotated], rules: Sequence[Rule], wish: Wish, by_marks: bool = False) -> tuple[Candidate, ...]:
    """Candidates, those first whose lift is surely high; what the rules find already is left out."""
    corpus = gather(items, by_marks)
    suspects = [*_suspects(corpus, False, wish), *_suspects(corpus, True, wish)]
    suspects.sort(key=lambda s: (-s.contrast.low, -s.count.hits, s.words))
    units = corpus.units
    return tuple(_candidate(corpus, units, suspect) for suspect in _fresh(corpus, suspects, rules))


def _suspects(corpus: Corpus, open_slots: bool, wish: Wish) -> list[_Suspect]:
    vocabulary = Vocabulary()
    streams = (slotted if open_slots else literal)(corpus, vocabulary)
    levels = list(count(corpus, streams, vocabulary, wish.longest, wish.lines))
    slots = {number for number, word in enumerate(vocabulary.words) if word.startswith((NAME, NUMBER))}
    weighed = {
        (level.length, number): contrast(
            level.suspect[number], level.exposures[0], level.other[number], level.exposures[1], level.paired[number]
        )
        for level in levels
        for number, words in enumerate(level.words)
        if not open_slots or _is_open(words, slots)
    }
    limit = highest_p([c.p for c in weighed.values()], wish.false)
    good = {key: c for key, c in weighed.items() if c.p <= limit and c.lift >= wish.lift}
    explained = _explained(levels, good)
    chosen = {key: c for key, c in good.items() if key not in explained and any(w[0].isalnum() for w in _words(levels, key, vocabulary))}
    hits = _hits(corpus, streams, levels, set(chosen))
    return [
        _Suspect(_words(levels, key, vocabulary), levels[key[0] - 1].suspect[key[1]], levels[key[0] - 1].other[key[1]], c, tuple(hits[key]))
        for key, c in chosen.items()
    ]


def _is_open(words: tuple[int, ...], slots: set[int]) -> bool:
    return not slots.isdisjoint(words) and not slots.issuperset(words)


def _words(levels: list[Level], key: tuple[int, int], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(vocabulary.words[i] for i in levels[key[0] - 1].words[key[1]])


def _explained(levels: list[Level], good: dict[tuple[int, int], Contrast]) -> set[tuple[int, int]]:
    """The good phrases nearly all of whose hits lie in a longer good one, and the longer ones that say no more than a part of them."""
    numbers = {level.words[number]: (length, number) for length, number in good for level in (levels[length - 1],)}
    left: set[tuple[int, int]] = set()
    for words, key in numbers.items():
        whole = levels[key[0] - 1].suspect[key[1]].hits
        for part in _parts(words):
            shorter = numbers.get(part)
            if shorter is not None and whole >= EXPLAINED * levels[shorter[0] - 1].suspect[shorter[1]].hits:
                left.add(shorter)
    for words, key in numbers.items():
        if any(numbers[p] not in left and good[numbers[p]].low >= good[key].low for p in _parts(words) if p in numbers):
            left.add(key)
    return left


def _parts(words: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    for size in range(1, len(words)):
        for start in range(len(words) - size + 1):
            yield words[start : start + size]


def _hits(corpus: Corpus, streams: list[Stream], levels: list[Level], chosen: set[tuple[int, int]]) -> dict[tuple[int, int], list[Hit]]:
    """Where the chosen phrases stand on the suspect side, in the order of the corpus."""
    sides = Sides(corpus, streams)
    hits: dict[tuple[int, int], list[Hit]] = {key: [] for key in chosen}
    for level in levels:
        wanted = {number for length, number in chosen if length == level.length}
        for text in sides.suspect_texts if wanted else ():
            stream = streams[text]
            for at, number in enumerate(level.places[text]):
                if number in wanted and sides.is_suspect(text, at, level.length):
                    span = Span(stream.starts[at], stream.ends[at + level.length - 1])
                    hits[level.length, number].append(Hit(text, span))
    return hits


def _fresh(corpus: Corpus, suspects: list[_Suspect], rules: Sequence[Rule]) -> Iterator[_Suspect]:
    """The suspects that neither a rule nor a better suspect covers."""
    bound = bind(rules)
    flagged: dict[int, list[Span]] = defaultdict(list)
    for text in sorted({hit.text for suspect in suspects for hit in suspect.hits}) if rules else ():
        flagged[text] = [f.span for f in lint(lay_out(corpus.texts[text].document), bound, resolve=False).findings]
    taken: dict[int, list[Span]] = defaultdict(list)
    for suspect in suspects:
        if _share(suspect.hits, flagged) < EXPLAINED and _share(suspect.hits, taken) < TAKEN:
            yield suspect
            for hit in suspect.hits:
                taken[hit.text].append(hit.span)


def _share(hits: Sequence[Hit], spans: dict[int, list[Span]]) -> float:
    return sum(any(hit.span.overlaps(span) for span in spans.get(hit.text, ())) for hit in hits) / len(hits)


def _candidate(corpus: Corpus, units: dict[int, list[int]], suspect: _Suspect) -> Candidate:
    systems = {corpus.texts[hit.text].system for hit in suspect.hits}
    return Candidate(
        _surface(corpus, suspect), suspect.count.hits, suspect.count.lines, len(systems), suspect.other.hits, suspect.contrast,
        _contexts(corpus, suspect.hits), instead(corpus, units, suspect.hits, _has_slots(suspect)),
    )  # fmt: skip


def _surface(corpus: Corpus, suspect: _Suspect) -> str:
    """The phrase as it is mostly written, in small letters unless it nearly always has capitals; with its slots if it has some."""
    if _has_slots(suspect):
        return " ".join(suspect.words).replace(" ,", ",")
    written = Counter(corpus.texts[hit.text].document.text[hit.span.start : hit.span.end] for hit in suspect.hits)
    small = {words for words in written if words[1:] == words[1:].lower()}
    if 2 * sum(written[words] for words in small) >= len(suspect.hits):
        return " ".join(suspect.words).replace(" ,", ",")
    return min(written, key=lambda words: (-written[words], words)).replace("’", "'")


def _has_slots(suspect: _Suspect) -> bool:
    return any(word.startswith((NAME, NUMBER)) for word in suspect.words)


def _contexts(corpus: Corpus, hits: Sequence[Hit]) -> tuple[Context, ...]:
    """Hits on different source lines, from all over the corpus, by different systems where that can be."""
    first: dict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        first[corpus.texts[hit.text].unit].append(hit)
    units = list(first)
    shown: list[Context] = []
    seen = Counter[str]()
    for unit in units[:: max(1, len(units) // SHOWN)][:SHOWN]:
        hit = min(first[unit], key=lambda h: seen[corpus.texts[h.text].system])
        seen[corpus.texts[hit.text].system] += 1
        text = corpus.texts[hit.text].document.text
        start, end = hit.span.start, hit.span.end
        before, after = text[max(0, start - _ROOM) : start], text[end : end + _ROOM]
        shown.append(Context(_one_line(before), _one_line(text[start:end]), _one_line(after)))
    return tuple(shown)


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
