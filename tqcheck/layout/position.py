"""Which block a line is by where it stands: the head of the page, its running text, its end, and its neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from tqcheck.layout.head import name_head
from tqcheck.layout.names import is_agency, is_person, is_signature
from tqcheck.layout.quotes import is_pulled, letter_lines
from tqcheck.layout.shape import Line

_RUN = 6
"""How many titles a label like "Read also" stands over at most."""


def place_roles(lines: Sequence[Line], given: Sequence[str]) -> list[str]:
    """A role for each line; `given` holds what the markup says, or empty strings, and is kept."""
    roles = [role or line.role for role, line in zip(given, lines, strict=True)]
    start, end = _running_text(lines, roles)
    start = name_head(lines, roles, start)
    _name_runs(lines, roles, start, end)
    for at in letter_lines(lines, roles, start, end):
        roles[at] = "quote"
    for at in range(len(lines)):
        if not roles[at]:
            roles[at] = _name_end(lines, roles, at) if at >= end else _name_middle(lines, roles, at, end)
    _name_links(lines, roles, end)
    return [role or "body" for role in roles]


def _running_text(lines: Sequence[Line], roles: Sequence[str]) -> tuple[int, int]:
    """Where the running text begins, and the line after its last; both the number of lines where there is none."""
    free = [at for at, role in enumerate(roles) if not role and lines[at].edge not in {"byline", "dateline"}]
    sentences = [at for at in free if lines[at].ends and lines[at].words >= 8]
    long = [at for at, line in enumerate(lines) if roles[at] in {"", "body"} and line.is_paragraph]
    known = set(sentences)
    steady = [at for at in sentences if lines[at].words >= 15 and (at + 1 in known or at == sentences[-1] or at + 1 in long)]
    body = sorted({*long, *steady}) or sentences
    if not body:
        return len(lines), len(lines)
    last = max({*known, *long, *(at for at in free if lines[at].ends and lines[at].words >= 5 and not lines[at].edge)})
    return body[0], last + 1


def _name_runs(lines: Sequence[Line], roles: list[str], start: int, end: int) -> None:
    """Titles under a label like "Read also" are links; dashes and numbers that stand in a row make a list."""
    for at, line in enumerate(lines):
        if line.bare and at > start and (roles[at] == "related" or at >= end):
            for below in range(at + 1, min(at + 1 + _RUN, len(lines))):
                if roles[below] or not lines[below].is_title or lines[below].words < 3:
                    break
                roles[below] = "related"
    for at, line in enumerate(lines):
        if not roles[at] and _is_item(line) and any(0 <= near < len(lines) and _is_item(lines[near]) for near in (at - 1, at + 1)):
            roles[at] = "list"


def _is_item(line: Line) -> bool:
    if line.text.lstrip()[:2] not in {"- ", "* ", "– "}:
        return line.edge == "list?"
    return line.words <= 25 and " - " not in line.text[2:] and not line.is_paragraph


def _name_middle(lines: Sequence[Line], roles: Sequence[str], at: int, end: int) -> str:
    line = lines[at]
    follows = roles[at + 1] if at + 1 < len(lines) else ""
    if line.edge == "caption?":
        return "caption" if not line.ends or follows == "credit" or line.words <= 20 else ""
    if follows == "credit" and not line.ends and line.words <= 25:
        return "caption"
    if line.edge == "byline":
        return "credit" if at > 0 and is_agency(line.text) else "byline"
    below = next((lines[n] for n in range(at + 1, min(at + 4, end)) if not roles[n]), None)
    stands_over = below is not None and (below.is_paragraph or (below.ends and below.words >= 12))
    if line.edge == "dateline":
        return "subhead" if stands_over and at > 4 and line.words <= 4 and ":" not in line.text else "dateline"
    if is_pulled(line):
        return "quote"
    if stands_over and at and roles[at - 1] != "list" and line.is_title and line.words <= 12 and line.text.rstrip()[-1] not in ",;:-–—":
        return "" if line.text.lstrip()[0] in '-–—"“«' else "subhead"
    return ""


def _name_end(lines: Sequence[Line], roles: Sequence[str], at: int) -> str:
    line = lines[at]
    if line.edge in {"byline", "dateline"}:
        return line.edge
    if at + 1 < len(lines) and roles[at + 1] == "credit" and line.words <= 25:
        return "caption"
    if line.edge == "caption?":
        return "caption"
    if line.words <= 8 and not line.ends and (is_person(line.text) or is_signature(line.text)) and at >= len(lines) - 3:
        return "byline"
    return "quote" if is_pulled(line) else ""


def _name_links(lines: Sequence[Line], roles: list[str], end: int) -> None:
    """Two titles or more in a row after the running text are links to other pages."""
    titles = [at for at in range(end, len(lines)) if not roles[at] and _is_link(lines[at])]
    for at in titles:
        if at - 1 in titles or at + 1 in titles:
            roles[at] = "related"


def _is_link(line: Line) -> bool:
    figures = sum(char.isdigit() for char in line.text)
    listed = line.text.partition(": ")[2].split()
    if listed and all(not word[0].islower() for word in listed):
        return False  # "Yellow cards: Rossi, Kean": a result, not a title
    return line.is_title and 4 <= line.words <= 20 and line.text.lstrip()[:1].isupper() and figures * 4 < len(line.text)
