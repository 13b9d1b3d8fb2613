"""`tqcheck new-rule`: a rule to begin with, made from one bad sentence and its good one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click

from tqcheck.model.errors import ConfigError, RuleError, UserError
from tqcheck.model.rule import SEVERITIES

_MARKED = re.compile(r"(.*?)\[\[(.+?)\]\](.*)", re.DOTALL)


@click.command("new-rule")
@click.argument("pack", type=click.Path())
@click.argument("name")
@click.option("--bad", prompt="Bad sentence, what is wrong in [[ ]]", help="A sentence with what is wrong in it in [[ ]].")
@click.option("--good", prompt="The same sentence, put right", help="The same sentence, put right.")
@click.option("--message", prompt="Message ({match} and {fix} stand for the words)", default="“{match}” is not English; write {fix}.",
              help="What the user is told; {match} and {fix} stand for the words.")  # fmt: skip
@click.option("--category", prompt="MQM category", default="Style/Unidiomatic style", help="An MQM error type.")
@click.option("--severity", prompt="Severity", type=click.Choice(SEVERITIES), default="minor", help="Neutral is a hint.")
@click.option("--fine", default="", help="A sentence with the same words in which nothing is wrong.")
def command(pack: str, name: str, bad: str, good: str, message: str, category: str, severity: str, fine: str) -> None:
    """Make a rule of one bad sentence.

    Adds a rule NAME to PACK, a YAML file, which is made where there is none.
    """
    path = Path(pack)
    _check_name(path, name)
    words, fix = _difference(bad, good)
    entry = _entry(name, words, fix, bad, good, message, category, severity, fine)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    text = f"{before.rstrip()}\n\n{entry}" if before.strip() else entry
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    click.echo(f"{path}:{text.count(chr(10), 0, len(text) - len(entry)) + 1}: rule {name} written; try it: tqcheck prove {path}")
    _warn(path)


def _check_name(path: Path, name: str) -> None:
    from tqcheck.yaml import Mapping, read

    if path.suffix != ".yaml":
        raise ConfigError("a pack's name ends in .yaml", str(path))
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise ConfigError(f"“{name}” is no name for a rule", hint="lower-case words with hyphens between them, such as chapter-for-head")
    node = read(path) if path.exists() else Mapping()
    if not isinstance(node, Mapping):
        raise RuleError("a pack is a mapping of rule names to entries", f"{path}:1")
    for key in node:
        if key == name:
            raise RuleError(f"there is a rule {name} already", f"{path}:{key.line}")


def _difference(bad: str, good: str) -> tuple[str, str]:
    """The marked words, and what stands in the good sentence in their place."""
    marked = _MARKED.fullmatch(bad)
    if not marked:
        raise ConfigError("the bad sentence marks nothing", hint="put [[ ]] round what is wrong in it, once")
    before, words, after = marked.groups()
    if len(good) < len(before) + len(after) or not (good.startswith(before) and good.endswith(after)):
        raise ConfigError("the good sentence differs outside of [[ ]] too", hint="mark all that changes, or change nothing else")
    return words, good[len(before) : len(good) - len(after)]


def _entry(name: str, words: str, fix: str, bad: str, good: str, message: str, category: str, severity: str, fine: str) -> str:
    def quote(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)  # a JSON string is a YAML one

    lines = [
        f"{name}:",
        "  swap:",
        f"    {quote(words)}: {quote(fix)}",
        f"  message: {quote(message)}",
        f"  category: {category}",
        f"  severity: {severity}",
        "  examples:",
        f"    - bad: {quote(bad)}",
        f"      good: {quote(good)}",
    ]
    return "\n".join([*lines, *(["  fine:", f"    - {quote(fine)}"] if fine else [])]) + "\n"


def _warn(path: Path) -> None:
    """Say at once what would stop the pack from being loaded."""
    from tqcheck.rulebook import load_rules

    try:
        load_rules((str(path),))
    except UserError as mistake:
        click.echo(f"but: {mistake}", err=True)
