"""Where a translation is not faithful to its source, numbers and names apart; each check is made once for all rules of a passage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck import fidelity
from tqcheck.detectors import Entry, Prepared
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ()


def prepare(entry: Entry) -> Prepared:
    """Data: the kind of discrepancy."""
    if not isinstance(entry.value, Text) or entry.value not in fidelity.KINDS:
        entry.fail("fidelity takes a kind of discrepancy", f"one of: {', '.join(fidelity.KINDS)}")
    return Prepared(str(entry.value), (), screen="has_source")


def build(data: Any, classes: Classes) -> Find:
    """Find the discrepancies of one kind."""
    kind = str(data)

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        found = _compared(passage, fidelity.KINDS[kind])
        return [_match(one) for one in found if one.kind == kind] if found else ()

    return find


def _match(found: fidelity.Discrepancy) -> Match:
    return Match(found.span, tuple(Fix(fix) for fix in found.fixes), found.source_span)


def _compared(passage: Passage, check: str) -> tuple[fidelity.Discrepancy, ...]:
    """What a check finds; no check is made of a passage that no selected rule asks for."""
    kept: dict[str, tuple[fidelity.Discrepancy, ...]] = passage.memo.setdefault(("fidelity", passage.index), {})  # type: ignore[assignment]
    if check not in kept:
        kept[check] = fidelity.compare(check, passage.source, passage.text, passage.source_lang)
    return kept[check]
