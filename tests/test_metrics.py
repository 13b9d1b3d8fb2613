"""Reference metrics: sacreBLEU's own figures, over every way references may be paired with translations."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import Run, move_in
from tqcheck import metrics

ONE = [
    "The ferry left the harbour at noon.",
    "Two lorries were on board.",
    "Nobody was hurt, the port office said.",
    "It sails again on Monday.",
]
OTHER = ["The ferry has left harbour at noon.", "Two trucks were aboard.", "No one was hurt, said the port.", "It sails on Monday again."]
FIRST = [
    "The ferry left harbour at noon.",
    "There were two lorries on board.",
    "Nobody was hurt, the port said.",
    "It will sail again on Monday.",
]
SECOND = [
    "At noon the ferry left the harbour.",
    "Two lorries were aboard.",
    "No one was hurt, the port office said.",
    "It sails again Monday.",
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = move_in(tmp_path, monkeypatch)
    for name, lines in (("one", ONE), ("other", OTHER), ("first", FIRST), ("second", SECOND)):
        Path(f"{name}.en").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return run


def sacrebleu(*arguments: str) -> str:
    command = [sys.executable, "-m", "sacrebleu", "first.en", "second.en", "-i", *arguments, "-q", "-w", "10"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def scores(run: Run, *arguments: str) -> list[dict[str, object]]:
    result = run("score", *arguments, "--format", "json")
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.stdout)["systems"][0]["scores"]
    return found


def test_scores_and_signatures_are_sacrebleus(run: Run) -> None:
    theirs = json.loads(sacrebleu("one.en", "-m", "bleu", "chrf", "ter", "--confidence", "--confidence-n", "50"))
    ours = scores(
        run, "one.en", "--reference", "first.en", "--reference", "second.en", "-m", "bleu,chrf,ter", "--resamples", "50"
    )  # fmt: skip
    assert [(s["metric"], round(float(str(s["value"])), 10), s["signature"]) for s in ours] == [
        (s["name"], s["score"], s["signature"]) for s in theirs
    ]
    intervals = [s["interval"] for s in ours]
    middles = [(i["low"] + i["high"]) / 2 for i in intervals]  # type: ignore[index]
    assert middles == pytest.approx([s["confidence_mean"] for s in theirs], abs=1e-4)


def test_segments_are_scored_as_sacrebleu_scores_sentences(run: Run) -> None:
    theirs = [line.split(" = ")[1].split(" ")[0] for line in sacrebleu("one.en", "-sl").splitlines()]
    arguments = ("one.en", "--reference", "first.en", "--reference", "second.en", "-m", "bleu", "--level", "segment", "--format", "json")
    parts = json.loads(run("score", *arguments).stdout)["systems"][0]["parts"]
    assert [f"{part['scores'][0]['value']:.10f}" for part in parts] == theirs
    assert "eff:yes" in parts[0]["scores"][0]["signature"]


@pytest.mark.parametrize(("test", "flag", "chosen"), [("bs", "--paired-bs", ["bleu"]), ("ar", "--paired-ar", ["bleu", "chrf"])])
def test_paired_tests_are_sacrebleus(run: Run, test: str, flag: str, chosen: list[str]) -> None:
    theirs = json.loads(sacrebleu("one.en", "other.en", "-m", *chosen, flag, f"{flag}-n", "200", "-f", "json"))
    arguments = ("one.en", "--against", "other.en", "--reference", "first.en", "--reference", "second.en", "-m", ",".join(chosen))
    ours = json.loads(run("score", *arguments, "--test", test, "--samples", "200", "--format", "json").stdout)["comparisons"]
    assert len(ours) == len(chosen)
    assert [c["p"] for c in ours] == [theirs[1][c["metric"]]["p_value"] for c in ours]
    assert all(f"{test}:200" in c["signature"] and "seed:12345" in c["signature"] for c in ours)


def test_a_blank_translation_of_a_line_scores_nothing_there(run: Run) -> None:
    Path("gap.en").write_text("\n".join([ONE[0], "", *ONE[2:]]) + "\n", encoding="utf-8")
    theirs = json.loads(sacrebleu("gap.en", "-m", "chrf"))["score"]
    ours = scores(run, "gap.en", "--reference", "first.en", "--reference", "second.en", "-m", "chrf")
    assert round(float(str(ours[0]["value"])), 10) == theirs


def test_references_come_from_records_by_id_and_by_order(run: Run) -> None:
    records = [{"id": f"s{n}", "target": text, "reference": ref} for n, (text, ref) in enumerate(zip(ONE, FIRST, strict=True))]
    Path("own.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    swapped = [{"id": f"s{n}", "target": text} for n, text in reversed(list(enumerate(SECOND)))]
    Path("by-id.jsonl").write_text("".join(json.dumps(r) + "\n" for r in swapped), encoding="utf-8")
    by_line = scores(run, "one.en", "--reference", "first.en", "--reference", "second.en", "-m", "bleu,ter")
    assert scores(run, "own.jsonl", "--reference", "by-id.jsonl", "-m", "bleu,ter") == by_line
    assert scores(run, "own.jsonl", "--reference", "second.en", "-m", "bleu,ter") == by_line


def test_a_segment_without_reference_is_left_out_and_told(run: Run) -> None:
    Path("part.jsonl").write_text(
        json.dumps({"id": "a", "target": ONE[0], "reference": FIRST[0]}) + "\n" + json.dumps({"id": "b", "target": ONE[1]}) + "\n",
        encoding="utf-8",
    )
    result = run("score", "part.jsonl", "-m", "bleu")
    assert result.exit_code == 0
    assert "1 of 2 segments have no reference" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("one.en", "-m", "bleu"), "has no reference"),
        (("own.jsonl", "--reference", "short.en", "-m", "bleu"), "1 segments beside 2"),
        (("one.en", "-m", "comet"), "“comet” is none of"),
        (("one.en", "--target-lang", "de", "-m", "mqm"), "are for English"),
    ],
)
def test_what_cannot_be_scored_is_told(run: Run, arguments: tuple[str, ...], problem: str) -> None:
    Path("short.en").write_text("The ferry left harbour at noon.\n", encoding="utf-8")
    Path("own.jsonl").write_text("".join(json.dumps({"id": f"s{n}", "target": ONE[n]}) + "\n" for n in (0, 1)), encoding="utf-8")
    result = run("score", *arguments)
    assert result.exit_code == 2
    assert problem in result.stderr


def test_bleus_tokeniser_goes_by_the_target_language() -> None:
    (score,) = metrics.score_corpus(["港口今天关闭。"], [["港口今日关闭。"]], ["bleu"], "zh")
    assert "tok:zh" in score.signature
    assert score.value > 0


@pytest.mark.parametrize(("format", "mark"), [("latex", "\\midrule"), ("markdown", "|---|--:|"), ("text", "p = ")])
def test_tables_name_the_signature_and_mark_what_differs(run: Run, format: str, mark: str) -> None:
    arguments = ("one.en", "--against", "other.en", "--reference", "first.en", "-m", "chrf", "--test", "bs", "--samples", "20")
    out = run("score", *arguments, "--format", format).stdout
    assert all(piece in out for piece in (mark, "nrefs:1|", "bs:20"))
