"""JSON lines: one object a line with a `target`, and what belongs to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import filterfalse
from typing import Any

from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._blocks import paired
from tqcheck.readers._json import string_of, with_string
from tqcheck.readers._languages import want_english
from tqcheck.readers._lines import Line, bytes_of, is_blank, text_of

EXTENSIONS = (".jsonl", ".ndjson")
GUESSES = False
_STRINGS = ("source", "reference", "source_lang", "target_lang")
_SHAPE = 'a line reads {"id": "1", "target": "The translation.", "source": "The original."}'
_decode = json.JSONDecoder().decode


def read(path: str, lines: Iterable[Line], source_lang: str = "") -> Iterator[Document]:
    """A document for each line that is not blank. `held` is left empty: `rewrite` looks for it where it is needed."""
    # A map goes on after an exception, where a generator would end: every bad line is told.
    return map(partial(_document, path, source_lang), filterfalse(is_blank, lines))


def rewrite(path: str, lines: Iterable[Line], edit: Callable[[Document], str]) -> Iterator[tuple[bytes, bytes]]:
    """Each line's bytes with those of the same line that holds the edited target."""
    for line in lines:
        if is_blank(line):
            yield line.raw, line.raw
            continue
        document = _document(path, "", line)
        new = edit(document)
        if new == document.text:
            yield line.raw, line.raw
        else:
            text = text_of(line, path)
            yield line.raw, bytes_of(line, with_string(text, string_of(text, "target"), new), path)


def _document(path: str, source_lang: str, line: Line) -> Document:
    text = text_of(line, path)
    try:
        record = _decode(text)
        target = record["target"]
        if "\\u" in text:
            f"{target}{record.get('source')}{record.get('reference')}".encode()
    except (ValueError, RecursionError, KeyError, TypeError) as problem:
        raise _mistake(path, line.number, text, problem) from None
    source, reference = record.get("source") or "", record.get("reference") or ""
    if not (type(target) is type(source) is type(reference) is str):
        raise _wrong_type(path, line.number, record)
    lang, target_lang = record.get("source_lang") or source_lang, record.get("target_lang") or "en"
    if not (type(lang) is type(target_lang) is str):
        raise _wrong_type(path, line.number, record)
    if target_lang != "en":
        want_english(target_lang, lambda: f"{path}:{line.number}")
    name = record.get("id")
    blocks, notices = paired(target, source, reference)
    return Document(
        str(line.number if name is None else name), path, target, blocks, lang, target_lang, Span(0, 0), "json", notices=notices,
        line=line.number, encoding=line.encoding,
    )  # fmt: skip


def _mistake(path: str, number: int, text: str, problem: Exception) -> InputError:
    origin = f"{path}:{number}"
    if isinstance(problem, UnicodeEncodeError):
        return InputError("half a surrogate pair is not a character", origin, "write both halves, or the character itself")
    if isinstance(problem, json.JSONDecodeError):
        return InputError(f"is not JSON: {problem.msg} (column {problem.colno})", origin, _SHAPE)
    if isinstance(problem, (ValueError, RecursionError)):
        return InputError(f"is not JSON that can be read: {problem}", origin, _SHAPE)
    record = _decode(text)
    if not isinstance(record, dict):
        return InputError(f"is {_name(record)}, not an object", origin, _SHAPE)
    other = next((key for key in ("mt", "translation", "hypothesis", "text", "Target") if key in record), "")
    return InputError("has no “target”", origin, f"rename “{other}” to “target”" if other else _SHAPE)


def _wrong_type(path: str, number: int, record: dict[str, Any]) -> InputError:
    optional = [key for key in _STRINGS if record.get(key) and not isinstance(record[key], str)]
    key = "target" if not isinstance(record["target"], str) else optional[0]
    return InputError(f"“{key}” is {_name(record[key])}, not a string", f"{path}:{number}", _SHAPE)


def _name(value: object) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    kinds: dict[type, str] = {dict: "an object", list: "a list", str: "a string"}
    return kinds.get(type(value), "a number")
