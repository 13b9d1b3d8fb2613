"""All literals and patterns at once: what of them stands in a text, by Hyperscan; its time hardly follows their number.

A text is looked at as bytes, one for each code point (see `signs`). Packages are compiled once (some 15 ms an outline, 0.05 ms a
literal) and kept as bytes.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from tqcheck.passage import Passage
from tqcheck.signs import as_bytes

_BREAK = b"\0"
"""Between texts that are scanned as one; no literal holds it."""

_Spots = dict[int, dict[int, list[tuple[int, int]]]]


def compile_literals(texts: Sequence[str]) -> bytes:
    """Lower-case texts in one package that finds every place of each."""
    return _packed(_compiled([(number, _escaped(text), 0) for number, text in enumerate(texts)]))


def compile_texts(texts: Sequence[bytes]) -> bytes:
    """Texts as they are in one package that finds every place of each."""
    escaped = (b"".join(b"\\x%02x" % byte for byte in text) for text in texts)
    return _packed(_compiled([(number, text, 0) for number, text in enumerate(escaped)]))


def compile_outlines(outlines: Sequence[tuple[str, bool]]) -> tuple[bytes, tuple[int, ...]]:
    """Outlines, each with whether it ignores case, in one package that tells which of them match; and the numbers of those that are
    too much for it."""
    import hyperscan as hs

    flags = hs.HS_FLAG_DOTALL | hs.HS_FLAG_SINGLEMATCH | hs.HS_FLAG_PREFILTER | hs.HS_FLAG_ALLOWEMPTY
    ready = [
        (number, text.encode(), flags | (hs.HS_FLAG_CASELESS if caseless else 0))
        for number, (text, caseless) in enumerate(outlines)
        if text
    ]
    package = _compiled(ready)
    if package is None:
        ready = [one for one in ready if _compiled([one]) is not None]
        package = _compiled(ready)
    left_out = set(range(len(outlines))) - {number for number, _, _ in ready}
    return _packed(package), tuple(sorted(left_out))


def _escaped(text: str) -> bytes:
    return b"".join(b"%c" % byte if byte < 128 and chr(byte).isalnum() else b"\\x%02x" % byte for byte in as_bytes(text))


def _compiled(ready: list[tuple[int, bytes, int]]) -> Any:
    import hyperscan as hs

    if not ready:
        return None
    package = hs.Database(mode=hs.HS_MODE_BLOCK)
    numbers, texts, flags = zip(*((number, text, flag) for number, text, flag in ready), strict=True)
    try:
        package.compile(expressions=texts, ids=numbers, elements=len(ready), flags=flags)
    except hs.error:
        return None
    return package


def _packed(package: Any) -> bytes:
    import hyperscan as hs

    return b"" if package is None else bytes(hs.dumpb(package))


@dataclass(slots=True)
class Screen:
    """Which of many rules passages are worth showing to. The packages are unpacked when first used.

    `literals` and `outlines` are packages, `owners` holds for each literal its length and the numbers of its rules, `patterns` for
    each outline the number of its rule and which of the rule's patterns it is of.
    """

    literals: memoryview
    outlines: memoryview
    owners: tuple[tuple[int, tuple[int, ...]], ...]
    patterns: tuple[tuple[int, int], ...]
    _scans: list[Callable[..., Any]] | None = None
    _found: list[tuple[int, int]] = field(default_factory=list)
    _matched: list[int] = field(default_factory=list)

    def scan(self, passages: Sequence[Passage]) -> dict[int, dict[int, list[tuple[int, int]]]]:
        """The rules by number, each with the passages worth its look by their place here: where its literals stand in one (start, end
        in code points), or which of its patterns may match, each twice."""
        scans = self._scans or self._unpack()
        spots: dict[int, dict[int, list[tuple[int, int]]]] = {}
        if self.patterns:
            self._look_for_outlines(scans[1], passages, spots)
        if self.owners:
            self._look_for_literals(scans[0], passages, spots)
        return spots

    def _look_for_outlines(self, scan: Callable[..., Any], passages: Sequence[Passage], spots: _Spots) -> None:
        matched, patterns = self._matched, self.patterns
        matched.clear()
        for at, passage in enumerate(passages):
            scan(passage.plain_bytes, match_event_handler=self._match)
            if matched:
                for key in matched:
                    number, pattern = patterns[key]
                    spots.setdefault(number, {}).setdefault(at, []).append((pattern, pattern))
                matched.clear()

    def _look_for_literals(self, scan: Callable[..., Any], passages: Sequence[Passage], spots: _Spots) -> None:
        found, owners = self._found, self.owners
        found.clear()
        texts = [passage.lower_bytes for passage in passages]
        scan(_BREAK.join(texts), match_event_handler=self._find)
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        for key, end in found:
            length, rules = owners[key]
            at = bisect(starts, end - length) - 1
            end -= starts[at]
            for number in rules:
                spots.setdefault(number, {}).setdefault(at, []).append((end - length, end))

    def _find(self, key: int, start: int, end: int, flags: int, context: object) -> None:
        self._found.append((key, end))

    def _match(self, key: int, start: int, end: int, flags: int, context: object) -> None:
        self._matched.append(key)

    def _unpack(self) -> list[Callable[..., Any]]:
        self._scans = [unpacked(self.literals), unpacked(self.outlines)]
        return self._scans


def unpacked(packed: bytes | memoryview) -> Callable[..., Any]:
    """What scans bytes for a package's texts: called with the bytes and `match_event_handler`."""
    import hyperscan as hs

    if not packed:
        return lambda text, match_event_handler: None
    package = hs.loadb(bytes(packed), hs.HS_MODE_BLOCK)
    package.scratch = hs.Scratch(package)
    scan: Callable[..., Any] = package.scan
    return scan
