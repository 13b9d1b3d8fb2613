"""Quantities of a Chinese, Japanese or Korean text: digits and numerals with what is written behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module

from tqcheck.model.document import Span
from tqcheck.quantities import numerals
from tqcheck.quantities.clock import NOON
from tqcheck.quantities.digits import WESTERN, times
from tqcheck.quantities.draft import Draft, join
from tqcheck.quantities.quantity import Quantity

UNSPACED = ("zh", "ja", "ko")

_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NUMERALS = "〇零○一壹二两兩贰三叁四五伍六七八九十拾百千万萬亿億兆"
_HAN = (
    rf"(?:{_DIGITS}|[{_NUMERALS}]+(?:点[〇零一二三四五六七八九]+)?)"
    rf"(?:[多余餘来几數数]?(?:[十百万萬亿億兆]|千(?![伏瓦克米卡赫焦]))+(?:{_DIGITS}千?[万萬亿億]?(?![瓦伏克米]))*)?"
)
_KO = (
    rf"{_DIGITS}(?: ?(?:여 ?)?[십백천]?[만억조](?![나약큼])(?: ?{_DIGITS}[백천]?[만억]?(?!년|월|일))*|[백천](?=[여 명원개]))?"
    r"|[일이삼사오육칠팔구십백천만억]*[십백천만억][일이삼사오육칠팔구십백천만억]*(?=(?:여 ?)?(?:명|원|개|년|세|㎞|㎏|달러|톤"
    r"|곳|건|대[ 의]))"
)
_VAGUE = {
    "zh": {"半": "0.5", "双": "2", "雙": "2", "俩": "2", "仨": "3", "翻番": "2", "对": "2", "夫妇": "2", "打": "12"},
    "ja": {"半": "0.5", "両": "2", "倍": "2", "双": "2", "ペア": "2", "ダース": "12"},
    "ko": {"절반": "0.5", "반": "0.5", "양": "2", "쌍": "2", "부부": "2", "수십": "10", "수백": "100", "수천": "1000", "두배": "2"},
}
_ROUGH = re.compile(r"([一二两三四五六七八九]{2})([十百千万萬亿億]*)")
"""四五十: forty or fifty."""
_HALF = Decimal("0.5")
_TENTHS = re.compile(r"成(?![立为員员功长长果都])|割(?![り当引])|할(?=[ 이을의])")
_WIDE = re.compile("[" + "".join(map(chr, WESTERN)) + "]")
_LINE = re.compile(r"(?:急救|报警|報警|热线|熱線|电话|電話|指挥|服务台)")
"""What follows the number of a telephone line."""
_RANKS = ("211", "985")
"""Names of two classes of Chinese universities."""
_NAMED = re.compile(r"[A-Za-z][-‑ ]?$")


@dataclass(frozen=True, slots=True)
class Script:
    """What is compiled of a language's tables."""

    candidate: re.Pattern[str]
    unit: re.Pattern[str]
    codes: tuple[str, ...]
    days: dict[str, int]
    eras: dict[str, int]
    afternoon: frozenset[str]
    counters: frozenset[str]
    native: dict[str, int]


