"""A rule in full, as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tqcheck.model.rule import Example
from tqcheck.reporters import Style
from tqcheck.rulebook import Entry


def explain(entry: Entry, style: Style) -> Iterator[str]:
    """Its message, the reason, the evidence of its examples, and where it looks; a line at a time."""
    bold, dim = ("\x1b[1m{}\x1b[0m", "\x1b[2m{}\x1b[0m") if style.colour else ("{}", "{}")
    preview = "  preview (off unless asked for)" if entry.preview else ""
    yield f"{bold.format(entry.id)}  {entry.severity}  {dim.format(entry.category)}{preview}"
    yield from _fill(entry.message, style, "  ")
    if entry.why:
        yield ""
        yield from _fill(entry.why, style, "  ")
    for example in entry.examples:
        yield ""
        yield from _fill(_marked(example), style, "  bad:  ")
        yield from _fill(example.good or "(the line goes)", style, "  good: ")
        if example.source:
            yield from _fill(example.source, style, "  from: ")
    if entry.fine:
        yield ""
        for fine in entry.fine:
            yield from _fill(fine, style, "  fine: ")
    yield ""
    if entry.roles:
        yield from _fill(f"looks in {', '.join(entry.roles)}", style, "  ")
    if entry.langs:
        yield from _fill(f"for texts out of {', '.join(entry.langs)}", style, "  ")
    if entry.see:
        yield f"  see {entry.see}"
    yield dim.format(f"  {entry.detector}, {entry.origin}")


def _marked(example: Example) -> str:
    start, end = example.span.start, example.span.end
    return f"{example.bad[:start]}[[{example.bad[start:end]}]]{example.bad[end:]}"


def _fill(text: str, style: Style, label: str) -> Iterator[str]:
    for index, line in enumerate(text.split("\n")):
        indent = label if index == 0 else " " * len(label)
        yield from textwrap.wrap(line, style.width, initial_indent=indent, subsequent_indent=" " * len(label), break_on_hyphens=False)
