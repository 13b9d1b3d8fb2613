"""Names in Chinese characters against the English: what nothing in the source answers, and what of the source nothing answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from rapidfuzz import fuzz

from tqcheck import lexicon
from tqcheck.entities import romanised
from tqcheck.entities.answered import Pair, words_of
from tqcheck.entities.answers import Target
from tqcheck.entities.countries import codes_of
from tqcheck.entities.mentions import Mention
from tqcheck.entities.overseas import spellings
from tqcheck.entities.sinitic import Chinese, Person, folded_name
from tqcheck.entities.slips import DROPPED, MISSPELT, REPLACED, Slip
from tqcheck.entities.store import Known, Store
from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE

LANGS = ("zh",)
_ALIKE = 80
"""Per cent of letters from which a word may be a name misspelt."""
_PRONOUNS = frozenset("he him his she her hers they them their".split())
"""What a translation may put for a person."""
_LONG = 5
"""Letters from which on a surname in other letters is a misspelling."""
_PASSED_OVER = frozenset(("中国", "大湾区", "中环", "台中"))
_WORDS = frozenset("大理 大庆 大同 达州 德宏 固原 亚丁 台中 平凉 海东 长治 普洱 黄山 泰山 怒江 红河 白云 长江 黄河 乐山 信阳 长安".split())
"""Places that are words, or parts of words, too."""
_AMERICAN = re.compile(r"\bU\.?S\.?A?\b|\bAmerica|\bUnited States")
_STEM = 4
"""Letters that a place and its adjective have in common, at least."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A name of the source that nothing in the English answers: where it stands, what it may be called."""

    span: Span
    fixes: tuple[str, ...] = ()
    sure: bool = True
    person: bool = False


def compare(source: str, target: Target, found: Sequence[Mention], slips: Sequence[Slip], store: Store) -> tuple[Slip, ...]:
    """What is wrong with the names, `slips` being what is known of those of the base."""
    pair = Pair(Chinese(source), target, found, store)
    rest = [slip for slip in slips if slip.kind != DROPPED and not _is_adjective(slip, target)]
    rest += _nearly(pair)
    rest += [slip for slip in romanised.check(pair) if not any(slip.target.overlaps(other.target) for other in rest)]
    taken = [slip.target for slip in rest]
    strange = [word for word in pair.strange if not any(word.span.overlaps(span) for span in taken)]
    alien = {word: Span(one.span.start, other.span.end) for one, other in pair.pairs for word in (one, other)}
    misspelt = {word: slip for word in strange if (slip := pair.misspelt(word))}
    rest += misspelt.values()
    wrong = [slip.target for slip in rest]
    pairs = [span for span in dict.fromkeys(alien.values()) if not any(span.overlaps(other) for other in wrong)]
    strange = [word for word in strange if word not in misspelt and word not in alien]
    missed = {slip.source for slip in slips if slip.kind == DROPPED}
    gone = [one for one in _lost(pair, missed) if not any(slip.source.overlaps(one.span) for slip in rest)]
    has_pronoun = not _PRONOUNS.isdisjoint(target.words)
    lost = [one for one in gone if one.sure and not (one.person and has_pronoun)]
    places = [*pairs, *(word.span for word in strange if gone or pair.is_surely_strange(word))]
    if places:
        fixes = lost[0].fixes if len(lost) == len(places) == len(gone) == 1 else ()
        return (*rest, *(Slip(REPLACED, place, gone[0].span if gone else NOWHERE, fixes) for place in sorted(places, key=_start)))
    return (*rest, *(Slip(DROPPED, target.beginning, one.span) for one in lost))


def _start(span: Span) -> int:
    return span.start


def _is_adjective(slip: Slip, target: Target) -> bool:
    """Whether what is called a misspelling is a country's people (Italian for Italy)."""
    return slip.kind == MISSPELT and bool(codes_of(target.text[slip.target.start : slip.target.end].lower()))


def _nearly(pair: Pair) -> Iterator[Slip]:
    """The persons of the base whose surname the English has in other letters than any in use (Sitaraman for Sitharaman)."""
    for mention, entities in zip(pair.found, pair.entities, strict=True):
        if not entities[0].is_person or any(pair.target.has(name) for entity in entities for name in entity.english):
            continue
        last = {words_of(name)[-1]: _surname(name, entity) for entity in entities for name in entity.english}
        parts = {part for entity in entities for name in entity.english for part in words_of(name)}
        for word in pair.target.capitals:
            if len(word.low) < _LONG or word.low in parts or lexicon.knows(word.low) or pair.text.spelt(word.low):
                continue
            near = max(last, key=lambda one: fuzz.ratio(word.low, one))
            if fuzz.ratio(word.low, near) >= _ALIKE and not word.low.startswith(near):
                yield Slip(MISSPELT, word.span, mention.span, (last[near],))


