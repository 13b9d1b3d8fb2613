"""The little language of phrase lists: `(a|b)`, `(a|)`, `~word` that inflects, `one's` and `oneself`.

put a point (in|on) (this|the) story    four phrases
~throw words into the wind              throws ..., threw ..., throwing ...; a ~ in the fix follows
~lose one's head                        my, your, his, her, its, our, their; `one's` in the fix follows
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from tqcheck import inflection

_GROUP = re.compile(r"\(([^()]*)\)")
_MARKED = re.compile(r"~([^\W\d_]+(?:-[^\W\d_]+)*)")
_ONES = re.compile(r"\bone['’]s\b")
_PERSONS = (
    ("his", "himself"), ("her", "herself"), ("their", "themselves"), ("its", "itself"),
    ("my", "myself"), ("our", "ourselves"), ("your", "yourself"),
)  # fmt: skip
LIMIT = 1500


def expand(phrase: str, fixes: tuple[str, ...], pos: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every literal phrase of an entry with its fixes in the same form; ValueError where there are more than LIMIT."""
    for count, plain in enumerate(_alternatives(phrase)):
        if count > LIMIT:
            raise ValueError(f"stands for more than {LIMIT} phrases; split it")
        for personal, personal_fixes in _persons(plain, fixes):
            yield from _inflected(personal, personal_fixes, pos)


def _alternatives(phrase: str) -> Iterator[str]:
    parts = _GROUP.split(phrase)
    choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    for chosen in itertools.product(*choices):
        text = " ".join("".join(chosen).split())
        yield re.sub(r" (?=[,.;:!?])", "", text)


def _persons(phrase: str, fixes: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if "oneself" not in phrase and not _ONES.search(phrase):
        yield phrase, fixes
        return
    for possessive, reflexive in _PERSONS:
        yield _person(phrase, possessive, reflexive), tuple(_person(f, possessive, reflexive) for f in fixes)


def _person(text: str, possessive: str, reflexive: str) -> str:
    return _ONES.sub(possessive, text).replace("oneself", reflexive)


def _inflected(phrase: str, fixes: tuple[str, ...], pos: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    marked = _MARKED.search(phrase)
    if not marked:
        yield phrase, fixes
        return
    made: dict[str, dict[str, None]] = {}
    for tag, form in inflection.forms(marked.group(1), pos):
        whole = _bent(phrase[: marked.start()] + form + phrase[marked.end() :], tag)
        words = made.setdefault(whole, {})
        words.update((_bent(fix, tag, form), None) for fix in fixes)
    for whole, words in made.items():
        yield whole, tuple(words)


def _bent(text: str, tag: str, form: str = "") -> str:
    """A text with its marked words in the form of a tag."""
    return _MARKED.sub(lambda m: _answer(m.group(1), tag, form), text)


def _answer(lemma: str, tag: str, form: str) -> str:
    """The fix's word in the form of the phrase's; a form of `be` answers in number: `are` for `are`."""
    if form in ("are", "were", "am"):
        if lemma == "be":
            return form
        if form != "were":
            return lemma
    return inflection.inflect(lemma, tag)
