"""Annotated pages, one JSON object a line: {"id", "mt", "errors": [{"start", "end"}], "source_lang"?}; a page without errors is clean."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tqcheck.annotated import opened
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated
from tqcheck.readers import reread

EXTENSIONS = (".jsonl",)


def read(path: str) -> Iterator[Annotated]:
    """Every page; one whose list of errors is empty counts as human text."""
    with opened(path) as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                page = json.loads(line)
                text, errors = page.get("mt", page.get("target")), page["errors"]
                spans = tuple(Span(int(e["start"]), int(e["end"])) for e in errors)
            except (ValueError, KeyError, TypeError, AttributeError):
                raise InputError(
                    "is no annotated page", f"{path}:{number}", 'a line reads {"mt": "...", "errors": [{"start": 0, "end": 5}]}'
                ) from None
            page_document = Document(str(page.get("id", number)), path, text, (), str(page.get("source_lang") or ""))
            yield Annotated(reread(page_document, text, "jsonl"), spans, not spans)
