"""What parts of a compilation made, kept by what they were made of: one changed pack does not cost the time of all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqcheck import shelf
from tqcheck.cache import cache_folder

_ROOM = 600_000_000
"""Bytes the folder may hold; what was not used for longest makes room."""


def remembered(kind: str, key: bytes, make: Callable[[], Any]) -> Any:
    """What `make` gives (plain data that marshal can write), from the cache where the same key was asked for before."""
    kept = cache_folder() / f"{hashlib.sha256(kind.encode() + key).hexdigest()[:40]}.{kind}"
    try:
        return shelf.take(kept)[0]
    except (OSError, ValueError):
        return shelf.put(kept, make(), ())[0]


def tidy(folder: Path) -> None:
    """Take away what was not used for longest where more is kept than there is room for."""
    used = []
    for path in folder.glob("*.*"):
        try:
            found = path.stat()
        except OSError:  # another run was faster
            continue
        used.append((found.st_mtime, found.st_size, path))
    room = _ROOM
    for _, size, path in sorted(used, reverse=True):
        room -= size
        if room < 0:
            path.unlink(missing_ok=True)
