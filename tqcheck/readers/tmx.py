"""TMX: the English side of every unit of a translation memory, read as a stream."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from tqcheck.model.document import Document, Piece, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._inline import unit, words
from tqcheck.readers._languages import primary
from tqcheck.readers._lines import Line, bytes_of, text_of
from tqcheck.readers._xml import Element, parse
from tqcheck.readers._xml_units import BETWEEN, open_units

EXTENSIONS = (".tmx",)
_SOURCE_LANG = re.compile(r"""<(?:\w+:)?header\b[^>]*?\bsrclang\s*=\s*["']([^"']*)""")
_SEG = "<seg>"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit, its text as written, and its two sides."""

    line: Line
    text: str
    id: str
    english: Element
    other: Element | None
    source_lang: str
    target_lang: str


def open_lines(path: str) -> Iterator[Line]:
    """The units of a file, and what stands between them, in place of lines."""
    return open_units(path, "tmx", "tu")


def read(path: str, lines: Iterable[Line], source_lang: str = "") -> Iterator[Document]:
    """A document for each unit that has an English side; its text is that side's, as written between the tags of `seg`."""
    for found in _units(path, lines):
        if isinstance(found, _Unit):
            yield _document(path, found, source_lang)


def rewrite(path: str, lines: Iterable[Line], edit: Callable[[Document], str]) -> Iterator[tuple[bytes, bytes]]:
    """The bytes of each unit, and of what stands between them, with those that hold the edited target."""
    for found in _units(path, lines):
        if not isinstance(found, _Unit):
            yield found.raw, found.raw
            continue
        document = _document(path, found, "")
        new = edit(document)
        if new == document.text:
            yield found.line.raw, found.line.raw
        else:
            held = document.held
            yield found.line.raw, bytes_of(found.line, found.text[: held.start] + new + found.text[held.end :], path)


def reread(document: Document, text: str) -> Document:
    """The document with another text, its inline tags read anew."""
    whole = f"<seg>{text}</seg>"
    return _made(replace(document, text=text), whole, parse(document.path, whole).root, len("<seg>"), document.segments[0].source)


def _units(path: str, lines: Iterable[Line]) -> Iterator[_Unit | Line]:
    source_lang = ""
    has_units = has_english = False
    for line in lines:
        if line.number == BETWEEN:
            if not has_units and (header := _SOURCE_LANG.search(text_of(line, path).removeprefix("\ufeff"))):
                source_lang = header[1]
            yield line
            continue
        has_units = True
        found = _unit(path, line, source_lang)
        has_english = has_english or found is not None
        yield found or line
    if not has_english:
        problem = "has no English side in any of its units" if has_units else "has no <tu>"
        raise InputError(problem, path, 'tqcheck checks English: <tuv xml:lang="en">')


def _unit(path: str, line: Line, source_lang: str) -> _Unit | None:
    text = text_of(line, path)
    whole = parse(path, text, line.number).root
    sides = [(_lang(tuv), seg) for tuv in whole.all("tuv") if (seg := tuv.first("seg")) is not None]
    own = whole.attributes.get("srclang") or source_lang
    others = [side for side in sides if primary(side[0]) != "en"]
    english = [side for side in sides if primary(side[0]) == "en"]
    if not others and len(english) > 1:  # English to English: what is not the source is the translation
        others = [next((side for side in english if side[0].lower() == own.lower()), english[0])]
        english = [side for side in english if side is not others[0]]
    if not english:
        return None
    lang, other = next((side for side in others if primary(side[0]) == primary(own)), others[0]) if others else ("", None)
    name = whole.attributes.get("tuid") or str(line.number)
    return _Unit(line, text, name, english[0][1], other, primary(lang), english[0][0])


def _lang(tuv: Element) -> str:
    return (tuv.attributes.get("xml:lang") or tuv.attributes.get("lang", "")).strip()


def _document(path: str, found: _Unit, source_lang: str) -> Document:
    seg = found.english
    start = found.text.find(">", seg.start, seg.end) + 1 or seg.end  # `seg` has no attributes in TMX
    text = found.text[start : seg.end]
    empty = Document(found.id, path, text, (), found.source_lang or source_lang, found.target_lang, Span(start, seg.end), "html")
    empty = replace(empty, line=found.line.number, encoding=found.line.encoding)
    return _made(empty, found.text, seg, start, words(found.other))


def _made(document: Document, whole: str, seg: Element, start: int, source: str) -> Document:
    """The document with its one segment, which counts from where the text of `seg` starts in the whole."""
    made = unit(whole, seg, source)
    pieces = tuple(Piece(piece.at, piece.length, piece.start - start, piece.end - start) for piece in made.pieces)
    return replace(document, segments=(replace(made, start=made.start - start, pieces=pieces),) if made.text else ())
