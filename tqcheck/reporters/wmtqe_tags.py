"""OK or BAD for each word, as WMT's word-level quality estimation has it: a line for each block, a tag for each word between spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tqcheck.model.document import Span
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._places import by_segment

_WORD = re.compile(r"\S+")
_HINT = "neutral"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A word that shares a letter with a finding is BAD, and so is the one after a gap where something is missing. Hints are no errors."""
    for checked in results:
        for index, findings in by_segment(checked):
            spans = [finding.within for finding in findings if finding.severity != _HINT]
            words = [Span(*word.span()) for word in _WORD.finditer(checked.document.segments[index].text)]
            bad = {number for span in spans for number in _touched(words, span)}
            yield " ".join("BAD" if number in bad else "OK" for number in range(len(words))) + "\n"


def _touched(words: list[Span], span: Span) -> Iterator[int]:
    if span.start == span.end:
        after = (number for number, word in enumerate(words) if word.end > span.start)
        yield next(after, len(words) - 1)
        return
    yield from (number for number, word in enumerate(words) if word.start < span.end and span.start < word.end)
