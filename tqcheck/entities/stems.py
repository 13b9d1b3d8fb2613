"""Words as they are inflected in the source languages: what of a name stays in every case, and what may follow it."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[-’'.][^\W\d_]+)*|\d+")
_SPLIT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
"""In French and Italian an apostrophe parts words: l'Élysée."""
_LOST = {
    "ru": re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|[аяоеьйыиую])$"),
    "uk": re.compile(r"(?:ий|ій|[аяоеєьйиії])$"),
    "pl": re.compile(r"(?:[aeioyąę])$"),
    "cs": re.compile(r"(?:[aeoyiáéíý])$"),
}
_ENDINGS = {
    "ru": re.compile(
        r"(?:[аеёийоуыюяь]|ом|ем|ём|ой|ей|ою|ею|ью|ам|ям|ах|ях|ами|ями|ов|ев|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их"
        r"|ыми|ими|ия|ию|ии|ией|ием|ии|иях|иям|иями|иев|ин|ина|ины|ину|иной|ьи|ья|ье|ьев|ьям|ьями|ьях|ьем|ьей)?"
    ),
    "uk": re.compile(
        r"(?:[аеєиіїйоуюяь]|ом|ем|єм|ою|ею|єю|ам|ям|ах|ях|ами|ями|ові|еві|єві|ів|їв|ий|ій|их|іх|им|ім|ими|іми|ого|ього|ому|ьому|ої|ьої|ія"
        r"|ію|ії|ією|іє|ю|ьо|иї)?"
    ),
    "pl": re.compile(r"[aąeęiouyómhcwg]{0,4}"),
    "cs": re.compile(r"[aáeéěiíoóuúůyýmhcv]{0,4}"),
    "tr": re.compile(r"(?:[’']\w{0,7})?"),
    "de": re.compile(r"(?:s|es|n|en|er|e|ns)?"),
}
_NO_ENDING = re.compile(r"(?:[’']?s)?")
LONGEST = 6
"""Letters of an ending, at most, but for Turkish."""


def words(text: str, lang: str) -> list[tuple[int, int]]:
    """(start, end) of every word and number of a text."""
    return [m.span() for m in (_SPLIT if lang in ("fr", "it") else _WORD).finditer(text)]


def folded(word: str) -> str:
    """A word in lower case, ё as е, one kind of apostrophe."""
    return word.lower().replace("ё", "е").replace("’", "'")


@lru_cache(maxsize=50_000)
def stems(word: str, lang: str) -> tuple[str, ...]:
    """What of a folded name's word stays when it is inflected; several where a vowel may go (Павел, Павла)."""
    lost = _LOST.get(lang)
    if lost is None or len(word) < 4:
        return (word,)
    stem = lost.sub("", word)
    if len(stem) < 3:
        return (word,)
    if stem == word and len(word) > 3 and word[-2] in "еоі" and word[-1] not in "аеиоуіыэюяйь":
        return (word, word[:-2] + word[-1], *((word[:-2] + vowel + word[-1] for vowel in "ое") if word[-2] == "і" else ()))
    return (stem,)


def is_ending(text: str, lang: str) -> bool:
    """Whether a name's stem may go on so."""
    return _ENDINGS.get(lang, _NO_ENDING).fullmatch(text) is not None
