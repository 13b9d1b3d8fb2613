"""Regular expressions (the regex package's) with named groups; a fix fills them in.

`tables` translates what a group found: `tables: {title: {chapter: chief}}`. A group named `here` narrows the finding to itself.
Macros (`%Name%`, `%month%`, `%company%`) are written out first. An apostrophe ' stands for ’ too, a space for a no-break space.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import regex

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._anchors import Anchors, anchors, written_out
from tqcheck.detectors._fills import BENDS, fill, holes
from tqcheck.detectors._hazard import degree
from tqcheck.detectors._macros import spell_out
from tqcheck.detectors._regexes import Frozen, freeze, thaw
from tqcheck.detectors._seeking import Found, seeker
from tqcheck.detectors._wording import suit
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Mapping, Text

OPTIONS = ("fix", "tables", "flags", "everywhere")
_GAPS = regex.compile(" {2,}")


def prepare(entry: Entry) -> Prepared:
    """Data: {patterns, reaches, degrees, fixes, tables}; a reach is how far before an anchor a match may start."""
    patterns: list[Frozen] = []
    reaches: list[list[Any]] = []
    degrees: list[int] = []
    needed: set[str] = set()
    flags = regex.IGNORECASE if entry.text("flags") == "ignorecase" else 0
    names: set[str] | None = None
    given = written_out(entry.texts("anchors"))
    everywhere = entry.text("everywhere") == "true"
    for written in entry.listed(entry.value, "pattern"):
        try:
            spelled, used = spell_out(written, entry.classes)
        except KeyError as problem:
            entry.fail(f"there is no macro or entity class %{problem.args[0]}%", node=entry.value)
        try:
            lists: dict[str, Any] = {name: entry.classes[name] for name in used}
            compiled = regex.compile(spelled, flags, **lists)
        except regex.error as problem:
            entry.fail(f"is not a regular expression: {problem}", node=entry.value)
        if compiled.match("") is not None:
            entry.fail("matches the empty text", node=entry.value)
        found = set(compiled.groupindex)
        names = found if names is None else names & found
        literal = anchors(spelled, given)
        if not literal.texts and not given and not everywhere:
            entry.fail(
                "has no word that every match must hold", "give `anchors: [...]`, or `everywhere: true` if it must run on every text"
            )
        reaches.append([list(literal.texts), literal.least, literal.most, literal.at_start])
        degrees.append(degree(spelled))
        needed.update(literal.texts)
        patterns.append(freeze(compiled))
    fixes = entry.texts("fix")
    _check_holes(entry, fixes, (names or set()) | {"match"})
    data = {"patterns": patterns, "reaches": reaches, "degrees": degrees, "fixes": fixes, "tables": _tables(entry)}
    if all(texts and (not given or given.issuperset(texts)) for texts, *_ in reaches):
        return Prepared(data, tuple(sorted(needed)))
    for reach in reaches:  # anchors that were given say nothing of the distance
        reach[0] = []
    return Prepared(data, () if everywhere else tuple(sorted(given)))


def _check_holes(entry: Entry, templates: Iterable[str], names: set[str]) -> None:
    for template in templates:
        for name, bend in holes(template):
            if name not in names:
                entry.fail(f"fix: there is no group {{{name}}}", f"groups of every pattern: {', '.join(sorted(names))}")
            if bend and bend not in BENDS and bend != "as":
                entry.fail(f"fix: {{{name}:{bend}}}: no such bend", f"one of: {', '.join(BENDS)}")


def _tables(entry: Entry) -> dict[str, dict[str, str]]:
    node = entry.options.get(Text("tables"), Mapping())
    if not isinstance(node, Mapping) or not all(isinstance(t, Mapping) for t in node.values()):
        entry.fail("tables must be a mapping of group -> {found: written}", node=node)
    return {str(name): {str(k).lower(): str(v) for k, v in table.items()} for name, table in node.items()}  # type: ignore[union-attr]


def build(data: Any, classes: Classes) -> Find:
    """Find every pattern; TimeoutError where one takes too long."""
    patterns = [thaw(frozen) for frozen in data["patterns"]]
    several = len(patterns) > 1
    seekers = [
        (seeker(pattern, Anchors(*reach), power, several), "here" in pattern.groupindex)
        for pattern, reach, power in zip(patterns, data["reaches"], data["degrees"], strict=True)
    ]
    fixes, tables = data["fixes"], data["tables"]
    only, narrows_only = seekers[0]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        made: list[Match] = []
        for seek, narrows in seekers:
            if found := seek(passage, spots):
                made += _matches(passage, found, narrows)
        return made

    def find_one(passage: Passage, spots: Spots) -> Iterable[Match]:
        found = only(passage, spots)
        return _matches(passage, found, narrows_only) if found else ()

    def _matches(passage: Passage, found: Found, narrows: bool) -> list[Match]:
        spans = [(m, *(m.span("here") if narrows else m.span())) for m in found]
        return [_match(passage, start, end, {k: v or "" for k, v in m.groupdict().items()}) for m, start, end in spans if start < end]

    def _match(passage: Passage, start: int, end: int, groups: dict[str, str]) -> Match:
        groups["match"] = passage.plain[start:end]
        span, made = Span(start, end), list[Fix]()
        for template in fixes:
            try:
                words = _GAPS.sub(" ", fill(template, groups, tables))
            except (KeyError, ValueError):  # the table has no answer: a finding without this fix
                continue
            wider, words = suit(passage, Span(start, end), words)
            if not made:
                span = wider
            if wider == span:
                made.append(Fix(words))
        return Match(span, tuple(made), groups=tuple(groups.items()))

    return find if several else find_one
