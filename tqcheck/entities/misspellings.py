"""A name with a letter too few, one too many, or two in the wrong order: told from the names that are only spelt otherwise."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from tqcheck.entities import cyrillic
from tqcheck.entities.answers import Target, Word
from tqcheck.entities.dictionaries import is_common
from tqcheck.entities.englishness import is_name
from tqcheck.entities.latin import known_words
from tqcheck.entities.slips import MISSPELT, Slip
from tqcheck.entities.spellings import are_alike, fold, romanised, stem
from tqcheck.entities.store import Store
from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE

_CAPITALISED = re.compile(r"(?<![\w-])(?=[^a-z\W\d_])[^\W\d_]{4,}(?![\w-])")
_INFLECTED = frozenset({"pl", "cs", "tr"})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CONSONANTS = "bcdfghklmnpqrstvwxz"
_SHORTEST = 5
"""Letters of a word from which on it may be misspelt; one letter more or less makes of a shorter name another."""
_SAME = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("['’ʼ`-]", ""), ("shch|sch|sh", "S"), ("tch|ch", "C"), ("zh", "Z"), ("kh", "h"), ("ph", "f"), ("ck|c", "k"), ("ts|tz", "c"),
        ("x", "ks"), ("w", "v"), ("[yij]+(?=[aeou])", ""), ("[yij]+", "i"), ("[aeiou]+$", ""),
    )
)  # fmt: skip


@lru_cache(maxsize=50_000)
def plainly(word: str) -> str:
    """A folded Latin word without what writers of Russian, Arabic or German names differ in, and without its last vowels."""
    for pattern, letters in _SAME:
        word = pattern.sub(letters, word)
    return word


def mended(word: str, rights: Collection[str]) -> str:
    """The folded word with one letter put in, taken out, or changed with the next, so that it spells one of the names; or nothing.

    Nothing too where it spells one of them as it is. The first letter and the last stay.
    """
    if len(word) < _SHORTEST:
        return ""
    own = plainly(word)
    wanted = {plainly(fold(right)) for right in rights}
    if own in wanted or not any(0 < OSA.distance(own, right, score_cutoff=2) <= 2 for right in wanted):
        return ""
    likely = [one for one in _variants(word) if plainly(one) in wanted]
    spelt = {fold(right) for right in rights}
    return next((one for one in likely if one in spelt), likely[0] if likely else "")


def check(source: str, lang: str, target: Target, named: Mapping[str, str], store: Store) -> Iterator[Slip]:
    """The words of the target that nearly spell a name of the source; `named`: what the base calls its names, folded -> as written."""
    known = known_words(store)[0]
    doubtful = [
        word for word in target.capitals
        if len(word.low) >= _SHORTEST and word.low not in named and word.low not in known and is_name(word.low)
    ]  # fmt: skip
    if not doubtful:
        return
    own = [Span(*m.span()) for m in _CAPITALISED.finditer(source) if source[m.start()].isupper()]
    written = {fold(source[span.start : span.end]) for span in own}
    for word in doubtful:
        if word.low in written or word.low + "s" in written:
            continue
        right = mended(word.low, [name for name in named if len(name) >= _SHORTEST and not target.has(name)])
        if right:
            fix = next((own for low, own in named.items() if plainly(low) == plainly(right)), "")
            yield Slip(MISSPELT, word.span, NOWHERE, (fix[:1].upper() + fix[1:],))
        elif found := _near(word, source, lang, own, target):
            yield Slip(MISSPELT, word.span, *found)


def _near(word: Word, source: str, lang: str, own: list[Span], target: Target) -> tuple[Span, tuple[str, ...]] | None:
    """(where the source's name stands, its right form) for a word that is one letter off."""
    for span in own:
        name = source[span.start : span.end]
        if not are_alike(name, word.low):
            continue
        rights = _rights(name, lang)
        if any(plainly(word.low) == plainly(right) for right in rights):
            return None
        if not (right := mended(word.low, rights)) or (right in target.words and lang in cyrillic.LANGS):
            continue
        if lang in cyrillic.LANGS:
            if is_swap(word.low, right) or cyrillic.is_slavic(name, lang):
                return span, (right.capitalize(),)
        elif not is_common(name.lower(), lang) and (lang not in _INFLECTED or is_swap(word.low, right)):
            return span, (name if word.low.endswith("s") else name.removesuffix("s"),)
    return None


@lru_cache(maxsize=20_000)
def _rights(name: str, lang: str) -> tuple[str, ...]:
    """A source name's forms in Latin letters, folded."""
    if lang in cyrillic.LANGS:
        forms = [stem(form, lang) for form in cyrillic.nominatives(name, lang)]
        # the adjective of a place stands for the place, and a soft sign for a vowel
        forms += [re.sub("(?:ов|ев|ин)?[сц]ь?к$", "", form) for form in forms]
        forms += [re.sub("ш(?=[тп])", "с", form) for form in forms if "шт" in form or "шп" in form]
        return tuple(dict.fromkeys(romanised(other) for form in forms for other in (form, form.replace("ь", "и")) if len(other) > 2))
    low = name.lower().replace("ß", "ss")
    forms = [low, low.removesuffix("s"), low.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")]
    return tuple(dict.fromkeys(fold(form) for form in [*forms, stem(low, lang)]))


def is_swap(word: str, right: str) -> bool:
    """Whether two letters have changed places between them."""
    return len(word) == len(right) and sorted(word) == sorted(right)


def _variants(word: str) -> Iterable[str]:
    inner = range(1, len(word) - 2)
    yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner)
    yield from (word[:at] + word[at + 1 :] for at in range(1, len(word) - 1) if word[at] == word[at - 1])
    for at in range(1, len(word)):
        # before a vowel, i and j and y are no letters of their own: bi(e)nyamin would be benjamin
        letters = _CONSONANTS if word[at - 1] in "iyj" else _LETTERS
        yield from (word[:at] + letter + word[at:] for letter in letters)
