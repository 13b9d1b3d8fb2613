"""Clean parallel text, what is done to it on purpose, and how much of that is found."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.document import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """A clean segment and what it was translated from; `lang` is the source's."""

    text: str
    source: str
    lang: str


@dataclass(frozen=True, slots=True)
class Stock:
    """What other segments lend to a damage: names and sentences, each once, in reading order."""

    names: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Damaged:
    """A segment's text with one damage done to it, and the place of that. `whole`: the damage has no place, or nothing stands there."""

    text: str
    span: Span
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many segments of a language were damaged in one way, how many of those damages were found, and the rules that found most."""

    damage: str
    lang: str
    found: int
    tried: int
    rules: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Undamaged:
    """A language's clean segments: how many have any finding, and how many one that is not there without the source."""

    lang: str
    segments: int
    flagged: int
    by_source: int


@dataclass(frozen=True, slots=True)
class Perturbation:
    """What came of damaging clean text."""

    shares: tuple[Share, ...]
    undamaged: tuple[Undamaged, ...]
