"""Packs -> rules, selected. Compiled packs are kept in a cache by the hash of what they were made of."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqcheck import compiled, packs
from tqcheck.model.errors import ConfigError, RuleError
from tqcheck.model.rule import Classes, Example, Rule


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule as its author wrote it, for explaining and proving. `phrases` are texts each of which must be found."""

    id: str
    origin: str
    message: str
    why: str
    see: str
    severity: str
    category: str
    detector: str
    examples: tuple[Example, ...]
    fine: tuple[str, ...]
    roles: tuple[str, ...]
    langs: tuple[str, ...]
    preview: bool
    phrases: tuple[str, ...]
    where: str
    """What the detector's `at` option says of the place on the page."""
    pages: bool
    pairs: tuple[tuple[str, str], ...] = ()
    """A source and a text that must be found beside it."""


def load_rules(extra: Sequence[str] = ()) -> tuple[Rule, ...]:
    """All rules of the shipped packs and of the user's own (files or folders), by id; RuleError where a pack is broken."""
    return compiled.load(_roots(extra))


def entries(extra: Sequence[str] = (), only: Sequence[str] = ()) -> dict[str, Entry]:
    """The entries behind the rules, whole; `only` are ids or prefixes of them."""
    made: dict[str, Entry] = {}
    roots = _roots(extra)
    classes = compiled.entity_classes(roots)
    for root, path in compiled.pack_files(roots):
        for written in packs.read_pack(path, root):
            if not only or any(covers(prefix, written.id) for prefix in only):
                made[written.id] = _entry(written, classes, roots)
    return made


def _entry(written: packs.PackEntry, classes: Classes, roots: tuple[Path, ...]) -> Entry:
    prepared = compiled.prepare(written, classes, roots)
    return Entry(
        written.id, written.origin, written.text("message"), written.text("why"), written.text("see"), written.text("severity"),
        written.text("category"), written.detector, packs.examples(written), written.texts("fine"), written.texts("in"),
        written.texts("langs"), written.yes("preview"), prepared.phrases, written.text("at"),
        written.yes("pages"), prepared.pairs,
    )  # fmt: skip


def select_rules(
    rules: Iterable[Rule], select: Sequence[str] = (), ignore: Sequence[str] = (), extend_select: Sequence[str] = (), preview: bool = False
) -> tuple[Rule, ...]:
    """The rules to run: those under `select` (default all), without `ignore`; preview rules when asked for or named whole."""
    rules = tuple(rules)
    ids = [rule.id for rule in rules]
    for prefix in (*select, *ignore, *extend_select):
        if prefix != "all" and not any(covers(prefix, i) for i in ids):
            raise _unknown(prefix, ids)

    def wanted(rule: Rule) -> bool:
        named = any(prefix == rule.id for prefix in (*select, *extend_select))
        if rule.preview and not preview and not named:
            return False
        if any(covers(prefix, rule.id) for prefix in ignore) and not named:
            return False
        return not select or any(covers(prefix, rule.id) for prefix in (*select, *extend_select))

    return tuple(rule for rule in rules if wanted(rule))


def covers(prefix: str, rule_id: str) -> bool:
    """Whether a selector (`all`, an id, or leading parts of one: `ru`, `ru.title`) takes in a rule."""
    return prefix == "all" or rule_id == prefix or rule_id.startswith(prefix.rstrip(".") + ".")


def _unknown(prefix: str, ids: list[str]) -> ConfigError:
    families = {".".join(i.split(".")[:n]) for i in ids for n in (1, 2, 3)}
    near = difflib.get_close_matches(prefix, sorted({*ids, *families}), 1, 0.5)
    return ConfigError(f"there is no rule “{prefix}”", hint=f"did you mean “{near[0]}”?" if near else "`tqcheck rules` lists them")


def _roots(extra: Sequence[str]) -> tuple[Path, ...]:
    roots = [shipped_packs()]
    for name in extra:
        path = Path(name)
        if not path.exists():
            raise RuleError("there is no such pack", name, "packs are YAML files, or folders of them")
        roots.append(path)
    return tuple(roots)


def shipped_packs() -> Path:
    """The folder of the packs that come with tqcheck: beside the package in a checkout, else installed as tqcheck_rules."""
    root = Path(__file__).resolve().parent.parent
    if (root / "setup.cfg").is_file() and (root / "rules").is_dir():
        return root / "rules"
    from importlib.util import find_spec

    spec = find_spec("tqcheck_rules")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        return Path(place)
    raise RuleError("the packs that come with tqcheck are not installed", "tqcheck_rules", "install tqcheck anew")
