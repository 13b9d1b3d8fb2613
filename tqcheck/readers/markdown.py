"""Markdown: headings, paragraphs, list items, quotes and cells, without their markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.model.document import Document, Span

EXTENSIONS = (".md", ".markdown")
_FRONT_MATTER = re.compile(
    r"---[ \t]*(?:\r\n?|\n)(?=[\w\"'-]+[ \t]*:|#)(?:.*?(?:\r\n?|\n))??(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL
)


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """One document of the whole file; front matter is not text."""
    from tqcheck.readers._outline import outline

    front = _FRONT_MATTER.match(text)
    blocks, comments = outline(text, front.end() if front else 0)
    yield Document(path, path, text, tuple(blocks), source_lang, held=Span(0, len(text)), comments=tuple(comments))
