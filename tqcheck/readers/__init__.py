"""Files -> documents, and edited documents -> files; one module per format, its name the one users type.

A reader has `EXTENSIONS` and `read(path, text, source_lang)`, which yields a file's documents: each has the whole text, and in `held` the
stretch of it that edits may change. One whose files are made of lines and may not fit in memory gets `Line`s in place of the text, and has
`rewrite(path, lines, edit)` too, which yields each line as it was and as it is to be; its `GUESSES` says whether a legacy encoding may be
guessed. If its records are no lines, it has `open_lines(path)` and `reread(document, text)` of its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache
from types import ModuleType

from tqcheck import discovery
from tqcheck.model.document import Document
from tqcheck.model.errors import ConfigError, InputError
from tqcheck.readers._encoding import decode, encode
from tqcheck.readers._lines import Line, open_lines
from tqcheck.readers._opening import missing, read_bytes
from tqcheck.readers._parallel import beside
from tqcheck.readers._rereading import reread_record
from tqcheck.readers._writing import replace_file, replace_lines

__all__ = ["beside", "extensions", "format_of", "missing", "open_documents", "reread", "rewrite"]

_DEFAULT = "plain"


def open_documents(path: str, format: str = "", source_lang: str = "") -> Iterator[Document]:
    """The documents of a file (`-` is standard input), as a stream.

    InputError comes when the stream is read; where the file is made of lines, the stream goes on after the bad one.
    """
    reader = _reader(path, format)
    if _is_of_lines(reader):
        documents: Iterator[Document] = reader.read(path, _lines(reader, path), source_lang)
        return documents
    return _read_whole(reader, path, source_lang)


def rewrite(path: str, format: str, edit: Callable[[Document], str]) -> bool:
    """Put the text that `edit` makes of each document in its place; whether the file changed.

    The file is replaced at once or not at all: on any exception it stays as it was.
    """
    if path == "-":
        raise InputError("standard input cannot be edited", path, "name a file")
    reader = _reader(path, format)
    if _is_of_lines(reader):
        return replace_lines(path, reader.rewrite(path, _lines(reader, path), edit))
    data = read_bytes(path)
    old = decode(data, path)
    new = old.text
    for document in sorted(reader.read(path, old.text, ""), key=lambda d: -d.held.start):
        start, end = document.held.start, document.held.end
        edited = edit(document)
        new = new[:start] + edited[start : len(edited) - (len(old.text) - end)] + new[end:]
    if new == old.text:
        return False
    if encode(old.text, old, path) != data:
        raise InputError(f"read as {old.encoding}, the file could not be written back unchanged", path, "save it as UTF-8")
    replace_file(path, [encode(new, old, path)])
    return True


def reread(document: Document, text: str, format: str = "") -> Document:
    """The document as it is with another text, its blocks read anew; for a text that has been edited and not yet written."""
    reader = _reader(document.path, format)
    if _is_of_lines(reader):
        reread: Callable[[Document, str], Document] = getattr(reader, "reread", reread_record)
        return reread(document, text)
    with suppress(InputError):  # of all its blocks none is left
        read: Iterator[Document] = reader.read(document.path, text, document.source_lang)
        if again := next((new for new in read if new.id == document.id), None):
            return again
    return replace(document, text=text, segments=())


def format_of(path: str) -> str:
    """The format that a file's extension names, or empty."""
    return _by_extension().get(os.path.splitext(path)[1].lower(), "")


def extensions() -> tuple[str, ...]:
    """The extensions of all readers, sorted, with their dots."""
    return tuple(sorted(_by_extension()))


def _read_whole(reader: ModuleType, path: str, source_lang: str) -> Iterator[Document]:
    decoded = decode(read_bytes(path), path)
    for document in reader.read(path, decoded.text, source_lang):
        yield replace(document, encoding=decoded.encoding)


def _lines(reader: ModuleType, path: str) -> Iterator[Line]:
    lines: Iterator[Line] = reader.open_lines(path) if hasattr(reader, "open_lines") else open_lines(path, reader.GUESSES)
    return lines


def _is_of_lines(reader: ModuleType) -> bool:
    return hasattr(reader, "rewrite")


def _reader(path: str, format: str) -> ModuleType:
    name = format or format_of(path) or _DEFAULT
    known = _names()
    if name not in known:
        import difflib

        near = difflib.get_close_matches(name, known, 1)
        raise ConfigError(f"unknown input format “{name}”", "", f"did you mean “{near[0]}”?" if near else f"one of: {', '.join(known)}")
    return discovery.member(_package(), name)


@cache
def _by_extension() -> dict[str, str]:
    return {extension: name for name in _names() for extension in discovery.member(_package(), name).EXTENSIONS}


@cache
def _names() -> tuple[str, ...]:
    return discovery.members(_package())


def _package() -> ModuleType:
    from tqcheck import readers

    return readers
