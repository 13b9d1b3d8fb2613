"""Which language a text is in."""

from __future__ import annotations

import pytest

from tqcheck.tongue import guess


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мэр города открыл новый мост через реку."),
        ("uk", "Міський голова відкрив новий міст через річку."),
        ("zh", "市长周一为新大桥剪彩。"),
        ("ja", "市長は月曜日、新しい橋の開通式に出席した。"),
        ("ko", "시장은 월요일 새 다리 개통식에 참석했다."),
        ("ar", "افتتح رئيس البلدية الجسر الجديد يوم الاثنين."),
        ("de", "Der Bürgermeister hat am Montag die neue Brücke eröffnet und sich bei den Arbeitern bedankt."),
        ("fr", "Le maire a inauguré le nouveau pont lundi et a remercié les ouvriers pour leur travail."),
        ("es", "El alcalde inauguró el lunes el nuevo puente y agradeció a los obreros su trabajo."),
        ("pt", "O prefeito inaugurou na segunda-feira a nova ponte e não falou com os jornalistas."),
        ("it", "Il sindaco ha inaugurato lunedì il nuovo ponte e ha ringraziato gli operai della città."),
        ("pl", "Burmistrz otworzył w poniedziałek nowy most i podziękował robotnikom za to, że zdążyli."),
        ("cs", "Starosta v pondělí otevřel nový most a poděkoval dělníkům, že se jim to podařilo."),
        ("tr", "Belediye başkanı pazartesi günü yeni bir köprü açtı ve işçilere bu çalışma için teşekkür etti."),
        ("en", "The mayor opened a new bridge on Monday and thanked the workers for what they had done."),
        ("ru", "Компания Apple представила iPhone и MacBook Pro."),
        ("zh", "OpenAI发布GPT模型"),
        ("", "12.05.2026"),
        ("", ""),
    ],
)
def test_the_language_is_told(lang: str, text: str) -> None:
    assert guess(text) == lang
