"""What a line says of day and hour, and what it says besides."""

from __future__ import annotations

import re

from tqcheck.layout.labels import spaced

_MONTHS = spaced("""
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    ledna února března dubna května června července srpna září října listopadu prosince
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """)
_MONTH = "\x01"
"""Stands for a month's name: the patterns below stay short."""
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_YEAR = r"(?:19|20)\d\d"

_DATE = re.compile(
    rf"""\b{_YEAR}\s?[-./年]\s?\d{{1,2}}\s?[-./月]\s?\d{{1,2}}(?:[日T]|\b)      # 2018-09-22
    |\b\d{{1,2}}\s?[-./]\s?\d{{1,2}}\s?[-./]\s?(?:{_YEAR}|\d\d)\b             # 11.08.2017
    |\b\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?{_MONTH}\.?(?:,?\s(?:de\s)?{_YEAR}\b)?
    |{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s{_YEAR})?\b
    |\b\d{{1,2}}월\s?\d{{1,2}}일|\b\d{{1,2}}月\d{{1,2}}日
    |\b(?:\d+|an?|one|two|three|few)\s(?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s?\.?\sago\b
    |\b(?:today|yesterday|сегодня|вчера|сьогодні|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|dziś|dnes|bugün)\b
        (?=,?\s(?:at\s|um\s|à\s|w\s)?\d{{1,2}}[:.]\d\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CLOCK = re.compile(
    r"(?:\b|(?<=T))\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?\s?m\b\.?|\s?h(?:rs)?\b|\s?Uhr\b|Z\b)?"
    r"|\b\d{1,2}\s?[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_DAY = re.compile(_DAYS, re.IGNORECASE)
_ASIDE = spaced("""
    at on in the of and est edt et pst pdt pt cet cest gmt utc bst msk kst jst ist a.m p.m am pm a p m hour hours hrs
    o clock time local moscow beijing kyiv date update updated published posted added modified edited last first issue issued
    created entry um uhr le à el il alle ore kl em às dne w dnia godz г р в о release publication
    """)
_WORDS = re.compile(r"[^\W\d_]+")


def has_date(text: str) -> bool:
    """Whether a day or an hour is named in figures."""
    return _DATE.search(_mark_months(text)) is not None or _CLOCK.search(text) is not None


def besides_date(text: str) -> list[str]:
    """The words left when days, hours and what commonly stands about them are taken away."""
    rest = _CLOCK.sub(" ", _DATE.sub(" ", _mark_months(text)))
    return [word for word in _WORDS.findall(rest) if word.lower() not in _ASIDE and not _DAY.fullmatch(word)]


def is_stamped(text: str) -> bool:
    """Whether the line begins with a full date in figures and an hour, as no sentence does."""
    marked = _mark_months(text)
    date = _DATE.match(marked)
    return date is not None and any(_CLOCK.match(marked, date.end() + gap) for gap in range(3))


def ends_in_date(text: str) -> bool:
    """Whether a day with its year, and perhaps an hour, is the last that is said."""
    marked = _mark_months(text)
    dates = list(_DATE.finditer(marked))
    return bool(dates) and dates[-1].group()[-2:].isdigit() and not besides_date(marked[dates[-1].end() :])


def _mark_months(text: str) -> str:
    return _WORDS.sub(lambda word: _MONTH if word.group().lower() in _MONTHS else word.group(), text)
