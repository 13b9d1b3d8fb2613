"""`tqcheck check`: what is wrong with these documents?"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from typing import Any

import click

from tqcheck import config, discovery, readers, reporters
from tqcheck.commands._complete import complete_rule
from tqcheck.commands._output import STDERR, open_output, put_bytes, style_of, use_utf8
from tqcheck.commands._progress import track
from tqcheck.commands._summary import count, summarise, tabulate
from tqcheck.gate import Limits, judge
from tqcheck.model.document import Document
from tqcheck.model.errors import InputError
from tqcheck.model.report import Checked
from tqcheck.tally import Tally

_RULES = ("select", "ignore", "extend_select", "packs", "preview", "hints", "source_lang", "glossary")
"""The flags that say how a file is checked; the nearest settings file may say so for each file differently."""


def _separate(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _rules(flag: str, name: str, text: str) -> Callable[..., Any]:
    return click.option(flag, name, metavar="RULE", multiple=True, callback=_separate, shell_complete=complete_rule, help=text)


@click.command("check", epilog="Exit codes: 0 passed, 1 the gate failed, 2 something for you to mend, 3 a bug of tqcheck's.")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--input-format", metavar="NAME", type=click.Choice(discovery.members(readers)), help="How the input is written.")
@click.option("--source-lang", metavar="LANG", help="The language the texts were translated out of (ru, zh, ...).")
@click.option("--source", metavar="PATH", type=click.Path(), help="What the page was translated from.")
@click.option("--reference", metavar="PATH", type=click.Path(), help="A good translation to hold the page against.")
@click.option("--format", "format", metavar="NAME", type=click.Choice(discovery.members(reporters)),
              help=f"How findings are told: {', '.join(discovery.members(reporters))}. Default: text.")  # fmt: skip
@click.option("-o", "--output", metavar="FILE", default="", type=click.Path(), help="Write there instead of to standard output.")
@_rules("--select", "select", "Only these rules: ids or leading parts of them, comma-separated.")
@_rules("--ignore", "ignore", "Without these rules.")
@_rules("--extend-select", "extend_select", "These rules too.")
@click.option("--preview/--no-preview", default=None, help="Rules too whose precision is not proven yet.")
@click.option("--hints/--no-hints", default=None, help="Tell neutral findings too.")
@click.option("--pack", "packs", metavar="PATH", multiple=True, type=click.Path(), help="Rules of your own: a YAML file, or a folder.")
@click.option("--glossary", metavar="FILE", type=click.Path(), help="Terms to keep to: CSV (source,target,status) or TBX.")
@click.option("--exclude", metavar="GLOB", multiple=True, help="Leave files out when walking directories.")
@click.option("--fix", is_flag=True, help="Make the safe fixes; from standard input, print the fixed text.")
@click.option("--unsafe-fixes", is_flag=True, help="Make all fixes, also those a person should look at.")
@click.option("--diff", is_flag=True, help="Print what --fix or --unsafe-fixes would change, and change nothing.")
@click.option(
    "--fail-on", metavar="SEVERITY", type=click.Choice(config.FAIL_ON), help="Fail from here on: minor (default), major, critical, never."
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 although the gate fails.")
@click.option("--statistics", is_flag=True, help="Print how often each rule fired.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Check documents.

    PATHS are files, directories, globs, or - for standard input.
    """
    from tqcheck.commands._fixes import Fixing, diff, mend_files, mend_stdin
    from tqcheck.commands._recipes import against, recipes
    from tqcheck.pipeline import check, gather

    use_utf8()
    settings = config.override(config.nearest(paths[0]), **{key: flags[key] for key in ("fail_on", "format", "exclude")})
    recipe_for = recipes({key: flags[key] for key in _RULES})
    files, problems = gather(paths, settings.exclude)
    if not files and not problems:
        raise InputError("no files to check", ", ".join(paths), "name files outright, or look at exclude and .gitignore")
    recipe_for = against(recipe_for, files, flags["source"] or "", flags["reference"] or "")
    # a mistake in any settings is told before anything else is
    in_use = {id(recipe.bound): recipe.bound.rules for recipe in map(recipe_for, files)}
    rules = {rule.id: rule for bound in in_use.values() for rule in bound}
    missing = [Checked(Document("", "", "", ()), (), (problem,)) for problem in problems]
    tally = Tally()
    fixing = Fixing(recipe_for, flags["input_format"] or "", flags["unsafe_fixes"])
    output = flags["output"]
    changed = 0
    with ExitStack() as stack:
        if (flags["fix"] or flags["unsafe_fixes"]) and not flags["diff"]:
            changed = mend_files(files, fixing)
            if "-" in files:
                put_bytes(mend_stdin(fixing), output)
                output = STDERR
        results = tally.watch(chain(missing, check(stack.enter_context(track(files)), recipe_for, fixing.format)))
        style = replace(style_of(output), rules=rules)
        write = stack.enter_context(open_output(output))
        render = discovery.member(reporters, settings.format).render
        for text in diff(results, fixing, style) if flags["diff"] else render(results, style):
            write(text)
    _tell(tally, settings.format, flags["statistics"], changed)
    verdict = judge(tally.severities, Limits(settings.fail_on))
    for reason in verdict.reasons:
        click.echo(f"failed: {reason}", err=True)
    ctx.exit(2 if tally.problems else 1 if verdict.reasons and not flags["exit_zero"] else 0)


def _tell(tally: Tally, format: str, statistics: bool, changed: int) -> None:
    """What is said of the run as a whole; standard output stays the format's own."""
    for notice in tally.notices:
        click.echo(f"note: {notice}", err=True)
    for problem in tally.problems:
        click.echo(f"error: {problem}", err=True)
    if tally.unkept:
        click.echo(f"and {tally.unkept:,} more such lines", err=True)
    if statistics:
        for row in tabulate(tally):
            click.echo(row, err=format != "text")
    if format == "text":
        if tally.findings and sys.stdout.isatty():
            click.echo(err=True)
        click.echo(f"{count(changed, 'file')} fixed. {summarise(tally)}" if changed else summarise(tally), err=True)
