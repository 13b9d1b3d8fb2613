"""The commands beside `check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from house import PACK, Run, found, move_in, pack
from tqcheck import commands, discovery
from tqcheck.cli import main
from tqcheck.commands._complete import complete_rule
from tqcheck.rulebook import load_rules


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return move_in(tmp_path, monkeypatch)


@pytest.mark.parametrize("command", ["", *discovery.members(commands)])
def test_every_command_explains_itself(command: str) -> None:
    result = CliRunner().invoke(main, [command, "--help"] if command else ["--help"])
    assert result.exit_code == 0
    assert "Usage:" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_rules_lists_a_family(run: Run) -> None:
    assert run("rules", "house").stdout == (
        "house.grave  major     Style/Unidiomatic style\n"
        "house.hint   neutral   Style/Unidiomatic style\n"
        "house.spoke  minor     Style/Unidiomatic style\n"
        "house.trial  minor     Style/Unidiomatic style  (preview)\n"
        "\n4 rules (1 major, 2 minor, 1 neutral), 1 of them in preview\n"
    )


def test_rules_explains_one(run: Run) -> None:
    told = run("rules", "house.spoke").stdout
    assert told.startswith("house.spoke  minor  Style/Unidiomatic style\n  “{match}” is no English; write {fix}.\n")
    assert "  bad:  He [[did speak loudly]] at us.\n  good: He shouted at us.\n" in told
    assert f"swap, {pack()}:" in told


def test_rules_as_json(run: Run) -> None:
    told = json.loads(run("rules", "house.spoke", "--format", "json").stdout)
    assert [rule["id"] for rule in told] == ["house.spoke"]
    assert told[0]["examples"] == [{"bad": "He did speak loudly at us.", "start": 3, "end": 19, "good": "He shouted at us.", "source": ""}]


def test_prove_passes_a_pack_that_keeps_its_promises(run: Run) -> None:
    result = run("prove", pack())
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("4 rules, 4 examples: ")


def test_prove_names_what_does_not_hold(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(PACK.replace("He shouted at us.", "He cried at us."), encoding="utf-8")
    result = run("prove", "own.yaml")
    assert result.exit_code == 1
    assert result.stdout.startswith("own.yaml:5: own.spoke: the first fix makes")


def test_new_rule_writes_one_that_holds(run: Run, tmp_path: Path) -> None:
    answers = (
        "--bad",
        "They [[put a dot in]] it.",
        "--good",
        "They ended it.",
        "--message",
        "Write {fix}.",
        "--category",
        "Style",
        "--severity",
        "minor",
    )
    first = run("new-rule", "own.yaml", "end-it", *answers)
    assert first.stdout == "own.yaml:1: rule end-it written; try it: tqcheck prove own.yaml\n"
    second = run("new-rule", "own.yaml", "end-all", *(a.replace("dot", "stop") for a in answers))
    assert second.stdout.startswith("own.yaml:11: ")
    assert run("prove", "own.yaml").exit_code == 0
    assert found(run("check", "--pack", "own.yaml", "--select", "own", "--format", "jsonl", "-", input="We put a dot in that.")) == [
        "own.end-it"
    ]


def test_new_rule_asks_for_what_it_is_not_told(run: Run) -> None:
    result = run("new-rule", "own.yaml", "end-it", input="They [[put a dot in]] it.\nThey ended it.\n\n\nmajor\n")
    assert result.exit_code == 0
    assert run("rules", "--pack", "own.yaml", "own").stdout.startswith("own.end-it  major     Style/Unidiomatic style\n")


@pytest.mark.parametrize(
    ("name", "bad", "good", "told"),
    [
        ("End It", "[[a]]", "b", "is no name for a rule"),
        ("end-it", "a b c", "b", "the bad sentence marks nothing"),
        ("end-it", "a [[b]] c", "b c d", "the good sentence differs outside of [[ ]] too"),
    ],
)
def test_new_rule_refuses_what_makes_no_rule(run: Run, tmp_path: Path, name: str, bad: str, good: str, told: str) -> None:
    result = run("new-rule", "own.yaml", name, "--bad", bad, "--good", good, "--message", "m", "--category", "Style", "--severity", "minor")
    assert told in result.stderr
    assert result.exit_code == 2
    assert not (tmp_path / "own.yaml").exists()


def test_new_rule_refuses_a_name_that_is_taken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(PACK, encoding="utf-8")
    answers = ("--bad", "[[a]]", "--good", "b", "--message", "m", "--category", "Style", "--severity", "minor")
    result = run("new-rule", "own.yaml", "grave", *answers)
    assert "error: own.yaml:9: there is a rule grave already" in result.stderr
    assert (tmp_path / "own.yaml").read_text(encoding="utf-8") == PACK


def test_init_writes_settings_that_can_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tqcheck.yaml").unlink()
    assert run("init").exit_code == 0
    text = (tmp_path / "tqcheck.yaml").read_text(encoding="utf-8")
    assert run("check", "clean.txt", "--pack", pack(), "--select", "house").exit_code == 0
    (tmp_path / "house-style.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "tqcheck.yaml").write_text("\n".join(_uncommented(text)), encoding="utf-8")
    assert run("check", "clean.txt", "--pack", pack(), "--select", "house").exit_code == 0


def _uncommented(text: str) -> list[str]:
    """The settings with the # before each key taken away, as the file says."""
    return [
        line[2:] if line.startswith("# ") and line[2:].split(":")[0].replace("-", "").isalpha() and ":" in line else line
        for line in text.splitlines()
    ]


def test_layout_tells_line_and_role(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        "<h1>A head</h1>\n<p>A long\nparagraph with <b>words</b> in it, more than one.</p>\n", encoding="utf-8"
    )
    lines = [line.split(None, 2) for line in run("layout", "page.html").stdout.splitlines()]
    assert lines[0] == ["1", "headline", "A head"]
    assert lines[1][0] == "2"
    assert lines[1][2] == "A long paragraph with words in it, more than one."


def test_rule_ids_are_completed_by_their_parts(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = load_rules((str(pack()),))
    monkeypatch.setattr("tqcheck.rulebook.load_rules", lambda: rules)
    context = None
    begun = {typed: [item.value for item in complete_rule(context, context, typed)] for typed in ("", "house.s", "x")}  # type: ignore[arg-type]
    assert begun == {"": ["house", "house.grave", "house.hint", "house.spoke", "house.trial"], "house.s": ["house.spoke"], "x": []}
