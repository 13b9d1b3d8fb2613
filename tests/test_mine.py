"""What is mined: what machine text overuses is proposed with what people write instead; what it shares with people is not."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import pack_rules
from tqcheck import packs, rulebook, yaml
from tqcheck.cli import main
from tqcheck.evidence import open_annotated
from tqcheck.mine import Candidate, Wish, mine
from tqcheck.mine.contrast import Contrast, Count, Exposure, Paired, contrast, highest_p
from tqcheck.mine.words import split
from tqcheck.model.errors import InputError, RuleError

PLACES = "Aldby Birchen Corwick Dunmore Eastlea Fernhill Garsdale Hollin Ivybridge Kirkham Lowick Marston".split()
WHO, WHAT = ("Experts", "Builders", "Owners"), ("walls", "roofs", "lifts", "drains")
ACTS = "opened a bridge,closed the mill,hired new nurses,mended the old pier,sold two ferries,painted every bench".split(",")


def town(number: int) -> str:
    return PLACES[number % len(PLACES)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two systems and two people who translate the same 24 lines: systems write "conducted an inspection of" and "X city"."""
    monkeypatch.setattr(rulebook, "shipped_packs", lambda: tmp_path / "none")
    (tmp_path / "none").mkdir()
    rest = [f"On Monday the head of the firm told the city of the city that they {ACTS[i % 6]} of an old house" for i in range(24)]
    systems = [
        f"{WHO[i % 3]} conducted an inspection of {WHAT[i % 4]} {('in', 'near')[i % 2]} {town(i)} city. {line}."
        for i, line in enumerate(rest)
    ]
    people = [f"{WHO[i % 3]} inspected {WHAT[i % 4]} {('in', 'near')[i % 2]} {town(i)}. {line}." for i, line in enumerate(rest)]
    for name, lines in {"machine.a.en": systems, "machine.b.en": systems, "human.A.en": people, "human.B.en": people}.items():
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def mined(folder: Path, rules: tuple[object, ...] = (), **wish: float) -> dict[str, Candidate]:
    items = [item for path in sorted(folder.glob("*.en")) for item in open_annotated(str(path), "lines")]
    return {c.phrase: c for c in mine(items, rules, Wish(**wish))}  # type: ignore[arg-type]


def test_what_only_systems_say_is_proposed_with_the_words_of_people(folder: Path) -> None:
    found = mined(folder)
    assert set(found) == {"conducted an inspection of", "{Name} city"}
    phrase = found["conducted an inspection of"]
    assert (phrase.machine, phrase.lines, phrase.systems, phrase.human) == (48, 24, 2, 0)
    assert phrase.instead == (("inspected", 24),)
    assert found["{Name} city"].instead == (("{Name}", 24),)
    assert [c.words for c in phrase.contexts] == ["conducted an inspection of"] * 5
    assert phrase.contrast.lift >= phrase.contrast.low > 2


def test_alike_sides_give_nothing(folder: Path) -> None:
    for name in ("human.A.en", "human.B.en"):
        (folder / name).write_bytes((folder / "machine.a.en").read_bytes())
    assert mined(folder) == {}


def test_what_a_rule_finds_is_left_out(folder: Path) -> None:
    rules = pack_rules(folder, "swap: {conducted an inspection of: inspected}")
    assert set(mined(folder, tuple(rules))) == {"{Name} city"}


def test_a_phrase_needs_lines_not_copies(folder: Path) -> None:
    plain = (folder / "human.A.en").read_text(encoding="utf-8")
    for name in ("machine.a.en", "machine.b.en"):
        (folder / name).write_text(plain.replace("Builders inspected", "Masons inspected", 5), encoding="utf-8")
    assert mined(folder, lines=6) == {}
    assert [c.lines for c in mined(folder, lines=5).values()] == [5]


def test_the_same_input_gives_the_same_bytes(folder: Path) -> None:
    import subprocess
    import sys

    code = f"from tqcheck.cli import main; main(['mine', {', '.join(repr(str(a)) for a in sides(folder))}])"
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert b"conducted an inspection of" in runs[0]


def test_marks_stand_against_the_rest(tmp_path: Path) -> None:
    rows = ["system\tdoc\tseg_id\tsource\ttarget\tcategory\tseverity"]
    rng = random.Random(3)
    for i in range(40):
        act = ACTS[rng.randrange(6)]
        rows.append(f"s\td\t{i}\tx\tIn {town(i)} they <v>did the opening of</v> a bridge and {act}.\tStyle\tMinor")
        rows.append(f"t\td\t{i}\tx\tIn {town(i)} they opened a bridge and {act}.\tNo-error\tNo-error")
        rows.append(f"Human-A\td\t{i}\tx\tIn {town(i)} they opened a bridge and {act}.\tNo-error\tNo-error")
    path = tmp_path / "table.tsv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    (best, *_) = mine(open_annotated(str(path)), (), Wish(), by_marks=True)
    assert (best.phrase, best.machine, best.human, best.instead) == ("did the opening of", 40, 0, (("opened", 40),))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("He’s here, isn't he?", ["He’s", "here", ",", "isn't", "he", "?"]),
        ("U.S. ships sank", ["U.S.", "ships", "sank"]),
        ("1,500 men,women", ["1,500", "men", ",", "women"]),
        ("a 12-year-old AT&T phone", ["a", "12-year-old", "AT&T", "phone"]),
    ],
)
def test_words(text: str, tokens: list[str]) -> None:
    found = split(text)
    assert [token for token, _, _ in found] == tokens
    assert all(text[start:end] == token for token, start, end in found)


