"""XML -> elements that know where they stand in the text; no entity is expanded but XML's own five, and nothing is fetched.

The parser is expat: it alone says where in the input each bit of text begins, and it is the standard library's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NoReturn
from xml.parsers import expat

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Span
from tqcheck.model.errors import InputError
from tqcheck.readers._flow import Run

_DEEPEST = 200
"""Elements in each other; no format has a tenth of it."""
_HINTS = {
    expat.errors.XML_ERROR_INVALID_TOKEN: "in text, write &amp; for & and &lt; for <",
    expat.errors.XML_ERROR_TAG_MISMATCH: "an element about it is not closed, or closed twice",
    expat.errors.XML_ERROR_NO_ELEMENTS: "the file ends before its elements do: was it cut off?",
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: "the file ends within a tag: was it cut off?",
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "one element holds the whole of an XML file",
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: "XML knows &amp; &lt; &gt; &quot; &apos; alone: write the character itself",
    expat.errors.XML_ERROR_UNKNOWN_ENCODING: "save the file as UTF-8",
}


@dataclass(frozen=True, slots=True)
class Element:
    """`name` as written, but without the prefix that the root has; `start:end` is its place, tags included."""

    name: str
    attributes: dict[str, str]
    start: int
    children: list[Element | Run] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    """Where its end tag begins."""

    @property
    def end(self) -> int:
        return self.ends[0]

    def all(self, *names: str) -> list[Element]:
        """The children of these names."""
        return [child for child in self.children if isinstance(child, Element) and child.name in names]

    def first(self, name: str) -> Element | None:
        """The first child of this name, where there is one."""
        return next(iter(self.all(name)), None)


@dataclass(frozen=True, slots=True)
class Tree:
    """What was read: the root, and the comments (their place, what they say)."""

    root: Element
    comments: list[tuple[Span, str]]


def parse(path: str, text: str, line: int = 1) -> Tree:
    """The elements of a text that begins on `line` of its file; InputError where it is broken or declares entities."""
    builder = _Builder(path, text, line)
    builder.run()
    return Tree(builder.root, builder.comments)


def line_of(text: str, at: int) -> int:
    """The line a place stands on, from 1."""
    return locate(line_starts(text[:at]), at)[0]


def guarded(path: str, encoding: str | None, line: int = 1) -> Any:
    """A parser that refuses what makes XML dangerous. A DOCTYPE that names a DTD is passed over, for every old TMX has one."""
    parser = expat.ParserCreate(encoding)

    def refuse(what: str) -> NoReturn:
        raise InputError(what, f"{path}:{line - 1 + parser.CurrentLineNumber}", "take the DOCTYPE out; tqcheck expands and fetches nothing")

    def doctype(name: str, system: str | None, public: str | None, has_subset: int) -> None:
        if has_subset:
            refuse("declares a document type of its own (DTD), which may hold entities")

    def entity(*_: object) -> int:
        refuse("refers to another file by an entity")

    def skipped(name: str, is_parameter: bool) -> None:
        raise InputError(
            f"&{name}; is not defined", f"{path}:{line - 1 + parser.CurrentLineNumber}", _HINTS[expat.errors.XML_ERROR_UNDEFINED_ENTITY]
        )

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = lambda *_: refuse("declares an entity")
    parser.ExternalEntityRefHandler = entity
    parser.SkippedEntityHandler = skipped
    return parser


def mistake(path: str, problem: expat.ExpatError, line: int = 1) -> InputError:
    """What the parser says, in the user's words."""
    said = expat.errors.messages[problem.code] if problem.code in expat.errors.messages else str(problem)
    where = f"{path}:{line - 1 + problem.lineno}"
    return InputError(f"is not XML: {said} (column {problem.offset + 1})", where, _HINTS.get(said, "mend the file, or export it anew"))


class _Builder:
    """Fills `root` and `comments`. A class, for that is how expat is told what to do."""

    root: Element

    def __init__(self, path: str, text: str, line: int) -> None:
        self.path, self.text, self.line = path, text, line
        self.comments: list[tuple[Span, str]] = []
        self._data = text.encode()
        self._is_ascii = len(self._data) == len(text)
        self._known = 0, 0
        self._open: list[Element] = []
        self._in_cdata = False
        self._prefix = ""
        self._parser = guarded(path, "utf-8", line)

    def run(self) -> None:
        parser = self._parser
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler, parser.CommentHandler = self._text, self._comment
        parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self._cdata, self._cdata
        try:
            parser.Parse(self._data, True)
        except expat.ExpatError as problem:
            raise mistake(self.path, problem, self.line) from None

    def _at(self) -> int:
        """The place of the current event: expat counts bytes, and never backwards."""
        byte = int(self._parser.CurrentByteIndex)
        if self._is_ascii:
            return byte
        last, at = self._known
        at += len(self._data[last:byte].decode())
        self._known = byte, at
        return at

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._open:
            self._prefix = name[: name.rfind(":") + 1]
        elif len(self._open) == _DEEPEST:
            origin = f"{self.path}:{self.line - 1 + self._parser.CurrentLineNumber}"
            raise InputError(f"more than {_DEEPEST} elements stand in each other", origin, "mend what has made the file")
        element = Element(name.removeprefix(self._prefix) if self._prefix else name, attributes, self._at())
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, name: str) -> None:
        self._open.pop().ends.append(self._at())

    def _text(self, data: str) -> None:
        start = self._at()
        if self._in_cdata or self.text[start] != "&":
            end = start + len(data)
            if data == "\n" and self.text.startswith("\r\n", start):
                end += 1
        else:
            end = self.text.index(";", start) + 1
        self._open[-1].children.append((data, start, end))

    def _comment(self, data: str) -> None:
        start = self._at()
        self.comments.append((Span(start, self.text.index("-->", start) + 3), data))

    def _cdata(self) -> None:
        self._in_cdata = not self._in_cdata
