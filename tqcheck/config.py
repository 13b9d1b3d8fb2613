"""Settings from the file nearest to what is checked (tqcheck.yaml, pyproject.toml, setup.cfg), and from flags."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from tqcheck import discovery, reporters
from tqcheck.gate import NEVER
from tqcheck.model.errors import ConfigError
from tqcheck.model.rule import SEVERITIES
from tqcheck.yaml import Listing, Mapping, Text
from tqcheck.yaml import read as read_yaml

FAIL_ON = (*SEVERITIES[1:], NEVER)


@dataclass(frozen=True, slots=True)
class Config:
    """What can be set; a key in a file is a field's name with hyphens. `origin` is the file, empty where there is none."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    """Own rule packs, as paths that hold wherever tqcheck was started."""
    glossary: str = ""
    """A glossary file, as a path of that kind."""
    exclude: tuple[str, ...] = ()
    preview: bool = False
    hints: bool = False
    fail_on: str = "minor"
    format: str = "text"
    source_lang: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class _Setting:
    """A key and its value as a file has them, and where: path:line."""

    key: str
    value: object
    origin: str


KEYS = tuple(field.name.replace("_", "-") for field in fields(Config) if field.name != "origin")
_LISTS = ("select", "ignore", "extend-select", "packs", "exclude")
_SWITCHES = ("preview", "hints")
_YES_NO = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def nearest(path: str) -> Config:
    """The settings for a file or directory (- is the current one): those of the first folder upwards that has any."""
    place = Path(path if path != "-" else ".")
    return _nearest(str((place if place.is_dir() else place.parent).resolve()))


@lru_cache(maxsize=4096)
def _nearest(folder: str) -> Config:
    here = Path(folder)
    for name, read in (("tqcheck.yaml", _from_yaml), ("pyproject.toml", _from_toml), ("setup.cfg", _from_cfg)):
        path = here / name
        if path.is_file():
            settings = read(path)
            if settings is not None:
                return _make(path, settings)
    return Config() if here.parent == here else _nearest(str(here.parent))


def override(config: Config, **flags: Any) -> Config:
    """The settings with every flag that was given (that is not None and not an empty list) in their place."""
    return replace(config, **{name: value for name, value in flags.items() if value is not None and value != ()})


def _make(path: Path, settings: list[_Setting]) -> Config:
    values: dict[str, Any] = {"origin": str(path)}
    for setting in settings:
        value = _value(setting)
        if setting.key == "packs":
            value = tuple(str(path.parent / pack) for pack in value)
        if setting.key == "glossary":
            value = str(path.parent / value)
        values[setting.key.replace("-", "_")] = value
    return Config(**values)


def _value(setting: _Setting) -> Any:
    key, value = setting.key, setting.value
    if key not in KEYS:
        near = difflib.get_close_matches(key, KEYS, 1)
        hint = f"did you mean “{near[0]}”?" if near else f"known keys: {', '.join(KEYS)}"
        raise ConfigError(f"unknown key “{key}”", setting.origin, hint)
    if key in _LISTS:
        return _listed(setting)
    if key in _SWITCHES:
        if str(value).lower() not in _YES_NO:
            raise ConfigError(f"{key} must be true or false", setting.origin)
        return _YES_NO[str(value).lower()]
    if not isinstance(value, str):
        raise ConfigError(f"{key} must be one text", setting.origin)
    allowed = {"fail-on": FAIL_ON, "format": discovery.members(reporters)}.get(key)
    if allowed and value not in allowed:
        raise ConfigError(f"{key}: “{value}” is none of {', '.join(allowed)}", setting.origin)
    return str(value)


def _listed(setting: _Setting) -> tuple[str, ...]:
    if isinstance(setting.value, str):
        return tuple(item for item in re.split(r"\s*[,\n]\s*", setting.value.strip()) if item)
    if isinstance(setting.value, list) and all(isinstance(item, str) for item in setting.value):
        return tuple(str(item) for item in setting.value)
    raise ConfigError(f"{setting.key} must be a text or a list of texts", setting.origin)


def _from_yaml(path: Path) -> list[_Setting]:
    node = read_yaml(path, ConfigError)
    if not isinstance(node, Mapping):
        raise ConfigError("settings are a mapping of keys to values", f"{path}:{node.line}")
    return [_Setting(str(key), _plain(value), f"{path}:{key.line}") for key, value in node.items()]


def _plain(node: object) -> object:
    """A YAML node as the other formats would have it: a text, a list of texts, or what is neither."""
    return str(node) if isinstance(node, Text) else list(node) if isinstance(node, Listing) else node


def _from_toml(path: Path) -> list[_Setting] | None:
    text = _read(path)
    if "tqcheck" not in text:
        return None
    import tomllib

    try:
        table = tomllib.loads(text).get("tool", {}).get("tqcheck")
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"is not TOML: {problem}", str(path)) from None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigError("[tool.tqcheck] must be a table", str(path))
    return list(_placed(path, text, r"tool\.tqcheck", table))


def _from_cfg(path: Path) -> list[_Setting] | None:
    text = _read(path)
    if "[tqcheck]" not in text:
        return None
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text, str(path))
    except configparser.Error as problem:
        raise ConfigError(f"is not a settings file: {problem}", str(path)) from None
    return list(_placed(path, text, "tqcheck", dict(parser["tqcheck"]))) if parser.has_section("tqcheck") else None


def _placed(path: Path, text: str, section: str, values: dict[str, Any]) -> Iterator[_Setting]:
    """The settings of a section with the lines they stand on, which their parsers do not tell."""
    header = re.search(rf"^\s*\[\s*{section}\s*\]", text, re.MULTILINE)
    for key, value in values.items():
        written = re.compile(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*[=:]", re.MULTILINE | re.IGNORECASE)
        found = written.search(text, header.end() if header else 0)
        origin = f"{path}:{text.count(chr(10), 0, found.start()) + 1}" if found else str(path)
        yield _Setting(key, value, origin)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ConfigError("is not UTF-8", str(path)) from None
    except OSError as problem:
        raise ConfigError(f"cannot be read: {problem.strerror}", str(path)) from None
