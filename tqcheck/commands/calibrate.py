"""`tqcheck calibrate`: what may a page that the house is content with have? A scoring scheme and settings of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import click

from tqcheck import config, discovery, readers
from tqcheck.commands._output import open_output, use_utf8
from tqcheck.model.errors import InputError
from tqcheck.model.report import Checked
from tqcheck.model.rule import SEVERITIES
from tqcheck.scoring import schemes
from tqcheck.scoring.intervals import wilson
from tqcheck.scoring.limits import acceptable
from tqcheck.scoring.penalties import segment_penalty
from tqcheck.scoring.schemes import Scheme

_FEW = 20
"""Pages below which limits are guesses."""


@click.command("calibrate")
@click.argument("good", nargs=-1, required=True, type=click.Path())
@click.option("--source-lang", metavar="LANG", default="", help="The language the texts were translated out of.")
@click.option(
    "--input-format", metavar="NAME", default="", type=click.Choice(["", *discovery.members(readers)]), help="How the input is written."
)
@click.option("--scheme", metavar="NAME", default=schemes.DEFAULT, show_default=True, help="The scheme to begin with.")
@click.option("--share", type=click.FloatRange(0.5, 0.999), default=0.95, show_default=True, help="Of such pages, how many are to pass.")
@click.option("-o", "--output", metavar="FILE", default="", type=click.Path(), help="Write there instead of to standard output.")
def command(good: tuple[str, ...], source_lang: str, input_format: str, scheme: str, share: float, output: str) -> None:
    """Set limits from pages the house is content with.

    GOOD are files or folders of such pages. What comes out is a scoring scheme (for `tqcheck score --scheme FILE`) whose acceptable
    points this share of texts like them stays within, and, as a comment, the line for tqcheck.yaml.
    """
    from tqcheck.commands._recipes import recipes
    from tqcheck.pipeline import check, gather

    use_utf8()
    files, problems = gather(good, config.nearest(good[0]).exclude)
    results = list(check(files, recipes({"source_lang": source_lang or None}), input_format))
    problems += [problem for result in results for problem in result.problems]
    if problems or not results:
        raise InputError(problems[0] if problems else "no pages", "" if problems else ", ".join(good))
    with open_output(output) as write:
        for line in _told(results, schemes.load(scheme), share):
            write(line + "\n")


def _told(results: Sequence[Checked], scheme: Scheme, share: float) -> Iterator[str]:
    pages = [_page(result, scheme) for result in results]
    words = sum(length for page in pages for _, length in page)
    yield f"# What {share:.0%} of texts like {len(results)} pages ({words} words) that the house is content with stay within."
    if len(results) < _FEW:
        yield f"# So few pages say little: calibrate again with {_FEW} and more."
    grave, told = _fail_on(results, share)
    yield f"# In tqcheck.yaml:  fail-on: {grave}  # {told}"
    weights = ", ".join(f"{severity}: {scheme.weights[severity]:g}" for severity in SEVERITIES)
    limits = ", ".join(f"{size}: {points:g}" for size, points in acceptable(pages, scheme, share))
    yield "house:"
    yield f"  title: {scheme.title}, calibrated"
    yield f"  weights: {{{weights}}}"
    for key, figures in (("types", scheme.types), ("fixed", scheme.fixed)):
        if figures:
            yield f"  {key}: {{{', '.join(f'{name}: {figure:g}' for name, figure in figures.items())}}}"
    yield from (f"  {key}: {figure:g}" for key, figure in (("most", scheme.most), ("cap", scheme.cap)) if figure)
    yield f"  score: {scheme.score}"
    yield f"  passing: {scheme.passing:g}"
    yield f"  acceptable: {{{limits}}}"


def _page(result: Checked, scheme: Scheme) -> list[tuple[float, int]]:
    """Points and words of each block."""
    return [
        (segment_penalty([f for f in result.findings if f.segment == number], scheme), len(segment.text.split()))
        for number, segment in enumerate(result.document.segments)
    ]


def _fail_on(results: Sequence[Checked], share: float) -> tuple[str, str]:
    """The least grave severity that a page may lack, and how many pages have it: at most as many as may fail."""
    counts: Counter[str] = Counter()
    for result in results:
        ranks = [SEVERITIES.index(finding.severity) for finding in result.findings]
        counts.update(SEVERITIES[1 : max(ranks, default=0) + 1])
    for severity in SEVERITIES[1:]:
        if counts[severity] <= (1 - share) * len(results):
            low, high = wilson(counts[severity], len(results))
            return severity, f"{counts[severity]} of {len(results)} pages have one so grave (95 %: {low:.0%} to {high:.0%})"
    return "never", "more of these pages have critical findings than may fail: look at them"
