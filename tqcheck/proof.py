"""Does a rule keep its examples' promises?

One finding exactly at [[ ]]; the first fix turns bad into good; good is clean; no rule objects to what a fix puts there;
every phrase of a list is found; each near miss is silent and shares words with a bad example.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tqcheck.linter import Bound, bind, lint
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.report import Finding
from tqcheck.model.rule import Example, Rule
from tqcheck.rulebook import Entry

FILLER = "The council met in the town hall on a rainy evening and heard what residents had to say about the old bridge."


@dataclass(frozen=True, slots=True)
class Failure:
    """A promise that does not hold: where the rule stands, and what went wrong."""

    rule_id: str
    origin: str
    problem: str


def prove(entries: Iterable[Entry], rules: Sequence[Rule]) -> Iterator[Failure]:
    """Check entries against all the rules they live among; nothing comes out when every promise holds."""
    by_id = {rule.id: rule for rule in rules}
    others = bind(rule for rule in rules if not rule.preview)
    for entry in entries:
        for problem in _problems(entry, by_id[entry.id], others):
            yield Failure(entry.id, entry.origin, problem)


def _problems(entry: Entry, rule: Rule, others: Bound) -> Iterator[str]:
    own = bind([rule])
    for example in entry.examples:
        yield from _example(entry, example, own, others)
    for phrase in entry.phrases:
        yield from _phrase(entry, phrase, own, others)
    for source, phrase in entry.pairs:
        yield from _pair(entry, source, phrase, own)
    for fine in entry.fine:
        if any(f.rule_id == rule.id for f in _findings(entry, fine, Span(0, len(fine)), own)):
            yield f"the near miss is not silent: {fine}"
        if not any(_words(fine) & _words(example.bad) for example in entry.examples):
            yield f"the near miss shares no word with a bad example: {fine}"


def _example(entry: Entry, example: Example, own: Bound, others: Bound) -> Iterator[str]:
    found = _findings(entry, example.bad, example.span, own, example.source)
    if len(found) != 1:
        yield f"{len(found)} findings instead of one in: {example.bad}" + "".join(
            f"\n      at “{_cut(example.bad, f.within)}”" for f in found
        )
        return
    if found[0].within != _local(example.bad, example.span):
        yield f"found “{_cut(_line(example.bad, example.span), found[0].within)}”, not what stands in [[ ]], in: {example.bad}"
    if found[0].fixes:
        mended = _mended(example.bad, example.span, found[0])
        if _tidy(mended) != _tidy(example.good):
            yield f"the first fix makes\n      {mended!r}, not\n      {example.good!r}"
    elif not example.good and entry.detector not in ("consistency",):
        yield "the example says no good"
    if example.good:
        yield from _clean(entry, example, others)


def _clean(entry: Entry, example: Example, others: Bound) -> Iterator[str]:
    for finding in _findings(entry, example.good, Span(0, min(len(example.good), 1)), others, example.source):
        before = {f.rule_id for f in _findings(entry, example.bad, example.span, others, example.source)} - {entry.id}
        if finding.rule_id == entry.id or finding.rule_id not in before:
            yield f"{finding.rule_id} objects to the good text: {example.good}"


def _phrase(entry: Entry, phrase: str, own: Bound, others: Bound) -> Iterator[str]:
    """A listed phrase is found, by itself or in an example's place, and nothing objects to what its fixes put there."""
    for carrier in (phrase, *(_put(example, phrase) for example in entry.examples)):
        whole = Span(0, len(carrier))
        found = _findings(entry, carrier, whole, own)
        if found:
            break
    else:
        yield f"the phrase “{phrase}” is not found"
        return
    if entry.preview or entry.detector != "swap":
        return
    before = {f.rule_id for f in _findings(entry, carrier, whole, others)} - {entry.id}
    for fix in found[0].fixes:
        mended = carrier[: found[0].within.start] + fix.replacement + carrier[found[0].within.end :]
        for other in _findings(entry, mended, Span(0, len(mended)), others):
            if other.rule_id not in before and mended:
                yield f"{other.rule_id} objects to the fix “{fix.replacement}” of “{phrase}”"


def _pair(entry: Entry, source: str, phrase: str, own: Bound) -> Iterator[str]:
    """A wrong rendering is found beside its source, by itself or in an example's place, and is no more where the first fix stands."""
    carriers = ((phrase, source), *((_put(example, phrase), f"{example.source} {source}") for example in entry.examples))
    for carrier, beside in carriers:
        whole = Span(0, len(carrier))
        found = _findings(entry, carrier, whole, own, beside)
        if found:
            break
    else:
        yield f"“{phrase}” is not found beside “{source}”"
        return
    if found[0].fixes and _findings(entry, _mended(carrier, whole, found[0]), whole, own, beside):
        yield f"the fix “{found[0].fixes[0].replacement}” of “{phrase}” is itself found beside “{source}”"


def _put(example: Example, phrase: str) -> str:
    """An example with a phrase in the place of its marked words."""
    return example.bad[: example.span.start] + phrase + example.bad[example.span.end :]


def _findings(entry: Entry, text: str, span: Span, bound: Bound, source: str = "") -> list[Finding]:
    """What is found in an example set on a page: its marked line in the rule's first role, filler text round it."""
    lines = text.split("\n")
    at = text.count("\n", 0, span.start)
    role = "body" if not entry.roles or "body" in entry.roles else next((r for r in entry.roles if r != "any"), "body")
    segments = [Segment(line, 0, role if i == at or role == "body" else "body", source) for i, line in enumerate(lines)]
    filler = Segment(FILLER)
    paged = entry.pages or entry.detector == "block" or role != "body" or len(lines) > 1
    before = [filler] if paged and entry.where not in ("start", "first") else []
    after = [filler] if paged and entry.where not in ("end", "last") else []
    langs = entry.langs or ("",)
    document = Document("example", entry.origin, text, (*before, *segments, *after), source_lang=langs[0])
    return [f for f in lint(document, bound).findings if f.segment - len(before) == at or len(lines) == 1 or bound.rules[1:]]


def _line(text: str, span: Span) -> str:
    return text.split("\n")[text.count("\n", 0, span.start)]


def _local(text: str, span: Span) -> Span:
    """A span of an example in code points of its own line."""
    begin = text.rfind("\n", 0, span.start) + 1
    return Span(span.start - begin, span.end - begin)


def _mended(text: str, span: Span, finding: Finding) -> str:
    begin = text.rfind("\n", 0, span.start) + 1
    return text[: begin + finding.within.start] + finding.fixes[0].replacement + text[begin + finding.within.end :]


def _tidy(text: str) -> str:
    """Texts are the same but for line breaks that an emptied line leaves."""
    return re.sub(r"\n+", "\n", text).strip()


def _cut(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _words(text: str) -> set[str]:
    return {w for w in re.findall(r"\w+", text.lower()) if len(w) > 2 or not w.isascii()}
