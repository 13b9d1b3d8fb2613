"""Rules meet text: roles, languages, quotations, overlaps, time limits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import found, pack_rules, page
from tqcheck import linter
from tqcheck.model.document import Piece, Segment, Span
from tqcheck.model.report import Checked

Run = Callable[..., Checked]


def test_role(run: Run) -> None:
    entry = "swap: {bad phrase: good phrase}\nin: [headline]"
    assert found(run(entry, ("headline", "A bad phrase"), "A bad phrase")) == [("bad phrase", ["good phrase"])]


@pytest.mark.parametrize(("declared", "hits"), [("de", 1), ("ru", 0), ("", 0)])
def test_language_of_the_source(run: Run, declared: str, hits: int) -> None:
    assert len(run("swap: {bad phrase: good phrase}\nlangs: de", "A bad phrase", source_lang=declared).findings) == hits


@pytest.mark.parametrize(
    ("category", "quoted", "hits"),
    [
        ("Style/Awkward style", "", 0),
        ("Style/Awkward style", "true", 1),
        ("Accuracy/Mistranslation", "", 1),
        ("Accuracy/Mistranslation", "false", 0),
    ],
)
def test_quoted_speech(run: Run, category: str, quoted: str, hits: int) -> None:
    entry = f"swap: {{bad phrase: good}}\ncategory: {category}\n" + (f"quoted: {quoted}" if quoted else "")
    assert len(run(entry, "He said “it was a bad phrase to use” there.").findings) == hits
    assert len(run(entry, "He used a bad phrase there.").findings) == 1


def test_unless_and_near(run: Run) -> None:
    assert not run("swap: {bank: shore}\nunless: 'bank account'", "A bank account.").findings
    assert run("swap: {bank: shore}\nunless: 'bank account'", "A bank holiday; bank account").findings
    assert not run("swap: {bank: shore}\nnear: river", "A bank.").findings
    assert run("swap: {bank: shore}\nnear: river", "A bank of the river.").findings


def test_gravest_then_longest_stays(tmp_path: Path) -> None:
    one = pack_rules(tmp_path, "swap: {long bad phrase: x}")
    two = pack_rules(tmp_path, "swap: {bad: y}\nseverity: major")
    checked = linter.lint(page("A long bad phrase."), linter.bind([*one, *two]))
    assert found(checked) == [("bad", ["y"])]


def test_endless_pattern_is_stopped_and_named(run: Run) -> None:
    checked = run("pattern: '(?m)(?:x+x+)+yz{3}'", "x" * 5000)
    assert not checked.findings
    assert len(checked.problems) == 1
    assert "own.rule" in checked.problems[0]
    assert "own.yaml:1" in checked.problems[0]


def test_place_in_markup() -> None:
    segment = Segment("Tom & Ann left", 3, pieces=(Piece(0, 4, 3, 7), Piece(4, 1, 7, 12), Piece(5, 4, 12, 16), Piece(9, 5, 19, 24)))
    assert segment.place(Span(0, 3)) == Span(3, 6)
    assert segment.place(Span(4, 5)) == Span(7, 12)
    assert segment.place(Span(6, 14)) == Span(13, 24)
