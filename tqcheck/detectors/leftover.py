"""Words of the source's language that the translation has left standing, or all of them.

Scripts that are not English's own show by themselves (see `script`); here are the languages that share its letters. A word of the
source is left over when the target has it as it is, in lower case, and English does not; German nouns by their endings too. Names,
what stands in quotation marks or beside a gloss in brackets, and the words that travel (via, kebab) are spared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.fidelity import german
from tqcheck.lexicon import knows
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Match, Spots
from tqcheck.passage import Passage
from tqcheck.vocabulary import standing
from tqcheck.yaml import Text

OPTIONS = ()
KINDS = ("words", "copied")
_LANGS = frozenset("de fr es pt it pl cs tr".split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_JOINED = re.compile(r"['’-]")
_PART = re.compile(r"[^\W\d_]+")
_LONGER = re.compile(r"[^\W\d_]{3,}")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_IN_GERMAN = partial(standing, lang="de")
_KEPT = frozenset(
    "dpa afp bundestag bundesrat bundesliga landtag autobahn bundeswehr oktoberfest bundesbank ostpolitik reichstag bayern gymnasium abitur"
    " kita weihnachtsmarkt volkssturm wehrmacht stasi luftwaffe hauptbahnhof".split()
)
"""German nouns, and names of agencies, that English news takes over as they are."""
_PARTICLES = frozenset(
    "unter ob vor bei an in de la le les des du da do dos das di del della dello dei degli van von der den ter ten zu zum zur am im an"
    " auf bei und y e i et al el los las o a as en sur sous".split()
)
"""Words that stand inside names."""
_WHERE = frozenset("in near at from between of to and or for with without against toward towards around by district city town see".split())
"""Words before the name of a place, or of a person."""
_STEM = 6
"""Letters that two forms of a name share."""
_GLOSS = re.compile(r" \([^\d\W]")
_FEWEST = 3
_SHARE = 0.7
"""Left-over words that make a whole segment untranslated (two where nothing differs), where so much of it stands in the source."""


def prepare(entry: Entry) -> Prepared:
    """Data: what is looked for, `words` or whole segments (`copied`)."""
    if not isinstance(entry.value, Text) or entry.value not in KINDS:
        entry.fail(f"leftover takes one of: {', '.join(KINDS)}")
    return Prepared(str(entry.value), (), screen="has_source")


def build(data: Any, classes: Classes) -> Find:
    """Find runs of left-over words, or the segment that consists of them; there is no fix but to translate them."""
    kind = str(data)

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        whole, runs = _kept(passage)
        if kind == "copied":
            return (Match(Span(0, len(passage.text)), (), Span(0, len(passage.source))),) if whole else ()
        return () if whole else [Match(run) for run in runs]

    return find


def _kept(passage: Passage) -> tuple[bool, list[Span]]:
    """Whether the whole segment is left as it was, and the runs of words that are; looked up once for both kinds."""
    key = ("leftover", passage.index)
    if key not in passage.memo:
        passage.memo[key] = _looked_up(passage)
    return passage.memo[key]  # type: ignore[return-value]  # the memo holds anything


def _looked_up(passage: Passage) -> tuple[bool, list[Span]]:
    if passage.source_lang not in _LANGS:
        return _is_same(passage) and len(_FOREIGN.findall(passage.text)) * 2 > sum(map(str.isalpha, passage.text)), []
    beginning = _LONGER.match(passage.source)
    own = {beginning.group().lower()} if beginning else set()
    common = own.union(_LONGER.findall(passage.source)).intersection(_LONGER.findall(passage.text))
    unknown = {word for word in common if _is_unknown(word, passage)}
    if not unknown:
        return False, []
    theirs = _WORD.findall(passage.source)
    low_theirs = {part for word in theirs for part in (word.lower(), *word.lower().split("-"))}
    words = list(_words(passage.text, low_theirs))
    shared = [word for _, _, word in words if word.lower() in low_theirs]
    pairs = {(one[:_STEM], other[:_STEM]) for one, other in pairwise(theirs)}
    left = [at for at in range(len(words)) if words[at][2].lower() in low_theirs and _is_left(words, at, unknown, pairs, passage)]
    if len(left) >= (2 if _is_same(passage) else _FEWEST) and len(shared) >= _SHARE * len(words):
        return True, []
    return False, _runs(left, words, low_theirs)


def _is_same(passage: Passage) -> bool:
    return passage.text.strip().casefold() == passage.source.strip().casefold()


def _words(text: str, theirs: set[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, word); one joined of several that the source does not have as a whole is told in its parts."""
    for found in _WORD.finditer(text):
        if found.group().lower() in theirs or not _JOINED.search(found.group()):
            yield found.start(), found.end(), found.group()
        else:
            for part in _PART.finditer(text, found.start(), found.end()):
                yield part.start(), part.end(), part.group()


