"""Where a command's output goes, and what that place can show."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from tqcheck.model.errors import InputError
from tqcheck.reporters import Style

STDERR = "\0stderr"
"""In the place of a file's name: standard error."""

_WIDEST = 120
"""Columns; a longer line is hard to read on any terminal."""


@contextmanager
def open_output(path: str) -> Iterator[Callable[[str], object]]:
    """What writes to a file, or to standard output when `path` is empty. A file is only there once all of it is written."""
    if path in ("", STDERR):
        yield (sys.stderr if path else sys.stdout).write
        return
    with _fresh(Path(path)) as file:
        writer = TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="\n")
        yield writer.write
        writer.flush()
        writer.detach()


def put_bytes(data: bytes, path: str) -> None:
    """Write bytes as they are to a file, or to standard output when `path` is empty."""
    if path:
        with _fresh(Path(path)) as file:
            file.write(data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)


@contextmanager
def _fresh(target: Path) -> Iterator[BinaryIO]:
    """A new file that takes the target's name when all went well; a pipe or a device is written to as it is."""
    is_special = target.exists() and not target.is_file()
    fresh = target if is_special else target.with_name(f".{target.name}.{os.getpid()}")
    try:
        file = fresh.open("wb")
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", str(target)) from None
    try:
        with file:
            yield file
        if not is_special:
            fresh.replace(target)
    except BaseException:
        if not is_special:
            fresh.unlink(missing_ok=True)
        raise


def use_utf8() -> None:
    """Standard output in UTF-8 whatever the locale; half a surrogate pair is written as JSON and Python escape it."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def style_of(path: str = "") -> Style:
    """Colours only on a terminal, and not where NO_COLOR is set."""
    stream = sys.stderr if path == STDERR else sys.stdout
    if path not in ("", STDERR) or not stream.isatty():
        return Style()
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(colour, max(40, min(_WIDEST, shutil.get_terminal_size((100, 24)).columns)))
