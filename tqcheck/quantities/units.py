"""Units and currencies by code: what they measure, and how much of it."""

from __future__ import annotations

SIZES: dict[str, tuple[str, float]] = {
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000), "mile": ("length", 1609.344),
    "foot": ("length", 0.3048), "inch": ("length", 0.0254), "yard": ("length", 0.9144), "li": ("length", 500), "nmi": ("length", 1852),
    "zhang": ("length", 3.333), "chi": ("length", 0.3333),
    "g": ("mass", 0.001), "kg": ("mass", 1), "t": ("mass", 1000), "centner": ("mass", 100), "jin": ("mass", 0.5), "lb": ("mass", 0.4536),
    "oz": ("mass", 0.02835), "st": ("mass", 6.35), "liang": ("mass", 0.05), "mg": ("mass", 0.000001),
    "m2": ("area", 1), "km2": ("area", 1e6), "ha": ("area", 1e4), "mu": ("area", 666.67), "acre": ("area", 4046.86),
    "sqft": ("area", 0.092903),    "pyeong": ("area", 3.3058), "sqmi": ("area", 2.59e6), "donum": ("area", 1000), "sotka": ("area", 100),
    "ml": ("volume", 0.001), "l": ("volume", 1), "m3": ("volume", 1000), "gal": ("volume", 3.785), "bbl": ("volume", 158.987),
    "ms": ("duration", 0.001), "s": ("duration", 1), "min": ("duration", 60), "h": ("duration", 3600), "day": ("duration", 86400),
    "week": ("duration", 604800), "month": ("duration", 2629800), "quarter": ("duration", 7889400), "year": ("duration", 31557600),
    "decade": ("duration", 315576000), "century": ("duration", 3155760000),
    "W": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9), "hp": ("power", 735.5),
    "percent": ("share", 1), "points": ("share", 1.000001), "bp": ("share", 0.01), "permille": ("share", 0.1), "tenth": ("share", 10),
    "C": ("temperature", 1), "F": ("temperature", 1),
}  # fmt: skip
"""Code -> (what it measures, in how many of the basic unit)."""

CURRENCIES = frozenset(
    "RUB USD EUR GBP CNY JPY KRW UAH PLN CZK TRY BRL HKD TWD CAD AUD NZD SGD CHF SEK NOK DKK INR KZT BYN SAR AED EGP QAR KWD"
    " 元 HUF RON MXN ARS CLP COP ILS IRR IQD SYP MAD DZD TND ZAR $ ¥ crown dinar pound peso rial dirham".split()
)
_FAMILIES: dict[str, frozenset[str]] = {
    "$": frozenset("USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP BRL peso".split()),
    "¥": frozenset("CNY JPY".split()),
    "元": frozenset("CNY TWD HKD ¥".split()),
    "crown": frozenset("CZK SEK NOK DKK".split()),
    "dinar": frozenset("KWD IQD DZD TND".split()),
    "pound": frozenset("GBP EGP SYP".split()),
    "peso": frozenset("MXN ARS CLP COP".split()),
    "rial": frozenset("SAR IRR QAR BRL".split()),
    "dirham": frozenset("AED MAD".split()),
}
"""Names that several currencies go by."""


def clash(one: str, other: str) -> str:
    """How two units of one number contradict: `currency`, `percent` (against points), `unit`; empty where they need not."""
    if not one or not other or one == other:
        return ""
    if one in CURRENCIES and other in CURRENCIES:
        return "" if other in _FAMILIES.get(one, ()) or one in _FAMILIES.get(other, ()) else "currency"
    if one in SIZES and other in SIZES and SIZES[one][0] == SIZES[other][0]:
        return "percent" if SIZES[one][0] == "share" else "unit"
    return ""


def dimension(unit: str) -> str:
    """What a unit measures; empty for a unit that is unknown."""
    return "money" if unit in CURRENCIES else SIZES[unit][0] if unit in SIZES else ""


def converted(value: float, unit: str, into: str) -> float | None:
    """The value in another unit of the same dimension; None where it cannot be said."""
    if {unit, into} == {"C", "F"}:
        return value * 1.8 + 32 if unit == "C" else (value - 32) / 1.8
    if unit in SIZES and into in SIZES and SIZES[unit][0] == SIZES[into][0] != "share":
        return value * SIZES[unit][1] / SIZES[into][1]
    return None
