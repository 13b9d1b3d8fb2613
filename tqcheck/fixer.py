"""Findings -> the document's text with their fixes in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tqcheck.edits import Edit, edit_for
from tqcheck.model.document import Document, Span
from tqcheck.model.report import Finding


def apply_fixes(document: Document, findings: Iterable[Finding], unsafe: bool = False) -> str:
    """The text with the first fix of each finding made: the safe ones, or all of them.

    Left to a person: a fix that would have to cut through markup, and one whose place another has changed already.
    """
    text = document.text
    for edit in reversed(list(_disjoint(_edits(document, findings, unsafe)))):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def _edits(document: Document, findings: Iterable[Finding], unsafe: bool) -> Iterator[Edit]:
    for finding in findings:
        if finding.fixes and (unsafe or finding.fixes[0].safe) and (edit := edit_for(document, finding, finding.fixes[0])):
            yield edit


def _disjoint(edits: Iterator[Edit]) -> Iterator[Edit]:
    """The edits in reading order, without those that touch what one before them has changed."""
    last = Span(-1, -1)
    for edit in sorted(edits, key=lambda e: (e.span.start, e.span.end)):
        if edit.span.start >= last.end and edit.span != last:
            yield edit
            last = edit.span
