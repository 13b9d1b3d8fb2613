"""Numbers, dates, times and units that are not the source's; the comparison is made once for all rules of a passage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck import quantities
from tqcheck.detectors import Entry, Prepared
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ()
KINDS = (
    "missing", "added", "changed", "magnitude", "transposed", "percent", "currency", "unit", "year", "date", "weekday", "time", "score",
)  # fmt: skip


def prepare(entry: Entry) -> Prepared:
    """Data: the kind of discrepancy."""
    if not isinstance(entry.value, Text) or entry.value not in KINDS:
        entry.fail("quantity takes a kind of discrepancy", f"one of: {', '.join(KINDS)}")
    return Prepared(str(entry.value), (), screen="has_source")


def build(data: Any, classes: Classes) -> Find:
    """Find the discrepancies of one kind; the fix is the source's value in the target's manner, the group `source` the source's words."""
    kind = str(data)

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        return [
            Match(found.span, (Fix(found.fix),) if found.fix else (), found.source_span, (("source", found.source_text),))
            for found in _compared(passage)
            if found.kind == kind
        ]

    return find


def _compared(passage: Passage) -> tuple[quantities.Discrepancy, ...]:
    key = ("quantities", passage.index)
    if key not in passage.memo:
        passage.memo[key] = quantities.compare(passage.source, passage.text, passage.source_lang)
    return passage.memo[key]  # type: ignore[return-value]  # the memo holds anything
