"""A folder with a small pack, which stands for all that comes with tqcheck, and two pages, to run the command line in."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tqcheck import rulebook
from tqcheck.cli import main

PACK = """\
defaults:
  category: Style/Unidiomatic style
  severity: minor
  message: “{match}” is no English; write {fix}.
spoke:
  swap: {did speak loudly: shouted}
  safe: true
  examples: [{bad: "He [[did speak loudly]] at us.", good: "He shouted at us."}]
grave:
  swap: {chapter of the firm: head of the firm}
  severity: major
  examples: [{bad: "The [[chapter of the firm]] left.", good: "The head of the firm left."}]
hint:
  swap: {in the view of: says}
  severity: neutral
  examples: [{bad: "Rain, [[in the view of]] Ann.", good: "Rain, says Ann."}]
trial:
  swap: {quite a lot of: many}
  preview: true
  examples: [{bad: "There were [[quite a lot of]] us.", good: "There were many us."}]
"""
BAD = "The chapter of the firm did speak loudly at the gate.\n"
CLEAN = "The head of the firm shouted at the gate.\n"

Run = Callable[..., Result]


@cache
def pack() -> Path:
    """The pack, at one place for all tests, so that it is compiled but once."""
    path = Path(tempfile.mkdtemp(prefix="tqcheck-tests-")) / "house.yaml"
    path.write_text(PACK, encoding="utf-8")
    return path


def move_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Make the folder the current one and furnish it; what is given back runs tqcheck there with the arguments it gets."""
    monkeypatch.chdir(folder)
    shipped = pack().parent / "shipped"
    shipped.mkdir(exist_ok=True)
    monkeypatch.setattr(rulebook, "shipped_packs", lambda: shipped)
    (folder / "tqcheck.yaml").write_text(f"packs: [{pack()}]\nselect: [house]\n", encoding="utf-8")
    (folder / "bad.txt").write_text(BAD, encoding="utf-8")
    (folder / "clean.txt").write_text(CLEAN, encoding="utf-8")
    return lambda *arguments, **more: CliRunner().invoke(main, [str(a) for a in arguments], **more)


def found(result: Result) -> list[str]:
    """The rules of the findings in JSON lines."""
    return [json.loads(line)["rule"] for line in result.stdout.splitlines()]
