"""Reviewdog's Diagnostic Format: findings with fixes that a reviewer can apply with a click. Columns count UTF-8 bytes there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.edits import edit_for
from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._places import PROBLEM, Place, Ruler, path_of, utf8

_SEVERITIES = {"neutral": "INFO", "minor": "WARNING", "major": "ERROR", "critical": "ERROR"}


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """One object, a diagnostic a line. A fix in a record (a JSON line, a cell) has no place in the file and is left out."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    yield '{"source": {"name": "tqcheck"},\n "diagnostics": ['
    comma = "\n  "
    for checked in results:
        for diagnostic in _diagnostics(checked):
            yield comma + encode(diagnostic)
            comma = ",\n  "
    yield "\n]}\n"


def _diagnostics(checked: Checked) -> Iterator[dict[str, Any]]:
    path = path_of(checked.document) or "."
    for problem in checked.problems:
        yield {"message": problem, "location": {"path": path}, "severity": "ERROR", "code": {"value": PROBLEM}}
    if checked.findings:
        ruler = Ruler(checked.document, utf8)
        for finding in checked.findings:
            diagnostic: dict[str, Any] = {
                "message": finding.message,
                "location": {"path": path, "range": _range(ruler.place(finding.span))},
                "severity": _SEVERITIES[finding.severity],
                "code": {"value": finding.rule_id},
            }
            if suggestions := list(_suggestions(ruler, finding)):
                diagnostic["suggestions"] = suggestions
            yield diagnostic


def _suggestions(ruler: Ruler, finding: Finding) -> Iterator[dict[str, Any]]:
    for fix in finding.fixes:
        if not ruler.document.line and (edit := edit_for(ruler.document, finding, fix)):
            yield {"range": _range(ruler.place(edit.span)), "text": edit.replacement}


def _range(place: Place) -> dict[str, Any]:
    if not place.is_exact:
        return {"start": {"line": place.line}}
    start, end = {"line": place.line, "column": place.column}, {"line": place.end_line, "column": place.end_column}
    return {"start": start, "end": end}
