"""Rules meet text: roles, languages, quotations, overlaps, time limits, anchors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import regex

from conftest import found, pack_rules, page
from tqcheck import linter
from tqcheck.detectors._anchors import FAR, Anchors, anchors
from tqcheck.detectors._hazard import ENDLESS, degree
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
    checked = run("pattern: '(?:x+x+)+yz{3}'\nanchors: [x]", "x" * 5000)
    assert not checked.findings
    assert len(checked.problems) == 1
    assert "own.rule" in checked.problems[0]
    assert "own.yaml:1" in checked.problems[0]


def test_place_in_markup() -> None:
    segment = Segment("Tom & Ann left", 3, pieces=(Piece(0, 4, 3, 7), Piece(4, 1, 7, 12), Piece(5, 4, 12, 16), Piece(9, 5, 19, 24)))
    assert segment.place(Span(0, 3)) == Span(3, 6)
    assert segment.place(Span(4, 5)) == Span(7, 12)
    assert segment.place(Span(6, 14)) == Span(13, 24)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bChapter \p{Lu}", Anchors(("chapter ",), 0, 0)),
        (r"(?:alpha|beta) \d+", Anchors(tuple(f"{w} {n}" for w in ("alpha", "beta") for n in range(10)), 0, 0)),
        (r"\d+ (?:thousand|million)?", Anchors()),
        (r"the (?P<x>head|chief)s? of \L<company>", Anchors(("the chief of ", "the chiefs of ", "the head of ", "the heads of "), 0, 0)),
        (r"[\p{L}-]+(?: on)+ purpose", Anchors((" purpose",), 4, FAR)),
        (r"\((?:our )?reporter:? [\p{Lu}]", Anchors(("(our reporter ", "(our reporter: ", "(reporter ", "(reporter: "), 0, 0)),
        (r"\d{1,3} euros", Anchors(tuple(f"{n} euros" for n in range(10)), 0, 2)),
        (
            r"(?<=\. )(?:\d\d (?:alpha|beta)|gamma)",
            Anchors((*sorted(f"{n} {w}" for n in range(10) for w in ("alpha", "beta")), "gamma"), 0, 1),
        ),
        (r"\d+ €", Anchors(tuple(f"{n} €" for n in range(10)), 0, 39)),
        (r"^(?:By|Text): \p{Lu}", Anchors(("by: ", "text: "), 0, 0, True)),
        (r"^\d+|^x$", Anchors(at_start=True)),
        (r"^\d+|x$", Anchors()),
    ],
)
def test_anchors(pattern: str, expected: Anchors) -> None:
    assert anchors(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "power"),
    [
        (r"a\d{1,3}b?", 0),
        (r"\d+ (?:[ap]\.m\.)?", 1),
        (r".*foo.*bar", 2),
        (r"(?:x+x+)+y", ENDLESS),
        (r"(?:a|aa)*b", ENDLESS),
        (r"(?:ab?)+c", ENDLESS),
        (r"(?:ab)+c", 1),
        (r"\p{Lu}\p{Ll}+ of \L<company>", 2),
    ],
)
def test_hazard(pattern: str, power: int) -> None:
    assert degree(pattern) == power


@pytest.mark.parametrize("pattern", [r"a(?:bc|de){2,3}f", r"x?yzab*c", r"(?i)AbC|dEf", r"(?:one|two)(?: three)?", r"foo(?=bar)bar"])
def test_every_match_holds_an_anchor(pattern: str) -> None:
    """Whatever a pattern matches holds one of its anchors; the texts are made from the pattern's own letters."""
    needed = anchors(pattern).texts
    texts = ["abcdef abcbcf adededef", "yzabc xyzac yzabbbc", "ABC def", "one three two", "foobar"]
    matches = [m.group().lower() for text in texts for m in regex.finditer(pattern, text)]
    assert matches
    if needed:
        assert all(any(a in m for a in needed) for m in matches)


@pytest.mark.parametrize(
    "pattern",
    [r"\d{1,3} euros", r"(?:an?|the) (?:big )?(?:dog|cat)s?\b", r"(?<!not )\bvery \p{L}+", r"x?(?:one|two)-\d", r"\p{Lu}\p{L}+ said so"],
)
def test_looking_near_anchors_finds_what_looking_everywhere_finds(tmp_path: Path, pattern: str) -> None:
    text = (
        "The 5 euros, 1234 euros, not very big; very big cats; a big dog, an cat, the catsup xone-1 two-2two-3 He said so."
        " Anna said so said so very very old"
    )
    near, everywhere = (pack_rules(tmp_path, f"pattern: '{pattern}'\n{more}") for more in ("", "everywhere: true"))
    spans = [[f.span for f in linter.lint(page(text), linter.bind(rules)).findings] for rules in (near, everywhere)]
    assert spans[0] == spans[1] == [Span(*m.span()) for m in regex.finditer(pattern, text)] != []
