"""Words of the source whose English is known: `phrase: {is: [best, next best], not: [wrong, wrong too]}`.

A wrong rendering is found only where the source has the phrase and too few right ones answer it. `also` are renderings that are right
too but not offered, `except` longer source phrases in which this one means something else, `must: true` reports the phrase where
nothing answers it. See `_phrases` for `(a|b)`, `~verb` and `one's`; a noun phrase is found in the plural too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._beginnings import beginning
from tqcheck.detectors._phrases import expand
from tqcheck.detectors._wording import recase, suit
from tqcheck.inflection import inflect
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage, lower
from tqcheck.terms.forms import in_number
from tqcheck.terms.native import places
from tqcheck.terms.places import apart, flat, is_whole, standing
from tqcheck.yaml import Listing, Mapping, Text

OPTIONS = ("inflect",)
_KEYS = ("is", "not", "also", "except", "must")
_FIXES = 3
_MARKED = re.compile(r"~([^\W\d_]+(?:-[^\W\d_]+)*)")
_GERUND = re.compile(r"^\w+ing\b|\w+ing$")
_ARTICLES = ("a ", "an ", "the ")


def prepare(entry: Entry) -> Prepared:
    """Data: {terms: [[phrase, right forms, longer phrases, must]], wrong: {flat form: [[term, as listed, fix, ...]]},
    beginnings: {beginning: lengths}}."""
    if not isinstance(entry.value, Mapping) or not entry.value:
        entry.fail("term takes a mapping of source phrases", "phrase: {is: [...], not: [...]}", entry.value)
    pos = entry.text("inflect", "verb")
    if pos not in ("verb", "noun", "adjective"):
        entry.fail(f"inflect: {pos} is none of verb, noun, adjective")
    terms: list[list[Any]] = []
    wrong: dict[str, list[list[Any]]] = {}
    pairs: list[tuple[str, str]] = []
    for number, (phrase, node) in enumerate(entry.value.items()):
        given = _given(entry, phrase, node)
        rights = dict.fromkeys(flat(lower(f)) for right in (*given["is"], *given["also"]) for f, _ in _forms(entry, phrase, right, (), pos))
        longer = [other for other in entry.value if other != phrase and any(one in other for one in phrase.split("|"))]
        terms.append([str(phrase), list(rights), [*map(str, longer), *given["except"]], given["must"]])
        for words in given["not"]:
            if words in (*given["is"], *given["also"]):
                entry.fail(f"{phrase}: “{words}” is both right and wrong", node=phrase)
            for form, fixes in _forms(entry, phrase, words, given["is"][:_FIXES], pos):
                if flat(lower(form)) not in rights:
                    wrong.setdefault(flat(lower(form)), []).append([number, form, *fixes])
        firsts = (_forms(entry, phrase, words, (), pos)[0][0] for words in given["not"])
        pairs += [(_plain(phrase), first) for first in firsts if flat(lower(first)) not in rights]
    beginnings: dict[str, list[int]] = {}
    literals: dict[str, None] = {}
    for form in sorted(wrong, key=len, reverse=True):
        lengths = beginnings.setdefault(beginning(form), [])
        if len(form) not in lengths:
            lengths.append(len(form))
        literals.update(dict.fromkeys((beginning(form), *(lower(listed)[: len(beginning(form))] for _, listed, *_ in wrong[form]))))
    data = {"terms": terms, "wrong": wrong, "beginnings": beginnings}
    if any(must for *_, must in terms):
        return Prepared(data, screen="has_source", pairs=tuple(pairs))
    return Prepared(data, tuple(literals), pairs=tuple(pairs))


def _given(entry: Entry, phrase: Text, node: Any) -> dict[str, Any]:
    if not isinstance(node, Mapping):
        entry.fail(f"{phrase}: a term is a mapping", "phrase: {is: [...], not: [...]}", phrase)
    for key in node:
        if key not in _KEYS:
            entry.fail(f"{phrase}: unknown key “{key}”", f"keys: {', '.join(_KEYS)}", key)
    if Text("is") not in node:
        entry.fail(f"{phrase}: says no right rendering", "is: [best, next best]", phrase)
    given: dict[str, Any] = {
        key: entry.listed(node.get(Text(key), Listing()), f"{phrase}: {key}") for key in ("is", "not", "also", "except")
    }  # fmt: skip
    must = str(node.get(Text("must"), "false"))
    if must not in ("true", "false", "yes", "no"):
        entry.fail(f"{phrase}: must is true or false, not “{must}”", node=phrase)
    given["must"] = must in ("true", "yes")
    if not given["not"] and not given["must"]:
        entry.fail(f"{phrase}: says no wrong rendering", "not: [...], or must: true", phrase)
    return given


def _forms(entry: Entry, phrase: Text, words: str, fixes: tuple[str, ...], pos: str) -> list[tuple[str, tuple[str, ...]]]:
    """The forms of a rendering, each with its fixes in the same form: verbs first for a verb, and bent to stand for what is none."""
    is_verb = "~" in words
    fixes = tuple(sorted(fixes, key=lambda fix: ("~" in fix) != is_verb))
    if not is_verb:
        fixes = tuple(_MARKED.sub(lambda m: inflect(m.group(1), "VBG" if _GERUND.search(words) else "VB"), fix) for fix in fixes)
    try:
        made = [pair for one, answers in expand(words, fixes, pos) for pair in ([(one, answers)] if is_verb else in_number(one, answers))]
    except ValueError as problem:
        entry.fail(f"“{words}” {problem}", node=phrase)
    for form, _ in made:
        if len(form) < 2:
            entry.fail(f"{phrase}: “{words}” is too short for a rendering", node=phrase)
    return made


def _plain(phrase: str) -> str:
    return phrase.split("|")[0].strip().replace("*", "")


def build(data: Any, classes: Classes) -> Find:
    """Find wrong renderings of what the source says, and phrases that must be answered and are not."""
    terms, wrong, beginnings = data["terms"], data["wrong"], data["beginnings"]
    musts = any(must for *_, must in terms)

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        source = passage.source
        if not source:
            return ()
        text = flat(passage.lower)
        hits = _everywhere(text, wrong) if musts else _at(text, spots, wrong, beginnings)
        found: dict[Span, Match] = {}
        by_term: dict[int, dict[Span, list[str]]] = {}
        for span in hits:
            for number, *listed in wrong[text[span.start : span.end]]:
                by_term.setdefault(number, {}).setdefault(span, listed)
        for number, own in by_term.items():
            for span, listed, native in _wrong(terms[number], own, text, passage):
                found.setdefault(span, _match(passage, span, listed, native))
        unanswered = _unanswered(terms, by_term, text, passage) if musts else ()
        return [*(found[span] for span in apart(found)), *unanswered]

    return find


def _at(text: str, spots: Spots, wrong: dict[str, Any], beginnings: dict[str, list[int]]) -> Iterator[Span]:
    for start, end in spots:
        for length in beginnings.get(text[start:end], ()):
            if start + length <= len(text) and text[start : start + length] in wrong and is_whole(text, start, start + length):
                yield Span(start, start + length)


def _everywhere(text: str, wrong: dict[str, Any]) -> list[Span]:
    return [span for form in wrong if form in text for span in standing(text, [form])]


def _wrong(term: list[Any], own: dict[Span, list[str]], text: str, passage: Passage) -> Iterator[tuple[Span, list[str], Span]]:
    """(where, [form as listed, fixes], the source's phrase) of a term's wrong renderings, where the right ones are too few."""
    native = _native(term, passage)
    if not native:
        return
    rights = standing(text, term[1])
    hits = [span for span in apart(own) if not any(r.start <= span.start and span.end <= r.end for r in rights)]
    answers = sum(not any(r.overlaps(span) for span in hits) for r in rights)
    if answers < len(native):
        for number, span in enumerate(hits):
            yield span, own[span], native[min(number, len(native) - 1)]


def _native(term: list[Any], passage: Passage) -> list[Span]:
    """Where the source has a term's phrase, and no longer one that means something else."""
    phrase, _, longer, _ = term
    found = places(passage.source, passage.source_lang, phrase)
    if not found or not longer:
        return found
    others = [span for one in longer for span in places(passage.source, passage.source_lang, one)]
    return [span for span in found if not any(o.start <= span.start and span.end <= o.end and len(o) > len(span) for o in others)]


def _unanswered(terms: list[Any], by_term: dict[int, Any], text: str, passage: Passage) -> Iterator[Match]:
    for number, term in enumerate(terms):
        if term[3] and number not in by_term and (native := _native(term, passage)) and not standing(text, term[1]):
            _, end, _ = passage.words[0] if passage.words else (0, len(text), "")
            start = passage.words[0][0] if passage.words else 0
            yield Match(Span(start, end), (), native[0], (("source", passage.source[native[0].start : native[0].end]),))


def _match(passage: Passage, found: Span, listed: list[str], native: Span) -> Match:
    form, *fixes = listed
    span, made = found, list[Fix]()
    for number, fix in enumerate(fixes):
        begin, fix = _without_article(passage.lower, found.start, fix)
        words = _in_case(passage.plain[begin : found.end], form, fix)
        wider, words = suit(passage, Span(begin, found.end), words)
        if number == 0:
            span = wider
        if wider == span:
            made.append(Fix(words))
    return Match(span, tuple(made), native, (("source", passage.source[native.start : native.end]),))


def _without_article(low: str, start: int, fix: str) -> tuple[int, str]:
    """Where to begin, and the fix: an article of its own takes the place of the one before, but `the` stays where both have it."""
    if not fix.startswith(_ARTICLES):
        return start, fix
    for article in _ARTICLES:
        if low.endswith(f" {article}", 0, start) or low[:start] == article:
            return (start, fix.removeprefix("the ")) if fix.startswith("the ") and article == "the " else (start - len(article), fix)
    return start, fix


def _in_case(found: str, form: str, fix: str) -> str:
    """A fix as what it replaces is written: in Capitals Like a Name where that is."""
    words = found.split()
    is_name = len(words) > 1 and form.islower() and not found.isupper() and words[-1][0].isupper()
    if is_name and all(word[0].isupper() for word in words if len(word) > 3):
        return " ".join(word[0].upper() + word[1:] if len(word) > 3 or n == 0 else word for n, word in enumerate(fix.split()))
    return recase(found, form, fix)
