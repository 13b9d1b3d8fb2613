"""Names that are in pinyin though they are not Chinese, or not of the mainland: Lafu for Lavrov, Wei Jiaxiang for Wee Ka Siong.

And Chinese persons' names in the wrong order or parted wrongly: Weiming Zhang, Zhang Wei Ming for Zhang Weiming.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqcheck import lexicon
from tqcheck.entities.answered import Pair, letters
from tqcheck.entities.answers import Word
from tqcheck.entities.japanese import surname_at
from tqcheck.entities.overseas import spellings
from tqcheck.entities.sinitic import Person, is_surname, surnames
from tqcheck.entities.slips import Slip
from tqcheck.entities.syllables import cut
from tqcheck.model.document import Span

ROMANISED = "romanised"
_BACK = 26
"""Characters before a name in which its country stands."""
_CLAUSE = re.compile("[，。；！？（）：“”]")
_OURS = re.compile("中国|中方|中共|驻|使馆|新华社|中新|央视|记者|本报|我国|大陆|内地|华裔|侨|中联|解放军")
"""What shows that a person is of the mainland all the same."""
_ABROAD = re.compile(
    "香港|港[府区股]|澳门|澳大|台[湾北商企中]|民进党|国民党|立法会|马来西亚|马华|大马|拿督|丹斯里|行动党|国阵|柔佛|雪州|槟城|吉隆坡|新加坡|越[南共航]|河内|胡志明市"
)
_VIETNAMESE = re.compile("阮[氏文德春富晋明玉清光志善]|黎[氏文德]|陈[氏大]|范[氏平明]")
_MARKS = re.compile("zh|x|q|uo|iao|ao|ang|eng|ing|ong|ui|ei|ie|ian|uan|ou|iu|shi|chi|zi$|ji|wa[in]")
"""What pinyin has and other peoples' names hardly have together."""


def check(pair: Pair) -> Iterator[Slip]:
    """The names in pinyin that should not be, one after another."""
    words = pair.target.capitals
    done = -1
    for at, word in enumerate(words):
        if at <= done or not cut(word.low) or "'s" in word.low:
            continue
        after = words[at + 1] if at + 1 < len(words) and words[at + 1].span.start == word.span.end + 1 else None
        if after is not None and cut(letters(after.low)):
            if slip := _parted(pair, words[at : at + 3]):
                done = at + 2
                yield slip
                continue
            source = pair.text.spelt(word.low + letters(after.low))
            if source is not None:
                done = at + 1
                if slip := _of_pair(pair, word, after, source):
                    yield slip
                continue
        if len(cut(word.low)) > 1 and not lexicon.knows(word.low):
            source = pair.text.spelt(word.low)
            if source is not None and _is_transcription(pair, source) and _MARKS.search(word.low) and not _is_named(pair, source):
                yield Slip(ROMANISED, word.span, source, ())


def _of_pair(pair: Pair, one: Word, other: Word, source: Span) -> Slip | None:
    text = pair.text.text
    if _is_named(pair, source) or not 2 <= len(source) <= 6:
        return None
    place = Span(one.span.start, other.span.end)
    if surname_at(text, source.start)[0] and (pair.text.is_about_japan or _is_from_abroad(pair, source)) and len(source) > 2:
        return Slip(ROMANISED, place, source, ())
    if _is_transcription(pair, source) and _MARKS.search(one.low + other.low):
        return Slip(ROMANISED, place, source, ())
    if not is_surname(text[source.start]):
        return None
    if one.low in surnames() and len(source) <= 3 and (_is_from_abroad(pair, source) or _VIETNAMESE.match(text, source.start)):
        return Slip(ROMANISED, place, source, ())
    return None


def _parted(pair: Pair, words: Sequence[Word]) -> Slip | None:
    """Zhang Wei Ming: a given name of two syllables is one word."""
    if len(words) < 3 or words[2].span.start != words[1].span.end + 1 or words[0].low not in surnames():
        return None
    surname, *given = (letters(word.low) for word in words)
    source = pair.text.spelt(surname + "".join(given)) if all(len(cut(one)) == 1 for one in given) else None
    if source is None or len(source) != 3 or _is_named(pair, source) or not is_surname(pair.text.text[source.start]):
        return None
    if _is_from_abroad(pair, source) or pair.text.is_about_japan:
        return None
    return Slip(ROMANISED, Span(words[0].span.start, words[2].span.end), source, (pair.text.name(Person(source, 1)),))


def _is_named(pair: Pair, source: Span) -> bool:
    return any(mention.span.overlaps(source) for mention in pair.found)


def _is_transcription(pair: Pair, source: Span) -> bool:
    return any(span.start <= source.start and source.end <= span.end for span in pair.text.foreigners)


def _is_from_abroad(pair: Pair, source: Span) -> bool:
    """Whether what stands before a name in its clause, or the whole text, says that the person is not of the mainland."""
    text = pair.text.text
    start = max([0, source.start - _BACK, *(m.end() for m in _CLAUSE.finditer(text, 0, source.start))])
    if _OURS.search(text, start, source.start):
        return False
    for mention, entities in zip(pair.found, pair.entities, strict=True):
        if start <= mention.span.start and mention.span.end <= source.start and entities[0].kind == "place":
            return bool(entities[0].country) and entities[0].country != "CN"
    return bool(_ABROAD.search(text)) and bool(spellings(text[source.start])) and not _OURS.search(text)
