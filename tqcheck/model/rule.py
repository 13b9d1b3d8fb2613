"""A rule and what it points at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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


Classes = dict[str, tuple[str, ...]]
"""Names by entity class (`company` -> all companies), for patterns and token sequences."""

HEAD = 14
"""Code points of a head: few English words begin as a given phrase does for so long."""

Spots = Sequence[tuple[int, int]]
"""Where a rule's anchors and heads stand in a passage: (start, end) in code points, in reading order."""

Find = Callable[["Passage", Spots], Iterable[Match]]
"""A built detector. A rule without anchors is called with no spots on every passage of its roles."""


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

    `anchors` are lower-case texts one of which stands wherever it fires, `heads` beginnings of HEAD code points that do the
    same at the start of a word; a rule that has neither looks at every passage of which `screen`, a property of Passage, is
    true. `origin` is path:line of its entry; empty `langs` means texts out of any language; `pages` means that a lone
    sentence is left alone.
    """

    id: str
    message: str
    severity: str
    category: str
    find: Find
    anchors: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
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
