"""Names against the knowledge base: `naming: garbled` needs no source; `misnamed`, `misspelt`, `dropped`, `replaced` compare with it.

garbled   a form that is right for nothing (Yingweida)      misnamed  a form that is wrong for what the source names
misspelt  the name with wrong letters                       dropped   a name of the source that nothing in the text answers
replaced  a name in the text that nothing in the source answers
romanised a name in pinyin that is no mainland Chinese one, or one in pinyin parted wrongly
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._beginnings import beginning
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage, lower

OPTIONS = ()
KINDS = ("garbled", "misnamed", "misspelt", "dropped", "replaced", "romanised")


def prepare(entry: Entry) -> Prepared:
    """Data: {kind, roots}, and for garbled {forms: {lower-case form: [form, right one]}}."""
    if entry.value not in KINDS:
        entry.fail(f"naming takes one of: {', '.join(KINDS)}", node=entry.value)
    data: dict[str, Any] = {"kind": str(entry.value), "roots": list(entry.roots)}
    if entry.value != "garbled":
        return Prepared(data, screen="has_source")
    from tqcheck.entities.reading import entity_files, read_entities

    forms = {lower(form): [form, e.english[0]] for e in read_entities(entity_files(map(Path, entry.roots))) for form in e.garbled}
    data |= {"forms": forms, "beginnings": {}}
    for form in forms:
        data["beginnings"].setdefault(beginning(form), []).append(len(form))
    return Prepared(data, tuple(data["beginnings"]))


def build(data: Any, classes: Classes) -> Find:
    """Find one kind."""
    if data["kind"] == "garbled":
        return _garbled(data["forms"], data["beginnings"])
    kind, roots = data["kind"], tuple(data["roots"])

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        key = ("naming", passage.index)
        if key not in passage.memo:
            from tqcheck.entities.comparison import compare
            from tqcheck.entities.store import open_store

            passage.memo[key] = compare(passage.source, passage.source_lang, passage.plain, open_store(roots))
        found: Any = passage.memo[key]
        return [_match(passage, slip) for slip in found if slip.kind == kind]

    return find


def _match(passage: Passage, slip: Any) -> Match:
    native = passage.source[slip.source.start : slip.source.end]
    fixes = tuple(Fix(name) for name in slip.fixes if name != passage.plain[slip.target.start : slip.target.end])
    return Match(slip.target, fixes, slip.source, (("source", native),))


def _garbled(forms: dict[str, list[str]], beginnings: dict[str, list[int]]) -> Find:
    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        found: list[Match] = []
        low, plain = passage.lower, passage.plain
        for start, end in spots:
            for length in beginnings.get(low[start:end], ()):
                stop = start + length
                form, right = forms.get(low[start:stop], ("", ""))
                if form and plain[start:stop] in (form, form.upper()) and not _in_word(plain, start, stop):
                    found.append(Match(Span(start, stop), (Fix(right),)))
        return found

    return find


def _in_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())
