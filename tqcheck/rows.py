"""A row of compiled packs made a rule again: its detector, its conditions, its fixes."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from tqcheck import detectors, discovery
from tqcheck.detectors._regexes import SECONDS, Frozen, thaw
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Rule, Spots
from tqcheck.passage import Passage
from tqcheck.screening import Screen


def rule_of(row: list[Any], data: memoryview, number: int, screens: tuple[Screen, ...], classes: Classes) -> Rule:
    """The rule of a row; its detector is built of `data` when it is first called."""
    (
        _, literals, outlines, paged, id_, message, severity, category, origin, detector, screen, roles, langs, in_quotes, preview,
        safe, unless, near, why, see, pages,
    ) = row  # fmt: skip
    find = _Lazy(partial(_made, detector, data, classes, safe, unless, near))
    return Rule(
        id_, message, severity, category, find, screens[paged].scan if literals or outlines else None, number, screen,
        frozenset(roles), frozenset(langs), in_quotes, pages, preview, origin, why, see, detector, paged,
    )  # fmt: skip


class _Lazy:
    """A detector that is built when first called: most rules of a book never are."""

    __slots__ = ("_make", "built")

    def __init__(self, make: Callable[[], Find]) -> None:
        self._make = make
        self.built: Find | None = None

    def __call__(self, passage: Passage, spots: Spots) -> Iterable[Match]:
        if self.built is None:
            self.built = self._make()
        return self.built(passage, spots)


def _made(detector: str, data: memoryview, classes: Classes, safe: bool, unless: Frozen, near: Frozen) -> Find:
    made: Find = discovery.member(detectors, detector).build(marshal.loads(data), classes)
    if unless or near:
        made = _filtered(made, unless, near)
    return _made_safe(made) if safe else made


def _filtered(find: Find, unless: Frozen, near: Frozen) -> Find:
    """Only where `near` stands in the passage, and not where `unless` overlaps the match."""
    spare = thaw(unless) if unless else None
    needed: Callable[..., Any] | None = thaw(near).search if near else None

    def filtered(passage: Passage, spots: Spots) -> Iterable[Match]:
        found = find(passage, spots)
        if not isinstance(found, list | tuple):
            found = list(found)
        if not found:
            return found
        plain = passage.plain
        seconds = SECONDS * (1 + len(plain) / 100_000)
        if needed is not None and not needed(plain, timeout=seconds):
            return ()
        if spare is not None:
            spared = [Span(*m.span()) for m in spare.finditer(plain, timeout=seconds)]
            return [match for match in found if not any(match.span.overlaps(s) for s in spared)]
        return found

    return filtered


def _made_safe(find: Find) -> Find:
    def safely(passage: Passage, spots: Spots) -> Iterable[Match]:
        return [
            Match(match.span, tuple(Fix(fix.replacement, True) for fix in match.fixes), match.source_span, match.groups)
            for match in find(passage, spots)
        ]

    return safely
