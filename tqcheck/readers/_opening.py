"""Opens files and standard input, and says in the user's words why one cannot be opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from tqcheck.model.errors import InputError


def read_bytes(path: str) -> bytes:
    """All of a file's bytes; `-` is standard input."""
    with opened(path) as stream, told(path):
        return stream.read()


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """A file's bytes as a stream; standard input, which is not ours to close, stays open."""
    if path == "-":
        yield sys.stdin.buffer
        return
    if "\0" in path:
        raise InputError("a name with a NUL in it is no file's", path.replace("\0", "\\0"))
    with told(path):
        stream = open(path, "rb")  # noqa: SIM115  # what is wrong with opening is told, not what is wrong with the caller
    with stream:
        yield stream


@contextmanager
def told(path: str) -> Iterator[None]:
    """The operating system's complaints as the user's."""
    try:
        yield
    except FileNotFoundError:
        raise missing(path) from None
    except IsADirectoryError:
        raise InputError("is a directory", path, "name a file in it") from None
    except PermissionError:
        raise InputError("may not be read or written by you", path, "mend its permissions, or run as its owner") from None
    except OSError as problem:
        raise InputError(f"the system says: {problem.strerror}", path) from None


def missing(path: str) -> InputError:
    """What to say of a path that leads nowhere: with the name that was meant, where one in that directory is close."""
    import difflib

    folder, name = os.path.split(path.rstrip(os.sep))
    try:
        names = sorted(os.listdir(folder or "."))
    except OSError:
        return InputError("no such file or directory", path, f"there is no directory {folder}" if folder else "")
    near = difflib.get_close_matches(name, names, 1) or [n for n in names if os.path.splitext(n)[0] == name][:1]
    return InputError("no such file or directory", path, f"did you mean {os.path.join(folder, near[0])}?" if near else "")
