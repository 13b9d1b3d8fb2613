"""Gives each block of a document its role: from its markup where the reader gave one, else from its shape and its place."""

from __future__ import annotations

from dataclasses import replace

from tqcheck.layout.markup import markup_role
from tqcheck.layout.position import place_roles
from tqcheck.layout.shape import look
from tqcheck.model.document import Document

__all__ = ["lay_out"]


def lay_out(document: Document) -> Document:
    """The document with a role on every segment; one of a single block is a sentence from a corpus and stays body text."""
    segments = document.segments
    if len(segments) < 2:
        return document
    # Blocks without a word keep their role and stand between no two others.
    spoken = [at for at, segment in enumerate(segments) if segment.text.strip()]
    lines = [look(segments[at].text) for at in spoken]
    given = [markup_role(segments[at].markup) for at in spoken]
    roles = ["body"] * len(segments)
    for at, role in zip(spoken, place_roles(lines, given), strict=True):
        roles[at] = role
    named = (s if s.role == role else replace(s, role=role) for s, role in zip(segments, roles, strict=True))
    return replace(document, segments=tuple(named))
