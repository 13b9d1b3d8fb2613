"""A Chinese source and its English: which words of the one answer names of the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from rapidfuzz import fuzz

from tqcheck import lexicon
from tqcheck.entities import sounds
from tqcheck.entities.answers import Target, Word
from tqcheck.entities.countries import codes_of, in_brief
from tqcheck.entities.englishness import is_name
from tqcheck.entities.mentions import Mention
from tqcheck.entities.sinitic import Chinese, surnames
from tqcheck.entities.sinitic import written as as_written
from tqcheck.entities.slips import MISSPELT, Slip
from tqcheck.entities.spellings import fold
from tqcheck.entities.store import Store
from tqcheck.entities.syllables import cut
from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE

HEARD = 0.4
"""Cost up to which a word may be a name in characters; of words beside any other sentence's names one in twelve costs no more."""
_WHOLE = 0.6
"""Cost up to which the name must be heard in the word, besides."""
_KNOWN = 0.2
"""Cost up to which a name that the base knows otherwise may be another of the same sound."""
_SURELY = 0.3
"""Cost up to which an English word with a capital may be one."""
_ALIKE = 80
"""Per cent of letters from which a word is another misspelt."""
_NUMBERS = frozenset("eight eighth twelve twelfth fifteenth twenty thirty forty fifty sixty three seven sept olympic olympics".split())
_BOTH = ("两国", "双方", "该国", "全国", "我国", "本国", "两军", "两党")
"""What a translation may put a country's name for."""
_HOME = frozenset(("CN", "TW", "HK", "MO"))
"""Countries that a text about China names of its own."""
_JAPANESE = re.compile(r"(?:(?:[kstnhmrgzbpdfjw]|ky|sh|ch|ts|ny|hy|my|ry|gy|by|py|j)?[aeiou]|y[auo]|n(?![aeiouy])|(?=([kstp])\1))+")
"""A word that may be Japanese."""


