"""An English text as names are looked for in it: does it hold this name, a spelling of it, a part of it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz

from tqcheck.entities.spellings import are_alike, bones, fold, readings, sound
from tqcheck.entities.store import Known
from tqcheck.model.document import Span

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_CAPITAL = re.compile(r"(?<![^\W_])(?<![^\W_]['’.&-])(?=[^a-z\W\d_])[^\W_]+(?:['’.&-][^\W_]+)*")
_OPENS = re.compile(r"[.!?:“\"\n][^\w]*$")
_GENERIC = frozenset(
    "the of and for in on at to a an de la le el al von van der da di del do dos group company corporation bank russian chinese"
    " ukrainian american german french british japanese korean new state national international federal central city party ministry"
    " department office service committee president minister press agency news holdings technology technologies motors club united"
    " football fc hk bc cf ac sc".split()
)
_NO_NAMES = frozenset(
    "the and for but not you his her its our they this that with from then when what who how all one two more after before since while"
    " mr mrs dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december there these those".split()
)
ALIKE = 84
"""Per cent of letters (rapidfuzz's ratio) from which two spellings are one name's."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the target that begins with a capital: its place, its folded form without a possessive, whether it begins a sentence."""

    span: Span
    low: str
    first: bool


class Target:
    """An English text as names are looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def capitals(self) -> tuple[Word, ...]:
        """The words that begin with a capital, in reading order."""
        found: list[Word] = []
        text = self.text
        for m in _CAPITAL.finditer(text):
            start = m.start()
            if not text[start].isupper():
                continue
            inside = start > 1 and text[start - 1] == " " and text[start - 2].isalnum()
            first = not inside and (not start or _OPENS.search(text, max(0, start - 4), start) is not None)
            found.append(Word(Span(start, m.end()), _folded(m.group()), first))
        return tuple(found)

    @cached_property
    def folded(self) -> str:
        """The words in a row, folded, a space before and after each."""
        return f" {' '.join(_folded(word) for word in _WORD.findall(self.text))} ".replace("-", " ").replace("  ", " ")

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, folded, and the parts of those with hyphens."""
        return frozenset(self.folded.split())

    @cached_property
    def _heard(self) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
        """The words that may be names; how they sound; their consonants, where they have three."""
        names = {part for word in self.capitals for part in (word.low, *_parts(word.low)) if part not in _NO_NAMES and len(part) > 1}
        read = {one for name in names for one in readings(name)}
        hard = {bones(name) for name in read}
        return tuple(sorted(names)), frozenset(map(sound, read)), frozenset(one for one in hard if len(one) > 2)

    def has(self, name: str) -> bool:
        """Whether a name stands in it, whatever its case, accents and hyphens."""
        return f" {spaced(name)} " in self.folded

    def answers(self, name: str) -> bool:
        """Whether a word with a capital may be a name of Latin or Cyrillic letters."""
        names, sounds, hard = self._heard
        return sound(name) in sounds or bones(name) in hard or any(are_alike(name, word) for word in names)

    def names(self, entity: Known) -> bool:
        """Whether it calls the entity by a right name, or by a part that only it has; for the press shortens every name."""
        if any(self.has(name) for name in entity.english):
            return True
        return any(self.is_near(part) for part in _distinct(entity.english))

    def is_near(self, part: str) -> bool:
        """Whether a word of the text is a spelling of a name's part, or the part of one."""
        return part in self.words or any(is_spelling(word, part) for word in self.words)

    @property
    def beginning(self) -> Span:
        """The first word: a dropped name stands nowhere, so its finding is there."""
        found = _WORD.search(self.text)
        return Span(*found.span()) if found else Span(0, len(self.text))

    def place(self, form: str) -> Span | None:
        """Where a form stands as whole words, with its own capitals or all in capitals."""
        if form not in self.text:
            return None
        found = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", self.text)
        return Span(*found.span()) if found else None


@lru_cache(maxsize=100_000)
def is_spelling(word: str, part: str) -> bool:
    """Whether a folded word is a spelling of the folded part of a name, or begins as it does."""
    return word == part or (len(part) > 3 and len(word) > 3 and (word.startswith(part[:5]) or fuzz.ratio(word, part) >= ALIKE))


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word.removesuffix("'s").removesuffix("’s"))


@lru_cache(maxsize=20_000)
def _parts(low: str) -> tuple[str, ...]:
    return tuple(re.split("[-&.]", low)) if not low.isalnum() else ()


@lru_cache(maxsize=20_000)
def spaced(name: str) -> str:
    """The words of a name, folded, without possessives and hyphens."""
    return " ".join(m.group().removesuffix("'s") for m in _WORD.finditer(fold(name))).replace("-", " ")


@lru_cache(maxsize=5_000)
def _distinct(english: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for name in english for part in spaced(name).split() if len(part) > 2 and part not in _GENERIC)
