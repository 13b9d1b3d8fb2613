"""JSON lines: one finding a line, as soon as it is found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tqcheck.lines import line_starts
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._record import describe


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A line for each finding, nothing for a document without."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    for checked in results:
        if checked.findings:
            starts = line_starts(checked.document.text)
            yield "".join(encode(describe(checked.document, starts, finding)) + "\n" for finding in checked.findings)
