"""What is known of how right a rule is."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.model.document import Document, Span


@dataclass(frozen=True, slots=True)
class Annotated:
    """A translation and the places a reader marked in it, in code points of the document's text. No marks in human text.

    `marked` says whether anyone marked errors in it at all: without, nothing can be right or wrong there, only frequent.
    """

    document: Document
    errors: tuple[Span, ...] = ()
    is_human: bool = False
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Weight:
    """How one rule did: hits on marked machine text and how many of them lay on an error, what chance would have hit,
    hits on all machine and all human text, and the words of each."""

    rule_id: str
    fired: int
    right: int
    chance: float
    machine: int
    human: int
    machine_words: int
    human_words: int
