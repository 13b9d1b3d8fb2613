"""Reference metrics, one a module, its name the one users type: `build(target_lang) -> sacreBLEU metric`.

All of them are sacreBLEU's own (Post 2018, A Call for Clarity in Reporting BLEU Scores), with its defaults and signatures; this package
only feeds it. References come as streams: one sequence for each reference, parallel to the translations, None where a segment lacks it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from tqcheck import discovery
from tqcheck.model.errors import ConfigError
from tqcheck.model.score import UNKNOWN, Comparison, Interval, Score

TESTS = {"bs": 1000, "ar": 10_000}
"""Paired tests and how many resamples or trials sacreBLEU makes by default: bootstrap, approximate randomisation."""
_SEED = "SACREBLEU_SEED"

Streams = Sequence[Sequence[str | None]]


def names() -> tuple[str, ...]:
    """The metrics there are, in the order they are told in."""
    from tqcheck import metrics

    return discovery.members(metrics)


def score_corpus(
    translations: Sequence[str], references: Streams, chosen: Sequence[str], target_lang: str = "en", resamples: int = 0, seed: int = 12345
) -> tuple[Score, ...]:
    """The score of all translations together on each chosen metric.

    With `resamples` above 1 each has its 95 % bootstrap interval, of that many resamples. ConfigError where a tokeniser is not installed.
    """
    scores = []
    for metric in _built(chosen, target_lang).values():
        if not resamples > 1:
            scores.append(_score(metric.corpus_score(translations, references), metric, UNKNOWN))
            continue
        with _seeded(seed):
            scores.append(_resampled(metric, translations, references, resamples))
    return tuple(scores)


def _resampled(metric: Any, translations: Sequence[str], references: Streams, resamples: int) -> Score:
    """What `corpus_score` does with resamples, but that 2.6.0 breaks off where one of them scores 0 (its mean mixes types)."""
    from statistics import mean

    from sacrebleu.significance import _bootstrap_resample

    statistics = metric._extract_corpus_statistics(translations, references)
    got = metric._aggregate_and_compute(statistics)
    metric.n_bootstrap = resamples
    metric.seed, drawn = _bootstrap_resample(statistics, metric, resamples)
    values = sorted(float(score.score) for score in drawn)
    edge = resamples // 40
    middle, half = mean(values), (values[-edge - 1] - values[edge]) / 2
    return _score(got, metric, Interval(middle - half, middle + half, "bootstrap"))


def score_segments(
    translations: Sequence[str], references: Streams, chosen: Sequence[str], target_lang: str = "en"
) -> Iterator[tuple[Score, ...]]:
    """The scores of each translation by itself, BLEU with effective order as sacreBLEU has it there."""
    built = _built(chosen, target_lang, is_segment=True)
    for translation, *own in zip(translations, *references, strict=True):
        there = [reference for reference in own if reference is not None]
        yield tuple(_score(metric.sentence_score(translation, there), metric, UNKNOWN) for metric in built.values())


def compare(
    systems: Mapping[str, Sequence[str]], references: Streams, chosen: Sequence[str], target_lang: str = "en", test: str = "bs",
    samples: int = 0, seed: int = 12345,
) -> tuple[Comparison, ...]:  # fmt: skip
    """Every system but the first against the first, by a paired test (Koehn 2004; Riezler and Maxwell 2005).

    `samples` are bootstrap resamples or randomisation trials, 0 sacreBLEU's default. The same seed gives sacreBLEU's own p-values.
    """
    from sacrebleu.significance import PairedTest

    built = {name.upper(): metric for name, metric in _built(chosen, target_lang).items()}
    with _seeded(seed):
        signatures, results = PairedTest(list(systems.items()), built, references, test, samples or TESTS[test])()  # type: ignore[arg-type]
    first, *others = systems
    return tuple(
        Comparison(label, test, first, other, float(result.score - baseline.score), float(result.p_value), signature.format())
        for label, signature in signatures.items()
        for baseline, *rest in [_results(results[label])]
        for other, result in zip(others, rest, strict=True)
    )


def _results(column: list[Any]) -> list[Any]:
    """A column of sacreBLEU's table, whose type allows for names too."""
    return column


def _built(chosen: Sequence[str], target_lang: str, is_segment: bool = False) -> dict[str, Any]:
    from tqcheck import metrics

    built = {}
    for name in chosen:
        try:
            built[name] = discovery.member(metrics, name).build(target_lang, is_segment)
        except (ImportError, RuntimeError) as problem:
            first = (str(problem).strip() or "is not installed").splitlines()[0]
            raise ConfigError(f"{name} cannot be computed for “{target_lang}”: {first}", hint='pip install "sacrebleu[ja,ko]"') from None
    return built


def _score(got: Any, metric: Any, interval: Interval) -> Score:
    signature = metric.get_signature().format()
    return Score(got.name, float(got.score), signature, interval, str(getattr(got, "_verbose", "") or ""))


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """sacreBLEU takes its seed from the environment."""
    before = os.environ.get(_SEED)
    os.environ[_SEED] = str(seed)
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SEED]
        else:
            os.environ[_SEED] = before