class Pair:
    """A source and its English, the words of the one and the names of the other."""

    def __init__(self, text: Chinese, target: Target, found: Sequence[Mention], store: Store) -> None:
        self.text, self.target, self.found, self.store = text, target, found, store
        known = store.known
        self.entities = [[known[number] for number in mention.entities] for mention in found]
        self._explained: dict[str, bool] = {}

    @cached_property
    def named(self) -> frozenset[str]:
        """The words of the English names of what the base knows of the source."""
        return frozenset(part for many in self.entities for entity in many for name in entity.english for part in words_of(name))

    @cached_property
    def strange(self) -> list[Word]:
        """The names of the English, in mid-sentence, that nothing in the source answers."""
        words = self.target.capitals
        return [
            word
            for at, word in enumerate(words)
            if not word.first and self._is_written(word) and self._is_strange(word.low) and not self._has_known_name_beside(at)
        ]

    @cached_property
    def pairs(self) -> list[tuple[Word, Word]]:
        """Two words that are a Chinese person's name in pinyin, which the source does not have in either order."""
        found: list[tuple[Word, Word]] = []
        for at, (one, other) in enumerate(zip(self.target.capitals, self.target.capitals[1:], strict=False)):
            if other.first or other.span.start != one.span.end + 1 or self.target.text[one.span.end] != " ":
                continue
            if "-" in one.low + other.low or (found and found[-1][1] is one):
                continue
            after = self.target.capitals[at + 2 : at + 3]
            if after and after[0].span.start == other.span.end + 1 and self.text.spelt(other.low + after[0].low):
                continue
            if self._is_alien_pair(one.low, letters(other.low)):
                found.append((one, other))
        return found

    def _is_alien_pair(self, low: str, last: str) -> bool:
        if not (low in surnames() and cut(last)) and not (last in surnames() and len(cut(low)) > 1):
            return False
        if len(low) + len(last) < 5 or self._is_no_person(low) or self._is_no_person(last):
            return False
        return self.text.spelt(low + last) is None and self.text.spelt(last + low) is None

    def _is_no_person(self, low: str) -> bool:
        return low in self.named or low in _known(self.store) or low in ("hong", "kong") or (lexicon.knows(low) and len(low) > 3)

    def _has_known_name_beside(self, at: int) -> bool:
        """Whether the word before or after is a foreign name of the source: translators add what a person is called besides."""
        words = self.target.capitals
        word = words[at]
        return any(
            0 <= other < len(words)
            and (word.span.end + 1 == words[other].span.start or words[other].span.end + 1 == word.span.start)
            and is_name(words[other].low)
            and self.text.spelt(words[other].low) is None
            and self.explains(words[other].low)
            for other in (at - 1, at + 1)
        )

    def _is_written(self, word: Word) -> bool:
        """Whether it has a capital and then small letters: acronyms have letters of their own in English."""
        written = self.target.text[word.span.start : word.span.end].removesuffix("'s")
        return written[1:].islower() or ("-" in written and not written.isupper())

    def _is_strange(self, low: str) -> bool:
        if "-" in low:
            parts = [part for part in low.split("-") if len(part) > 1]
            return all(map(self._is_strange, parts)) and not self.explains(low)
        if low in _NUMBERS:
            return False
        return (bool(codes_of(low)) or is_name(letters(low))) and not self.explains(low)

    def explains(self, low: str) -> bool:
        """Whether the source has what a folded word says: its letters, its pinyin, its sound, the name the base gives."""
        if low not in self._explained:
            self._explained[low] = self._explains(low)
        return self._explained[low]

    def _explains(self, low: str) -> bool:
        if low in self.named or (len(low) > 5 and any(low[:5] == part[:5] for part in self.named)):
            return True
        plain = letters(low)
        if plain in self.text.low or self.text.spelt(low) is not None or in_brief(low, self.text.text):
            return True
        if self.text.is_about_japan and _JAPANESE.fullmatch(plain):
            return True
        return self.cost(low) <= (_KNOWN if plain in _known(self.store) else HEARD)

    def cost(self, low: str) -> float:
        """What it costs to hear a folded word among the transcriptions of the source; 9 where there are none."""
        word = sounds.of_word(low)
        return min((sounds.distance(word, sounds.of_han(run)) for run in self.text.runs), default=9.0)

    def is_surely_strange(self, word: Word) -> bool:
        """Whether a strange word needs no lost name beside it: it is pinyin, and no place that the text may add of its own."""
        plain = letters(word.low)
        codes = codes_of(word.low)
        if "-" in word.low or (codes and any(sign in self.text.text for sign in _BOTH)):
            return False
        if codes <= _HOME and (codes or "《" in self.text.text):
            return False
        where = _known(self.store).get(plain)
        if codes or where is not None:
            return not ((where == "HK" and "港" in self.text.text) or (where == "MO" and "澳" in self.text.text))
        return len(cut(word.low)) > 1 and len(plain) > 3 and not self.text.has_in_brief(cut(word.low)[0])

    def misspelt(self, word: Word) -> Slip | None:
        """The word as a name of the source with wrong letters."""
        low = letters(word.low)
        if len(low) < 5 or "-" in word.low or codes_of(low):
            return None
        best, place, right = float(_ALIKE) - 0.1, NOWHERE, ""
        for spelt, span in self.text.spellings(low[0], len(low)):
            if spelt not in self.target.words:
                score = fuzz.ratio(low, spelt, score_cutoff=best)
                if score > best:
                    best, place, right = score, span, as_written(spelt)
        for part in self.named:
            if len(part) > 4 and part[0] == low[0] and not low.startswith(part) and part not in self.target.words:
                score = fuzz.ratio(low, part, score_cutoff=best)
                if score > best:
                    best, place, right = score, NOWHERE, part.capitalize()
        return Slip(MISSPELT, word.span, place, (right,)) if right else None

    @cached_property
    def _unexplained(self) -> tuple[tuple[str, Span | None, bool], ...]:
        """The words with a capital that no name of the base explains: folded, what of the source they spell, whether they are English."""
        return tuple(
            (word.low, self.text.spelt(word.low), lexicon.knows(word.low))
            for word in self.target.capitals
            if len(word.low) > 2 and word.low not in self.named and not codes_of(word.low)
        )

    def is_heard(self, span: Span) -> bool:
        """Whether one of those may be the name that stands at a place of the source."""
        sound = sounds.of_han(self.text.text[span.start : span.end])
        for low, spelt, english in self._unexplained:
            if spelt is not None:
                if spelt.overlaps(span):
                    return True
            elif len(low) > 3 or not english:
                word = sounds.of_word(low)
                if sounds.distance(word, sound) <= (_SURELY if english else HEARD) and (
                    any(sign in self.text.text[span.start : span.end] for sign in sounds.DOTS) or sounds.distance(sound, word) <= _WHOLE
                ):
                    return True
        return False


def letters(low: str) -> str:
    """A word without its apostrophes and hyphens, and without a possessive."""
    return low.removesuffix("'s").replace("'", "").replace("-", "")


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of an English name, folded."""
    return tuple(fold(name).replace("-", " ").replace(".", "").split())


@lru_cache(maxsize=2)
def _known(store: Store) -> dict[str, str]:
    """The places that English calls by one word, and whose Chinese the base knows, so that a source that says them is found to: the
    word -> the country."""
    known = store.known
    places = [known[n] for n in {number for _, many in store.literals("zh")[1] for number in many} if known[n].kind == "place"]
    words = {fold(name): entity.country for entity in places for name in entity.english if name.isalpha()}
    return {word: country for word, country in words.items() if len(word) > 3 and not lexicon.knows(word)}
