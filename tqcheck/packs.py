"""A pack file -> its entries, checked against what an entry may hold. Knows the keys of every rule; detectors know their own."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from tqcheck import detectors, discovery
from tqcheck.model.document import ROLES, Span
from tqcheck.model.errors import RuleError
from tqcheck.model.mqm import CATEGORIES
from tqcheck.model.rule import SEVERITIES, Example
from tqcheck.yaml import Listing, Mapping, Node, Text, read

QUIET_IN_QUOTES = ("Style", "Audience appropriateness", "Linguistic conventions/Grammar")
"""Inside quoted speech, wording is the speaker's: rules of these categories are silent there unless they say `quoted: true`."""

GENERAL = ("fix", "unless", "near", "in", "category", "severity", "message", "why", "see", "examples", "fine", "langs", "preview", "safe",
           "quoted", "pages")  # fmt: skip
DEFAULTABLE = ("in", "category", "severity", "message", "why", "see", "langs", "preview", "safe", "quoted", "near", "unless", "pages")


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One entry as written: its id, where it stands, its keys with the pack's defaults filled in, and its detector's name."""

    id: str
    origin: str
    keys: Mapping
    detector: str

    def fail(self, problem: str, hint: str = "", node: Node | None = None) -> RuleError:
        """A RuleError at a node, or at the entry."""
        line = f"{self.origin.rpartition(':')[0]}:{node.line}" if node is not None and node.line else self.origin
        return RuleError(f"{self.id}: {problem}", line, hint)

    def text(self, key: str, default: str = "") -> str:
        node = self.keys.get(Text(key))
        if node is None:
            return default
        if not isinstance(node, Text):
            raise self.fail(f"{key} must be one text", node=node)
        return str(node)

    def texts(self, key: str) -> tuple[str, ...]:
        node = self.keys.get(Text(key))
        if node is None:
            return ()
        if isinstance(node, Text):
            return (str(node),)
        if isinstance(node, Listing) and all(isinstance(item, Text) for item in node):
            return tuple(str(item) for item in node)
        raise self.fail(f"{key} must be a text or a list of texts", node=node)

    def yes(self, key: str) -> bool:
        text = self.text(key, "false")
        if text not in ("true", "false"):
            raise self.fail(f"{key} must be true or false, not “{text}”", node=self.keys[Text(key)])
        return text == "true"


def read_pack(path: Path, root: Path) -> tuple[PackEntry, ...]:
    """The entries of a pack; an entry's id is its path below the root, dotted, and its key. RuleError where one is malformed."""
    node = read(path)
    if not isinstance(node, Mapping):
        raise RuleError("a pack is a mapping of rule names to entries", f"{path}:1")
    family = ".".join(path.relative_to(root).with_suffix("").parts)
    known = discovery.members(detectors)
    defaults = node.pop(Text("defaults"), Mapping())
    if not isinstance(defaults, Mapping):
        raise RuleError("defaults must be a mapping", f"{path}:{defaults.line}")
    _check_keys(defaults, DEFAULTABLE, path, "defaults")
    return tuple(_entry(key, value, defaults, family, path, known) for key, value in node.items())


def _entry(key: Text, value: Node, defaults: Mapping, family: str, path: Path, known: tuple[str, ...]) -> PackEntry:
    origin = f"{path}:{key.line}"
    if not isinstance(value, Mapping):
        raise RuleError(f"{key}: an entry is a mapping", origin)
    named = [k for k in value if k in known]
    if len(named) != 1:
        problem = f"names {len(named)} detectors ({', '.join(named)})" if named else "names no detector"
        raise RuleError(f"{key}: {problem}", origin, f"exactly one of: {', '.join(known)}")
    module = discovery.member(detectors, named[0])
    _check_keys(value, (*GENERAL, named[0], *module.OPTIONS), path, key)
    keys = Mapping({**defaults, **value})
    keys.line = value.line
    entry = PackEntry(f"{family}.{key}", origin, keys, str(named[0]))
    _check(entry)
    return entry


def _check_keys(mapping: Mapping, allowed: tuple[str, ...], path: Path, where: str) -> None:
    for key in mapping:
        if key not in allowed:
            near = difflib.get_close_matches(key, allowed, 1)
            hint = f"did you mean “{near[0]}”?" if near else f"known keys: {', '.join(sorted(allowed))}"
            raise RuleError(f"{where}: unknown key “{key}”", f"{path}:{key.line}", hint)


def _check(entry: PackEntry) -> None:
    for key in ("message", "category", "severity"):
        if not entry.text(key):
            raise entry.fail(f"has no {key}", "say it in the entry or in the pack's defaults")
    if entry.text("severity") not in SEVERITIES:
        raise entry.fail(f"severity “{entry.text('severity')}” is none of {', '.join(SEVERITIES)}")
    dimension, _, kind = entry.text("category").partition("/")
    if dimension not in CATEGORIES or (kind and kind not in CATEGORIES[dimension]):
        offers = CATEGORIES.get(dimension) or tuple(CATEGORIES)
        near = difflib.get_close_matches(kind or dimension, offers, 1, 0.4)
        raise entry.fail(
            f"“{entry.text('category')}” is no MQM category", f"did you mean “{near[0]}”?" if near else f"one of: {', '.join(offers)}"
        )
    for role in entry.texts("in"):
        if role not in (*ROLES, "any"):
            raise entry.fail(f"in: there is no role “{role}”", f"one of: {', '.join(ROLES)}, any")


def examples(entry: PackEntry) -> tuple[Example, ...]:
    """The entry's examples; RuleError where there is none, a mark is missing, or a key is unknown."""
    node = entry.keys.get(Text("examples"))
    if not isinstance(node, Listing) or not node:
        raise entry.fail("has no examples", "give at least one: `- bad: ... [[words]] ...` and `good: ...`")
    return tuple(_example(entry, item) for item in node)


def _example(entry: PackEntry, node: Node) -> Example:
    if not isinstance(node, Mapping):
        raise entry.fail("an example is a mapping with bad and good", node=node)
    for key in node:
        if key not in ("bad", "good", "source"):
            raise entry.fail(f"example: unknown key “{key}”", "keys: bad, good, source", node=key)
    bad, good, source = (str(node.get(Text(k), "")) for k in ("bad", "good", "source"))
    start, end = bad.find("[["), bad.find("]]")
    if start < 0 or end < start + 2 or bad.count("[[") > 1:
        raise entry.fail("an example marks what is found with [[ ]], once", node=node)
    return Example(bad[:start] + bad[start + 2 : end] + bad[end + 2 :], Span(start, end - 2), good, source)


def detector_of(entry: PackEntry) -> ModuleType:
    """The module of the entry's detector."""
    return discovery.member(detectors, entry.detector)
