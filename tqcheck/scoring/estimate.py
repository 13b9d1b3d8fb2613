"""How bad a segment is, by a linear model of few features whose weights stand in estimate.yaml for all to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tqcheck import yaml
from tqcheck.model.errors import ConfigError
from tqcheck.scoring.features import names

_SHIPPED = Path(__file__).with_name("estimate.yaml")


@dataclass(frozen=True, slots=True)
class Model:
    """Points that readers are expected to charge a segment with: `intercept` plus weight x feature. `means` are those it was fitted on."""

    name: str
    fitted: str
    intercept: float
    weights: Mapping[str, float]
    means: Mapping[str, float]

    def predict(self, values: Sequence[float]) -> float:
        """The expected points (Google's MQM: 1 a minor error, 5 a major one), not below 0."""
        return max(0.0, self.intercept + sum(w * x for w, x in zip(self.weights.values(), values, strict=True)))

    def explain(self, values: Sequence[float], most: int = 3) -> tuple[tuple[str, float], ...]:
        """The features that move a segment farthest from the mean one, each with the points it adds or (below 0) takes away."""
        moves = [(n, w * (x - self.means[n])) for (n, w), x in zip(self.weights.items(), values, strict=True)]
        return tuple(sorted(moves, key=lambda move: (-abs(move[1]), move[0]))[:most])


@cache
def load(has_source: bool) -> Model:
    """The shipped model for segments with their sources, or for those without."""
    name = "with-source" if has_source else "target-only"
    node = yaml.read(_SHIPPED, ConfigError)
    own = node[yaml.Text(name)] if isinstance(node, yaml.Mapping) else node
    if not isinstance(own, yaml.Mapping):
        raise ConfigError(f"holds no model {name}", str(_SHIPPED))
    weights, means = _figures(own, "weights"), _figures(own, "means")
    if tuple(weights) != names(has_source) or set(means) != set(weights):
        problem = f"{name}: its weights are not those of the features there are"
        raise ConfigError(problem, str(_SHIPPED), "`tqcheck evidence --fit` writes it anew")
    return Model(name, str(own[yaml.Text("fitted")]), float(str(own[yaml.Text("intercept")])), weights, means)


def _figures(node: yaml.Mapping, key: str) -> dict[str, float]:
    value = node[yaml.Text(key)]
    return {str(name): float(str(figure)) for name, figure in value.items()} if isinstance(value, yaml.Mapping) else {}
