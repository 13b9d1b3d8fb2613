"""A source's quantities against its translation's: what has no counterpart, what was made of it, and what is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tqcheck.model.document import Span
from tqcheck.quantities import english, grammar, unspaced
from tqcheck.quantities.pairing import Left, pair
from tqcheck.quantities.quantity import NUMBERS, Discrepancy, Quantity, Value
from tqcheck.quantities.reading import find
from tqcheck.quantities.tolerance import alike, is_hedged
from tqcheck.quantities.units import clash

_KNOWN = frozenset((*grammar.SPACED, *unspaced.UNSPACED))
_LONG, _PIECE = 10**6, 100
"""The least number that may be a telephone's, and the least part of one."""
_LEAST = 13
"""The least number whose absence is worth a word: smaller ones come and go in good translations."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Pairs of equal quantities, and those of both sides that have none."""

    pairs: tuple[tuple[Quantity, Quantity], ...]
    ours: tuple[Quantity, ...]
    theirs: tuple[Quantity, ...]


def compare(source: str, target: str, source_lang: str) -> tuple[Discrepancy, ...]:
    """Discrepancies between a source and its English translation, in the target's reading order; none for an unknown language."""
    if source_lang not in _KNOWN:
        return ()
    ours, theirs = find(source, source_lang), find(target, "en")
    if not ours and not theirs:
        return ()
    aligned = align(ours, theirs, source, target)
    found = list(_units(aligned, source, target))
    if aligned.ours or aligned.theirs:
        found += _left(aligned, ours, theirs, source, target)
    return tuple(sorted(found, key=lambda d: (d.span.start, d.span.end, d.kind)))


def align(ours: Sequence[Quantity], theirs: Sequence[Quantity], source: str, target: str) -> Aligned:
    """Match equal quantities one to one, the firm ones first; then those that are alike."""
    free = list(theirs)
    pairs: list[tuple[Quantity, Quantity]] = []
    left: list[Quantity] = []
    for quantity in sorted(ours, key=lambda q: not q.firm):
        equal = [other for other in free if _is_equal(quantity, other)]
        if quantity.unit == "year" and quantity.value % 10 == 0:  # two decades are 20 years before they are two of anything
            equal = [other for other in free if other.unit == "decade" and other.value * 10 == quantity.value] or equal
        if not equal:
            left.append(quantity)
            continue
        best = equal[0] if len(equal) == 1 else max(equal, key=lambda other: _likeness(quantity, other, source, target))
        pairs.append((quantity, best))
        free.remove(best)
    rest: list[Quantity] = []
    for quantity in left:
        if parts := _parts(quantity, free):
            free = [other for other in free if other not in parts]
            continue
        near = next((other for other in free if alike(quantity, other, source, target)), None)
        if near is None:
            rest.append(quantity)
        else:
            free.remove(near)
            pairs.append((quantity, near))
    return Aligned(tuple(pairs), tuple(sorted(rest, key=_start)), tuple(free))


