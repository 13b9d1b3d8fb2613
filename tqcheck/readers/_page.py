"""An HTML page taken to pieces: which elements are open, and which runs of text the block at hand is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from tqcheck.model.document import Segment, Span
from tqcheck.readers._flow import Run, segment

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_IN_PARAGRAPHS = frozenset({"button", "caption", "head", "html", "body", "option", "optgroup", "tbody", "td", "tfoot", "th", "thead", "tr"})
"""Blocks whose beginning does not end a paragraph."""
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_UNSEEN = frozenset({
    "audio", "canvas", "datalist", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
    "title", "video",
})  # fmt: skip
_CLOSES: dict[str, tuple[set[str], set[str]]] = {
    "li": ({"li"}, {"ul", "ol", "menu"}), "dt": ({"dt", "dd"}, {"dl"}), "dd": ({"dt", "dd"}, {"dl"}), "tr": ({"tr"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}), "th": ({"td", "th"}, {"tr", "table"}), "option": ({"option"}, {"select"}),
    "body": ({"head"}, {"html"}),
}  # fmt: skip
"""Tag -> the open elements its beginning ends, and those that shield them (HTML Living Standard, 13.1.2.4)."""
_SHIELDS = _UNSEEN | {"table", "td", "th", "caption", "button", "html"}
_BARE = frozenset({"div", "section", "span", "table", "tbody", "thead", "tfoot", "tr", "center", "html", "body"})
_ENTITY = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)|[a-zA-Z][a-zA-Z0-9]*);?")
_NO_ENTITY = "\ufffc"


@dataclass(frozen=True, slots=True)
class _Element:
    tag: str
    names: tuple[str, ...]
    is_unseen: bool

    @property
    def is_block(self) -> bool:
        return self.tag in _BLOCKS


class Page(HTMLParser):
    """Fill `segments` and `comments` by `run`. A class, for that is how the standard library's parser is told what to do."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = text
        self.segments: list[Segment] = []
        self.comments: list[tuple[Span, str]] = []
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]
        self._open: list[_Element] = []
        self._runs: list[Run] = []
        self._wrapping: tuple[_Element, ...] | None = None
        self._breaks = 0

    def run(self) -> None:
        """Parse the page."""
        # Entities are read here, for the parser does not tell where they end; a lone `&#` makes it take the rest of a page for text.
        self.feed(self.text.replace("&", _NO_ENTITY))
        self.close()
        self._finish()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._break()
            return
        if tag in _BLOCKS:
            self._finish()
            if tag not in _IN_PARAGRAPHS:
                self._close({"p"}, _SHIELDS)
            if tag in _CLOSES:
                tags, shields = _CLOSES[tag]
                self._close(tags, shields | _UNSEEN)
        if tag not in _VOID:
            given = dict(attrs)
            names = " ".join(given.get(name) or "" for name in ("class", "itemprop", "role")).replace(".", " ").split()
            self._open.append(_Element(tag, tuple(names), tag in _UNSEEN or "hidden" in given))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._close({tag}, frozenset())
            self._finish()
        elif tag not in _VOID:
            self._close({tag}, frozenset() if tag in _UNSEEN else _BLOCKS)

    def handle_data(self, data: str) -> None:
        start = self._at()
        if self.text[start : start + len(data)].replace("&", _NO_ENTITY) != data or self._is_unseen():
            return
        if not data.isspace():
            self._breaks = 0
            self._note_wrapping()
        self._runs.extend(_unescaped(self.text, start, start + len(data)))

    def handle_comment(self, data: str) -> None:
        start = self._at()
        if self.text.startswith("<!--", start):
            end = start + 4 + len(data)
            closing = next((mark for mark in ("-->", "--!>") if self.text.startswith(mark, end)), "")
            self.comments.append((Span(start, end + len(closing)), self.text[start + 4 : end]))

    def unknown_decl(self, data: str) -> None:
        """`<![...]>` is no text."""

    def parse_html_declaration(self, i: int) -> int:
        """As the library does, but a `<![` it does not know ends at its `>` instead of ending the program."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i, False)

    def _at(self) -> int:
        line, offset = self.getpos()
        return self._starts[line - 1] + offset

    def _break(self) -> None:
        """A line break is a space; two in a row begin another block."""
        if self._is_unseen():
            return
        self._breaks += 1
        if self._breaks > 1:
            self._finish()
        else:
            at = self._at()
            self._runs.append((" ", at, at))

    def _close(self, tags: Set[str], shields: Set[str]) -> None:
        """End the innermost open element of these tags, and what is open in it, unless a shield is open in between."""
        for at in range(len(self._open) - 1, -1, -1):
            tag = self._open[at].tag
            if tag in tags:
                unseen = [inner for inner in range(at + 1, len(self._open)) if self._open[inner].is_unseen]
                del self._open[unseen[0] if unseen else len(self._open) :]
                if any(e.is_block for e in self._open[at:]):
                    self._finish()
                del self._open[at:]
                return
            if tag in shields:
                return

    def _note_wrapping(self) -> None:
        """Narrow down which inline elements all text of the block stands in."""
        block = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at].is_block), -1)
        here = tuple(self._open[block + 1 :])
        if self._wrapping is None:
            self._wrapping = here
        elif self._wrapping:
            shared = [a for a, b in zip(self._wrapping, here, strict=False) if a is b]
            self._wrapping = tuple(shared)

    def _is_unseen(self) -> bool:
        return any(e.is_unseen for e in self._open)

    def _finish(self) -> None:
        """Make a block of the runs so far."""
        if self._is_unseen():
            return
        if self._wrapping is not None:
            keeps_space = any(e.tag == "pre" for e in self._open)
            made = segment(self.text, self._runs, _markup(self._open, self._wrapping), keeps_space)
            if made.text.strip():
                self.segments.append(made)
        self._runs = []
        self._wrapping = None
        self._breaks = 0


def _unescaped(text: str, start: int, end: int) -> Iterator[Run]:
    done = start
    for entity in _ENTITY.finditer(text, start, end):
        decoded = unescape(entity[0])
        if decoded != entity[0]:
            if done < entity.start():
                yield text[done : entity.start()], done, entity.start()
            yield decoded, entity.start(), entity.end()
            done = entity.end()
    if done < end:
        yield text[done:end], done, end


def _markup(opened: Sequence[_Element], wrapping: Sequence[_Element]) -> str:
    """The block's tag with its own names and those of inline elements round all its text, then what it stands in, inner first."""
    blocks = [e for e in opened if e.is_block]
    own = blocks[-1] if blocks else _Element("body", (), False)
    names = (*own.names, *(name for e in wrapping for name in e.names))
    tag = own.tag
    if tag in {"p", "div", "section", "body"} and any(e.tag == "time" for e in wrapping):
        tag = "time"
    outer = [(e.tag, *e.names) for e in reversed(blocks[:-1]) if e.names or e.tag not in _BARE]
    return " ".join(map(".".join, [(tag, *names), *outer]))
