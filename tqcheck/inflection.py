"""English word forms, from lemminflect: the one module that imports it, and only when packs are compiled or a form is asked for."""

from __future__ import annotations

from functools import lru_cache

POS = {"verb": "VERB", "noun": "NOUN", "adjective": "ADJ"}
"""What packs call a part of speech -> universal tag."""

VERB_TAGS = ("VB", "VBZ", "VBD", "VBN", "VBG")
NOUN_TAGS = ("NN", "NNS")
ADJECTIVE_TAGS = ("JJ", "JJR", "JJS")
_TAGS = {"VERB": VERB_TAGS, "NOUN": NOUN_TAGS, "ADJ": ADJECTIVE_TAGS}

_BE = {"VB": ("be",), "VBZ": ("is", "am", "are"), "VBD": ("was", "were"), "VBN": ("been",), "VBG": ("being",)}
_DOUBLED = {"travel", "cancel", "label", "model", "signal", "fuel", "level", "counsel", "quarrel", "total", "channel", "rival"}


@lru_cache(maxsize=20_000)
def forms(lemma: str, pos: str) -> tuple[tuple[str, str], ...]:
    """(Penn tag, form) pairs of a lemma as `verb`, `noun` or `adjective`, the usual form of a tag first; both spellings of -ll-."""
    if lemma == "be":
        return tuple((tag, form) for tag, all_ in _BE.items() for form in all_)
    from lemminflect import getAllInflections, getAllInflectionsOOV

    upos = POS[pos]
    found = getAllInflections(lemma, upos) or getAllInflectionsOOV(lemma, upos)
    pairs: dict[tuple[str, str], None] = {}
    for tag in _TAGS[upos]:
        for form in found.get(tag, ()):
            pairs[tag, form] = None
            if lemma in _DOUBLED and form != lemma and form[: len(lemma)] == lemma and form[len(lemma) :] in ("ed", "ing"):
                pairs[tag, lemma + "l" + form[len(lemma) :]] = None
    pairs.setdefault((_TAGS[upos][0], lemma))
    return tuple(pairs)


def inflect(lemma: str, tag: str) -> str:
    """The usual form of a lemma for a Penn tag (`VBG`, `NNS`); the lemma where there is none."""
    pos = "verb" if tag.startswith("V") else "noun" if tag.startswith("N") else "adjective"
    return next((form for t, form in forms(lemma, pos) if t == tag), lemma)
