"""What a translation must carry over from its source, in all the source languages."""

from __future__ import annotations

import pytest

from tqcheck.fidelity import KINDS, Discrepancy, compare
from tqcheck.fidelity.sentences import split

NEGATED = [
    ("ru", "Врачи не советуют купаться в озере.", "Doctors do not advise swimming in the lake.", "Doctors advise swimming in the lake."),
    ("uk", "Рибалки не знайшли човна.", "The fishermen did not find the boat.", "The fishermen found the boat."),
    ("de", "Der Pfarrer hat den Brief nicht gelesen.", "The vicar has not read the letter.", "The vicar has read the letter."),
    ("fr", "Le boulanger ne vend pas de glaces.", "The baker does not sell ice cream.", "The baker sells ice cream."),
    ("es", "El granjero nunca vendió el caballo.", "The farmer never sold the horse.", "The farmer sold the horse."),
    ("pt", "O músico não tocou no parque.", "The musician did not play in the park.", "The musician played in the park."),
    ("it", "Il sindaco non ha firmato.", "The mayor has not signed.", "The mayor has signed."),
    ("pl", "Piekarz nie sprzedał domu.", "The baker did not sell the house.", "The baker sold the house."),
    ("cs", "Starosta nepodepsal smlouvu.", "The mayor has not signed the contract.", "The mayor has signed the contract."),
    ("tr", "Çiftçi tarlayı satmadı.", "The farmer did not sell the field.", "The farmer sold the field."),
    ("ar", "لم يوقع رئيس البلدية العقد.", "The mayor did not sign the contract.", "The mayor signed the contract."),
    ("zh", "农民没有卖掉那匹马。", "The farmer did not sell the horse.", "The farmer sold the horse."),
    ("ja", "市長は契約に署名しなかった。", "The mayor did not sign the contract.", "The mayor signed the contract."),
    ("ko", "시장은 계약서에 서명하지 않았다.", "The mayor did not sign the contract.", "The mayor signed the contract."),
]
AFFIRMED = [
    ("ru", "Суд признал договор действительным.", "The court recognised the contract."),
    ("uk", "Суд визнав договір.", "The court recognised the contract."),
    ("de", "Der Rat hat den Plan gebilligt.", "The council has approved the plan."),
    ("fr", "La mairie a ouvert le parc.", "The town hall has opened the park."),
    ("es", "La alcaldesa abrió el parque.", "The mayor has opened the park."),
    ("pt", "A prefeitura abriu o parque.", "The city has opened the park."),
    ("it", "Il comune ha aperto il parco.", "The council has opened the park."),
    ("pl", "Miasto otworzyło park.", "The city has opened the park."),
    ("cs", "Město otevřelo park.", "The city has opened the park."),
    ("tr", "Belediye parkı açtı.", "The city has opened the park."),
    ("ar", "افتتحت البلدية الحديقة.", "The city has opened the park."),
    ("zh", "市政府开放了公园。", "The city has opened the park."),
    ("ja", "市は公園を開いた。", "The city has opened the park."),
    ("ko", "시는 공원을 열었다.", "The city has opened the park."),
]
IDLE = [
    ("ru", "Мост построили не только для машин.", "The bridge was built for cyclists as well as cars."),
    ("de", "Nicht zuletzt hilft der Regen den Bauern.", "Above all, the rain helps farmers."),
    ("zh", "村里的果园不断扩大。", "The village orchards are growing."),
    ("zh", "果农没想到价格上涨。", "The growers were surprised by the higher price."),
    ("ru", "Старик только в порту узнал о шторме.", "The old man did not hear of the storm until he was in port."),
    ("ja", "住民は税を払わなければならない。", "Residents must pay the tax."),
    ("ko", "주민들은 웃지 않을 수 없었다.", "Residents had to laugh."),
    ("es", "No obstante, el río crece.", "The river is rising nonetheless."),
    ("ar", "لا يزال الجسر مغلقا.", "The bridge remains closed."),
]


def kinds(check: str, source: str, target: str, lang: str) -> list[str]:
    return [found.kind for found in compare(check, source, target, lang)]


@pytest.mark.parametrize(("lang", "source", "right", "wrong"), NEGATED)
def test_a_lost_negation_is_found(lang: str, source: str, right: str, wrong: str) -> None:
    assert kinds("negation", source, right, lang) == []
    assert kinds("negation", source, wrong, lang) == ["affirmed"]


