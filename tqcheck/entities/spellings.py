"""How a name sounds, whatever its letters and its language's habits of spelling: Джонсон meets Johnson, Nawalny Navalny."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

ALIKE = 70
"""Per cent of agreement from which two words may be one name; of two names drawn at random one pair in forty agrees so."""
_SHORT = 0.85
"""What the agreement of two consonants is worth beside that of more."""
_CYRILLIC = dict(
    zip(
        "абвгґдеєжзийіїклмнопрстуфхцчшщъыьэюя",
        "a b v g g d e ie zh z i i i i k l m n o p r s t u f kh ts ch sh shch | i | e iu ia".replace("|", "").split(" "),
        strict=True,
    )
)
_SAME = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("shch|tsch|tch|sch|sh|cz", "S"), ("dzh|dj|dg(?=e)|zh|ch", "S"), ("kh|gh", "h"), ("ph", "f"), ("th", "t"), ("ck|q", "k"),
        ("ts|tz", "z"), ("sz", "S"), ("c(?=[eiy])", "s"), ("c", "k"), ("x", "ks"), ("w", "v"), ("[yj]", "i"), ("ou|oo", "u"),
        ("h(?![aeiou])", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_VOWELS = 50
"""Per cent of letters that must agree in names of one consonant: Юта, Utah."""
_READ = (("j", "dzh"), ("ch", "k"), ("rz", "zh"), ("w", "u"))
_BONES = str.maketrans("dgzfhb", "tkskkp", "aeiou'-. ")
_ENDINGS = {
    "ru": re.compile(
        r"(?<=...)(?:[аеийоуыюяь]|ом|ем|ой|ей|ою|ею|ам|ям|ах|ях|ами|ями|ов|ев|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими"
        r"|ия|ию|ией|ии)$"
    ),
    "uk": re.compile(
        r"(?<=...)(?:[аеєийіїоуюяь]|ом|ем|єм|ою|ею|єю|ам|ям|ах|ях|ами|ями|ові|еві|єві|ий|ій|их|іх|им|ім|ими|ого|ому|ої|ія|ію|ії)$"
    ),
    "pl": re.compile(r"(?<=...)(?:[aąeęiouy]|em|ie|iem|owi|ego|emu|ym|im|ej|ów|om|ach|ami)$"),
    "cs": re.compile(r"(?<=...)(?:[aáeěiíouůy]|em|ovi|ou|ého|ému|ým|ém|ů|ům|ech|ách|ami|ové|ovou)$"),
}  # fmt: skip


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case, without accents, one kind of apostrophe."""
    if text.isascii():
        return text.lower()
    low = unicodedata.normalize("NFKD", text.lower().replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(c for c in low if not unicodedata.combining(c)).replace("’", "'")


@lru_cache(maxsize=20_000)
def romanised(word: str) -> str:
    """A word of any script in Latin letters, folded."""
    return fold(anyascii(word))


@lru_cache(maxsize=50_000)
def stem(word: str, lang: str) -> str:
    """A word without the ending of its case, as far as its last letters show; Turkish names part from theirs with an apostrophe."""
    if lang == "tr":
        return re.split("['’]", word)[0]
    endings = _ENDINGS.get(lang)
    if endings is None:
        return word
    return endings.sub("", word) if not word.lower().endswith(("ов", "ев", "ів", "їв")) else word


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """A word of Latin or Cyrillic letters as it sounds, roughly: one letter for every way of writing a sound."""
    low = word.lower().replace("ё", "е")
    if "а" <= low[:1] <= "ґ":
        low = "".join(_CYRILLIC.get(letter, letter) for letter in low)
    low = fold(low)
    for pattern, letters in _SAME:
        low = pattern.sub(letters, low)
    return low


@lru_cache(maxsize=100_000)
def readings(word: str) -> tuple[str, ...]:
    """A word, and as it may be meant to be read: Jack as Dzhack, Michael as Mikael, Grzegorz as Gzhegozh."""
    low = fold(word)
    if not low.isascii():
        return (word,)
    found = [low]
    for letters, other in _READ:
        if letters in low:
            found += [one.replace(letters, other) for one in found]
    return tuple(found)


@lru_cache(maxsize=100_000)
def bones(word: str) -> str:
    """The consonants of how a word sounds, the voiced as the voiceless."""
    return re.sub(r"(.)\1+", r"\1", sound(word).translate(_BONES))


@lru_cache(maxsize=200_000)
def are_alike(name: str, word: str) -> bool:
    """Whether a word may be a name in other letters, whatever its ending."""
    return any(likeness(name, one) >= ALIKE for one in readings(word))


def likeness(name: str, word: str) -> float:
    """Per cent of agreement of a name and a word, by their letters or by their consonants."""
    heard, other = sound(name), sound(word)
    best = fuzz.ratio(heard, other)
    if len(other) > 3:
        best = max(best, fuzz.ratio(heard[: len(other) + 1], other))
    hard, soft = bones(name), bones(word)
    if len(hard) == 1 and hard == soft and best >= _VOWELS:
        return ALIKE
    if len(hard) > 1 and len(soft) > 1:
        best = max(best, fuzz.ratio(hard, soft) * (0.95 if len(hard) > 2 else _SHORT))
        if len(soft) > 2:
            best = max(best, fuzz.ratio(hard[: len(soft)], soft) * 0.9)
    return best
