"""Packs: every shipped rule keeps its promises, and a broken pack is told where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import found as found_in
from conftest import page
from tqcheck import linter, packs, proof, rulebook
from tqcheck.model.errors import ConfigError, RuleError
from tqcheck.model.rule import Rule

GOOD = """
rule:
  swap: {wrong words: right words}
  message: “{match}” is wrong; write {fix}.
  category: Accuracy/Mistranslation
  severity: minor
  examples:
    - bad: These are [[wrong words]] here.
      good: These are right words here.
  fine: [Two wrong words.]
"""
FINE = GOOD.replace("Two wrong words.", "Two wrong things.")


@pytest.fixture(scope="module")
def entries() -> dict[str, rulebook.Entry]:
    return rulebook.entries()


def families() -> list[str]:
    root = rulebook.shipped_packs()
    return sorted(".".join(p.relative_to(root).with_suffix("").parts) for p in root.rglob("*.yaml") if "entities" not in p.parts)


@pytest.mark.parametrize("family", families())
def test_every_shipped_rule_keeps_its_promises(family: str, entries: dict[str, rulebook.Entry], shipped: tuple[Rule, ...]) -> None:
    own = [entry for entry in entries.values() if entry.id.rpartition(".")[0] == family]
    assert own
    assert [f"{f.origin}: {f.problem}" for f in proof.prove(own, shipped)] == []


def write(folder: Path, text: str) -> str:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("old", "new", "line", "problem", "hint"),
    [
        ("  severity: minor", "  severty: minor", 6, "unknown key “severty”", "did you mean “severity”?"),
        ("  severity: minor", "  severity: minor\n  severity: major", 7, "is there twice", "remove one"),
        ("  severity: minor", "  severity: fatal", 2, "“fatal” is none of", ""),
        ("Accuracy/Mistranslation", "Accuracy/Mistranslated", 2, "no MQM category", "did you mean “Mistranslation”?"),
        ("{fix}", "{fiz}", 2, "unknown placeholder {fiz}", "match"),
        ("[[wrong words]]", "wrong words", 8, "[[ ]]", ""),
        ("  swap: {wrong words: right words}\n", "", 2, "names no detector", "swap"),
        ("swap: {wrong words: right words}", "pattern: 'wrong (words'", 3, "is not a regular expression", ""),
        ("swap: {wrong words: right words}", "pattern: 'wrong (?P<w>words)'\n  fix: '{v}'", 2, "no group {v}", "match, w"),
        ("swap: {wrong words: right words}", "pattern: 'wrong %Nome%'", 3, "%Nome%", ""),
        ("swap: {wrong words: right words}", "tokens: 'NN VB'", 2, "no word", ""),
        ("swap: {wrong words: right words}", "swap: *alias", 3, "not YAML", ""),
        ("  fine: [Two wrong words.]\n", "  fine: {a: b}\n", 10, "fine must be a text or a list", ""),
        ("  examples:\n    - bad: These are [[wrong words]] here.\n      good: These are right words here.\n", "", 2,
         "has no examples", "bad"),
    ],
)  # fmt: skip
def test_a_broken_pack_says_where_and_why(tmp_path: Path, old: str, new: str, line: int, problem: str, hint: str) -> None:
    assert old in GOOD
    with pytest.raises(RuleError) as raised:
        rulebook.load_rules([write(tmp_path, GOOD.replace(old, new))])
    assert problem in str(raised.value)
    assert hint in raised.value.hint
    assert raised.value.origin.rpartition(":")[2] == str(line)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("", "", ""),
        ("[[wrong words]] here", "[[wrong]] words here", "not what stands in [[ ]]"),
        ("[[wrong words]] here", "[[other words]] here", "0 findings instead of one"),
        ("[[wrong words]] here", "[[wrong words]] wrong words", "2 findings instead of one"),
        ("right words here", "proper words here", "the first fix makes"),
        ("Two wrong things.", "Two wrong words.", "near miss is not silent"),
        ("Two wrong things.", "Something else.", "shares no word"),
        ("{wrong words: right words}", "{wrong words: right words, bad words: wrong words}", "objects to the fix"),
    ],
)
def test_proof_bites(tmp_path: Path, old: str, new: str, problem: str) -> None:
    path = write(tmp_path, FINE.replace(old, new) if old else FINE)
    own = list(rulebook.entries([path], only=["own"]).values())
    problems = [f.problem for f in proof.prove(own, [r for r in rulebook.load_rules([path]) if r.id == "own.rule"])]
    assert bool(problems) == bool(problem)
    assert problem in "".join(problems)


def test_an_id_taken_twice_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with pytest.raises(RuleError, match="taken"):
        rulebook.load_rules([write(tmp_path / "a", GOOD), write(tmp_path / "b", GOOD)])


def test_a_changed_pack_is_compiled_anew(tmp_path: Path) -> None:
    def found() -> list[str]:
        rules = [rule for rule in rulebook.load_rules([str(tmp_path / "own.yaml")]) if rule.id == "own.rule"]
        return [words for words, _ in found_in(linter.lint(page("Some wrong words, some bad words."), linter.bind(rules)))]

    write(tmp_path, GOOD)
    assert found() == found() == ["wrong words"]
    write(tmp_path, GOOD.replace("wrong words:", "bad words:").replace("[[wrong words]]", "[[bad words]]"))
    assert found() == ["bad words"]


def test_selection(shipped: tuple[Rule, ...]) -> None:
    family = shipped[0].id.partition(".")[0]
    chosen = rulebook.select_rules(shipped, select=[family], preview=True)
    assert chosen
    assert all(rule.id.startswith(family + ".") for rule in chosen)
    assert not any(rule in rulebook.select_rules(shipped, ignore=[family], preview=True) for rule in chosen)
    with pytest.raises(ConfigError, match="no rule") as raised:
        rulebook.select_rules(shipped, select=[family[:-1] + "q" + family[-1:]])
    assert "did you mean" in raised.value.hint


def test_mqm_categories_are_known(shipped: tuple[Rule, ...]) -> None:
    for rule in shipped:
        dimension, _, kind = rule.category.partition("/")
        assert not kind or kind in packs.CATEGORIES[dimension]


def test_no_rule_runs_everywhere_without_need(shipped: tuple[Rule, ...]) -> None:
    """A rule that cannot be looked for with all others costs time on every text; only detectors of signs and shapes may."""
    without = [rule for rule in shipped if rule.scan is None and not rule.paged]
    assert {rule.detector for rule in without} <= {
        "repeated",
        "script",
        "language",
        "consistency",
        "glued",
        "quantity",
        "fidelity",
        "leftover",
        "naming",
    }
