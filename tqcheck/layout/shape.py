"""What a line shows by itself, whatever stands about it: its measures, and what kind of furniture it is, if any."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tqcheck.layout.labels import RUBRICS
from tqcheck.layout.wording import fold, name_line

_CLOSERS = "\"'”’»)]“ \u00a0"
_STOPS = frozenset(".!?…。؟！？")
_NO_FULL_STOP = re.compile(r"\b(?:[A-Z]|Inc|Ltd|Co|Corp|Jr|Sr|St|a\.m|p\.m|etc|U\.S|U\.K|E\.U)\.$")
_SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+[\"“‘«„(]*[^\W\d_]", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Line:
    """One block's measures.

    `role` is what it is for certain of its words alone, or empty; `edge` what it is near the top or the end of the page.
    `ends` says that it closes like a sentence.
    """

    text: str
    words: int
    key: str
    ends: bool
    sentences: int
    role: str = ""
    edge: str = ""
    bare: bool = False

    @property
    def is_paragraph(self) -> bool:
        """Whether it reads as running text: long, or of more than one sentence, and closed."""
        return not self.role and (self.words >= 40 or (self.ends and (self.words >= 28 or (self.sentences > 1 and self.words >= 12))))

    @property
    def is_title(self) -> bool:
        """Whether it could stand over something: short, and without a full stop."""
        return not self.role and 1 <= self.words <= 32 and (not self.ends or self.text.rstrip(_CLOSERS)[-1:] in "?!…") and self.key != ""


def look(text: str) -> Line:
    """Measures a line and names it where its words leave no doubt."""
    stripped = text.strip()
    words = len(stripped.split())
    if words * 20 < len(stripped) and not stripped.isascii():
        # Chinese and Japanese left untranslated have no spaces; about two characters make a word.
        words = len(stripped) // 2
    key = fold(stripped) if words <= 40 else ""
    core = stripped.rstrip(_CLOSERS)
    ends = (core[-1:] in _STOPS and not (words <= 12 and _NO_FULL_STOP.search(core))) or (core[-1:] == ":" and words > 12)
    sentences = len(_SENTENCE.findall(stripped)) + 1
    role, edge, bare = name_line(stripped, words, key, ends) if words <= 60 else ("", "", False)
    return Line(text, words, key, ends, sentences, role, edge, bare)


def is_rubric(line: Line) -> bool:
    """Whether the line is the name of a section."""
    return line.words <= 5 and (line.key in RUBRICS or all(part.strip() in RUBRICS for part in re.split(r"[/|>»›→,•·]| - ", line.key)))
