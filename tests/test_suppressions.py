"""What a page, or the file beside it, asks not to be told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from made import checked, finding, page
from tqcheck.baseline import Book, read_sidecar, suppress
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import ConfigError
from tqcheck.rulebook import covers

RUNNING = frozenset({"ru.title.chapter", "ru.title.head", "page.kicker"})
BOOK = Book(RUNNING, RUNNING | {"off.rule"}, covers)


def commented(text: str) -> Document:
    """A plain page whose <!-- --> are read as comments and not as blocks."""
    bare = re.sub(r"<!--.*?-->", lambda m: " " * len(m.group()), text, flags=re.DOTALL)
    comments = tuple((Span(m.start(), m.end()), m.group(1)) for m in re.finditer(r"<!--(.*?)-->", text, re.DOTALL))
    document = page(bare, comments=comments)
    return Document(document.id, document.path, text, document.segments, comments=comments)


def left(document: Document, rule: str = "ru.title.chapter") -> tuple[list[int], tuple[str, ...]]:
    """On which lines “bad” is still found, and what is noticed."""
    found = [finding(document, "bad", nth=n, rule=rule) for n in range(sum(s.text.count("bad") for s in document.segments))]
    result = suppress(checked(document, *found), (), BOOK)
    return [document.text.count("\n", 0, f.span.start) + 1 for f in result.findings], result.notices


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<!-- tqcheck: ignore ru.title.chapter -->\nbad\nbad\n", [3]),
        ("<!--tqcheck: ignore ru.title.chapter -- the name of a book-->\nbad\nbad\n", [3]),
        ("<!-- tqcheck: ignore ru -->\nbad\nbad\n", [3]),
        ("<!-- tqcheck: ignore page.kicker, ru.title -->\nbad\nbad\n", [3]),
        ("fine\nsome bad <!-- tqcheck: ignore ru.title.chapter --> words, bad\nbad\n", [3]),
        ("<!-- tqcheck: ignore ru.title.chapter -->\n\n<!-- another comment -->\n\nbad\nbad\n", [6]),
        ("bad\n<!-- tqcheck: off ru.title.chapter -->\nbad\nbad\n<!-- tqcheck: on ru.title.chapter -->\nbad\n", [1, 6]),
        ("bad\n<!-- tqcheck: off ru -->\nbad\nbad\n", [1]),
        ("bad\nbad\n<!-- tqcheck: ignore-file ru.title.chapter -- a quiz -->\n", []),
        ("<!-- a comment of tqcheck: ignore nothing -->\nbad\n", [2]),
    ],
)
def test_comments_spare_what_they_say(text: str, lines: list[int]) -> None:
    assert left(commented(text))[0] == lines


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("<!-- tqcheck: ignore page.kicker -->\nbad\n", "page.txt:1: nothing to ignore any more: page.kicker finds nothing here"),
        (
            "\n<!-- tqcheck: ignore ru.title.chapter -->\nfine\n",
            "page.txt:2: nothing to ignore any more: ru.title.chapter finds nothing here",
        ),
        (
            "<!-- tqcheck: ignore ru.title.chaptre -->\nx\n",
            "page.txt:1: there is no rule “ru.title.chaptre” to ignore; did you mean “ru.title.chapter”?",
        ),
        ("<!-- tqcheck: ignore -->\nx\n", "page.txt:1: `tqcheck: ignore` names no rule"),
        ("<!-- tqcheck: ignroe ru -->\nbad\n", "page.txt:1: `tqcheck: ignroe` is not understood; did you mean “ignore”"),
        ("<!-- tqcheck: on ru -->\nbad\n", "page.txt:1: ru is not off here"),
    ],
)
def test_what_spares_nothing_is_noticed(text: str, notice: str) -> None:
    assert left(commented(text))[1] == (notice,)


@pytest.mark.parametrize("text", ["<!-- tqcheck: ignore off.rule -->\nx\n", "<!-- tqcheck: ignore ru -->\nbad\n", "<!-- hello -->\nx\n"])
def test_of_what_is_used_or_does_not_run_nothing_is_noticed(text: str) -> None:
    assert left(commented(text))[1] == ()


def sidecar(tmp_path: Path, text: str) -> str:
    (tmp_path / "a.txt.tqcheck.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path / "a.txt")


def test_a_sidecar_spares_by_rule_and_by_words(tmp_path: Path) -> None:
    document = page("bad one\nbad two\nwrong three\n")
    found = [
        finding(document, "bad", rule="ru.title.chapter"),
        finding(document, "bad", nth=1, rule="ru.title.chapter"),
        finding(document, "wrong", rule="page.kicker"),
    ]
    path = sidecar(tmp_path, "- rule: ru.title\n  text: bad two\n  reason: it is a name\n- rule: page\n")
    result = suppress(checked(document, *found), read_sidecar(path), BOOK)
    assert result.findings == (found[0],)
    assert result.notices == ()


def test_a_sidecar_entry_that_no_longer_matches_is_noticed(tmp_path: Path) -> None:
    path = sidecar(tmp_path, "- rule: page.kicker\n\n- rule: ru.title.chapter\n  text: elsewhere\n")
    document = page("bad\n")
    result = suppress(checked(document, finding(document, "bad", rule="ru.title.chapter")), read_sidecar(path), BOOK)
    assert len(result.findings) == 1
    assert [notice.split(": ")[0].rpartition(":")[2] for notice in result.notices] == ["1", "3"]


def test_no_sidecar_is_no_suppression(tmp_path: Path) -> None:
    assert read_sidecar(str(tmp_path / "a.txt")) == read_sidecar("-") == ()


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("rule: x\n", 1, "suppressions are a list"),
        ("- rule: x\n- text: y\n", 2, "a suppression names its rule"),
        ("- rule: x\n  wrods: y\n", 2, "unknown key “wrods”"),
        ("- rule: [x]\n", 1, "rule must be one text"),
    ],
)
def test_a_broken_sidecar_is_told_where_it_is_broken(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = sidecar(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        read_sidecar(path)
    assert (caught.value.origin, caught.value.problem) == (f"{path}.tqcheck.yaml:{line}", problem)
