"""Finds the members of a plural folder: a module that lies there is in the set, and its name is what users type."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def members(package: ModuleType) -> tuple[str, ...]:
    """The names of a plural package's members, sorted, as users type them (`new_rule` is typed `new-rule`)."""
    return tuple(sorted(m.name.replace("_", "-") for m in pkgutil.iter_modules(package.__path__) if m.name[0] != "_"))


def member(package: ModuleType, name: str) -> ModuleType:
    """The module of one member; ImportError where there is none."""
    return importlib.import_module(f"{package.__name__}.{name.replace('-', '_')}")
