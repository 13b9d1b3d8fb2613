"""What took long to make, kept in a file: an index that is read at once, and blobs that are read when they are asked for."""

from __future__ import annotations

import marshal
import mmap
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

_MARK = b"tqcheck\0"


def put(path: Path, index: Any, blobs: Sequence[bytes]) -> tuple[Any, list[memoryview]]:
    """Write a file through a rename and give back what `take` would; a folder that cannot be written only costs time."""
    head = marshal.dumps((index, [len(blob) for blob in blobs]))
    packed = b"".join((_MARK, len(head).to_bytes(8, "big"), head, *blobs))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        fresh.write_bytes(packed)
        fresh.replace(path)
    except OSError:
        pass
    return _unpacked(memoryview(packed))


def take(path: Path) -> tuple[Any, list[memoryview]]:
    """The index and the blobs of a file, which then counts as used.

    OSError where there is none, ValueError where it was cut short by a full disk."""
    with path.open("rb") as file:
        taken = _unpacked(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    with suppress(OSError):  # a folder that may only be read
        os.utime(path)
    return taken


def _unpacked(whole: memoryview) -> tuple[Any, list[memoryview]]:
    at = len(_MARK) + 8
    if whole[: len(_MARK)] != _MARK:
        raise ValueError("is no file of ours")
    end = at + int.from_bytes(whole[at - 8 : at], "big")
    try:
        index, lengths = marshal.loads(whole[at:end])
    except (EOFError, TypeError) as problem:
        raise ValueError("cut short") from problem
    blobs = []
    for length in lengths:
        blobs.append(whole[end : end + length])
        end += length
    if end != len(whole):
        raise ValueError("cut short")
    return index, blobs
