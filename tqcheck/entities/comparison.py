"""The names of a source against its English: what is misnamed, misspelt, dropped, or named by another name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqcheck.entities import eastern, listed, misspellings, unlisted
from tqcheck.entities.answers import Target, Word
from tqcheck.entities.mentions import Mention, mentions
from tqcheck.entities.slips import DROPPED, REPLACED, Slip
from tqcheck.entities.spellings import fold
from tqcheck.entities.store import Store
from tqcheck.entities.strangers import strangers
from tqcheck.model.rule import NOWHERE


def compare(source: str, lang: str, text: str, store: Store) -> tuple[Slip, ...]:
    """What is wrong with the names of a translation, in no order; nothing for a source language without names."""
    found = mentions(source, lang, store)
    target = Target(text)
    slips = [slip for mention in found if (slip := listed.check(mention, source, lang, target, store))]
    if lang in eastern.LANGS:
        return eastern.compare(source, target, found, slips, store)
    named = _named(found, store)
    rest = [slip for slip in slips if slip.kind != DROPPED]
    dropped = [slip for slip in slips if slip.kind == DROPPED]
    parts: list[Slip] = []
    if lang in unlisted.LANGS:
        rest += misspellings.check(source, lang, target, named, store)
        lost = unlisted.unanswered(source, lang, target, [mention.span for mention in found], store)
        dropped += [Slip(DROPPED, target.beginning, span, unlisted.in_english(source, span, lang)) for span in lost.apart]
        parts = [Slip(DROPPED, target.beginning, span, unlisted.in_english(source, span, lang)) for span in lost.beside]
    elif not dropped:
        return tuple(rest)
    taken = {slip.target for slip in rest}
    strange = strangers(source, lang, target, named.keys(), bool(dropped), bool(parts))
    strange = [word for word in strange if word.span not in taken]
    return (*rest, *_with_places(parts if parts and strange and not dropped else dropped, strange))


def _named(found: Sequence[Mention], store: Store) -> dict[str, str]:
    """What the base calls the names of a source, word by word: folded -> as written."""
    known = store.known
    return {
        fold(part): part for mention in found for number in mention.entities for name in known[number].english for part in name.split()
    }  # fmt: skip


def _with_places(dropped: list[Slip], strange: list[Word]) -> Iterator[Slip]:
    """Where names are strange to the source, they stand for what is dropped; of as many as are dropped, each for its own."""
    if not strange:
        yield from (Slip(DROPPED, slip.target, slip.source) for slip in dropped)
    elif len(strange) == len(dropped):
        yield from (Slip(REPLACED, word.span, slip.source, slip.fixes) for slip, word in zip(dropped, strange, strict=True))
    else:
        yield from (Slip(REPLACED, word.span, dropped[0].source if dropped else NOWHERE) for word in strange)
