"""How the shares of found damages are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from tqcheck.evidence import wilson
from tqcheck.model.damage import Perturbation

_ANY, _SOURCE = "undamaged: any finding", "undamaged: one that needs the source"


def tell(perturbation: Perturbation, format: str, seed: int, limit: int) -> Iterator[str]:
    """The lines of a table, as text or Markdown, or of a JSON object that `rules/PERTURBATION.json` keeps."""
    record = figures(perturbation, seed, limit)
    if format == "json":
        yield json.dumps(record, indent=1, ensure_ascii=False)
    else:
        yield from _TELL[format](list(_rows(record)))


def figures(perturbation: Perturbation, seed: int, limit: int) -> dict[str, Any]:
    """By damage and language: found, tried, the share with its 95 % interval, the rules that found most; and clean segments flagged."""
    damages: dict[str, dict[str, Any]] = {}
    for share in perturbation.shares:
        own = damages.setdefault(share.damage, {})
        own[share.lang] = {**_share(share.found, share.tried), "rules": dict(share.rules)}
    undamaged = {
        one.lang: {"segments": one.segments, "any": _share(one.flagged, one.segments), "by_source": _share(one.by_source, one.segments)}
        for one in perturbation.undamaged
    }
    return {"seed": seed, "limit": limit, "undamaged": undamaged, "damages": damages}


def _share(found: int, tried: int) -> dict[str, Any]:
    low, high = wilson(found, tried)
    return {
        "found": found, "tried": tried, "share": round(found / tried, 3) if tried else None, "interval": [round(low, 3), round(high, 3)],
    }  # fmt: skip


def _rows(record: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    langs = list(record["undamaged"])
    yield ("damage", *(f"from {lang}" for lang in langs))
    for damage, shares in record["damages"].items():
        yield (damage, *(_cell(shares[lang]) for lang in langs))
    for name, key in ((_ANY, "any"), (_SOURCE, "by_source")):
        yield (name, *(_cell(record["undamaged"][lang][key]) for lang in langs))


def _cell(share: dict[str, Any]) -> str:
    if not share["tried"]:
        return "-"
    low, high = share["interval"]
    return f"{share['share']:.2f} ({low:.2f}-{high:.2f}) of {share['tried']:,}"


def _text(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *cells in rows:
        yield "  ".join([name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))])


def _markdown(rows: list[tuple[str, ...]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(row)} |"
        if not number:
            yield "|---|" + "--:|" * (len(row) - 1)


_TELL: dict[str, Callable[[list[tuple[str, ...]]], Iterator[str]]] = {"text": _text, "markdown": _markdown}
