"""Tables of scores as text, JSON, LaTeX and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tqcheck.model.score import Score
from tqcheck.scoring.result import Scored, Table

_P = 0.05
"""A difference of a lower p-value is marked."""
_TEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"} | {"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"}
)


def text(table: Table, width: int) -> Iterator[str]:
    """A line for each score with its signature, in the way of sacreBLEU's; then what differs, and the parts."""
    for system in table.systems:
        yield f"{system.name}"
        for score in system.scores:
            yield f"  {_line(score, width)}"
        for rating in system.ratings:
            yield f"  {rating.told}"
    for c in table.comparisons:
        p = f"p = {c.p:.4f}{'*' if c.p < _P else ''}"
        yield f"{c.system} against {c.baseline}: {c.metric}|{c.signature} {c.difference:+.{width}f} ({p})"
    for system in table.systems:
        for part in system.parts:
            values = "  ".join(f"{score.metric} {score.value:.{width}f}" for score in part.scores)
            why = ", ".join(f"{name} {points:+.1f}" for name, points in part.reasons)
            ratings = "".join(f"  {rating.verdict}{'' if rating.sure else '?'}" for rating in part.ratings)
            yield f"{part.name}  {part.words} words  {values}{ratings}{f'  ({why})' if why else ''}"


def _line(score: Score, width: int) -> str:
    interval = score.interval
    spread = (interval.high - interval.low) / 2
    middle = (interval.high + interval.low) / 2
    sure = f" ({interval.low:.{width}f} to {interval.high:.{width}f})" if interval.method else ""
    if interval.method and score.metric not in ("estimate",) and not score.metric.startswith("MQM"):
        sure = f" (μ = {middle:.{width}f} ± {spread:.{width}f})"
    return f"{score.metric}|{score.signature} = {score.value:.{width}f}{sure}{f' {score.detail}' if score.detail else ''}"


def as_json(table: Table, width: int) -> Iterator[str]:
    """All there is to know, values in full."""
    kept: dict[str, Any] = {"systems": [_object(system) for system in table.systems]}
    if table.comparisons:
        kept["comparisons"] = [
            {"metric": c.metric, "test": c.test, "baseline": c.baseline, "system": c.system, "difference": c.difference, "p": c.p,
             "signature": c.signature} for c in table.comparisons
        ]  # fmt: skip
    yield json.dumps(kept, ensure_ascii=False, indent=1)


def _object(scored: Scored) -> dict[str, Any]:
    made: dict[str, Any] = {"name": scored.name, "words": scored.words, "scores": [_score(score) for score in scored.scores]}
    if scored.ratings:
        r = scored.ratings[0]
        made["rating"] = {"verdict": r.verdict, "score": r.score, "value": r.value, "passing": r.passing, "sure": r.sure}
    if scored.reasons:
        made["reasons"] = dict(scored.reasons)
    if scored.parts:
        made["parts"] = [_object(part) for part in scored.parts]
    return made


def _score(score: Score) -> dict[str, Any]:
    made: dict[str, Any] = {"metric": score.metric, "value": score.value, "signature": score.signature}
    if score.interval.method:
        made["interval"] = {"low": score.interval.low, "high": score.interval.high, "method": score.interval.method}
    if score.detail:
        made["detail"] = score.detail
    return made


def markdown(table: Table, width: int) -> Iterator[str]:
    """A row for each system and part, a column for each metric; signatures below."""
    head, *rows = _grid(table, width, str, "*")
    yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in head)} |"
    yield "|---" + "|--:" * (len(head) - 1) + "|"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""
    for label, signature in _signatures(table):
        yield f"- {label}: `{signature}`"
    if table.comparisons:
        yield f"- \\*: differs from the first, p < {_P}"


def latex(table: Table, width: int) -> Iterator[str]:
    """The same as a table with booktabs rules, signatures as comments."""
    head, *rows = _grid(table, width, _escaped, "$^{*}$")
    for label, signature in _signatures(table):
        yield f"% {label}|{signature}"
    if table.comparisons:
        yield f"% *: differs from the first, p < {_P}"
    yield f"\\begin{{tabular}}{{l{'r' * (len(head) - 1)}}}"
    yield "\\toprule"
    yield f"{' & '.join(head)} \\\\"
    yield "\\midrule"
    for row in rows:
        yield f"{' & '.join(row)} \\\\"
    yield "\\bottomrule"
    yield "\\end{tabular}"


def _grid(table: Table, width: int, clean: Callable[[str], str], mark: str) -> Iterator[list[str]]:
    labels = list(dict.fromkeys(score.metric for system in table.systems for score in system.scores))
    differs = {(c.system, c.metric) for c in table.comparisons if c.p < _P}
    yield [clean(cell) for cell in ("system", "words", *labels)]
    for system in table.systems:
        for scored in (system, *system.parts):
            values = {score.metric: f"{score.value:.{width}f}" for score in scored.scores}
            marks = {label: mark if (scored.name, label) in differs else "" for label in labels}
            yield [clean(scored.name), f"{scored.words}", *(values.get(label, "") + marks[label] for label in labels)]


def _signatures(table: Table) -> Sequence[tuple[str, str]]:
    told = [(score.metric, score.signature) for system in table.systems for score in system.scores]
    return list(dict.fromkeys(told + [(f"{c.metric} compared", c.signature) for c in table.comparisons]))


def _escaped(cell: str) -> str:
    return cell.translate(_TEX)


FORMATS: dict[str, Callable[[Table, int], Iterator[str]]] = {"text": text, "json": as_json, "latex": latex, "markdown": markdown}