@pytest.mark.parametrize(("lang", "source", "right"), AFFIRMED)
def test_an_added_negation_is_found(lang: str, source: str, right: str) -> None:
    assert kinds("negation", source, right, lang) == []
    wrong = right.replace(" has ", " has not ").replace(" recognised", " never recognised")
    assert kinds("negation", source, wrong, lang) == ["negated"]


@pytest.mark.parametrize(("lang", "source", "right"), IDLE)
def test_turns_of_phrase_negate_nothing(lang: str, source: str, right: str) -> None:
    assert kinds("negation", source, right, lang) == []


@pytest.mark.parametrize(
    ("lang", "source"),
    [("ru", "Каток закрыт."), ("zh", "溜冰场关闭了。"), ("ja", "閉鎖した。"), ("ar", "أغلقت الحلبة."), ("fr", "La patinoire est fermée !")],
)
def test_a_lost_end_is_put_back(lang: str, source: str) -> None:
    [found] = compare("ending", source, "The rink is closed", lang)
    assert found.kind == "end"
    assert found.fixes[0][:6] == "closed"
    assert kinds("ending", source, f"The rink is {found.fixes[0]}", lang) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Каток закрыт", "The rink is closed"),
        ("Каток закрыт.", "Ice Rink Closed Until Spring"),
        ("Каток закрыт до весны.", "Ice rink closed for repairs until spring"),
        ("Это было в 1998 г.", "The year 1998 it"),
        ("Вопрос: кто он?", "The question is, who is he?"),
        ("«Кто там?» — спросил он.", "He asked, “Who is there?”"),
    ],
)
def test_headlines_and_right_ends_are_spared(source: str, target: str) -> None:
    assert kinds("ending", source, target, "ru") == []


@pytest.mark.parametrize(
    ("source", "target", "kind"),
    [
        ("Он сказал: «Мы ждём».", "He said, “We are waiting.", ["open"]),
        ("Он сказал: «Мы ждём».", 'He said, "We are waiting.', ["open"]),
        ("Он сказал: «Мы ждём».", 'He said, We are waiting."', ["closed"]),
        ("Он сказал: «Мы ждём».", "He said, “We are waiting.”", []),
        ("Он сказал: «Мы ждём».", "He said, “We are waiting.“", []),
        ("Мы ждём и надеемся.", '"We are waiting and hoping.', []),
        ("Мы ждём ледоколов.", 'We wait for the "icebreakers, and hope.', ["open"]),
        ("Фильм «Весна» вышел.", "The film Spring is out.", []),
    ],
)
def test_marks_have_partners_where_the_source_has_its_own(source: str, target: str, kind: list[str]) -> None:
    assert kinds("quotation", source, target, "ru") == kind


PAGES = {
    "ru": "Мост закрыли на ремонт в октябре. Движение откроют не раньше следующего лета. Автобусы пойдут в объезд.",
    "de": "Die Brücke wurde im Oktober gesperrt. Der Verkehr rollt erst wieder im nächsten Sommer. Die Busse fahren eine Umleitung.",
    "fr": "Le pont a été fermé en octobre. La circulation ne reprendra pas avant l’été prochain. Les bus seront déviés.",
    "es": "El puente se cerró en octubre. El tráfico no se reanudará antes del próximo verano. Los autobuses se desviarán.",
    "it": "Il ponte è stato chiuso in ottobre. Il traffico non riprenderà prima della prossima estate. Gli autobus saranno deviati.",
    "pl": "Most zamknięto w październiku. Ruch zostanie wznowiony nie wcześniej niż latem. Autobusy pojadą objazdem.",
    "zh": "大桥于十月关闭维修。明年夏天之前不会恢复通车。公共汽车将绕道行驶。",
    "ja": "橋は10月に補修のため閉鎖された。来年の夏まで通行は再開されない。バスは迂回する。",
}
WHOLE = "The bridge was closed for repairs in October. Traffic will not resume before next summer. Buses will take a detour."
CUT = "The bridge was closed for repairs in October. Buses will take a detour."


@pytest.mark.parametrize("lang", PAGES)
def test_a_dropped_sentence_is_missed(lang: str) -> None:
    source = PAGES[lang]
    assert compare("extent", source, WHOLE, lang) == ()
    [found] = compare("extent", source, CUT, lang)
    assert found.kind == "omission"


