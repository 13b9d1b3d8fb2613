"""Phrase lists: alternatives, inflection, persons, case, articles, borders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conftest import found
from tqcheck.detectors._phrases import expand
from tqcheck.model.report import Checked

Run = Callable[..., Checked]


@pytest.mark.parametrize(
    ("phrase", "fixes", "expected"),
    [
        ("a (b|c) d", ("x",), {"a b d": ("x",), "a c d": ("x",)}),
        ("(the |)head", ("",), {"the head": ("",), "head": ("",)}),
        ("~kill two hares", ("~kill two birds",), {"kill two hares": ("kill two birds",), "killed two hares": ("killed two birds",)}),
        ("~have doubt", ("~be unsure",), {"has doubt": ("is unsure",), "had doubt": ("was unsure", "been unsure")}),
        ("lost one's head", ("panicked oneself",), {"lost her head": ("panicked herself",), "lost their head": ("panicked themselves",)}),
    ],
)
def test_expansion(phrase: str, fixes: tuple[str, ...], expected: dict[str, tuple[str, ...]]) -> None:
    made = dict(expand(phrase, fixes, "verb"))
    assert {p: made.get(p) for p in expected} == expected


def test_expansion_has_a_limit() -> None:
    with pytest.raises(ValueError, match="more than"):
        list(expand("(a|b)" * 12, (), "verb"))


SWAP = """
swap:
  figurant of the case: [suspect, defendant]
  ~open a case: ~launch an inquiry
  World on Sunday: Welt am Sonntag
  (P|p)olice (P|p)resident: police chief
  it is noted that: ""
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The figurant of the case fled.", [("figurant of the case", ["suspect", "defendant"])]),
        ("THE FIGURANT OF THE CASE FLED", [("FIGURANT OF THE CASE", ["SUSPECT", "DEFENDANT"])]),
        ("Figurant of the case fled.", [("Figurant of the case", ["Suspect", "Defendant"])]),
        (
            "Police opened a case and were opening a case.",
            [("opened a case", ["launched an inquiry"]), ("opening a case", ["launching an inquiry"])],
        ),
        ("He told World on Sunday so.", [("World on Sunday", ["Welt am Sonntag"])]),
        ("He told world on sunday so.", []),
        ("World on Sunday wrote so.", [("World on Sunday", ["Welt am Sonntag"])]),
        (
            "Police President Meyer and the police president.",
            [("Police President", ["Police chief"]), ("police president", ["police chief"])],
        ),
        ("It is noted that rain fell.", [("It is noted that rain", ["Rain"])]),
        ("Also it is noted that rain fell.", [("it is noted that ", [""])]),
        ("A figurant of the case fled.", [("figurant of the case", ["suspect", "defendant"])]),
        ("A configurant of the case fled; figurant of the case-law.", []),
        ("The figurant\u00a0of the case fled.", [("figurant\u00a0of the case", ["suspect", "defendant"])]),
    ],
)
def test_found_and_mended(run: Run, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(run(SWAP, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was a chance for all.", ("a chance", "an opportunity")),
        ("A chance for all.", ("A chance", "An opportunity")),
        ("The chance for all.", ("chance", "opportunity")),
    ],
)
def test_article_agrees(run: Run, text: str, expected: tuple[str, str]) -> None:
    words, fixes = found(run("swap: {chance: opportunity}", text))[0]
    assert (words, fixes[0]) == expected


@pytest.mark.parametrize(
    ("fix", "article"),
    [
        ("hour", "an"),
        ("unit", "a"),
        ("umbrella", "an"),
        ("European", "a"),
        ("FBI agent", "an"),
        ("UN envoy", "a"),
        ("one-off", "a"),
        ("house", "a"),
        ("MP", "an"),
    ],
)
def test_article_before(run: Run, fix: str, article: str) -> None:
    other = "a" if article == "an" else "an"
    words, fixes = found(run(f"swap: {{thingummy: {fix}}}", f"It was {other} thingummy."))[0]
    assert fixes == [f"{article} {fix}"]
    assert words == f"{other} thingummy"
