"""Pages beside their source: line by line, aligned, or, where it is not sure, not at all; and always told."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from house import Run, move_in
from tqcheck import readers
from tqcheck.alignment import align, confidence
from tqcheck.cli import main
from tqcheck.model.errors import InputError

PAIRS = [
    ("Der Hafen von Brem bekommt bis 2031 drei neue Kräne.", "The port of Brem will get three new cranes by 2031."),
    ("Das sagte Senatorin Ute Larsen am Montag.", "Senator Ute Larsen said so on Monday."),
    ("Die Kosten liegen bei 48,5 Millionen Euro, die Stadt trägt davon ein Drittel, den Rest zahlt der Bund.",
     "They will cost 48.5 million euros, of which the city pays a third and the federal government the rest."),
    ("„Wir haben zu lange gewartet“, sagte Larsen.", "“We have waited too long,” Larsen said."),
    ("Der älteste Kran stammt aus dem Jahr 1962 und steht seit dem Unfall im März still, bei dem ein Arbeiter am Bein verletzt wurde.",
     "The oldest crane dates from 1962 and has stood still since the accident in March, in which a worker's leg was hurt."),
    ("Die Opposition nannte den Plan „ein Geschenk an die Reeder“.", "The opposition called the plan “a gift to the shipowners”."),
    ("Ihr Sprecher Jonas Petry verwies auf ein Gutachten von 2019, das nur zwei Kräne für nötig hält.",
     "Its spokesman Jonas Petry pointed to a report of 2019 that holds only two cranes to be needed."),
    ("Reeder Ole Brandt wies das zurück.", "The shipowner Ole Brandt rejected that."),
    ("Im vergangenen Jahr wurden in Brem 3.410 Schiffe entladen, so viele wie noch nie.",
     "Last year 3,410 ships were unloaded in Brem, more than ever before."),
    ("Gebaut werden die Kräne von der Firma Koppmann in Linz, die schon die Häfen von Triest und Koper beliefert hat.",
     "The cranes will be built by Koppmann of Linz, which has supplied the ports of Trieste and Koper before."),
    ("Am Kai soll zudem ein Radweg entstehen.", "There is to be a cycle path along the quay too."),
    ("Die Arbeiten beginnen im Herbst 2027.", "Work will begin in the autumn of 2027."),
]  # fmt: skip
OTHER = """Der Bäcker kaufte gestern Mehl.
Warum die Katze auf dem Dach saß, weiß niemand, nicht einmal die Feuerwehr, die mit zwei Wagen kam.
Es schneite.
Der Trainer lobte seine Spieler nach dem Sieg über den alten Gegner und versprach ihnen einen freien Tag.
Das Museum bleibt zu.
Ein Kind fand am Strand eine Flasche mit einem Brief.
Er war leer.
Die Mieten steigen weiter, vor allem in den kleinen Orten am See, wo im Sommer kaum noch ein Zimmer zu haben ist.
Niemand wurde verletzt.""".split("\n")
SOURCES = [source for source, _ in PAIRS]
TARGETS = [target for _, target in PAIRS]


def links(sources: list[str], targets: list[str]) -> set[tuple[int, int]]:
    return {(i, j) for bead in align(sources, targets) for i in range(*bead.sources) for j in range(*bead.targets)}


def test_lines_are_aligned_whatever_is_merged_cut_or_dropped() -> None:
    everything = {(at, at) for at in range(len(PAIRS))}
    assert links(SOURCES, TARGETS) == everything
    merged = [*TARGETS[:3], f"{TARGETS[3]} {TARGETS[4]}", *TARGETS[5:]]
    assert links(SOURCES, merged) == {(at, at - (at > 3)) for at in range(len(PAIRS))}
    dropped = [*TARGETS[:4], *TARGETS[5:]]
    assert links(SOURCES, dropped) == {(at, at - (at > 4)) for at in range(len(PAIRS)) if at != 4}
    added = [*SOURCES[:6], *SOURCES[7:]]
    assert links(added, TARGETS) == {(at - (at > 6), at) for at in range(len(PAIRS)) if at != 6}


def test_every_line_is_in_one_bead() -> None:
    dice = random.Random(7)
    for _ in range(30):
        one, other = (dice.choices([*SOURCES, *OTHER, "", "1", "橋が閉まる。"], k=dice.randrange(1, 12)) for _ in "ab")
        beads = align(one, other)
        assert [at for bead in beads for at in range(*bead.sources)] == list(range(len(one)))
        assert [at for bead in beads for at in range(*bead.targets)] == list(range(len(other)))
        assert all(0 <= bead.confidence <= 1 for bead in beads)
    assert align([], ["a"]) == align(["a"], []) == []
    assert confidence([]) == 0


def test_unlike_texts_are_not_sure() -> None:
    assert confidence(align(SOURCES, TARGETS)) > 0.9
    assert confidence(align(OTHER, TARGETS)) < 0.2
    assert confidence(align(SOURCES[::-1], TARGETS)) < 0.2


def test_long_texts_are_aligned_far_from_the_diagonal() -> None:
    sources = [f"Zeile {at} im Hafen von Brem mit {at * 7} Kisten" for at in range(160)]
    targets = [f"Line {at} in the port of Brem with {at * 7} crates" for at in range(160) if not 60 <= at < 80]
    assert links(sources, targets) >= {(at, at - 20 * (at >= 80)) for at in range(160) if not 55 <= at < 85}


def test_one_line_may_be_as_long_as_all_others() -> None:
    sources = ["Zeile"] * 90 + ["Zeile " * 5000] + ["Zeile"] * 90
    for one, other in ((sources, ["Line"] * 200), (["Line"] * 200, sources)):
        beads = align(one, other)
        assert [at for bead in beads for at in range(*bead.targets)] == list(range(len(other)))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return move_in(tmp_path, monkeypatch)


def beside(folder: Path, target: str, source: str, name: str = "source.txt") -> tuple[list[str], tuple[str, ...]]:
    (folder / "page.txt").write_text(target)
    (folder / name).write_text(source)
    (document,) = readers.open_documents(str(folder / "page.txt"))
    document = readers.beside(document, source=str(folder / name))
    return [segment.source for segment in document.segments], document.notices


def test_as_many_lines_go_line_by_line(tmp_path: Path) -> None:
    assert beside(tmp_path, "A\n\nB\nC\n", "a\n\nb\nc") == (["a", "b", "c"], ())
    assert beside(tmp_path, "A\n\nB\nC\n", "a\nb\n\n\nc") == (["a", "b", "c"], ())
    lines = [f"Line {at}" for at in range(20)]
    assert beside(tmp_path, "\n".join(lines), "\n".join(["", *lines[1:]])) == (["", *lines[1:]], ())
    assert beside(tmp_path, "A\n\nB", "<p>a <b>x</b><p>b", "source.html") == (["a x", "b"], ())


def test_other_lines_are_aligned_and_told(tmp_path: Path) -> None:
    sides, notices = beside(tmp_path, "\n\n".join(TARGETS[:4] + TARGETS[5:]), "\n".join(SOURCES))
    assert sides == SOURCES[:4] + SOURCES[5:]
    assert notices[0].startswith("its source has 12 lines and it has 11 blocks; 11 of the blocks are paired by length, numbers and names")


def test_sentences_are_aligned_where_paragraphs_do_not_agree(tmp_path: Path) -> None:
    sides, notices = beside(tmp_path, "\n\n".join(TARGETS), " ".join(SOURCES[:7]) + "\n\n" + " ".join(SOURCES[7:]))
    assert sides == SOURCES
    assert "12 of the blocks are paired" in notices[0]


def test_a_paragraph_cut_in_two_is_cut_in_its_source_too(tmp_path: Path) -> None:
    sides, _ = beside(tmp_path, "\n\n".join(TARGETS), "\n".join([*SOURCES[:4], f"{SOURCES[4]} {SOURCES[5]}", *SOURCES[6:]]))
    assert sides == SOURCES


def test_what_is_not_sure_is_not_paired(tmp_path: Path) -> None:
    sides, notices = beside(tmp_path, "\n\n".join(TARGETS), "\n".join(OTHER))
    assert sides == [""] * len(TARGETS)
    assert "they are not paired, for it is not sure which belong together" in notices[0]


def test_records_are_aligned_by_the_same_rules(tmp_path: Path, run: Run) -> None:
    good = {"id": "good", "target": "\n".join(TARGETS[1:]), "source": "\n".join(SOURCES), "reference": "\n".join(TARGETS[1:])}
    bad = {"id": "bad", "target": "\n".join(TARGETS), "source": "\n".join(OTHER)}
    file = tmp_path / "a.jsonl"
    file.write_text(f"{json.dumps(good)}\n{json.dumps(bad)}\n")
    first, second = readers.open_documents(str(file))
    assert [segment.source for segment in first.segments] == SOURCES[1:]
    assert [segment.reference for segment in first.segments] == TARGETS[1:]
    assert {segment.source for segment in second.segments} == {""}
    told = run("check", file).stderr
    assert f"note: {file}#good: its source has 12 lines and it has 11 blocks; 11 of the blocks are paired" in told
    assert f"note: {file}#bad: its source has 9 lines and it has 12 blocks; they are not paired" in told


COMPARES = """\
twice:
  pattern: '\\b(?P<verb>sank) twice'
  fix: '{verb}'
  safe: true
  category: Style/Unidiomatic style
  severity: minor
  message: x
  examples: [{bad: 'It [[sank twice]].', good: 'It sank.'}]
