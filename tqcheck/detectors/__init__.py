"""Ways of spotting, one module each; the module's name is the key users write in a pack.

A detector has two verbs. `prepare(entry) -> Prepared` runs when packs are compiled: it checks the entry's options
(RuleError with the line where one is wrong) and returns plain data, kept in the cache. `build(data, classes) -> Find` runs when
what the rule looks for is first met. `OPTIONS` names the keys an entry may have beside those of every rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn

from tqcheck.model.errors import RuleError
from tqcheck.model.rule import Classes
from tqcheck.yaml import Listing, Mapping, Node, Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A detector's view of a pack entry: the node under its own key, the entry's other keys, and where it stands."""

    value: Node
    options: Mapping
    origin: str
    classes: Classes
    roots: tuple[str, ...] = ()
    """The folders whose `entities` it may use."""

    def fail(self, problem: str, hint: str = "", node: Node | None = None) -> NoReturn:
        """Raise a RuleError at the entry, or at a node in it."""
        origin = self.origin
        if node is not None and node.line:
            origin = f"{origin.rpartition(':')[0]}:{node.line}"
        raise RuleError(problem, origin, hint)

    def text(self, key: str, default: str = "") -> str:
        """An option that is one text."""
        node = self.options.get(Text(key))
        if node is None:
            return default
        if not isinstance(node, Text):
            self.fail(f"{key} must be one text", node=node)
        return str(node)

    def texts(self, key: str) -> tuple[str, ...]:
        """An option that is a text or a list of them."""
        node = self.options.get(Text(key))
        return () if node is None else self.listed(node, key)

    def listed(self, node: Node, what: str) -> tuple[str, ...]:
        """A node that is a text or a list of texts."""
        if isinstance(node, Text):
            return (str(node),)
        if not isinstance(node, Listing) or not all(isinstance(item, Text) for item in node):
            self.fail(f"{what} must be a text or a list of texts", node=node)
        return tuple(str(item) for item in node)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a detector makes of an entry: data for `build` that marshal can write, and where it is to be called.

    That is where one of its `literals`, lower-case texts, stands, or where one of its `outlines` (see `_outline`; each with whether it
    ignores case) matches. Without either: on every passage of the rule's roles of which `screen`, a property of Passage, is true.
    `phrases` are texts each of which must be found, `pairs` a source and a text that must be found beside it.
    """

    data: Any
    literals: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    screen: str = ""
    outlines: tuple[tuple[str, bool], ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
