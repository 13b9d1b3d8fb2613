"""A progress bar on standard error while many files are read."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

_MANY = 20


@contextmanager
def track(files: Sequence[str]) -> Iterator[Iterable[str]]:
    """The files; drawing them moves the bar, which is gone in the end. None for a few files, or where nobody looks."""
    if len(files) <= _MANY or not sys.stderr.isatty():
        yield files
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=sys.stdout.isatty()) as progress:
        yield progress.track(files, description="Checking")
