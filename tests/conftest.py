"""What all tests share: a cache of their own, and packs written on the spot."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tqcheck import compiled, linter, rulebook
from tqcheck.model.document import Document, Segment
from tqcheck.model.report import Checked
from tqcheck.model.rule import Rule


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the user's cache."""
    patch = pytest.MonkeyPatch()
    patch.setenv("TQCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def shipped() -> tuple[Rule, ...]:
    """The rules that come with tqcheck."""
    return rulebook.load_rules()


def page(*blocks: str | tuple[str, str], source_lang: str = "") -> Document:
    """A laid-out document: blocks of body text, or (role, text)."""
    named = [("body", b) if isinstance(b, str) else b for b in blocks]
    segments, at = [], 0
    for role, text in named:
        segments.append(Segment(text, at, role))
        at += len(text) + 1
    return Document("page", "page.txt", "\n".join(text for _, text in named), tuple(segments), source_lang)


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Checked]:
    """Lint blocks with one rule, given as the inner lines of its entry."""

    def run(entry: str, *blocks: str | tuple[str, str], source_lang: str = "") -> Checked:
        rules = pack_rules(tmp_path, entry)
        return linter.lint(page(*blocks, source_lang=source_lang), linter.bind(rules))

    return run


def pack_rules(folder: Path, entry: str) -> list[Rule]:
    """The rules of a pack of one entry, with the keys filled in that every rule must have."""
    body = textwrap.indent(textwrap.dedent(entry).strip(), "  ")
    keys = {"message": "“{match}” is wrong.", "category": "Accuracy/Mistranslation", "severity": "minor"}
    given = "".join(f"  {k}: {v}\n" for k, v in keys.items() if f"  {k}:" not in body)
    examples = "" if "  examples:" in body else '  examples: [{bad: "[[x]]", good: y}]\n'
    path = folder / "own.yaml"
    path.write_text(f"rule:\n{body}\n{given}{examples}", encoding="utf-8")
    return list(compiled.load((path,)))


def found(checked: Checked) -> list[tuple[str, list[str]]]:
    """(the words found, the fixes offered) of every finding."""
    document = checked.document
    return [(document.text[f.span.start : f.span.end], [fix.replacement for fix in f.fixes]) for f in checked.findings]
