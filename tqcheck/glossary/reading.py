"""A glossary file -> terms: CSV (source,target[,status]; comma, semicolon or tab) or TBX. ConfigError where it is broken."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from tqcheck.glossary.entry import FORBIDDEN, KEPT, STATUSES, Glossary, Term, gather
from tqcheck.glossary.tbx import read_tbx
from tqcheck.model.errors import ConfigError

_COLUMNS = ("source", "target", "status")
_HINT = "columns: source,target,status; status is required, forbidden or do-not-translate"


def read(path: Path) -> Glossary:
    """The glossary in a CSV or TBX file."""
    text = _text(path)
    terms = tuple(read_tbx(path, text) if path.suffix.lower() in (".tbx", ".xml") or text.lstrip().startswith("<") else _csv(path, text))
    if not terms:
        raise ConfigError("has no terms", str(path), _HINT)
    _check(path, terms)
    return gather(terms)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise ConfigError("is not UTF-8", f"{path}:{line}", "save it as UTF-8 (in Excel: CSV UTF-8)") from None
    except OSError as problem:
        raise ConfigError(f"cannot be read: {problem.strerror}", str(path), "--glossary takes a CSV or TBX file") from None


def _csv(path: Path, text: str) -> Iterator[Term]:
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: tuple[str, ...] = ()
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells) or cells[0].startswith("#"):
                continue
            if not columns:
                columns = _header(path, rows.line_num, cells)
                if columns != _COLUMNS or cells[0].lower() in _COLUMNS:
                    continue
            yield _row(path, rows.line_num, columns, cells)
    except csv.Error as problem:
        raise ConfigError(f"is not CSV: {problem}", f"{path}:{rows.line_num}", "double a quotation mark that is part of a cell") from None


def _header(path: Path, line: int, cells: list[str]) -> tuple[str, ...]:
    """The columns by name where the first row names them, else source, target, status."""
    low = tuple(cell.lower() for cell in cells)
    if not set(low) & {"source", "target"}:
        return _COLUMNS
    for needed in ("source", "target"):
        if low.count(needed) != 1:
            raise ConfigError(f"the header names {low.count(needed)} columns “{needed}”", f"{path}:{line}", _HINT)
    return low


def _row(path: Path, line: int, columns: tuple[str, ...], cells: list[str]) -> Term:
    if len(cells) > len(columns):
        raise ConfigError(f"has {len(cells)} cells where there are {len(columns)} columns", f"{path}:{line}", "quote a cell with a comma")
    named = dict(zip(columns, cells, strict=False))
    said = named.get("status", "").lower()
    if said not in STATUSES:
        raise ConfigError(f"unknown status “{said}”", f"{path}:{line}", "required, forbidden or do-not-translate")
    status = STATUSES[said]
    source, target = named.get("source", ""), named.get("target", "")
    if not source and status != FORBIDDEN:
        raise ConfigError(f"“{target}” has no source", f"{path}:{line}", "only a forbidden term may stand without one")
    if not target and status != KEPT:
        raise ConfigError(f"“{source}” has no target", f"{path}:{line}", "write its English, or the status do-not-translate")
    return Term(source, target or source, status, line)


def _check(path: Path, terms: Iterable[Term]) -> None:
    said: dict[tuple[str, str, str], Term] = {}
    for term in terms:
        before = said.setdefault((term.lang, term.source, term.target.lower()), term)
        if before.status != term.status:
            raise ConfigError(
                f"“{term.target}” is {term.status} for “{term.source}”, and {before.status} in line {before.line}",
                f"{path}:{term.line}", "say one of the two",
            )  # fmt: skip