def test_copies_of_a_line_count_once() -> None:
    """Eighteen systems that agree on two lines are two voices; on as many lines as hits they are that many."""
    room, people = Exposure(180_000, 18), Exposure(20_000, 2)
    copied = contrast(Count(36, 648, 2), room, Count(), people)
    spread = contrast(Count(36, 36, 36), room, Count(), people)
    assert copied.p > 0.025 > spread.p
    assert copied.low < 1 < spread.low


@pytest.mark.parametrize(("seen", "is_less"), [(0, True), (4, False), (8, False)])
def test_paired_lines_are_compared_by_what_each_side_should_have(seen: int, is_less: bool) -> None:
    found = contrast(Count(40, 40, 40), Exposure(1000, 1), Count(seen, seen, seen), Exposure(1000, 1), Paired(seen, 4.0, 2.0))
    assert (found.p < 0.05) == is_less
    assert found.low <= found.lift <= found.high


def test_equal_rates_have_lift_one() -> None:
    assert contrast(Count(20, 20, 20), Exposure(5000, 1), Count(10, 10, 10), Exposure(2500, 1)) == Contrast(
        pytest.approx(1.0), pytest.approx(1.0), pytest.approx(1.0), pytest.approx(0.5)
    )


@pytest.mark.parametrize(
    ("chances", "highest"),
    [([0.01, 0.02, 0.03, 0.9], 0.03), ([0.04, 0.2, 0.5, 0.9], -1.0), ([0.03, 0.04, 0.045, 0.05], 0.05), ([], -1.0)],
)
def test_false_discoveries_are_bounded(chances: list[float], highest: float) -> None:
    assert highest_p(chances, 0.05) == highest


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["mine", *map(str, arguments)])


def sides(folder: Path) -> list[object]:
    return [folder / "machine.a.en", folder / "machine.b.en", "--human", folder / "human.A.en", "--human", folder / "human.B.en"]


def test_json_and_table_tell_the_same(folder: Path) -> None:
    told = json.loads(run(*sides(folder), "--format", "json").stdout)
    assert {c["phrase"]: c["instead"][0]["words"] for c in told} == {
        "conducted an inspection of": "inspected",
        "{Name} city": "{Name}",
    }
    table = run(*sides(folder)).stdout
    assert all(c["phrase"] in table for c in told)
    assert "Experts [[conducted an inspection of]] walls" in table
    assert len(json.loads(run(*sides(folder), "--format", "json", "--limit", "1").stdout)) == 1


def test_proposals_are_entries_that_want_examples(folder: Path) -> None:
    path = folder / "proposed.yaml"
    assert run(*sides(folder), "--format", "yaml", "-o", path).exit_code == 0
    with pytest.raises(RuleError, match="has no examples"):
        rulebook.load_rules((str(path),))
    refused = CliRunner().invoke(main, ["prove", str(path)])
    assert refused.exit_code == 2
    assert "has no examples" in refused.stderr
    node = yaml.read(path)
    assert isinstance(node, dict)
    assert set(node) == {"conducted-an-inspection-of", "name-city"}
    text = path.read_text(encoding="utf-8").replace("examples: []", 'examples: [{bad: "[[x]]", good: y}]')
    path.write_text(text, encoding="utf-8")
    assert [entry.detector for entry in packs.read_pack(path, folder)] in (["swap", "pattern"], ["pattern", "swap"])
    rulebook.load_rules((str(path),))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "mine needs machine text"),
        (("machine.a.en", "--mqm", "machine.b.en"), "mine needs machine text"),
        (("machine.a.en",), "no human text to compare with"),
        (("human.A.en",), "no machine text"),
        (("--mqm", "machine.a.en"), "nobody marked errors"),
        (("nowhere.en",), "cannot be read"),
    ],
)
def test_mistakes_are_told(folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], says: str) -> None:
    monkeypatch.chdir(folder)
    result = run(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr


def test_broken_shipped_packs_are_passed_over_aloud(folder: Path) -> None:
    (folder / "none" / "broken.yaml").write_text("a: [", encoding="utf-8")
    result = run(*sides(folder))
    assert result.exit_code == 0
    assert "nothing counts as known" in result.stderr


def test_empty_text_is_a_mistake() -> None:
    with pytest.raises(InputError):
        mine((), (), Wish())
