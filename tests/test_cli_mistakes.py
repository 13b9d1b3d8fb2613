"""Every mistake a user can make has its message, its place and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from house import PACK, Run, move_in, pack


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return move_in(tmp_path, monkeypatch)


# (file, its bytes, what is told)
BAD_INPUT = [
    ("page.txt", b"", "page.txt: has no text"),
    ("page.txt", b" \n\n", "page.txt: has no text"),
    ("page.html", b"<html><body><img src='a.png'></body></html>", "page.html: has no text"),
    ("page.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", "page.txt: is not text"),
    ("page.txt", "Prices rose – a lot – in M\u00fcnchen.".encode() + b" \xff!", "page.txt:1: byte 0xff"),
    ("x.jsonl", b'{"target": "Fine."}\n["Fine."]\n', "x.jsonl:2: is a list, not an object"),
    ("x.jsonl", b'{"target": "Fine."}\n"Fine."\n', "x.jsonl:2: is a string, not an object"),
    ("x.jsonl", b'{"id": 1, "mt": "Fine."}\n', "x.jsonl:1: has no “target”\n  hint: rename “mt” to “target”"),
    ("x.jsonl", b'{"target": 5}\n', "x.jsonl:1: “target” is a number, not a string"),
    ("x.jsonl", b'{"target": "Fine."\n', "x.jsonl:1: is not JSON"),
    ("x.jsonl", b'{"id": "n1", "target": ""}\n', "x.jsonl#n1: has no text"),
    ("x.jsonl", b"", "x.jsonl: has no text"),
]


@pytest.mark.parametrize(("name", "data", "told"), BAD_INPUT)
def test_bad_input(run: Run, tmp_path: Path, name: str, data: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(data)
    result = run("check", name)
    assert f"error: {told}" in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr


def test_a_missing_file_is_told_with_the_one_that_was_meant(run: Run) -> None:
    result = run("check", "bda.txt")
    assert result.stderr.startswith("error: bda.txt: no such file or directory\n  hint: did you mean bad.txt?\n")
    assert result.exit_code == 2


def test_a_folder_without_files_to_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"\x89PNG")
    result = run("check", "pictures")
    assert result.stderr.startswith("error: pictures: ")
    assert result.exit_code == 2


def test_a_file_that_may_not_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").chmod(0)
    try:
        (tmp_path / "bad.txt").read_bytes()
    except PermissionError:
        result = run("check", "bad.txt")
        assert "error: bad.txt: may not be read" in result.stderr
        assert result.exit_code == 2
    else:
        pytest.skip("this user may read everything")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check",), "Missing argument 'PATHS...'"),
        (("chekc", "x"), "there is no command “chekc”; did you mean “tqcheck check”?"),
        (("bad.txt",), "there is no command “bad.txt”; to check a file: tqcheck check bad.txt"),
        (("check", "--formt", "json", "bad.txt"), "No such option"),
        (("check", "--format", "jsn", "bad.txt"), "'jsn' is not one of"),
        (("check", "--input-format", "docx", "bad.txt"), "'docx' is not one of"),
        (("check", "--fail-on", "bad", "bad.txt"), "'bad' is not one of"),
        (("check", "--select", "house.spok", "bad.txt"), "error: there is no rule “house.spok”\n  hint: did you mean “house.spoke”?"),
        (("check", "--ignore", "hous", "bad.txt"), "error: there is no rule “hous”\n  hint: did you mean “house”?"),
        (("check", "--extend-select", "xyz", "bad.txt"), "error: there is no rule “xyz”"),
        (("check", "--ignore", "all", "bad.txt"), "error: no rule is left to check with"),
        (("check", "--pack", "none.yaml", "bad.txt"), "error: none.yaml: there is no such pack"),
        (("check", "-o", "none/out.txt", "bad.txt"), "error: none/out.txt: cannot be written: No such file or directory"),
        (("rules", "house.spok"), "error: there is no rule “house.spok”\n  hint: did you mean “house.spoke”?"),
        (("prove", "none.yaml"), "error: none.yaml: there is no such pack"),
        (("layout", "none.txt"), "error: none.txt: no such file or directory"),
        (("init",), "error: tqcheck.yaml: is there already"),
    ],
)
def test_bad_arguments(run: Run, arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments)
    assert told in result.stderr
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("selct: [a]\n", "error: {}/tqcheck.yaml:1: unknown key “selct”\n  hint: did you mean “select”?"),
        (
            "packs: [PACK]\nselect: [house.spok]\n",
            "error: {}/tqcheck.yaml: there is no rule “house.spok”\n  hint: did you mean “house.spoke”?",
        ),
        ("packs: [none.yaml]\n", "error: {}/none.yaml: there is no such pack"),
    ],
)
def test_bad_settings(run: Run, tmp_path: Path, settings: str, told: str) -> None:
    (tmp_path / "tqcheck.yaml").write_text(settings.replace("PACK", str(pack())), encoding="utf-8")
    result = run("check", "clean.txt")
    assert result.stderr.startswith(told.format(tmp_path))
    assert (result.exit_code, result.stdout) == (2, "")


HEAD = PACK.split("spoke:")[0]
EXAMPLE = "  examples: [{bad: 'A [[big fly]].', good: 'A c.'}]\n"


@pytest.mark.parametrize(
    ("entry", "line", "told"),
    [
        ("a:\n  swap: {big fly: c}\n  sevrity: minor\n" + EXAMPLE, 3, "unknown key “sevrity”\n  hint: did you mean “severity”?"),
        ("a:\n  swap: {big fly: c}\n  swap: {d: e}\n" + EXAMPLE, 3, "the key “swap” is there twice"),
        ("a:\n  swap: {big fly: c}\n" + EXAMPLE + "a:\n  swap: {d: e}\n" + EXAMPLE, 4, "the key “a” is there twice"),
        ("a:\n  pattern: '(b'\n" + EXAMPLE, 2, "missing )"),
        ("a:\n  swap: {big fly: c}\n  message: '{mtach} is wrong'\n" + EXAMPLE, 1, "unknown placeholder {mtach}"),
        ("a:\n  swap: {big fly: c}\n", 1, "has no examples"),
        ("a:\n  swap: {big fly: c}\n  examples: [{bad: 'A big fly.', good: 'A c.'}]\n", 3, "an example marks what is found with [[ ]]"),
        ("a:\n  swap: {big fly: c}\n  severity: grave\n" + EXAMPLE, 1, "severity “grave” is none of"),
        ("a:\n  swap: {big fly: c}\n  category: Style/Unidiomatc\n" + EXAMPLE, 1, "is no MQM category"),
        ("a:\n  swpa: {big fly: c}\n" + EXAMPLE, 1, "names no detector"),
        ("a: [b\n", 2, "is not YAML"),
    ],
)
@pytest.mark.parametrize("command", ["check", "prove"])
def test_a_broken_pack(run: Run, tmp_path: Path, command: str, entry: str, line: int, told: str) -> None:
    (tmp_path / "own.yaml").write_text(HEAD + entry, encoding="utf-8")
    result = run("check", "--pack", "own.yaml", "clean.txt") if command == "check" else run("prove", "own.yaml")
    assert result.stderr.startswith(f"error: own.yaml:{line + HEAD.count(chr(10))}: ")
    assert told in result.stderr
    assert result.exit_code == 2


def test_a_pattern_that_never_ends_is_stopped_and_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        HEAD + "slow:\n  pattern: 'big (?:x|xx)+y'\n  fix: z\n  examples: [{bad: 'A [[big xxy]].', good: 'A z.'}]\n", "utf-8"
    )
    (tmp_path / "page.txt").write_text("A big " + "x" * 60 + "z y\n\nThe mayor did speak loudly.\n", encoding="utf-8")
    result = run("check", "--pack", pack(), "--pack", "own.yaml", "--select", "own,house", "page.txt")
    assert "own.slow ran out of time" in result.stderr
    assert "house.spoke" in result.stdout
    assert result.exit_code == 2
