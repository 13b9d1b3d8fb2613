"""Common words of the source languages, from simplemma's dictionaries: what is in them with a small letter is no name.

A dictionary takes one to three seconds and 200 MB to read, so its words are kept in the cache folder as sorted hashes, four bytes a word.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from zlib import crc32

from tqcheck import lexicon, shelf
from tqcheck.cache import cache_folder

_VERSION = 1
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöü"
_NO_OTHER = ("", "s", "es", "'", "’")
"""Endings beside which a German name has none."""
_LINKS = ("", "s", "es", "n", "en", "-")
"""What may stand between the parts of a German compound."""
_ABSTRACT = re.compile(r"(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|ium|mut|ment|ik|ei|ität)e?[ns]?$")
"""Endings of German nouns that have no plural, as names have none."""
_TOWN = re.compile(
    r".{3}(?:bach|beck|berg|bergen|born|brunn|büttel|burg|dorf|feld|felden|furt|hausen|heim|hofen|ingen|itz|kirchen|leiten|münde|rode|roda"
    r"|scheid|stedt|land|stein|weiler)s?$"
)
"""Endings of German towns' names: what ends so is a common word only if the dictionary has it."""
_PART, _LONGEST_PART = 3, 4
"""Letters that its first and its last part have at least."""


@lru_cache(maxsize=50_000)
def is_common(word: str, lang: str, whole: bool = False) -> bool:
    """Whether a word in lower case is a common word of a language, or in German, unless `whole`, a compound that ends in one."""
    return _has(word, lang) or (lang == "de" and not whole and (_ABSTRACT.search(word) is not None or _is_compound(word)))


@lru_cache(maxsize=20_000)
def is_slip_of_common(word: str, lang: str) -> bool:
    """Whether a letter put in, or two changed with each other, make of a word in lower case a common one: sources have misprints too."""
    inner = range(1, len(word) - 1)
    return any(is_common(word[:at] + word[at + 1] + word[at] + word[at + 2 :], lang, True) for at in inner) or any(
        is_common(word[:at] + letter + word[at:], lang, True) for at in inner for letter in _LETTERS
    )


def _is_compound(word: str) -> bool:
    if _TOWN.search(word):
        return False
    parts = word.split("-")
    if len(parts) > 1:
        return _has(parts[-1], "de") or lexicon.knows(parts[-1]) or _is_compound(parts[-1])
    for cut in range(_PART, len(word) - _LONGEST_PART + 1):
        if (_has(word[cut:], "de") or lexicon.knows(word[cut:])) and any(
            (_has(head := word[: cut - len(link)], "de") or _ABSTRACT.search(head) is not None)
            for link in _LINKS
            if word[:cut].endswith(link) and cut - len(link) >= _PART
        ):
            return True
    return False


def _has(word: str, lang: str) -> bool:
    hashes = _hashes(lang)
    mark = crc32(word.encode())
    at = bisect_left(hashes, mark)
    return at < len(hashes) and hashes[at] == mark


@lru_cache(maxsize=14)
def _hashes(lang: str) -> memoryview:
    from importlib.metadata import version

    digest = hashlib.sha256(f"{_VERSION} {version('simplemma')} {lang}".encode()).hexdigest()
    kept = cache_folder() / f"words-{digest[:32]}.compiled"
    try:
        _, blobs = shelf.take(kept)
    except (OSError, ValueError):
        from simplemma.strategies.dictionaries import DefaultDictionaryFactory

        words = sorted({crc32(word.encode()) for word in _common(DefaultDictionaryFactory().get_dictionary(lang), lang)})
        _, blobs = shelf.put(kept, (), [array("I", words).tobytes()])
    return blobs[0].cast("I")


def _common(lemmas: Mapping[str, str], lang: str) -> Iterable[str]:
    """The words of a dictionary, form -> lemma, that are no names: in German, those of nouns that have more forms than names have."""
    if lang != "de":
        return (word for word in lemmas if word.islower())
    forms: dict[str, set[str]] = defaultdict(set)
    for form, lemma in lemmas.items():
        forms[lemma].add(form)
    return (
        form.lower()
        for lemma, own in forms.items()
        for form in own
        if form.islower() or any(one.removeprefix(lemma) not in _NO_OTHER for one in own)
    )
