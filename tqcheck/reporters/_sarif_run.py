"""A SARIF run: results, and what they refer to by number, which fills while they pass by."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from tqcheck import __version__
from tqcheck.fingerprints import VERSION, Seen, fingerprints
from tqcheck.model.document import Document
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import Rule
from tqcheck.reporters._places import Ruler, path_of, utf16
from tqcheck.reporters._sarif_parts import LEVELS, ROOT, artifact, describe_rule, fixes, location, place_of, plain, suppression

_GUID = str(uuid.uuid5(uuid.NAMESPACE_URL, "https://themqm.org"))
_MQM = {"name": "MQM", "index": 0, "guid": _GUID}


class Run:
    """One run over any number of documents. `rules` are those that ran, by id."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._known = rules
        self._artifacts: dict[str, tuple[int, dict[str, Any]]] = {}
        self._rules: dict[str, tuple[int, dict[str, Any]]] = {}
        self._taxa: dict[str, int] = {}
        self._notifications: list[dict[str, Any]] = []
        self._failed = False
        self._seen: tuple[str, Seen] = "", Counter()

    def take(self, checked: Checked) -> Iterator[dict[str, Any]]:
        """The results of a document: its findings, and those that are suppressed."""
        document = checked.document
        path = path_of(document)
        self._notify(path, checked)
        if not document.segments:
            return
        index = self._artifact(path, document)
        if not (checked.findings or checked.spared):
            return
        spared = {id(one.finding): one for one in checked.spared}
        found = sorted([*checked.findings, *(one.finding for one in checked.spared)], key=lambda one: (one.span.start, one.span.end))
        ruler = Ruler(document, utf16)
        if self._seen[0] != path:
            self._seen = path, Counter()
        for finding, fingerprint in zip(found, fingerprints(document, found, self._seen[1]), strict=True):
            result = self._result(ruler, finding, index)
            result["partialFingerprints"] = {VERSION: fingerprint}
            result["suppressions"] = [suppression(spared[id(finding)])] if id(finding) in spared else []
            yield result

    def tell(self) -> Iterator[tuple[str, Any]]:
        """What stands in the run beside its results; complete only once all of them are taken."""
        yield "tool", {"driver": self._driver()}
        yield "taxonomies", [self._taxonomy()]
        yield "artifacts", [one for _, one in self._artifacts.values()]
        yield "originalUriBaseIds", {ROOT: {"description": {"text": "The folder tqcheck was run in."}}}
        yield "invocations", [{"executionSuccessful": not self._failed, "toolExecutionNotifications": self._notifications}]
        yield "columnKind", "utf16CodeUnits"
        yield "newlineSequences", ["\r\n", "\n", "\r"]

    def _driver(self) -> dict[str, Any]:
        return {
            "name": "tqcheck",
            "fullName": "tqcheck: a linter for machine-translated news in English",
            "version": __version__,
            "semanticVersion": __version__,
            "language": "en",
            "rules": [one for _, one in self._rules.values()],
            "supportedTaxonomies": [_MQM],
        }

    def _taxonomy(self) -> dict[str, Any]:
        return {
            "name": "MQM",
            "guid": _GUID,
            "version": "2.0",
            "organization": "MQM Council",
            "informationUri": "https://themqm.org",
            "shortDescription": {"text": "Multidimensional Quality Metrics: types of translation errors"},
            "isComprehensive": False,
            "taxa": [self._taxon(category) for category in list(self._taxa)],
        }

    def _taxon(self, category: str) -> dict[str, Any]:
        dimension, _, kind = category.partition("/")
        taxon: dict[str, Any] = {"id": category, "name": kind or dimension, "shortDescription": {"text": category}}
        if kind:
            taxon["relationships"] = [{"target": {"id": dimension, "index": self._taxa[dimension]}, "kinds": ["superset"]}]
        return taxon

    def _notify(self, path: str, checked: Checked) -> None:
        for level, texts in (("error", checked.problems), ("note", checked.notices)):
            for text in texts:
                notification: dict[str, Any] = {"level": level, "message": {"text": plain(text)}}
                if path:
                    notification["locations"] = [{"physicalLocation": {"artifactLocation": location(path)}}]
                self._notifications.append(notification)
        self._failed = self._failed or bool(checked.problems)

    def _artifact(self, path: str, document: Document) -> int:
        if path not in self._artifacts:
            self._artifacts[path] = len(self._artifacts), artifact(path, document)
        return self._artifacts[path][0]

    def _result(self, ruler: Ruler, finding: Finding, artifact: int) -> dict[str, Any]:
        path = path_of(ruler.document)
        result: dict[str, Any] = {
            "ruleId": finding.rule_id,
            "ruleIndex": self._rule(finding),
            "level": LEVELS[finding.severity],
            "message": {"text": plain(finding.message)},
            "locations": [place_of(ruler, finding, location(path) | {"index": artifact})],
            "taxa": [self._reference(finding.category)],
            "properties": {"severity": finding.severity, "category": finding.category},
        }
        if finding.fixes and ruler.document.line:
            result["properties"]["suggestions"] = [{"replacement": fix.replacement, "safe": fix.safe} for fix in finding.fixes]
        elif made := fixes(ruler, finding, location(path)):
            result["fixes"] = made
        return result

    def _rule(self, finding: Finding) -> int:
        if finding.rule_id not in self._rules:
            known = self._known.get(finding.rule_id)
            relationship = {"target": self._reference(finding.category), "kinds": ["superset"]}
            self._rules[finding.rule_id] = len(self._rules), describe_rule(finding, known) | {"relationships": [relationship]}
        return self._rules[finding.rule_id][0]

    def _reference(self, category: str) -> dict[str, Any]:
        for one in (category.partition("/")[0], category):
            self._taxa.setdefault(one, len(self._taxa))
        return {"id": category, "index": self._taxa[category], "toolComponent": _MQM}
