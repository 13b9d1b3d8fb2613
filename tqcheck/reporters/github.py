"""Workflow commands of GitHub Actions: each finding becomes an annotation on its line.

GitHub shows ten errors, ten warnings and ten notices of a step; `sarif` has no such bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._places import Place, Ruler, path_of

_COMMANDS = {"neutral": "notice", "minor": "warning", "major": "error", "critical": "error"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A command for each finding, and for each file that could not be checked."""
    for checked in results:
        path = path_of(checked.document)
        for problem in checked.problems:
            where = {"file": path} if path else {}
            yield _command("error", problem, **where, title="tqcheck could not check this")
        if checked.findings:
            ruler = Ruler(checked.document)
            for finding in checked.findings:
                yield _annotate(path, ruler.place(finding.span), finding)


def _annotate(path: str, place: Place, finding: Finding) -> str:
    where: dict[str, object] = {"line": place.line, "endLine": place.end_line}
    if place.is_exact and place.line == place.end_line:  # GitHub takes columns only within one line
        where |= {"col": place.column, "endColumn": place.end_column}
    title = f"{finding.rule_id} ({finding.severity})"
    return _command(_COMMANDS[finding.severity], finding.message, file=path, **where, title=title)


def _command(command: str, message: str, **properties: object) -> str:
    told = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{command} {told}::{message.translate(_DATA)}\n"
