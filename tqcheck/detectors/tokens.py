"""A sequence of words by what they are: `tokens: '<~demand to> VB'`.

    demand|urge    one of these words            ~demand  any form of a verb (`~child/noun`, `~large/adjective`)
    VB NNS DT      a Penn tag the word can have  NOUN VERB ADJ ADV DET PRON PREP  any tag of that class;  =NOUN: no other
    [Cap] [CAPS] [num] [small] [any]  a shape    %company%  a name of an entity class
    , ; :          that sign                     *3  up to three words;  X?  may be missing;  !X  a word that is not X

`<` and `>` narrow the finding to the items between. In a fix `{2}` is the second item's words, `{2:VBG}` in that form.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._wording import suit
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage

OPTIONS = ("anchors",)

_TAGGED = {
    "NOUN": ("NN", "NNS"), "VERB": ("VB", "VBD", "VBN", "VBG", "VBZ", "VBP"), "ADJ": ("JJ", "JJR", "JJS"), "ADV": ("RB", "RBR", "RBS"),
    "DET": ("DT", "PRP$"), "PRON": ("PRP",), "PREP": ("IN",),
}  # fmt: skip
_PENN = frozenset("NN NNS VB VBD VBN VBG VBZ VBP JJ JJR JJS RB RBR RBS DT PRP PRP$ IN CC MD WP".split())
_SHAPES = ("Cap", "CAPS", "num", "small", "any")
FAR = 99
"""More tokens than stand between any two: the sequence is then tried everywhere."""
MOST = 400
_NAME = 4
"""Words of a name of an entity class, at most."""
_HOLE = re.compile(r"\{(\d+)(?::([A-Z]+))?\}")


def prepare(entry: Entry) -> Prepared:
    """Data: {sequences: [[[item, ...], least, most], ...], fixes}; an item is {kind: [...], optional, negated, gap, open, close}.

    `least` to `most` tokens stand before a sequence's anchor; FAR where its anchors were given.
    """
    sequences: list[list[Any]] = []
    needed: set[str] = set()
    given = {a.lower() for a in entry.texts("anchors")}
    for written in entry.listed(entry.value, "tokens"):
        items = [_item(word, entry) for word in written.split()]
        texts, first = _literal_run(items)
        if not texts and not given:
            entry.fail(f"“{written}” has no word that must be there", "name one word or ~lemma, or give anchors")
        needed |= texts
        before = [_size(item) for item in items[:first]]
        sequences.append([items, 0 if given else sum(s for s, _ in before), FAR if given else sum(s for _, s in before)])
    fixes = entry.texts("fix")
    for fix in fixes:
        for number, _ in _HOLE.findall(fix):
            if not 1 <= int(number) <= min(len(items) for items, _, _ in sequences):
                entry.fail(f"fix: there is no item {{{number}}}")
    return Prepared({"sequences": sequences, "fixes": fixes}, tuple(sorted(given or needed)))


def _literal_run(items: list[dict[str, Any]]) -> tuple[set[str], int]:
    """The rarest texts that a sequence needs, of one word or of several side by side, and which item they begin with."""
    best: tuple[set[str], int] = (set(), 0)
    run, start = {""}, 0
    for number, item in enumerate([*items, {}]):
        words = item.get("words", ()) if not any(item.get(k) for k in ("optional", "negated", "tags", "shapes", "classes", "gap")) else ()
        plain = bool(words) and all(word[0].isalnum() for word in words)
        if plain and len(run) * len(words) <= MOST:
            start = number if run == {""} else start
            run = {f"{left} {word}".strip() for left in run for word in words}
            continue
        if run != {""} and (not best[0] or min(map(len, run)) > min(map(len, best[0]))):
            best = run, start
        run, start = ({str(word) for word in words}, number) if plain else ({""}, number + 1)
    if run != {""} and (not best[0] or min(map(len, run)) > min(map(len, best[0]))):
        best = run, start
    return best


def _size(item: dict[str, Any]) -> tuple[int, int]:
    """How many tokens an item takes, at least and at most."""
    if item["gap"]:
        return 0, item["gap"]
    return (0 if item["optional"] else 1), (_NAME if item["classes"] else 1)


def _item(written: str, entry: Entry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "words": [], "tags": [], "shapes": [], "classes": [], "optional": False, "negated": False, "only": False, "gap": 0,
        "open": written.startswith("<"), "close": written.endswith(">"),
    }  # fmt: skip
    body = written.strip("<>")
    if re.fullmatch(r"\*\d", body):
        return item | {"gap": int(body[1])}
    if body.endswith("?") and len(body) > 1:
        item["optional"], body = True, body[:-1]
    if body.startswith("!") and len(body) > 1:
        item["negated"], body = True, body[1:]
    if body.startswith("="):
        item["only"], body = True, body[1:]
    for part in body.split("|"):
        _part(part, item, entry)
    return item


def _part(part: str, item: dict[str, Any], entry: Entry) -> None:
    from tqcheck import inflection

    if part.startswith("~"):
        lemma, _, pos = part[1:].partition("/")
        item["words"] += [form.lower() for _, form in inflection.forms(lemma, pos or "verb")]
    elif part.startswith("[") and part.endswith("]"):
        if part[1:-1] not in _SHAPES:
            entry.fail(f"there is no shape {part}", f"one of: {', '.join(f'[{s}]' for s in _SHAPES)}")
        item["shapes"].append(part[1:-1])
    elif part.startswith("%") and part.endswith("%"):
        if part[1:-1] not in entry.classes:
            entry.fail(f"there is no entity class {part}")
        item["classes"].append(part[1:-1])
    elif part in _TAGGED or part in _PENN:
        item["tags"] += _TAGGED.get(part, (part,))
    elif part.isupper() and len(part) > 1:
        entry.fail(f"there is no tag {part}", "write words in lower case")
    else:
        item["words"].append(part.lower())


_Token = tuple[int, int, str]
"""(start, end, text), as `Passage.tokens` has them."""


def build(data: Any, classes: Classes) -> Find:
    """Find the sequences; a match's fixes are bent with the lexicon."""
    sequences, fixes = data["sequences"], data["fixes"]
    sets = [[_sets(item, classes) for item in items] for items, _, _ in sequences]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        found: list[Match] = []
        tokens, starts = passage.tokens, passage.token_starts
        for (items, least, most), known in zip(sequences, sets, strict=True):
            done = 0
            for at in _tries(starts, spots, least, most):
                if at < done:
                    continue
                taken = _match(tokens, at, items, known, 0)
                if taken is not None:
                    found.append(_found(passage, tokens, items, taken, fixes))
                    done = max(at + 1, max(end for _, end in taken))
        return found

    return find


