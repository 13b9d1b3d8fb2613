"""What the user must mend: one exception family with a place, a problem and a hint."""

from __future__ import annotations


class UserError(Exception):
    """A mistake of the user's: `problem` says what is wrong, `origin` where (path or path:line), `hint` what to do."""

    def __init__(self, problem: str, origin: str = "", hint: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.origin = origin
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.origin}: " if self.origin else ""
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{place}{self.problem}{hint}"


class InputError(UserError):
    """A document that cannot be read."""


class RuleError(UserError):
    """A rule or pack that cannot be used."""


class ConfigError(UserError):
    """A setting or flag that makes no sense."""
