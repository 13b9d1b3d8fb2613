"""Which files are meant: directories walked, globs expanded, .gitignore respected."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from typing import Protocol

from tqcheck.model.errors import InputError
from tqcheck.readers import extensions, format_of, missing

_SIDECAR = ".tqcheck.yaml"


class _Patterns(Protocol):
    def check_file(self, file: str) -> _Verdict: ...


class _Verdict(Protocol):
    @property
    def include(self) -> bool | None: ...


_Ignores = tuple[tuple[str, _Patterns], ...]
"""The folders whose .gitignore speaks, outer first, each with its patterns."""


def walk(paths: Sequence[str], exclude: Sequence[str] = ()) -> Iterator[str]:
    """The files to check, each once: those named, and those in a directory or glob whose extension a reader knows.

    `exclude` are patterns as in a .gitignore of the working directory; they do not hold for a file that is named.
    InputError for a path that leads nowhere, and for a directory or glob without a file to check.
    """
    excluded: _Ignores = ((os.getcwd(), _patterns(exclude)),) if exclude else ()
    seen: set[str] = set()
    for path in paths:
        for file in _files(path, excluded):
            if file not in seen:
                seen.add(file)
                yield file


def _files(path: str, excluded: _Ignores) -> Iterator[str]:
    if path == "-":
        yield path
    elif os.path.isdir(path):
        yield from _in_folder(path, excluded)
    elif os.path.lexists(path):
        yield path
    elif glob.has_magic(path):
        yield from _of_glob(path, excluded)
    else:
        raise missing(path)


def _in_folder(path: str, excluded: _Ignores) -> Iterator[str]:
    if not os.access(path, os.R_OK | os.X_OK):
        raise InputError("may not be read by you", path, "mend its permissions, or run as its owner")
    found = False
    for file in _walk("" if path == os.curdir else path, (*_above(path), *excluded)):
        found = True
        yield file
    if not found:
        raise InputError("no file to check in this directory", path, f"files are taken by extension: {' '.join(extensions())}")


def _of_glob(pattern: str, excluded: _Ignores) -> Iterator[str]:
    found = False
    for file in sorted(glob.iglob(pattern, recursive=True)):
        if not os.path.isdir(file) and _is_meant(os.path.basename(file)) and not _is_ignored(file, False, excluded):
            found = True
            yield file
    if not found:
        raise InputError("no file to check matches", pattern, f"files are taken by extension: {' '.join(extensions())}")


def _walk(folder: str, ignores: _Ignores) -> Iterator[str]:
    """Depth first, in the order of names; a link to a directory is not followed, for it may lead back."""
    ignores += _own(folder)
    with os.scandir(folder or os.curdir) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = os.path.join(folder, entry.name)
        if entry.name.startswith(".") or _is_ignored(path, entry.is_dir(follow_symlinks=False), ignores):
            continue
        if entry.is_dir(follow_symlinks=False):
            if os.access(path, os.R_OK | os.X_OK):
                yield from _walk(path, ignores)
        elif entry.is_file() and _is_meant(entry.name):
            yield path


def _is_meant(name: str) -> bool:
    return bool(format_of(name)) and not name.endswith(_SIDECAR)


def _is_ignored(path: str, is_folder: bool, ignores: _Ignores) -> bool:
    """Whether the innermost .gitignore that speaks of the path says so."""
    if not ignores:
        return False
    whole = os.path.abspath(path)
    for folder, patterns in reversed(ignores):
        if os.path.commonpath([folder, whole]) == folder:
            inside = os.path.relpath(whole, folder).replace(os.sep, "/")
            verdict = patterns.check_file(f"{inside}/" if is_folder else inside).include
            if verdict is not None:
                return verdict
    return False


def _above(path: str) -> _Ignores:
    """The .gitignore files of the folders about this one, up to the root of its repository; none outside a repository."""
    folders: list[str] = []
    folder = os.path.abspath(path)
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ()
        folders.append(parent)
        folder = parent
    return tuple(ignore for outer in reversed(folders) for ignore in _own(outer))


def _own(folder: str) -> _Ignores:
    file = os.path.join(folder, ".gitignore")
    if not os.path.isfile(file):
        return ()
    with open(file, encoding="utf-8", errors="replace") as lines:
        return ((os.path.abspath(folder), _patterns(lines.read().splitlines())),)


def _patterns(lines: Sequence[str]) -> _Patterns:
    from pathspec import GitIgnoreSpec

    patterns: _Patterns = GitIgnoreSpec.from_lines(lines)
    return patterns
