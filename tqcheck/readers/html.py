"""HTML: the text a browser shows, block by block, each letter of it knowing its place in the file."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.model.document import Document, Span

EXTENSIONS = (".html", ".htm", ".xhtml")


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """One document of the whole file."""
    from tqcheck.readers._page import Page

    page = Page(text)
    page.run()
    blocks, comments = tuple(page.segments), tuple(page.comments)
    yield Document(path, path, text, blocks, source_lang, held=Span(0, len(text)), escape="html", comments=comments)
