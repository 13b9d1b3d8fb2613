"""Quantities of both sides: what is read, what a correct translation may do, what a wrong one is told."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from quantities_pairs import PAIRS

from tqcheck.quantities import compare, find


def cases() -> Iterator[tuple[str, str, str, str]]:
    for lang, lines in PAIRS.items():
        rows = lines.strip("\n").split("\n")
        for source, target, kind in zip(rows[0::3], rows[1::3], [*rows[2::3], ""], strict=False):
            yield lang, source, target, kind


CASES = list(cases())


def form(target: str, group: int) -> str:
    return re.sub(r"\{([^|]*)\|([^}]*)\}", rf"\{group}", target)


@pytest.mark.parametrize(("lang", "source", "target", "kind"), CASES)
def test_a_right_translation_is_silent(lang: str, source: str, target: str, kind: str) -> None:
    assert compare(source, form(target, 1), lang) == ()


@pytest.mark.parametrize(("lang", "source", "target", "kind"), [case for case in CASES if case[3]])
def test_a_wrong_one_is_found_and_mended(lang: str, source: str, target: str, kind: str) -> None:
    bad = form(target, 2)
    found = compare(source, bad, lang)
    assert [d.kind for d in found] == [kind]
    assert bad[: found[0].span.start] + found[0].fix + bad[found[0].span.end :] == form(target, 1)
    assert source[found[0].source_span.start : found[0].source_span.end] == found[0].source_text != ""


def test_every_language_has_its_pairs() -> None:
    counts = {lang: sum(case[0] == lang for case in CASES) for lang in PAIRS}
    assert len(counts) == 14
    assert {lang for lang, count in counts.items() if count < 12} <= {"de"}


@pytest.mark.parametrize(
    ("lang", "text", "value", "kind", "unit"),
    [
        ("de", "1.234,5 km", Decimal("1234.5"), "number", "km"),
        ("fr", "1 234,5 km", Decimal("1234.5"), "number", "km"),
        ("en", "1,234.5 km", Decimal("1234.5"), "number", "km"),
        ("de", "1'234 Franken", 1234, "number", "CHF"),
        ("en", "35 lakh rupees", 3_500_000, "number", "INR"),
        ("en", "£5m", 5_000_000, "number", "GBP"),
        ("en", "two and a half million", 2_500_000, "number", ""),
        ("en", "2 1/2 miles", Decimal("2.5"), "number", "mile"),
        ("en", "the 1990s", 1990, "decade", ""),
        ("en", "the 21st time", 21, "ordinal", ""),
        ("en", "at 12:05 a.m.", 5, "time", ""),
        ("es", "tres mil millones", 3_000_000_000, "number", ""),
        ("fr", "soixante-dix-sept", 77, "number", ""),
        ("de", "fünfundzwanzigtausend", 25_000, "number", ""),
        ("it", "duecentomila", 200_000, "number", ""),
        ("zh", "三千二百人", 3200, "number", ""),
        ("zh", "8.5万亿美元", 8_500_000_000_000, "number", "USD"),
        ("zh", "1000千伏", 1000, "number", ""),
        ("zh", "7万8千", 78_000, "number", ""),
        ("zh", "百分之三十", 30, "number", "percent"),
        ("ja", "令和元年", 2019, "year", ""),
        ("ko", "3억 4500만 원", 345_000_000, "number", "KRW"),
        ("ar", "٣٥٠", 350, "number", ""),
        ("ar", "خمسة عشر كتابا", 15, "number", ""),
        ("ar", "السابعة عشرة", 17, "number", ""),
    ],
)
def test_a_quantity_is_read(lang: str, text: str, value: object, kind: str, unit: str) -> None:
    [quantity] = [q for q in find(text, lang) if q.firm]
    assert (quantity.value, quantity.kind, quantity.unit) == (value, kind, unit)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("zh", "一些 一起 唯一 千万 万一 三星"), ("ru", "один из них"), ("en", "one of them"), ("de", "ein Haus"), ("fr", "une maison")],
)
def test_words_that_only_look_like_numbers_ask_for_none(lang: str, text: str) -> None:
    assert [q for q in find(text, lang) if q.firm] == []


def test_missing_numbers_are_shown_beside_their_neighbour() -> None:
    [found] = compare("В 24 домах живут 96 семей.", "The houses are home to 96 families.", "ru")
    assert (found.kind, found.fix, found.source_text) == ("missing", "", "24")
    assert "The houses are home to 96 families."[found.span.start : found.span.end] == "96"


@pytest.mark.parametrize("text", ["", "No figure here at all.", "1" * 5000, "1.2.3.4.5,6,7", "¹²³ ½ 十百千万亿" * 50, "3:1:2:" * 99])
@pytest.mark.parametrize("lang", ["", "xx", "en", *PAIRS])
def test_no_text_breaks_the_reading(lang: str, text: str) -> None:
    for quantity in find(text, lang):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
    compare(text, "There were 25 of them.", lang)


@pytest.mark.parametrize("lang", ["", "nl", "und"])
def test_a_language_that_cannot_be_read_says_nothing(lang: str) -> None:
    assert compare("25 huizen", "There were 52 houses.", lang) == ()


@pytest.mark.parametrize("lang", ["zh-Hant", "zh_CN", "ZH"])
def test_a_region_or_script_does_not_matter(lang: str) -> None:
    assert [d.fix for d in compare("共有25名學生。", "There were 52 pupils.", lang)] == ["25"]


def test_tables_are_read_when_a_text_needs_them() -> None:
    code = "import sys, tqcheck.quantities, tqcheck.detectors.quantity; print([m for m in sys.modules if 'tongues' in m or 'spaced' in m])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
