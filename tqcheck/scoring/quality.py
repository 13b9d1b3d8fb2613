"""The MQM score of findings, and whether a text passes; and the estimate beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from tqcheck.model.report import Checked, Finding
from tqcheck.model.score import Interval, Score
from tqcheck.scoring import estimate
from tqcheck.scoring.features import features
from tqcheck.scoring.intervals import ENOUGH, by_errors, by_resampling
from tqcheck.scoring.models import BEST, MODELS
from tqcheck.scoring.penalties import segment_penalty
from tqcheck.scoring.schemes import Scheme
from tqcheck.tongue import guess

_SHOWN = 20
"""Segments whose sources show the language."""


@dataclass(frozen=True, slots=True)
class Part:
    """A segment as scores see it: where it stands, its words, its findings, the points it is expected to have and why."""

    place: tuple[int, int]
    text: str
    words: int
    findings: tuple[Finding, ...]
    has_source: bool
    expected: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Rating:
    """`pass` or `fail` of a score against what is needed; `sure` when its whole interval lies on one side."""

    verdict: str
    score: str
    value: float
    passing: float
    sure: bool
    told: str


def parts(checked: Sequence[Checked]) -> tuple[tuple[Part, ...], str]:
    """The segments of some documents, and the language pair they are in (`ru-en`; several languages are joined by commas)."""
    langs = [_lang(result) for result in checked]
    pair = f"{','.join(sorted(set(filter(None, langs)))) or '?'}-en"
    made = []
    for number, (result, lang) in enumerate(zip(checked, langs, strict=True)):
        found: dict[int, list[Finding]] = {}
        for finding in result.findings:
            found.setdefault(finding.segment, []).append(finding)
        for index, segment in enumerate(result.document.segments):
            own = tuple(found.get(index, ()))
            has_source = bool(segment.source)
            model = estimate.load(has_source)
            values = features(segment, own, lang, has_source)
            words = len(segment.text.split())
            made.append(Part((number, index), segment.text, words, own, has_source, model.predict(values), model.explain(values)))
    return tuple(made), pair


def _lang(result: Checked) -> str:
    sources = (segment.source for segment in result.document.segments[:_SHOWN])
    return result.document.source_lang or guess("\n".join(filter(None, sources)))


def rate(own: Sequence[Part], scheme: Scheme, signature: str, resamples: int = 1000, seed: int = 12345) -> tuple[Score, ...]:
    """The scheme's own score and, of 100 and less, the raw, linear and logarithmic ones, each with its 95 % interval.

    `signature` names rules and language pair; the interval is resampled from `ENOUGH` segments on, else Wilson's of the error rate.
    """
    points = [segment_penalty(part.findings, scheme) for part in own]
    words = [part.words for part in own]
    errors = sum(len(part.findings) for part in own)
    weights = "/".join(f"{scheme.weights[severity]:g}" for severity in ("minor", "major", "critical"))
    size, acceptable = scheme.acceptable[-1]
    calibration = f"|passing:{scheme.passing:g}|acceptable:{acceptable:g}/{size}"
    ways: list[tuple[str, str, Callable[[float, int], float]]] = [("MQM", scheme.score, _own(scheme, len(own)))]
    ways += [(f"MQM-{name}", name, partial(_modelled, model, scheme)) for name, model in MODELS.items()]
    return tuple(
        Score(
            label, value(sum(points), sum(words)),
            f"scheme:{scheme.name}|weights:{weights}|score:{name}{calibration if name in ('linear', 'log') else ''}|{signature}"
            f"|{_method(interval, resamples, seed)}",
            interval, _counted(own, points) if label == "MQM" else "",
        )
        for label, name, value in ways
        for interval in [_interval(points, words, errors, scheme, value, resamples, seed)]
    )  # fmt: skip


def _modelled(model: Callable[[float, int, Scheme], float], scheme: Scheme, points: float, words: int) -> float:
    return model(points, words, scheme)


def _own(scheme: Scheme, segments: int) -> Callable[[float, int], float]:
    """What the scheme tells first, of all points and words."""
    count = max(1, segments)
    return {
        "per-word": lambda points, words: BEST * (1 - points / max(1, words)),
        "per-segment": lambda points, words: points / count,
        "negative": lambda points, words: -points / count,
        "share": lambda points, words: 1 - points / (scheme.cap * count),
    }[scheme.score]


def _interval(
    points: Sequence[float], words: Sequence[int], errors: int, scheme: Scheme, value: Callable[[float, int], float], resamples: int,
    seed: int,
) -> Interval:  # fmt: skip
    if len(points) >= ENOUGH and errors and resamples > 1:
        return by_resampling(points, words, value, resamples, seed)
    total = sum(words)
    return by_errors(sum(points), errors, total, scheme.weights["minor"], lambda cost: value(cost, total))


def _method(interval: Interval, resamples: int, seed: int) -> str:
    return f"bs:{resamples}|seed:{seed}" if interval.method == "bootstrap" else f"ci:{interval.method}"


def _counted(own: Sequence[Part], points: Sequence[float]) -> str:
    graves = Counter(finding.severity for part in own for finding in part.findings)
    kinds = ", ".join(f"{graves[severity]} {severity}" for severity in ("critical", "major", "minor", "neutral") if graves[severity])
    words = sum(part.words for part in own)
    return f"{kinds or 'no findings'} in {words} words, {sum(points):g} points, {1000 * sum(points) / max(1, words):.1f} per 1,000 words"


def expect(own: Sequence[Part], pair: str, resamples: int = 1000, seed: int = 12345) -> Score:
    """The mean of the points segments are expected to have, by Google's MQM; lower is better."""
    values = [part.expected for part in own]
    count = max(1, len(values))
    interval = Interval()
    if len(values) >= ENOUGH and resamples > 1:
        interval = by_resampling(values, [1] * len(values), lambda points, _: points / count, resamples, seed)
    kinds = sorted({part.has_source for part in own})
    fitted = ",".join(f"{model.name}:{model.fitted}" for model in map(estimate.load, kinds))
    return Score("estimate", sum(values) / count, f"model:{fitted}|lang:{pair}", interval, "points a segment")


def judge(score: Score, words: int, passing: float) -> Rating:
    """Whether a score of 100 and less is enough, and whether the text is long enough to say so."""
    verdict = "pass" if score.value >= passing else "fail"
    low, high = score.interval.low, score.interval.high
    sure = low >= passing or high < passing
    told = f"{verdict}: {score.metric} {score.value:.1f} {'is at least' if verdict == 'pass' else 'is below'} {passing:g}"
    if not sure:
        told += f"; but {words:,} words say little: it lies between {low:.1f} and {high:.1f}"
    return Rating(verdict, score.metric, score.value, passing, sure, told)
