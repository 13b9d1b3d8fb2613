"""`tqcheck prove`: do rules keep their examples' promises?"""

from __future__ import annotations

from pathlib import Path

import click

from tqcheck.commands._output import use_utf8
from tqcheck.commands._summary import count


@click.command("prove")
@click.argument("packs", nargs=-1, type=click.Path())
@click.pass_context
def command(ctx: click.Context, /, packs: tuple[str, ...]) -> None:
    """Try rules on their own examples.

    PACKS are files or folders; without any, all rules that come with tqcheck are tried.

    Exit codes: 0 all hold, 1 a rule breaks a promise, 2 a pack cannot be used.
    """
    from tqcheck.proof import prove
    from tqcheck.rulebook import entries, load_rules

    use_utf8()
    extra = tuple(pack for pack in packs if not _is_shipped(pack))
    rules = load_rules(extra)
    wanted = [entry for entry in entries(extra).values() if not packs or _stands_in(entry.origin, packs)]
    broken = set()
    for failure in prove(wanted, rules):
        broken.add(failure.rule_id)
        click.echo(f"{failure.origin}: {failure.rule_id}: {failure.problem}")
    examples = sum(len(entry.examples) for entry in wanted)
    outcome = f"{len(broken):,} broken" if broken else "all promises are kept"
    click.echo(f"{count(len(wanted), 'rule')}, {count(examples, 'example')}: {outcome}", err=True)
    ctx.exit(1 if broken else 0)


def _is_shipped(pack: str) -> bool:
    from tqcheck.rulebook import shipped_packs

    return Path(pack).resolve().is_relative_to(shipped_packs().resolve())


def _stands_in(origin: str, packs: tuple[str, ...]) -> bool:
    path = Path(origin.rpartition(":")[0]).resolve()
    return any(path.is_relative_to(Path(pack).resolve()) for pack in packs)
