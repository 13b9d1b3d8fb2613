"""A document: the text as read, cut into blocks that know where they stand in it."""

from __future__ import annotations

from dataclasses import dataclass

ROLES = (
    "kicker", "headline", "standfirst", "byline", "dateline", "caption", "credit", "subhead",
    "quote", "list", "related", "chrome", "body",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point; an empty span overlaps what it stands strictly inside of, and its equal."""
        if self.start == self.end or other.start == other.end:
            return self == other or self.start < other.start < self.end or other.start < self.start < other.end
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a segment's text between two bits of markup: `at` in the segment, `start:end` in the document.

    A piece whose document length differs from its segment length is one escape (`&amp;`) and is edited whole.
    """

    at: int
    length: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One block's text. Without `pieces` the text stands in the document as it is, from `start` on."""

    text: str
    start: int = 0
    role: str = "body"
    source: str = ""
    reference: str = ""
    pieces: tuple[Piece, ...] = ()
    source_start: int = 0
    """Where `source` stands in the document's source, in code points; -1 where it does not stand there as it is."""
    markup: str = ""
    """What the markup calls the block, for `layout`: an HTML tag with its class names (`figcaption`, `div.byline`), or empty."""

    def place(self, span: Span) -> Span:
        """The document's code points that a span of this segment's text covers."""
        if not self.pieces:
            return Span(self.start + span.start, self.start + span.end)
        start = _place(self.pieces, span.start, False)
        return Span(start, start if span.start == span.end else _place(self.pieces, span.end, True))


def _place(pieces: tuple[Piece, ...], at: int, is_end: bool) -> int:
    for piece in pieces:
        stop = piece.at + piece.length
        if at < stop or (is_end and at == stop):
            if piece.end - piece.start == piece.length:
                return piece.start + at - piece.at
            return piece.end if is_end else piece.start
    return pieces[-1].end


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is what positions count in: the file's decoded text, or one record's target.

    `held` is the place in the decoded file that edits may change: all of `text`, the stretch of it that is this document's where a
    file of several has its whole text in each, or where a record's target stands. `escape` is how the text is written there: ``
    (as it is), `html` (entities in an edit), `po` (backslashes) or `json` (the whole text as a JSON string, `held` including the
    quotation marks).
    """

    id: str
    path: str
    text: str
    segments: tuple[Segment, ...]
    source_lang: str = ""
    target_lang: str = "en"
    held: Span = Span(0, 0)
    escape: str = ""
    comments: tuple[tuple[Span, str], ...] = ()
    """Markup comments (their place in `text`, what they say): suppressions are written in them."""
    notices: tuple[str, ...] = ()
    """What reading it has shown that the user should know: how sure it is that blocks stand beside their own source."""
    line: int = 0
    """The line of the file its record begins on; 0 where `text` is the file's own, and its lines are the file's."""
    encoding: str = ""
    """The file's encoding, by Python's name."""
