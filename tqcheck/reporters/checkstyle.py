"""Checkstyle's XML, which most CI servers read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tqcheck import __version__
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._places import PROBLEM, Ruler, path_of
from tqcheck.reporters._xml import DECLARATION, attributes

_SEVERITIES = {"neutral": "info", "minor": "warning", "major": "error", "critical": "error"}


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A `file` for each file, also the clean ones, with an `error` for each finding and each problem."""
    yield f"{DECLARATION}<checkstyle{attributes(version=__version__)}>\n"
    path: str | None = None
    for checked in results:
        if path_of(checked.document) != path:
            if path is not None:
                yield "</file>\n"
            path = path_of(checked.document)
            yield f"<file{attributes(name=path or '.')}>\n"
        yield from _errors(checked)
    yield "</checkstyle>\n" if path is None else "</file>\n</checkstyle>\n"


def _errors(checked: Checked) -> Iterator[str]:
    for problem in checked.problems:
        yield f"  <error{attributes(line=1, severity='error', message=problem, source=PROBLEM)}/>\n"
    if checked.findings:
        ruler = Ruler(checked.document)
        for finding in checked.findings:
            place = ruler.place(finding.span)
            column = {"column": place.column} if place.is_exact else {}
            severity = _SEVERITIES[finding.severity]
            told = attributes(line=place.line, **column, severity=severity, message=finding.message, source=finding.rule_id)
            yield f"  <error{told}/>\n"
