"""Candidates as pack entries to be finished by hand: without examples they neither load nor prove."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from tqcheck.mine import Candidate

_SLOT = re.compile(r"\{(Name|num)\}")
_MACROS = {"Name": r"%Name%", "num": r"%num%"}


def propose(candidates: Iterable[Candidate]) -> Iterator[str]:
    """A pack, line by line: a swap for a phrase, a pattern for one with slots; what speaks for each stands above it."""
    yield "# Proposals mined from text. Read each: is it wrong English, what calls it up, when is it right? Generalise it, word its"
    yield "# message, choose its category, and write examples of your own: an entry without examples is refused."
    names: set[str] = set()
    for candidate in candidates:
        yield ""
        yield from _evidence(candidate)
        yield f"{_name(candidate.phrase, names)}:"
        yield from _pattern(candidate) if _SLOT.search(candidate.phrase) else _swap(candidate)
        yield "  category: Style/Unidiomatic style"
        yield "  severity: minor"
        yield "  message: “{match}” is not what people write" + ("; write {fix}." if _offers(candidate) else ".")
        yield "  examples: []  # needs examples"


def _evidence(c: Candidate) -> Iterator[str]:
    lift = f"{c.contrast.lift:.1f} ({c.contrast.low:.1f}-{c.contrast.high:.1f})"
    yield f"# lift {lift}: {c.machine} hits on {c.lines} lines by {c.systems} systems, {c.human} on the other side"
    for words, n in c.instead:
        yield f"# people: {words or '(nothing)'} ({n} lines)"
    for context in c.contexts:
        line = f"{context.before}[[{context.words}]]{context.after}"
        yield "#   " + "".join(char if char.isprintable() else " " for char in line)


def _name(phrase: str, taken: set[str]) -> str:
    name = "-".join(re.findall(r"[a-z0-9]+", phrase.lower())) or "sign"
    unique = next(n for n in (name, *(f"{name}-{i}" for i in range(2, 10_000))) if n not in taken)
    taken.add(unique)
    return unique


def _offers(candidate: Candidate) -> list[str]:
    """What people write, as fixes; a fix may only name slots that the phrase has once."""
    once = {slot for slot in _MACROS if candidate.phrase.count("{" + slot + "}") == 1}
    return [words for words, _ in candidate.instead if {m.group(1) for m in _SLOT.finditer(words)} <= once]


def _swap(candidate: Candidate) -> Iterator[str]:
    yield "  swap:"
    yield f"    {_quote(candidate.phrase)}: {_fixes(_offers(candidate) or [candidate.phrase])}" + (
        "" if _offers(candidate) else "  # needs a fix"
    )


def _pattern(candidate: Candidate) -> Iterator[str]:
    numbers: dict[str, int] = {}

    def group(match: re.Match[str]) -> str:
        slot = match.group(1)
        numbers[slot] = numbers.get(slot, 0) + 1
        name = slot if numbers[slot] == 1 else f"{slot}{numbers[slot]}"
        return f"(?P<{name}>{_MACROS[slot]})"

    parts = re.split(r"(\{(?:Name|num)\})", candidate.phrase)
    pattern = "".join(_SLOT.sub(group, part) if _SLOT.fullmatch(part) else re.escape(part).replace(r"\ ", " ") for part in parts)
    yield f"  pattern: {_single(pattern)}"
    offers = _offers(candidate)
    if offers:
        yield f"  fix: {_fixes(offers)}"


def _fixes(words: list[str]) -> str:
    return _quote(words[0]) if len(words) == 1 else f"[{', '.join(_quote(w) for w in words)}]"


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string is a YAML one


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
