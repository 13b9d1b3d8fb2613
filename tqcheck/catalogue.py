"""The list of all rules with what is known of them, as Markdown: `rules/README.md` is made of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tqcheck.model.rule import SEVERITIES
from tqcheck.rulebook import Entry

_HEAD = """# The rules

Made by `tqcheck rules --format markdown`; do not edit. A rule's example shows what it finds **in bold** and the first fix it offers.
*MT* and *human* are hits per 1,000 words of machine and human text; *right* is the share of hits that lie on an error people marked,
with its 95 % interval, where a rule was tried on marked text (chance is about 0.34 there); `-`: it never fired, so nothing is known.
Where the figures come from, and how to make them: `tqcheck evidence --help`.
"""

_SHARES = """## With the source: what share of damages is found

Clean translations were damaged in one way at a time and checked beside their source; the share of damages found, with its 95 % interval,
by the language of the source. A damage is found if a finding comes up within three words of it that was not there before (anywhere in the
segment, where no place is damaged but all of it). The last rows are the share of undamaged segments with a finding.
`tqcheck evidence --perturb` makes the figures.
"""
NOTHING: Mapping[str, Any] = MappingProxyType({})


def read_figures(folder: Path) -> dict[str, Any]:
    """The figures kept in EVIDENCE.json of a rules folder; none where there is no such file."""
    return _read(folder / "EVIDENCE.json")


def read_shares(folder: Path) -> dict[str, Any]:
    """What `evidence --perturb` has found, kept in PERTURBATION.json of a rules folder; nothing where there is no such file."""
    return _read(folder / "PERTURBATION.json")


def _read(path: Path) -> dict[str, Any]:
    try:
        figures: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return figures


def render(entries: Mapping[str, Entry], figures: Mapping[str, Any], shares: Mapping[str, Any] = NOTHING) -> Iterator[str]:
    """The catalogue, line by line, with the table of the shares of damages found where there are any."""
    yield _HEAD
    counted = ", ".join(f"{sum(e.severity == s for e in entries.values()):,} {s}" for s in reversed(SEVERITIES))
    phrases = sum(max(1, len(e.phrases)) for e in entries.values())
    previews = sum(e.preview for e in entries.values())
    yield f"{len(entries):,} rules ({counted}), {phrases:,} phrases and patterns, {previews:,} rules in preview.\n"
    if shares:
        yield from _table(shares)
    for family, members in groupby(sorted(entries.values(), key=lambda e: e.id), key=lambda e: e.id.rpartition(".")[0]):
        yield f"## {family}\n"
        yield "| rule | severity | looks for | example | MT | human | right |"
        yield "|---|---|---|---|--:|--:|---|"
        yield from (_row(entry, figures.get(entry.id)) for entry in members)
        yield ""


def _table(shares: Mapping[str, Any]) -> Iterator[str]:
    langs = list(shares["undamaged"])
    yield _SHARES
    yield "| damage | " + " | ".join(f"from {lang}" for lang in langs) + " |"
    yield "|---|" + "--:|" * len(langs)
    for damage, own in shares["damages"].items():
        yield f"| {damage} | " + " | ".join(_share(own[lang]) for lang in langs) + " |"
    for name, key in (("*undamaged: any finding*", "any"), ("*undamaged: one that needs the source*", "by_source")):
        yield f"| {name} | " + " | ".join(_share(shares["undamaged"][lang][key]) for lang in langs) + " |"
    yield ""


def _share(share: Mapping[str, Any]) -> str:
    low, high = share["interval"]
    return f"{share['share']:.2f} ({low:.2f}–{high:.2f}) of {share['tried']:,}" if share["tried"] else "-"


def _row(entry: Entry, figures: Mapping[str, Any] | None) -> str:
    name = entry.id.rpartition(".")[2] + (" *(preview)*" if entry.preview else "")
    kind = f"{len(entry.phrases):,} phrases" if len(entry.phrases) > 1 else entry.detector
    cells = [name, entry.severity, kind, _example(entry), *_figures(figures)]
    return "| " + " | ".join(cells) + " |"


def _example(entry: Entry) -> str:
    example = entry.examples[0]
    before, found, after = (
        example.bad[a:b] for a, b in ((0, example.span.start), (example.span.start, example.span.end), (example.span.end, None))
    )
    shown = " / ".join(f"{_cell(before)}**{_cell(found.strip())}**{_cell(after)}".splitlines())
    return f"{shown} → {_cell(example.good)}" if example.good else shown


def _cell(text: str) -> str:
    for sign in "\\`*_|<>[]":
        text = text.replace(sign, f"&#{ord(sign)};")
    return " / ".join(part for part in text.split("\n"))


def _figures(figures: Mapping[str, Any] | None) -> tuple[str, str, str]:
    if not figures:
        return "-", "-", "-"
    low, high = figures["precision_interval"]
    right = f"{figures['right']} of {figures['fired']} ({low:.2f}–{high:.2f})" if figures["fired"] else ""
    return f"{figures['machine_per_1000']:.3f}", f"{figures['human_per_1000']:.3f}", right
