"""Regular expressions (the regex package's) with named groups; a fix fills them in.

`tables` translates what a group found: `tables: {title: {chapter: chief}}`. A group named `here` narrows the finding to itself.
Macros (`%Name%`, `%month%`, `%company%`) are written out first. An apostrophe ' stands for ’ too, a space for a no-break space.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import regex

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._fills import BENDS, fill, holes
from tqcheck.detectors._hazard import is_endless
from tqcheck.detectors._macros import spell_out
from tqcheck.detectors._outline import outline
from tqcheck.detectors._regexes import SECONDS, Frozen, freeze, thaw
from tqcheck.detectors._wording import suit
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Mapping, Text

OPTIONS = ("tables", "flags")
_GAPS = regex.compile(" {2,}")


def prepare(entry: Entry) -> Prepared:
    """Data: {patterns, fixes, tables}."""
    caseless = entry.text("flags") == "ignorecase"
    names: set[str] | None = None
    patterns, outlines = list[Frozen](), list[tuple[str, bool]]()
    for written in entry.listed(entry.value, "pattern"):
        spelled, compiled, listed = _compiled(written, regex.IGNORECASE if caseless else 0, entry)
        names = set(compiled.groupindex) if names is None else names & set(compiled.groupindex)
        patterns.append(freeze(compiled))
        # a pack of the user's that never comes to an end is to be told of, not spared by luck
        is_hazard = len(entry.roots) > 1 and is_endless(spelled)
        outlines.append(("" if is_hazard else outline(spelled, listed), caseless))
    fixes = entry.texts("fix")
    _check_holes(entry, fixes, (names or set()) | {"match"})
    return Prepared({"patterns": patterns, "fixes": fixes, "tables": _tables(entry)}, outlines=tuple(outlines))


def _compiled(written: str, flags: int, entry: Entry) -> tuple[str, regex.Pattern[str], list[str]]:
    try:
        spelled, used = spell_out(written, entry.classes)
    except KeyError as problem:
        entry.fail(f"there is no macro or entity class %{problem.args[0]}%", node=entry.value)
    try:
        lists = {name: entry.classes[name] for name in used}
        compiled = regex.compile(spelled, flags, **lists)  # type: ignore[arg-type]  # its stubs know no named lists
    except regex.error as problem:
        entry.fail(f"is not a regular expression: {problem}", node=entry.value)
    if compiled.match("") is not None:
        entry.fail("matches the empty text", node=entry.value)
    return spelled, compiled, [name for names in lists.values() for name in names]


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
    """Find every pattern; TimeoutError where one takes longer than SECONDS."""
    patterns = [(pattern, "here" if "here" in pattern.groupindex else 0) for pattern in map(thaw, data["patterns"])]
    fixes, tables = data["fixes"], data["tables"]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        seconds = SECONDS * (1 + len(passage.plain) / 100_000)
        made: list[Match] = []
        for pattern, group in (patterns[which] for which, _ in spots) if spots else patterns:
            for m in pattern.finditer(passage.plain, timeout=seconds):
                start, end = m.span(group)
                if start < end:
                    made.append(_match(passage, start, end, {k: v or "" for k, v in m.groupdict().items()}))
        return made

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

    return find
