"""Which capitalised words of English are names: not months, not peoples, not words that English has with a small letter."""

from __future__ import annotations

from functools import lru_cache

from tqcheck import lexicon
from tqcheck.entities.spellings import fold
from tqcheck.entities.territories import territories

_SPARED = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday"
    " friday saturday sunday covid asian european african arab christian muslim jewish orthodox catholic internet christmas"
    " easter soviet moscow alps caucasus carpathians balkans siberia crimea danube rhine vienna munich cologne nuremberg"
    " prague warsaw cracow lisbon brussels geneva zurich rome milan venice florence naples athens copenhagen jerusalem"
    " damascus baghdad beirut cairo tehran mecca kyiv beijing seoul tokyo pacific atlantic arctic antarctic baltic caspian"
    " mediterranean kremlin bundestag duma rada alexander sophia asia county cuban four five six seven ten liga john william"
    " louis james jack charles george henry edward pius pope thaddeus nicholas catherine elizabeth peter paul michael andrew"
    " virgin bavaria saxony thuringia hesse lower tuscany sicily jews brits prussia prussian palatinate westphalia swabia franconia"
    " pomerania silesia bohemia moravia galicia flanders burgundy brittany normandy catalonia andalusia castile sardinia lombardy"
    " piedmont tyrol styria carinthia transylvania transcaucasia donbas donbass roadstead nazi nazis gothic romanesque baroque allgau"
    " one two three nine eleven twelve twenty thirty forty fifty hundred thousand million first second third fourth fifth sixth seventh"
    " eighth ninth tenth warships cafe celsius fahrenheit kelvin inspectorate saint upper mother father uncle aunt".split()
)
"""Words with a capital that are no names to look for: months, weekdays, and places and kings that every language calls otherwise."""

_PEOPLE = frozenset({"an", "ans", "ian", "ians", "i", "is", "ese", "vian", "vians"})
"""What a country's name of four letters may go on with."""

_ADJECTIVES = ("ian", "ians", "ish", "ese", "ean", "ans", "i", "is")


@lru_cache(maxsize=1)
def _territories() -> frozenset[str]:
    return frozenset(part for entity in territories() for name in entity.english for part in fold(name).split() if len(part) > 2)


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(word[:5] for word in _SPARED | _territories() if len(word) > 4)


@lru_cache(maxsize=20_000)
def is_name(low: str) -> bool:
    """Whether a folded word that has a capital in mid-sentence is a name: no English word, no people's, no month's."""
    if len(low) < 4 or not low.isalpha() or low in _SPARED or low in _territories() or low[:5] in _beginnings():
        return False
    if low[:4] in _territories() and low[4:] in _PEOPLE:
        return False
    return not (lexicon.knows(low) or lexicon.knows(low.rstrip("s")))


@lru_cache(maxsize=20_000)
def is_place(low: str) -> bool:
    """Whether a folded word is a country's name; its people's is what is left where a translator writes “the Russian missile”."""
    return len(low) > 3 and low in _territories() and not low.endswith(_ADJECTIVES) and not lexicon.knows(low)
