"""Settings files: which is taken, what they may say, and where a mistake in them is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.config import Config, nearest, override
from tqcheck.model.errors import ConfigError

YAML = "select: [ru, page]\nignore: typo, zh\npreview: yes\nfail-on: major\npacks: [own.yaml]\n"
TOML = '[tool.other]\nselect = 1\n[tool.tqcheck]\nselect = ["ru", "page"]\n'
TOML += 'ignore = "typo, zh"\npreview = true\nfail-on = "major"\npacks = ["own.yaml"]\n'
CFG = "[other]\nselect = x\n[tqcheck]\nselect = ru, page\nignore =\n    typo\n    zh\npreview = on\nfail-on = major\npacks = own.yaml\n"
FILES = [("tqcheck.yaml", YAML), ("pyproject.toml", TOML), ("setup.cfg", CFG)]


@pytest.mark.parametrize(("name", "text"), FILES)
def test_the_three_files_say_the_same(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert nearest(str(tmp_path / "page.txt")) == Config(
        select=("ru", "page"), ignore=("typo", "zh"), preview=True, fail_on="major", packs=(str(tmp_path / "own.yaml"),), origin=str(path)
    )


def test_the_nearest_folder_wins_and_within_it_tqcheck_yaml(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    for name, text in FILES:
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "a" / "setup.cfg").write_text("[tqcheck]\nignore = zh\n", encoding="utf-8")
    (inner / "pyproject.toml").write_text("[project]\nname = 'tqcheck'\n", encoding="utf-8")
    assert nearest(str(tmp_path / "page.txt")).origin == str(tmp_path / "tqcheck.yaml")
    assert nearest(str(inner / "page.txt")).origin == str(tmp_path / "a" / "setup.cfg")
    assert nearest(str(inner)).origin == str(tmp_path / "a" / "setup.cfg")


def test_standard_input_takes_the_settings_of_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tqcheck.yaml").write_text("hints: true\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert nearest("-").hints


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "tqcheck.yaml").write_text("# nothing\n", encoding="utf-8")
    assert nearest(str(tmp_path)) == Config(origin=str(tmp_path / "tqcheck.yaml"))


def test_flags_come_before_settings() -> None:
    config = Config(select=("ru",), ignore=("typo",), preview=True, fail_on="major")
    assert override(config, select=("zh",), ignore=(), preview=None, fail_on="never", source_lang=None) == Config(
        select=("zh",), ignore=("typo",), preview=True, fail_on="never"
    )


@pytest.mark.parametrize(
    ("name", "text", "line", "problem", "hint"),
    [
        ("tqcheck.yaml", "# own\nignroe: [a]\n", 2, "unknown key “ignroe”", "did you mean “ignore”?"),
        ("pyproject.toml", "[tool.tqcheck]\n\nfail_on = 'major'\n", 3, "unknown key “fail_on”", "did you mean “fail-on”?"),
        ("setup.cfg", "[a]\nzzz = 1\n[tqcheck]\nzzz = 1\n", 4, "unknown key “zzz”", "known keys: select, "),
        ("tqcheck.yaml", "preview: maybe\n", 1, "preview must be true or false", ""),
        ("tqcheck.yaml", "select: {a: b}\n", 1, "select must be a text or a list of texts", ""),
        ("pyproject.toml", "[tool.tqcheck]\nignore = [1]\n", 2, "ignore must be a text or a list of texts", ""),
        ("tqcheck.yaml", "format: [text]\n", 1, "format must be one text", ""),
        ("tqcheck.yaml", "\nfail-on: grave\n", 2, "fail-on: “grave” is none of minor, major, critical, never", ""),
        ("tqcheck.yaml", "format: xml\n", 1, "format: “xml” is none of ", ""),
        ("tqcheck.yaml", "- select\n", 1, "settings are a mapping of keys to values", ""),
        ("tqcheck.yaml", "select: a\nselect: b\n", 2, "the key “select” is there twice", ""),
        ("pyproject.toml", "[tool.tqcheck\n", 0, "is not TOML: ", ""),
        ("pyproject.toml", "[tool]\ntqcheck = 1\n", 0, "[tool.tqcheck] must be a table", ""),
        ("setup.cfg", "[tqcheck]\n[tqcheck]\n", 0, "is not a settings file: ", ""),
    ],
)
def test_a_mistake_is_told_where_it_stands(tmp_path: Path, name: str, text: str, line: int, problem: str, hint: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        nearest(str(tmp_path / "page.txt"))
    assert caught.value.origin == str(tmp_path / name) + (f":{line}" if line else "")
    assert caught.value.problem.startswith(problem)
    assert caught.value.hint.startswith(hint)


def test_a_settings_file_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_bytes(b"[tqcheck]\nignore = \xff\n")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        nearest(str(tmp_path))
