"""Tab-separated values: cells as they are, named by a header or by their number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from tqcheck.model.document import Document
from tqcheck.model.errors import InputError
from tqcheck.readers._blocks import paired
from tqcheck.readers._languages import want_english
from tqcheck.readers._lines import Line, bytes_of, is_blank, text_of

EXTENSIONS = (".tsv",)
GUESSES = True
_NAMES = {
    "id": "id", "target": "target", "mt": "target", "translation": "target", "hypothesis": "target", "source": "source", "src": "source",
    "reference": "reference", "ref": "reference", "source_lang": "source_lang", "target_lang": "target_lang",
}  # fmt: skip
_COLUMN_NAME = re.compile(r"[^\W\d][\w .-]{0,30}")
_SHAPE = "name the columns in the first line: id, source, target, reference, source_lang"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each cell stands, by its name, and how many there are to a line."""

    places: dict[str, int]
    count: int


_NONE = _Columns({}, 0)


def read(path: str, lines: Iterable[Line], source_lang: str = "") -> Iterator[Document]:
    """A document for each line that is not blank, but for a header."""
    # A map goes on after an exception, where a generator would end: every bad line is told.
    return map(partial(_document, path, source_lang), filter(_is_record, _rows(path, lines)))


def rewrite(path: str, lines: Iterable[Line], edit: Callable[[Document], str]) -> Iterator[tuple[bytes, bytes]]:
    """Each line's bytes with those of the same line that holds the edited target."""
    for row in _rows(path, lines):
        line = row[1]
        new = line.raw
        if _is_record(row):
            document = _document(path, "", row)
            text = edit(document)
            if text != document.text:
                new = bytes_of(line, _with_target(path, row, text), path)
        yield line.raw, new


def _rows(path: str, lines: Iterable[Line]) -> Iterator[tuple[_Columns, Line]]:
    """Each line with its columns; a header and blank lines have none."""
    columns = _NONE
    for line in lines:
        if is_blank(line):
            yield _NONE, line
        elif columns is _NONE:
            columns, is_header = _columns(path, line)
            yield _NONE if is_header else columns, line
        else:
            yield columns, line


def _is_record(row: tuple[_Columns, Line]) -> bool:
    return row[0] is not _NONE


def _columns(path: str, line: Line) -> tuple[_Columns, bool]:
    cells = text_of(line, path).rstrip("\r\n").split("\t")
    names = [_NAMES.get(cell.strip().lower(), "") for cell in cells]
    known = [name for name in names if name]
    if all(_COLUMN_NAME.fullmatch(cell.strip()) for cell in cells) and "target" in known and (len(known) > 1 or cells == ["target"]):
        repeated = sorted({name for name in known if known.count(name) > 1})
        if repeated:
            raise InputError(f"two columns are the {repeated[0]}", f"{path}:{line.number}", "rename the one that is not meant")
        return _Columns({name: at for at, name in enumerate(names) if name}, len(cells)), True
    if len(cells) > 2:
        raise InputError(f"{len(cells)} columns without a header that has a “target”", f"{path}:{line.number}", _SHAPE)
    return _Columns({"target": 0} if len(cells) == 1 else {"source": 0, "target": 1}, len(cells)), False


def _document(path: str, source_lang: str, row: tuple[_Columns, Line]) -> Document:
    columns, line = row
    places = columns.places
    cells = _cells(path, row)
    record = {name: cells[at] for name, at in places.items()}
    target = record["target"]
    blocks, notices = paired(target, record.get("source", ""), record.get("reference", ""))
    name = record.get("id", "").strip() or str(line.number)
    lang = want_english(record.get("target_lang", ""), lambda: f"{path}:{line.number}")
    source_lang = record.get("source_lang", "").strip() or source_lang
    return Document(name, path, target, blocks, source_lang, lang, notices=notices, line=line.number, encoding=line.encoding)


def _cells(path: str, row: tuple[_Columns, Line]) -> list[str]:
    columns, line = row
    cells = text_of(line, path).rstrip("\r\n").split("\t")
    if len(cells) != columns.count:
        has = f"{len(cells)} cell{'s' * (len(cells) > 1)} where the first line has {columns.count}"
        raise InputError(has, f"{path}:{line.number}", "a tab separates cells and cannot stand in one")
    return cells


def _with_target(path: str, row: tuple[_Columns, Line], new: str) -> str:
    columns, line = row
    if re.search(r"[\t\r\n]", new):
        raise InputError("a tab or line break cannot stand in a cell", f"{path}:{line.number}", "keep such texts as JSON lines")
    cells = _cells(path, row)
    cells[columns.places["target"]] = new
    text = text_of(line, path)
    return "\t".join(cells) + text[len(text.rstrip("\r\n")) :]
