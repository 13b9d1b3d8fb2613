"""What the source says from hearsay, or as somebody's duty, and the translation as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_SAID = {
    "ru": r"(?<!\w)(?:якобы|предположительно|дескать|будто бы)(?!\w)",
    "uk": r"(?<!\w)(?:нібито|начебто|буцімто|ймовірно)(?!\w)",
    "de": r"(?<!\w)(?:angeblich\w*|mutmaßlich\w*|offenbar"
    r"|soll(?:en)? \w[^.,;]*?(?:ge\w+t|ge\w+en|\w+iert) (?:haben|sein|worden sein))(?!\w)",
    "fr": r"(?<!\w)(?:aurait|auraient|serait|seraient|présumée?s?|prétendument|soi-disant)(?!\w)",
    "es": r"(?<!\w)(?:presunt[oa]s?|presuntamente|supuestamente|supuest[oa]s?|dizque|habría|habrían)(?!\w)",
    "pt": r"(?<!\w)(?:supostamente|alegadamente|supost[oa]s?|teria|teriam)(?!\w)",
    "it": r"(?<!\w)(?:presunt[oaie]|presumibilmente|sarebbe|sarebbero|avrebbe|avrebbero)(?!\w)",
    "pl": r"(?<!\w)(?:rzekom\w+|podobno|domniemany\w*|ponoć)(?!\w)",
    "cs": r"(?<!\w)(?:údajn\w+|prý|domněl\w+)(?!\w)",
    "tr": r"(?<!\w)(?:iddia\w*|sözde|güya|\w{3,}(?:mış|miş|muş|müş)(?:lar|ler)?)(?=[.!?])",
    "zh": "据称|据说|据传|涉嫌|疑似|据悉",
    "ja": "という。|とされる|とみられ|疑い|そうだ。|らしい",
    "ko": "것으로 알려졌|것으로 전해졌|혐의|것으로 보인다|것으로 추정",
    "ar": "يُزعم|يزعم|مزعوم|المزعوم|يقال إن|ورد أن",
}
_OURS = re.compile(
    r"\b(?:alleg|report(?:ed|s\b)|suppos|purport|claim|apparent|presum|suspect|believ|seem|appear|said\b|says?\b|told|accord|accus|ostensib"
    r"|likely|probab|possib|would\b|could\b|may\b|might\b|should\b|suggest|think|thought|so-called|charg|rumou?r|is to\b|are to\b"
    r"|estimat|expect"
    r"|evident|obvious|clearly|as if|perhaps|learn|potential|understood|assum|imagin|consider|self-styled|if\b|were\b)",
    re.I,
)


@cache
def _pattern(lang: str) -> re.Pattern[str] | None:
    return re.compile(_SAID[lang], re.I) if lang in _SAID else None


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """The source's word of hearsay, where the target has none."""
    pattern = _pattern(lang)
    found = pattern.search(source) if pattern else None
    if found is None or _OURS.search(target):
        return ()
    return (Discrepancy("hearsay", Span(0, len(target.split()[0])), (), Span(*found.span())),)
