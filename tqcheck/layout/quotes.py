"""Blocks set as quotations whose marks are gone: pulled quotes, and letters cited between a story's own paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqcheck.layout.shape import Line

_QUOTED = re.compile(r"[\"“«„][^\"”»“]*[\"”»“]?")
_FIRST_PERSON = re.compile(r"\b(?:we|our|ours|us|I|my|me)\b|\b(?:We|Our|My)\b")
_OPENS_FIRST = re.compile(r"(?:We|Our|I|My|Dear)\b(?![.])")
_ATTRIBUTION = re.compile(
    r"\b(?:letter|statement|appeal|petition|message|declaration|manifesto|address|post|quoted?|press service|said|says|told|writes)\b",
    re.IGNORECASE,
)
_PULLED = re.compile(r"[\"“«„][^\"”»“]{8,}[\"”»“][.,]?(?P<after>.*)$", re.DOTALL)
_VERB = re.compile(r"\b(?:said|says|told|tells|wrote|added|adds|asked|is|was|are|were|has|have|had|will|would|recalls?|explain(?:s|ed))\b")


def is_pulled(line: Line) -> bool:
    """Whether the line is a quotation set out for show: whole in marks, or with a bare name after it and no full stop."""
    match = _PULLED.fullmatch(line.text.strip()) if line.words <= 30 else None
    if not match:
        return False
    after = match["after"].strip()
    if not after:
        return line.words <= 20
    return not line.ends and len(after.split()) <= 12 and not _VERB.search(after) and (after[0].isupper() or after[0] in "-–—(")


def letter_lines(lines: Sequence[Line], roles: Sequence[str], start: int, end: int) -> list[int]:
    """Paragraphs in the first person with, below the last, the short line that says whose words they are; that line too."""
    own = [at for at in range(start, len(lines)) if not roles[at] and _is_first_person(lines[at])]
    told = [at for at in range(start, end) if not roles[at] and at not in own and lines[at].ends]
    if not own or len(told) < 2 or len(own) > len(told):
        return []
    found: list[int] = []
    for at in range(start + 1, len(lines)):
        if at - 1 not in own or roles[at] or not _is_attribution(lines[at]):
            continue
        first = at - 1
        while first - 1 in own:
            first -= 1
        found.extend(range(first, at + 1))
    return found


def _is_first_person(line: Line) -> bool:
    if not line.ends or line.text.lstrip()[:1] in '"“«„-–—':
        return False
    rest = _QUOTED.sub(" ", line.text)
    return _OPENS_FIRST.match(rest.lstrip()) is not None or len(_FIRST_PERSON.findall(rest)) >= 2


def _is_attribution(line: Line) -> bool:
    text = line.text.strip()
    return line.words <= 10 and not line.ends and (text[0] in "-–—" or _ATTRIBUTION.search(text) is not None)
