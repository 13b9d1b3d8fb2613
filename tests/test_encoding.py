"""Encodings: what a file is in, and what is said of one that is in none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tqcheck import readers
from tqcheck.model.errors import InputError

RUSSIAN = "Совет города собрался во вторник, чтобы утвердить смету расходов. Мэр города сказал, что деньги найдутся к зиме.\n"
ENGLISH = "The mayor’s office said “no” – a café owner in São Paulo paid €5 for it.\n"
MIXED = "The council met on Tuesday.\n" * 20 + RUSSIAN


def text_of(path: Path, content: bytes, format: str = "plain") -> str:
    path.write_bytes(content)
    (document,) = readers.open_documents(str(path), format)
    return document.text


READABLE = {
    "UTF-8": (ENGLISH.encode(), ENGLISH),
    "UTF-8 with BOM": (b"\xef\xbb\xbf" + ENGLISH.encode(), ENGLISH),
    "UTF-16 LE with BOM": (b"\xff\xfe" + RUSSIAN.encode("utf-16-le"), RUSSIAN),
    "UTF-16 BE with BOM": (b"\xfe\xff" + RUSSIAN.encode("utf-16-be"), RUSSIAN),
    "UTF-16 LE without": (ENGLISH.encode("utf-16-le"), ENGLISH),
    "UTF-16 BE without": (RUSSIAN.encode("utf-16-be"), RUSSIAN),
    "UTF-32": (b"\xff\xfe\0\0" + ENGLISH.encode("utf-32-le"), ENGLISH),
    "cp1252": (ENGLISH.encode("cp1252"), ENGLISH),
    "cp1252, one letter": (b"A caf\xe9 closed.\n", "A café closed.\n"),
    "cp1251": (RUSSIAN.encode("cp1251"), RUSSIAN),
    "cp1251 amid English": (MIXED.encode("cp1251"), MIXED),
    "KOI8-R": (RUSSIAN.encode("koi8_r"), RUSSIAN),
    "lone CR": (ENGLISH.replace("\n", "\r").encode(), ENGLISH.replace("\n", "\r")),
}


@pytest.mark.parametrize("case", READABLE)
def test_text_is_read_as_it_is(case: str, tmp_path: Path) -> None:
    content, expected = READABLE[case]
    assert text_of(tmp_path / "a.txt", content) == expected


DECLARED = {
    "meta charset": ('<meta charset="windows-1251"><p>Мэр</p>', "cp1251"),
    "meta http-equiv": ('<META http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Мэр</p>', "koi8_r"),
    "XML declaration": ('<?xml version="1.0" encoding="iso-8859-2"?><p>Łódź</p>', "iso8859_2"),
    "Latin-1 is Windows's": ('<meta charset="iso-8859-1"><p>“so”</p>', "cp1252"),
    "ISO-2022-JP": ("<meta charset=iso-2022-jp><p>市長</p>", "iso2022_jp"),
    "declared wrongly, but UTF-8": ('<meta charset="windows-1251"><p>Мэр</p>', "utf-8"),
}


@pytest.mark.parametrize("case", DECLARED)
def test_pages_say_their_encoding(case: str, tmp_path: Path) -> None:
    page, encoding = DECLARED[case]
    assert text_of(tmp_path / "a.html", page.encode(encoding), "html") == page


BAD = {
    "empty": (b"", "plain", "has no text", ""),
    "blank": (b" \n\t\r\n", "plain", "has no text", ""),
    "a mark alone": (b"\xef\xbb\xbf", "plain", "has no text", ""),
    "blank lines": (b"\n\n", "jsonl", "has no text", ""),
    "no lines": (b"", "tsv", "has no text", ""),
    "NUL bytes": (b"abc\0\1\2\xff def", "plain", "is not text", ""),
    "PDF": (b"%PDF-1.4\nsome text", "plain", "is not text", ""),
    "zip": (b"PK\x03\x04rest of it", "jsonl", "is not text", ""),
    "broken UTF-8": ("“Yes”, he said.\nIt’s ".encode() + b"\x93 so.\n", "plain", "byte 0x93 .byte 28 of the file. is not UTF-8", ":2"),
    "cut UTF-8": ("A line.\nIt is “so”".encode()[:-1], "plain", "byte 0xe2", ":2"),
    "cut at the only letter": ("A line.\r\rIt is “".encode()[:-1], "plain", "byte 0xe2", ":3"),
    "declared UTF-8": (b"<meta charset=utf-8>\n<p>caf\xe9 au lait</p>", "html", "byte 0xe9", ":2"),
    "broken UTF-16": (b"\xff\xfea\0\n\0\0\xd8b\0", "plain", "is not UTF-16-LE", ":2"),
    "cannot be told": (b"\xe0\xe1\xe2 said so. " + bytes(range(0x81, 0xFF, 9)), "plain", "cannot be told", ""),
    "broken JSON line": (b'{"target": "A"}\n{"target": "caf\xe9"}\n', "jsonl", "byte 0xe9 .byte 16 of the line. is not UTF-8", ":2"),
    "legacy JSON line": ('{"target": "Мэр"}\n'.encode("cp1251"), "jsonl", "is not UTF-8", ":1"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_text_is_named(case: str, tmp_path: Path) -> None:
    content, format, problem, line = BAD[case]
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    documents = readers.open_documents(str(file), format)
    with pytest.raises(InputError, match=problem) as caught:
        for _ in documents:
            pass
    assert caught.value.origin == f"{file}{line}"


def test_a_byte_deep_in_a_table_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.tsv"
    file.write_bytes("“A” sentence.\n".encode() * 9_000 + b"caf\xe9\n")
    with pytest.raises(InputError, match="0xe9") as caught:
        list(readers.open_documents(str(file)))
    assert caught.value.origin == f"{file}:9001"


def test_legacy_tables_are_read(tmp_path: Path) -> None:
    file = tmp_path / "a.tsv"
    file.write_bytes(f"source\ttarget\n{RUSSIAN.strip()}\tThe council met.\n".encode("cp1251"))
    (document,) = readers.open_documents(str(file))
    assert document.segments[0].source == RUSSIAN.strip()


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("A")
    with pytest.raises(InputError, match="no such file") as caught:
        list(readers.open_documents(str(tmp_path / "artcle.txt")))
    assert caught.value.hint == f"did you mean {tmp_path / 'article.txt'}?"
    with pytest.raises(InputError, match="is a directory"):
        list(readers.open_documents(str(tmp_path)))
    with pytest.raises(InputError, match="NUL"):
        list(readers.open_documents("a\0b"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_files_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("A")
    file.chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        list(readers.open_documents(str(file)))
