"""Output for tools in which people annotate, and for the tasks of WMT."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from test_reporters import told

from made import checked, finding, page
from tqcheck.annotated import mqm, tags
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.mqm import CATEGORIES
from tqcheck.model.report import Checked

PAIR = Segment("The bad cat sat.\tThere.", 0, source="Кошка <v>сидела", source_start=0)


def pair(*words: str, **more: str) -> Checked:
    document = Document("7", "x.jsonl", PAIR.text, (PAIR,), "ru")
    return checked(document, *(finding(document, one, "fix", **more) for one in words))


def test_marot_marks_words_and_their_source() -> None:
    result = pair("bad")
    result = replace(result, findings=(replace(result.findings[0], source_span=Span(0, 5)),))
    header, row = (line.split("\t") for line in told("marot", result).splitlines())
    record = dict(zip(header, row, strict=True))
    assert record["doc"] == "x.jsonl#7:ru-en"
    assert record["source"] == "<v>Кошка</v> ‹v›сидела"
    assert record["target"] == "The <v>bad</v> cat sat. There."
    assert (record["category"], record["severity"], record["rater"]) == ("Style", "Minor", "tqcheck")
    assert json.loads(record["metadata"])["marked_text"] == "bad"


def test_marot_is_read_as_the_tables_of_wmt_are(tmp_path: Path) -> None:
    document = Document("d", "x.jsonl", "A bad bad cat.\nFine.", (Segment("A bad bad cat."), Segment("Fine.", 15)))
    results = checked(document, finding(document, "bad"), finding(document, "bad", nth=1))
    (tmp_path / "out.tsv").write_text(told("marot", results), encoding="utf-8")
    items = list(mqm.read(str(tmp_path / "out.tsv")))
    assert [(item.document.text, item.errors) for item in items] == [("A bad bad cat.", (Span(2, 5), Span(6, 9))), ("Fine.", ())]


@pytest.mark.parametrize(
    ("text", "words", "ends"),
    [("The bad cat", "bad", (4, 6)), ("🦊 bad", "bad", (3, 5)), ("a 🦊", "🦊", (2, 3)), ("The cat", "", (0, 0))],
)
def test_pearmut_counts_as_javascript_does(text: str, words: str, ends: tuple[int, int]) -> None:
    document = page(text)
    span = json.loads(told("pearmut", checked(document, finding(document, words))))["data"][0][0][0]["error_spans"]["mt"][0]
    assert (span["start_i"], span["end_i"]) == ends


def test_a_pearmut_campaign_has_every_block_and_every_category() -> None:
    document = page("One bad line.\nTwo.\n")
    failed = Checked(Document("", "gone.txt", "", ()), (), ("gone",))
    campaign = json.loads(told("pearmut", checked(document, finding(document, "bad", severity="major")), failed, pair()))
    assert [[item["tgt"]["mt"] for item in doc] for doc in campaign["data"][0]] == [["One bad line.", "Two."], [PAIR.text]]
    assert campaign["data"][0][1][0]["src"] == PAIR.source
    offered = {(sub and f"{main}/{sub}") or main for main, subs in campaign["info"]["mqm_categories"].items() for sub in subs}
    assert offered >= {f"{main}/{sub}" for main, subs in CATEGORIES.items() for sub in subs}
    assert campaign["data"][0][0][0]["error_spans"]["mt"][0]["severity"] in {one.lower() for one in campaign["info"]["mqm_severities"]}


def test_wmtqe_has_a_line_for_each_block() -> None:
    document = page("A bad bad cat.\nFine.\n")
    hint = finding(document, "Fine", severity="neutral")
    found = (finding(document, "bad", severity="critical"), finding(document, "bad", nth=1), hint)
    assert told("wmtqe", checked(document, *found), pair("cat")).splitlines() == [
        "0",
        "0",
        "1",
        "und-en\ttqcheck\t0\tA bad bad cat.\t2 6\t5 9\tmajor minor",
        "und-en\ttqcheck\t1\tFine.\t-1\t-1\tno-error",
        "ru-en\ttqcheck\t2\tThe bad cat sat. There.\t8\t11\tminor",
    ]


def test_word_tags_are_read_back(tmp_path: Path) -> None:
    text = "A very bad, cat sat"
    document = page(f"{text}\nFine.\n")
    found = (finding(document, "y bad"), finding(document, "", nth=text.index("sat")))
    told_tags = told("wmtqe-tags", checked(document, *found))
    assert told_tags == "OK BAD BAD OK BAD\nOK\n"
    (tmp_path / "x.mt").write_text(document.text, encoding="utf-8")
    (tmp_path / "x.tags").write_text(told_tags, encoding="utf-8")
    assert [item.errors for item in tags.read(str(tmp_path / "x.mt"))] == [(Span(2, 6), Span(7, 11), Span(16, 19)), ()]
