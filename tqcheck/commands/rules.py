"""`tqcheck rules`: what is looked for?"""

from __future__ import annotations

import dataclasses
import difflib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import click

from tqcheck.commands._complete import complete_rule
from tqcheck.commands._output import style_of, use_utf8
from tqcheck.commands._summary import count
from tqcheck.config import nearest
from tqcheck.model.errors import ConfigError
from tqcheck.model.rule import SEVERITIES, Rule


@click.command("rules")
@click.argument("rule", default="", shell_complete=complete_rule)
@click.option("--format", "format", type=click.Choice(("text", "json", "markdown")), default="text", help="How the rules are told.")
@click.option("--pack", "packs", metavar="PATH", multiple=True, type=click.Path(), help="A rule pack of your own to list too.")
def command(rule: str, format: str, packs: tuple[str, ...]) -> None:
    """List rules, or explain one.

    RULE is a whole id, or the leading parts of some (ru.title); without it, all are listed.
    """
    from tqcheck.rulebook import entries, load_rules

    use_utf8()
    packs = packs or nearest(".").packs
    rules = load_rules(packs)
    chosen = _chosen(rules, rule)
    if format == "json":
        told = entries(packs, [rule] if rule else [])
        click.echo(json.dumps([_describe(told[one.id]) for one in chosen], ensure_ascii=False, indent=1))
    elif format == "markdown":
        from tqcheck.catalogue import read_figures, read_shares, render
        from tqcheck.rulebook import shipped_packs

        told = entries(packs, [rule] if rule else [])
        folder = shipped_packs()
        shares = {} if rule else read_shares(folder)
        click.echo("\n".join(render({one.id: told[one.id] for one in chosen}, read_figures(folder), shares)), nl=False)
    elif len(chosen) == 1 and chosen[0].id == rule:
        from tqcheck.commands._explain import explain

        for line in explain(entries(packs, [rule])[rule], style_of()):
            click.echo(line)
    else:
        for line in _table(chosen):
            click.echo(line)


def _chosen(rules: tuple[Rule, ...], selector: str) -> list[Rule]:
    from tqcheck.rulebook import covers

    chosen = sorted((one for one in rules if not selector or covers(selector, one.id)), key=lambda one: one.id)
    if chosen or not selector:
        return chosen
    near = difflib.get_close_matches(selector, [one.id for one in rules], 1, 0.5)
    raise ConfigError(f"there is no rule “{selector}”", hint=f"did you mean “{near[0]}”?" if near else "`tqcheck rules` lists them")


def _table(rules: list[Rule]) -> Iterator[str]:
    wide = max((len(one.id) for one in rules), default=0)
    for one in rules:
        yield f"{one.id:<{wide}}  {one.severity:<8}  {one.category}{'  (preview)' if one.preview else ''}"
    severities = Counter(one.severity for one in rules)
    kinds = ", ".join(f"{severities[s]:,} {s}" for s in reversed(SEVERITIES) if severities[s])
    preview = sum(one.preview for one in rules)
    yield f"\n{count(len(rules), 'rule')}{f' ({kinds})' if rules else ''}{f', {preview:,} of them in preview' if preview else ''}"


def _describe(entry: Any) -> dict[str, Any]:
    record = dataclasses.asdict(entry)
    record["examples"] = [
        {"bad": example.bad, "start": example.span.start, "end": example.span.end, "good": example.good, "source": example.source}
        for example in entry.examples
    ]
    return record
