"""A user's glossary as rules: `glossary.missing`, `glossary.forbidden`, `glossary.untranslated`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from tqcheck.glossary.comparison import Slip, compare
from tqcheck.glossary.entry import Glossary
from tqcheck.glossary.reading import read
from tqcheck.model.document import ROLES
from tqcheck.model.rule import Match, Rule, Spots
from tqcheck.passage import Passage

FAMILY = "glossary"
_CATEGORY = "Terminology/Inconsistent with terminology resource"
_KINDS = (
    ("missing", _CATEGORY, "The glossary has “{term}” for “{source}”; the translation does not."),
    ("forbidden", _CATEGORY, "The glossary forbids “{match}”{instead}."),
    ("untranslated", "Accuracy/Do not translate", "The glossary keeps “{source}” as it is; the translation does not."),
)
_ROLES = frozenset(ROLES) - {"chrome", "related"}


def rules(path: Path) -> tuple[Rule, ...]:
    """The three rules of a glossary; ConfigError with the line where it cannot be read."""
    glossary = read(path)
    find = partial(_find, glossary, str(path))
    return tuple(
        Rule(f"{FAMILY}.{kind}", message, "major", category, _of(kind, find), roles=_ROLES, origin=str(path), detector=FAMILY)
        for kind, category, message in _KINDS
    )  # fmt: skip


def _of(kind: str, find: Callable[[Passage], Iterable[Slip]]) -> Callable[[Passage, Spots], Iterable[Match]]:
    return lambda passage, spots: [slip.match for slip in find(passage) if slip.kind == kind]


def _find(glossary: Glossary, path: str, passage: Passage) -> Iterable[Slip]:
    """The passage is compared once for all three rules."""
    key = (FAMILY, path, passage.index)
    if key not in passage.memo:
        passage.memo[key] = compare(passage, glossary)
    return passage.memo[key]  # type: ignore[return-value]  # the memo holds anything
