"""Names by class: `company`, `outlet` ... from the packs' `entities` folders, `country` from CLDR (Babel)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tqcheck.model.errors import RuleError
from tqcheck.model.rule import Classes
from tqcheck.yaml import Listing, Mapping, Text, read


def read_classes(roots: Iterable[Path]) -> Classes:
    """The classes of the roots' `entities` folders: each file says its `kind` and its `names`; RuleError where one does not."""
    classes: dict[str, dict[str, None]] = {}
    for path in class_files(roots):
        node = read(path)
        kind = node.get(Text("kind")) if isinstance(node, Mapping) else None
        names = node.get(Text("names")) if isinstance(node, Mapping) else None
        if not isinstance(kind, Text) or not isinstance(names, Listing) or not all(isinstance(n, Text) for n in names):
            raise RuleError("an entity file says its kind (one word) and its names (a list)", f"{path}:1")
        classes.setdefault(str(kind), {}).update((str(name), None) for name in names)
    return {kind: tuple(names) for kind, names in classes.items()}


def class_files(roots: Iterable[Path]) -> list[Path]:
    """The entity files under the roots."""
    return [path for root in roots if root.is_dir() for path in sorted((root / "entities").glob("*.yaml"))]


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
