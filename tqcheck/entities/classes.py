"""Names by class, for patterns and token sequences: every kind of entity (`company`, `outlet` ...), and `country` from CLDR (Babel)."""

from __future__ import annotations

from collections.abc import Iterable

from tqcheck.model.entity import Entity
from tqcheck.model.rule import Classes


def classes_of(entities: Iterable[Entity]) -> Classes:
    """The English names of the entities by kind, but for those with quotation marks inside: patterns look for names in such marks."""
    classes: dict[str, dict[str, None]] = {}
    for entity in entities:
        classes.setdefault(entity.kind, {}).update((name, None) for name in entity.english if '"' not in name)
    return {kind: tuple(names) for kind, names in classes.items()}


def countries() -> Classes:
    """The class `country`: English names of the world's territories as CLDR has them, and the short ones in use."""
    from babel import Locale

    names = {
        name
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "EZ", "UN", "XA", "XB")
    }
    return {
        "country": tuple(
            sorted(
                {
                    *names,
                    "Britain",
                    "Great Britain",
                    "the United States",
                    "the United Kingdom",
                    "the US",
                    "the UK",
                    "USA",
                    "UK",
                    "Czech Republic",
                    "Turkey",
                    "America",
                    "England",
                    "Scotland",
                    "the Netherlands",
                }
            )
        )
    }
