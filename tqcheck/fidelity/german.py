"""Which capitalised words of a German text are common nouns there: German writes them as it writes names."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")
_DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans fürs aufs ums durchs übers dieser diese dieses"
    " diesen diesem jeder jede jedes jeden jedem jener jene alle allen aller alles beide beiden beider viele vielen vieler mehr mehrere"
    " mehreren mehrerer einige einigen einiger wenige wenigen weniger zwei drei vier fünf sechs sieben acht neun zehn elf zwölf kein keine"
    " keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren"
    " ihrem ihrer ihres unser unsere unseren unserem unserer unseres welche welcher welches welchen welchem solche solcher solchen solches"
    " manche mancher manchen etliche rund etwa knapp ohne".split()
)
_INFLECTED = re.compile(r"(?:e[nrsm]?|ig|lich|isch)$")
_ENDING = re.compile(r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nis|nisse|nissen|ität|itäten|tümer|ismus|innen)$")
_PLACE = re.compile(
    r"(?:stadt|dorf|burg|berg|see|tal|platz|strasse|straße|allee|gasse|weg|ring|bad|hof|hofen|kirchen|kirche|felde?|wald|walde|bach|brücke|heim"
    r"|münster|land|gau|allgäu|hausen|haven|furt|brunn|stein|au|mann|felden|fach|ingen|ling|leiten|heide|häuser|franken|fest)$"
)
"""Ends of the names of places, families, festivals."""
_LEADS = "in|nach|bei|aus|von|zwischen|bis|gegen|für|mit|ohne|um|siehe|Kreis|Landkreis|Stadt|Ortschaft|Gemeinde|Richtung"
_SHORTEST = 3
_SEAMS = ("", "s", "n", "es", "en", "-")
"""What may stand between the parts of a compound."""


def is_determined(word: str, text: str) -> bool:
    """Whether a text treats a capitalised word as a common noun: an article, a pronoun or a number stands before it and its adjectives."""
    tokens = _tokens(text)
    return any(_is_led(tokens, at) for at, token in enumerate(tokens) if token == word)


@lru_cache(maxsize=2)
def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _is_led(tokens: list[str], at: int) -> bool:
    before = at - 1
    while before >= max(0, at - 4) and (
        tokens[before] in (",", "und", "oder")
        or (tokens[before].islower() and tokens[before] not in _DETERMINERS and _INFLECTED.search(tokens[before]))
    ):
        before -= 1
    return before >= 0 and (tokens[before].lower() in _DETERMINERS or tokens[before][0].isdigit())


def is_described(word: str, text: str) -> bool:
    """Whether an inflected adjective stands before a capitalised word (schwere Fälle); what ends in -te may be a verb (sagte Huber)."""
    return bool(re.search(rf"(?<![\w-])\w{{3,}}(?:(?<!t)e|e[nrs])(?<!nen) {re.escape(word)}(?!\w)", text))


def is_placed(word: str, text: str) -> bool:
    """Whether nothing but a preposition or a word for a place leads a word, as it leads names (bei Calw, Kreis Calw);
    nouns of an abstract ending need no article either."""
    return not _ENDING.search(word) and bool(re.search(rf"(?<!\w)(?:{_LEADS}) {re.escape(word)}(?!\w)", text))


def is_common_noun(word: str, text: str, standing: Callable[[str], int]) -> bool:
    """Whether a capitalised word is no name: by how German and English use it (`vocabulary.standing` of a lower-case German word), by
    what leads it in the text, by its ending, by its parts."""
    low = word.lower()
    known = standing(low)
    if _PLACE.search(low) or (
        known < 2 and low.endswith("er") and re.search(rf"(?<!\w){re.escape(word)} [A-ZÄÖÜ]", text)
    ):  # Dortmunder Hafen
        return known == 2 and is_determined(word, text)
    if known == 2:
        return True
    if known == 0:
        return False
    led = bool(_ENDING.search(low)) or is_determined(word, text)
    if known == 1 and led:
        return True
    return _is_compound(low, standing, 1 if led or is_described(word, text) else 2)


@lru_cache(maxsize=10_000)
def _is_compound(low: str, standing: Callable[[str], int], least: int) -> bool:
    """Whether a word has parts all of which German knows, the last with a standing of at least so much."""
    for cut in range(_SHORTEST, len(low) - _SHORTEST):
        last = low[cut:]
        if standing(last) >= least or standing(last.removesuffix("s")) >= least:
            firsts = [low[:cut].removesuffix(seam) for seam in _SEAMS if low[:cut].endswith(seam)]
            if any(standing(first) >= 0 for first in firsts) or any(_is_compound(first, standing, 0) for first in firsts):
                return True
    return False
