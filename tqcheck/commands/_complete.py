"""What a shell offers when Tab is pressed behind a rule."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from tqcheck.model.errors import UserError


def complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The next part of every rule id that begins so, families first."""
    from tqcheck.rulebook import load_rules

    try:
        ids = sorted(rule.id for rule in load_rules())
    except UserError:
        return []
    begun = [i for i in ids if i.startswith(incomplete)]
    ends = {i.find(".", len(incomplete)) for i in begun}
    families = sorted({i[: i.find(".", len(incomplete))] for i in begun if i.find(".", len(incomplete)) >= 0})
    whole = begun if ends <= {-1} or len(begun) <= 30 else []
    return [CompletionItem(name) for name in (*families, *whole)]
