"""The knowledge base of names: it is in order, large, and finds and answers names."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from tqcheck import rulebook
from tqcheck.cli import main
from tqcheck.entities.answers import Target
from tqcheck.entities.checking import problems
from tqcheck.entities.comparison import compare
from tqcheck.entities.mentions import mentions
from tqcheck.entities.reading import entity_files, read_entities
from tqcheck.entities.store import Store, open_store
from tqcheck.model.entity import PERSONS, Entity
from tqcheck.model.errors import RuleError


@pytest.fixture(scope="module")
def base() -> list[Entity]:
    return list(read_entities(entity_files([rulebook.shipped_packs()])))


@pytest.fixture(scope="module")
def store() -> Store:
    return open_store((str(rulebook.shipped_packs()),))


def test_the_base_is_in_order(base: list[Entity]) -> None:
    assert list(problems(base)) == []


def test_the_base_is_as_large_as_is_said(base: list[Entity]) -> None:
    kinds = Counter("person" if entity.kind in PERSONS else entity.kind for entity in base)
    assert len(base) >= 15_000
    assert sum(len(names) for entity in base for names in entity.native.values()) >= 100_000
    assert kinds["person"] >= 6_000
    assert kinds["company"] + kinds["brand"] >= 4_000


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Следственного комитета РФ не касался Владимир Путин, сказал Сергею Лаврову Павел Дуров.",
         ["Investigative Committee", "Vladimir Putin", "Sergei Lavrov", "Pavel Durov"]),
        ("uk", "Володимира Зеленського чекали у СБУ.", ["Volodymyr Zelensky", "Security Service of Ukraine"]),
        ("zh", "小马智行和宁德时代在公安部签约。", ["Pony.ai", "CATL", "Ministry of Public Security"]),
        ("ja", "トヨタ自動車と石破茂氏", ["Toyota", "Shigeru Ishiba"]),
        ("ko", "삼성전자가 도널드 트럼프를", ["Samsung Electronics", "Donald Trump"]),
        ("ar", "قال بوتين وبوتين", ["Vladimir Putin", "Vladimir Putin"]),
        ("de", "Das Bundeskriminalamt Deutschlands", ["Federal Criminal Police Office", "Germany"]),
        ("tr", "Recep Tayyip Erdoğan'ın sözleri", ["Recep Tayyip Erdogan"]),
        ("xx", "Путин", []),
    ],
)  # fmt: skip
def test_names_are_found_in_every_form(store: Store, lang: str, text: str, expected: list[str]) -> None:
    found = [store.known[mention.entities[0]].english[0] for mention in mentions(text, lang, store)]
    assert found == expected


@pytest.mark.parametrize(
    ("lang", "source", "text", "expected"),
    [
        ("ru", "Вчера ФСБ задержала двоих.", "The Federal Safety Service detained two.", [("misnamed", "Federal Safety Service")]),
        ("ru", "Вчера ФСБ задержала двоих.", "The FSB detained two people yesterday.", []),
        ("ru", "Вчера Путин молчал.", "Mr Putin kept silent yesterday.", []),
        ("ru", "Работы возглавил Иван Кузнецов.", "The work was led by Ivan Petrenko.", [("replaced", "Petrenko")]),
        ("ru", "Работы возглавил Иван Кузнецов.", "The work was led by Ivan Kuznetsov.", []),
        ("ru", "Работы начал Кузнецов, а Щербаков закончил.", "Kuznetsov began the work, and Scherbakoff ended it.", []),
        ("zh", "特朗普到访小马智行。", "Trump visited Pony.ai.", []),
        ("zh", "特朗普到访小马智行。", "Trump paid a visit.", [("dropped", "Trump")]),
        ("de", "Die Brücke baute Annegret Zirnstein.", "The bridge was built by Annegret Zirnstein.", []),
        ("de", "Die Brücke baute Annegret Zirnstein.", "The bridge was built by Annegret Wolkowitz.", [("replaced", "Wolkowitz")]),
        ("en", "Anything at all.", "Nothing of it.", []),
    ],
)  # fmt: skip
def test_comparison(store: Store, lang: str, source: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(slip.kind, text[slip.target.start : slip.target.end]) for slip in compare(source, lang, text, store)] == expected


def test_a_target_folds_accents_hyphens_and_possessives() -> None:
    target = Target("Björn Höcke’s car; Ramzan Kadyrov's; Nord-Stream")
    assert target.has("Bjorn Hocke")
    assert target.has("Nord Stream")
    assert target.has("Kadyrov")
    assert not target.has("Kady")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("kind: company\nentities:\n- {zh: 英伟达}\n", "no English name"),
        ("kind: compny\nentities:\n- {en: Nvidia}\n", "no kind"),
        ("kind: company\nentities:\n- {en: Nvidia, xx: y}\n", "unknown key"),
        ("kind: company\nentities:\n- {en: Nvidia, zh: ''}\n", "none empty"),
        ("kind: company\n", "lists its entities"),
    ],
)
def test_a_broken_file_is_told(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        list(read_entities([path]))
    assert problem in str(raised.value)
    assert str(path) in raised.value.origin


def test_what_is_not_in_order_is_told(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(
        "kind: company\nentities:\n- {en: [Acme, Acme], ru: Акме, garbled: [Akmye]}\n- {en: acme, ru: [акме, Acme], uk: Эй, zh: 阿}\n"
        "- {en: Zenit, garbled: [acme], not: [Zenit]}\n",
        encoding="utf-8",
    )
    told = [problem for _, problem in problems(read_entities([path]))]
    assert [
        next((word for word in ("claimed twice", "no letter", "does not have", "one character", "right form") if word in p), p)
        for p in told
    ]
    assert len(told) == 7


def test_the_command_counts_searches_and_checks(tmp_path: Path) -> None:
    run = CliRunner().invoke
    assert "entities with" in run(main, ["entities"]).stdout
    shown = run(main, ["entities", "小马智行"])
    assert "Pony.ai  (company, CN)" in shown.stdout
    records = [json.loads(line) for line in run(main, ["entities", "--kind", "central-bank", "--format", "jsonl"]).stdout.splitlines()]
    assert {record["kind"] for record in records} == {"central-bank"}
    (tmp_path / "entities").mkdir()
    (tmp_path / "entities" / "own.yaml").write_text("kind: company\nentities:\n- {en: Acme, ru: [Путин]}\n", encoding="utf-8")
    bad = run(main, ["entities", "--check", "--packs", str(tmp_path)])
    assert bad.exit_code == 1
    assert "claimed twice" in bad.stdout
