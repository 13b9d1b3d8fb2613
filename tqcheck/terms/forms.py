"""English renderings in number: the plural of a phrase, and its fixes with it."""

from __future__ import annotations

import re
from functools import lru_cache

from tqcheck import inflection

_HEAD = re.compile(r"^(?P<head>[^\W\d_][\w'-]*(?: [\w'-]+)*?)(?P<rest> (?:of|for|in|on|at|to|with|by|from|against|about|between)\b.*)?$")
_UNCOUNTED = frozenset(
    "access accommodation advertising advice agriculture aid air anger attention behaviour behavior broadcasting capital care clothing"
    " commuting conduct congestion construction consumption content corruption countryside courage credit damage data debris debt"
    " detention diplomacy discipline education effort electricity employment enforcement equipment evidence expenditure farming feedback"
    " finance financing fishing food footage freight funding furniture gossip governance greenery growth guidance health help housing"
    " income industry influence information infrastructure insurance interest investment jewellery justice knowledge labour labor land"
    " landscaping leadership legislation livelihood livestock logistics luck luggage machinery mail management manpower maintenance"
    " marketing media money monitoring music news nightlife overtime pay people personnel planning policing politics pollution poverty"
    " power production productivity progress property prosperity publicity reform rehabilitation research resilience respect retail"
    " safety sanitation scenery scrutiny security shipping sightseeing software staff stability stamina strength stuff supervision"
    " support teaching technology tourism trade traffic training transit transport travel trust turnout unity upkeep urbanisation"
    " urbanization vandalism vitality warfare waste water wealth weather welfare wildlife work zeal".split()
)


@lru_cache(maxsize=20_000)
def plural(phrase: str) -> str:
    """A noun phrase with its head in the plural; empty where the head is no noun, or one already."""
    found = _HEAD.match(phrase)
    if not found:
        return ""
    before, space, noun = found.group("head").rpartition(" ")
    many = _plural(noun.lower())
    if not many or (noun.isupper() and len(noun) > 1):
        return ""
    return f"{before}{space}{noun[0]}{many[1:]}{found.group('rest') or ''}"


def _plural(noun: str) -> str:
    """A noun's plural; empty for what is no noun, is not counted, or is a plural."""
    from tqcheck.lexicon import lemmas, tags

    if noun in _UNCOUNTED or len(noun) < 3 or "NN" not in tags(noun) or any(lemma != noun for lemma in lemmas(noun, "NNS")):
        return ""
    return next((form for tag, form in inflection.forms(noun, "noun") if tag == "NNS" and form != noun and form[0] == noun[0]), "")


def in_number(phrase: str, fixes: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(phrase, fixes) as given, and in the plural where the phrase has one; a fix that has none stays."""
    many = plural(phrase)
    return ((phrase, fixes), (many, tuple(plural(fix) or fix for fix in fixes))) if many else ((phrase, fixes),)
