"""Fits the estimate on MQM tables, tells how well it does on documents it has not seen, and writes it as YAML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from tqcheck.annotated import mqm
from tqcheck.model.evidence import Annotated
from tqcheck.model.report import Checked
from tqcheck.pipeline import Recipe, check_document, prepare
from tqcheck.scoring import human
from tqcheck.scoring.estimate import Model
from tqcheck.scoring.features import features
from tqcheck.scoring.fitting import Figures, Sample, fit
from tqcheck.scoring.penalties import segment_penalty
from tqcheck.scoring.schemes import load
from tqcheck.tongue import guess

_SHOWN = 20
_HEAD = """\
# What the estimate of a segment is made of: intercept + weight x feature, in points of Google's MQM (1 a minor error, 5 a major one).
# Written by `tqcheck evidence --fit TABLE -o tqcheck/scoring/estimate.yaml`. Fitted on every other document of the table, by name; the
# held-out figures are of the others: rank correlation (Spearman) with the human points, AUC for segments of {bad:g} points or more, and
# both with the length held constant (partial correlation given the number of words; mean AUC of ten bands of like length).
"""


def fitted(paths: Sequence[str], source_lang: str = "") -> Iterator[str]:
    """The lines of estimate.yaml for the tables' segments, linted with their sources and without."""
    from tqcheck.scoring.fitting import BAD

    items = list(chain.from_iterable(mqm.read(path) for path in paths))
    points = {name: value for path in paths for name, value in human.read(path).items()}
    lang = source_lang or guess("\n".join(item.document.segments[0].source for item in items[:_SHOWN]))
    recipe = prepare(source_lang=lang)
    yield _HEAD.format(bad=BAD).rstrip()
    for has_source in (True, False):
        samples = [_sample(item, points[item.document.id], recipe, lang, has_source) for item in items if item.document.id in points]
        model, figures = fit(samples, has_source, f"{'+'.join(Path(path).name.split('.')[0] for path in paths)}-{lang}")
        yield ""
        yield from _told(model, figures)


def _sample(item: Annotated, points: float, recipe: Recipe, lang: str, has_source: bool) -> Sample:
    segments = item.document.segments if has_source else tuple(replace(segment, source="") for segment in item.document.segments)
    checked: Checked = check_document(replace(item.document, segments=segments, source_lang=lang), recipe)
    values = features(checked.document.segments[0], checked.findings, lang, has_source)
    return Sample(item.document.id.split("|")[1], item.is_human, values, segment_penalty(checked.findings, load()), points)


def _told(model: Model, figures: Sequence[Figures]) -> Iterator[str]:
    yield f"{model.name}:"
    yield f"  fitted: {model.fitted}"
    yield f"  intercept: {model.intercept}"
    yield "  weights:"
    yield from (f"    {name}: {weight}" for name, weight in model.weights.items())
    yield "  means:"
    yield from (f"    {name}: {mean}" for name, mean in model.means.items())
    yield "  held-out:"
    for f in figures:
        told = {"segments": f.segments, "spearman": f.spearman, "auc": f.auc, "spearman-at-length": f.spearman_at_length,
                "auc-at-length": f.auc_at_length}  # fmt: skip
        row = ", ".join(f"{key}: {value:.3f}" if isinstance(value, float) else f"{key}: {value}" for key, value in told.items())
        yield f"    {f.predictor}, {f.of}: {{{row}}}"
