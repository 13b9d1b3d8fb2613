"""How findings are told."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from made import checked, finding, page
from tqcheck import discovery, reporters
from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.report import Checked
from tqcheck.reporters import Style
from tqcheck.reporters._excerpt import crop


def told(format: str, *results: Checked, style: Style = Style()) -> str:  # noqa: B008 - frozen
    return "".join(discovery.member(reporters, format).render(results, style))


def test_text_underlines_the_words_and_offers_the_fixes() -> None:
    document = page("A kicker\n\nThe chapter of the firm spoke.\n", path="a/page.txt")
    assert told("text", checked(document, finding(document, "chapter", "head", "chief", severity="major"))) == (
        "a/page.txt:3:5  major  demo.rule\n"
        "  “chapter” is wrong\n"
        "    The chapter of the firm spoke.\n"
        "        ^^^^^^^\n"
        "    fix: head\n"
        "    or: chief\n"
    )


def test_findings_are_a_blank_line_apart() -> None:
    document = page("one two\nthree")
    text = told(
        "text", checked(document, finding(document, "one"), finding(document, "two")), checked(document, finding(document, "three"))
    )
    assert text.count("\n\n") == 2


@pytest.mark.parametrize(
    ("words", "fix", "told_as"),
    [
        ("Share", "", "fix: delete the line"),
        ("are", "", "fix: delete"),
        ("", "a ", "fix: insert “a ”"),
        ("are", " ", "fix: “ ”"),
        ("are", "is\x1b[2J", "fix: is<U+001B>[2J"),
    ],
)
def test_a_fix_that_would_not_be_seen_is_put_in_words(words: str, fix: str, told_as: str) -> None:
    document = page("Share\nNext")
    assert told_as in told("text", checked(document, finding(document, words, fix)))


@pytest.mark.parametrize(
    ("id", "path", "place"),
    [("page.txt", "page.txt", "page.txt:1:1"), ("7", "x.jsonl", "x.jsonl#7:1:1"), ("-", "-", "stdin:1:1"), ("7", "-", "stdin#7:1:1")],
)
def test_a_document_is_called_by_file_and_id(id: str, path: str, place: str) -> None:
    document = Document(id, path, "word", (Segment("word"),))
    assert told("text", checked(document, finding(document, "word"))).startswith(place + "  ")


def test_colours_are_only_there_when_asked_for() -> None:
    document = page("word")
    result = checked(document, finding(document, "word", "term"))
    assert "\x1b" not in told("text", result)
    assert "\x1b[33m^^^^\x1b[0m" in told("text", result, style=Style(colour=True))


@pytest.mark.parametrize(
    ("line", "words", "shown", "under"),
    [
        ("plain words here", "words", "plain words here", "      ^^^^^"),
        ("東京 is 大きい now", "大きい", "東京 is 大きい now", "        ^^^^^^"),
        ("cafe\u0301 bar", "bar", "cafe\u0301 bar", "     ^^^"),
        ("e\u0301", "\u0301", "e\u0301", "^"),
        ("a\tb c", "b", "a    b c", "     ^"),
        ("zero\u200bwidth", "\u200b", "zero<U+200B>width", "    ^^^^^^^^"),
        ("end", "", "end", "^"),
        ("one «two»", "two", "one «two»", "     ^^^"),
    ],
)
def test_the_underline_stands_below_the_words(line: str, words: str, shown: str, under: str) -> None:
    at = line.index(words)
    excerpt = crop(line, Span(at, at + len(words)), 60)
    assert (excerpt.line, " " * excerpt.column + "^" * excerpt.length) == (shown, under)


@pytest.mark.parametrize("at", [0, 1, 30, 500, 990, 1000, 1200])
@pytest.mark.parametrize("length", [0, 1, 7, 39, 200])
@pytest.mark.parametrize(
    "text", ["ten chars " * 120, "x" * 1200, "漢字かな " * 240, "e\u0301 a\u200b " * 240], ids=["words", "word", "wide", "marks"]
)
def test_a_long_line_is_cropped_round_the_finding(text: str, at: int, length: int) -> None:
    from wcwidth import wcswidth

    span = Span(at, min(len(text), at + length))
    excerpt = crop(f"first\n{text}\nlast", Span(span.start + 6, span.end + 6), 60)
    assert wcswidth(excerpt.line) <= 60
    assert excerpt.column + excerpt.length <= 61
    assert excerpt.length >= 1
    cut = "".join(_columns(excerpt.line)[excerpt.column : excerpt.column + excerpt.length])
    if text.isascii() and length <= 39:
        assert cut.startswith(text[span.start : span.end].rstrip()[:30])


def _columns(line: str) -> list[str]:
    return list(line)


def test_a_finding_over_two_lines_is_shown_on_its_first() -> None:
    text = "The first\nline"
    excerpt = crop(text, Span(4, len(text)), 60)
    assert (excerpt.line, excerpt.column, excerpt.length) == ("The first", 4, 5)


def test_jsonl_keeps_its_contract() -> None:
    document = Document("7", "x.jsonl", "One.\nThe “chapter” spoke.", (Segment("One."), Segment("The “chapter” spoke.", 5)))
    records = [json.loads(line) for line in told("jsonl", checked(document, finding(document, "chapter", "head"))).splitlines()]
    assert records == [
        {
            "id": "7",
            "path": "x.jsonl",
            "start": 10,
            "end": 17,
            "line": 2,
            "column": 6,
            "end_line": 2,
            "end_column": 13,
            "text": "chapter",
            "rule": "demo.rule",
            "category": "Style",
            "severity": "minor",
            "message": "“chapter” is wrong",
            "suggestions": [{"replacement": "head", "safe": True}],
        }
    ]


def test_json_is_one_object_with_all_documents_and_the_counts() -> None:
    bad, good = page("word word"), page("fine", path="good.txt")
    report = json.loads(told("json", checked(bad, finding(bad, "word", "term")), checked(good)))
    assert [document["path"] for document in report["documents"]] == ["page.txt", "good.txt"]
    assert [len(document["findings"]) for document in report["documents"]] == [1, 0]
    assert report["summary"] == {
        "documents": 2,
        "words": 3,
        "findings": 1,
        "severities": {"neutral": 0, "minor": 1, "major": 0, "critical": 0},
        "fixable": {"safe": 1, "unsafe": 0},
    }


def test_json_of_nothing_is_json() -> None:
    assert json.loads(told("json"))["documents"] == []


WHOLE = {"markdown"}
"""Formats that begin with a summary, so that nothing can be told before all is known."""


@pytest.mark.parametrize("format", [format for format in discovery.members(reporters) if format not in WHOLE])
def test_every_reporter_is_a_stream(format: str) -> None:
    drawn = []

    def results() -> Iterator[Checked]:
        for number in range(3):
            drawn.append(number)
            document = page("word")
            yield checked(document, finding(document, "word"))

    rendered = iter(discovery.member(reporters, format).render(results(), Style()))
    while not drawn:
        next(rendered)
    assert drawn == [0]


@pytest.mark.parametrize(
    ("text", "at", "place"),
    [
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 4, (2, 1)),
        ("ab\rcd", 3, (2, 1)),
        ("", 0, (1, 1)),
        ("ab\n", 3, (2, 1)),
        ("ab\u2028cd", 3, (1, 4)),
    ],
)
def test_lines_are_counted_as_editors_do(text: str, at: int, place: tuple[int, int]) -> None:
    assert locate(line_starts(text), at) == place
