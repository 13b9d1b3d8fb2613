"""Words of the source whose English is known: found only beside it, answered by a right rendering, in any form."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import pack_rules
from tqcheck import packs, proof, rulebook
from tqcheck.linter import bind, lint
from tqcheck.model.document import Document, Segment
from tqcheck.model.errors import RuleError
from tqcheck.model.report import Finding
from tqcheck.model.rule import Rule
from tqcheck.terms.english import inflected
from tqcheck.terms.forms import plural
from tqcheck.terms.native import places

ENTRY = """
term:
  水果刀: {is: [fruit knife], not: [water knife, aquatic blade], also: [paring knife]}
  刀: {is: [knife], not: [sword]}
  打包: {is: [~pack up, takeaway], not: [~hit the bag, bag-hitting]}
  堵车: {is: [the jam], not: [plug-car], except: [不堵车]}
message: The source says “{source}”, which is {fix}, not “{match}”.
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> list[Rule]:
    return pack_rules(tmp_path_factory.mktemp("pack"), ENTRY)


def look(rules: list[Rule], source: str, target: str, lang: str = "zh") -> list[Finding]:
    document = Document("x", "x", target, (Segment(target, source=source),), source_lang=lang)
    return list(lint(document, bind(rules)).findings)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("他买了水果刀。", "He bought a water knife.", [("water knife", "fruit knife")]),
        ("他买了水果刀。", "He bought water knives.", [("water knives", "fruit knives")]),
        ("他买了水果刀。", "Aquatic blade sold out.", [("Aquatic blade", "Fruit knife")]),
        ("他买了水果刀。", "The Aquatic Blade shop.", [("Aquatic Blade", "Fruit Knife")]),
        ("他买了水果刀。", "He bought an aquatic blade.", [("an aquatic blade", "a fruit knife")]),
        ("他买了锅。", "He bought a water knife.", []),
        ("水果刀", "A water-knife, a fruit knife.", []),
        ("水果刀", "A water-knife, a paring knife.", []),
        ("水果刀和水果刀", "A fruit knife and a water knife.", [("water knife", "fruit knife")]),
        ("水果刀", "He drew a sword.", []),
        ("他拔刀。", "He drew a sword.", [("sword", "knife")]),
        ("他们打包了。", "They were hitting the bag.", [("hitting the bag", "packing up")]),
        ("他们打包了。", "Bag-hitting is free.", [("Bag-hitting", "Takeaway")]),
        ("路上堵车。", "We sat in a plug-car.", [("a plug-car", "the jam")]),
        ("路上不堵车。", "We sat in a plug-car.", []),
        ("水果刀", "An aquatic blad", []),
    ],
)
def test_a_wrong_rendering_beside_its_source(rules: list[Rule], source: str, target: str, expected: list[tuple[str, str]]) -> None:
    findings = look(rules, source, target)
    assert [(target[f.span.start : f.span.end], f.fixes[0].replacement) for f in findings] == expected


def test_the_finding_names_the_source_and_its_place(rules: list[Rule]) -> None:
    (finding,) = look(rules, "他买了水果刀。", "He bought a water knife.")
    assert (finding.source_span.start, finding.source_span.end) == (3, 6)
    assert finding.message == "The source says “水果刀”, which is “fruit knife”, not “water knife”."


def test_a_phrase_that_must_be_answered(tmp_path: Path) -> None:
    rules = pack_rules(tmp_path, "term:\n  水果刀: {is: [fruit knife], not: [water knife], must: true}\n")
    assert [f.fixes for f in look(rules, "买水果刀", "He went shopping.")] == [()]
    assert [f.fixes[0].replacement for f in look(rules, "买水果刀", "Buy a water knife.")] == ["fruit knife"]
    assert look(rules, "买水果刀", "Buy fruit knives.") == look(rules, "买锅", "He went shopping.") == []


@pytest.mark.parametrize(
    ("text", "lang", "phrase", "expected"),
    [
        ("Вокруг местных больниц тихо.", "ru", "местная больница", ["местных больниц"]),
        ("Он открывает дом, она открыла окно.", "ru", "откры*", ["открывает", "открыла"]),
        ("Die Ampel und der Ampelmann.", "de", "Ampel", ["Ampel"]),
        ("两个市场、市场部。", "zh", "市场|部", ["市场", "市场", "部"]),
        ("Le juge et la juge.", "fr", "le juge|la juge", ["Le juge", "la juge"]),
    ],
)
def test_phrases_in_a_source(text: str, lang: str, phrase: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in places(text, lang, phrase)] == expected


@pytest.mark.parametrize(
    ("phrase", "many"),
    [
        ("hidden danger", "hidden dangers"),
        ("state of emergency", "states of emergency"),
        ("Foreign Company", "Foreign Companies"),
        ("new houses", ""),
        ("safe production", ""),
        ("quickly", ""),
    ],
)
def test_plurals(phrase: str, many: str) -> None:
    assert plural(phrase) == many


@pytest.mark.parametrize(
    ("text", "phrase", "exact", "count"),
    [
        ("It launched two satellites.", "launch two satellite", False, 1),
        ("They told us so.", "US", False, 0),
        ("A well-off town.", "well off", False, 1),
        ("The polish on it.", "Polish", True, 0),
        ("The mill's owner.", "mill", False, 1),
    ],
)
def test_english_in_any_inflection(text: str, phrase: str, exact: bool, count: int) -> None:
    assert len(inflected(text, phrase, exact)) == count


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("is: [knife], not: [sword]", "is: [knife], nto: [sword]", "unknown key “nto”"),
        ("is: [knife], not: [sword]", "not: [sword]", "says no right rendering"),
        ("is: [knife], not: [sword]", "is: [knife]", "says no wrong rendering"),
        ("is: [knife], not: [sword]", "is: [knife], not: [knife]", "both right and wrong"),
        ("is: [knife], not: [sword]", "is: [knife], not: [sword], must: perhaps", "must is true or false"),
        ("{source}", "{sauce}", "unknown placeholder {sauce}"),
    ],
)
def test_a_broken_entry_says_why(tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert old in ENTRY
    with pytest.raises(RuleError, match=problem):
        pack_rules(tmp_path, ENTRY.replace(old, new))


PACK = """
rule:
  langs: [zh]
  category: Accuracy/Mistranslation
  severity: major
  message: “{match}” is “{source}”.
  term:
    水果刀: {is: [fruit knife], not: [water knife]}
    电车: {is: [tram], not: [electric car]}
  examples: [{bad: "A [[water knife]].", good: "A fruit knife.", source: "水果刀。"}]
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("", "", ""),
        ("  severity: major", "  severity: major\n  unless: electric", "“electric car” is not found beside “电车”"),
        ("not: [electric car]", "not: [electric car], except: [电车站, 坐电车]", ""),
        ("    水果刀:", "    电车|轻轨: {is: [light rail], not: [tram]}\n    水果刀:", "the fix “tram” of “electric car” is itself found"),
    ],
)
def test_every_wrong_rendering_is_proven(tmp_path: Path, old: str, new: str, problem: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(PACK.replace(old, new) if old else PACK, encoding="utf-8")
    own = [rulebook._entry(written, {}, (path,)) for written in packs.read_pack(path, tmp_path)]
    found = [failure.problem for failure in proof.prove(own, pack_of(path))]
    assert bool(found) == bool(problem), found
    assert problem in "".join(found)


def pack_of(path: Path) -> list[Rule]:
    from tqcheck import compiled

    return list(compiled.load((path,)))
