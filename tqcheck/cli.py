"""The command line. Subcommands lie in `commands/`; this module finds them and turns what goes wrong into an exit code."""

from __future__ import annotations

import difflib
import os
import sys
import traceback
from typing import Any

import click

from tqcheck import __version__, commands, discovery
from tqcheck.model.errors import UserError

MISTAKE, BUG, INTERRUPTED, UNREAD = 2, 3, 130, 141
"""A user's mistake and a bug of ours; then, as shells count signals, Ctrl-C and a reader of our output that went away."""


class Commands(click.Group):
    """The subcommands, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(discovery.members(commands))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in discovery.members(commands):
            return None
        command: click.Command = discovery.member(commands, cmd_name).command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.list_commands(ctx)
        if args[0] in known or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        near = difflib.get_close_matches(args[0], known, 1)
        advice = f"did you mean “tqcheck {near[0]}”?" if near else f"commands: {', '.join(known)}"
        if os.path.exists(args[0]):
            advice = f"to check a file: tqcheck check {args[0]}"
        raise click.UsageError(f"there is no command “{args[0]}”; {advice}", ctx)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a subcommand; the one place where what goes wrong becomes an exit code."""
        try:
            outcome = super().invoke(ctx)
            sys.stdout.flush()
            return outcome
        except UserError as mistake:
            click.echo(f"error: {mistake}", err=True)
            ctx.exit(MISTAKE)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            _forget_stdout()
            ctx.exit(UNREAD)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception:
            traceback.print_exc()
            click.echo("This is a bug in tqcheck: please report it with the lines above.", err=True)
            ctx.exit(BUG)


def _forget_stdout() -> None:
    """What is still to be written goes nowhere, so that the interpreter does not complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_EPILOG = """\b
Completion of commands, flags and rule ids: put into ~/.bashrc
  eval "$(_TQCHECK_COMPLETE=bash_source tqcheck)"
or zsh_source into ~/.zshrc, or fish_source | source into fish's settings."""


@click.group(cls=Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Find what no native editor would have let through in machine-translated news, and the words to put there."""
