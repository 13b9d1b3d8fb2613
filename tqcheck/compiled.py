"""Packs compiled to plain data, kept on disk by content hash, and the rules made of it."""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, reduce
from pathlib import Path
from typing import Any

import regex

from tqcheck import packs, shelf
from tqcheck.cache import cache_folder
from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._regexes import Frozen, freeze
from tqcheck.entities.classes import classes_of, countries
from tqcheck.entities.reading import entity_files, read_entities
from tqcheck.memory import remembered, tidy
from tqcheck.model.document import ROLES
from tqcheck.model.errors import RuleError
from tqcheck.model.rule import Classes, Rule, is_for_pages
from tqcheck.rows import rule_of
from tqcheck.screening import Screen, compile_literals, compile_outlines
from tqcheck.yaml import Text

_DATA, _LITERALS, _OUTLINES, _PAGED, _ID, _ORIGIN = 0, 1, 2, 3, 4, 8
"""Where in a row stand the detector's data, its literals and outlines (later only whether there are any), whether it is for pages, ..."""

_MAKERS = (
    "packs", "compiled", "inflection", "yaml", "entities/classes", "entities/reading", "model/rule", "passage", "screening", "signs",
    "lexicon", "terms/forms", "terms/places",
)  # fmt: skip
"""Modules whose code what is kept depends on, beside the detectors."""

PROSE = frozenset(ROLES) - {"chrome", "related", "byline", "dateline", "credit"}
"""Where a rule looks that does not say `in:`."""


class _AllClasses(Mapping[str, tuple[str, ...]]):
    """The names of several roots by class, read when first asked for: there are 20,000, which most runs do not need."""

    def __init__(self) -> None:
        self.blobs: list[memoryview] = []

    @cached_property
    def read(self) -> Classes:
        return reduce(_joined, map(marshal.loads, self.blobs), {})

    def __getitem__(self, kind: str) -> tuple[str, ...]:
        return self.read[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self.read)

    def __len__(self) -> int:
        return len(self.read)


def load(roots: tuple[Path, ...]) -> tuple[Rule, ...]:
    """The rules of all packs under the roots; each root is compiled by itself and taken from the cache where nothing has changed."""
    rules: list[Rule] = []
    origins: dict[str, str] = {}
    digest = _code_digest()
    classes = _AllClasses()
    for number, root in enumerate(roots):
        digest = _digest(digest, (*(path for _, path in pack_files((root,))), *entity_files((root,))))
        own, written = _root(root, digest, roots[: number + 1])
        classes.blobs.append(own)
        for rule in written(classes):
            if rule.id in origins:
                raise RuleError(f"{rule.id}: this id is taken", rule.origin, f"the other stands at {origins[rule.id]}")
            origins[rule.id] = rule.origin
            rules.append(rule)
    return tuple(rules)


def _root(root: Path, digest: str, roots: tuple[Path, ...]) -> tuple[memoryview, Callable[[Classes], Iterator[Rule]]]:
    """A root's own classes, and what makes its rules when all classes are known; `roots` are those up to it."""
    kept = cache_folder() / f"{digest}.compiled"
    try:
        (rows, owners), blobs = shelf.take(kept)
    except (OSError, ValueError):
        classes = entity_classes(roots)
        own = classes if len(roots) == 1 else _listed((root,))
        written = _compile(list(pack_files((root,))), classes, roots)
        packages, owners = _screens(written)
        data = [marshal.dumps(row[_DATA]) for row in written]
        rest = [[None, *row[1:]] for row in written]
        (rows, owners), blobs = shelf.put(kept, (rest, owners), [marshal.dumps(dict(own)), *packages, *data])
        tidy(kept.parent)
    screens = tuple(Screen(blobs[1 + 2 * paged], blobs[2 + 2 * paged], *owners[paged]) for paged in (0, 1))

    def rules(classes: Classes) -> Iterator[Rule]:
        for number, (row, blob) in enumerate(zip(rows, blobs[5:], strict=True)):
            yield rule_of(row, blob, number, screens, classes)

    return blobs[0], rules


def _screens(rows: list[list[Any]]) -> tuple[list[bytes], list[tuple[Any, Any]]]:
    """The packages of literals and outlines of the rules that look at any text, then of those that look at pages only, and whose they
    are; a row of which an outline cannot be in a package has none afterwards."""
    packages: list[bytes] = []
    owners: list[tuple[Any, Any]] = []
    for paged in (False, True):
        own = [(number, row) for number, row in enumerate(rows) if row[_PAGED] == paged]
        literals: dict[str, tuple[int, ...]] = {}
        for number, row in own:
            for text in row[_LITERALS]:
                literals[text] = (*literals.get(text, ()), number)
        outlines = [(number, which, one) for number, row in own for which, one in enumerate(row[_OUTLINES])]
        package, left_out = _package("outlines", compile_outlines, [one for _, _, one in outlines])
        for key in left_out:
            rows[outlines[key][0]][_OUTLINES] = ()
        packages += [_package("literals", compile_literals, list(literals)), package]
        owners.append(
            (tuple((len(text), numbers) for text, numbers in literals.items()), tuple((number, which) for number, which, _ in outlines))
        )
    for row in rows:
        row[_LITERALS] = bool(row[_LITERALS])
        row[_OUTLINES] = bool(row[_OUTLINES])
    return packages, owners


