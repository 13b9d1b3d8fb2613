"""What one system wrote, with the references of each segment beside it, ready for metrics that compare the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.annotated import opened
from tqcheck.model.document import Document
from tqcheck.model.errors import InputError
from tqcheck.readers import beside, format_of, open_documents

_HINT = "a reference has as many segments as the translation, or the same ids, or is a page to align it with"


@dataclass(frozen=True, slots=True)
class Output:
    """A system's translations; `streams` hold each reference, parallel to them, None where a segment lacks it; `places` say of each
    translation which document and segment it is, (-1, -1) for a blank line of a file that is paired line by line."""

    name: str
    translations: tuple[str, ...]
    streams: tuple[tuple[str | None, ...], ...]
    places: tuple[tuple[int, int], ...]
    notices: tuple[str, ...] = ()


def pair(name: str, documents: Sequence[Document], references: Sequence[str]) -> Output:
    """The translations of some documents with the references they carry and those of the files (paths) given.

    Two plain texts with as many lines each go line by line, blank lines too, as sacreBLEU has them. Segments no reference belongs to
    are left out, and told of. InputError where there is no reference at all, or a file's do not go with the segments.
    """
    by_line = _by_line(documents, references)
    if by_line is not None:
        lines, streams = by_line
        return Output(name, lines, streams, _numbered(lines, documents[0]))
    segments = [(d, s) for d, document in enumerate(documents) for s in range(len(document.segments))]
    texts = [documents[d].segments[s].text for d, s in segments]
    own = [documents[d].segments[s].reference or None for d, s in segments]
    found, notices = [own] if any(own) else [], list[str]()
    for path in references:
        side, told = _side(path, documents, len(segments))
        found.append([text or None for text in side])
        notices += told
    if not found:
        raise InputError("has no reference", name, "give one with --reference, or in the file")
    kept = [row for row in range(len(texts)) if any(stream[row] for stream in found)]
    if len(kept) < len(texts):
        notices.append(f"{name}: {len(texts) - len(kept)} of {len(texts)} segments have no reference and are left out")
    if not kept:
        raise InputError("no segment has a reference", name, _HINT)
    return Output(
        name, tuple(texts[row] for row in kept), tuple(tuple(stream[row] for row in kept) for stream in found),
        tuple(segments[row] for row in kept), tuple(notices),
    )  # fmt: skip


def _by_line(documents: Sequence[Document], references: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] | None:
    """The lines of a plain text and of its references; None where they are not plain or not as many."""
    if len(documents) != 1 or not references or not all(map(_is_plain, (documents[0].path, *references))):
        return None
    lines = tuple(line.rstrip() for line in _split(documents[0].text))
    streams = tuple(_lines(path) for path in references)
    return (lines, streams) if all(len(stream) == len(lines) for stream in streams) else None


def _numbered(lines: Sequence[str], document: Document) -> tuple[tuple[int, int], ...]:
    """Where each line stands among the blocks, as long as every line that is not blank is a block."""
    filled = [row for row, line in enumerate(lines) if line.strip()]
    if len(filled) != len(document.segments):
        return ((-1, -1),) * len(lines)
    block = {row: number for number, row in enumerate(filled)}
    return tuple((0, block[row]) if row in block else (-1, -1) for row in range(len(lines)))


def _side(path: str, documents: Sequence[Document], count: int) -> tuple[list[str], list[str]]:
    """A reference file's texts in the order of the segments, and what is to be told of the pairing."""
    if _is_plain(path) and len(lines := _lines(path)) == count:
        return list(lines), []
    others = list(open_documents(path))
    by_id = {other.id: other for other in others}
    same = [by_id.get(document.id) for document in documents]
    if all(other is not None and len(other.segments) == len(document.segments) for other, document in zip(same, documents, strict=True)):
        return [segment.text for other in same if other is not None for segment in other.segments], []
    texts = [segment.text for other in others for segment in other.segments]
    if len(texts) == count:
        return texts, []
    if len(documents) == len(others) == 1 and documents[0].id == documents[0].path:
        page = beside(_bare(documents[0]), reference=path)
        return [segment.reference for segment in page.segments], [f"{page.path}: {notice}" for notice in page.notices]
    raise InputError(f"{len(texts)} segments beside {count} of {documents[0].path}", path, _HINT)


def _bare(page: Document) -> Document:
    """A page without the references and notices it came with."""
    from dataclasses import replace

    return replace(page, notices=(), segments=tuple(replace(segment, reference="") for segment in page.segments))


def _is_plain(path: str) -> bool:
    return format_of(path) in ("", "plain")


def _lines(path: str) -> tuple[str, ...]:
    with opened(path) as stream:
        return tuple(line.rstrip() for line in stream)


def _split(text: str) -> list[str]:
    """Lines by line feeds alone, as sacreBLEU cuts them."""
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines
