"""Test Anything Protocol, version 13: a clean document is a test that passed, a finding one that failed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tqcheck.lines import line_starts, locate
from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._excerpt import show
from tqcheck.reporters.text import name, word_fix

_HINT = "neutral"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """The tests as they come, the plan last; a hint (neutral) is a TODO, which fails nothing."""
    yield "TAP version 13\n"
    number = 0
    for checked in results:
        for passed, description, details in _tests(checked):
            number += 1
            yield f"{'ok' if passed else 'not ok'} {number} - {description}\n{details}"
    yield f"1..{number}\n"


def _tests(checked: Checked) -> Iterator[tuple[bool, str, str]]:
    document = checked.document
    place = _plain(name(document))
    for problem in checked.problems:
        yield False, f"{place or 'a file'} could not be checked", _details(message=problem)
    starts = line_starts(document.text) if checked.findings else []
    for finding in checked.findings:
        line, column = locate(starts, finding.span.start)
        todo = " # TODO a hint" if finding.severity == _HINT else ""
        fixes = [word_fix(document, finding, fix) for fix in finding.fixes]
        yield False, f"{place}:{line}:{column} {finding.rule_id}{todo}", _details(file=name(document), **_told(finding), fixes=fixes)
    if not checked.problems and not checked.findings:
        yield True, place, ""


def _told(finding: Finding) -> dict[str, str]:
    return {"message": finding.message, "severity": finding.severity, "category": finding.category}


def _plain(text: str) -> str:
    """A description without #, which begins a directive and has no escape in version 13."""
    return show(text).replace("#", "/")


def _details(**details: object) -> str:
    """A block of YAML; each value is JSON, which is YAML too."""
    lines = "".join(f"  {key}: {json.dumps(value)}\n" for key, value in details.items())
    return f"  ---\n{lines}  ...\n"