def _parts(quantity: Quantity, free: Sequence[Quantity]) -> list[Quantity]:
    """The two numbers that what looks like a time is in the other text: 21:25 is a score in volleyball."""
    if quantity.kind != "time" or not isinstance(quantity.value, int):
        return []
    hour = next((other for other in free if other.kind in NUMBERS and other.value == quantity.value // 60), None)
    minute = next((other for other in free if other.kind in NUMBERS and other is not hour and other.value == quantity.value % 60), None)
    return [hour, minute] if hour and minute else []


def _is_equal(one: Quantity, other: Quantity) -> bool:
    return one.value == other.value and (one.kind == other.kind or (one.kind in NUMBERS and other.kind in NUMBERS))


def _likeness(one: Quantity, other: Quantity, source: str, target: str) -> tuple[bool, bool, bool, float]:
    place = abs(one.span.start / (len(source) + 1) - other.span.start / (len(target) + 1))
    return (not clash(one.unit, other.unit), one.unit == other.unit, one.kind == other.kind, -place)


def _units(aligned: Aligned, source: str, target: str) -> Iterator[Discrepancy]:
    """Numbers that are right and whose unit is not."""
    for one, other in aligned.pairs:
        kind = clash(one.unit, other.unit) if one.value == other.value and one.unit_span.end and other.unit_span.end else ""
        if kind and not any(q is not other and q.value == one.value and q.unit == one.unit for _, q in aligned.pairs):
            span = Span(min(other.span.start, other.unit_span.start), max(other.span.end, other.unit_span.end))
            wrong = target[other.unit_span.start : other.unit_span.end].strip()
            fix = english.rename(one.unit, wrong, target[other.span.start : other.span.end])
            theirs = Span(min(one.span.start, one.unit_span.start), max(one.span.end, one.unit_span.end))
            yield Discrepancy(kind, span, fix, theirs, source[theirs.start : theirs.end])


def _left(aligned: Aligned, ours: Sequence[Quantity], theirs: Sequence[Quantity], source: str, target: str) -> Iterator[Discrepancy]:
    lefts = [Left(q, _covered(q, theirs), q.span.start / (len(source) + 1)) for q in aligned.ours if q.firm]
    rights = [Left(q, _covered(q, ours), q.span.start / (len(target) + 1)) for q in aligned.theirs if q.firm]
    paired = pair(lefts, rights)
    taken: set[int] = set()
    by_whole: dict[tuple[Span, str], list[tuple[Quantity, Quantity]]] = {}
    for one, other, kind in paired:
        taken |= {id(one), id(other)}
        is_part = kind in ("date", "score")
        by_whole.setdefault((other.whole if is_part else other.span, kind), []).append((one, other))
    for (span, kind), parts in by_whole.items():
        fix = _rewritten(span, parts, source, target)
        if fix != target[span.start : span.end]:
            theirs_ = Span(min(o.span.start for o, _ in parts), max(o.span.end for o, _ in parts))
            yield Discrepancy(kind, span, fix, theirs_, source[theirs_.start : theirs_.end])
    for left in lefts:
        if id(left.quantity) not in taken and not left.covered and _asks(left.quantity):
            quantity = left.quantity
            yield Discrepancy(
                "missing", _neighbourhood(quantity, aligned, target), "", quantity.span, source[quantity.span.start : quantity.span.end]
            )
    for right in rights:
        if id(right.quantity) not in taken and not right.covered and _asks(right.quantity) and not is_hedged(target, right.quantity):
            yield Discrepancy("added", right.quantity.span, "", Span(0, 0))


def _covered(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether the other text says the value, if for something else."""
    return any(
        quantity.value == other.value
        or quantity.value in other.others
        or other.value in quantity.others
        or _is_piece(quantity, other)
        or _is_piece(other, quantity)
        for other in others
        if quantity.kind == other.kind or (quantity.kind in NUMBERS and other.kind in NUMBERS)
    )


def _is_piece(one: Quantity, other: Quantity) -> bool:
    """Whether a number is a part of a long one, which stands in groups here and in one there (8599 3119)."""
    return other.value >= _LONG and one.value >= _PIECE and other.written == one.written == "digits" and str(one.value) in str(other.value)


def _asks(quantity: Quantity) -> bool:
    """Whether a quantity must have a counterpart."""
    return quantity.kind == "number" and quantity.value >= _LEAST and quantity.written != "words"


def _rewritten(span: Span, parts: Sequence[tuple[Quantity, Quantity]], source: str, target: str) -> str:
    """The text of a span with the right values in the place of the wrong ones."""
    text = target[span.start : span.end]
    for one, other in sorted(parts, key=lambda p: -p[1].span.start):
        wrong = target[other.span.start : other.span.end]
        right = english.express(_meant(one, other), other, wrong)
        text = text[: other.span.start - span.start] + right + text[other.span.end - span.start :]
    return text


def _meant(one: Quantity, other: Quantity) -> Value:
    """Of the readings of a source's quantity the one that is nearest in size."""
    if one.kind == "time" or other.kind not in NUMBERS or not one.others:
        return one.value
    return min((one.value, *one.others), key=lambda v: abs(len(str(int(v))) - len(str(int(other.value)))))


def _neighbourhood(quantity: Quantity, aligned: Aligned, target: str) -> Span:
    """Where what is missing belongs: at the counterpart of the source's nearest quantity, else at the segment's first word.

    A span must be a place a reader can look at and must not hide other findings, so neither the clause nor the segment is marked.
    """
    near = min(aligned.pairs, key=lambda p: abs(p[0].span.start - quantity.span.start), default=None)
    if near is not None:
        return near[1].span
    start = len(target) - len(target.lstrip())
    return Span(start, start + len(target[start:].split(maxsplit=1)[0]) if target.strip() else start)


def _start(quantity: Quantity) -> int:
    return quantity.span.start
