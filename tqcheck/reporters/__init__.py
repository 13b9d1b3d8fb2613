"""How findings are told. A member's name is what `--format` takes; its verb is
`render(results: Iterable[Checked], style: Style) -> Iterator[str]`, which gives its text piece by piece as results come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tqcheck.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Style:
    """What the place written to can show: colours or not, how many columns; and the rules that run, by id, for formats that tell them."""

    colour: bool = False
    width: int = 100
    rules: Mapping[str, Rule] = field(default_factory=dict)
