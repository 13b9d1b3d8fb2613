"""Paths: which files of a directory are checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck import paths
from tqcheck.model.errors import InputError

TREE = (
    "b.txt", "a.md", "c.html", "d.log", "notes.txt.tqcheck.yaml", ".hidden.txt", ".git/config.txt", "sub/e.jsonl", "sub/deep/f.tsv",
    "sub/deep/g.TXT", "build/h.txt", "keep/i.txt", "keep/j.txt", "zero/none.py",
)  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with some files in it, as the working directory."""
    for name in TREE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A")
    monkeypatch.chdir(tmp_path)
    return tmp_path


EVERYTHING = ["a.md", "b.txt", "build/h.txt", "c.html", "keep/i.txt", "keep/j.txt", "sub/deep/f.tsv", "sub/deep/g.TXT", "sub/e.jsonl"]
CASES = {
    "a directory": ((["."], []), EVERYTHING),
    "a directory in it": ((["sub"], []), ["sub/deep/f.tsv", "sub/deep/g.TXT", "sub/e.jsonl"]),
    "named files, whatever they are": ((["d.log", ".hidden.txt", "zero/none.py"], []), ["d.log", ".hidden.txt", "zero/none.py"]),
    "standard input": ((["-", "b.txt"], []), ["-", "b.txt"]),
    "each once": ((["b.txt", "b.txt", "."], []), ["b.txt", *(name for name in EVERYTHING if name != "b.txt")]),
    "a glob": ((["*.txt"], []), ["b.txt"]),
    "a deep glob": ((["**/*.txt"], []), ["b.txt", "build/h.txt", "keep/i.txt", "keep/j.txt"]),
    "a glob of everything": ((["sub/**"], []), ["sub/deep/f.tsv", "sub/deep/g.TXT", "sub/e.jsonl"]),
    "excluded": ((["."], ["build/", "*.md", "/sub/deep"]), ["b.txt", "c.html", "keep/i.txt", "keep/j.txt", "sub/e.jsonl"]),
    "excluded, but named": ((["a.md"], ["*.md"]), ["a.md"]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_walk(case: str, tree: Path) -> None:
    (given, exclude), expected = CASES[case]
    assert list(paths.walk(given, exclude)) == expected


@pytest.mark.parametrize("start", [".", "keep", "sub"])
def test_gitignore_is_respected(start: str, tree: Path) -> None:
    (tree / ".gitignore").write_text("build/\nkeep/*.txt\n/b.txt\n*.TXT\n")
    (tree / "keep/.gitignore").write_text("!j.txt\n")
    (tree / "sub/deep/.gitignore").write_text("f.*\n")
    expected = {".": ["a.md", "c.html", "keep/j.txt", "sub/e.jsonl"], "keep": ["keep/j.txt"], "sub": ["sub/e.jsonl"]}
    assert list(paths.walk([start])) == expected[start]


def test_gitignore_of_another_project_is_not(tree: Path) -> None:
    """Only the folders of the repository speak."""
    (tree / ".gitignore").write_text("*.txt\n")
    (tree / "keep/.git").mkdir()
    assert list(paths.walk(["keep"])) == ["keep/i.txt", "keep/j.txt"]


def test_links_in_circles_end(tree: Path) -> None:
    (tree / "sub/again").symlink_to(tree)
    assert list(paths.walk(["sub"])) == ["sub/deep/f.tsv", "sub/deep/g.TXT", "sub/e.jsonl"]


@pytest.mark.parametrize(
    ("given", "problem", "hint"),
    [
        ("b.text", "no such file", "did you mean b.txt?"),
        ("sbu/", "no such file", "did you mean sub?"),
        ("nowhere/a.txt", "no such file", "there is no directory nowhere"),
        ("zero", "no file to check", "files are taken by extension: .htm"),
        ("*.pdf", "no file to check", "files are taken by extension"),
    ],
)
def test_paths_that_lead_nowhere(given: str, problem: str, hint: str, tree: Path) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        list(paths.walk([given]))
    assert caught.value.hint.startswith(hint)
    assert caught.value.origin == given
