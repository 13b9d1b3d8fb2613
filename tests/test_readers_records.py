"""Records and tables: whose they are, what stands beside them, and what is wrong with a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.test_readers import opened
from tqcheck import readers
from tqcheck.model.errors import InputError


def test_records_say_whose_they_are(tmp_path: Path) -> None:
    lines = '{"target": "A"}\n{"target": "B", "id": 5, "source_lang": "de", "target_lang": "en-GB"}'
    first, second = opened(tmp_path, "jsonl", lines, "ru")
    assert (first.id, first.source_lang, first.target_lang, first.escape) == ("1", "ru", "en", "json")
    assert (second.id, second.source_lang, second.target_lang) == ("5", "de", "en-GB")


PAIRS = [
    ("A\nB", "a\n\nb", ["a", "b"]),
    ("A\nB", "a", ["", ""]),
    ("A", "a\nb", ["a\nb"]),
    (" A\n", "a", ["a"]),
    ("A\n\nB", "", ["", ""]),
]


@pytest.mark.parametrize(("target", "source", "expected"), PAIRS)
def test_lines_are_paired_where_they_agree(target: str, source: str, expected: list[str], tmp_path: Path) -> None:
    (document,) = opened(tmp_path, "jsonl", json.dumps({"target": target, "source": source, "reference": source}))
    assert [s.source for s in document.segments] == [s.reference for s in document.segments] == expected


@pytest.mark.parametrize("record", ['{"target": ""}', '{"target": " \\n "}'])
def test_an_empty_target_is_a_document_without_blocks(record: str, tmp_path: Path) -> None:
    (document,) = opened(tmp_path, "jsonl", record)
    assert document.segments == ()


TABLES = {
    "a header": ("id\tmt\tsrc\nx\tOne\tEins\n", [("x", "One", "Eins")]),
    "a header with other columns": ("system\ttarget\tsource\trater\ns\tOne\tEins\tr\n", [("2", "One", "Eins")]),
    "one column": ("One\nTwo\n", [("1", "One", ""), ("2", "Two", "")]),
    "one column, named": ("target\nTwo\n", [("2", "Two", "")]),
    "two columns": ("Eins\tOne\n\nZwei\tTwo\n", [("1", "One", "Eins"), ("3", "Two", "Zwei")]),
    "quotation marks are text": ('"Eins\t"One\n', [("1", '"One', '"Eins')]),
}


@pytest.mark.parametrize("case", TABLES)
def test_tables(case: str, tmp_path: Path) -> None:
    text, expected = TABLES[case]
    assert [(d.id, s.text, s.source) for d in opened(tmp_path, "tsv", text) for s in d.segments] == expected


BAD_LINES = {
    "not JSON": ("jsonl", '{"target": "A"', "not JSON"),
    "not an object": ("jsonl", "[1]", "is a list, not an object"),
    "a string": ("jsonl", '"target"', "is a string, not an object"),
    "no target": ("jsonl", '{"mt": "A"}', "has no “target”"),
    "target is no string": ("jsonl", '{"target": 5}', "“target” is a number"),
    "target is null": ("jsonl", '{"target": null}', "“target” is null"),
    "source is no string": ("jsonl", '{"target": "A", "source": ["a"]}', "“source” is a list"),
    "language is no string": ("jsonl", '{"target": "A", "source_lang": 5}', "“source_lang” is a number"),
    "half a pair": ("jsonl", '{"target": "A \\ud83d"}', "surrogate"),
    "nested too deep": ("jsonl", "[" * 100_000, "JSON"),
    "cells": ("tsv", "a\tb\tc", "cells"),
}


@pytest.mark.parametrize("case", BAD_LINES)
def test_a_bad_line_is_named_and_the_next_is_read(case: str, tmp_path: Path) -> None:
    format, bad, problem = BAD_LINES[case]
    good = '{"target": "Good"}' if format == "jsonl" else "Gut\tGood"
    file = tmp_path / "lines"
    file.write_text(f"{good}\n{bad}\n{good}\n")
    documents = readers.open_documents(str(file), format)
    assert next(documents).text == "Good"
    with pytest.raises(InputError, match=problem) as caught:
        next(documents)
    assert caught.value.origin == f"{file}:2"
    assert next(documents).text == "Good"
    assert next(documents, None) is None


def test_columns_must_be_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="3 columns") as caught:
        opened(tmp_path, "tsv", "a\tb\tc\n")
    assert "name the columns" in caught.value.hint
    with pytest.raises(InputError, match="two columns are the target"):
        opened(tmp_path, "tsv", "target\tmt\na\tb\n")