def test_it_is_missed_where_it_stood() -> None:
    source = "Мост закрыли в 1998 году. Городской совет пообещал построить новый за 12 миллионов. Автобусы пошли в объезд."
    target = "The bridge was closed in 1998. Buses took a detour."
    [found] = compare("extent", source, target, "ru")
    assert target[found.span.start : found.span.end] == "1998."
    assert source[found.source_span.start : found.source_span.end].startswith("Городской совет")


def test_a_colon_may_end_a_sentence_here() -> None:
    source = "Der Hafen ist wieder offen: Die erste Fähre lief am Morgen mit zwanzig Wagen an Bord aus."
    assert compare("extent", source, "The port is open again. The first ferry left in the morning with twenty cars on board.", "de") == ()
    [found] = compare("extent", source, "The port is open again.", "de")
    assert found.kind == "omission"


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "Mr. Smith met Dr. Jones at 5 p.m. They left. Nobody saw it!", 3),
        ("ru", "В 1998 г. мост закрыли, т. е. почти. Потом открыли.", 2),
        ("de", "Am 3. Mai kamen z. B. Bauern. Sie blieben.", 2),
        ("zh", "桥关了。车停了！人走了？", 3),
        ("ar", "هل عاد؟ نعم عاد.", 2),
    ],
)
def test_sentences_end_where_they_do(lang: str, text: str, count: int) -> None:
    assert len(split(text, lang)) == count


@pytest.mark.parametrize(
    ("check", "source", "target", "kind", "mended"),
    [
        ("verbatim", "Пишите на a@b.example.", "Write to c@b.example.", "link", "Write to a@b.example."),
        ("verbatim", "Пишите на a.example.com.", "Write on b.example.com.", "link", "Write on a.example.com."),
        ("verbatim", "Здравствуйте, %s!", "Hello, %d!", "placeholder", "Hello, %s!"),
        ("verbatim", "Всё тут: #город", "All here: city #", "hashtag", None),
        ("spacing", "Лодка цела.", "The boat , he said, is safe.", "tokens", "The boat, he said, is safe."),
        ("spacing", "Лодка цела.", "It ca n't sink.", "tokens", "It can't sink."),
        ("letters", "Лодка цела и стоит в порту.", "the boat is safe. i saw it.", "small", "The boat is safe. I saw it."),
        ("loops", "Лодка цела.", "The boat is is safe.", "loop", "The boat is safe."),
        ("loops", "Лодка цела.", "The boat is safe, he said, he said, and sound.", "loop", "The boat is safe, he said, and sound."),
    ],
)
def test_what_goes_over_as_it_is(check: str, source: str, target: str, kind: str, mended: str | None) -> None:
    [found] = compare(check, source, target, "ru")
    assert found.kind == kind
    if mended:
        assert target[: found.span.start] + found.fixes[0] + target[found.span.end :] == mended


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        ("verbatim", "Смотрите https://a.example/", "See http://a.example"),
        ("verbatim", "Цены выросли на 5 % за год.", "Prices rose 5% in a year."),
        ("verbatim", "С 60%до 30%и ниже.", "From 60% to 30% and below."),
        ("spacing", "Он ушёл…", "He left . . ."),
        ("letters", "3 лодки стоят в порту.", "3 boats are in the port."),
        ("loops", "Её имя Дюран Дюран.", "Her name is Duran Duran."),
        ("loops", "Он умел много.", "He had had a boat."),
        ("loops", "Становится теплее.", "It is getting warmer, and more and more people come."),
    ],
)
def test_right_translations_are_silent(check: str, source: str, target: str) -> None:
    assert compare(check, source, target, "ru") == ()


@pytest.mark.parametrize("check", sorted(set(KINDS.values())))
@pytest.mark.parametrize("lang", ["", "xx", "ru", "zh", "tr", "ar"])
@pytest.mark.parametrize("text", ["", " ", ".", "“", '"', ")", "İ", "? ?", "# @ % {", "不", "a " * 200, "。" * 99])
def test_no_text_breaks_a_check(check: str, lang: str, text: str) -> None:
    for found in (*compare(check, text, "A boat.", lang), *compare(check, "Лодка.", text, lang)):
        assert isinstance(found, Discrepancy)
        assert 0 <= found.span.start <= found.span.end
