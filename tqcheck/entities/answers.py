"""Does an English text name what its source names? Right forms, wrong ones, near misses, none."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

from tqcheck.entities.store import Known
from tqcheck.model.document import Span

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_GENERIC = frozenset(
    "the of and for in on at to a an de la le el al von van der da di del do dos group company corporation bank russian chinese"
    " ukrainian american german french british japanese korean new state national international federal central city party ministry"
    " department office service committee president minister press agency news holdings technology technologies motors club united"
    " football fc hk bc cf ac sc".split()
)
ALIKE = 84
"""Per cent of letters (rapidfuzz's ratio) from which two spellings are one name's."""
NEAR = 62
"""... and from which one is the other misspelt."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the target: its place, its folded form, whether it has a capital, whether it begins a sentence."""

    span: Span
    low: str
    capital: bool
    first: bool


class Target:
    """An English text as names are looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> tuple[Word, ...]:
        found: list[Word] = []
        end = 0
        for m in _WORD.finditer(self.text):
            word = m.group()
            before = self.text[end : m.start()]
            first = not found or any(sign in before for sign in '.!?:“"')
            found.append(Word(Span(*m.span()), fold(word.removesuffix("'s").removesuffix("’s")), word[0].isupper(), first))
            end = m.end()
        return tuple(found)

    @cached_property
    def folded(self) -> str:
        """The words in a row, folded, a space before and after each."""
        return f" {' '.join(word.low for word in self.words)} ".replace("-", " ").replace("  ", " ")

    def has(self, name: str) -> bool:
        """Whether a name stands in it, whatever its case, accents and hyphens."""
        return f" {_spaced(name)} " in self.folded

    def names(self, entity: Known) -> bool:
        """Whether it calls the entity by a right name, or by a part that only it has; for the press shortens every name."""
        if any(self.has(name) for name in entity.english):
            return True
        distinct = {part for name in entity.english for part in _spaced(name).split() if len(part) > 2 and part not in _GENERIC}
        return any(self.is_near(part) for part in distinct)

    def is_near(self, part: str) -> bool:
        """Whether a word of the text is a spelling of a name's part, or the part of one."""
        return any(
            word == part or (len(part) > 3 and len(word) > 3 and (word.startswith(part[:5]) or fuzz.ratio(word, part) >= ALIKE))
            for word in self.folded.split()
        )

    def place(self, form: str) -> Span | None:
        """Where a form stands as whole words, with its own capitals or all in capitals."""
        found = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", self.text)
        return Span(*found.span()) if found else None


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower case, without accents, one kind of apostrophe."""
    low = unicodedata.normalize("NFKD", text.lower().replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(c for c in low if not unicodedata.combining(c)).replace("’", "'")


@lru_cache(maxsize=20_000)
def _spaced(name: str) -> str:
    return " ".join(m.group().removesuffix("'s") for m in _WORD.finditer(fold(name))).replace("-", " ")


@lru_cache(maxsize=20_000)
def romanised(word: str) -> str:
    """A word of any script in Latin letters, folded."""
    return fold(anyascii(word))


_SPARED = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday"
    " friday saturday sunday covid asian european african arab christian muslim jewish orthodox catholic internet christmas"
    " easter soviet moscow alps caucasus carpathians balkans siberia crimea danube rhine vienna munich cologne nuremberg"
    " prague warsaw cracow lisbon brussels geneva zurich rome milan venice florence naples athens copenhagen jerusalem"
    " damascus baghdad beirut cairo tehran mecca kyiv beijing seoul tokyo pacific atlantic arctic antarctic baltic caspian"
    " mediterranean kremlin bundestag duma rada alexander sophia asia county cuban four five six seven ten liga john william"
    " louis james jack charles george henry edward pius pope thaddeus nicholas catherine elizabeth peter paul michael andrew"
    " virgin bavaria saxony thuringia hesse lower tuscany sicily".split()
)
"""Words with a capital that are no names to look for: months, weekdays, and places and kings that every language calls otherwise."""


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Words with a capital that are no names to look for: months, weekdays, peoples."""
    from tqcheck.entities.territories import territories

    return _SPARED | {part for entity in territories() for name in entity.english for part in fold(name).split()}


def is_name(low: str) -> bool:
    """Whether a folded word that has a capital in mid-sentence is a name: no English word, no people's, no month's."""
    from tqcheck.lexicon import knows

    if len(low) < 4 or not low.isalpha() or low in _common() or any(low.startswith(word[:5]) for word in _common() if len(word) > 4):
        return False
    return not (knows(low) or knows(low.rstrip("s")))


def misspelling(target: Target, entity: Known) -> tuple[Span, str] | None:
    """Where the text spells the entity's name wrongly, and the name it should be."""
    best: tuple[float, Span, str] | None = None
    for name in entity.english[:3]:
        size = len(name.split())
        for at in range(len(target.words) - size + 1):
            run = target.words[at : at + size]
            if (
                not all(word.capital for word in run)
                or not all(is_name(word.low) for word in run if len(word.low) > 3)
                or run[0].low[0] != fold(name)[0]
            ):
                continue
            likeness = fuzz.ratio(" ".join(word.low for word in run), _spaced(name))
            if NEAR <= likeness < ALIKE and (best is None or likeness > best[0]):
                best = likeness, Span(run[0].span.start, run[-1].span.end), name
    return None if best is None else best[1:]