def _tries(starts: list[int], spots: Spots, least: int, most: int) -> Iterable[int]:
    """The tokens a sequence may begin with: those that stand so far before one where an anchor begins."""
    if most >= FAR:
        return range(len(starts))
    near: set[int] = set()
    for spot, _ in spots:
        at = bisect_left(starts, spot)
        if at < len(starts) and starts[at] == spot:
            near.update(range(max(0, at - most), at - least + 1))
    return sorted(near)


def _sets(item: dict[str, Any], classes: Classes) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    names = frozenset(name for c in item["classes"] for name in classes[c])
    return frozenset(item["words"]), frozenset(item["tags"]), names


def _match(tokens: list[_Token], at: int, items: list[Any], known: list[Any], number: int) -> list[tuple[int, int]] | None:
    """(first, last + 1) token of every item from `number` on, or nothing; tries an item's longest stretch first for names."""
    if number == len(items):
        return []
    item = items[number]
    for size in _sizes(tokens, at, item, known[number]):
        rest = _match(tokens, at + size, items, known, number + 1)
        if rest is not None:
            return [(at, at + size), *rest]
    return None


def _sizes(tokens: list[_Token], at: int, item: dict[str, Any], known: Any) -> Iterator[int]:
    if item["gap"]:
        for size in range(item["gap"] + 1):
            if at + size <= len(tokens) and all(word[0].isalnum() for _, _, word in tokens[at : at + size]):
                yield size
        return
    words, tags, names = known
    if names:
        for size in range(min(_NAME, len(tokens) - at), 0, -1):
            if " ".join(word for _, _, word in tokens[at : at + size]) in names:
                yield size
    if at < len(tokens) and _is(tokens[at][2], item, words, tags) != item["negated"]:
        yield 1
    if item["optional"]:
        yield 0


def _is(word: str, item: dict[str, Any], words: frozenset[str], wanted: frozenset[str]) -> bool:
    low = word.lower()
    if low in words:
        return True
    if wanted:
        from tqcheck.lexicon import tags

        have = tags(low)
        if have & wanted and (not item["only"] or have <= wanted):
            return True
    return any(_shaped(word, shape) for shape in item["shapes"])


def _shaped(word: str, shape: str) -> bool:
    if shape == "num":
        return word[0].isdigit()
    if shape == "any":
        return word[0].isalnum()
    if shape == "CAPS":
        return len(word) > 1 and word.isupper()
    return word[0].isupper() if shape == "Cap" else word[0].islower()


def _found(passage: Passage, tokens: list[_Token], items: list[Any], taken: list[tuple[int, int]], fixes: list[str]) -> Match:
    spans = [Span(tokens[a][0], tokens[b - 1][1]) if b > a else Span(0, 0) for a, b in taken]
    opens = next((i for i, item in enumerate(items) if item["open"]), 0)
    closes = next((i for i, item in enumerate(items) if item["close"]), len(items) - 1)
    inside = [s for s in spans[opens : closes + 1] if len(s)]
    span, made = Span(inside[0].start, inside[-1].end), list[Fix]()
    for template in fixes:
        words = _fill(template, [passage.plain[s.start : s.end] for s in spans])
        if words is None:
            continue
        if passage.plain[span.start].isupper() and not template.startswith("{"):
            words = words[:1].upper() + words[1:]
        wider, suited = suit(passage, Span(inside[0].start, inside[-1].end), words)
        span = wider if not made else span
        if wider == span:
            made.append(Fix(suited))
    return Match(span, tuple(made))


def _fill(template: str, found: list[str]) -> str | None:
    from tqcheck.lexicon import inflect, lemmas

    missing = False

    def filled(hole: re.Match[str]) -> str:
        nonlocal missing
        word, tag = found[int(hole.group(1)) - 1], hole.group(2)
        if not tag:
            return word
        bent = next((b for lemma in lemmas(word.lower(), tag[0]) if (b := inflect(lemma, tag))), "")
        missing = missing or not bent
        return bent

    words = " ".join(_HOLE.sub(filled, template).split())
    return None if missing else words
