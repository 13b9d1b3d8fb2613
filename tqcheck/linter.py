"""A laid-out document x rules -> findings."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ahocorasick_rs import AhoCorasick

from tqcheck.model.document import Document
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import HEAD, SEVERITIES, Match, Rule
from tqcheck.passage import Passage

_GRAVITY = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True)
class Index:
    """How some rules are found: their anchors in one automaton (`owners[i]` are the rules of anchor i), the rules of each
    head by the head, and those that have neither by the property of a passage that must be true."""

    automaton: Any
    owners: tuple[tuple[int, ...], ...]
    heads: dict[str, tuple[int, ...]]
    screened: tuple[tuple[str, tuple[int, ...]], ...]


class Bound:
    """Rules ready to lint many documents with. Those that can only fire on pages are indexed when the first page comes."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self.anywhere = _index(rules, lambda rule: not _is_for_pages(rule))

    @cached_property
    def on_pages(self) -> Index:
        return _index(self.rules, _is_for_pages)


def bind(rules: Iterable[Rule]) -> Bound:
    """Make rules ready to lint many documents with."""
    return Bound(tuple(rules))


def _is_for_pages(rule: Rule) -> bool:
    """Whether a lone sentence, which is body text, can never have a finding of the rule's."""
    return rule.pages or rule.screen == "is_page" or rule.detector == "block" or "body" not in rule.roles


def _index(rules: tuple[Rule, ...], belongs: Callable[[Rule], bool]) -> Index:
    owners = _owners(rule.anchors if belongs(rule) else () for rule in rules)
    heads = _owners(rule.heads if belongs(rule) else () for rule in rules)
    automaton = AhoCorasick(list(owners), store_patterns=False) if owners else None
    screened: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        if belongs(rule) and not rule.anchors and not rule.heads:
            screened.setdefault(rule.screen, []).append(number)
    screens = tuple((screen, tuple(numbers)) for screen, numbers in screened.items())
    return Index(automaton, tuple(owners.values()), heads, screens)


def _owners(texts: Iterable[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """Text -> the numbers of those that have it. Made at every start: 80,000 texts in some 10 ms."""
    owners: dict[str, tuple[int, ...]] = {}
    for number, own in enumerate(texts):
        single = (number,)
        for text in own:
            owners[text] = owners[text] + single if text in owners else single
    return owners


def lint(document: Document, bound: Bound, resolve: bool = True) -> Checked:
    """The findings of a document, in reading order; of overlapping ones the gravest, then the longest, stays (all if not `resolve`)."""
    findings: list[Finding] = []
    problems: dict[str, None] = {}
    memo: dict[object, object] = {}
    for index in range(len(document.segments)):
        found = _segment(document, index, bound, memo, problems)
        if found:
            findings += _resolved(found) if resolve else found
    return Checked(document, tuple(findings), tuple(problems))


def _segment(document: Document, index: int, bound: Bound, memo: dict[object, object], problems: dict[str, None]) -> list[Finding]:
    passage = Passage(document, index, memo)
    is_page = passage.is_page
    found: list[Finding] = []
    role, lang, rules = passage.segment.role, document.source_lang, bound.rules
    for number, places in _spots(passage, bound).items():
        rule = rules[number]
        if role not in rule.roles or (rule.langs and lang not in rule.langs) or (rule.pages and not is_page):
            continue
        try:
            matches = rule.find(passage, places)
            if matches:
                found += [_word(rule, m, passage) for m in matches if rule.in_quotes or not passage.in_quotes(m.span)]
        except TimeoutError:
            problems[f"{rule.origin}: {rule.id} ran out of time on “{passage.text[:40]}…”: its pattern backtracks without end"] = None
    return found


def _spots(passage: Passage, bound: Bound) -> dict[int, list[tuple[int, int]]]:
    """The rules that may fire on a passage, each with where its anchors and heads stand."""
    spots: dict[int, list[tuple[int, int]]] = {}
    _seek(passage, bound.anywhere, spots)
    if passage.is_page:
        _seek(passage, bound.on_pages, spots)
    return spots


def _seek(passage: Passage, index: Index, spots: dict[int, list[tuple[int, int]]]) -> None:
    for screen, numbers in index.screened:
        if not screen or getattr(passage, screen):
            for number in numbers:
                spots[number] = []
    lower = passage.lower
    if index.automaton is not None:
        owners = index.owners
        for anchor, start, end in index.automaton.find_matches_as_indexes(lower, overlapping=True):
            for number in owners[anchor]:
                if number in spots:
                    spots[number].append((start, end))
                else:
                    spots[number] = [(start, end)]
    if index.heads:
        known = index.heads.get
        at = 0
        for word in passage.plain_words:
            if (numbers_ := known(lower[at : at + HEAD])) is not None:
                for number in numbers_:
                    spots.setdefault(number, []).append((at, at + HEAD))
            at += len(word) + 1


def _word(rule: Rule, match: Match, passage: Passage) -> Finding:
    words = dict(match.groups)
    words["match"] = passage.text[match.span.start : match.span.end]
    fix = match.fixes[0].replacement if match.fixes else ""
    words["fix"] = f"“{fix}”" if fix else "nothing"
    message = rule.message.format(**words) if "{" in rule.message or "}" in rule.message else rule.message
    span = passage.segment.place(match.span)
    return Finding(rule.id, rule.severity, rule.category, message, span, passage.index, match.span, match.fixes, match.source_span)


def _resolved(findings: list[Finding]) -> list[Finding]:
    """No two of one segment's findings overlap: the gravest, then the longest, then the first, then the one whose id comes first."""
    if len(findings) == 1:
        return findings
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
