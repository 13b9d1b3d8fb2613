"""Looking for everything at once misses nothing: an outline matches wherever its pattern does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import regex

from conftest import pack_rules, page
from tqcheck import compiled, linter, packs
from tqcheck.detectors._hazard import is_endless
from tqcheck.detectors._macros import spell_out
from tqcheck.detectors._outline import outline
from tqcheck.model.document import Document, Segment, Span
from tqcheck.passage import Passage
from tqcheck.screening import Screen, compile_literals, compile_outlines
from tqcheck.signs import VAGUE, as_bytes, byte_of

TEXTS = (
    "The 5 euros, 1234 euros, not very big; very big cats; a big dog, an cat, the catsup xone-1 two-2two-3 He said so."
    " Anna said so said so very very old",
    "Élodie et Ørsted said so: “très grand”, x5 €, ٣ euros",
    "abcdef abcbcf adededef yzabc xyzac yzabbbc ABC dEf foobar",
    "Łódź – 12,5 °C; naïve café, ﬁne… 王力宏 said so",
)
PATTERNS = (
    r"\d{1,3} euros", r"(?:an?|the) (?:big )?(?:dog|cat)s?\b", r"(?<!not )\bvery \p{L}+", r"x?(?:one|two)-\d", r"\p{Lu}\p{L}+ said so",
    r"a(?:bc|de){2,3}f", r"x?yzab*c", r"(?i)AbC|dEf", r"foo(?=bar)bar", r"(?P<w>\p{L}+) (?P=w)", r"[^\x00-\x7f]+", r"[^a-z ]{2}\w",
    r"(?<=“)\p{L}+", r"\w+(?=”)", r"\b\p{Lu}\S+(?<=\b(?:Anna|Ørsted)) said", r"(?:^|; )\p{L}+", r"\p{L}+$", r"[^\d\s] ?\d €",
    r"(?>naï|caf)\w",
    r"[à-ÿ]\w", r"(?i:ÉLODIE)", r"[^x]+é", r"\p{Han}{2}", r"\P{L}{2}", r"(?:°C|°F)(?=[;.])", r"(?x) very \s+ \w+ # twice", r"\W–\W",
)  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_an_outline_matches_wherever_its_pattern_does(pattern: str) -> None:
    package, left_out = compile_outlines([(outline(pattern), False)])
    assert not left_out
    screen = Screen(memoryview(b""), memoryview(package), (), ((7, 0),))
    matching = [text for text in TEXTS if regex.search(pattern, Passage(_document(text), 0).plain)]
    assert matching
    assert [text for text in matching if 7 not in screen.scan([Passage(_document(text), 0)])] == []


@pytest.mark.parametrize("pattern", [r"(?V1)[a--b]", r"(?:abc){e<=1}", r"(?m)^a", r"(?r)abc", r"\Kabc", r"[[:alpha:]]"])
def test_what_an_outline_cannot_say_has_none(pattern: str) -> None:
    assert outline(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bChapter \p{Lu}", r"\bChapter\x20[A-Z]"),
        (r"(?<=of )\p{L}+ (?P<x>a|b)(?! c)", r"(?:of\x20)(?:[A-Za-z])+\x20[ab]"),
        (r"(?:his|her)(?= own)(?<=(?:club|team) (?:his|her))", r"(?:(?:club|team)\x20h(?:is|er))(?:\x20own)"),
        (r"a$|b", "(?:a$|b)"),
    ],
)
def test_outlines(pattern: str, expected: str) -> None:
    assert outline(pattern) == expected


def test_a_pattern_that_cannot_be_screened_is_still_tried(tmp_path: Path) -> None:
    rules = pack_rules(tmp_path, "pattern: '(?:colour){e<=1}'")
    assert rules[0].scan is None
    assert [f.within for f in linter.lint(page("The color of it."), linter.bind(rules)).findings] == [Span(4, 9)]


def test_bytes_keep_what_patterns_ask_of_letters() -> None:
    """Word signs, digits and letters stay what they are for \\w, \\b, \\d and \\p{L}; none of the vague bytes is a sign's own."""
    for code in (*range(0x250), *range(0x370, 0x600), *range(0x2000, 0x2100), 0x4E00, 0x0663, 0x1F600, 0xFF21):
        char = chr(code)
        seen = chr(byte_of(char))
        assert bool(regex.match(r"\w", char)) == (seen.isascii() and (seen.isalnum() or seen == "_")), hex(code)
        assert not regex.match(r"\p{Lu}", char) or "A" <= seen <= "Z"
        assert not regex.match(r"\p{Ll}", char) or "a" <= seen <= "z"
        assert bool(regex.match(r"\d", char)) <= (seen in "0123456789")
        assert code < 128 or byte_of(char) > 127 or byte_of(char) in VAGUE
    assert len(as_bytes("a😀é“")) == 4


def test_literals_are_found_with_their_places() -> None:
    screen = Screen(memoryview(compile_literals(["café", "the ca", "a"])), memoryview(b""), ((4, (0, 2)), (6, (1,)), (1, (3,))), ())
    assert screen.scan([Passage(_document(text), 0) for text in ("the", "In THE CAFÉ")]) == {
        3: {1: [(8, 9)]}, 1: {1: [(3, 9)]}, 0: {1: [(7, 11)]}, 2: {1: [(7, 11)]},
    }  # fmt: skip


def test_shipped_patterns_lose_nothing_by_it() -> None:
    """Over all the examples, good and bad: a pattern that matches a text is also called on it."""
    root = compiled.Path(__file__).resolve().parent.parent / "rules"
    classes = compiled.entity_classes((root,))
    entries = [e for r, path in compiled.pack_files((root,)) for e in packs.read_pack(path, r) if e.detector == "pattern"]
    texts = [text for entry in entries for e in packs.examples(entry) for text in (e.bad, e.good)][::5]
    patterns, outlines = [], []
    for entry in entries[::4]:
        spelled, used = spell_out(entry.texts("pattern")[0], classes)
        caseless = entry.text("flags") == "ignorecase"
        patterns.append(regex.compile(spelled, regex.IGNORECASE if caseless else 0, **{name: classes[name] for name in used}))
        outlines.append((outline(spelled, [name for kind in used for name in classes[kind]]), caseless))
    package, left_out = compile_outlines(outlines)
    assert len(left_out) < len(outlines) / 50
    screen = Screen(memoryview(b""), memoryview(package), (), tuple((number, 0) for number in range(len(outlines))))
    missed = []
    for text in texts:
        passage = Passage(_document(text), 0)
        called = screen.scan([passage])
        missed += [
            json.dumps([patterns[n].pattern[:60], text], ensure_ascii=False)
            for n, pattern in enumerate(patterns)
            if n not in called and n not in left_out and pattern.search(passage.plain)
        ]
    assert missed == []


def _document(text: str) -> Document:
    return Document("", "", text, (Segment(text),))


@pytest.mark.parametrize(
    ("pattern", "endless"),
    [
        (r"(?:x+x+)+y", True),
        (r"(?:a|aa)*b", True),
        (r"(?:ab?)+c", True),
        (r"(?:ab)+c", False),
        (r".*foo.*bar", False),
        (r"a\d{1,3}b?", False),
    ],
)
def test_patterns_that_may_never_end_are_known(pattern: str, endless: bool) -> None:
    assert is_endless(pattern) is endless
