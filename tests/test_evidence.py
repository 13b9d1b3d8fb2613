"""Evidence: reading annotated text, counting what is right, and the figures drawn from it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import pack_rules
from tqcheck.cli import main
from tqcheck.evidence import judgement, lift, open_annotated, weigh, wilson
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated, Weight

MQM = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
ROWS = [
    "A\td\t1\t1\tr1\tx\tThe <v>bad words</v> stand here.\tAccuracy/Mistranslation\tMajor",
    "A\td\t1\t1\tr2\tx\tThe bad words <v>stand</v> here.\tFluency/Grammar\tMinor",
    "A\td\t1\t1\tr3\tx\tThe bad words stand here.\tno-error\tno-error",
    "A\td\t1\t1\tr3\tx\tThe bad  words <v>stand here</v>.\tFluency\tMinor",
    "Human-A.0\td\t1\t1\tr1\tx\tThe good words stand here.\tno-error\tno-error",
]


@pytest.mark.parametrize("name", ["t.tsv", "t.tsv.gz"])
def test_mqm_table(tmp_path: Path, name: str) -> None:
    text = (MQM + "\n".join(ROWS) + "\n").encode()
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    machine, human = open_annotated(str(tmp_path / name))
    assert machine.document.text == "The bad words stand here."
    assert machine.errors == (Span(4, 13), Span(14, 19))
    assert (machine.is_human, human.is_human, human.errors) == (False, True, ())


def test_word_tags(tmp_path: Path) -> None:
    (tmp_path / "t.mt").write_text("The bad words stand .\nAll good\n", encoding="utf-8")
    (tmp_path / "t.tags").write_text("OK BAD BAD OK OK\nOK OK OK OK OK\n", encoding="utf-8")
    first, second = open_annotated(str(tmp_path / "t.mt"))
    assert (first.errors, second.errors) == ((Span(4, 7), Span(8, 13)), ())
    (tmp_path / "t.tags").write_text("OK BAD\nOK OK\n", encoding="utf-8")
    with pytest.raises(InputError, match="2 tags for 5 words") as raised:
        list(open_annotated(str(tmp_path / "t.mt")))
    assert raised.value.origin.endswith("t.tags:1")


def test_annotated_pages(tmp_path: Path) -> None:
    page = {"id": "p", "mt": "A line\nAnother bad line", "source_lang": "ru", "errors": [{"start": 15, "end": 18}]}
    (tmp_path / "p.jsonl").write_text(json.dumps(page) + "\n" + json.dumps({"mt": "Clean", "errors": []}) + "\n", encoding="utf-8")
    dirty, clean = open_annotated(str(tmp_path / "p.jsonl"))
    assert [s.text for s in dirty.document.segments] == ["A line", "Another bad line"]
    assert (dirty.errors, dirty.document.source_lang, dirty.is_human, clean.is_human) == ((Span(15, 18),), "ru", False, True)


@pytest.mark.parametrize(
    ("name", "human", "lang"), [("ru-en/machine.B.en", False, "ru"), ("ru-en/human.A.en", True, ""), ("wmt_english.en", True, "")]
)
def test_lines(tmp_path: Path, name: str, human: bool, lang: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("One.\n\nTwo.\n", encoding="utf-8")
    items = list(open_annotated(str(path)))
    assert [(i.document.text, i.is_human, i.document.source_lang, i.marked) for i in items] == [
        ("One.", human, lang, False),
        ("Two.", human, lang, False),
    ]


def test_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no format of annotated text"):
        list(open_annotated(str(tmp_path / "t.docx")))


def _item(text: str, *errors: Span, human: bool = False) -> Annotated:
    return Annotated(Document("d", "d", text, (Segment(text),)), errors, human)


def test_weigh(tmp_path: Path) -> None:
    rules = pack_rules(tmp_path, "swap: {bad words: good words}")
    corpus = [_item("The bad words stand.", Span(4, 13)), _item("More bad words."), _item("Human bad words here.", human=True)]
    (weight,) = weigh(rules, corpus)
    assert (weight.fired, weight.right, weight.machine, weight.human) == (2, 1, 2, 1)
    assert (weight.machine_words, weight.human_words) == (7, 4)
    assert 0 < weight.chance < 1
    assert weigh(rules, corpus) == (weight,)


def test_wilson_interval() -> None:
    """Against published values: 8 of 10 gives 0.490 to 0.943 (Newcombe 1998 uses the same formula)."""
    low, high = wilson(8, 10)
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert wilson(0, 0) == (0.0, 1.0)


def _weight(fired: int = 0, right: int = 0, machine: int = 0, human: int = 0) -> Weight:
    return Weight("r", fired, right, 0.34, machine, human, 100_000, 100_000)


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (_weight(20, 18, 20, 1), "right"),
        (_weight(20, 8, 20, 1), "no better than chance"),
        (_weight(0, 0, 20, 40), "no rarer on human text"),
        (_weight(3, 1, 3, 2), ""),
    ],
)
def test_judgement(weight: Weight, said: str) -> None:
    assert judgement(weight) == said


def test_lift_has_an_interval_round_it() -> None:
    ratio, low, high = lift(_weight(machine=30, human=10))
    assert low < ratio < high
    assert ratio == pytest.approx(30.5 / 10.5)


def test_command(tmp_path: Path) -> None:
    pack = tmp_path / "own.yaml"
    pack_rules(tmp_path, "swap: {bad words: good words}")
    (tmp_path / "t.tsv").write_text(MQM + "\n".join(ROWS) + "\n", encoding="utf-8")
    arguments = ["evidence", str(tmp_path / "t.tsv"), "--pack", str(pack), "--select", "own"]
    told = {form: CliRunner().invoke(main, [*arguments, "--format", form]) for form in ("text", "json", "markdown")}
    assert all(result.exit_code == 0 for result in told.values()), told
    figures = json.loads(told["json"].stdout)["own.rule"]
    assert (figures["fired"], figures["right"], figures["precision"]) == (1, 1, 1.0)
    assert "own.rule" in told["text"].stdout
    assert told["markdown"].stdout.startswith("| rule |")
    (tmp_path / "t.tsv").write_text("a\tb\n", encoding="utf-8")
    broken = CliRunner().invoke(main, arguments)
    assert broken.exit_code == 2
    assert "no MQM table" in broken.stderr
