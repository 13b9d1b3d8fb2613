"""SARIF 2.1.0, the OASIS standard for what static analysis finds: code scanning on GitHub and Azure DevOps, viewers in editors.

Columns and offsets count UTF-16 code units, as `columnKind` says. Rules and MQM error types are those that findings name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._sarif_run import Run

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """One log with one run: the results as they come, then what they refer to."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    run = Run(style.rules)
    yield f'{{"$schema": {encode(_SCHEMA)},\n "version": "2.1.0",\n "runs": [{{\n  "results": ['
    comma = "\n    "
    for checked in results:
        for result in run.take(checked):
            yield comma + encode(result)
            comma = ",\n    "
    yield "],"
    yield ",".join(f"\n  {encode(key)}: {encode(value)}" for key, value in run.tell())
    yield "}]}\n"