"""


def test_the_source_goes_with_fixes_and_standard_input(tmp_path: Path, run: Run) -> None:
    (tmp_path / "own.yaml").write_text(COMPARES)
    (tmp_path / "page.txt").write_text("The boat.\n\nIt sank twice.\n")
    (tmp_path / "source.txt").write_text("Das Boot.\n\nEs sank.\n")
    options = ("--source", "source.txt", "--reference", "source.txt", "--pack", "own.yaml", "--select", "own")
    assert run("check", *options, "page.txt").exit_code == 1
    assert run("check", "--fix", *options, "page.txt").exit_code == 0
    assert (tmp_path / "page.txt").read_text() == "The boat.\n\nIt sank.\n"
    piped = run("check", "--fix", *options, "-", input="The boat.\n\nIt sank twice.\n")
    assert (piped.exit_code, piped.stdout) == (0, "The boat.\n\nIt sank.\n")


def test_a_source_that_cannot_be_used_is_told_and_nothing_changes(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.jsonl").write_text('{"target": "A did speak loudly", "source": "a"}\n')
    for arguments, problem in (
        (("--source", "no.txt", "bad.txt"), "no.txt: no such file"),
        (("--source", "clean.txt", "bad.txt", "clean.txt"), "--source goes with one page, and here are 2"),
        (("--reference", "clean.txt", "a.jsonl"), "--reference is for pages"),
        (("--source", "a.jsonl", "bad.txt"), "a.jsonl: is not one page"),
    ):
        before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
        result = run("check", "--fix", *arguments)
        assert (result.exit_code, problem in result.stderr) == (2, True), result.stderr
        assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == before


@pytest.mark.parametrize(("name", "content"), [
    ("a.jsonl", '{"target": "A"}\n{"target": "B", "target_lang": "de-AT"}\n'),
    ("a.tsv", "target\ttarget_lang\nA\ten-GB\nB\tde-AT\n"),
])  # fmt: skip
def test_a_target_that_is_not_english_is_refused(name: str, content: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text(content)
    with pytest.raises(InputError) as caught:
        list(readers.open_documents(str(file)))
    line = 2 if name == "a.jsonl" else 3
    assert str(caught.value).startswith(f"{file}:{line}: its target language is “de-AT”")


def test_a_source_span_counts_in_the_whole_source(tmp_path: Path) -> None:
    record = {"target": "Rain fell.\nThe Federal Safety Service met.", "source": "Шёл дождь.\nСобралась ФСБ.", "source_lang": "ru"}
    path = tmp_path / "two.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    shown = CliRunner().invoke(main, ["check", "--select", "naming", "--format", "jsonl", "--exit-zero", str(path)])
    finding = json.loads(shown.stdout)
    assert record["source"][finding["source_start"] : finding["source_end"]] == "ФСБ"
    assert record["target"][finding["start"] : finding["end"]] == "Federal Safety Service"
