"""What share of damages done to clean text on purpose do the rules find?"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tqcheck import damages, discovery
from tqcheck.linter import Bound, bind, lint
from tqcheck.model.damage import Damaged, Pair, Perturbation, Share, Stock, Undamaged
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.report import Finding
from tqcheck.model.rule import SEVERITIES, Rule

NEAR = 3
"""Words on either side of a damaged place in which a finding is one of the damage."""
_NAMED = 3
"""Rules that are named for what they found."""
_HINT = SEVERITIES[0]
Place = tuple[str, Span]
"""A finding's rule, and its place in the segment."""


@dataclass(frozen=True, slots=True)
class _Clean:
    """A segment, what was found on it undamaged (all of it, though some overlaps), and whether any of that needs the source."""

    pair: Pair
    found: tuple[Place, ...]
    by_source: bool


def perturb(rules: Sequence[Rule], pairs: Sequence[Pair], seed: int = 0, limit: int = 0) -> Perturbation:
    """Damage each pair in every way that applies, one at a time, and lint what comes of it with its source, as a document of one block.

    `limit` is how many pairs of a language are damaged in one way; 0 means all. The same seed and pairs give the same figures.
    """
    bound = bind(rules)
    by_lang: dict[str, list[_Clean]] = defaultdict(list)
    for pair in pairs:
        by_lang[pair.lang].append(_clean(pair, bound))
    shares: list[Share] = []
    undamaged: list[Undamaged] = []
    for lang, segments in sorted(by_lang.items()):
        undamaged.append(Undamaged(lang, len(segments), sum(bool(s.found) for s in segments), sum(s.by_source for s in segments)))
        # what is found in the words another segment lends would be no finding of the damage
        stock = damages.stock_of(segment.pair for segment in segments if not segment.found)
        shares += (_share(name, lang, segments, stock, bound, seed, limit) for name in discovery.members(damages))
    return Perturbation(tuple(sorted(shares, key=lambda share: (share.damage, share.lang))), tuple(undamaged))


def _share(name: str, lang: str, segments: list[_Clean], stock: Stock, bound: Bound, seed: int, limit: int) -> Share:
    found = tried = 0
    rules = Counter[str]()
    for segment, damaged in islice(_damaged(name, segments, stock, seed), limit or None):
        hits = {
            rule for rule, _ in new_findings(segment.pair.text, segment.found, damaged, _places(_lint(segment.pair, damaged.text, bound)))
        }
        tried += 1
        found += bool(hits)
        rules.update(hits)
    return Share(name, lang, found, tried, tuple(sorted(rules.items(), key=lambda one: (-one[1], one[0]))[:_NAMED]))


def _damaged(name: str, segments: list[_Clean], stock: Stock, seed: int) -> Iterator[tuple[_Clean, Damaged]]:
    """The segments a damage applies to, from all over the text, each damaged by a chance of its own."""
    damage = discovery.member(damages, name).damage
    order = list(range(len(segments)))
    random.Random(seed).shuffle(order)
    for number in order:
        damaged = damage(segments[number].pair, stock, random.Random(f"{seed} {name} {number}"))
        if damaged is not None and damaged.text != segments[number].pair.text:
            yield segments[number], damaged


def new_findings(text: str, before: Sequence[Place], damaged: Damaged, after: Sequence[Place]) -> list[Place]:
    """The findings that a damage has brought about at its place, or anywhere in the segment where it is damaged as a whole.

    Where a rule had fired undamaged on what was then damaged, it finds nothing new there; on a segment damaged as a whole it must have
    more findings than it had.
    """
    if damaged.whole:
        had, has = Counter(rule for rule, _ in before), Counter(rule for rule, _ in after)
        return [(rule, span) for rule, span in after if has[rule] > had[rule]]
    known = [(rule, _moved(span, text, damaged.text)) for rule, span in before]
    place = widened(damaged.text, damaged.span)
    return [
        (rule, span)
        for rule, span in after
        if _touch(span, place) and not any(rule == other and (span == old or _touch(span, old)) for other, old in known)
    ]


def _moved(span: Span, old: str, new: str) -> Span:
    """Where what stood at a span of the old text stands in the new one, which differs in one stretch."""
    short = min(len(old), len(new))
    start = next((at for at in range(short) if old[at] != new[at]), short)
    same = next((at for at in range(short - start) if old[-1 - at] != new[-1 - at]), short - start)
    end = len(old) - same
    return Span(
        span.start if span.start <= start else span.start + len(new) - len(old) if span.start >= end else start,
        span.end if span.end <= start else span.end + len(new) - len(old) if span.end >= end else len(new) - same,
    )


def widened(text: str, span: Span) -> Span:
    """A place with the three words before and after it, and with all of the words it begins and ends in."""
    before, after = text[: span.start].split(" "), text[span.end :].split(" ")
    start = span.start - len(" ".join(before[-1 - NEAR :]))
    return Span(start, span.end + len(" ".join(after[: 1 + NEAR])))


def _touch(one: Span, other: Span) -> bool:
    """Whether two places share a code point, or one that is empty stands in or at the edge of the other."""
    if not len(one) or not len(other):
        return one.start <= other.end and other.start <= one.end
    return one.overlaps(other)


def _clean(pair: Pair, bound: Bound) -> _Clean:
    found = _places(_lint(pair, pair.text, bound, resolve=False))
    unaided = _places(_lint(Pair(pair.text, "", pair.lang), pair.text, bound, resolve=False)) if found else ()
    return _Clean(pair, found, bool(set(found) - set(unaided)))


def _lint(pair: Pair, text: str, bound: Bound, resolve: bool = True) -> tuple[Finding, ...]:
    document = Document("segment", "segment", text, (Segment(text, source=pair.source),), pair.lang)
    return lint(document, bound, resolve).findings


def _places(findings: Sequence[Finding]) -> tuple[Place, ...]:
    return tuple((finding.rule_id, finding.within) for finding in findings if finding.severity != _HINT)
