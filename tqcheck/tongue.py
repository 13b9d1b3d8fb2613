"""Which language a text is in: by its script first, then by the letters and words that only one of our source languages has."""

from __future__ import annotations

import re

_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[а-яА-ЯёЁ]")),
    ("ar", re.compile(r"[\u0620-\u064a]")),
)
_WORDS = {
    "de": "der die das und ist nicht mit den von für auf ein eine sich dem im auch wurde bei nach wird sind über aus zu am zum einen",
    "fr": "le la les et est pas une des dans pour que qui sur avec du au par ce il elle sont été plus aux ont cette selon après",
    "es": "el la los las y es una en que por con para del se al ha su como más este fue sus pero según desde tras años",
    "pt": "o a os as e é uma em que por com para do da no na não se ao foi mais dos das pelo pela são após segundo anos",
    "it": "il lo la gli e è una che di per con del della non si nel sono dei al alla più anche dal delle stato dopo anni",
    "pl": "w i na z się nie że do jest to o po jak od przez za został są oraz jego dla roku było który która także",
    "cs": "v a na se je že s z do to o za po jsou byl podle jak od pro který která také při roku který už své jeho",
    "tr": "ve bir bu için ile da de olarak olan çok daha en sonra gibi kadar olduğunu dedi oldu yapılan göre ancak tarafından",
    "en": "the of and to in a is for on that with as was by at it from be are have has not this which said",
}
_LISTS = {lang: frozenset(words.split()) for lang, words in _WORDS.items()}
_LETTERS = re.compile(r"[^\W\d_]+")
_SHARE = 0.15
"""Of a text's letters, that a script must have to be the text's own."""
MOST = 2_000
"""Code points that are looked at."""


def guess(text: str) -> str:
    """The ISO 639-1 code of a text's language, of the fourteen source languages and English; empty where it cannot be told."""
    text = text[:MOST]
    letters = sum(map(len, _LETTERS.findall(text)))
    for lang, script in _SCRIPTS:
        count = len(script.findall(text))
        if count and (lang in ("ja", "uk") or count > letters * _SHARE):
            if lang in ("ja", "uk") and count < letters * 0.01:
                continue
            return lang
    words = [word.lower() for word in _LETTERS.findall(text)]
    scores = sorted(((sum(word in own for word in words), lang) for lang, own in _LISTS.items()), reverse=True)
    (best, lang), (second, _) = scores[:2]
    return lang if best > second and best * 20 >= len(words) else ""
