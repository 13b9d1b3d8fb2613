"""The one module that touches YAML: reads it as text only, every node with its line, strictly.

`no` is the text "no" and `12:30` the text "12:30". Repeated keys, aliases, tags and several documents are errors.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tqcheck.model.errors import RuleError, UserError


class Text(str):
    """A scalar, with the line it stands on."""

    line: int = 0


class Listing(list["Node"]):
    """A sequence, with the line it begins on."""

    line: int = 0


class Mapping(dict[Text, "Node"]):
    """A mapping of texts, with the line it begins on; a key knows its own line."""

    line: int = 0


Node = Text | Listing | Mapping


def read(path: Path, error: type[UserError] = RuleError) -> Node:
    """The document in a YAML file; `error` with path:line where it is not one of ours."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise error(f"cannot be read: {problem.strerror}", str(path)) from None
    except UnicodeDecodeError:
        raise error("is not UTF-8", str(path)) from None
    return parse(text, str(path), error)


def parse(text: str, origin: str, error: type[UserError] = RuleError) -> Node:
    """The document in a YAML text."""
    import yaml  # 12 ms that a run with compiled packs need not spend

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise error(f"is not YAML: {problem.problem}", f"{origin}:{line}", "quote texts that begin with * & ! % @ ` or hold ': '") from None
    except yaml.YAMLError as problem:
        raise error(f"is not YAML: {problem}", origin) from None
    if node is None:
        mapping = Mapping()
        mapping.line = 1
        return mapping
    return _convert(node, origin, error, set())


def _convert(node: Any, origin: str, error: type[UserError], seen: set[int]) -> Node:
    import yaml

    line = node.start_mark.line + 1
    if id(node) in seen:
        raise error("an alias (*name) is not allowed", f"{origin}:{line}", "write the text out")
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        text = Text(node.value)
        text.line = line
        return text
    if isinstance(node, yaml.SequenceNode):
        listing = Listing(_convert(item, origin, error, seen) for item in node.value)
        listing.line = line
        return listing
    mapping = Mapping()
    mapping.line = line
    for key_node, value_node in node.value:
        key = _convert(key_node, origin, error, seen)
        if not isinstance(key, Text):
            raise error("a key must be a text", f"{origin}:{line}")
        if key in mapping:
            raise error(f"the key “{key}” is there twice", f"{origin}:{key.line}", "remove one, or join the two")
        mapping[key] = _convert(value_node, origin, error, seen)
    return mapping
