"""The recipe for each file: the settings nearest to it, and over them the flags."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from tqcheck.commands._glossary import with_glossary
from tqcheck.config import Config, nearest, override
from tqcheck.model.errors import ConfigError
from tqcheck.pipeline import Recipe


def recipes(flags: dict[str, Any]) -> Callable[[str], Recipe]:
    """What finds the recipe for a file; rules are loaded once for all files with the same settings."""

    @cache
    def made(own: Config) -> Recipe:
        config = override(own, **flags)
        try:
            return with_glossary(config)
        except ConfigError as mistake:
            raise ConfigError(mistake.problem, mistake.origin or _origin(own, mistake), mistake.hint) from None

    return lambda file: made(nearest(file))


def against(recipe_for: Callable[[str], Recipe], files: Sequence[str], source: str, reference: str) -> Callable[[str], Recipe]:
    """The same, with what the one page is checked against."""
    if not source and not reference:
        return recipe_for
    if len(files) > 1:
        flag = "--source" if source else "--reference"
        raise ConfigError(f"{flag} goes with one page, and here are {len(files)}", hint="check them one by one, or pair them as JSON lines")
    return lambda file: replace(recipe_for(file), source=source, reference=reference)


def _origin(own: Config, mistake: ConfigError) -> str:
    """The settings file when it, and not a flag, names the rule that is not there."""
    named = (*own.select, *own.ignore, *own.extend_select)
    return own.origin if any(f"“{selector}”" in mistake.problem for selector in named) else ""
