"""A user's glossary: what it asks for, what it forbids, what stays, and what is said of a broken one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from house import Run, found, move_in
from tqcheck import glossary
from tqcheck.linter import bind, lint
from tqcheck.model.document import Document, Segment
from tqcheck.model.errors import ConfigError

CSV = """\
source,target,status
маслозавод,oil mill,required
маслозавод,butter factory,forbidden
запустить спутник,launch a satellite
开发区,development zone,
Альфа-Гром,,do-not-translate
Acme Lift,,dnt
,Burma,forbidden
"""
TBX = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1">
  <langSec xml:lang="de"><termSec><term>Fahrgestell</term></termSec></langSec>
  <langSec xml:lang="en-GB">
    <termSec><term>landing gear</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>chassis</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
</conceptEntry>
</body></text></tbx>
"""


def write(folder: Path, text: str, name: str = "terms.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def slips(path: Path, source: str, target: str, lang: str = "") -> list[tuple[str, str, list[str]]]:
    """(kind, words found, fixes) of a sentence beside its source."""
    document = Document("x", "x", target, (Segment(target, source=source),), source_lang=lang)
    checked = lint(document, bind(glossary.rules(path)))
    return [
        (f.rule_id.removeprefix("glossary."), target[f.span.start : f.span.end], [fix.replacement for fix in f.fixes])
        for f in checked.findings
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("На маслозаводе пожар.", "The oil mills burned.", []),
        ("На маслозаводе пожар.", "The plant burned.", [("missing", "The", [])]),
        ("На маслозаводе пожар.", "Butter factories burned.", [("forbidden", "Butter factories", ["Oil mill"])]),
        ("На заводе пожар.", "The butter factory burned.", []),
        ("Иран смог запустить спутник.", "Iran has launched a satellite.", []),
        ("Иран смог запустить спутник.", "Iran sent up a probe.", [("missing", "Iran", [])]),
        ("开发区昨天停电。", "Power failed in both development-zones.", []),
        ("开发区昨天停电。", "Power failed in the park.", [("missing", "Power", [])]),
        ("Завод Acme Lift закрыт.", "The plant is shut.", [("untranslated", "The", [])]),
        ("Завод Acme Lift закрыт.", "The Acme Lift plant is shut.", []),
        ("", "Floods hit Burma.", [("forbidden", "Burma", [])]),
    ],
)
def test_a_sentence_beside_its_source(tmp_path: Path, source: str, target: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert slips(write(tmp_path, CSV), source, target) == expected


def test_tbx_terms_hold_for_their_language_only(tmp_path: Path) -> None:
    path = write(tmp_path, TBX, "terms.tbx")
    source = "Das Fahrgestell ist und bleibt eine Schwäche."
    assert slips(path, source, "The chassis is weak.", "de") == [("forbidden", "chassis", ["landing gear"])]
    assert slips(path, source, "The landing gear is weak.", "de") == []
    assert slips(path, source, "The chassis is weak.", "fr") == []


def test_the_longer_term_is_the_one_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path, "市场,bazaar\n市场监管局,market regulator\n")
    assert slips(path, "市场监管局开会。", "The market regulator met.") == []
    assert [kind for kind, _, _ in slips(path, "市场开了。", "The market regulator met.")] == ["missing"]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters_and_columns_by_name(tmp_path: Path, delimiter: str) -> None:
    rows = [["target", "note", "source"], ["oil mill", "not butter", "маслозавод"]]
    path = write(tmp_path, "\ufeff" + "\n".join(delimiter.join(row) for row in rows))
    assert [kind for kind, _, _ in slips(path, "Это маслозавод.", "This is a plant.")] == ["missing"]


@pytest.mark.parametrize(
    ("name", "text", "line", "problem"),
    [
        ("terms.csv", "source,target\nа,b\nв,\n", ":3", "“в” has no target"),
        ("terms.csv", "а,b,maybe\n", ":1", "unknown status “maybe”"),
        ("terms.csv", "а,b\nв,г,forbidden,x\n", ":2", "has 4 cells"),
        ("terms.csv", "а,b\nа,B,forbidden\n", ":2", "and required in line 1"),
        ("terms.csv", ',b\n', ":1", "has no source"),
        ("terms.csv", 'а,"b" c\n', ":1", "is not CSV"),
        ("terms.csv", "source,status\nа,b\n", ":1", "names 0 columns “target”"),
        ("terms.csv", "\n", "", "has no terms"),
        ("terms.tbx", TBX.replace("</conceptEntry>", ""), ":10", "is not XML"),
        ("terms.tbx", TBX.replace("deprecatedTerm-admn-sts", "odd"), ":7", "unknown status “odd”"),
        ("terms.tbx", TBX.replace("<tbx ", '<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx '), ":2", "declares"),
    ],
)  # fmt: skip
def test_a_broken_glossary_says_where_and_why(tmp_path: Path, name: str, text: str, line: str, problem: str) -> None:
    path = write(tmp_path, text, name)
    with pytest.raises(ConfigError) as raised:
        glossary.rules(path)
    assert problem in raised.value.problem
    assert raised.value.origin == f"{path}{line}"
    assert raised.value.hint


def test_one_that_is_not_utf8_is_told_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_bytes("а,b\nв,é\n".encode() + "г,é".encode("latin-1", "replace"))
    with pytest.raises(ConfigError, match="UTF-8") as raised:
        glossary.rules(path)
    assert raised.value.origin == f"{path}:3"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = move_in(tmp_path, monkeypatch)
    write(tmp_path, "gate,barrier\n,shouted,forbidden\n")
    row = {"id": "1", "source": "Das gate ist zu.", "target": "The door is shut, he shouted.", "source_lang": "de"}
    write(tmp_path, json.dumps(row) + "\n", "pair.jsonl")
    return run


def test_the_flag_adds_its_rules(run: Run) -> None:
    result = run("check", "pair.jsonl", "--select", "all", "--glossary", "terms.csv", "--format", "jsonl")
    assert found(result) == ["glossary.missing", "glossary.forbidden"]
    assert result.exit_code == 1


def test_its_rules_are_selected_like_others(run: Run) -> None:
    arguments = ("check", "pair.jsonl", "--glossary", "terms.csv", "--format", "jsonl")
    assert found(run(*arguments, "--select", "glossary.missing")) == ["glossary.missing"]
    assert found(run(*arguments, "--select", "all", "--ignore", "glossary.missing")) == ["glossary.forbidden"]
    assert found(run(*arguments)) == []  # the folder's settings select another family


def test_the_setting_is_seen_from_its_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "pair.jsonl").rename(tmp_path / "deep" / "pair.jsonl")
    with (tmp_path / "tqcheck.yaml").open("a", encoding="utf-8") as settings:
        settings.write("glossary: terms.csv\n")
    result = run("check", "deep/pair.jsonl", "--format", "jsonl", "--select", "glossary")
    assert found(result) == ["glossary.missing", "glossary.forbidden"]


def test_a_broken_one_is_for_the_user_to_mend(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "а,b,maybe\n")
    result = run("check", "bad.txt", "--glossary", "terms.csv")
    assert result.exit_code == 2
    assert "terms.csv:1: unknown status “maybe”" in result.stderr
    assert "hint:" in result.stderr
