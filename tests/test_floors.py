"""The laws of the house, read off the source: who imports whom, who prints, who opens files, who touches which library."""

from __future__ import annotations

import ast
import configparser
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "tqcheck"

FLOORS = (
    ("cli",),
    ("commands",),
    ("config", "pipeline", "evidence", "perturbation", "proof", "catalogue", "mine"),
    ("rulebook", "linter", "fixer", "baseline", "gate", "layout", "parallel", "scoring", "glossary"),
    ("compiled",),  # the rulebook's own rooms, from the stairs down
    ("packs", "rows"),
    ("paths", "annotated", "damages"),
    ("readers", "detectors", "metrics", "reporters"),
    ("terms",),
    ("entities",),
    ("yaml", "discovery", "screening", "memory", "inflection", "lexicon", "vocabulary", "lines", "tally", "edits", "fingerprints"),
    ("passage", "shelf"),
    ("tongue", "quantities", "fidelity", "signs", "cache", "alignment"),
    ("model",),
)
LEVEL = {room: level for level, rooms in enumerate(reversed(FLOORS)) for room in rooms}
GROUND = {"", "__init__"}
"""`from tqcheck import __version__`: the package itself holds nothing but that."""

ONLY = {
    "yaml": {"yaml.py"},
    "langdetect": {"detectors/language.py"},
    "sacrebleu": {"metrics/"},
}
SPEAKS = {"cli.py", "commands/", "__main__.py"}
OPENS = {"readers/", "catalogue.py", "annotated/", "paths.py", "config.py", "yaml.py", "shelf.py", "rulebook.py", "compiled.py", "packs.py",
         "lexicon.py", "entities/", "glossary/", "evidence.py", "scoring/ruleset.py", "commands/init.py", "commands/new_rule.py",
         "commands/_fixes.py", "commands/_output.py"}  # fmt: skip
"""Readers open documents; the others open files of their own: settings, packs, what the user has asked to be written."""
FORBIDDEN = {"utils", "util", "helpers", "common", "base", "manager", "core", "misc"}
LONGEST = 300


def test_every_module_keeps_the_laws() -> None:
    sources = {path.relative_to(HOUSE).as_posix(): path.read_text(encoding="utf-8") for path in sorted(HOUSE.rglob("*.py"))}
    assert [f"{name}: {breach}" for name, source in sources.items() for breach in breaches(name, source)] == []


def test_every_folder_is_packaged() -> None:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    packaged = set(setup["options"]["packages"].split())
    assert packaged == {"tqcheck_rules", *(".".join(p.parent.relative_to(ROOT).parts) for p in HOUSE.rglob("__init__.py"))}


def test_every_library_that_is_imported_is_required_and_no_other() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in HOUSE.rglob("*.py")]
    tops = {module.partition(".")[0] for tree in trees for node in ast.walk(tree) for module in _imported(node)}
    libraries = tops - set(sys.stdlib_module_names) - {"tqcheck"}
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    data = {"pymorphy3-dicts-ru"}
    """Not imported by name: pymorphy3 looks for it."""
    required = {re.split(r"[^\w-]", line, maxsplit=1)[0] for line in setup["options"]["install_requires"].split("\n") if line} - data
    distributions = packages_distributions()
    assert {_normal(distributions[library][0]) for library in libraries} == {_normal(name) for name in required}


def _normal(name: str) -> str:
    return name.lower().replace("_", "-")


