"""A recipe with the rules of a user's glossary beside those of the packs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tqcheck import glossary
from tqcheck.baseline import Book
from tqcheck.config import Config
from tqcheck.linter import bind
from tqcheck.pipeline import Recipe, prepare
from tqcheck.rulebook import select_rules


def with_glossary(config: Config) -> Recipe:
    """The recipe of a configuration; its selectors may name `glossary` and its three rules where it has a glossary."""
    if not config.glossary:
        return _prepared(config, config.select, config.ignore, config.extend_select)
    own = glossary.rules(Path(config.glossary))
    chosen = select_rules(own, _mine(config.select), _mine(config.ignore), _mine(config.extend_select))
    if config.select and not _mine((*config.select, *config.extend_select)):
        chosen = ()
    others = _not_mine(config.select)
    recipe = _prepared(config, others, _not_mine(config.ignore), _not_mine(config.extend_select))
    packed = recipe.bound.rules if others or not config.select else ()
    running, known = ({rule.id for rule in rules} for rules in (chosen, own))
    book = Book(recipe.book.running | running, recipe.book.known | known, recipe.book.covers)
    return replace(recipe, bound=bind((*packed, *chosen)), book=book)


def _prepared(config: Config, select: Sequence[str], ignore: Sequence[str], extend_select: Sequence[str]) -> Recipe:
    return prepare(config.packs, select, ignore, extend_select, config.preview, config.source_lang, config.hints)


def _is_mine(selector: str) -> bool:
    return selector.partition(".")[0] == glossary.FAMILY


def _mine(selectors: Sequence[str]) -> tuple[str, ...]:
    return tuple(selector for selector in selectors if _is_mine(selector) or selector == "all")


def _not_mine(selectors: Sequence[str]) -> tuple[str, ...]:
    return tuple(selector for selector in selectors if not _is_mine(selector))
