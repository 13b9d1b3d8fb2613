"""The head of a page: kicker, headline, standfirst, byline, date, and a picture's caption, in the order pages have them."""

from __future__ import annotations

from collections.abc import Sequence

from tqcheck.layout.labels import spaced
from tqcheck.layout.names import is_agency, is_person, is_signature
from tqcheck.layout.shape import Line, is_rubric
from tqcheck.layout.wording import fold

_FURNITURE = frozenset({"byline", "dateline"})
_HEADLINE_LABELS = spaced(
    "live watch video review editorial interview story photos picture pictures poll exclusive analysis sources update trends top"
)
"""Labels that also open headlines: "Live: ...", "Editorial: ..."."""
_REPEATED_WITHIN = 8
"""How far down a repeated headline may stand: title, h1 and picture text are printed in succession."""


def name_head(lines: Sequence[Line], roles: list[str], start: int) -> int:
    """Names the lines before the running text, and gives the line where that begins."""
    if start == len(lines) and "headline" not in roles:
        return start
    headline = roles.index("headline") if "headline" in roles else _find_headline(lines, roles, start)
    if headline < 0:
        for at in range(start):
            if not roles[at] and lines[at].edge in _FURNITURE:
                roles[at] = lines[at].edge
        return start
    roles[headline] = "headline"
    for at in range(headline):
        _name_above(lines, roles, at)
    start = _after_standfirst(lines, roles, headline, start)
    for at in range(headline + 1, start):
        if not roles[at]:
            roles[at] = _name_below(lines, roles, at, start, headline)
    for at in range(headline + 1, min(_REPEATED_WITHIN, len(lines))):
        if lines[at].key == lines[headline].key and lines[at].key:
            roles[at] = "headline"
    return start


def _find_headline(lines: Sequence[Line], roles: Sequence[str], start: int) -> int:
    """The first title-like line that is not the kicker of the next; -1 where the page has none."""
    labelled = _labelled_headline(lines, roles, start)
    if labelled >= 0:
        return labelled
    titles = [at for at in range(start) if not roles[at] and lines[at].edge not in _FURNITURE and lines[at].is_title]
    for at, below in zip(titles, [*titles[1:], -1], strict=False):
        if below >= 0 and _is_kicker(lines[at], lines[below]):
            continue
        return at if lines[at].words > 1 and not is_rubric(lines[at]) else -1
    return _first_label(lines, roles, start)


def _labelled_headline(lines: Sequence[Line], roles: Sequence[str], start: int) -> int:
    first = next((at for at in range(start) if not is_rubric(lines[at]) and roles[at] != "chrome"), -1)
    if first < 0 or first > 2:
        return -1
    line = lines[first]
    is_labelled = ":" in line.text and (roles[first] or line.edge) and line.words >= 5 and not line.ends
    return first if is_labelled and fold(line.text.split(":")[0]) in _HEADLINE_LABELS else -1


def _first_label(lines: Sequence[Line], roles: Sequence[str], start: int) -> int:
    """Without another title, a first line that only looks like furniture ("More: ...") is the headline."""
    for at in range(min(start, 3)):
        if is_rubric(lines[at]) or roles[at] in {"chrome", "kicker"}:
            continue
        furniture = roles[at] in {"related", "credit", "caption"}
        return at if furniture and lines[at].words >= 5 and not lines[at].ends else -1
    return -1


def _is_kicker(line: Line, below: Line) -> bool:
    if is_rubric(line) and not is_rubric(below):
        return True
    if line.words > 5 or line.text.rstrip()[-1:] in "?!…" or below.words < max(3, line.words + 1):
        return False
    if is_rubric(line) or "|" in line.text or line.words <= 2 or (line.text.isupper() and not below.text.isupper()):
        return True
    return line.words <= 4 and (below.words >= 3 * line.words or line.text.lstrip()[0].islower()) and not is_person(below.text)


def _name_above(lines: Sequence[Line], roles: list[str], at: int) -> None:
    line = lines[at]
    if is_rubric(line) and roles[at] in {"", "related", "chrome", "credit", "caption"}:
        roles[at] = "chrome" if line.key.startswith("home") else "kicker"
    elif not roles[at]:
        roles[at] = line.edge if line.edge in _FURNITURE else "kicker" if line.words <= 5 and not line.ends else "body"


def _after_standfirst(lines: Sequence[Line], roles: Sequence[str], headline: int, start: int) -> int:
    """A paragraph between headline and byline is the standfirst: the running text begins after the byline."""
    if start != headline + 1 or start + 2 >= len(lines) or lines[start].words > 45:
        return start
    after = start + 1
    while after < len(lines) and (roles[after] in {*_FURNITURE, "credit", "caption", "chrome"} or lines[after].edge in _FURNITURE):
        after += 1
    passed = {roles[at] or lines[at].edge for at in range(start + 1, after)}
    short = lines[start].words <= 20 and lines[start].sentences == 1
    is_standfirst = passed & _FURNITURE or (short and passed & {"credit", "caption"})
    return after if is_standfirst and after < len(lines) and (lines[after].ends or lines[after].words >= 20) else start


def _name_below(lines: Sequence[Line], roles: Sequence[str], at: int, start: int, headline: int) -> str:
    line = lines[at]
    if line.edge in _FURNITURE:
        is_credit = is_agency(line.text) and roles[at - 1] == "caption"
        return "credit" if is_credit else line.edge
    has_standfirst = "standfirst" in roles[headline:at]
    followed_by_credit = at + 1 < len(lines) and roles[at + 1] == "credit"
    if line.edge == "caption?" or (followed_by_credit and (has_standfirst or at > headline + 1 or is_person(line.text))):
        return "caption"
    if line.words <= 10 and not line.ends and is_signature(line.text):
        return "byline"
    if is_rubric(line):
        return "kicker"
    if not has_standfirst or line.words >= 4:
        return "standfirst" if line.words >= 4 or at + 1 < start else "subhead"
    return "subhead"
