"""Words that the translation has left as they were, or made the contrary of, or of another gender."""

from __future__ import annotations

import pytest

from tqcheck.detectors import leftover
from tqcheck.fidelity import compare, german
from tqcheck.model.document import Document, Segment
from tqcheck.passage import Passage
from tqcheck.vocabulary import standing


@pytest.mark.parametrize(
    ("lang", "source", "target", "left"),
    [
        ("de", "Der Bäcker öffnet heute früher.", "The baker opens früher today.", ["früher"]),
        ("fr", "La boulangère ouvre demain.", "The baker opens demain.", ["demain"]),
        ("es", "La panadera abre mañana temprano.", "The baker opens mañana temprano.", ["mañana temprano"]),
        ("pl", "Piekarz otwiera jutro.", "The baker opens jutro.", ["jutro"]),
        ("cs", "Pekař otevírá zítra.", "The baker opens zítra.", ["zítra"]),
        ("tr", "Fırıncı yarın açıyor.", "The baker opens yarın.", ["yarın"]),
        ("it", "Il fornaio apre domani.", "The baker opens domani.", ["domani"]),
        ("pt", "O padeiro abre amanhã.", "The baker opens amanhã.", ["amanhã"]),
        ("es", "El café Puerta del Sol abre.", "The café Puerta del Sol opens.", []),
        ("de", "Das Buch „gestern“ ist da.", "The book “gestern” is out.", []),
        ("de", "Der Bäcker schloss die Bäckerei.", "The baker closed the Bäckerei.", ["Bäckerei"]),
        ("de", "Schwere Regenfälle trafen das Dorf.", "Severe Regenfälle hit the village.", ["Regenfälle"]),
        ("de", "Der 40-Jährige kam zu Fuß.", "The 40-Jährige came on foot.", ["Jährige"]),
        ("de", "Der Wagen fuhr nach Merklingen.", "The car went to Merklingen.", []),
        ("de", "Am Kornhausplatz brennt es.", "There is a fire on Kornhausplatz.", []),
        ("de", "Die Süddeutsche Zeitung schrieb es.", "The Süddeutsche Zeitung wrote it.", []),
        ("de", "Der Bundestag tagt.", "The Bundestag is in session.", []),
        ("de", "Huber sagte nichts.", "Huber said nothing.", []),
        ("de", "Der Radler fuhr per Pedal.", "The cyclist went via pedal.", []),
    ],
)
def test_left_over_words(lang: str, source: str, target: str, left: list[str]) -> None:
    passage = Passage(Document("a", "a", target, (Segment(target, source=source),), source_lang=lang), 0, {})
    found = leftover.build("words", {})(passage, ())
    assert [target[match.span.start : match.span.end] for match in found] == left


@pytest.mark.parametrize(("word", "least"), [("gestern", 1), ("verletzung", 1), ("straße", 1), ("internet", 0), ("xqzt", -1)])
def test_how_german_and_english_use_a_word(word: str, least: int) -> None:
    assert standing(word, "de") >= least
    assert least > 0 or standing(word, "de") == least
    assert standing(word, "xx") == -1


@pytest.mark.parametrize(
    ("word", "text", "led"),
    [("Hof", "Der alte, kleine Hof brennt.", True), ("Hof", "Er fährt nach Hof.", False), ("Boote", "Am Kai lagen 12 neue Boote.", True)],
)
def test_what_leads_a_common_noun(word: str, text: str, led: bool) -> None:
    assert german.is_determined(word, text) is led


@pytest.mark.parametrize(
    ("lang", "source", "right", "wrong"),
    [
        ("zh", "他在港口工作。", "He works in the port.", "She works in the port."),
        ("ja", "彼女は港で働いている。", "She works in the port.", "He works in the port."),
        ("ru", "Он живёт в порту.", "He lives in the port.", "She lives in the port."),
        ("ru", "По её словам, она купила лодку.", "She said she bought a boat.", "He said he bought a boat."),
        ("uk", "Він живе в порту.", "He lives in the port.", "She lives in the port."),
        ("de", "Gestern kam er in den Hafen.", "Yesterday he came to the port.", "Yesterday she came to the port."),
    ],
)
def test_a_pronoun_of_the_other_gender_is_found(lang: str, source: str, right: str, wrong: str) -> None:
    assert compare("gender", source, right, lang) == ()
    [found] = compare("gender", source, wrong, lang)
    assert wrong[: found.span.start] + found.fixes[0] + wrong[found.span.end :] in (right, right.replace("She said she", "She said he"))


@pytest.mark.parametrize(
    ("lang", "source", "target"),
    [
        ("zh", "母亲说他在港口工作。", "She works in the port."),
        ("zh", "其他船在港口。", "She is in the port."),
        ("ru", "Он ждёт жену.", "She is waited for."),
        ("tr", "Limanda çalışıyor.", "She works in the port."),
        ("de", "Er wartet auf seine Frau.", "She is late."),
    ],
)
def test_of_two_persons_nobody_can_tell(lang: str, source: str, target: str) -> None:
    assert compare("gender", source, target, lang) == ()


@pytest.mark.parametrize(
    ("lang", "source", "right", "wrong"),
    [
        ("ru", "Улов вырос.", "The catch grew.", "The catch fell."),
        ("ru", "Лодка идёт на юг.", "The boat goes south.", "The boat goes north."),
        ("de", "Der Hafen liegt im Osten.", "The port is in the east.", "The port is in the west."),
        ("de", "Der Fang ist gestiegen.", "The catch has grown.", "The catch has decreased."),
        ("zh", "出口占一半。", "Exports are half of it.", "Imports are half of it."),
    ],
)
def test_the_contrary_is_found(lang: str, source: str, right: str, wrong: str) -> None:
    assert compare("contrary", source, right, lang) == ()
    assert [found.kind for found in compare("contrary", source, wrong, lang)] == ["contrary"]


def test_what_rises_and_falls_is_no_contrary() -> None:
    assert compare("contrary", "Улов вырос, а цены упали.", "Prices fell.", "ru") == ()
