"""Where a span stands in its file, in whatever unit a format counts columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Span
from tqcheck.model.report import Checked, Finding

Measure = Callable[[str], int]
"""How long a text is in some unit; `len` counts code points."""

PROBLEM = "tqcheck.problem"
"""What stands in a rule's place where a file could not be checked."""


@dataclass(frozen=True, slots=True)
class Place:
    """From `line:column` up to, not including, `end_line:end_column`, all from 1. Columns are 0 where only the line is known."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def is_exact(self) -> bool:
        return self.column > 0


class Ruler:
    """A document's text with its lines found once."""

    def __init__(self, document: Document, measure: Measure = len) -> None:
        self.document = document
        self.measure = measure
        self._starts = line_starts(document.text)

    def place(self, span: Span) -> Place:
        """Where a span of the text stands in the file: of a record only the line it begins on is known."""
        if record := self.document.line:
            return Place(record, 0, record, 0)
        line, column = self._locate(span.start)
        end_line, end_column = self._locate(span.end)
        return Place(line, column, end_line, end_column)

    def offset(self, at: int) -> int:
        """How much of the text stands before a code point."""
        line, _ = locate(self._starts, at)
        return self._lengths[line - 1] + self.measure(self.document.text[self._starts[line - 1] : at])

    @cached_property
    def _lengths(self) -> list[int]:
        """How much of the text stands before each line."""
        if self.document.text.isascii():
            return self._starts
        lines = (self.document.text[start:end] for start, end in pairwise(self._starts))
        return [0, *accumulate(map(self.measure, lines))]

    def _locate(self, at: int) -> tuple[int, int]:
        line, _ = locate(self._starts, at)
        return line, self.measure(self.document.text[self._starts[line - 1] : at]) + 1


def utf16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    """Length in UTF-8 bytes."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def path_of(document: Document) -> str:
    """The file a document stands in."""
    return "stdin" if document.path == "-" else document.path


def by_segment(checked: Checked) -> Iterator[tuple[int, list[Finding]]]:
    """Each block's number, and its findings in reading order."""
    found: dict[int, list[Finding]] = {}
    for finding in checked.findings:
        found.setdefault(finding.segment, []).append(finding)
    for number in range(len(checked.document.segments)):
        yield number, sorted(found.get(number, ()), key=lambda finding: (finding.within.start, finding.within.end))


def languages(document: Document, unknown: str = "und") -> str:
    """The language pair, as in `ru-en`."""
    return f"{document.source_lang or unknown}-{document.target_lang}"


def one_line(text: str) -> str:
    """Text with each tab and line break turned into a space; positions stay as they are."""
    return text.translate(_BREAKS)


_BREAKS = dict.fromkeys(map(ord, "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")
