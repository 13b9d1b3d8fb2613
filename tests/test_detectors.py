"""What each way of spotting finds, and what it lets pass."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conftest import found
from tqcheck.model.report import Checked

Run = Callable[..., Checked]


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        ("pattern: '\\b(?P<n>\\d+(?:\\.\\d+)?) thousand\\b'\nfix: '{n:thousandfold}'",
         "Some 18.5 thousand people", [("18.5 thousand", ["18,500"])]),
        ("pattern: '(?P<n>\\d{1,3}(?: \\d{3})+) euros'\nfix: '{n:thousands} euros'",
         "It cost 600 000 euros.", [("600 000 euros", ["600,000 euros"])]),
        ("pattern: 'the (?P<here>chapter) %Name%'\nfix: chief", "the chapter Volkswagen", [("chapter", ["chief"])]),
        ("pattern: 'on (?P<d>понедельник|вторник)'\ntables: {d: {понедельник: Monday}}\nfix: 'on {d}'",
         "on понедельник, on вторник", [("on понедельник", ["on Monday"]), ("on вторник", [])]),
        ("pattern: 'an? (?P<x>head) of'\nfix: office of", "He is a head of it.", [("a head of", ["office of"])]),
    ],
)  # fmt: skip
def test_pattern(run: Run, entry: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(run(entry, text)) == expected


@pytest.mark.parametrize(
    ("tokens", "fix", "text", "expected"),
    [
        ("~prohibit [Cap] <to> VB", "from {4:VBG}", "It prohibits Acme to sell.", [("to", ["from selling"])]),
        ("<~demand to> VB", "", "They demanded to stop.", [("demanded to", [])]),
        ("did not <VBD>", "{3:VB}", "It did not failed.", [("failed", ["fail"])]),
        ("<one of the *2 best> =NN", "", "one of the very best city", [("one of the very best", [])]),
        ("demand , that", "demand that", "They demand, that he go.", [("demand, that", ["demand that"])]),
    ],
)
def test_tokens(run: Run, tokens: str, fix: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    entry = f"tokens: '{tokens}'\n" + (f"fix: '{fix}'\n" if fix else "")
    assert found(run(entry, text)) == expected


@pytest.mark.parametrize(
    ("unit", "text", "expected"),
    [
        ("words", "It was the the end.", [("the the", ["the"])]),
        ("words", "It was that that mattered.", []),
        ("words", "Sirhan Sirhan and Duran Duran came.", []),
        ("words", "He said no, no.", []),
        ("words", "The The end.", []),
        ("phrases", "I can say that I can say that it rains.", [("I can say that I can say that", ["I can say that"])]),
        ("phrases", "One by one by one they left; more and more and more.", []),
        ("phrases", "New York New York is a song.", []),
    ],
)
def test_repeated(run: Run, unit: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(run(f"repeated: {unit}\nspare: [that, had]\n", text))[:1] == expected[:1]


def test_repeated_blocks(run: Run) -> None:
    checked = run("repeated: blocks", "Storm hits the coast", "“Storm hits the coast”", "A storm hit the coast at noon.")
    assert found(checked) == [("“Storm hits the coast”", [""])]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (("He said “no.", "She left."), ["“"]),
        (("He said no.”", "She left."), ["”"]),
        (("He said “no.”", "She left."), []),
        (("“One paragraph.", "“Another one.”"), []),
        (("He said “no.",), []),
    ],
)
def test_unpaired(run: Run, blocks: tuple[str, ...], expected: list[str]) -> None:
    assert [words for words, _ in found(run("unpaired: “”", *blocks))] == expected


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("foreign", "He met Иванов in town.", [("Иванов", [])]),
        ("foreign", "The singer Wang (王力宏) left.", []),
        ("foreign", "A naïve café in São Paulo, 5 µm wide.", []),
        ("mixed", "The Cоuncil met.", [("Cоuncil", ["Council"])]),
        ("fullwidth", "It rose １２％ on the day.", [("１２％", ["12%"])]),
        ("mojibake", "The cafÃ© closed.", [("Ã©", ["é"])]),
        ("entity", "Marks &amp; Spencer, it&# 039;s", [("&amp;", ["&"]), ("&# 039;", ["'"])]),
        ("entity", "R&D; AT&T", []),
        ("invisible", "zero\u200bwidth", [("\u200b", [""])]),
        ("nobreak", "published\u00a0by them, 10\u00a0km, 5\u00a0%", [("\u00a0", [" "])]),
    ],
)
def test_script(run: Run, kind: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(run(f"script: {kind}", text)) == expected


def test_signs(run: Run) -> None:
    assert found(run("script: sign\nsigns: {«: “, »: ”}", "the «zero» policy")) == [("«", ["“"]), ("»", ["”"])]


@pytest.mark.parametrize(
    ("at", "blocks", "expected"),
    [
        ("end", ("Storm hits", "It rained.", "It blew.", "SHARE THE NEWS (12)"), ["SHARE THE NEWS (12)"]),
        ("start", ("Storm hits", "It rained.", "It blew.", "Share the news"), []),
        ("", ("Share the news",), []),
        ("", ("Storm hits", "Readers may share the news with friends."), []),
        ("", ("Storm hits", "Read the topic: what governors do"), ["Read the topic: what governors do"]),
    ],
)
def test_block(run: Run, at: str, blocks: tuple[str, ...], expected: list[str]) -> None:
    entry = "block: [share the news, read the topic...]\nfix: ''\nin: any\n" + (f"at: {at}\n" if at else "")
    assert [words for words, _ in found(run(entry, *blocks))] == expected


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Die Polizei sucht weiterhin nach einem unbekannten Mann und bittet um Hinweise.", True),
        ("Police are still looking for an unknown man and ask people for hints.", False),
        ("Paris Berlin Madrid Rome Vienna Warsaw", False),
    ],
)
def test_language(run: Run, text: str, hit: bool) -> None:
    assert bool(run("language: en", text).findings) is hit


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (("Police in Chernihiv met.", "Chernihiv is calm; Chernihyv is not."), [("Chernihyv", ["Chernihiv"])]),
        (("Pedro Sánchez spoke.", "Sánchez left. Sanchez came."), [("Sanchez", ["Sánchez"])]),
        (("Medvedev met Medvedeva.", "Medvedev left."), []),
        (("Austria played Australia.", "Austria won."), []),
        (("A lone block: Chernihiv, Chernihyv",), []),
    ],
)
def test_consistency(run: Run, blocks: tuple[str, ...], expected: list[tuple[str, list[str]]]) -> None:
    assert found(run("consistency: names\nspare: [Austria, Australia]", *blocks)) == expected
