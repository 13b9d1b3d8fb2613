"""A number is of another unit."""

from __future__ import annotations

import random
import re

from tqcheck.damages._figures import SCALE
from tqcheck.damages._swaps import both_ways, swapped
from tqcheck.model.damage import Damaged, Pair, Stock

_UNITS = {
    **both_ways(
        "kilometers/miles kilometres/miles kilometer/mile km/miles meters/feet metres/feet meter/foot centimeters/inches centimetres/inches"
        " kilograms/pounds kg/pounds tons/kilograms tonnes/kilograms hectares/acres liters/gallons litres/gallons Celsius/Fahrenheit"
        " hours/minutes hour/minute days/weeks day/week months/years month/year"
    ),
    "miles": "kilometers", "feet": "meters", "inches": "centimeters", "kilograms": "tons", "pounds": "kilograms", "gallons": "liters",
    "celsius": "Fahrenheit", "fahrenheit": "Celsius", "cm": "mm", "mm": "cm",
}  # fmt: skip
_UNIT = re.compile(
    rf"\d(?: {SCALE})?(?: (?:square|cubic|degrees|more|full))?[ -]?(?P<word>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`12 kilometers` -> `12 miles`, `5 days` -> `5 weeks`."""
    return swapped(pair.text, _UNIT, _UNITS, chance)