@pytest.mark.parametrize(
    ("name", "source", "breach"),
    [
        ("linter.py", "from tqcheck.pipeline import check", "linter imports pipeline, which is not below it"),
        ("linter.py", "import tqcheck.rulebook", "linter imports rulebook, which is not below it"),
        ("linter.py", "from tqcheck import config", "linter imports config, which is not below it"),
        ("readers/plain.py", "def read():\n    from tqcheck.reporters import Style", "readers imports reporters, which is not below it"),
        ("model/rule.py", "from tqcheck.passage import Passage", "model imports passage, which is not below it"),
        ("attic.py", "", "attic stands on no floor"),
        ("linter.py", "import yaml", "only yaml.py imports yaml"),
        ("linter.py", "def f():\n    from yaml.reader import Reader", "only yaml.py imports yaml"),
        ("detectors/swap.py", "import langdetect", "only detectors/language.py imports langdetect"),
        ("linter.py", "print('found')", "prints"),
        ("linter.py", "import sys\nsys.exit(1)", "exits"),
        ("linter.py", "raise SystemExit(2)", "exits"),
        ("linter.py", "import sys\nsys.stderr.write('x')", "prints"),
        ("linter.py", "import click\nclick.echo('x')", "prints"),
        ("linter.py", "open('x')", "opens a file"),
        ("fixer.py", "from pathlib import Path\nPath('x').read_text()", "opens a file"),
        ("fixer.py", "path.open('w')", "opens a file"),
        ("readers/utils.py", "", "“utils” says nothing of what is in it"),
        ("linter.py", "x = 1\n" * 301, "is 301 lines long"),
    ],
)
def test_the_check_bites(name: str, source: str, breach: str) -> None:
    assert list(breaches(name, source)) == [breach]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("linter.py", "from tqcheck.model.rule import Rule"),
        ("passage.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from tqcheck.linter import lint"),
        ("readers/html.py", "from tqcheck.readers.plain import read"),
        ("commands/check.py", "import sys\nsys.stdout.write('x')"),
        ("reporters/json.py", "from tqcheck import __version__\nimport json"),
    ],
)
def test_the_check_leaves_good_modules_alone(name: str, source: str) -> None:
    assert list(breaches(name, source)) == []


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    import subprocess

    heavy = "rich, lxml, charset_normalizer, langdetect, markdown_it, lemminflect, numpy, sacrebleu, wcwidth, ftfy"
    imports = "import sys, tqcheck.cli, tqcheck.commands.check, tqcheck.pipeline"
    code = f"{imports}; print([n for n in '{heavy}'.split(', ') if n in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True).stdout.strip() == "[]"


def breaches(name: str, source: str) -> Iterator[str]:
    """What a module, called by its path below tqcheck/, does against the laws."""
    room = name.split("/")[0].removesuffix(".py")
    stem = name.split("/")[-1].removesuffix(".py")
    if stem in FORBIDDEN:
        yield f"“{stem}” says nothing of what is in it"
    if (lines := source.count("\n")) > LONGEST:
        yield f"is {lines} lines long"
    if room not in LEVEL and room not in ("__init__", "__main__"):
        yield f"{room} stands on no floor"
        return
    tree = _without_type_imports(ast.parse(source))
    for node in ast.walk(tree):
        yield from _imports(name, room, node)
        if isinstance(node, ast.Call):
            if _called(node) in ("print", "echo", "secho", "sys.stdout.write", "sys.stderr.write") and not _among(name, SPEAKS):
                yield "prints"
            if _called(node) in ("exit", "quit", "sys.exit", "os._exit", "SystemExit") and not _among(name, SPEAKS):
                yield "exits"
            if _called(node) in ("open", "read_text", "read_bytes", "write_text", "write_bytes") and not _among(name, OPENS):
                yield "opens a file"


def _imports(name: str, room: str, node: ast.AST) -> Iterator[str]:
    for module in _imported(node):
        top, _, rest = module.partition(".")
        if top in ONLY and not _among(name, ONLY[top]):
            yield f"only {', '.join(sorted(ONLY[top]))} imports {top}"
        if top == "tqcheck" and room != "__main__":
            other = rest.split(".")[0]
            if other not in GROUND and other != room and LEVEL.get(other, 99) >= LEVEL.get(room, -1):
                yield f"{room} imports {other}, which {'is not below it' if other in LEVEL else 'stands on no floor'}"


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module == "tqcheck":
        yield from (f"tqcheck.{alias.name}" for alias in node.names if not alias.name.startswith("__"))
    elif isinstance(node, ast.ImportFrom):
        yield node.module or ""


def _without_type_imports(tree: ast.Module) -> ast.Module:
    """The module as it runs: what stands under `if TYPE_CHECKING` does not."""
    tree.body = [node for node in tree.body if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")]
    return tree


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    if isinstance(call.func, ast.Attribute):
        whole = ast.unparse(call.func)
        return whole if whole.startswith(("sys.", "os.")) else call.func.attr
    return ""


def _among(name: str, allowed: set[str]) -> bool:
    return any(name == one or (one.endswith("/") and name.startswith(one)) for one in allowed)
