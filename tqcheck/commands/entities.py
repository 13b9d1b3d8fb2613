"""`tqcheck entities`: what does the knowledge base of names know, and is it in order?"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from tqcheck.commands._output import use_utf8
from tqcheck.model.entity import KINDS, LANGS, Entity


@click.command("entities")
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice(KINDS), metavar="KIND", help="Only entities of that kind (company, politician, court ...).")
@click.option("--country", metavar="CC", help="Only those of a country, by its two-letter code.")
@click.option("--check", is_flag=True, help="Tell what is wrong: a name claimed twice, in the wrong script, both right and wrong.")
@click.option("--format", "format_", type=click.Choice(["text", "jsonl"]), default="text", help="How they are written.")
@click.option("--packs", multiple=True, type=click.Path(exists=True, file_okay=False), help="A folder with an entities folder of your own.")
@click.option("--limit", type=click.IntRange(min=1), default=20, help="How many are shown at most (20).")
def command(
    words: tuple[str, ...], kind: str | None, country: str | None, check: bool, format_: str, packs: tuple[str, ...], limit: int
) -> None:
    """List, search and check the knowledge base of names.

    Without WORDS: how many there are of what. With WORDS: the entities one of whose names, in any language, holds them all.
    """
    from tqcheck.entities.reading import entity_files, read_entities
    from tqcheck.rulebook import shipped_packs

    use_utf8()
    chosen = [
        entity
        for entity in read_entities(entity_files([shipped_packs(), *map(Path, packs)]))
        if (not kind or entity.kind == kind) and (not country or entity.country == country.upper())
    ]
    if check:
        _check(chosen)
    elif not words and format_ == "text":
        _count(chosen)
    else:
        found = [entity for entity in chosen if _holds(entity, [word.lower() for word in words])]
        for entity in found if format_ == "jsonl" else found[:limit]:
            click.echo(_record(entity) if format_ == "jsonl" else _text(entity))
        if format_ == "text" and len(found) != 1:
            click.echo(f"{len(found):,} found" + (f", {limit} shown" if len(found) > limit else ""))


def _check(entities: Iterable[Entity]) -> None:
    from tqcheck.entities.checking import problems

    count = 0
    for origin, problem in problems(entities):
        click.echo(f"{origin}: {problem}")
        count += 1
    if count:
        raise click.exceptions.Exit(1)
    click.echo("all is in order")


def _count(entities: list[Entity]) -> None:
    kinds = Counter(entity.kind for entity in entities)
    langs = Counter(lang for entity in entities for lang, names in entity.native.items() for _ in names)
    click.echo(f"{len(entities):,} entities with {sum(langs.values()):,} native names")
    click.echo("  " + " · ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))
    click.echo("  " + " · ".join(f"{lang} {langs[lang]:,}" for lang in LANGS if langs[lang]))


def _holds(entity: Entity, words: list[str]) -> bool:
    names = [name.lower() for name in (*entity.english, *(n for names in entity.native.values() for n in names), *entity.garbled)]
    return any(all(word in name for word in words) for name in names)


def _text(entity: Entity) -> str:
    lines = [f"{entity.english[0]}  ({', '.join(filter(None, (entity.kind, entity.country)))})"]
    if entity.english[1:]:
        lines.append("    also     " + ", ".join(entity.english[1:]))
    lines += [f"    {lang:<8} {', '.join(names)}" for lang, names in entity.native.items()]
    lines += [f"    {label:<8} {', '.join(names)}" for label, names in (("garbled", entity.garbled), ("not", entity.wrong)) if names]
    return "\n".join(lines)


def _record(entity: Entity) -> str:
    record = {"en": entity.english, "kind": entity.kind, "country": entity.country, **entity.native}
    return json.dumps(record | {"garbled": entity.garbled, "not": entity.wrong}, ensure_ascii=False)
