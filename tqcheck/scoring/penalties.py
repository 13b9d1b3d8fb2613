"""Findings -> penalty points, by a scheme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tqcheck.model.report import Finding
from tqcheck.scoring.schemes import Scheme


def penalty(severity: str, category: str, scheme: Scheme) -> float:
    """The points of one error: what is fixed for its category, else its severity's weight times its type's."""
    fixed = _fitting(scheme.fixed, category, severity)
    if fixed is not None:
        return fixed
    factor = _fitting(scheme.types, category)
    return scheme.weights[severity] * (1.0 if factor is None else factor)


def segment_penalty(findings: Iterable[Finding], scheme: Scheme) -> float:
    """The points of one segment: of its gravest errors, no more of them than count, capped."""
    points = sorted((penalty(finding.severity, finding.category, scheme) for finding in findings), reverse=True)
    total = sum(points[: scheme.most or None])
    return min(total, scheme.cap) if scheme.cap else total


def _fitting(figures: Mapping[str, float], category: str, severity: str = "") -> float | None:
    """The figure of the longest name that a category, or one after its severity, is or begins with."""
    found = [name for name in figures if _covers(name, category) or (severity and _covers(name, f"{severity} {category}"))]
    return figures[max(found, key=len)] if found else None


def _covers(name: str, category: str) -> bool:
    return category == name or category.startswith(f"{name}/")
