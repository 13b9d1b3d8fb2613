"""PO catalogues: every translation that is finished, with the message it translates.

Babel, polib and translate-toolkit read PO, but say at most on which line an entry begins; here every letter knows its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._flow import Run, segment
from tqcheck.readers._languages import primary, want_english

EXTENSIONS = (".po",)
_LINE = re.compile(r"[^\r\n]+")
_STATEMENT = re.compile(r'[ \t]*(?:(?P<key>msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)[ \t]*)?(?P<string>"(?:[^"\\]|\\.)*")[ \t]*')
_UNIT = re.compile(r"\\(?:[0-7]{1,3}|x[0-9a-fA-F]{2}|.)|[^\\]+", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_FUZZY = re.compile(r"#,.*\bfuzzy\b")
_HEADER = re.compile(r"^(Language|X-Source-Language):[ \t]*(\S+)", re.MULTILINE)
_BODY = "td"
"""The strings of a catalogue are no article: as in a table's cells, none of them is a headline."""


@dataclass(slots=True)
class _Entry:
    """Keyword -> the runs of its string; filled line by line."""

    strings: dict[str, list[Run]] = field(default_factory=dict)
    is_fuzzy: bool = False
    line: int = 0

    @property
    def is_finished(self) -> bool:
        """Whether a translation stands in it: the next keyword or comment begins another entry."""
        return any(key.startswith("msgstr") for key in self.strings)


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """One document of the whole file. Left out: the header, and what is obsolete, fuzzy or not translated."""
    entries, comments = _parse(path, text)
    header = next((_words(entry, "msgstr") for entry in entries if not _words(entry, "msgid") and "msgctxt" not in entry.strings), "")
    fields = dict(_HEADER.findall(header))
    english = want_english(fields.get("Language", ""), lambda: f"{path}:{entries[0].line}")
    made = (one for entry in entries if not entry.is_fuzzy and _words(entry, "msgid") for one in _segments(text, entry))
    segments = tuple(one for one in made if one.text)
    if not segments:
        raise InputError("has no finished translation", path, "every msgstr is empty, fuzzy or obsolete")
    lang = primary(fields.get("X-Source-Language", "")) or source_lang
    yield Document(path, path, text, segments, lang, english, Span(0, len(text)), "po", tuple(comments))


def _segments(text: str, entry: _Entry) -> Iterator[Segment]:
    for key, runs in entry.strings.items():
        if key.startswith("msgstr"):
            of = "msgid" if key in ("msgstr", "msgstr[0]") else "msgid_plural"
            yield replace(segment(text, list(runs), _BODY), source=" ".join(_words(entry, of).split()))


def _words(entry: _Entry, key: str) -> str:
    return "".join(run[0] for run in entry.strings.get(key, ()))


def _parse(path: str, text: str) -> tuple[list[_Entry], list[tuple[Span, str]]]:
    entries = [_Entry()]
    comments = []
    key = ""
    starts = line_starts(text)
    for line in _LINE.finditer(text):
        said = line[0].strip()
        if not said:
            continue
        if said[0] == "#":
            if entries[-1].is_finished:
                entries.append(_Entry())
            entries[-1].is_fuzzy = entries[-1].is_fuzzy or bool(_FUZZY.match(said))
            if said.startswith(("# ", "#. ")):
                comments.append((Span(line.start(), line.end()), said.lstrip("#.")))
            key = ""
            continue
        origin = f"{path}:{locate(starts, line.start())[0]}"
        found = _STATEMENT.fullmatch(line[0])
        if not found:
            raise _mistake(origin, said)
        key = _follow(entries, key, found["key"] or "", origin)
        at = line.start() + found.start("string") + 1
        entries[-1].strings.setdefault(key, []).extend(_unescaped(text, at, line.start() + found.end("string") - 1))
        entries[-1].line = entries[-1].line or locate(starts, line.start())[0]
    return _complete(path, entries), comments


def _follow(entries: list[_Entry], key: str, new: str, origin: str) -> str:
    """The keyword a string belongs to; one that begins a new entry makes room for it."""
    if not new:
        if not key:
            raise InputError("a string that no keyword stands before", origin, "write msgid or msgstr before it")
        return key
    if entries[-1].is_finished and not new.startswith("msgstr"):
        entries.append(_Entry())
    strings = entries[-1].strings
    if new in strings:
        raise InputError(f"a second {new} in one entry", origin, "between two entries stands a msgstr")
    if new.startswith("msgstr") and "msgid" not in strings:
        raise InputError(f"{new} without a msgid", origin, "the message stands before its translation")
    strings[new] = []
    return new


def _complete(path: str, entries: list[_Entry]) -> list[_Entry]:
    whole = [entry for entry in entries if entry.strings]
    for entry in whole:
        if not entry.is_finished:
            raise InputError("a message without msgstr", f"{path}:{entry.line}", 'an untranslated one has msgstr ""')
        if ("msgid_plural" in entry.strings) != ("msgstr" not in entry.strings):
            raise InputError("plural forms do not agree", f"{path}:{entry.line}", "msgid_plural goes with msgstr[0], msgstr[1]")
    if not whole:
        raise InputError("has no entry", path, 'an entry reads msgid "Das Wort" and msgstr "The word"')
    return whole


def _mistake(origin: str, said: str) -> InputError:
    if '"' in said and said.count('"') - said.count('\\"') != 2:
        return InputError("a string that is not closed, or holds a bare quotation mark", origin, 'within a string, write \\" for "')
    return InputError(f"“{said[:40]}” is no line of a PO file", origin, "is it another format?")


def _unescaped(text: str, start: int, end: int) -> Iterator[Run]:
    for part in _UNIT.finditer(text, start, end):
        yield (_character(part[0][1:]) if part[0][0] == "\\" else part[0]), part.start(), part.end()


def _character(escape: str) -> str:
    if escape[0] == "x" and len(escape) > 1:
        return chr(int(escape[1:], 16))
    if escape.isdigit() and max(escape) < "8":
        return chr(int(escape, 8) & 0xFF)
    return _ESCAPES.get(escape, escape)
