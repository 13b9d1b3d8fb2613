"""Whether a run passes, and for which reasons it does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tqcheck.model.report import Verdict
from tqcheck.model.rule import SEVERITIES

NEVER = "never"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may have at most. `fail_on` is the least grave severity of which not one finding may be left."""

    fail_on: str = "minor"


def judge(severities: Mapping[str, int], limits: Limits) -> Verdict:
    """The reasons why findings of these numbers, by severity, break the limits."""
    return Verdict(tuple(_too_grave(severities, limits.fail_on)))


def _too_grave(severities: Mapping[str, int], fail_on: str) -> list[str]:
    if fail_on == NEVER:
        return []
    grave = SEVERITIES[SEVERITIES.index(fail_on) :]
    count = sum(severities.get(severity, 0) for severity in grave)
    if not count:
        return []
    or_graver = "" if fail_on == SEVERITIES[-1] else " or graver"
    return [f"{count:,} {'finding is' if count == 1 else 'findings are'} {fail_on}{or_graver} (--fail-on {fail_on})"]
