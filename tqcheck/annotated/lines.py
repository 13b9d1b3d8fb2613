"""Plain lines, one segment a line, as the WMT news task has them: machine output or human text that nobody marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tqcheck.annotated import opened
from tqcheck.model.document import Document, Segment
from tqcheck.model.evidence import Annotated

EXTENSIONS = (".txt", ".en")
_HUMAN = re.compile(r"\b(?:human|ref|reference|original|english)\b", re.IGNORECASE)
_LANG = re.compile(r"(?:^|[_/.])([a-z]{2})-en(?=[/._]|$)")


def read(path: str) -> Iterator[Annotated]:
    """Every line that is not blank; a file or folder called human, reference, original or english holds human text. A part
    such as `ru-en` of the path names the source language."""
    is_human = bool(_HUMAN.search(re.sub(r"[_.]", " ", Path(path).name)))
    lang = _LANG.search(path)
    with opened(path) as stream:
        for number, line in enumerate(stream, 1):
            text = line.strip()
            if text:
                document = Document(str(number), path, text, (Segment(text),), "" if is_human or not lang else lang.group(1))
                yield Annotated(document, (), is_human, marked=False)
