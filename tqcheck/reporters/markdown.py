"""A comment for a pull request: what was found, in a table, then the findings, as many as a comment holds.

Words of the page are shown as they are, whatever they are: none becomes markup, a link, or a mention of somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tqcheck.lines import line_starts, locate
from tqcheck.model.report import Checked
from tqcheck.model.rule import SEVERITIES
from tqcheck.reporters import Style
from tqcheck.reporters._excerpt import show
from tqcheck.reporters.text import name, word_fix
from tqcheck.tally import Tally

LONGEST = 60_000
"""Characters of a whole comment; GitHub takes 65,536."""
_LONGEST_WORDS = 300
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_MENTION = re.compile(r"(?<=[@#!~])(?=\w)")


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """The table stands first, so nothing comes before all results are in; of the findings only those that fit are kept meanwhile."""
    tally = Tally()
    rows: list[str] = []
    room = LONGEST - 4_000  # for what stands before and after
    left = 0
    for checked in tally.watch(results):
        for row in _rows(checked):
            if left or len(row) > room:
                left += 1
            else:
                room -= len(row)
                rows.append(row)
    yield from _summary(tally)
    if rows:
        yield "\n| where | severity | what | write |\n|---|---|---|---|\n"
        yield from rows
    if left:
        yield f"\n… and {left:,} more.\n"


def _summary(tally: Tally) -> Iterator[str]:
    yield "### tqcheck\n\n"
    documents, words = _count(tally.documents, "document"), _count(tally.words, "word")
    if not tally.findings:
        yield f"No findings in {documents}, {words}.\n"
    else:
        yield f"{_count(tally.findings, 'finding')} in {tally.with_findings:,} of {documents}, {words}.\n"
        yield "\n| severity | findings |\n|---|--:|\n"
        yield from (f"| {severity} | {tally.severities[severity]:,} |\n" for severity in reversed(SEVERITIES) if tally.severities[severity])
    if tally.problems:
        yield f"\n{_count(len(tally.problems), 'problem')} for you to mend:\n\n"
        yield from (f"- {_escape(problem)}\n" for problem in tally.problems[:5])
        if len(tally.problems) > 5:
            yield f"- … and {len(tally.problems) - 5:,} more\n"


def _rows(checked: Checked) -> Iterator[str]:
    document = checked.document
    starts = line_starts(document.text) if checked.findings else []
    for finding in sorted(checked.findings, key=lambda one: one.span.start):
        line, column = locate(starts, finding.span.start)
        place = _escape(f"{name(document)}:{line}:{column}")
        fix = _escape(word_fix(document, finding, finding.fixes[0])) if finding.fixes else ""
        yield f"| {place} | {finding.severity} | {_escape(finding.message)}<br>{_escape(finding.rule_id)} | {fix} |\n"


def _escape(text: str) -> str:
    """Text as Markdown that shows it, on one line. An empty comment after @ or # keeps hosts from making a mention of it."""
    short = text if len(text) <= _LONGEST_WORDS else f"{text[:_LONGEST_WORDS]}…"
    return _MENTION.sub("<!-- -->", _PUNCTUATION.sub(r"\\\1", show(" ".join(short.split()))))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
