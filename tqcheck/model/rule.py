"""A rule and what it points at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqcheck.model.document import Span

if TYPE_CHECKING:
    from tqcheck.passage import Passage

SEVERITIES = ("neutral", "minor", "major", "critical")

NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Fix:
    """Words to put in a span's place. A safe fix cannot change the meaning and suits the words around it."""

    replacement: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A place a detector points at, in code points of the segment; `groups` are words a message may name."""

    span: Span
    fixes: tuple[Fix, ...] = ()
    source_span: Span = NOWHERE
    groups: tuple[tuple[str, str], ...] = ()


Classes = Mapping[str, tuple[str, ...]]
"""Names by entity class (`company` -> all companies), for patterns and token sequences."""

Spots = Sequence[tuple[int, int]]
"""Where a rule's literals stand in a passage, (start, end) in code points, by their ends; or (n, n) for each pattern that may match."""

Find = Callable[["Passage", Spots], Iterable[Match]]
"""A built detector. One that has no literals is called with no spots."""

Scan = Callable[[Sequence["Passage"]], Mapping[int, Mapping[int, Spots]]]
"""Looks for what many rules look for, at once: the numbers of those that may fire, each with its spots by the place of the passage."""


@dataclass(frozen=True, slots=True)
class Example:
    """A bad sentence, the span a rule must point at in it, and what the first fix makes of it."""

    bad: str
    span: Span
    good: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for.

    `scan` says of many rules at once which may fire on a passage, this one by its `number`; a rule that has none looks at every
    passage of which `screen`, a property of Passage, is true. `origin` is path:line of its entry; empty `langs`
    means texts out of any language; `pages` means that a lone sentence is left alone, `paged` that it can have no finding.
    """

    id: str
    message: str
    severity: str
    category: str
    find: Find
    scan: Scan | None = None
    number: int = 0
    screen: str = ""
    roles: frozenset[str] = frozenset()
    langs: frozenset[str] = frozenset()
    in_quotes: bool = True
    pages: bool = False
    preview: bool = False
    origin: str = ""
    why: str = ""
    see: str = ""
    detector: str = ""
    paged: bool = False


def is_for_pages(pages: bool, screen: str, detector: str, roles: Iterable[str]) -> bool:
    """Whether a lone sentence, which is body text, can never have a finding of a rule's."""
    return pages or screen == "is_page" or detector in ("block", "unpaired") or "body" not in roles
