"""An edited document, read anew."""

from __future__ import annotations

from dataclasses import replace

from tqcheck.model.document import Document, Segment
from tqcheck.readers._blocks import segments


def reread_record(document: Document, text: str) -> Document:
    """A record with another target. Its blocks keep source and reference: all of them where there are as many as before, else
    those whose text is the same."""
    old = document.segments
    new = segments(text)
    if len(new) == len(old):
        paired = tuple(replace(block, source=was.source, reference=was.reference) for block, was in zip(new, old, strict=True))
    else:
        paired = tuple(_paired(new, old))
    return replace(document, text=text, segments=paired)


def _paired(new: tuple[Segment, ...], old: tuple[Segment, ...]) -> list[Segment]:
    kept = []
    at = 0
    for block in new:
        same = next((n for n in range(at, len(old)) if old[n].text == block.text), -1)
        if same >= 0:
            at = same + 1
            block = replace(block, source=old[same].source, reference=old[same].reference)
        kept.append(block)
    return kept