def _is_unknown(word: str, passage: Passage) -> bool:
    """Whether a word by itself is the other language's."""
    lang = passage.source_lang
    if word.islower():
        return len(word) > 2 and word not in _KEPT and not knows(word) and standing(word, lang) != 0 and not _is_compound(word, lang)
    if lang != "de" or not word[1:].replace("-", "").islower() or word.lower() in _KEPT or knows(word.lower()):
        return False
    return german.is_common_noun(word, passage.source, _IN_GERMAN)


def _is_compound(word: str, lang: str) -> bool:
    """Whether a word is made of English ones (policy-makers)."""
    parts = re.split(r"['’-]", word)
    return len(parts) > 1 and all(len(part) < 3 or knows(part) or standing(part, lang) == 0 for part in parts)


def _is_left(words: list[tuple[int, int, str]], at: int, unknown: set[str], pairs: set[tuple[str, str]], passage: Passage) -> bool:
    """Whether a word is left over where it stands: no part of a name, not quoted, with no gloss."""
    start, end, word = words[at]
    if word not in unknown and not _is_unknown(word, passage):
        return False
    before = words[at - 1][2] if at else ""
    after = words[at + 1][2] if at + 1 < len(words) else ""
    beside_name = (before[:1].isupper() and (before[:_STEM], word[:_STEM]) in pairs) or (
        after[:1].isupper() and (word[:_STEM], after[:_STEM]) in pairs
    )
    if word[0].isupper() and not _WHERE.isdisjoint((before.lower(), after.lower())) and german.is_placed(word, passage.source):
        return False
    if beside_name and (word[0].isupper() or passage.source_lang != "de" or word in _PARTICLES):
        return False
    if _GLOSS.match(passage.text, end) or (passage.text[end : end + 1] in ".@" and passage.text[end + 1 : end + 2].isalnum()):
        return False
    if passage.text[start - 1 : start] in ("@", "#", "/", ".", "_") and start:
        return False
    return not _is_aside(start, end, passage)


def _is_aside(start: int, end: int, passage: Passage) -> bool:
    """Whether a word stands in quotation marks or brackets among nothing but the source's words, or between stars or underscores."""
    text = passage.text
    if text[start - 1 : start] in ("'", "‘", "*", "_") and start:
        return True
    theirs = {word.lower() for word in _WORD.findall(passage.source)}
    spans = [quote for quote in passage.quoted if quote.start <= start and end <= quote.end]
    opened, closed = text.rfind("(", 0, start), text.find(")", end)
    if opened >= 0 and closed >= 0 and ")" not in text[opened:start]:
        spans.append(Span(opened, closed))
    return any(all(word.lower() in theirs for word in _WORD.findall(text[span.start : span.end])) for span in spans)


def _runs(left: list[int], words: list[tuple[int, int, str]], shared: set[str]) -> list[Span]:
    """Left-over words side by side, with what of the source stands between two of them."""
    runs: list[list[int]] = []
    for at in left:
        if runs and (at - runs[-1][1] == 1 or (at - runs[-1][1] == 2 and words[at - 1][2].lower() in shared)):
            runs[-1][1] = at
        else:
            runs.append([at, at])
    return [Span(words[first][0], words[last][1]) for first, last in runs]
