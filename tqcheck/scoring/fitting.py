"""Fits the estimate on segments people have scored, and says how well it does on documents it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tqcheck.model.errors import InputError
from tqcheck.scoring.estimate import Model
from tqcheck.scoring.features import names

BAD = 5.0
"""Points from which on a segment counts as bad: one major error."""
_RIDGE = 20.0
_BANDS = 10


@dataclass(frozen=True, slots=True)
class Sample:
    """A segment: its document, whether a person translated it, its features, its plain penalty, and the points people gave it."""

    document: str
    is_human: bool
    values: tuple[float, ...]
    penalty: float
    human: float


@dataclass(frozen=True, slots=True)
class Figures:
    """How a predictor does on held-out segments: rank correlation (Spearman) with the human points and AUC for bad segments, and both
    with the length held constant: the partial rank correlation given the number of words, the mean AUC within bands of like length."""

    predictor: str
    of: str
    segments: int
    spearman: float
    auc: float
    spearman_at_length: float
    auc_at_length: float


def fit(samples: Sequence[Sample], has_source: bool, fitted: str) -> tuple[Model, tuple[Figures, ...]]:
    """The model of one half of the documents (every other one by name), and its figures on the other half. InputError if too few."""
    import numpy as np

    documents = sorted({sample.document for sample in samples})
    if len(documents) < 10:
        raise InputError(f"{len(documents)} documents are too few to fit on", hint="an MQM table of ten documents or more")
    learned = frozenset(documents[::2])
    is_learned = np.array([sample.document in learned for sample in samples])
    matrix = np.array([sample.values for sample in samples], dtype=float)
    human = np.array([sample.human for sample in samples])
    known = names(has_source)
    intercept, weights = ridge(matrix[is_learned], human[is_learned])
    means = matrix[is_learned].mean(axis=0)
    name = "with-source" if has_source else "target-only"
    model = Model(
        name, fitted, round(intercept, 4), {n: round(float(w), 4) for n, w in zip(known, weights, strict=True)},
        {n: round(float(m), 4) for n, m in zip(known, means, strict=True)},
    )  # fmt: skip
    lengths = [known.index("words"), known.index("log_words")]
    base, slopes = ridge(matrix[is_learned][:, lengths], human[is_learned])
    predictors = {
        "estimate": np.array([model.predict(sample.values) for sample in samples]),
        "length alone": base + matrix[:, lengths] @ slopes,
        "plain penalty": np.array([sample.penalty for sample in samples]),
    }
    is_machine = np.array([not sample.is_human for sample in samples])
    words = matrix[:, lengths[0]]
    figures = (
        _figures(predictor, of, values[rows], human[rows], words[rows])
        for of, rows in (("all", ~is_learned), ("machine", ~is_learned & is_machine))
        for predictor, values in predictors.items()
    )
    return model, tuple(figures)


def ridge(matrix: Any, target: Any, strength: float = _RIDGE) -> tuple[float, Any]:
    """Intercept and weights, in the units of the features, of ridge regression on standardised features (Hoerl and Kennard 1970)."""
    import numpy as np

    mean, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread[spread == 0] = 1.0
    scaled = (matrix - mean) / spread
    slopes = np.linalg.solve(scaled.T @ scaled + strength * np.eye(scaled.shape[1]), scaled.T @ (target - target.mean())) / spread
    return float(target.mean() - mean @ slopes), slopes


def spearman(left: Any, right: Any) -> float:
    """Rank correlation, ties at their mean rank; 0 where one side does not vary."""
    return _correlation(ranks(left), ranks(right))


def partial_spearman(left: Any, right: Any, given: Any) -> float:
    """Rank correlation of what is left of both when what a third one explains of their ranks is taken away."""
    a, b, c = spearman(left, right), spearman(left, given), spearman(right, given)
    rest = ((1 - b * b) * (1 - c * c)) ** 0.5
    return float((a - b * c) / rest) if rest > 1e-9 else 0.0


def auc(values: Any, is_bad: Any) -> float:
    """How often a bad one has the higher value of a bad and a good one, ties counted half; 0.5 where there is but one kind."""
    bad = int(is_bad.sum())
    good = len(is_bad) - bad
    return float((ranks(values)[is_bad].sum() - bad * (bad + 1) / 2) / (bad * good)) if bad and good else 0.5


def ranks(values: Any) -> Any:
    """Ranks from 1, equal values at their mean."""
    import numpy as np

    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def _correlation(left: Any, right: Any) -> float:
    import numpy as np

    a, b = left - left.mean(), right - right.mean()
    scale = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / scale if scale else 0.0


def _figures(predictor: str, of: str, values: Any, human: Any, words: Any) -> Figures:
    import numpy as np

    is_bad = human >= BAD
    bands = np.array_split(np.argsort(words, kind="stable"), _BANDS)
    at_length = float(np.mean([auc(values[band], is_bad[band]) for band in bands]))
    return Figures(
        predictor, of, len(values), spearman(values, human), auc(values, is_bad), partial_spearman(values, human, words), at_length
    )
