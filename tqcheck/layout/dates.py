"""What a line says of day and hour, and what it says besides."""

from __future__ import annotations

import re

_MONTHS = """jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?
|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre
|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro
|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre
|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
|ledna|února|března|dubna|května|června|července|srpna|září|října|prosince
|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"""
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_YEAR = r"(?:19|20)\d\d"

_DATE = re.compile(
    rf"""\b{_YEAR}\s?[-./年]\s?\d{{1,2}}\s?[-./月]\s?\d{{1,2}}(?:[日T]|\b)      # 2018-09-22
    |\b\d{{1,2}}\s?[-./]\s?\d{{1,2}}\s?[-./]\s?(?:{_YEAR}|\d\d)\b             # 11.08.2017
    |\b\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?:{_MONTHS.replace(chr(10), "")})\b\.?(?:,?\s(?:de\s)?{_YEAR})?
    |\b(?:{_MONTHS.replace(chr(10), "")})\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s{_YEAR})?\b
    |\b\d{{1,2}}월\s?\d{{1,2}}일|\b\d{{1,2}}月\d{{1,2}}日
    |\b(?:\d+|an?|one|two|three|few)\s(?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s?\.?\sago\b
    |\b(?:today|yesterday|сегодня|вчера|сьогодні|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|dziś|dnes|bugün)\b(?=,?\s(?:at\s|um\s|à\s|w\s)?\d{{1,2}}[:.]\d\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CLOCK = re.compile(
    r"(?:\b|(?<=T))\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?\s?m\b\.?|\s?h(?:rs)?\b|\s?Uhr\b|Z\b)?"
    r"|\b\d{1,2}\s?[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    rf"""\b(?:{_DAYS}|{_YEAR}|at|on|in|the|of|and|est|edt|et|pst|pdt|pt|cet|cest|gmt|utc|bst|msk|kst|jst|ist|a\.m|p\.m|am|pm|hours?|hrs|o'clock
    |time|clock|local|moscow|beijing|kyiv|kiev|date|updated?|published|posted|added|modified|edited|last|first|issued?|created|entry|um|uhr|le|à|el|il|alle
    |ore|kl|em|às|dne|w|dnia|godz|г|р|в|о|release|publication)\b\.?""",
    re.IGNORECASE | re.VERBOSE,
)
_LETTERS = re.compile(r"[^\W\d_]+")


def has_date(text: str) -> bool:
    """Whether a day or an hour is named in figures."""
    return _DATE.search(text) is not None or _CLOCK.search(text) is not None


def besides_date(text: str) -> list[str]:
    """The words left when days, hours and what commonly stands about them are taken away."""
    return _LETTERS.findall(_ASIDE.sub(" ", _CLOCK.sub(" ", _DATE.sub(" ", text))))


def is_stamped(text: str) -> bool:
    """Whether the line begins with a full date in figures and an hour, as no sentence does."""
    date = _DATE.match(text)
    if not date:
        return False
    clock = _CLOCK.match(text, date.end()) or _CLOCK.match(text, date.end() + 1) or _CLOCK.match(text, date.end() + 2)
    return clock is not None


def ends_in_date(text: str) -> bool:
    """Whether a day with its year, and perhaps an hour, is the last that is said."""
    dates = list(_DATE.finditer(text))
    return bool(dates) and dates[-1].group()[-2:].isdigit() and not besides_date(text[dates[-1].end() :])
