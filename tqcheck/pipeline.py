"""The recipe: the one module that knows the order of the stages."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from tqcheck import paths
from tqcheck.baseline import Book, Suppression, read_sidecar, suppress
from tqcheck.fixer import apply_fixes
from tqcheck.layout import lay_out
from tqcheck.linter import Bound, bind, lint_all
from tqcheck.model.document import Document
from tqcheck.model.errors import ConfigError, InputError, UserError
from tqcheck.model.report import Checked
from tqcheck.model.rule import SEVERITIES
from tqcheck.readers import beside, open_documents, reread, rewrite
from tqcheck.rulebook import covers, load_rules, select_rules

_HINT = SEVERITIES[0]
_BATCH, _MOST = 30_000, 250
"""Code points, and documents, that are linted together."""
_ROUNDS = 10
"""Fixes make room for others; two that undo each other must come to an end."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file is checked: the rules bound, the names suppressions may use, and what is told of the outcome."""

    bound: Bound
    book: Book
    source_lang: str = ""
    hints: bool = False
    source: str = ""
    reference: str = ""
    """Paths of what a page is checked against."""


def prepare(
    packs: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    preview: bool = False,
    source_lang: str = "",
    hints: bool = False,
) -> Recipe:
    """Load, select and bind the rules."""
    with _unswept():
        rules = load_rules(packs)
        chosen = select_rules(rules, select, ignore, extend_select, preview)
        if not chosen:
            raise ConfigError("no rule is left to check with", hint="select and ignore leave nothing of what there is")
        book = Book(frozenset(rule.id for rule in chosen), frozenset(rule.id for rule in rules), covers)
        return Recipe(bind(chosen), book, source_lang, hints)


@contextmanager
def _unswept() -> Iterator[None]:
    """Keeps the garbage collector from walking through rules that stay for good."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if swept:
            gc.enable()


def gather(names: Sequence[str], exclude: Sequence[str] = ()) -> tuple[list[str], list[str]]:
    """The files to check, each once, and what is wrong with the names that lead to none."""
    files: dict[str, None] = {}
    problems: list[str] = []
    for name in names:
        try:
            files.update((file, None) for file in paths.walk([name], exclude))
        except InputError as problem:
            problems.append(str(problem))
    return list(files), problems


def check(files: Iterable[str], recipe_for: Callable[[str], Recipe], format: str = "") -> Iterator[Checked]:
    """Each document with its findings, as a stream. What cannot be read comes as a result with problems and no blocks."""
    for file in files:
        recipe = recipe_for(file)
        try:
            sidecar = read_sidecar(file)
        except UserError as problem:
            yield _unreadable(file, problem)
            continue
        for batch in _batches(_open(file, format, recipe.source_lang)):
            yield from check_documents(batch, recipe, sidecar)


def _batches(documents: Iterable[Document | Checked]) -> Iterator[list[Document | Checked]]:
    """As many documents at a time as may be held in memory."""
    batch: list[Document | Checked] = []
    room = _BATCH
    for document in documents:
        batch.append(document)
        room -= len(document.text) if isinstance(document, Document) else 0
        if room <= 0 or len(batch) == _MOST:
            yield batch
            batch, room = [], _BATCH
    if batch:
        yield batch


def check_document(document: Document, recipe: Recipe, sidecar: tuple[Suppression, ...] = ()) -> Checked:
    """The findings of one document as read, without those that are suppressed or not asked for."""
    return next(check_documents((document,), recipe, sidecar))


def check_documents(documents: Sequence[Document | Checked], recipe: Recipe, sidecar: tuple[Suppression, ...] = ()) -> Iterator[Checked]:
    """What `check_document` says of each; one that could not be read is passed on in its place."""
    ready = [_readied(document, recipe) for document in documents]
    linted = iter(lint_all([document for document in ready if isinstance(document, Document)], recipe.bound))
    for document in ready:
        yield _told(next(linted), recipe, sidecar) if isinstance(document, Document) else document


def _readied(document: Document | Checked, recipe: Recipe) -> Document | Checked:
    """The document laid out, beside what it is checked against; a problem in its place where that cannot be."""
    if isinstance(document, Checked):
        return document
    if not document.segments:
        return _unreadable(document.path, InputError("has no text", _place(document), "an empty document is not a clean one"))
    if recipe.source or recipe.reference:
        try:
            document = beside(document, recipe.source, recipe.reference)
        except InputError as problem:
            return _unreadable(document.path, problem)
    return lay_out(document)


def _place(document: Document) -> str:
    return document.path if document.id in ("", document.path) else f"{document.path}#{document.id}"


def _told(checked: Checked, recipe: Recipe, sidecar: tuple[Suppression, ...]) -> Checked:
    """A result without what is suppressed or not asked for, with what reading has shown."""
    document = checked.document
    if document.notices:
        place = _place(document)
        checked = replace(checked, notices=tuple(f"{place}: {notice}" for notice in document.notices))
    if document.comments or sidecar:
        checked = suppress(checked, sidecar, recipe.book)
    if checked.findings and not recipe.hints:
        told = tuple(finding for finding in checked.findings if finding.severity != _HINT)
        if len(told) < len(checked.findings):
            return replace(checked, findings=told)
    return checked


def _open(file: str, format: str, source_lang: str) -> Iterator[Document | Checked]:
    """A file's documents, and a problem in the place of each that cannot be read; goes on where its reader can."""
    documents = iter(open_documents(file, format, source_lang))
    while True:
        try:
            document = next(documents, None)
        except UserError as problem:
            yield _unreadable(file, problem)
            continue
        if document is None:
            return
        yield document


def _unreadable(path: str, problem: UserError) -> Checked:
    return Checked(Document("", path, "", ()), (), (str(problem),))


def mend_file(file: str, recipe: Recipe, format: str = "", unsafe: bool = False) -> bool:
    """Make the fixes in a file, all or none of them; whether it has changed."""
    sidecar = read_sidecar(file)

    def edit(document: Document) -> str:
        document = replace(document, source_lang=document.source_lang or recipe.source_lang)
        return mend(document, recipe, sidecar, format, unsafe)

    return rewrite(file, format, edit)


def mend(document: Document, recipe: Recipe, sidecar: tuple[Suppression, ...] = (), format: str = "", unsafe: bool = False) -> str:
    """The document's text with all its fixes made, and those of what then is found, until nothing is left to change."""
    for _ in range(_ROUNDS if document.segments else 0):
        checked = check_document(document, recipe, sidecar)
        if not checked.document.segments:  # it could not be checked, or its last block is gone
            break
        text = apply_fixes(checked.document, checked.findings, unsafe)
        if text == document.text:
            break
        document = reread(document, text, format)
    return document.text
