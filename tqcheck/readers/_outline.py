"""Markdown taken to pieces: which runs of the file's text each block is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from tqcheck.model.document import Segment, Span
from tqcheck.readers._flow import Run, segment

_Place = tuple[int, int, int]
"""A line of a block's content: where it starts there, where it starts in the file, how long it is."""

_BREAK = re.compile(r"\r\n?|\n")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_HEADING = re.compile(r"[^#]*#{1,6}[ \t]+")


class _State(StateInline):
    """Says in each token's `meta` where in the block's content it begins."""

    begun = 0
    """Where the text that is not yet a token begins."""

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta["at"] = self.begun
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token


class _Inline(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def outline(text: str, begin: int) -> tuple[list[Segment], list[tuple[Span, str]]]:
    """The blocks of the Markdown that starts at `begin`, and its comments."""
    starts = [begin, *(m.end() for m in _BREAK.finditer(text, begin))]
    lines = [(start, _BREAK.split(text[start:end], maxsplit=1)[0]) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    blocks: list[Segment] = []
    comments: list[tuple[Span, str]] = []
    opened: list[Token] = []
    cells: dict[int, int] = {}
    for token in _parser().parse(text[begin:]):
        if token.nesting > 0:
            opened.append(token)
        elif token.nesting < 0:
            opened.pop()
        elif token.type == "html_block" and token.map:
            start, end = starts[token.map[0]], starts[token.map[1]] if token.map[1] < len(starts) else len(text)
            comments.extend((Span(*m.span()), m[1]) for m in _COMMENT.finditer(text, start, end))
        elif token.type == "inline" and token.map:
            is_cell = opened[-1].tag in {"td", "th"}
            places = _cell(token, lines, cells) if is_cell else _places(token, lines, opened[-1])
            comments.extend(_comments(token, text, places))
            made = segment(text, _runs(token, text, places), _markup(opened))
            if made.text.strip():
                blocks.append(made)
    return blocks, comments


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    inline = _Inline()
    inline.ruler.before("text", "begin", _note_beginning)
    # joined, tokens would no longer know where they began
    inline.ruler2.disable("fragments_join")
    inline.ruler.enableOnly(["begin", *(n for n in inline.ruler.get_all_rules() if n not in {"begin", "linkify"})])
    parser.inline = inline
    parser.core.ruler.disable("text_join")
    return parser


def _note_beginning(state: StateInline, silent: bool) -> bool:
    if not silent and isinstance(state, _State) and not state.pending:
        state.begun = state.pos
    return False


def _places(token: Token, lines: Sequence[tuple[int, str]], block: Token) -> list[_Place]:
    """The content's lines, each found at the end of a line of the file: quote marks, bullets and indents stand before it."""
    places: list[_Place] = []
    at = 0
    first = token.map[0] if token.map else 0
    for number, part in enumerate(token.content.split("\n"), first):
        start, line = lines[number] if number < len(lines) else (0, "")
        bare = part.strip(" \t")
        heading = _HEADING.match(line) if block.markup.startswith("#") else None
        found = heading.end() if heading else len(line.rstrip(" \t")) - len(bare)
        if bare and found >= 0 and line.startswith(bare, found):
            places.append((at + part.index(bare), start + found, len(bare)))
        at += len(part) + 1
    return places


def _cell(token: Token, lines: Sequence[tuple[int, str]], done: dict[int, int]) -> list[_Place]:
    """A table cell's content, found after the cell before it. One that is written otherwise (`\\|`) ends what is known of its row."""
    row = token.map[0] if token.map else 0
    start, line = lines[row]
    content = token.content
    if not content:
        return []
    found = line.find(content, done.get(row, 0))
    done[row] = found + len(content) if found >= 0 else len(line)
    return [(0, start + found, len(content))] if found >= 0 else []


def _runs(token: Token, text: str, places: Sequence[_Place]) -> Iterator[Run]:
    """The block's text. What is not found exactly where it should be is left out."""
    content = token.content
    done = 0
    for child in token.children or ():
        at: int = max(done, child.meta.get("at", 0))
        if child.type in {"softbreak", "hardbreak"}:
            done = content.find("\n", at) + 1
            yield from _line_break(text, places, done)
            continue
        written = {"text": child.content, "text_special": child.markup}.get(child.type, "")
        if written and content.startswith(written, at):
            done = at + len(written)
            yield from ((child.content, start, end) for _, start, end in _placed(places, text, at, written))


def _comments(token: Token, text: str, places: Sequence[_Place]) -> Iterator[tuple[Span, str]]:
    for child in token.children or ():
        if child.type == "html_inline" and child.content.startswith("<!--"):
            for written, start, end in _placed(places, text, child.meta.get("at", 0), child.content):
                yield Span(start, end), written[4:-3]


def _placed(places: Iterable[_Place], text: str, at: int, written: str) -> Iterator[Run]:
    for begin, start, size in places:
        if begin <= at and at + len(written) <= begin + size:
            place = start + at - begin
            if text.startswith(written, place):
                yield written, place, place + len(written)
            return


def _line_break(text: str, places: Iterable[_Place], at: int) -> Iterator[Run]:
    """The characters in the file that end the line whose content ends before `at`."""
    ended = [start + size for begin, start, size in places if begin < at]
    found = _BREAK.search(text, ended[-1]) if ended else None
    if found:
        yield " ", *found.span()


def _markup(opened: Sequence[Token]) -> str:
    """The tags the block stands in, inner first; the paragraph of a list item is not told from the item."""
    tags = [token.tag for token in reversed(opened)]
    return " ".join(tags[1:] if tags[:2] == ["p", "li"] else tags)
