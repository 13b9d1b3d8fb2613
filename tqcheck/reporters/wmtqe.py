"""Error spans as WMT's quality estimation task takes them (2023, task 2): a line for each block.

Three lines stand first, which the task asks for: size on disk, number of parameters, number of models. Rules have none of them but one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._places import by_segment, languages, one_line

_HEAD = "0\n0\n1\n"
_SEVERITIES = {"minor": "minor", "major": "major", "critical": "major"}
"""The task knows two; a hint (neutral) is no error."""


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """Language pair, method, number of the block in the run, its text, starts, ends, severities; -1 and `no-error` where there are none.

    Positions are code points of the block's text, ends exclusive.
    """
    yield _HEAD
    number = 0
    for checked in results:
        for index, findings in by_segment(checked):
            text = one_line(checked.document.segments[index].text)
            yield "\t".join((languages(checked.document), "tqcheck", str(number), text, *_spans(findings))) + "\n"
            number += 1


def _spans(findings: list[Finding]) -> tuple[str, str, str]:
    told = [(finding.within, _SEVERITIES[finding.severity]) for finding in findings if finding.severity in _SEVERITIES]
    if not told:
        return "-1", "-1", "no-error"
    return (
        " ".join(str(within.start) for within, _ in told),
        " ".join(str(within.end) for within, _ in told),
        " ".join(severity for _, severity in told),
    )
