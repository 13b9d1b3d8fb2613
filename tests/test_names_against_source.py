"""Names that the knowledge base need not know: dropped, misspelt and replaced, from languages of letters; and what must stay silent."""

from __future__ import annotations

import pytest

from tqcheck import rulebook
from tqcheck.entities import cyrillic, dictionaries
from tqcheck.entities.comparison import compare
from tqcheck.entities.misspellings import mended
from tqcheck.entities.spellings import are_alike, stem
from tqcheck.entities.store import Store, open_store


@pytest.fixture(scope="module")
def store() -> Store:
    return open_store((str(rulebook.shipped_packs()),))


RU = "Тренер Алексей Кочетков и вратарь Хью Томлинсон уехали в Сызрань."
UK = "Учора мер Полтави Андрій Карпенко відкрив міст."
DE = "Die Sprecherin der Polizei Passau, Gundula Reischl, lobte den Autofahrer aus Zwiesel."
FR = "Le maire de Quimperlé, Yannick Kerbrat, a inauguré le pont avec le président de la Région."
PL = "Burmistrz rozmawiał z Tomaszem Gołębiewskim w Zakopanem."


@pytest.mark.parametrize(
    ("lang", "source", "text", "expected"),
    [
        ("ru", RU, "Coach Alexei Kochetkov and keeper Hugh Tomlinson left for Syzran.", []),
        ("ru", RU, "Coach Aleksey Kochetkov and goalkeeper Hugh Tomlinson have gone to Syzran'.", []),
        ("ru", RU, "Coach Alexei Kochetkov and keeper Hugh Tomlinson left.", [("dropped", "Coach", "Сызрань", ())]),
        ("ru", RU, "Coach Alexei Kochektov and keeper Hugh Tomlinson left for Syzran.",
         [("misspelt", "Kochektov", "Кочетков", ("Kochetkov",))]),
        ("ru", RU, "Coach Alexei Kochetkov and keeper Hugh Tomlinson left for Uryupinsk.", [("replaced", "Uryupinsk", "Сызрань", ())]),
        ("ru", RU, "Coach Alexei Petrushenko and keeper Hugh Tomlinson left for Syzran.",
         [("replaced", "Petrushenko", "Кочетков", ("Kochetkov",))]),
        ("uk", UK, "Poltava mayor Andriy Karpenko opened a bridge yesterday.", []),
        ("uk", UK, "The mayor opened a bridge yesterday.", [("dropped", "The", "Полтави Андрій Карпенко", ())]),
        ("uk", UK, "Poltava mayor Andriy Kaprenko opened a bridge yesterday.", [("misspelt", "Kaprenko", "Карпенко", ("Karpenko",))]),
        ("de", DE, "Gundula Reischl, of Passau police, praised the driver from Zwiesel.", []),
        ("de", DE, "Gundula Reischl, a police spokeswoman, praised the driver from Zwiesel.", [("dropped", "Gundula", "Passau", ())]),
        ("de", DE, "A police spokeswoman from Passau praised the driver from Zwiesel.", [("dropped", "A", "Gundula Reischl", ())]),
        ("de", DE, "Gundula Resichl, of Passau police, praised the driver from Zwiesel.",
         [("misspelt", "Resichl", "Reischl", ("Reischl",))]),
        ("de", "In Oberbayern kam der Regierungschef aus Angst vor Arbeitslosigkeit nicht.",
         "In Upper Bavaria the premier stayed away for fear of unemployment.", []),
        ("de", "Am Montag sprach Merkel in Wien.", "On Monday Angela Merkel spoke in Vienna.", []),
        ("fr", FR, "Quimperlé mayor Yannick Kerbrat opened the bridge with the president of the region.", []),
        ("fr", FR, "Quimperlé mayor Yannick Kebrrat opened the bridge with the president of the region.",
         [("misspelt", "Kebrrat", "Kerbrat", ("Kerbrat",))]),
        ("pl", PL, "The mayor spoke to Tomasz Golebiewski in Zakopane.", []),
        ("pl", PL, "The mayor spoke in Zakopane.", [("dropped", "The", "Tomaszem Gołębiewskim", ())]),
        ("tr", "Başkan Mansur Yavaş, Çankaya'da konuştu.", "Mayor Mansur Yavas spoke in Cankaya.", []),
    ],
)  # fmt: skip
def test_names_outside_the_base(
    store: Store, lang: str, source: str, text: str, expected: list[tuple[str, str, str, tuple[str, ...]]]
) -> None:
    found = [
        (slip.kind, text[slip.target.start : slip.target.end], source[slip.source.start : slip.source.end], slip.fixes)
        for slip in compare(source, lang, text, store)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("name", "word"),
    [("Джонсон", "johnson"), ("Майкл", "michael"), ("Гжегож", "grzegorz"), ("Юта", "utah"), ("Хаджи", "haji"), ("Nawalny", "navalny")],
)
def test_names_sound_alike(name: str, word: str) -> None:
    assert are_alike(name, word)


@pytest.mark.parametrize(("name", "word"), [("Джонсон", "wilson"), ("Сызрань", "uryupinsk"), ("Reischl", "zwiesel"), ("Юта", "ohio")])
def test_other_names_do_not(name: str, word: str) -> None:
    assert not are_alike(name, word)


@pytest.mark.parametrize(
    ("word", "right", "expected"),
    [
        ("kochektov", "kochetkov", "kochetkov"),
        ("kochetov", "kochetkov", "kochetkov"),
        ("kochettkov", "kochetkov", "kochetkov"),
        ("kochetkova", "kochetkov", ""),
        ("sergei", "sergey", ""),
        ("yevgeny", "evgenii", ""),
        ("binyamin", "benjamin", ""),
        ("wilson", "kochetkov", ""),
    ],
)
def test_only_a_letter_astray_is_mended(word: str, right: str, expected: str) -> None:
    assert mended(word, (right,)) == expected


def test_case_endings_go() -> None:
    assert [stem(word, lang) for word, lang in (("Кочетковым", "ru"), ("Полтаві", "uk"), ("Zakopanem", "pl"), ("İzmir’de", "tr"))] == [
        "Кочетков", "Полтав", "Zakopan", "İzmir",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "common"), [("arbeitslosigkeit", True), ("wochenendausflug", True), ("passau", False), ("reischl", False)]
)
def test_german_compounds_are_common_words(word: str, common: bool) -> None:
    assert dictionaries.is_common(word, "de") == common


def test_a_slavic_name_can_be_written_in_latin_letters() -> None:
    assert cyrillic.transliterated("Щербаков", "ru") == "Shcherbakov"
    assert cyrillic.transliterated("Томлинсон", "ru") == ""
