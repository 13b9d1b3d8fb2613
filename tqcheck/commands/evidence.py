"""`tqcheck evidence`: how right is each rule on annotated or paired corpora, and what share of damages do all find?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

import click

from tqcheck import annotated, damages, discovery, perturbation, rulebook
from tqcheck.commands import _damages, _fit
from tqcheck.commands._complete import complete_rule
from tqcheck.commands._output import open_output
from tqcheck.evidence import judgement, lift, open_annotated, weigh, wilson
from tqcheck.model.errors import ConfigError, InputError
from tqcheck.model.evidence import Annotated, Weight
from tqcheck.parallel import open_pairs

_LIMIT = 300
_SORTS: dict[str, Callable[[Weight], Any]] = {
    "fired": lambda w: (-w.machine - w.human, w.rule_id),
    "precision": lambda w: (-wilson(w.right, w.fired)[0], w.rule_id),
    "lift": lambda w: (-lift(w)[1], w.rule_id),
    "rule": lambda w: w.rule_id,
}


@click.command("evidence")
@click.argument("data", nargs=-1, required=True, type=click.Path())
@click.option(
    "--human", metavar="FILE", multiple=True, type=click.Path(), help="Human text: translations or original English, a segment a line."
)
@click.option(
    "--data-format", metavar="NAME", default="", type=click.Choice(["", *discovery.members(annotated)]), help="How DATA is written."
)
@click.option("--select", metavar="RULE", multiple=True, shell_complete=complete_rule, help="Only these rules.")
@click.option("--pack", "packs", metavar="PATH", multiple=True, type=click.Path(), help="Rules of your own.")
@click.option("--sort", type=click.Choice(list(_SORTS)), default="fired", show_default=True, help="What comes first.")
@click.option(
    "--format", "format", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True, help="How figures are told."
)
@click.option("--fit", is_flag=True, help="Fit the estimate of `score` on MQM tables instead.")
@click.option("--perturb", is_flag=True, help="Damage clean text instead, and tell what share of the damages is found.")
@click.option("--source-lang", metavar="LANG", default="", help="With --perturb: the language of the sources, where it is not told.")
@click.option("--preview", is_flag=True, help="With --perturb: preview rules too.")
@click.option("--seed", type=int, default=0, show_default=True, help="With --perturb: another one damages other places.")
@click.option("--limit", type=click.IntRange(0), default=_LIMIT, show_default=True,
              help="With --perturb: segments damaged in one way, of each language; 0 means all.")  # fmt: skip
@click.option("-o", "--output", metavar="FILE", default="", type=click.Path(), help="Write there instead of to standard output.")
def command(data: tuple[str, ...], human: tuple[str, ...], data_format: str, select: tuple[str, ...], packs: tuple[str, ...], sort: str,
            format: str, fit: bool, perturb: bool, source_lang: str, preview: bool, seed: int, limit: int,
            output: str) -> None:  # fmt: skip
    """Weigh rules on DATA.

    DATA are annotated files (WMT MQM tables .tsv or .tsv.gz, WMT-QE .mt with .tags beside it, annotated pages .jsonl) or machine
    translations, a segment a line. All rules run, preview ones too.

    With --perturb, DATA are clean translations with their sources: SOURCE TARGET [TARGET...], parallel line by line (more than one
    source may stand there, each before its translations), JSON lines with source and target, or an MQM table, whose human translations
    are taken. The English is damaged in the ways listed below, one at a time, and checked with its source as `check` would, each segment
    by itself. A damage is found if a finding comes up that was not there before, on the damaged words or within three words of them;
    anywhere in the segment, where all of it is damaged or what is gone has left no place. The last rows are the share of undamaged
    segments with a finding.

    {damages}
    """
    if fit:
        _refuse(bool(human or data_format or select or packs or perturb), "--human, --select, --pack, --perturb", "do not go with --fit")
        lines = _fit.fitted(data, source_lang)
    elif perturb:
        _refuse(bool(human), "--human", "does not go with --perturb")
        _refuse(bool(data_format), "--data-format", "does not go with --perturb")
        chosen = rulebook.select_rules(rulebook.load_rules(packs), select, preview=preview)
        lines = _damages.tell(perturbation.perturb(chosen, open_pairs(data, source_lang), seed, limit), format, seed, limit)
    else:
        _refuse(
            bool(source_lang or preview or seed or limit != _LIMIT), "--source-lang, --preview, --seed and --limit", "go with --perturb"
        )
        lines = _weighed(data, human, data_format, select, packs, sort, format)
    with open_output(output) as put:
        for line in lines:
            put(line + "\n")


command.help = str(command.help).replace("{damages}", f"Damages: {', '.join(discovery.members(damages))}.")


def _refuse(given: bool, option: str, problem: str) -> None:
    if given:
        raise ConfigError(f"{option} {problem}", hint="`tqcheck evidence --help`")


def _weighed(data: Sequence[str], human: Sequence[str], data_format: str, select: Sequence[str], packs: Sequence[str], sort: str,
             format: str) -> Iterator[str]:  # fmt: skip
    rules = rulebook.select_rules(rulebook.load_rules(packs), select, preview=True)
    people = (Annotated(a.document, (), True, False) for path in human for a in open_annotated(path, "lines"))
    weights = weigh(rules, chain(chain.from_iterable(open_annotated(path, data_format) for path in data), people))
    if not any(w.machine_words or w.human_words for w in weights):
        raise InputError("there is no text in the data", data[0])
    told = sorted((w for w in weights if w.machine or w.human), key=_SORTS[sort])
    return _TELL[format](told, {rule.id for rule in rules if rule.preview})


def figures(weight: Weight) -> dict[str, Any]:
    """A weight as it is kept in JSON: counts, precision and lift with their 95 % intervals, hits per 1,000 words."""
    low, high = wilson(weight.right, weight.fired)
    ratio, least, most = lift(weight)
    return {
        "fired": weight.fired, "right": weight.right,
        "precision": round(weight.right / weight.fired, 3) if weight.fired else None, "precision_interval": [round(low, 3), round(high, 3)],
        "chance": round(weight.chance, 3), "machine": weight.machine, "human": weight.human,
        "machine_per_1000": _rate(weight.machine, weight.machine_words), "human_per_1000": _rate(weight.human, weight.human_words),
        "lift": round(ratio, 2), "lift_interval": [round(least, 2), round(most, 2)], "judgement": judgement(weight),
    }  # fmt: skip


def _rate(hits: int, words: int) -> float:
    return round(1000 * hits / words, 4) if words else 0.0


_HEAD = ("rule", "fired", "right", "precision", "chance", "MT /1k", "human /1k", "lift", "judgement")


def _row(weight: Weight, preview: bool) -> tuple[str, ...]:
    f = figures(weight)
    advice = f["judgement"] if f["judgement"] in ("", "right") or preview else f"{f['judgement']}: preview it, or drop it"
    return (
        weight.rule_id + (" (preview)" if preview else ""),
        str(weight.fired),
        str(weight.right),
        f"{f['precision']:.2f} {_range(f['precision_interval'], 2)}" if weight.fired else "-",
        f"{f['chance']:.2f}" if weight.fired else "-",
        f"{f['machine_per_1000']:.3f}",
        f"{f['human_per_1000']:.3f}",
        f"{f['lift']:.1f} {_range(f['lift_interval'], 1)}",
        advice,
    )


def _range(interval: list[float], digits: int) -> str:
    return f"({interval[0]:.{digits}f}-{interval[1]:.{digits}f})"


def _text(weights: list[Weight], previews: set[str]) -> Iterator[str]:
    rows = [_HEAD, *(_row(w, w.rule_id in previews) for w in weights)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    for row in rows:
        yield "  ".join(
            cell.ljust(width) if i in (0, len(_HEAD) - 1) else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()


def _markdown(weights: list[Weight], previews: set[str]) -> Iterator[str]:
    yield "| " + " | ".join(_HEAD) + " |"
    yield "|---|" + "--:|" * (len(_HEAD) - 2) + "---|"
    for weight in weights:
        yield "| " + " | ".join(_row(weight, weight.rule_id in previews)) + " |"


def _json(weights: list[Weight], previews: set[str]) -> Iterator[str]:
    yield json.dumps({w.rule_id: figures(w) for w in weights}, indent=1, ensure_ascii=False)


_TELL: dict[str, Callable[[list[Weight], set[str]], Iterator[str]]] = {"text": _text, "json": _json, "markdown": _markdown}
