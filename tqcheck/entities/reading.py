"""Entity files -> entities. A file says `kind`, perhaps `country`, and `entities`, one a line; `docs/entities.md` tells how."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from tqcheck.model.entity import KINDS, LANGS, Entity
from tqcheck.model.errors import RuleError
from tqcheck.yaml import Listing, Mapping, Node, Text, read

_FILE_KEYS = ("kind", "country", "entities")
_KEYS = ("en", "kind", "country", "garbled", "not", *LANGS)


def entity_files(roots: Iterable[Path]) -> list[Path]:
    """The entity files under the roots."""
    return [path for root in roots if root.is_dir() for path in sorted((root / "entities").glob("*.yaml"))]


def read_entities(paths: Iterable[Path]) -> Iterator[Entity]:
    """The entities of files; RuleError with path:line where one is malformed. A file is read but once while it stays as it is."""
    for path in paths:
        try:
            stamp = path.stat().st_mtime_ns
        except OSError:
            stamp = 0
        yield from _read(path, stamp)


@lru_cache(maxsize=500)
def _read(path: Path, stamp: int) -> tuple[Entity, ...]:
    node = read(path)
    if not isinstance(node, Mapping) or not isinstance(items := node.get(Text("entities")), Listing):
        raise RuleError("an entity file says its kind and lists its entities", f"{path}:1", "kind: company, then entities: and a list")
    _check(node, _FILE_KEYS, path)
    kind, country = (_text(node, key, path) for key in ("kind", "country"))
    return tuple(_entity(item, kind, country, path) for item in items)


def _entity(node: Node, kind: str, country: str, path: Path) -> Entity:
    origin = f"{path}:{node.line}"
    if isinstance(node, Text):
        node = Mapping({Text("en"): node})
    if not isinstance(node, Mapping):
        raise RuleError("an entity is a mapping with en: and its native names, or one English name", origin)
    _check(node, _KEYS, path)
    english = _texts(node, "en", path)
    if not english:
        raise RuleError("an entity has no English name", origin, "give it en:")
    kind = _text(node, "kind", path) or kind
    if kind not in KINDS:
        near = difflib.get_close_matches(kind, KINDS, 1)
        raise RuleError(f"there is no kind “{kind}”", origin, f"did you mean “{near[0]}”?" if near else f"one of: {', '.join(KINDS)}")
    native = {lang: names for lang in LANGS if (names := _texts(node, lang, path))}
    return Entity(
        english, kind, _text(node, "country", path) or country, native, _texts(node, "garbled", path), _texts(node, "not", path), origin
    )


def _check(node: Mapping, known: tuple[str, ...], path: Path) -> None:
    for key in node:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            raise RuleError(
                f"unknown key “{key}”", f"{path}:{key.line}", f"did you mean “{near[0]}”?" if near else f"known keys: {', '.join(known)}"
            )


def _text(node: Mapping, key: str, path: Path) -> str:
    value = node.get(Text(key), Text(""))
    if not isinstance(value, Text):
        raise RuleError(f"{key} must be one text", f"{path}:{value.line}")
    return str(value)


def _texts(node: Mapping, key: str, path: Path) -> tuple[str, ...]:
    value = node.get(Text(key))
    if value is None:
        return ()
    texts = [value] if isinstance(value, Text) else value
    if not isinstance(texts, list) or not all(isinstance(text, Text) and text.strip() for text in texts):
        raise RuleError(f"{key} must be a text or a list of texts, none empty", f"{path}:{value.line}")
    return tuple(str(text) for text in texts)
