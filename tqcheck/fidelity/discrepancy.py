"""One place where a translation and its source part."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """What is wrong (a kind the detector knows), where in the target, what to put there, and what of the source it is about."""

    kind: str
    span: Span
    fixes: tuple[str, ...] = ()
    source_span: Span = NOWHERE
