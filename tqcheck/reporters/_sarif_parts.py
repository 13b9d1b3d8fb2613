"""The parts of a SARIF log that one rule, one finding or one file makes."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from tqcheck.edits import edit_for
from tqcheck.model.document import Document, Span
from tqcheck.model.report import Finding, Spared
from tqcheck.model.rule import Rule
from tqcheck.reporters._places import Ruler
from tqcheck.reporters.text import word_fix

LEVELS = {"neutral": "note", "minor": "warning", "major": "error", "critical": "error"}
ROOT = "SRCROOT"

_PROBLEM = {"note": "recommendation", "warning": "warning", "error": "error"}
"""GitHub's `problem.severity` for each level."""
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
_PLACEHOLDER = re.compile(r"\{\w+\}")
_ENCODINGS = {
    "utf-16-le": "UTF-16LE", "utf-16-be": "UTF-16BE", "utf-32-le": "UTF-32LE", "utf-32-be": "UTF-32BE", "cp932": "Windows-31J",
    "cp949": "KS_C_5601-1987", "shift_jis": "Shift_JIS", "iso2022_jp": "ISO-2022-JP", "big5hkscs": "Big5-HKSCS",
}  # fmt: skip
"""IANA's names, which SARIF wants, where they are not Python's in capitals."""


def plain(text: str) -> str:
    """A message in which nothing is taken for an embedded link (SARIF 2.1.0, section 3.11.6)."""
    return _LINK.sub(r"\\[", text)


def location(path: str) -> dict[str, Any]:
    """Where a file is: below the folder tqcheck was run in, or wherever an absolute path says."""
    pure = PurePath(path)
    return {"uri": pure.as_uri()} if pure.is_absolute() else {"uri": quote(pure.as_posix()), "uriBaseId": ROOT}


def artifact(path: str, document: Document) -> dict[str, Any]:
    """A file that was checked, with the encoding it is in."""
    told: dict[str, Any] = {"location": location(path), "roles": ["analysisTarget"]}
    return told | {"encoding": charset(document.encoding)} if document.encoding else told


def charset(encoding: str) -> str:
    """IANA's name of an encoding that Python knows."""
    name = codecs.lookup(encoding).name
    if found := re.fullmatch(r"cp(125\d)", name):
        return f"windows-{found[1]}"
    if found := re.fullmatch(r"iso8859-(\d+)", name):
        return f"ISO-8859-{found[1]}"
    return _ENCODINGS.get(name, name.upper().replace("_", "-"))


def place_of(ruler: Ruler, finding: Finding, file: dict[str, Any]) -> dict[str, Any]:
    """Where a finding stands: the words in the file, or, of a record, its line, with the record named."""
    document = ruler.document
    told: dict[str, Any] = {"physicalLocation": {"artifactLocation": file, "region": region(ruler, finding.span, True)}}
    if document.id != document.path:
        start, end = utf16_span(ruler, finding.span)
        told["logicalLocations"] = [{"name": document.id, "kind": "member"}]
        if document.line:
            told["properties"] = {"recordCharOffset": start, "recordCharLength": end - start}
    return told


def region(ruler: Ruler, span: Span, with_text: bool = False) -> dict[str, Any]:
    """A stretch of the file, as lines and columns and as an offset; a record's is its line alone."""
    place = ruler.place(span)
    text = ruler.document.text[span.start : span.end]
    snippet = {"snippet": {"text": text}} if with_text and text else {}
    if not place.is_exact:
        return {"startLine": place.line} | snippet
    start, end = utf16_span(ruler, span)
    lines = {"startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column}
    return lines | {"charOffset": start, "charLength": end - start} | snippet


def utf16_span(ruler: Ruler, span: Span) -> tuple[int, int]:
    """A span in the unit the ruler measures in."""
    start = ruler.offset(span.start)
    return start, start + ruler.measure(ruler.document.text[span.start : span.end])


def fixes(ruler: Ruler, finding: Finding, file: dict[str, Any]) -> list[dict[str, Any]]:
    """What may be put there, best first, each safe or unsafe; those that would cut through markup are left out."""
    made = []
    for fix in finding.fixes:
        if edit := edit_for(ruler.document, finding, fix):
            replacement: dict[str, Any] = {"deletedRegion": region(ruler, edit.span)}
            if edit.replacement:
                replacement["insertedContent"] = {"text": edit.replacement}
            made.append(
                {
                    "description": {"text": plain(word_fix(ruler.document, finding, fix))},
                    "artifactChanges": [{"artifactLocation": file, "replacements": [replacement]}],
                    "properties": {"applicability": "safe" if fix.safe else "unsafe"},
                }
            )
    return made


def suppression(spared: Spared) -> dict[str, Any]:
    """How a finding was suppressed, and where that stands."""
    path, _, line = spared.origin.rpartition(":")
    place: dict[str, Any] = {"artifactLocation": location(path or spared.origin)}
    if path and line.isdigit():
        place["region"] = {"startLine": int(line)}
    kind = "inSource" if spared.in_document else "external"
    return {"kind": kind, "status": "accepted", "location": {"physicalLocation": place}}


def describe_rule(finding: Finding, rule: Rule | None) -> dict[str, Any]:
    """A rule with its help; of one that is not known no more than its findings say."""
    message = _PLACEHOLDER.sub("…", rule.message) if rule else finding.rule_id
    why = (rule.why if rule else "") or message
    see = f"\n\nSee {rule.see}" if rule and rule.see else ""
    severity = rule.severity if rule else finding.severity
    text = f"{message}\n\n{why}{see}" if why != message else f"{message}{see}"
    return {
        "id": finding.rule_id,
        "shortDescription": {"text": plain(message)},
        "fullDescription": {"text": plain(why)},
        "help": {"text": plain(text)},
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {
            "tags": [finding.category, *sorted(rule.langs if rule else ())],
            "problem.severity": _PROBLEM[LEVELS[severity]],
            "preview": bool(rule and rule.preview),
        },
    }
