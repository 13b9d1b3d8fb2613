"""Names in Chinese characters against the English."""

from __future__ import annotations

import pytest

from tqcheck import rulebook
from tqcheck.entities import sounds
from tqcheck.entities.comparison import compare
from tqcheck.entities.countries import codes_of, in_brief
from tqcheck.entities.overseas import spellings
from tqcheck.entities.sinitic import Chinese
from tqcheck.entities.store import Store, open_store
from tqcheck.entities.syllables import cut, readings


@pytest.fixture(scope="module")
def store() -> Store:
    return open_store((str(rulebook.shipped_packs()),))


def found(store: Store, source: str, text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    slips = compare(source, "zh", text, store)
    return sorted((slip.kind, text[slip.target.start : slip.target.end], slip.fixes) for slip in slips)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("工程师单伟明介绍了水库。", "The engineer Shan Weiming spoke of the reservoir."),
        ("工程师吕丽华介绍了水库。", "The engineer Lü Lihua spoke of the reservoir."),
        ("工程师吕丽华介绍了水库。", "The engineer Lyu Lihua spoke of the reservoir."),
        ("香港工程师罗国强介绍了水库。", "The engineer Law Kwok-keung spoke of the reservoir."),
        ("桥梁由托马斯·林德奎斯特设计。", "The bridge was designed by Thomas Lindquist."),
        ("意大利的桥很老。", "The Italian bridge is old."),
        ("川东的桥很老。", "The bridges of eastern Sichuan are old."),
        ("中方代表在东京签字。", "The Chinese delegate Suzuki Haruka signed in Tokyo."),
        ("电影《白桥》今天上映。", "The film Baolin opens today with Suolan."),
        ("工程师单伟明说桥很老。", "The engineer said the bridge was old, and he left."),
    ],
)
def test_what_is_answered_is_left_alone(store: Store, source: str, text: str) -> None:
    assert found(store, source, text) == []


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("水库由工程师单伟明设计。", "The reservoir was designed by Sun Zhiqiang.", [("replaced", "Sun Zhiqiang", ())]),
        ("他在长沙修了一座水库。", "He built a reservoir in Harbin.", [("replaced", "Harbin", ("Changsha",))]),
        ("他在长沙修了一座水库。", "He built a reservoir there.", [("dropped", "He", ())]),
        ("她在意大利修了一座水库。", "She built a reservoir in Norway.", [("replaced", "Norway", ("Italy",))]),
        ("水库由工程师单伟明设计。", "The reservoir is the work of Shan Weimign.", [("misspelt", "Weimign", ("Weiming",))]),
        ("桥梁由托马斯·林德奎斯特设计。", "The bridge was designed last year.", [("dropped", "The", ())]),
        ("桥梁由托马斯·林德奎斯特设计。", "The bridge was designed by Kovalenko.", [("replaced", "Kovalenko", ())]),
        ("桥梁由斯特凡·古罗斯基设计。", "The bridge is by Stefan Guluosiji.", [("romanised", "Guluosiji", ())]),
        ("马来西亚商人陈美玲买下了桥。", "The trader Chen Meiling bought the bridge.", [("romanised", "Chen Meiling", ())]),
        ("日本导演山田绘里到了。", "The director Shantian Huili arrived.", [("romanised", "Shantian Huili", ())]),
        ("赵文浩买下了桥。", "The bridge was bought by Zhao Wen Hao.", [("romanised", "Zhao Wen Hao", ("Zhao Wenhao",))]),
    ],
)
def test_what_is_not_answered_is_told(store: Store, source: str, text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert found(store, source, text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("院长欧阳雪梅教授介绍，桥很老。", ["Ouyang Xuemei"]),
        ("仇长安说，桥很老。", ["Qiu Chang'an"]),
        ("安全生产表示，周四说，简单介绍。", []),
        ("记者王红、张丽华报道", ["Wang Hong", "Zhang Lihua"]),
    ],
)
def test_persons_are_known_by_what_stands_beside_them(text: str, names: list[str]) -> None:
    chinese = Chinese(text)
    assert [chinese.name(person) for person in chinese.persons] == names


def test_pinyin_is_read_in_every_way() -> None:
    assert {"dan", "shan"} <= set(readings("单"))
    assert cut("xi'an") == ("xi", "an")
    assert cut("lindquist") == ()
    assert Chinese("住在西安的吕先生").spelt("xian") is not None
    assert Chinese("住在西安的吕先生").spelt("lyu") is not None
    assert Chinese("住在西安的吕先生").spelt("anxi") is None


@pytest.mark.parametrize(
    ("word", "name"), [("lindquist", "林德奎斯特"), ("slepnev", "斯列普涅夫"), ("campbell", "坎贝尔"), ("stewart", "斯图尔特")]
)
def test_a_transcription_sounds_like_its_name_and_not_like_another(word: str, name: str) -> None:
    assert sounds.distance(sounds.of_word(word), sounds.of_han(name)) < 0.4
    assert sounds.distance(sounds.of_word(word), sounds.of_han("哈维帕")) > 0.5


def test_countries_are_known_by_their_people_and_by_one_character() -> None:
    assert codes_of("italian") == codes_of("italy") == {"IT"}
    assert codes_of("laotian") == {"LA"}
    assert codes_of("weiming") == frozenset()
    assert in_brief("vietnamese", "越老两党")
    assert not in_brief("vietnamese", "两党")
    assert "nguyen" in spellings("阮")
