"""Where a command's output goes, and what that place can show."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from tqcheck.model.errors import InputError
from tqcheck.reporters import Style

_WIDEST = 120
"""Columns; a longer line is hard to read on any terminal."""


@contextmanager
def open_output(path: str) -> Iterator[Callable[[str], object]]:
    """What writes to a file, or to standard output when `path` is empty. A file is only there once all of it is written."""
    if not path:
        yield sys.stdout.write
        return
    target = Path(path)
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file.write
        fresh.replace(target)
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", path) from None
    finally:
        fresh.unlink(missing_ok=True)


def use_utf8() -> None:
    """Standard output in UTF-8 whatever the locale; half a surrogate pair is written as JSON and Python escape it."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def style_of(path: str = "") -> Style:
    """Colours only on a terminal, and not where NO_COLOR is set."""
    if path or not sys.stdout.isatty():
        return Style()
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(colour, max(40, min(_WIDEST, shutil.get_terminal_size((100, 24)).columns)))
