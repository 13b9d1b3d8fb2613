"""A laid-out document x rules -> findings."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tqcheck.model.document import Document, Span
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import NOWHERE, SEVERITIES, Match, Rule, Scan, Spots
from tqcheck.passage import Passage

_GRAVITY = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True)
class Index:
    """How some rules are found: by what scans for many at once, each with the place in the book of the rules it knows by number, or by
    the property of a passage that must be true."""

    scans: tuple[tuple[Scan, dict[int, int]], ...]
    screens: tuple[tuple[str, tuple[int, ...]], ...]


class Bound:
    """Rules ready to lint many documents with. Those that can only fire on pages are indexed when the first page comes."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self.anywhere = _index(rules, False)
        self._active: dict[tuple[str, str, bool], list[bool]] = {}

    def active(self, role: str, lang: str, is_page: bool) -> list[bool]:
        """By number, whether a rule looks at a block of that role in a document of that kind."""
        key = role, lang, is_page
        if key not in self._active:
            self._active[key] = [
                role in rule.roles and (not rule.langs or lang in rule.langs) and (is_page or not rule.pages) for rule in self.rules
            ]  # fmt: skip
        return self._active[key]

    @cached_property
    def on_pages(self) -> Index:
        return _index(self.rules, True)


def bind(rules: Iterable[Rule]) -> Bound:
    """Make rules ready to lint many documents with."""
    return Bound(tuple(rules))


def _index(rules: tuple[Rule, ...], paged: bool) -> Index:
    screens: dict[str, list[int]] = {}
    scans: dict[Scan, dict[int, int]] = {}
    for at, rule in enumerate(rules):
        if rule.paged != paged:
            continue
        if rule.scan is not None:
            scans.setdefault(rule.scan, {})[rule.number] = at
        else:
            screens.setdefault(rule.screen, []).append(at)
    return Index(tuple(scans.items()), tuple((screen, tuple(places)) for screen, places in screens.items()))


def lint(document: Document, bound: Bound, resolve: bool = True) -> Checked:
    """The findings of a document, in reading order; of overlapping ones the gravest, then the longest, stays (all if not `resolve`)."""
    return lint_all((document,), bound, resolve)[0]


def lint_all(documents: Sequence[Document], bound: Bound, resolve: bool = True) -> list[Checked]:
    """What `lint` says of each document. Rule by rule over all of them: what a rule needs then stays at hand."""
    passages: list[Passage] = []
    for document in documents:
        memo: dict[object, object] = {}
        passages += [Passage(document, index, memo) for index in range(len(document.segments))]
    found: dict[int, list[Finding]] = {}
    problems: dict[int, dict[str, None]] = {}
    for number, spots in _spots(passages, bound).items():
        _apply(bound.rules[number], number, spots, passages, bound, found, problems)
    checked: list[Checked] = []
    first = 0
    for document in documents:
        findings: list[Finding] = []
        told: dict[str, None] = {}
        after = first + len(document.segments)
        for at in range(first, after):
            if at in found:
                findings += _resolved(found[at], resolve)
            told |= problems.get(at, {})
        first = after
        checked.append(Checked(document, tuple(findings), tuple(told)))
    return checked


def _apply(
    rule: Rule,
    number: int,
    spots: Mapping[int, Spots],
    passages: list[Passage],
    bound: Bound,
    found: dict[int, list[Finding]],
    problems: dict[int, dict[str, None]],
) -> None:
    find, in_quotes = rule.find, rule.in_quotes
    for at, places in spots.items():
        passage = passages[at]
        if not bound.active(passage.segment.role, passage.source_lang, passage.is_page)[number]:
            continue
        try:
            matches = find(passage, places)
            if matches and (words := [_word(rule, m, passage) for m in matches if in_quotes or not passage.in_quotes(m.span)]):
                found.setdefault(at, []).extend(words)
        except TimeoutError:
            problem = f"{rule.origin}: {rule.id} ran out of time on “{passage.text[:40]}…”: its pattern backtracks without end"
            problems.setdefault(at, {})[problem] = None


def _spots(passages: list[Passage], bound: Bound) -> dict[int, Mapping[int, Spots]]:
    """The rules that may fire, each with the passages it may fire on and where in them what it looks for stands."""
    spots: dict[int, Mapping[int, Spots]] = {}
    paged = [at for at, passage in enumerate(passages) if passage.is_page]
    for index, places in (bound.anywhere, range(len(passages))), (bound.on_pages if paged else Index((), ()), paged):
        for screen, rules in index.screens:
            fitting = {at: () for at in places if not screen or getattr(passages[at], screen)}
            if fitting:
                spots.update(dict.fromkeys(rules, fitting))
        chosen = passages if len(places) == len(passages) else [passages[at] for at in places]
        for scan, own in index.scans:
            for number, found in scan(chosen).items():
                if number in own:
                    spots[own[number]] = found if chosen is passages else {places[at]: spot for at, spot in found.items()}
    return spots


def _word(rule: Rule, match: Match, passage: Passage) -> Finding:
    words = dict(match.groups)
    words["match"] = passage.text[match.span.start : match.span.end]
    fix = match.fixes[0].replacement if match.fixes else ""
    words["fix"] = f"“{fix}”" if fix else "nothing"
    message = rule.message.format(**words) if "{" in rule.message or "}" in rule.message else rule.message
    span = passage.segment.place(match.span)
    source = match.source_span
    if source != NOWHERE:
        start = passage.segment.source_start
        source = NOWHERE if start < 0 else Span(start + source.start, start + source.end)
    return Finding(rule.id, rule.severity, rule.category, message, span, passage.index, match.span, match.fixes, source)


def _resolved(findings: list[Finding], resolve: bool) -> list[Finding]:
    """No two of one segment's findings overlap: the gravest, then the longest, then the first, then the one whose id comes first."""
    if len(findings) == 1:
        return findings
    if not resolve:
        return sorted(findings, key=lambda f: (f.within.start, f.rule_id))
    ranked = sorted(findings, key=lambda f: (-_GRAVITY[f.severity], -len(f.within), f.within.start, f.rule_id))
    kept: list[Finding] = []
    starts: list[int] = []
    for finding in ranked:
        at = bisect(starts, finding.within.start)
        # those kept overlap no other, so only the neighbours can clash
        if not any(finding.within.overlaps(other.within) for other in kept[max(0, at - 2) : at + 2]):
            kept.insert(at, finding)
            starts.insert(at, finding.within.start)
    return kept
