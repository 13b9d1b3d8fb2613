"""One JSON object for the whole run: tqcheck's version, every document with its findings, the counts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck import __version__
from tqcheck.lines import line_starts
from tqcheck.model.report import Checked
from tqcheck.model.rule import SEVERITIES
from tqcheck.reporters import Style
from tqcheck.reporters._record import describe
from tqcheck.tally import Tally


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """The object, written as the results come: one document a line."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    tally = Tally()
    yield f'{{"version": {encode(__version__)},\n "documents": ['
    comma = ""
    for checked in tally.watch(results):
        yield f"{comma}\n  {encode(_describe_document(checked))}"
        comma = ","
    yield f'],\n "summary": {encode(_summarise(tally))}}}\n'


def _describe_document(checked: Checked) -> dict[str, Any]:
    document = checked.document
    record: dict[str, Any] = {"id": document.id, "path": document.path, "findings": []}
    if checked.findings:
        starts = line_starts(document.text)
        record["findings"] = [describe(document, starts, finding) for finding in checked.findings]
    if checked.problems:
        record["problems"] = list(checked.problems)
    return record


def _summarise(tally: Tally) -> dict[str, Any]:
    return {
        "documents": tally.documents,
        "words": tally.words,
        "findings": tally.findings,
        "severities": {severity: tally.severities[severity] for severity in SEVERITIES},
        "fixable": {"safe": tally.safe, "unsafe": tally.unsafe},
    }
