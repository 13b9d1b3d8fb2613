"""`tqcheck mine`: what does machine text say far more often than people do? Proposals for rules."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import click

from tqcheck import annotated, discovery, rulebook
from tqcheck.commands._output import open_output
from tqcheck.commands._proposal import propose
from tqcheck.evidence import open_annotated
from tqcheck.mine import Candidate, Wish, mine
from tqcheck.model.errors import ConfigError, RuleError
from tqcheck.model.evidence import Annotated
from tqcheck.model.rule import Rule

_WISH = Wish()


@click.command("mine")
@click.argument("machine", metavar="[MT]...", nargs=-1, type=click.Path())
@click.option("--human", metavar="FILE", multiple=True, type=click.Path(),
              help="Human text, a segment a line; beside MT with as many lines, it is a translation of the same lines.")  # fmt: skip
@click.option("--mqm", "marked", metavar="FILE", multiple=True, type=click.Path(),
              help="Annotated text instead of MT: what readers marked is set against what they left unmarked.")  # fmt: skip
@click.option("--data-format", metavar="NAME", default="", type=click.Choice(["", *discovery.members(annotated)]),
              help="How MT and annotated text are written.")  # fmt: skip
@click.option("--pack", "packs", metavar="PATH", multiple=True, type=click.Path(), help="Rules of your own, whose finds are known too.")
@click.option("--longest", type=click.IntRange(1, 9), default=_WISH.longest, show_default=True, help="Words in a phrase.")
@click.option("--min-lines", type=click.IntRange(1), default=_WISH.lines, show_default=True, help="Source lines a phrase must stand on.")
@click.option("--min-lift", type=click.FloatRange(1), default=_WISH.lift, show_default=True, help="Times as often as in human text.")
@click.option("--false-rate", type=click.FloatRange(0, 1, min_open=True), default=_WISH.false, show_default=True,
              help="Share of the proposals that may be there by chance.")  # fmt: skip
@click.option("--limit", type=click.IntRange(0), default=0, help="Only the first so many proposals.")
@click.option("--format", "format", type=click.Choice(["text", "json", "yaml"]), default="text", show_default=True,
              help="A table, JSON, or pack entries that need examples.")  # fmt: skip
@click.option("-o", "--output", metavar="FILE", default="", type=click.Path(), help="Write there instead of to standard output.")
def command(machine: tuple[str, ...], human: tuple[str, ...], marked: tuple[str, ...], data_format: str, packs: tuple[str, ...],
            longest: int, min_lines: int, min_lift: float, false_rate: float, limit: int, format: str, output: str) -> None:  # fmt: skip
    """Propose rules: phrases that machine text MT has far more often than human text.

    Phrases may have open slots for names and numbers. What rules find already is left out. Of machine translations of the same
    lines, each source line counts once. Read every proposal before it becomes a rule.
    """
    if bool(machine) == bool(marked):
        raise ConfigError("mine needs machine text MT with --human, or annotated text with --mqm", hint="give one of the two")
    people = (Annotated(a.document, (), True, False) for path in human for a in open_annotated(path, "lines"))
    given = chain.from_iterable(open_annotated(path, data_format) for path in (machine or marked))
    wish = Wish(longest, min_lines, min_lift, false_rate)
    candidates = mine(chain(given, people), _known(packs), wish, by_marks=bool(marked))
    with open_output(output) as put:
        for line in _TELL[format](candidates[: limit or None]):
            put(line + "\n")


def _known(packs: tuple[str, ...]) -> tuple[Rule, ...]:
    try:
        return rulebook.load_rules(packs)
    except RuleError as mistake:
        if packs:
            raise
        click.echo(f"the shipped rules cannot be read, so nothing counts as known: {mistake}", err=True)
        return ()


_HEAD = ("phrase", "machine", "lines", "systems", "human", "lift", "instead, context")


def _text(candidates: tuple[Candidate, ...]) -> Iterator[str]:
    rows = [_HEAD, *(_row(c) for c in candidates)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD) - 1)]
    for row, candidate in zip(rows, (None, *candidates), strict=True):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:-1], widths[1:], strict=True)), row[-1]]
        yield "  ".join(cells).rstrip()
        for context in candidate.contexts if candidate else ():
            yield f"    {context.before}[[{context.words}]]{context.after}"


def _row(c: Candidate) -> tuple[str, ...]:
    lift = f"{c.contrast.lift:.1f} ({c.contrast.low:.1f}-{c.contrast.high:.1f})"
    offers = "; ".join(f"{words or '(nothing)'} {n}x" for words, n in c.instead)
    return c.phrase, str(c.machine), str(c.lines), str(c.systems), str(c.human), lift, offers and f"people: {offers}"


def _json(candidates: tuple[Candidate, ...]) -> Iterator[str]:
    yield json.dumps([_record(c) for c in candidates], indent=1, ensure_ascii=False)


def _record(c: Candidate) -> dict[str, Any]:
    return {
        "phrase": c.phrase, "machine": c.machine, "lines": c.lines, "systems": c.systems, "human": c.human,
        "lift": round(c.contrast.lift, 2), "lift_interval": [round(c.contrast.low, 2), round(c.contrast.high, 2)], "p": c.contrast.p,
        "instead": [{"words": words, "lines": n} for words, n in c.instead],
        "contexts": [{"before": x.before, "words": x.words, "after": x.after} for x in c.contexts],
    }  # fmt: skip


_TELL: dict[str, Callable[[tuple[Candidate, ...]], Iterator[str]]] = {"text": _text, "json": _json, "yaml": propose}
