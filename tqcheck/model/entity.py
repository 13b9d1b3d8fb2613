"""An entity: an organisation, person, office or thing that has a name of its own in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

KINDS = (
    "government", "ministry", "agency", "court", "police", "secret-service", "parliament", "party", "central-bank", "army", "weapon",
    "international", "company", "brand", "outlet", "network", "university", "institute", "hospital", "ngo", "club", "league", "tournament",
    "law", "treaty", "programme", "award", "politician", "executive", "athlete", "artist", "scientist", "person", "office", "rank", "place",
    "event", "holiday",
)  # fmt: skip
PERSONS = frozenset({"politician", "executive", "athlete", "artist", "scientist", "person"})
LANGS = ("ru", "uk", "zh", "ja", "ko", "ar", "de", "fr", "es", "pt", "it", "pl", "cs", "tr")


@dataclass(frozen=True, slots=True)
class Entity:
    """What is known of one. `english` are the names in use, preferred first; `native` its names by language, in their base form.

    `garbled` are English forms that are right for nothing; `wrong` such as are wrong for it alone. `country` is an ISO 3166-1
    alpha-2 code or empty, `origin` is path:line.
    """

    english: tuple[str, ...]
    kind: str
    country: str = ""
    native: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    garbled: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    origin: str = ""