@cache
def script(lang: str) -> Script:
    """The compiled tables of a language."""
    data = import_module(f"tqcheck.quantities.tongues.{lang}")
    number = _KO if lang == "ko" else _HAN
    day, month, year = ("일", "월", "년") if lang == "ko" else ("[日号號]", "月", "年")
    native = getattr(data, "NATIVE", {})
    eras = "|".join(data.ERAS) or "(?!)"
    words = (*data.ERAS, *data.AFTERNOON.split("|"), *data.MORNING.split("|"), *_VAGUE[lang], *native, *data.DAYS)
    leads = "".join(
        sorted({word[0] for word in words} | set(_NUMERALS if lang != "ko" else "일이삼사오육칠팔구십백천만억") | set("周星礼禮週(（"))
    )
    candidate = (
        rf"(?=[\d{leads}])(?:{data.WEEKDAY}"
        rf"|(?P<era>{eras})(?P<era_year>\d{{1,3}}|元|[一二三四五六七八九十]+){year}"
        rf"|(?P<year>\d{{4}}|[12一二][〇零○九\d][〇零○一二三四五六七八九\d]{{2}})(?:{year}|学年)(?![代])"
        rf"|(?P<part>{data.AFTERNOON}|{data.MORNING})?の? ?(?P<hour>1\d|2[0-4]|0?\d|[一二三四五六七八九]|十[一二]?) "
        rf"?(?:{data.TIME}) ?(?:(?P<minute>\d{{1,2}}) ?(?:{data.MINUTE})|(?P<half>半|반))?"
        r"|(?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:])"
        r"|(?P<score>\d{1,3} ?[比:] ?\d{1,3})(?![\d:])"
        rf"|(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?{month}(?![球亮饼光曜食面間])"
        rf"|(?P<day>[12]\d|3[01]|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九]) "
        rf"?{day}(?![元圆本円間线楼机院線码])"
        rf"|百分之(?P<percent>{number})"
        rf"|(?P<below>{number})(?:分之|分の|분의 ?)(?P<above>{number})"
        rf"|(?P<decade>\d{{2,4}}|[一二三四五六七八九]十)(?:{year}代|년대)"
        rf"|(?P<number>{number})"
        + (rf"|(?<![가-힣])(?P<native>{'|'.join(sorted(native, key=len, reverse=True))}) ?(?:{data.NATIVE_COUNTERS})" if native else "")
        + rf"|(?P<vague>{'|'.join(sorted(_VAGUE[lang], key=len, reverse=True))}))"
    )
    codes, patterns = zip(*(line.split(" ", 1) for line in data.UNITS.strip().splitlines()), strict=True)
    unit = " ?(?:" + "|".join(f"({pattern})" for pattern in patterns) + ")"
    afternoon = frozenset(data.AFTERNOON.split("|"))
    return Script(re.compile(candidate), re.compile(unit), tuple(codes), data.DAYS, data.ERAS, afternoon, frozenset(data.COUNTERS), native)


