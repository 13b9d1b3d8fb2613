"""Annotated translations, one format a module: `read(path) -> Iterator[Annotated]`, chosen by EXTENSIONS of the file's name."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from tqcheck.model.errors import InputError


@contextmanager
def opened(path: str) -> Iterator[TextIO]:
    """A UTF-8 text file as a stream, plain or gzipped; InputError where it cannot be read."""
    try:
        raw = gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")  # noqa: SIM115  # closed in the next line
        with raw, io.TextIOWrapper(raw, encoding="utf-8", newline="\n") as stream:
            yield stream
    except UnicodeDecodeError:
        raise InputError("is not UTF-8", path) from None
    except OSError as problem:
        raise InputError(f"cannot be read: {problem.strerror or problem}", path) from None
