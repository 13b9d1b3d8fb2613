"""The recipe for each file: the settings nearest to it, and over them the flags."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from tqcheck.config import Config, nearest, override
from tqcheck.model.errors import ConfigError
from tqcheck.pipeline import Recipe, prepare


def recipes(flags: dict[str, Any]) -> Callable[[str], Recipe]:
    """What finds the recipe for a file; rules are loaded once for all files with the same settings."""

    @cache
    def made(own: Config) -> Recipe:
        config = override(own, **flags)
        try:
            return prepare(
                config.packs, config.select, config.ignore, config.extend_select, config.preview, config.source_lang, config.hints
            )
        except ConfigError as mistake:
            raise ConfigError(mistake.problem, mistake.origin or _origin(own, mistake), mistake.hint) from None

    return lambda file: made(nearest(file))


def _origin(own: Config, mistake: ConfigError) -> str:
    """The settings file when it, and not a flag, names the rule that is not there."""
    named = (*own.select, *own.ignore, *own.extend_select)
    return own.origin if any(f"“{selector}”" in mistake.problem for selector in named) else ""
