"""For people: each finding with its line, the words underlined, and what to put there."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import Fix
from tqcheck.reporters import Style
from tqcheck.reporters._excerpt import crop, show

_COLOURS = {"critical": "1;31", "major": "31", "minor": "33", "neutral": "36"}
_INDENT = "  "
_GUTTER = "    "


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A block of lines for each finding, with a blank line between two."""
    blank = ""
    for checked in results:
        if checked.findings:
            starts = line_starts(checked.document.text)
            for finding in checked.findings:
                yield blank + "\n".join(_tell(checked.document, starts, finding, style)) + "\n"
                blank = "\n"


def _tell(document: Document, starts: list[int], finding: Finding, style: Style) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    line, column = locate(starts, finding.span.start)
    place = f"{show(name(document))}:{line}:{column}"
    yield f"{_paint(place, '1', style)}  {_paint(finding.severity, colour, style)}  {_paint(finding.rule_id, '2', style)}"
    yield textwrap.fill(show(finding.message), style.width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False)
    excerpt = crop(document.text, finding.span, style.width - len(_GUTTER))
    yield f"{_GUTTER}{excerpt.line}"
    yield f"{_GUTTER}{' ' * excerpt.column}{_paint('^' * excerpt.length, colour, style)}"
    for index, fix in enumerate(finding.fixes):
        label = _paint("or:" if index else "fix:", "32", style)
        yield f"{_GUTTER}{label} {word_fix(document, finding, fix)}"


def name(document: Document) -> str:
    """What a document is called: its file, and `#id` behind it where the file holds several."""
    path = "stdin" if document.path == "-" else document.path
    return path if document.id in ("", document.path) else f"{path}#{document.id}"


def word_fix(document: Document, finding: Finding, fix: Fix) -> str:
    """A fix in words, where its replacement alone would not be seen."""
    new = fix.replacement
    if not new:
        return "delete the line" if len(finding.within) == len(document.segments[finding.segment].text) else "delete"
    if finding.span.start == finding.span.end:
        return f"insert “{show(new)}”"
    if new != new.strip() or not new.strip():
        return f"“{show(new)}”"
    return show(new)


def _paint(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if style.colour else text
