"""How findings are told. A member's name is what `--format` takes; its verb is
`render(results: Iterable[Checked], style: Style) -> Iterator[str]`, which gives its text piece by piece as results come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """What the place written to can show: colours or not, and how many columns."""

    colour: bool = False
    width: int = 100
