"""Names in languages of Latin letters: capitalised words in mid-sentence that are no common words. They stand in English as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqcheck import lexicon
from tqcheck.entities.dictionaries import is_common, is_slip_of_common
from tqcheck.entities.spellings import fold, stem
from tqcheck.entities.store import Store
from tqcheck.model.document import Span

LANGS = frozenset({"de", "fr", "es", "pt", "it", "pl", "cs", "tr"})
_CAPITALISED = re.compile(r"(?<=[\w,;»”\")\]%] )[(„“\"«]?(?:[dlDL]['’])?(?P<name>(?=[^a-z\W\d_])[^\W\d_]{3,}(?:[-'’][^\W\d_]+)*)(?![\w-])")
_LONG = 7
"""Letters from which on a German word that is one letter off a common one is taken for that misprinted."""
_BEFORE = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[^\w.]{1,2}$")
_INTRODUCING = frozenset(
    "in aus bei nach von laut gegen nahe zwischen bis stadt landkreis kreis ort gemeinde bezirk insel richtung raum region klinikum polizei"
    " feuerwehr universität hochschule flughafen provinz bundesstaat bundesland dorf stadtteil ortsteil firma konzern"
    " herr herrn frau dr prof trainer präsident minister ministerin kanzler kanzlerin sprecher sprecherin"
    " papst".split()
)
"""Words after which a German noun without an article is a place, a company or a person, if it is no common word."""
_SPARED = frozenset(
    "corona covid pkw lkw auto bayern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli"
    " august september oktober november dezember amerika asien afrika europa europas ostsee nordsee pazifik atlantik mittelmeer karibik"
    " uhr euro ezb ard zdf".split()
)
"""Capitalised words that English calls otherwise, or need not repeat."""


_BY_WORDS = frozenset({"company", "brand", "outlet", "network", "programme", "award", "law", "weapon"})
"""Kinds whose names of several words are made of common ones: Rockstar Games."""
_GENITIVE = 5
"""Letters beyond which a last s may be the genitive's: Paris is no Pari's."""
_PART_OF_LAND = re.compile(r"(?:ober|nieder|unter|mittel|nord|süd|ost|west|nordost|nordwest|südost|südwest)-?[^\W\d_]{4,}")
"""Oberbayern is Upper Bavaria."""


@lru_cache(maxsize=8)
def known_words(store: Store) -> tuple[frozenset[str], frozenset[str]]:
    """Folded words that stand in names of the base and are no English words; given names of persons in it."""
    words, given = set[str](), set[str]()
    for entity in store.known:
        for name in entity.english:
            if entity.kind in _BY_WORDS and " " in name:
                continue
            parts = fold(name).split()
            words.update(
                part for part, own in zip(parts, name.split(), strict=False) if own[0].isupper() and len(part) > 3 and part.isalpha()
            )
            if entity.is_person and len(parts) > 1:
                given.add(parts[0])
    return frozenset(words), frozenset(given)


def capitalised(source: str) -> Iterator[Span]:
    """The words that begin with a capital in mid-sentence."""
    return (Span(*m.span("name")) for m in _CAPITALISED.finditer(source) if source[m.start("name")].isupper())


def may_be_name(word: str, lang: str, whole: bool = False) -> bool:
    """Whether a capitalised word in mid-sentence is no common word; taken as a `whole`, it may be made up of two."""
    return len(word) > 3 and not word.isupper() and _is_uncommon(word.lower(), lang, whole)


def is_name(source: str, span: Span, lang: str, store: Store) -> bool:
    """Whether a capitalised word in mid-sentence is a name that stands in English unchanged."""
    word = source[span.start : span.end]
    if lang != "de":
        return may_be_name(word, lang)
    words, given = known_words(store)
    folded = fold(word)
    if may_be_name(word, lang, whole=True) and (folded in words or folded.removesuffix("s") in words):
        return True
    if not may_be_name(word, lang):
        return False
    if len(word) >= _LONG and is_slip_of_common(word.lower(), lang):
        return False
    found = _BEFORE.search(source, max(0, span.start - 30), span.start)
    before = found[1] if found else ""
    return before.lower() in _INTRODUCING or (
        len(before) > 3 and before[0].isupper() and (fold(before) in given or may_be_name(before, lang))
    )  # fmt: skip


@lru_cache(maxsize=50_000)
def _is_uncommon(low: str, lang: str, whole: bool) -> bool:
    """Whether a word in lower case is in no dictionary, neither of its language, with or without its ending, nor of English."""
    forms = {low, stem(low, lang), low.removesuffix("s") if len(low) > _GENITIVE else low}
    if whole and lexicon.knows(fold(low).removesuffix("s")):
        return False
    return not (forms & _SPARED or _PART_OF_LAND.match(low)) and not any(
        is_common(form, lang, whole) or lexicon.knows(fold(form)) for form in forms
    )
