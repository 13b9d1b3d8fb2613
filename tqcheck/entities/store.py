"""The knowledge base made ready and kept in the cache folder: a language's names are read when a text in it is first looked at."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from tqcheck import screening, shelf
from tqcheck.cache import cache_folder
from tqcheck.entities.cities import cities
from tqcheck.entities.reading import entity_files, read_entities
from tqcheck.entities.stems import folded, stems, words
from tqcheck.entities.territories import territories
from tqcheck.model.entity import LANGS, PERSONS, Entity

WHOLE = ("zh", "ja", "ko", "ar")
"""Languages whose names are looked for as they are written; in the others word by word, inflected."""
_VERSION = 4


@dataclass(frozen=True, slots=True)
class Known:
    """What a finding needs to know of an entity: its English names, preferred first, what it must not be called, its kind and country."""

    english: tuple[str, ...]
    wrong: tuple[str, ...]
    kind: str
    country: str

    @property
    def is_person(self) -> bool:
        return self.kind in PERSONS


class Store:
    """All that is known, by number."""

    def __init__(self, blobs: Sequence[memoryview]) -> None:
        self._blobs = blobs

    @cached_property
    def known(self) -> list[Known]:
        """The entities by number."""
        return [Known(*row) for row in marshal.loads(self._blobs[0])]

    def literals(self, lang: str) -> tuple[bytes, list[tuple[int, tuple[int, ...]]]]:
        """A package that finds the names of a language that is written without inflection, and of each its length and whose it is."""
        at = 1 + 2 * WHOLE.index(lang)
        return bytes(self._blobs[at]), marshal.loads(self._blobs[at + 1])

    def stemmed(self, lang: str) -> dict[str, list[Any]]:
        """First stem -> [names of that word alone, {second stem: longer names}]; a name is (stems of the words after these, whether it
        has a capital, whether it is an acronym, numbers)."""
        others = [code for code in LANGS if code not in WHOLE]
        table: dict[str, list[Any]] = marshal.loads(self._blobs[1 + 2 * len(WHOLE) + others.index(lang)])
        return table


@lru_cache(maxsize=4)
def open_store(roots: tuple[str, ...]) -> Store:
    """The store of the `entities` folders under the roots, made anew where a file of them has changed."""
    files = entity_files(map(Path, roots))
    here = Path(__file__).parent
    digest = hashlib.sha256(f"{_VERSION}".encode())
    for path in (here / "stems.py", here / "store.py", here / "territories.py", here / "cities.py", *files):
        digest.update(path.read_bytes())
    kept = cache_folder() / f"entities-{digest.hexdigest()[:32]}.compiled"
    try:
        _, blobs = shelf.take(kept)
    except (OSError, ValueError):
        _, blobs = shelf.put(kept, (), _blobs([*read_entities(files), *territories(), *cities()]))
    return Store(blobs)


def _blobs(entities: list[Entity]) -> list[bytes]:
    known = [(e.english, e.wrong, e.kind, e.country) for e in entities]
    blobs = [marshal.dumps(known)]
    for lang in WHOLE:
        owners: dict[str, tuple[int, ...]] = {}
        for number, name in _names(entities, lang):
            owners[name] = (*owners.get(name, ()), number)
        blobs += [
            screening.compile_texts([name.encode() for name in owners]),
            marshal.dumps([(len(name), numbers) for name, numbers in owners.items()]),
        ]
    return [*blobs, *(marshal.dumps(_table(entities, lang)) for lang in LANGS if lang not in WHOLE)]


def _names(entities: list[Entity], lang: str) -> Iterable[tuple[int, str]]:
    return ((number, name) for number, entity in enumerate(entities) for name in entity.native.get(lang, ()))


def _table(entities: list[Entity], lang: str) -> dict[str, list[Any]]:
    alone: dict[str, dict[Any, tuple[int, ...]]] = {}
    longer: dict[str, dict[str, dict[Any, tuple[int, ...]]]] = {}
    for number, name in _names(entities, lang):
        parts = [name[start:end] for start, end in words(name, lang)]
        if not parts:
            continue
        first, *rest = (((folded(p),) if p.isupper() and len(p) < 7 else stems(folded(p), lang)) for p in parts)
        key = (tuple(rest[1:]), parts[0][0].isupper(), parts[0].isupper() and len(parts[0]) > 1)
        for stem in first:
            for entries in [longer.setdefault(stem, {}).setdefault(s, {}) for s in rest[0]] if rest else [alone.setdefault(stem, {})]:
                entries[key] = (*entries.get(key, ()), number)
    return {
        stem: [_rows(alone.get(stem, {})), {second: _rows(entries) for second, entries in longer.get(stem, {}).items()}]
        for stem in {**alone, **longer}
    }


def _rows(entries: dict[Any, tuple[int, ...]]) -> list[Any]:
    return [(*key, numbers) for key, numbers in entries.items()]
