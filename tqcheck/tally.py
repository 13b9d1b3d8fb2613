"""Counts what passes by in a run, so that nothing of it has to be kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tqcheck.model.report import Checked, Finding

_KEPT = 100
"""Problems and notices kept to be told; of the rest only the number is (a broken stream has as many as it has lines)."""


class Tally:
    """A run's counts. It fills while the results it watches are drawn."""

    def __init__(self) -> None:
        self.documents = 0
        self.words = 0
        self.with_findings = 0
        self.severities: Counter[str] = Counter()
        self.rules: Counter[tuple[str, str]] = Counter()
        """How often each (rule id, severity) fired."""
        self.safe = 0
        self.unsafe = 0
        self.problems: list[str] = []
        self.notices: list[str] = []
        self.unkept = 0

    @property
    def findings(self) -> int:
        return self.severities.total()

    def watch(self, results: Iterable[Checked]) -> Iterator[Checked]:
        """The results as they are, counted as each is drawn."""
        for checked in results:
            self.add(checked)
            yield checked

    def add(self, checked: Checked) -> None:
        """Count one result in."""
        if checked.document.segments:
            self.documents += 1
            for segment in checked.document.segments:
                self.words += len(segment.text.split())
        if checked.findings:
            self.with_findings += 1
            for finding in checked.findings:
                self._add_finding(finding)
        if checked.problems:
            self._keep(self.problems, checked.problems)
        if checked.notices:
            self._keep(self.notices, checked.notices)

    def _add_finding(self, finding: Finding) -> None:
        self.severities[finding.severity] += 1
        self.rules[finding.rule_id, finding.severity] += 1
        if finding.fixes:
            if finding.fixes[0].safe:
                self.safe += 1
            else:
                self.unsafe += 1

    def _keep(self, kept: list[str], told: tuple[str, ...]) -> None:
        room = _KEPT - len(kept)
        kept.extend(told[:room])
        self.unkept += max(0, len(told) - room)
