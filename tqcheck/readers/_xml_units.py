"""A large XML file as a stream of its units, each with its bytes, and of what stands between them: memory does not grow with the file."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from tqcheck.model.errors import InputError
from tqcheck.readers._encoding import declared, detect
from tqcheck.readers._lines import Line
from tqcheck.readers._opening import opened, told
from tqcheck.readers._xml import guarded, mistake

_CHUNK = 1 << 16
_LARGEST = 1 << 24
"""Bytes of one unit: more is not a sentence or two, but an attack or a file of another kind."""
BETWEEN = 0
"""The line number that what stands between units goes by."""


def open_units(path: str, root: str, name: str) -> Iterator[Line]:
    """All bytes of a file in order: every element of this name as one `Line`, and what stands between two as a line `BETWEEN`.

    InputError where it is broken, hostile, or has another root, when the stream comes there.
    """
    with opened(path) as stream, told(path):
        chunk = stream.read(_CHUNK)
        if not chunk.strip():
            raise InputError("has no text", path, "an empty file is not a clean one")
        encoding, _ = detect(chunk, path, is_whole=False)
        if chunk.isascii():  # other letters may come yet
            encoding = declared(chunk) or encoding
        cutter = _Cutter(path, root, name, encoding)
        while chunk:
            yield from cutter.cut(chunk, False)
            chunk = stream.read(_CHUNK)
        yield from cutter.cut(b"", True)


class _Cutter:
    """Cuts chunks into units. A class, for that is how expat is told what to do."""

    def __init__(self, path: str, root: str, name: str, encoding: str) -> None:
        self.path, self.root, self.name, self.encoding = path, root, name, encoding
        # UTF-16 is told by its mark; all else is read as it has been detected, whatever the file declares
        self._parser = guarded(path, None if encoding.startswith("utf-16") else encoding)
        self._parser.StartElementHandler, self._parser.EndElementHandler = self._start, self._end
        self._close = ">".encode(encoding)
        self._rest = b""
        self._base = 0
        self._depth = 0
        self._begun = -1, 0
        self._units: list[tuple[int, int, int]] = []

    def cut(self, chunk: bytes, is_last: bool) -> Iterator[Line]:
        """What is finished with this chunk."""
        self._rest += chunk
        try:
            self._parser.Parse(chunk, is_last)
        except expat.ExpatError as problem:
            raise mistake(self.path, problem) from None
        except ValueError as problem:  # expat knows encodings of one byte a letter, and Unicode's
            raise InputError(f"its encoding, {self.encoding}, cannot be read here: {problem}", self.path, "save it as UTF-8") from None
        done = self._base
        for start, end, line in self._units:
            if done < start:
                yield Line(BETWEEN, self._bytes(done, start), self.encoding)
            yield Line(line, self._bytes(start, end), self.encoding)
            done = end
        self._units.clear()
        begun, line = self._begun
        end = self._base + len(self._rest)
        if begun < 0 and done < (safe := end if is_last else max(done, min(end, int(self._parser.CurrentByteIndex)))):
            yield Line(BETWEEN, self._bytes(done, safe), self.encoding)
            done = safe
        self._rest = self._rest[done - self._base :]
        self._base = done
        if len(self._rest) > _LARGEST:
            raise InputError(f"its <{self.name}> is larger than {_LARGEST >> 20} MB", f"{self.path}:{line}", "is the file what it seems?")

    def _bytes(self, start: int, end: int) -> bytes:
        return self._rest[start - self._base : end - self._base]

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._depth and name.rpartition(":")[2] != self.root:
            raise InputError(f"its root is <{name}>, not <{self.root}>", f"{self.path}:{self._parser.CurrentLineNumber}", "another format?")
        self._depth += 1
        if self._begun[0] < 0 and name.rpartition(":")[2] == self.name:
            self._begun = self._parser.CurrentByteIndex, self._parser.CurrentLineNumber

    def _end(self, name: str) -> None:
        self._depth -= 1
        begun, line = self._begun
        if begun < 0 or name.rpartition(":")[2] != self.name:
            return
        at = self._parser.CurrentByteIndex
        self._begun = -1, 0
        # of `<tu/>`, which holds nothing, the end is what comes after it
        if self._rest.startswith(f"</{name}".encode(self.encoding), at - self._base):
            end = self._rest.index(self._close, at - self._base) + self._base + len(self._close)
            self._units.append((begun, end, line))