def _package(kind: str, compile: Callable[[Any], Any], texts: list[Any]) -> Any:
    from importlib.metadata import version

    return remembered(kind, version("hyperscan").encode() + marshal.dumps(texts), lambda: compile(texts))


def _named(roots: tuple[Path, ...]) -> bytes:
    """A hash of the code and of all entities under the roots."""
    return _digest(_code_digest(), entity_files(roots)).encode()


def _listed(roots: tuple[Path, ...]) -> Classes:
    return classes_of(read_entities(entity_files(roots)))


def _joined(one: Classes, other: Classes) -> Classes:
    return {kind: tuple(dict.fromkeys((*one.get(kind, ()), *other.get(kind, ())))) for kind in {**one, **other}}


def pack_files(roots: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """(root, file) of every pack; a root that is a file is a pack by itself. Entities are not packs."""
    for root in roots:
        if root.is_file():
            yield root.parent, root
        else:
            yield from ((root, path) for path in sorted(root.rglob("*.yaml")) if "entities" not in path.relative_to(root).parts)


def entity_classes(roots: tuple[Path, ...]) -> Classes:
    """All names by class that packs under the roots may use."""
    known: Classes = remembered("classes", _named(roots), lambda: _joined(countries(), _listed(roots)))
    return known


def prepare(written: packs.PackEntry, classes: Classes, roots: tuple[Path, ...]) -> Prepared:
    """What the entry's detector makes of it; RuleError where it cannot."""
    entry = Entry(written.keys[Text(written.detector)], written.keys, written.origin, classes, tuple(map(str, roots)))
    try:
        prepared: Prepared = packs.detector_of(written).prepare(entry)
    except RuleError as error:
        raise RuleError(f"{written.id}: {error.problem}", error.origin, error.hint) from None
    return prepared


def _compile(files: list[tuple[Path, Path]], classes: Classes, roots: tuple[Path, ...]) -> list[list[Any]]:
    """The rows of all packs; those of a pack that is as it was, like the entities and the code, are remembered."""
    rows: dict[str, list[Any]] = {}
    named = _named(roots)
    for root, path in files:
        key = b"\0".join((named, *(str(place).encode() for place in (*roots, root, path)), path.read_bytes()))
        for row in remembered("pack", key, lambda root=root, path=path: _rows(path, root, classes, roots)):  # type: ignore[misc]
            id_, origin = row[_ID], row[_ORIGIN]
            if id_ in rows:
                raise RuleError(f"{id_}: this id is taken", origin, f"the other stands at {rows[id_][_ORIGIN]}")
            rows[id_] = row
    return list(rows.values())


def _rows(path: Path, root: Path, classes: Classes, roots: tuple[Path, ...]) -> list[list[Any]]:
    made = []
    for written in packs.read_pack(path, root):
        packs.examples(written)
        written.texts("fine")
        made.append(_row(written, prepare(written, classes, roots)))
    return made


def _row(written: packs.PackEntry, prepared: Prepared) -> list[Any]:
    _check_placeholders(written)
    anywhere = written.texts("in") == ("any",)
    quiet = written.text("category").startswith(packs.QUIET_IN_QUOTES)
    roles = sorted(ROLES if anywhere else written.texts("in") or PROSE)
    paged = is_for_pages(written.yes("pages"), prepared.screen, written.detector, roles)
    return [
        prepared.data, prepared.literals, prepared.outlines, paged,
        written.id, written.text("message"), written.text("severity"), written.text("category"), written.origin, written.detector,
        prepared.screen, roles, written.texts("langs"),
        written.yes("quoted") if Text("quoted") in written.keys else not quiet, written.yes("preview"), written.yes("safe"),
        _patterns(written, "unless"), _patterns(written, "near"), written.text("why"), written.text("see"),
        written.yes("pages"),
    ]  # fmt: skip


def _check_placeholders(written: packs.PackEntry) -> None:
    import string

    value = written.keys[Text(written.detector)]
    groups = {"match", "fix", *(("source",) if written.detector in ("naming", "quantity", "term") else ())}
    if written.detector == "pattern":
        groups |= set(regex.findall(r"\(\?P<(\w+)>", str(value)))
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(written.text("message")) if name is not None]
    except ValueError as problem:
        raise written.fail(f"message: {problem}", "write a brace as {{ or }}") from None
    for name in names:
        if name not in groups:
            raise written.fail(f"message: unknown placeholder {{{name}}}", f"one of: {', '.join(sorted(groups))}")


def _patterns(written: packs.PackEntry, key: str) -> Frozen:
    joined = "|".join(f"(?:{p})" for p in written.texts(key))
    try:
        return freeze(regex.compile(joined)) if joined else ()
    except regex.error as problem:
        raise written.fail(f"{key}: is not a regular expression: {problem}") from None


def _code_digest() -> str:
    """A hash of the code that compiles packs, and of what its output is only good for."""
    here = Path(__file__).parent
    code = [*sorted((here / "detectors").glob("*.py")), *(here / f"{name}.py" for name in _MAKERS)]
    made_by = f"{sys.version} {regex.__version__}".encode()
    return hashlib.sha256(b"\0".join([made_by, *(path.read_bytes() for path in code)])).hexdigest()


def _digest(before: str, files: Iterable[Path]) -> str:
    """A hash of what came before and of files, with their paths."""
    digest = hashlib.sha256(before.encode())
    for path in files:
        digest.update(str(path).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:40]
