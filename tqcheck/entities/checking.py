"""What is wrong with entities that can each be read: names claimed twice, in the wrong script, a form both right and wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from tqcheck.model.entity import PERSONS, Entity

_SCRIPTS = {
    "ru": {"CYRILLIC"}, "uk": {"CYRILLIC"}, "zh": {"CJK"}, "ja": {"CJK", "HIRAGANA", "KATAKANA"}, "ko": {"HANGUL"}, "ar": {"ARABIC"},
}  # fmt: skip
_FOREIGN = frozenset().union(*_SCRIPTS.values())
_NOT_RUSSIAN, _NOT_UKRAINIAN = frozenset("іїєґ"), frozenset("ыэъё")


def problems(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    """(origin, what is wrong), in reading order; nothing where all is well."""
    natives: dict[tuple[str, str], str] = {}
    english: dict[tuple[str, str], str] = {}
    # two countries may each have a Defence Ministry, a company and a person one name
    garbled: dict[str, str] = {}
    known = list(entities)
    right = {name.lower() for entity in known for name in entity.english}
    for entity in known:
        yield from ((entity.origin, problem) for problem in _own(entity, right))
        for lang, names in entity.native.items():
            for name in names:
                if (other := natives.setdefault((lang, name.lower()), entity.origin)) != entity.origin:
                    yield entity.origin, f"{lang}: “{name}” is claimed twice; the other stands at {other}"
        group = "person" if entity.kind in PERSONS else f"{entity.kind} {entity.country}"
        for name in entity.english:
            if (other := english.setdefault((group, name.lower()), entity.origin)) != entity.origin:
                yield entity.origin, f"en: “{name}” is claimed twice; the other stands at {other}"
        for name in entity.garbled:
            if (other := garbled.setdefault(name.lower(), entity.origin)) != entity.origin:
                yield entity.origin, f"garbled: “{name}” is claimed twice; the other stands at {other}"


def _own(entity: Entity, right: set[str]) -> Iterator[str]:
    for name in (*entity.english, *entity.garbled, *entity.wrong):
        if name != name.strip():
            yield f"“{name}” has a space at its end"
        if _scripts(name) & _FOREIGN:
            yield f"“{name}” is no English form: it has foreign letters"
    for name in entity.garbled:
        if name.lower() in right:
            yield f"garbled: “{name}” is a right form"
    for name in entity.wrong:
        if name.lower() in {own.lower() for own in entity.english}:
            yield f"not: “{name}” is one of its right forms"
    for lang, names in entity.native.items():
        for low in map(str.lower, names):
            scripts = _scripts(low)
            if lang in _SCRIPTS and not scripts & _SCRIPTS[lang]:
                yield f"{lang}: “{low}” has no letter of its script"
            if lang not in _SCRIPTS and scripts & _FOREIGN:
                yield f"{lang}: “{low}” is in a foreign script"
            if (lang == "ru" and _NOT_RUSSIAN & set(low)) or (lang == "uk" and _NOT_UKRAINIAN & set(low)):
                yield f"{lang}: “{low}” has letters the language does not have"
            if lang == "zh" and len(low) == 1:
                yield f"zh: “{low}” is one character: it stands in other words"


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha()}
