"""Documents and findings made by hand, for tests of what comes after the linter."""

from __future__ import annotations

from tqcheck.model.document import Document, Piece, Segment, Span
from tqcheck.model.report import Checked, Finding
from tqcheck.model.rule import Fix


def page(text: str, path: str = "page.txt", **more: object) -> Document:
    """A plain document: a block for every line with something on it."""
    segments = []
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            segments.append(Segment(line.rstrip("\r\n"), at))
        at += len(line)
    return Document(path, path, text, tuple(segments), **more)  # type: ignore[arg-type]


def html(text: str) -> Document:
    """An HTML document of one paragraph: what stands outside of <>, entities &amp; and &lt; read."""
    pieces: list[Piece] = []
    shown = ""
    at = 0
    while at < len(text):
        if text[at] == "<":
            at = text.index(">", at) + 1
            continue
        if text[at] == "&":
            end = text.index(";", at) + 1
            pieces.append(Piece(len(shown), 1, at, end))
            shown += {"&amp;": "&", "&lt;": "<"}[text[at:end]]
            at = end
            continue
        end = min((e for mark in "<&" if (e := text.find(mark, at)) >= 0), default=len(text))
        pieces.append(Piece(len(shown), end - at, at, end))
        shown += text[at:end]
        at = end
    return Document("a.html", "a.html", text, (Segment(shown, pieces[0].start, pieces=tuple(pieces)),), escape="html")


def finding(
    document: Document, words: str, *fixes: str, safe: bool = True, nth: int = 0, rule: str = "demo.rule", severity: str = "minor"
) -> Finding:
    """A finding on the nth place where the words stand within one block; empty words are an insertion at its beginning."""
    for number, segment in enumerate(document.segments):
        at = segment.text.find(words)
        while at >= 0:
            if nth == 0:
                within = Span(at, at + len(words))
                made = tuple(Fix(fix, safe) for fix in fixes)
                return Finding(rule, severity, "Style", f"“{words}” is wrong", segment.place(within), number, within, made)
            nth -= 1
            at = segment.text.find(words, at + 1)
    raise ValueError(f"{words!r} does not stand in the document")


def checked(document: Document, *findings: Finding) -> Checked:
    return Checked(document, findings)