def find(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in reading order."""
    plain = text.translate(WESTERN) if _WIDE.search(text) else text
    kept = script(lang)
    drafts = [draft for found in kept.candidate.finditer(plain) for draft in _drafts(found, plain, lang, kept)]
    return join(drafts, plain) if drafts else ()


def _drafts(found: re.Match[str], text: str, lang: str, kept: Script) -> Iterator[Draft]:
    named = {name: value for name, value in found.groupdict().items() if value is not None}
    start, end = found.span()
    if "hour" in named:
        yield _time(start, end, named, kept)
    elif weekday := named.get("weekday", named.get("weekday2")):
        yield Draft(start, end, kept.days[weekday], "weekday")
    elif "era" in named:
        within = named["era_year"]
        yield Draft(start, end, kept.eras[named["era"]] + (1 if within == "元" else _value(within)), "year")
    elif "year" in named:
        yield Draft(start, end, int("".join(str(numerals.DIGITS.get(sign, sign)) for sign in named["year"])), "year")
    elif "clock" in named:
        hours, minutes = named["clock"].split(":")
        yield _minutes(start, end, int(hours), int(minutes), "")
    elif "score" in named:
        for part in re.finditer(r"\d+", named["score"]):
            draft = Draft(start + part.start(), start + part.end(), int(part.group()), "score")
            draft.whole = Span(start, end)
            yield draft
    elif "month" in named or "day" in named:
        kind = "month" if "month" in named else "day"
        draft = Draft(start, end, _value(named[kind]), kind)
        draft.firm = named[kind] != "一"
        yield draft
    elif "percent" in named:
        draft = Draft(start, end, _value(named["percent"]), "number")
        draft.unit, draft.unit_span = "percent", Span(start, end)
        yield draft
    elif "below" in named:
        for name in ("below", "above"):
            yield Draft(*found.span(name), _value(named[name]), "fraction", "words", False)
    elif "decade" in named:
        value = _value(named["decade"])
        draft = Draft(start, end, value, "decade")
        draft.others = (value % 100, 1900 + value % 100)
        yield draft
    elif "native" in named:
        value = kept.native[named["native"]]
        yield Draft(start, found.end("native"), value, "number", "words", value > 1)
    elif "vague" in named:
        yield Draft(start, end, Decimal(_VAGUE[lang][named["vague"]]), "fraction", "words", False)
    elif rough := _ROUGH.fullmatch(named["number"]):
        for digit in rough.group(1):
            yield Draft(start, end, numerals.read(digit + rough.group(2))[0], "number", "words", False)
    else:
        yield _number(start, end, named["number"], text, lang, kept)


def _number(start: int, end: int, written: str, text: str, lang: str, kept: Script) -> Draft:
    if written.count(".") > 1:
        return Draft(start, end, 0, "name", "digits", False)
    value, scale = numerals.read(written)
    has_digits = any(sign.isdigit() and sign.isascii() for sign in written)
    draft = Draft(start, end, value, "number", "digits" if written.isascii() else "scaled" if has_digits else "words")
    draft.scale = scale
    if has_digits:
        if _LINE.match(text, end) or (written in _RANKS and "大学" in text):
            draft.kind = "name"
        if text[start - 1 : start] in "$€£¥":
            draft.unit = {"$": "$", "€": "EUR", "£": "GBP", "¥": "¥"}.get(text[start - 1 : start], "")
        if _NAMED.search(text[max(0, start - 3) : start]) or (text[end : end + 1].isascii() and text[end : end + 1].isupper()):
            draft.kind = "name"
        if written.isdigit() and written[0] == "0" and len(written) > 1:
            draft.kind = "name"
    else:
        draft.firm = _is_number(written, value, text[start - 1 : start], text[end : end + 1], lang, kept)
    if _TENTHS.match(text, end) and value < 10:  # 八成 is 80 percent
        draft.value, draft.others, draft.unit, draft.written = times(value, 10), (value,), "percent", "digits"
    elif text[end : end + 1] == "折":
        draft.others = (100 - times(value, 10), times(value, 10))
    found = kept.unit.match(text, end)
    if found and found.lastindex and draft.kind != "name":
        draft.unit = kept.codes[found.lastindex - 1]
        draft.unit_span = Span(*found.span(found.lastindex))
        if text[found.end() : found.end() + 1] in ("半", "반") or (lang == "zh" and text[end : end + 2] == "个半"):
            draft.others = (*draft.others, value + _HALF)
        if (
            draft.unit == "year"
            and has_digits
            and written.isdigit()
            and len(written) == 2
            and text[found.start() : found.end()].strip() in ("年", "년")
        ):
            draft.others = (2000 + int(value), 1900 + int(value))
    elif lang == "zh" and text[end : end + 2] in ("个半", "個半"):
        draft.value = value + _HALF
    elif has_digits and written.isdigit() and len(written) == 4 and 1900 <= value <= 2100 and draft.kind == "number":
        draft.kind = "year"
    if text[start - 1 : start] in ("第", "제"):
        draft.kind = "ordinal"
    return draft


def _is_number(written: str, value: object, before: str, after: str, lang: str, kept: Script) -> bool:
    """Whether numerals are a number for sure: 三百 and 三名 are; 一, 千万, 三星, 九一一 need not be."""
    if lang == "ko":
        return written[0] not in "십백천만억" and len(written) > 1
    if before in ("几", "数", "數", "上", "成"):
        return False
    if re.search(r"[一二两三四五六七八九]{2}", written) or not any(sign in numerals.DIGITS for sign in written):
        return False
    if len(written) == 1:
        return written not in "一〇零" and (after in kept.counters or before == "第") and after != ""
    return not (value == 1 or (written[0] in "万亿千百" and len(written) < 3))


def _value(written: str) -> int:
    return numerals.read(written)[0]  # type: ignore[return-value]  # days and months are whole


def _time(start: int, end: int, named: dict[str, str], kept: Script) -> Draft:
    minute = 30 if "half" in named else int(named.get("minute", 0))
    part = named.get("part", "")
    return _minutes(start, end, _value(named["hour"]), minute, "p" if part in kept.afternoon else "a" if part else "")


def _minutes(start: int, end: int, hour: int, minute: int, half: str) -> Draft:
    draft = Draft(start, end, hour * 60 + minute, "time")
    if half == "p" and hour < 12:
        draft.value = draft.value + NOON
    elif hour <= 12 and half != "a":
        draft.others = ((hour * 60 + minute + NOON) % (2 * NOON),)
    return draft
