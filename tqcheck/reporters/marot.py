"""Marot's table (the MQM Viewer of google-research): a line for each finding, with <v> </v> round its words, as WMT's MQM tables have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tqcheck.model.document import Segment, Span
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import NOWHERE
from tqcheck.reporters import Style
from tqcheck.reporters._places import by_segment, languages, one_line
from tqcheck.reporters.text import name

SYSTEM = "mt"
RATER = "tqcheck"
_COLUMNS = ("system", "doc", "docSegId", "globalSegId", "rater", "source", "target", "category", "severity", "metadata")
_NONE = "no-error"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A block without findings has one line, `no-error`, so that averages are over all of them."""
    yield "\t".join(_COLUMNS) + "\n"
    number = 0
    for checked in results:
        document = f"{name(checked.document)}:{languages(checked.document)}"
        for index, findings in by_segment(checked):
            number += 1
            segment = checked.document.segments[index]
            for cells in _cells(segment, findings):
                row = (SYSTEM, document, str(index + 1), str(number), RATER, *cells)
                yield "\t".join(one_line(cell) for cell in row) + "\n"


def _cells(segment: Segment, findings: list[Finding]) -> Iterator[tuple[str, ...]]:
    if not findings:
        yield _unmarked(segment.source), _unmarked(segment.text), _NONE, _NONE, "{}"
    for finding in findings:
        within = finding.within
        told = {
            "marked_text": segment.text[within.start : within.end],
            "note": finding.message,
            "rule": finding.rule_id,
            "suggestions": [fix.replacement for fix in finding.fixes],
        }
        metadata = json.dumps(told, ensure_ascii=False)
        yield _marked_source(segment, finding), _marked(segment.text, within), finding.category, finding.severity.capitalize(), metadata


def _marked_source(segment: Segment, finding: Finding) -> str:
    start = segment.source_start
    span = finding.source_span
    if span == NOWHERE or start < 0 or not (start <= span.start <= span.end <= start + len(segment.source)):
        return _unmarked(segment.source)
    return _marked(segment.source, Span(span.start - start, span.end - start))


def _marked(text: str, span: Span) -> str:
    before, words, after = (_unmarked(part) for part in (text[: span.start], text[span.start : span.end], text[span.end :]))
    return f"{before}<v>{words}</v>{after}"


def _unmarked(text: str) -> str:
    """Text in which nothing but our own marks is taken for one."""
    return text.replace("<v>", "‹v›").replace("</v>", "‹/v›")