def _surname(name: str, entity: Known) -> str:
    """A name without the given one, as far as the base has it so (Le Maire), or its last word."""
    last = name.split()[-1]
    return min((form for form in entity.english if form.split()[-1] == last and form != entity.english[0]), key=len, default=last)


def _lost(pair: Pair, missed: AbstractSet[Span]) -> Iterator[Lost]:
    """The names of the base, the persons and the transcribed names that nothing in the English answers; `missed`: where the base's are."""
    covered: list[Span] = []
    for mention, entities in zip(pair.found, pair.entities, strict=True):
        covered.append(mention.span)
        if not _is_answered(mention, entities, pair):
            is_placed = entities[0].kind == "place" or entities[0].is_person
            sure = _may_be_missed(mention, entities, pair) if is_placed else mention.span in missed
            yield Lost(mention.span, (entities[0].english[0],), sure, entities[0].is_person)
    for person in pair.text.persons:
        if not any(person.span.overlaps(span) for span in covered):
            covered.append(person.span)
            if not _is_person_named(person, pair):
                yield Lost(person.span, (pair.text.name(person),), person=True)
    for span in pair.text.foreigners:
        if not any(span.overlaps(other) for other in covered):
            covered.append(span)
            if not pair.is_heard(span):
                yield Lost(span, person=True)


def _is_answered(mention: Mention, entities: Sequence[Known], pair: Pair) -> bool:
    """Whether the English names what the base knows, or it is of a kind that may go unnamed."""
    kind, target = entities[0].kind, pair.target
    if kind in _PARAPHRASED or any(target.has(name) for entity in entities for name in entity.english):
        return True
    name = pair.text.text[mention.span.start : mention.span.end]
    if name in _PASSED_OVER or (name in _WORDS and not _stands_alone(mention, pair.text.text)):
        return True
    if any(entity.country == "US" for entity in entities) and _AMERICAN.search(target.text):
        return True
    parts = {part for entity in entities for form in entity.english for part in words_of(form) if len(part) > 2}
    stems = {part[:_STEM] for part in parts if len(part) >= _STEM}
    if any(word[:_STEM] in stems or word in parts or word + "s" in parts for word in target.words):
        return True
    codes = {entity.country for entity in entities if any(entity.country in codes_of(part) for part in parts)}
    if kind == "place" and any(codes & codes_of(word.low) for word in target.capitals):
        return True
    return (kind != "place" and any(target.names(entity) for entity in entities)) or pair.is_heard(mention.span)


def _may_be_missed(mention: Mention, entities: Sequence[Known], pair: Pair) -> bool:
    """Whether a name that nothing answers is one that a translation must have: a person, or a place that is named for itself."""
    return entities[0].is_person or (entities[0].kind == "place" and _stands_alone(mention, pair.text.text))


def _stands_alone(mention: Mention, text: str) -> bool:
    """Whether signs or small words show a Chinese place to be named for itself, not as part of a body's name or of another word."""
    start, end = mention.span.start, mention.span.end
    if text[end : end + 1] in ("市", "省", "县", "州", "区"):
        end += 1
    before, after = text[start - 1 : start], text[end : end + 1]
    name = text[start : mention.span.end]
    return (before in _INTO and bool(before)) or ((not before or not before.isalpha() or name not in _WORDS) and after in _OUT)


_INTO, _OUT = "在到赴从抵于往至访对向与和驻、", "、，。；的举召开等和与及（"
_PARAPHRASED = frozenset(("office", "rank", "holiday", "event", "law", "award", "programme", "treaty", "weapon"))


def _is_person_named(person: Person, pair: Pair) -> bool:
    """Whether a word of the English spells the given name, or the surname, or sounds like the whole."""
    name = pair.text.text[person.span.start : person.span.end]
    whole = Chinese(name)
    for word in pair.target.capitals:
        if whole.spelt(word.low) or ("-" in word.low and any(whole.spelt(part) for part in word.low.split("-"))):
            return True
    other = spellings(name[: person.surname])
    if any(part in other for word in pair.target.capitals for part in word.low.split("-")):
        return True
    joined = folded_name(pair.text.name(person))
    for word in pair.target.capitals:
        if len(word.low) > 3 and max(fuzz.ratio(word.low, joined), fuzz.ratio(word.low, joined[-len(word.low) :])) >= _ALIKE:
            return True
    return pair.is_heard(person.span)
