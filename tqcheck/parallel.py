"""Files of clean parallel text -> pairs of a segment and its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from tqcheck import annotated
from tqcheck.annotated import mqm
from tqcheck.model.damage import Pair
from tqcheck.model.errors import ConfigError, InputError
from tqcheck.readers import open_documents
from tqcheck.tongue import guess

_TABLES = (".jsonl", ".ndjson", *mqm.EXTENSIONS)
_SHOWN = 20
"""Lines that show a file's language."""
_DOUBLED = re.compile(r"(?<!\w)([^\W\d][^\n]{2,}?|[“\"‘(][^\n]{2,}?|\d{2}[^\n]{2,}?)\1(?!\w)")
"""What stands twice with nothing between: MQM tables have some marked words so, which nobody has written."""
_HINT = "give SOURCE TARGET, two files that are parallel line by line; JSON lines with source and target; or an MQM table"


def open_pairs(paths: Sequence[str], source_lang: str = "") -> list[Pair]:
    """The pairs of some files; one that does not have both sides is left out.

    JSON lines and tables hold both sides. Of other files, one that is not in English is a source, and the English ones after it are
    translations of it. InputError where a side is missing, lines do not pair, or the language cannot be told.
    """
    texts = [path for path in paths if not path.endswith(_TABLES)]
    pairs = [*chain.from_iterable(_table(path, source_lang) for path in paths if path.endswith(_TABLES)), *_texts(texts, source_lang)]
    if not pairs:
        raise InputError("there is no segment with its source in the data", ", ".join(paths), _HINT)
    return pairs


def _texts(paths: Sequence[str], source_lang: str) -> Iterator[Pair]:
    source, lines, lang, used = "", list[str](), "", True
    for path in paths:
        own = _lines(path)
        told = guess("\n".join(own[:_SHOWN]))
        if told == "en" and source:
            if len(own) != len(lines):
                raise InputError(f"{len(own)} lines beside {len(lines)} of {source}", path, _HINT)
            used = True
            yield from _pairs(zip(own, lines, strict=True), lang)
        elif told == "en":
            raise InputError("is English, and no source stands before it", path, _HINT)
        else:
            if not used:
                raise InputError("no translation follows it", source, _HINT)
            source, lines, lang, used = path, own, _known(source_lang or told, path), False
    if not used:
        raise InputError("no translation follows it", source, _HINT)


def _table(path: str, source_lang: str) -> Iterator[Pair]:
    """JSON lines and tables that readers know, and the human translations of an MQM table."""
    if path.endswith(mqm.EXTENSIONS) and _is_mqm(path):
        documents = [item.document for item in mqm.read(path) if item.is_human and not _DOUBLED.search(item.document.text)]
    else:
        documents = list(open_documents(path, "", source_lang))
    told = source_lang or guess("\n".join(segment.source for document in documents[:_SHOWN] for segment in document.segments))
    for document in documents:
        sides = [(segment.text, segment.source) for segment in document.segments]
        if any(source for _, source in sides):
            yield from _pairs(sides, _known(document.source_lang or told, path))


def _is_mqm(path: str) -> bool:
    with annotated.opened(path) as stream:
        return {"system", "severity"} <= set(stream.readline().rstrip("\n").split("\t"))


def _pairs(sides: Iterator[tuple[str, str]] | Sequence[tuple[str, str]], lang: str) -> Iterator[Pair]:
    yield from (Pair(text.strip(), source.strip(), lang) for text, source in sides if text.strip() and source.strip())


def _lines(path: str) -> list[str]:
    with annotated.opened(path) as stream:
        return [line.rstrip("\r\n") for line in stream]


def _known(lang: str, path: str) -> str:
    if not lang:
        raise ConfigError("its language cannot be told", path, "name it: --source-lang ru")
    return lang
