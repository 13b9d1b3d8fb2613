"""What people have charged segments with: the points of a WMT MQM table, by the scheme of those who made it."""

from __future__ import annotations

import csv
from collections import defaultdict

from tqcheck.annotated import opened
from tqcheck.model.errors import InputError
from tqcheck.model.rule import SEVERITIES
from tqcheck.scoring.penalties import penalty
from tqcheck.scoring.schemes import load

_NEEDED = {"system", "doc", "seg_id", "rater", "category", "severity"}


def read(path: str) -> dict[str, float]:
    """By segment (`system|doc|seg_id`, as `annotated.mqm` names its documents), the mean of its raters' points (Freitag et al. 2021)."""
    scheme = load("google-wmt")
    points: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    csv.field_size_limit(10**9)
    with opened(path) as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not rows.fieldnames or not set(rows.fieldnames) >= _NEEDED:
            raise InputError("is no MQM table", f"{path}:1", f"its first line must name the columns {', '.join(sorted(_NEEDED))}")
        for row in rows:
            severity = (row["severity"] or "").lower()
            if severity:
                own = points["|".join((row["system"], row["doc"], row["seg_id"]))]
                is_error = severity in SEVERITIES and not row["category"].lower().startswith("no-error")
                own[row["rater"]] += penalty(severity, row["category"].rstrip("!"), scheme) if is_error else 0.0
    return {segment: sum(raters.values()) / len(raters) for segment, raters in points.items()}
