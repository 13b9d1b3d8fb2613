"""Names for the pieces patterns are made of: `%Name%`, `%month%`, and `%company%` for every entity class."""

from __future__ import annotations

import re

from tqcheck.model.rule import Classes

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_CAP = r"\p{Lu}[\p{L}'-]+"
_PARTICLE = "(?:de|del|da|van|von|der|al|el|bin|ibn|la|le)"
_SAID = (
    "said says told added stressed noted explained emphasised emphasized wrote writes quoted quotes reported reports stated declared"
    " announced asked answered replied recalled concluded commented admitted warned"
)

MACROS = {
    "Word": r"\p{Lu}[\p{L}\d'&.-]*(?<![.-])",
    "Name": rf"{_CAP}(?: {_PARTICLE} | \p{{Lu}}\. | )?(?:{_CAP}(?: (?=\p{{Lu}}))?){{0,3}}(?<! )",
    "FullName": rf"{_CAP} (?:(?:{_PARTICLE}|\p{{Lu}}\.) )?{_CAP}(?: {_CAP})?",
    "num": r"\d+(?:[.,]\d+)*",
    "month": "(?:" + "|".join(MONTHS) + ")",
    "weekday": "(?:" + "|".join(WEEKDAYS) + ")",
    "said": "(?:" + "|".join(_SAID.split()) + ")",
    "poss": r"(?:his|her|its|their|my|our|your)",
    "det": r"(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your)",
}

_USE = re.compile(r"%([A-Za-z]\w*)%")


def spell_out(pattern: str, classes: Classes) -> tuple[str, tuple[str, ...]]:
    """A pattern with its macros written out, and the entity classes it uses (as regex's named lists, `\\L<company>`).

    KeyError with the name of a macro that does not exist.
    """
    used: dict[str, None] = {}

    def written(use: re.Match[str]) -> str:
        name = use.group(1)
        if name in MACROS:
            return MACROS[name]
        if name not in classes:
            raise KeyError(name)
        used[name] = None
        return rf"\L<{name}>"

    return _USE.sub(written, pattern), tuple(used)
