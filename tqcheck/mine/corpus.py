"""What is mined: translations that know which of them say the same source line, and where readers marked them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated


@dataclass(frozen=True, slots=True)
class Translation:
    """One system's (or person's) text of one source line; `unit` numbers the line, and all that translate it share the number."""

    document: Document
    unit: int
    system: str
    is_human: bool
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Translations in the order of their units. `by_marks`: marked stretches are set against the rest, else machine against human."""

    texts: tuple[Translation, ...]
    by_marks: bool

    @property
    def units(self) -> dict[int, list[int]]:
        """The places in `texts` of each source line's translations."""
        units: dict[int, list[int]] = defaultdict(list)
        for place, text in enumerate(self.texts):
            units[text.unit].append(place)
        return units


def gather(items: Iterable[Annotated], by_marks: bool = False) -> Corpus:
    """Annotated texts as a corpus. Files of one folder with as many lines are parallel line by line, as the systems of one table are."""
    items = list(items)
    ends: dict[str, str] = {}
    for item in items:
        ends[item.document.path] = item.document.id
        if by_marks and not item.is_human and not item.marked:
            raise InputError("nobody marked errors in this text", item.document.path, "give it without --mqm, and human text by --human")
    numbers: dict[tuple[str, ...], int] = {}
    texts = [_translation(item, numbers, ends) for item in items]
    texts.sort(key=lambda text: text.unit)  # stable: files keep the order they were given in
    if not any(not text.is_human for text in texts):
        raise InputError("there is no machine text to mine")
    if by_marks and not any(text.marks for text in texts):
        raise InputError("there are no marks in the data", texts[0].document.path, "without marks, give human text by --human")
    if not by_marks and not any(text.is_human for text in texts):
        raise InputError("there is no human text to compare with", texts[0].document.path, "give some by --human, or marked text by --mqm")
    return Corpus(tuple(texts), by_marks)


def _translation(item: Annotated, numbers: dict[tuple[str, ...], int], ends: dict[str, str]) -> Translation:
    path, name = item.document.path, item.document.id
    if "|" in name:  # a table's rows: system|document|segment
        system, _, line = name.partition("|")
        key: tuple[str, ...] = (path, line)
    elif item.marked:
        system, key = path, (path, name)
    else:
        system, key = path, (str(Path(path).parent), ends[path], name)
    unit = numbers.setdefault(key, len(numbers))
    return Translation(item.document, unit, system, item.is_human, item.errors if not item.is_human else ())
