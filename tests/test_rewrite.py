"""Rewriting: the wanted bytes change, every other one stays, and a failure leaves the file alone."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from test_readers import PAGES, VARIANTS

from tqcheck import readers
from tqcheck.model.document import Document
from tqcheck.model.errors import InputError


def replacing(old: str, new: str):  # type: ignore[no-untyped-def]
    def edit(document: Document) -> str:
        return document.text.replace(old, new)

    return edit


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("format", PAGES)
def test_the_same_text_is_not_written(format: str, variant: str, tmp_path: Path) -> None:
    file = tmp_path / "a"
    content = VARIANTS[variant](PAGES[format])
    file.write_bytes(content)
    before = file.stat()
    assert not readers.rewrite(str(file), format, lambda document: document.text)
    assert file.read_bytes() == content
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("format", PAGES)
def test_only_the_wanted_words_change(format: str, variant: str, tmp_path: Path) -> None:
    """Each format has a word that stands in targets alone."""
    word, new = {
        "plain": ("board", "council"),
        "html": ("Nested", "Nésted"),
        "markdown": ("Para", "P"),
        "jsonl": ("One", "“1”"),
        "tsv": ("Two", "2"),
    }[format]
    file = tmp_path / "a"
    file.write_bytes(VARIANTS[variant](PAGES[format]))
    assert readers.rewrite(str(file), format, replacing(word, new))
    written = new.replace("“", "\\u201c").replace("”", "\\u201d") if format == "jsonl" and "\\u201c" in PAGES[format] else new
    either = {VARIANTS[variant](PAGES[format].replace(word, w)) for w in (written, new)}
    assert file.read_bytes() in either
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


JSON_LINES = {
    "spacing and order stay": (
        '{ "x":[1,{"target":"old"}] ,"target" : "old", "y": 1e3}',
        '{ "x":[1,{"target":"old"}] ,"target" : "new", "y": 1e3}',
    ),
    "the source stays": ('{"source": "old", "target": "an old one"}', '{"source": "old", "target": "an new one"}'),
    "escapes round it stay": (r'{"target": "\u00e9\/\t\ud83d\ude00 old \u00e9\""}', r'{"target": "\u00e9\/\t\ud83d\ude00 new \u00e9\""}'),
    "the last of a repeated key": ('{"target": "old", "target": "old"}', '{"target": "old", "target": "new"}'),
    "an escaped key": (r'{"t\u0061rget": "old"}', r'{"t\u0061rget": "new"}'),
    "an empty object beside": ('{"a": {}, "target": "old"}', '{"a": {}, "target": "new"}'),
}


@pytest.mark.parametrize("case", JSON_LINES)
def test_only_the_words_of_a_json_string_change(case: str, tmp_path: Path) -> None:
    before, after = JSON_LINES[case]
    file = tmp_path / "a.jsonl"
    file.write_text(f'{{"target": "first"}}\r\n\n{before}\n{before}', newline="")
    assert readers.rewrite(str(file), "", replacing("old", "new"))
    assert file.read_bytes().decode() == f'{{"target": "first"}}\r\n\n{after}\n{after}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"target": "é old"}', '{"target": "é “new”"}'),
        (r'{"target": "\u00e9 old"}', r'{"target": "\u00e9 \u201cnew\u201d"}'),
        ('{"source": "é", "target": "old"}', '{"source": "é", "target": "“new”"}'),
        ('{"target": "old"}', r'{"target": "\u201cnew\u201d"}'),
    ],
)
def test_letters_are_escaped_as_the_line_escapes_them(before: str, after: str, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(before, encoding="utf-8")
    assert readers.rewrite(str(file), "", replacing("old", "“new”"))
    assert file.read_text(encoding="utf-8") == after


def test_any_edit_of_a_json_string_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    texts = ["", "a", "aa", "a\u2028b", '"\\', "\n\t", "😀", "😀😁", "aé", "éa", "\x7f\x1f", "\\u0041"]
    for old in texts:
        for new in texts:
            for ascii_only in (True, False):
                file.write_text(json.dumps({"id": 1, "target": old, "z": "é"}, ensure_ascii=ascii_only), encoding="utf-8")
                assert readers.rewrite(str(file), "", lambda _, new=new: new) is (old != new)
                assert json.loads(file.read_text(encoding="utf-8")) == {"id": 1, "target": new, "z": "é"}


def test_cells_keep_what_stands_round_them(tmp_path: Path) -> None:
    file = tmp_path / "a.tsv"
    file.write_bytes(b"target\tsource\r\n old \told\r\nlast old\told")
    assert readers.rewrite(str(file), "", replacing("old", "new"))
    assert file.read_bytes() == b"target\tsource\r\n new \told\r\nlast new\told"


def failing_at(number: int):  # type: ignore[no-untyped-def]
    seen = []

    def edit(document: Document) -> str:
        seen.append(document.id)
        if len(seen) == number:
            raise RuntimeError("half way")
        return document.text + "!"

    return edit


FAILURES = {
    "the edit fails": ("jsonl", b'{"target": "A"}\n{"target": "B"}\n', failing_at(2), RuntimeError, "half way"),
    "the edit fails at once": ("plain", b"A", failing_at(1), RuntimeError, "half way"),
    "a bad line follows": ("jsonl", b'{"target": "A"}\n{"target": 5}\n', failing_at(9), InputError, "a number"),
    "bad bytes follow": ("jsonl", b'{"target": "A"}\n{"target": "\xff"}\n', failing_at(9), InputError, "0xff"),
    "a tab in a cell": ("tsv", b"A\nB\n", lambda d: d.text.replace("B", "\t"), InputError, "cannot stand in a cell"),
    "a line break in a cell": ("tsv", b"A\nB\n", lambda d: d.text.replace("B", "\n"), InputError, "cannot stand in a cell"),
    "a letter the encoding lacks": (
        "plain",
        "A café\nB\n".encode("cp1252"),
        lambda d: d.text.replace("B", "Ж"),
        InputError,
        "“Ж” .U.0416.",
    ),
    "a letter a table's lacks": ("tsv", "A\nA café\nB\n".encode("cp1252"), lambda d: d.text.replace("B", "Ж") + "!", InputError, "“Ж”"),
}


@pytest.mark.parametrize("case", FAILURES)
def test_a_failure_leaves_the_file_alone(case: str, tmp_path: Path) -> None:
    format, content, edit, kind, problem = FAILURES[case]
    file = tmp_path / "a"
    file.write_bytes(content)
    with pytest.raises(kind, match=problem):
        readers.rewrite(str(file), format, edit)
    assert file.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_full_disk_leaves_the_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "a.txt"
    file.write_text("A")
    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(InputError, match="No space left"):
        readers.rewrite(str(file), "", lambda d: "B")
    assert file.read_text() == "A"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_mode_and_links_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "a.txt", tmp_path / "b.txt"
    file.write_text("A")
    file.chmod(0o640)
    link.symlink_to(file.name)
    assert readers.rewrite(str(link), "", lambda d: "B")
    assert link.is_symlink()
    assert file.read_text() == "B"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_standard_input_is_not_edited() -> None:
    with pytest.raises(InputError, match="cannot be edited"):
        readers.rewrite("-", "", lambda d: "")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everything")
def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("A")
    file.chmod(0o400)
    with pytest.raises(InputError, match="write-protected"):
        readers.rewrite(str(file), "", lambda d: "B")
    assert file.read_text() == "A"
