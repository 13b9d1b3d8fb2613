"""What can be wrong with a name in a translation."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE

MISNAMED, MISSPELT, DROPPED, REPLACED = "misnamed", "misspelt", "dropped", "replaced"


@dataclass(frozen=True, slots=True)
class Slip:
    """A difference: its kind, where it stands in the target and in the source, and the right names, best first."""

    kind: str
    target: Span
    source: Span = NOWHERE
    fixes: tuple[str, ...] = ()
