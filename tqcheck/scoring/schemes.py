"""Scoring schemes, read from schemes.yaml or a file of the user's: what each finding costs, and what a text may cost."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from tqcheck import yaml
from tqcheck.model.errors import ConfigError
from tqcheck.model.rule import SEVERITIES

DEFAULT = "mqm-2.0"
SCORES = ("per-word", "per-segment", "negative", "share")
_SHIPPED = Path(__file__).with_name("schemes.yaml")
_KEYS = ("title", "see", "weights", "types", "fixed", "most", "cap", "score", "passing", "acceptable")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme as schemes.yaml explains its keys. `most` and `cap` are 0 where there is no such limit."""

    name: str
    title: str
    see: str
    weights: Mapping[str, float]
    types: Mapping[str, float]
    fixed: Mapping[str, float]
    most: int
    cap: float
    score: str
    passing: float
    acceptable: tuple[tuple[int, float], ...]
    """(words, points) that pass, the smaller size first; the larger one is the reference size."""


def names() -> tuple[str, ...]:
    """The schemes that come with tqcheck."""
    return tuple(_read(str(_SHIPPED)))


def load(name: str = DEFAULT) -> Scheme:
    """A scheme by its name, or the one in a YAML file of the user's; ConfigError where there is none, or a key makes no sense."""
    if name in names():
        return _read(str(_SHIPPED))[name]
    if not name.endswith((".yaml", ".yml")):
        near = difflib.get_close_matches(name, names(), 1)
        hint = f"did you mean “{near[0]}”?" if near else f"one of: {', '.join(names())}; or a YAML file"
        raise ConfigError(f"there is no scoring scheme “{name}”", hint=hint)
    own = _read(name)
    if len(own) != 1:
        raise ConfigError(f"holds {len(own)} schemes", name, "one scheme a file")
    return next(iter(own.values()))


@cache
def _read(path: str) -> dict[str, Scheme]:
    node = yaml.read(Path(path), ConfigError)
    if not isinstance(node, yaml.Mapping):
        raise ConfigError("schemes are a mapping of names to what they hold", f"{path}:{node.line}")
    return {str(name): _scheme(name, value, path) for name, value in node.items()}


def _scheme(name: yaml.Text, node: yaml.Node, path: str) -> Scheme:
    where = f"{path}:{name.line}"
    if not isinstance(node, yaml.Mapping):
        raise ConfigError(f"{name}: a scheme is a mapping", where)
    for key in node:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, 1)
            hint = f"did you mean “{near[0]}”?" if near else f"known keys: {', '.join(_KEYS)}"
            raise ConfigError(f"{name}: unknown key “{key}”", f"{path}:{key.line}", hint)
    weights = _figures(node, "weights", str, path)
    if set(weights) != set(SEVERITIES):
        raise ConfigError(f"{name}: weights must name {', '.join(SEVERITIES)}", where)
    score = str(node.get(yaml.Text("score"), "per-word"))
    if score not in SCORES:
        raise ConfigError(f"{name}: score: “{score}” is none of {', '.join(SCORES)}", where)
    acceptable = tuple(sorted(_figures(node, "acceptable", int, path).items()))
    if len(acceptable) not in (1, 2):
        raise ConfigError(f"{name}: acceptable must name one size or two, each with its points", where, "acceptable: {250: 6, 1000: 15}")
    scheme = Scheme(
        str(name), str(node.get(yaml.Text("title"), name)), str(node.get(yaml.Text("see"), "")), weights,
        _figures(node, "types", str, path), _figures(node, "fixed", str, path), int(_figure(node, "most", path)),
        _figure(node, "cap", path), score, _figure(node, "passing", path), acceptable,
    )  # fmt: skip
    if score == "share" and not scheme.cap:
        raise ConfigError(f"{name}: score: share needs a cap", where)
    if not 0 < scheme.passing < 100 or acceptable[0][0] < 1 or acceptable[0][1] <= 0:
        raise ConfigError(f"{name}: passing must lie between 0 and 100, and acceptable sizes and points above 0", where)
    return scheme


def _figures(node: yaml.Mapping, key: str, of: Callable[[str], _Value], path: str) -> dict[_Value, float]:
    value = node.get(yaml.Text(key))
    if value is None:
        return {}
    if not isinstance(value, yaml.Mapping):
        raise ConfigError(f"{key} must be a mapping", f"{path}:{value.line}")
    try:
        return {of(name): float(str(figure)) for name, figure in value.items()}
    except ValueError:
        raise ConfigError(f"{key} must hold figures", f"{path}:{value.line}") from None


def _figure(node: yaml.Mapping, key: str, path: str) -> float:
    value = node.get(yaml.Text(key))
    try:
        return float(str(value)) if value is not None else 0.0
    except ValueError:
        raise ConfigError(f"{key} must be a figure", path) from None
