"""A finding as the JSON formats tell it. These keys only ever grow."""

from __future__ import annotations

from typing import Any

from tqcheck.lines import locate
from tqcheck.model.document import Document
from tqcheck.model.report import Finding


def describe(document: Document, starts: list[int], finding: Finding) -> dict[str, Any]:
    """One finding; `starts` are the `line_starts` of the document's text, which all positions count in."""
    start, end = finding.span.start, finding.span.end
    line, column = locate(starts, start)
    end_line, end_column = locate(starts, end)
    record: dict[str, Any] = {
        "id": document.id,
        "path": document.path,
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": document.text[start:end],
        "rule": finding.rule_id,
        "category": finding.category,
        "severity": finding.severity,
        "message": finding.message,
        "suggestions": [{"replacement": fix.replacement, "safe": fix.safe} for fix in finding.fixes],
    }
    if len(finding.source_span):
        record["source_start"] = finding.source_span.start
        record["source_end"] = finding.source_span.end
    return record
