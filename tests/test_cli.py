"""The command line as a contract: what goes in, what comes out, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from house import BAD, CLEAN, PACK, Run, found, move_in, pack
from tqcheck import __version__
from tqcheck.cli import main

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return move_in(tmp_path, monkeypatch)


# ------------------------------------------------------------------------------------------------ what is told


def test_a_page_with_findings_fails(run: Run) -> None:
    result = run("check", "bad.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith("bad.txt:1:5  major  house.grave\n")
    assert "        ^^^^^^^^^^^^^^^^^^^\n    fix: head of the firm\n" in result.stdout
    assert result.stderr == (
        "2 findings (1 major, 1 minor) in 1 document, 11 words; 2 can be fixed (`--fix` 1, `--unsafe-fixes` 1)\n"
        "failed: 2 findings are minor or graver (--fail-on minor)\n"
    )


def test_a_clean_page_passes(run: Run) -> None:
    result = run("check", "clean.txt")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No findings in 1 document, 9 words\n")


def test_json_lines_cut_out_their_text(run: Run, tmp_path: Path) -> None:
    records = [{"id": "a", "target": CLEAN + "\n" + BAD}, {"id": 7, "target": "Ann did speak loudly."}]
    (tmp_path / "x.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    result = run("check", "x.jsonl", "--format", "jsonl")
    targets = {str(record["id"]): str(record["target"]) for record in records}
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [finding["rule"] for finding in told] == ["house.grave", "house.spoke", "house.spoke"]
    assert all(targets[finding["id"]][finding["start"] : finding["end"]] == finding["text"] for finding in told)
    assert [(finding["line"], finding["column"]) for finding in told] == [(3, 5), (3, 25), (1, 5)]


def test_a_record_is_called_by_its_id(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"id": "n7", "target": "Ann did speak loudly."}\n', encoding="utf-8")
    assert run("check", "x.jsonl").stdout.startswith("x.jsonl#n7:1:5  ")


def test_json_is_one_object(run: Run) -> None:
    report = json.loads(run("check", "--format", "json", "bad.txt", "clean.txt").stdout)
    assert report["version"] == __version__
    assert report["summary"]["severities"] == {"neutral": 0, "minor": 1, "major": 1, "critical": 0}


def test_statistics_are_a_table(run: Run, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("Ann did speak loudly.\n", encoding="utf-8")
    result = run("check", "bad.txt", "two.txt", "--statistics")
    assert result.stdout.endswith("\n2  minor     house.spoke\n1  major     house.grave\n")


def test_standard_input_is_read(run: Run) -> None:
    result = run("check", "-", input=BAD)
    assert result.stdout.startswith("stdin:1:5  ")
    assert result.exit_code == 1


def test_output_goes_to_a_file_at_once(run: Run, tmp_path: Path) -> None:
    result = run("check", "bad.txt", "--format", "jsonl", "-o", "out.jsonl")
    assert result.stdout == ""
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 2
    assert not list(tmp_path.glob(".out*"))


def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    run("check", "bad.txt", "-o", "/dev/null")
    assert not Path("/dev/null").is_file()


# ------------------------------------------------------------------------------------------------ which rules


@pytest.mark.parametrize(
    ("flags", "rules"),
    [
        ((), ["house.grave", "house.spoke"]),
        (("--select", "house.spoke"), ["house.spoke"]),
        (("--ignore", "house.spoke,house.hint"), ["house.grave"]),
        (("--hints",), ["house.grave", "house.spoke", "house.hint"]),
        (("--preview",), ["house.grave", "house.spoke", "house.trial"]),
        (("--extend-select", "house.trial"), ["house.grave", "house.spoke", "house.trial"]),
        (("--select", "house.trial", "--select", "house.grave"), ["house.grave", "house.trial"]),
    ],
)
def test_flags_choose_the_rules(run: Run, tmp_path: Path, flags: tuple[str, ...], rules: list[str]) -> None:
    (tmp_path / "all.txt").write_text(BAD + "Rain, in the view of Ann.\nWe had quite a lot of rain.\n", encoding="utf-8")
    assert found(run("check", "all.txt", "--format", "jsonl", *flags)) == rules


def test_each_file_has_the_settings_nearest_to_it(run: Run, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "bad.txt").write_text(BAD, encoding="utf-8")
    (inner / "tqcheck.yaml").write_text(f"packs: [{pack()}]\nselect: [house.grave]\n", encoding="utf-8")
    assert found(run("check", "bad.txt", "inner/bad.txt", "--format", "jsonl")) == ["house.grave", "house.spoke", "house.grave"]


def test_a_pack_may_be_named_on_the_command_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tqcheck.yaml").unlink()
    assert found(run("check", "bad.txt", "--pack", pack(), "--select", "house.grave", "--format", "jsonl")) == ["house.grave"]


# ------------------------------------------------------------------------------------------------ the gate


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ((), 1),
        (("--fail-on", "major"), 1),
        (("--fail-on", "critical"), 0),
        (("--fail-on", "never"), 0),
        (("--exit-zero",), 0),
        (("--exit-zero", "missing.txt"), 2),
        (("--fail-on", "never", "missing.txt"), 2),
    ],
)
def test_exit_codes(run: Run, flags: tuple[str, ...], code: int) -> None:
    assert run("check", "bad.txt", *flags).exit_code == code


def test_what_can_be_read_is_checked_though_another_cannot(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(
        '{"target": "Ann did speak loudly."}\n[1]\n{"target": ""}\n{"target": "I did speak loudly."}\n', "utf-8"
    )
    result = run("check", "missing.txt", "x.jsonl", "bad.txt")
    assert result.exit_code == 2
    assert result.stdout.count("house.spoke") == 3
    assert [line.split(": ")[1] for line in result.stderr.splitlines() if line.startswith("error")] == [
        "missing.txt",
        "x.jsonl:2",
        "x.jsonl#3",
    ]


# ------------------------------------------------------------------------------------------------ fixes


def test_fix_makes_the_safe_fixes(run: Run, tmp_path: Path) -> None:
    result = run("check", "--fix", "bad.txt")
    assert (tmp_path / "bad.txt").read_text(encoding="utf-8") == "The chapter of the firm shouted at the gate.\n"
    assert result.exit_code == 1
    assert result.stderr.startswith("1 file fixed. 1 finding (1 major)")


def test_unsafe_fixes_makes_all(run: Run, tmp_path: Path) -> None:
    assert run("check", "--unsafe-fixes", "bad.txt").exit_code == 0
    assert (tmp_path / "bad.txt").read_text(encoding="utf-8") == CLEAN


def test_fixing_twice_changes_nothing_the_second_time(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tqcheck.yaml").write_text("packs: [chain.yaml]\nselect: [chain]\n", encoding="utf-8")
    (tmp_path / "chain.yaml").write_text(
        PACK.split("spoke:")[0]
        + "a:\n  swap: {alpha one: beta two}\n  examples: [{bad: 'An [[alpha one]].', good: 'An beta two.'}]\n"
        + "b:\n  swap: {beta two: gamma three}\n  examples: [{bad: 'An [[beta two]].', good: 'An gamma three.'}]\n",
        encoding="utf-8",
    )
    (tmp_path / "bad.txt").write_text("This is alpha one here.\n", encoding="utf-8")
    run("check", "--unsafe-fixes", "bad.txt")
    once = (tmp_path / "bad.txt").read_bytes()
    assert once == b"This is gamma three here.\n"
    assert "fixed" not in run("check", "--unsafe-fixes", "bad.txt").stderr
    assert (tmp_path / "bad.txt").read_bytes() == once


def test_fix_leaves_a_file_with_a_bad_line_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"target": "Ann did speak loudly."}\nnonsense\n', encoding="utf-8")
    before = (tmp_path / "x.jsonl").read_bytes()
    result = run("check", "--fix", "x.jsonl")
    assert result.exit_code == 2
    assert "x.jsonl:2: is not JSON" in result.stderr
    assert (tmp_path / "x.jsonl").read_bytes() == before


def test_fix_of_json_lines_changes_the_target_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_bytes(b'{"id":  1, "target": "Ann\\u2019s dog did speak loudly.", "source": "did speak loudly"}\r\n')
    run("check", "--fix", "x.jsonl")
    assert (tmp_path / "x.jsonl").read_bytes() == b'{"id":  1, "target": "Ann\\u2019s dog shouted.", "source": "did speak loudly"}\r\n'


def test_fix_of_standard_input_prints_the_fixed_text(run: Run) -> None:
    result = run("check", "--fix", "-", input=BAD)
    assert result.stdout == "The chapter of the firm shouted at the gate.\n"
    assert result.stderr.startswith("stdin:1:5  major  house.grave\n")


def test_fix_of_standard_input_that_cannot_be_read_prints_nothing(run: Run) -> None:
    result = run("check", "--fix", "--input-format", "jsonl", "-", input="nonsense\n")
    assert (result.exit_code, result.stdout) == (2, "")


def test_diff_shows_what_fix_would_do_and_does_not_do_it(run: Run, tmp_path: Path) -> None:
    result = run("check", "--diff", "--exit-zero", "bad.txt", "clean.txt")
    assert result.stdout == (
        "--- bad.txt\n+++ bad.txt\n@@ -1 +1 @@\n"
        "-The chapter of the firm did speak loudly at the gate.\n+The chapter of the firm shouted at the gate.\n"
    )
    assert (tmp_path / "bad.txt").read_text(encoding="utf-8") == BAD
    assert "+The head of the firm shouted" in run("check", "--diff", "--unsafe-fixes", "bad.txt").stdout


def test_diff_says_where_the_last_line_break_is_missing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("Ann did speak loudly", encoding="utf-8")
    lines = run("check", "--diff", "bad.txt").stdout.splitlines()
    assert lines[3:] == ["-Ann did speak loudly", "\\ No newline at end of file", "+Ann shouted", "\\ No newline at end of file"]


# ------------------------------------------------------------------------------------------------ suppressions


def test_a_comment_spares_a_finding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(f"<!-- tqcheck: ignore house.grave -- a book has one -->\n\n{BAD}", encoding="utf-8")
    assert found(run("check", "page.md", "--format", "jsonl")) == ["house.spoke"]


def test_a_suppression_that_spares_nothing_is_noticed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "clean.txt.tqcheck.yaml").write_text("- rule: house.grave\n", encoding="utf-8")
    result = run("check", "clean.txt")
    assert result.exit_code == 0
    assert "note: clean.txt.tqcheck.yaml:1: nothing to ignore any more: house.grave finds nothing here" in result.stderr


# ------------------------------------------------------------------------------------------------ the process


def process(*arguments: str, cwd: Path = ROOT, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-m", "tqcheck", *arguments], cwd=cwd, env=environment, capture_output=True, **more)  # type: ignore[call-overload,no-any-return]


def test_a_reader_that_goes_away_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(BAD * 3000, encoding="utf-8")
    command = f"{sys.executable} -m tqcheck check --pack {pack()} --select house bad.txt | head -n 1"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.stdout == "bad.txt:1:5  major  house.grave\n"
    assert ended.stderr == ""


def test_a_bug_is_loud(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("tqcheck.pipeline.lint_all", broken)
    result = run("check", "bad.txt")
    assert result.exit_code == 3
    assert "ZeroDivisionError: oh" in result.stderr
    assert result.stderr.endswith("This is a bug in tqcheck: please report it with the lines above.\n")


def test_an_interrupt_leaves_nothing_half_written(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tqcheck.pipeline.lint_all", interrupted)
    before = sorted(tmp_path.iterdir())
    assert run("check", "bad.txt", "-o", "out.txt").exit_code == 130
    assert run("check", "bad.txt", "--fix").exit_code == 130
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "bad.txt").read_text(encoding="utf-8") == BAD


def test_python_m_tqcheck_runs_in_a_bare_checkout() -> None:
    assert process("--version").stdout.decode() == f"tqcheck {__version__}\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    result = CliRunner().invoke(main, [], prog_name="tqcheck", env={"_TQCHECK_COMPLETE": f"{shell}_source"})
    assert "_TQCHECK_COMPLETE" in result.stdout
