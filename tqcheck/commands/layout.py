"""`tqcheck layout`: which block is what?"""

from __future__ import annotations

import click

from tqcheck import discovery, readers
from tqcheck.commands._output import style_of, use_utf8


@click.command("layout")
@click.argument("file", type=click.Path())
@click.option("--input-format", metavar="NAME", type=click.Choice(discovery.members(readers)), help="How the input is written.")
def command(file: str, input_format: str | None) -> None:
    """Show which block of a page is what.

    Tells line, role and beginning of every block of FILE; - is standard input.
    """
    from tqcheck.layout import lay_out
    from tqcheck.lines import line_starts, locate
    from tqcheck.model.document import ROLES, Span

    use_utf8()
    wide = max(map(len, ROLES))
    room = style_of().width - wide - 9
    for document in readers.open_documents(file, input_format or ""):
        if document.id not in ("", document.path):
            click.echo(f"#{document.id}")
        starts = line_starts(document.text)
        for segment in lay_out(document).segments:
            line, _ = locate(starts, segment.place(Span(0, 0)).start)
            text = " ".join(segment.text.split())
            beginning = text if len(text) <= room else text[: room - 1] + "…"
            click.echo(f"{line:>5}  {segment.role:<{wide}}  {beginning}")
