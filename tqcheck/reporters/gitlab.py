"""GitLab's Code Quality report: a JSON array with a fingerprint for each finding, by which GitLab tells new ones from known ones."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.fingerprints import Seen, fingerprints, in_file
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._places import PROBLEM, Ruler, path_of

_SEVERITIES = {"neutral": "info", "minor": "minor", "major": "major", "critical": "critical"}


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """The array, one entry a line; a file that could not be checked is a `blocker`."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    yield "["
    comma = "\n"
    path, seen = "", Seen()
    for checked in results:
        if path_of(checked.document) != path:
            path, seen = path_of(checked.document), Counter()
        for entry in _entries(checked, seen):
            yield comma + encode(entry)
            comma = ",\n"
    yield "\n]\n"


def _entries(checked: Checked, seen: Seen) -> Iterator[dict[str, Any]]:
    document = checked.document
    path = path_of(document)
    for problem in checked.problems:
        yield _entry(PROBLEM, problem, "blocker", in_file(path, problem), path or ".", (1, 1))
    if checked.findings:
        ruler = Ruler(document)
        for finding, fingerprint in zip(checked.findings, fingerprints(document, checked.findings, seen), strict=True):
            place = ruler.place(finding.span)
            severity = _SEVERITIES[finding.severity]
            yield _entry(finding.rule_id, finding.message, severity, in_file(path, fingerprint), path, (place.line, place.end_line))


def _entry(name: str, message: str, severity: str, fingerprint: str, path: str, lines: tuple[int, int]) -> dict[str, Any]:
    return {
        "description": message,
        "check_name": name,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path.removeprefix("./"), "lines": {"begin": lines[0], "end": lines[1]}},
    }
