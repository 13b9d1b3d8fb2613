"""README shows what tqcheck really prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from tqcheck.cli import main

ROOT = Path(__file__).resolve().parent.parent
SHOWN = re.compile(r"<!-- output of: tqcheck ([^>]*?) -->\n```\n(.*?)```\n<!-- end of output -->", re.DOTALL)


def test_readme_shows_real_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    blocks = SHOWN.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert blocks
    for arguments, shown in blocks:
        result = CliRunner().invoke(main, arguments.split())
        assert result.stdout == shown


def test_good_samples_are_clean_and_bad_ones_are_not() -> None:
    for path in sorted((ROOT / "samples").glob("*")):
        result = CliRunner().invoke(main, ["check", str(path), "--format", "jsonl"])
        assert result.exit_code == (0 if path.name.startswith("good") else 1), f"{path.name}: {result.stdout}{result.stderr}"
