"""What came out: findings, per document, and the verdict on them."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.document import Document, Span
from tqcheck.model.rule import NOWHERE, Fix


@dataclass(frozen=True, slots=True)
class Finding:
    """A match, placed and worded. `span` counts in the document's text, `within` in its segment's."""

    rule_id: str
    severity: str
    category: str
    message: str
    span: Span
    segment: int
    within: Span
    fixes: tuple[Fix, ...] = ()
    source_span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Spared:
    """A finding the user has said to spare, at `origin` (path:line): in a comment of the document, or beside it."""

    finding: Finding
    origin: str
    in_document: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """A document with its findings, in reading order, and what is to be told about the run itself.

    `problems` are what the user must mend (a rule that ran out of time); `notices` are said and change nothing.
    """

    document: Document
    findings: tuple[Finding, ...]
    problems: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    spared: tuple[Spared, ...] = ()
    """Findings that count for nothing, because they are suppressed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why the gate fails; no reasons, no failure."""

    reasons: tuple[str, ...]
