"""WMT test sets as XML: the translations (`hyp`) of each document, with their sources and first references."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._inline import unit, words
from tqcheck.readers._languages import primary, want_english
from tqcheck.readers._xml import Element, Tree, line_of, parse

EXTENSIONS = ()
"""None of its own: `.xml` may be anything, and a directory's build files are not to be checked."""
_HOLDERS = ("dataset", "collection")


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """A document for each `hyp`. Its text is the whole of what was read, so that its places are the file's."""
    tree = parse(path, text)
    if tree.root.name not in (*_HOLDERS, "doc"):
        where = f"{path}:{line_of(text, tree.root.start)}"
        raise InputError(f"its root is <{tree.root.name}>, not <dataset>", where, "a WMT set reads <dataset><doc><src>…<hyp>…")
    found = [(number, doc, hyp) for number, doc in enumerate(_docs(tree.root), 1) for hyp in doc.all("hyp")]
    if not found:
        raise InputError("has no <hyp>", path, "there is no translation in it to check")
    ends = [0, *(hyp.end for _, _, hyp in found[:-1]), len(text)]
    for at, (number, doc, hyp) in enumerate(found):
        yield _document(path, text, tree, (number, doc, hyp), Span(ends[at], ends[at + 1]), source_lang)


def _docs(element: Element) -> Iterator[Element]:
    if element.name == "doc":
        yield element
    else:
        for child in element.all("doc", *_HOLDERS):
            yield from _docs(child)


def _document(path: str, text: str, tree: Tree, found: tuple[int, Element, Element], held: Span, source_lang: str) -> Document:
    number, doc, hyp = found
    source, reference = doc.first("src"), doc.first("ref")
    english = want_english(hyp.attributes.get("lang") or hyp.attributes.get("language", ""), lambda: f"{path}:{line_of(text, hyp.start)}")
    sources, references = _by_number(path, text, source), _by_number(path, text, reference)
    targets = _by_number(path, text, hyp)
    if source is not None and (odd := next((key for key in (*sources, *targets) if key not in sources or key not in targets), "")):
        problem = f"segment {odd} has no {'source' if odd in targets else 'translation'}"
        raise InputError(problem, f"{path}:{line_of(text, hyp.start)}", f"<src> has {len(sources)} segments, <hyp> {len(targets)}")
    made = (unit(text, seg, words(sources.get(key)), words(references.get(key))) for key, seg in targets.items())
    segments = tuple(segment for segment in made if segment.text)
    lang = doc.attributes.get("origlang", "") if source is None else source.attributes.get("lang") or doc.attributes.get("origlang", "")
    comments = tuple(comment for comment in tree.comments if held.start <= comment[0].start < held.end)
    name = _name(doc, hyp, number)
    if not segments:
        raise InputError(f"{name} has no segment with text in it", f"{path}:{line_of(text, hyp.start)}", "nothing of it is translated")
    return Document(name, path, text, segments, primary(lang) or source_lang, english, held, "html", comments)


def _name(doc: Element, hyp: Element, number: int) -> str:
    name = doc.attributes.get("id") or str(number)
    hyps = doc.all("hyp")
    if len(hyps) == 1:
        return name
    return f"{name}/{hyp.attributes.get('system') or next(at for at, other in enumerate(hyps, 1) if other is hyp)}"


def _by_number(path: str, text: str, element: Element | None) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for seg in _segs(element) if element is not None else ():
        key = seg.attributes.get("id", "").strip() or str(len(found) + 1)
        if key in found:
            raise InputError(f"two segments are number {key}", f"{path}:{line_of(text, seg.start)}", "number them anew")
        found[key] = seg
    return found


def _segs(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            if child.name == "seg":
                yield child
            else:
                yield from _segs(child)
