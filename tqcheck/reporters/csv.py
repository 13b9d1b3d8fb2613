"""Comma-separated values (RFC 4180) for spreadsheets: a line for each finding.

A spreadsheet runs a cell that begins with = + - or @ as a formula, and the cells hold other people's text. Such a cell gets an apostrophe
in front, by which spreadsheets know text (OWASP, CSV Injection).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from tqcheck.lines import line_starts
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._record import describe

COLUMNS = (
    "path", "id", "line", "column", "end_line", "end_column", "start", "end", "severity", "category", "rule", "text", "message",
    "suggestion", "safe", "other_suggestions",
)  # fmt: skip
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n\0]")
"""What a spreadsheet takes for a formula, or strips until it finds one."""


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A header, then the findings; `other_suggestions` are parted by ` | `."""
    yield _row(COLUMNS)
    for checked in results:
        if checked.findings:
            starts = line_starts(checked.document.text)
            for finding in checked.findings:
                record = describe(checked.document, starts, finding) | _suggest(finding.fixes)
                yield _row([record[column] for column in COLUMNS])


def _suggest(fixes: tuple[Any, ...]) -> dict[str, Any]:
    if not fixes:
        return {"suggestion": "", "safe": "", "other_suggestions": ""}
    others = " | ".join(fix.replacement for fix in fixes[1:])
    return {"suggestion": fixes[0].replacement, "safe": "yes" if fixes[0].safe else "no", "other_suggestions": others}


def _row(cells: Iterable[object]) -> str:
    line = StringIO(newline="")
    csv.writer(line).writerow([_harmless(cell) for cell in cells])
    return line.getvalue()


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
