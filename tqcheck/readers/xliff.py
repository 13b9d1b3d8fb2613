"""XLIFF 1.2 and 2.x: the targets of each file in it, with their sources."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._inline import unit, words
from tqcheck.readers._languages import primary, want_english
from tqcheck.readers._xml import Element, Tree, line_of, parse

EXTENSIONS = (".xlf", ".xliff")
_UNTRANSLATED = frozenset({"new", "needs-translation"})
_HTML = re.compile(r"(?:x-|html:|okp:)?(h[1-6]|p|li|td|th|dt|dd|caption|figcaption|title|blockquote)")
"""What a unit was on the page, as filters name it."""


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """A document for each `file`. Its text is the whole of what was read, so that its places are the file's."""
    tree = parse(path, text)
    if tree.root.name != "xliff":
        raise InputError(
            f"its root is <{tree.root.name}>, not <xliff>", f"{path}:{line_of(text, tree.root.start)}", "is it another format?"
        )
    files = tree.root.all("file")
    if not files:
        raise InputError("has no <file>", path, "XLIFF keeps its units in <file> elements")
    names = _names(path, files)
    ends = [0, *(file.end for file in files[:-1]), len(text)]
    for at, (name, file) in enumerate(zip(names, files, strict=True)):
        yield _document(path, text, tree, file, Span(ends[at], ends[at + 1]), name, source_lang)


def _names(path: str, files: list[Element]) -> list[str]:
    """An id for each file: the path where there is but one, else what it was made of, numbered where two have the same."""
    if len(files) == 1:
        return [path]
    originals = [file.attributes.get("original") or file.attributes.get("id", "") for file in files]
    counts = Counter(originals)
    return [name if name and counts[name] == 1 else f"{name}[{at}]" for at, name in enumerate(originals, 1)]


def _document(path: str, text: str, tree: Tree, file: Element, held: Span, name: str, source_lang: str) -> Document:
    root = tree.root.attributes
    source = file.attributes.get("source-language") or root.get("srcLang", "")
    target = file.attributes.get("target-language") or root.get("trgLang", "")
    said = file if "target-language" in file.attributes else tree.root
    english = want_english(target, lambda: f"{path}:{line_of(text, said.start)}")
    segments = tuple(made for made in _segments(path, text, file, _is_kept(tree.root, False)) if made.text)
    if not segments:
        raise InputError("has no <target> with text in it", f"{path}:{line_of(text, file.start)}", "nothing of it is translated yet")
    comments = tuple(comment for comment in tree.comments if held.start <= comment[0].start < held.end)
    return Document(name, path, text, segments, primary(source) or source_lang, english, held, "html", comments)


def _segments(path: str, text: str, parent: Element, keeps_space: bool) -> Iterator[Segment]:
    for child in parent.children:
        if not isinstance(child, Element) or child.attributes.get("translate") == "no":
            continue
        keeps = _is_kept(child, keeps_space)
        if child.name in ("body", "group"):
            yield from _segments(path, text, child, keeps)
        elif child.name == "trans-unit":
            yield from _of_unit(path, text, child, keeps)
        elif child.name == "unit":
            for part in child.all("segment"):
                if target := part.first("target"):
                    yield unit(text, target, words(part.first("source")), markup=_markup(child), keeps_space=_is_kept(target, keeps))


def _of_unit(path: str, text: str, whole: Element, keeps_space: bool) -> Iterator[Segment]:
    """One segment, or one for each that the target is cut into by `mrk mtype="seg"`."""
    target = whole.first("target")
    if target is None or target.attributes.get("state") in _UNTRANSLATED:
        return
    keeps = _is_kept(target, keeps_space)
    marked = _marked(target)
    if not marked:
        yield unit(text, target, words(whole.first("source")), markup=_markup(whole), keeps_space=keeps)
        return
    sources = _marked(whole.first("seg-source"))
    for number, part in marked.items():
        if sources and number not in sources:
            where = f"{path}:{line_of(text, part.start)}"
            raise InputError(f"the target has a segment “{number}” that <seg-source> has not", where, "export the file anew")
        source = sources.get(number) or (whole.first("source") if len(marked) == 1 else None)
        yield unit(text, part, words(source), markup=_markup(whole), keeps_space=keeps)


def _marked(element: Element | None) -> dict[str, Element]:
    if element is None:
        return {}
    found = {}
    for child in element.children:
        if isinstance(child, Element):
            own = child.name == "mrk" and child.attributes.get("mtype") == "seg"
            found.update({child.attributes.get("mid", ""): child} if own else _marked(child))
    return found


def _is_kept(element: Element, inherited: bool) -> bool:
    space = element.attributes.get("xml:space")
    return inherited if space is None else space == "preserve"


def _markup(whole: Element) -> str:
    found = _HTML.fullmatch(whole.attributes.get("restype") or whole.attributes.get("type", ""))
    return found[1] if found else ""
