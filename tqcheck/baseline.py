"""Spares what the user has said to spare: suppressions in markup comments and in a sidecar file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import ConfigError
from tqcheck.model.report import Checked, Finding, Spared
from tqcheck.yaml import Listing, Mapping, Node, Text, read

_COMMENT = re.compile(r"\s*tqcheck:\s*([\w-]+)\s*(.*?)\s*(?:(?:--|—|–)\s.*)?", re.DOTALL)
_VERBS = ("ignore", "ignore-file", "off", "on")
_KEYS = ("rule", "text", "reason")
_SUFFIX = ".tqcheck.yaml"

Covers = Callable[[str, str], bool]
"""Whether a selector (an id, or the leading parts of one) takes in a rule id."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """Findings of a rule that are not to be told: those in `span` of the document that cover `text`, where there is one."""

    rule: str
    span: Span
    origin: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """The ids of the rules that run, and of all there are: what a suppression may name."""

    running: frozenset[str]
    known: frozenset[str]
    covers: Covers


def suppress(checked: Checked, sidecar: tuple[Suppression, ...], book: Book) -> Checked:
    """What is left of the findings; a suppression that spares nothing, or names no rule, is noticed."""
    document = checked.document
    if not document.comments and not sidecar:
        return checked
    notices: list[str] = []
    comments = tuple(_of_comments(document, notices))
    suppressions = (*comments, *sidecar)
    used: set[int] = set()
    kept = []
    spared = []
    for finding in checked.findings:
        sparing = [n for n, one in enumerate(suppressions) if _spares(one, finding, document, book.covers)]
        used.update(sparing)
        if sparing:
            spared.append(Spared(finding, suppressions[sparing[0]].origin, sparing[0] < len(comments)))
        else:
            kept.append(finding)
    notices += [notice for n, one in enumerate(suppressions) if n not in used and (notice := _why_unused(one, book))]
    return replace(checked, findings=tuple(kept), notices=(*checked.notices, *notices), spared=tuple(spared))


def _spares(one: Suppression, finding: Finding, document: Document, covers: Covers) -> bool:
    return (
        covers(one.rule, finding.rule_id)
        and one.span.start <= finding.span.start
        and finding.span.end <= one.span.end
        and (not one.text or _overlap(document.text, one.text, finding.span))
    )


def _overlap(text: str, words: str, span: Span) -> bool:
    """Whether the words stand at a place in the text that a finding shares a letter with."""
    at = text.find(words, max(0, span.start - len(words)))
    return at >= 0 and at <= span.end and (at < span.end or span.start == span.end)


def _why_unused(one: Suppression, book: Book) -> str:
    if not any(book.covers(one.rule, rule) for rule in book.known):
        near = difflib.get_close_matches(one.rule, sorted(book.known), 1, 0.5)
        return f"{one.origin}: there is no rule “{one.rule}” to ignore{f'; did you mean “{near[0]}”?' if near else ''}"
    if not any(book.covers(one.rule, rule) for rule in book.running):
        return ""  # the rule does not run this time, so nothing can be said of it
    return f"{one.origin}: nothing to ignore any more: {one.rule} finds nothing here"


def _of_comments(document: Document, notices: list[str]) -> Iterator[Suppression]:
    opened: dict[str, tuple[int, str]] = {}
    whole = Span(0, len(document.text))
    starts: list[int] = []
    for span, comment in document.comments:
        said = _COMMENT.fullmatch(comment)
        if not said:
            continue
        starts = starts or line_starts(document.text)
        origin = f"{document.path}:{locate(starts, span.start)[0]}"
        verb, rules = said[1], [rule for rule in re.split(r"[,\s]+", said[2]) if rule]
        if verb not in _VERBS or not rules:
            notices.append(_malformed(origin, verb))
        for rule in rules:
            if verb == "ignore":
                yield Suppression(rule, _block(document, span), origin)
            elif verb == "ignore-file":
                yield Suppression(rule, whole, origin)
            elif verb == "off":
                opened.setdefault(rule, (span.end, origin))
            elif verb == "on" and rule in opened:
                begin, where = opened.pop(rule)
                yield Suppression(rule, Span(begin, span.start), where)
            elif verb == "on":
                notices.append(f"{origin}: {rule} is not off here")
    for rule, (begin, where) in opened.items():
        yield Suppression(rule, Span(begin, whole.end), where)


def _malformed(origin: str, verb: str) -> str:
    if verb in _VERBS:
        return f"{origin}: `tqcheck: {verb}` names no rule"
    near = difflib.get_close_matches(verb, _VERBS, 1)
    return f"{origin}: `tqcheck: {verb}` is not understood; {f'did you mean “{near[0]}”' if near else 'one of: ' + ', '.join(_VERBS)}"


def _block(document: Document, comment: Span) -> Span:
    """The block a comment stands in, or the next one after it; nowhere when none follows."""
    for segment in document.segments:
        place = segment.place(Span(0, len(segment.text)))
        if place.end > comment.start:
            return place
    return Span(comment.end, comment.end)


def read_sidecar(path: str) -> tuple[Suppression, ...]:
    """The suppressions of `PATH.tqcheck.yaml`, where there is one; ConfigError where it is malformed."""
    sidecar = Path(path + _SUFFIX)
    if path == "-" or not sidecar.is_file():
        return ()
    node = read(sidecar, ConfigError)
    if not isinstance(node, Listing):
        raise ConfigError("suppressions are a list", f"{sidecar}:{node.line}", "each begins with `- rule: ...`")
    return tuple(_suppressions(sidecar, node))


def _suppressions(sidecar: Path, entries: Iterable[Node]) -> Iterator[Suppression]:
    everywhere = Span(0, 1 << 62)
    for entry in entries:
        origin = f"{sidecar}:{entry.line}"
        if not isinstance(entry, Mapping) or Text("rule") not in entry:
            raise ConfigError("a suppression names its rule", origin, "write `- rule: ...`")
        for key, value in entry.items():
            if key not in _KEYS:
                near = difflib.get_close_matches(key, _KEYS, 1)
                hint = f"did you mean “{near[0]}”?" if near else f"known keys: {', '.join(_KEYS)}"
                raise ConfigError(f"unknown key “{key}”", f"{sidecar}:{key.line}", hint)
            if not isinstance(value, Text):
                raise ConfigError(f"{key} must be one text", f"{sidecar}:{key.line}")
        yield Suppression(str(entry[Text("rule")]), everywhere, origin, str(entry.get(Text("text"), "")))
