"""A campaign for Pearmut, in which people annotate translations: findings are spans they accept, change or delete (MQM, ESA-AI)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.model.document import Segment
from tqcheck.model.mqm import CATEGORIES
from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._places import by_segment, utf16
from tqcheck.reporters.text import name

_MODEL = "mt"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """One task with all documents, each a list of its blocks. Positions count UTF-16 code units; the last one of a span belongs to it."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    yield f'{{"campaign_id": "tqcheck",\n "info": {encode(_info())},\n "data": [['
    comma = "\n  "
    for checked in results:
        if checked.document.segments:
            yield comma + encode(list(_items(checked)))
            comma = ",\n  "
    yield "\n ]]}\n"


def _info() -> dict[str, Any]:
    return {
        "assignment": "task-based",
        "protocol": "MQM",
        "mqm_severities": ["Neutral", "Minor", "Major", "Critical"],
        # an empty name is the choice of none
        "mqm_categories": {"": []} | {dimension: ["", *kinds] for dimension, kinds in CATEGORIES.items()},
    }


def _items(checked: Checked) -> Iterator[dict[str, Any]]:
    document = checked.document
    for index, findings in by_segment(checked):
        segment = document.segments[index]
        item: dict[str, Any] = {"item_id": f"{name(document)}:{index + 1}"}
        if segment.source:
            item["src"] = segment.source
        if segment.reference:
            item["ref"] = segment.reference
        yield item | {"tgt": {_MODEL: segment.text}, "error_spans": {_MODEL: [_span(segment, finding) for finding in findings]}}


def _span(segment: Segment, finding: Finding) -> dict[str, Any]:
    """An insertion is marked at the letter it stands before, or at the last one of the block."""
    text, within = segment.text, finding.within
    start = min(within.start, len(text) - 1)
    first = utf16(text[:start])
    last = first + utf16(text[start : max(within.end, start + 1)]) - 1
    told = {"rule": finding.rule_id, "message": finding.message, "suggestions": [fix.replacement for fix in finding.fixes]}
    return {"start_i": first, "end_i": last, "severity": finding.severity, "category": finding.category} | told
