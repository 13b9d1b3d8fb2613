"""`tqcheck score`: how good is a translation, beside references and by what is found in it?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from tqcheck import config, discovery, metrics, readers
from tqcheck.commands._output import open_output, use_utf8
from tqcheck.model.errors import ConfigError
from tqcheck.scoring import schemes
from tqcheck.scoring.models import MODELS

_OWN = ("mqm", "estimate")
_LEVELS = ("corpus", "document", "segment")
_FORMATS = ("text", "json", "latex", "markdown")


def _metrics(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    known = (*discovery.members(metrics), *_OWN)
    named = [part.strip().lower().replace("chrf++", "chrfpp") for value in values for part in value.split(",") if part.strip()]
    for name in named:
        if name not in known:
            raise click.BadParameter(f"“{name}” is none of {', '.join(known)}", ctx, param)
    return tuple(dict.fromkeys(named))


@click.command("score", epilog="Exit codes: 0 scored, 1 below --threshold, 2 something for you to mend, 3 a bug of tqcheck's.")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--reference", "references", metavar="PATH", multiple=True, type=click.Path(), help="A good translation; repeatable.")
@click.option("--source", metavar="PATH", default="", type=click.Path(), help="What the page was translated from.")
@click.option("--source-lang", metavar="LANG", default="", help="The language the texts were translated out of (ru, zh, ...).")
@click.option("--target-lang", metavar="LANG", default="en", show_default=True, help="BLEU's tokeniser goes by it.")
@click.option(
    "--input-format", metavar="NAME", default="", type=click.Choice(["", *discovery.members(readers)]), help="How the input is written."
)
@click.option("-m", "--metric", "chosen", metavar="NAME", multiple=True, callback=_metrics,
              help="bleu, chrf, chrfpp, ter (with a reference), mqm, estimate (without); default: all that can be.")  # fmt: skip
@click.option("--against", metavar="PATH", multiple=True, type=click.Path(), help="Another system's output for the same source.")
@click.option("--test", type=click.Choice(["bs", "ar", "both", "none"]), default="both", show_default=True,
              help="With --against: paired bootstrap, approximate randomisation.")  # fmt: skip
@click.option("--samples", type=click.IntRange(0), default=0, help="Resamples or trials of the tests; default: 1,000 and 10,000.")
@click.option("--resamples", type=click.IntRange(0), default=1000, show_default=True, help="Bootstrap resamples of intervals; 0 for none.")
@click.option("--seed", type=click.IntRange(0), default=12345, show_default=True, envvar="SACREBLEU_SEED", help="Of all resampling.")
@click.option("--scheme", metavar="NAME", default=schemes.DEFAULT, show_default=True,
              help="What findings cost: mqm-2.0, google-wmt, unbabel, gemba, xcomet, or a YAML file.")  # fmt: skip
@click.option("--model", type=click.Choice(list(MODELS)), default="linear", show_default=True, help="The score that is rated.")
@click.option("--threshold", type=float, help="Exit with 1 below this calibrated score; default: the scheme's, told but not enforced.")
@click.option("--level", type=click.Choice(_LEVELS), default="corpus", show_default=True, help="Scores of each document or segment too.")
@click.option("--format", "format", type=click.Choice(_FORMATS), default="text", show_default=True, help="How scores are told.")
@click.option("-w", "--width", type=click.IntRange(0, 17), default=1, show_default=True, help="Digits after the point; JSON has all.")
@click.option("-o", "--output", metavar="FILE", default="", type=click.Path(), help="Write there instead of to standard output.")
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **flags: Any) -> None:
    """Score translations.

    PATHS together are what one system wrote: plain text line by line, pages, or any paired format. With references (given, or in the
    file) BLEU, chrF, chrF++ and TER are sacreBLEU's; without, findings make an MQM score, and a small model estimates how bad a segment is.
    """
    from tqcheck.commands._scores import Wish, tabulate
    from tqcheck.scoring.tables import FORMATS

    use_utf8()
    chosen = flags["chosen"]
    if flags["target_lang"] != "en":
        if any(name in _OWN for name in chosen):
            raise ConfigError("mqm and estimate are for English", hint="leave --target-lang out, or name other metrics")
        chosen = chosen or discovery.members(metrics)
    wish = Wish(
        tuple(name for name in chosen if name not in _OWN), tuple(name for name in chosen if name in _OWN), flags["references"],
        flags["source"], flags["source_lang"], flags["target_lang"], flags["input_format"], flags["resamples"], flags["seed"],
        _tests(flags["test"], flags["against"]), flags["samples"], schemes.load(flags["scheme"]), flags["model"], flags["threshold"],
        flags["level"],
    )  # fmt: skip
    table, notices = tabulate([_files(paths), *([path] for path in flags["against"])], wish)
    with open_output(flags["output"]) as write:
        for line in FORMATS[flags["format"]](table, flags["width"]):
            write(line + "\n")
    for notice in notices:
        click.echo(f"note: {notice}", err=True)
    failed = [rating for system in table.systems[:1] for rating in system.ratings if rating.verdict == "fail"]
    ctx.exit(1 if failed and flags["threshold"] is not None else 0)


def _tests(test: str, against: Sequence[str]) -> tuple[str, ...]:
    return () if not against or test == "none" else ("bs", "ar") if test == "both" else (test,)


def _files(paths: Sequence[str]) -> list[str]:
    from tqcheck.model.errors import InputError
    from tqcheck.pipeline import gather

    files, problems = gather(paths, config.nearest(paths[0]).exclude)
    if problems or not files:
        raise InputError(problems[0] if problems else "no files to score", "" if problems else ", ".join(paths))
    return files
