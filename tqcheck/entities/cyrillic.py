"""Names in Russian and Ukrainian text: capitalised words in mid-sentence that the dictionary calls names, or does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from tqcheck.entities.dictionaries import is_common
from tqcheck.model.document import Span

_CAPITALISED = re.compile(r"(?<=[\w,;»”\")\]%] )[«„“\"(]?(?P<name>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]{2,}(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+)*)(?![\w-])")
"""A word in mid-sentence that begins with a capital: part of a name."""
_LIKELY = 0.05
_SURNAME = re.compile(r".{2,}(?:енк|чук|щук|ськ|цьк|ович|евич|єв|їв|ишин|ець|няк|юк)(?:[аеєиіїоуюяйвмхго]{0,4})$")
"""Endings that only Ukrainian surnames have."""
_SLAVIC = re.compile(
    r"..(?:[оеє]в|[иы]н|[оеє]ва|[иы]на|[сц]ки[йх]|[сц]кая|[сц]ький|[сц]ька|енко|[чщн]ук|юк|ович|евич|ів|їв|[оеё]вск|[иы]нск|ск|град|ово|ево|ино)$"
)
LANGS = frozenset({"ru", "uk"})
_LETTERS = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
        strict=True,
    )
)
_OTHERWISE = frozenset(
    "людовик карл пий генрих иаков яков фаддей георг георгий филипп екатерина елизавета николай александр пётр петр павел иоанн иван михаил"
    " мария анна стефан франциск бенедикт василий афины альпы кавказ азия европа африка заполярье закавказье поволжье приморье подмосковье"
    " зауралье папа христос иисус аллах бог земля луна марс солнце венеция флоренция дунай рейн ватикан прибалтика балтика балтийск"
    " средиземноморье карпаты балканы сибирь урал крым иудея палестина забайкалье приамурье причерноморье приднестровье полесье"
    " неаполь милан рим падуя генуя мюнхен кёльн кельн нюрнберг ахен лейпциг женева цюрих лозанна гаага антверпен льеж вена зальцбург"
    " брюссель париж марсель лиссабон севилья копенгаген варшава краков вроцлав гданьск прага карлсбад иерусалим вифлеем каир дамаск"
    " алеппо мекка медина багдад мосул тегеран кабул пекин шанхай сеул токио дели мумбаи калькутта мехико гавана темза сена висла".split()
)
"""Names that English calls otherwise, so that their letters say nothing: of kings and saints, of old cities, of landscapes."""


def capitalised(source: str) -> Iterator[Span]:
    """The words that begin with a capital in mid-sentence."""
    if not source.isascii():
        yield from (Span(*m.span("name")) for m in _CAPITALISED.finditer(source))


@lru_cache(maxsize=20_000)
def is_name(word: str, lang: str) -> bool:
    """Whether a capitalised word in mid-sentence is a name that English keeps: a surname, a place, or no word at all.

    A given name alone may be a pet name, for which English has the full one.
    """
    low = word.lower()
    if lang == "uk":
        return _SURNAME.match(low) is not None or (len(word) > 4 and not _is_known(low))
    analyser = _analyser()
    if not all(analyser.word_is_known(part) for part in low.split("-")):
        return not any(parse.tag.POS in ("ADJF", "PRTF") and parse.score > _LIKELY for parse in analyser.parse(low))
    parses = [parse for parse in analyser.parse(low) if parse.score > _LIKELY]
    if low in _OTHERWISE or any(parse.normal_form in _OTHERWISE for parse in parses):
        return False
    return all({"Surn", "Patr", "Geox"} & set(parse.tag.grammemes) and parse.tag.POS == "NOUN" for parse in parses)


@lru_cache(maxsize=20_000)
def is_noun(word: str) -> bool:
    """Whether a Russian word may be a common noun, an adjective or a verb as well as a name."""
    parses = [parse for parse in _analyser().parse(word.lower()) if parse.is_known and parse.score > _LIKELY]
    return any(not {"Surn", "Patr", "Geox", "Name", "Orgn"} & set(parse.tag.grammemes) for parse in parses)


@lru_cache(maxsize=20_000)
def is_slavic(word: str, lang: str) -> bool:
    """Whether a name is a Slav's or of a Slavic place, so that its letters tell how English spells it; Хилари does not tell of Hillary."""
    return any(_SLAVIC.search(form.lower()) for form in nominatives(word, lang))


@lru_cache(maxsize=20_000)
def nominatives(word: str, lang: str) -> tuple[str, ...]:
    """What a word may be when it is not inflected."""
    if lang != "ru":
        return (word,)
    return tuple(dict.fromkeys((word, *(parse.normal_form for parse in _analyser().parse(word.lower())[:4]))))


def transliterated(name: str, lang: str) -> str:
    """A Russian name of one word in Latin letters, as newspapers write it, or nothing where it is no Slavic one."""
    if lang != "ru" or not is_slavic(name, lang):
        return ""
    form = next(form for form in nominatives(name, lang)[::-1] if _SLAVIC.search(form.lower())) if len(name.split()) == 1 else ""
    latin = "".join(_LETTERS.get(letter, letter) for letter in re.sub("[ыи]й$", "й", form.lower()))
    return latin.capitalize() if latin.isascii() and latin.isalpha() else ""


def _is_known(low: str) -> bool:
    return is_common(low, "uk") or low in _OTHERWISE


@lru_cache(maxsize=1)
def _analyser() -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")
