"""English words with their Penn tags and lemmas, from lemminflect, kept in a small database in the cache folder.

A word list of 40,000 lemmas takes 0.3 s to read; the database answers a word in microseconds.
"""

from __future__ import annotations

import os
import sqlite3
from functools import lru_cache
from pathlib import Path

from tqcheck.cache import cache_folder

_CLOSED = {
    "DT": "the a an this that these those each every some any no another either neither both all",
    "PRP": "i you he she it we they me him us them himself herself itself themselves",
    "PRP$": "my your his its our their her",
    "IN": "of in to for on with at by from about into over after under between against during without before through among within"
    " towards toward upon across behind beyond near since until than because although though while if whether as despite amid along",
    "CC": "and or but nor yet so",
    "MD": "will would can could may might must shall should",
    "WP": "who whom whose which what where when why how",
    "RB": "not never also only just still already again very too then there here now soon often always once twice",
}
_VERSION = 2


@lru_cache(maxsize=20_000)
def tags(word: str) -> frozenset[str]:
    """The Penn tags a lower-case word can have; none for a word the lexicon does not know."""
    return frozenset(entry.partition(":")[0] for entry in _entry(word).split())


@lru_cache(maxsize=5_000)
def lemmas(word: str, tag: str = "") -> tuple[str, ...]:
    """The lemmas a lower-case word can come from, as that tag or prefix of one (`V`)."""
    pairs = (entry.partition(":") for entry in _entry(word).split())
    return tuple(dict.fromkeys(lemma for kind, _, lemma in pairs if lemma and kind.startswith(tag)))


@lru_cache(maxsize=5_000)
def inflect(lemma: str, tag: str) -> str:
    """The usual form of a lemma for a Penn tag (`VBG`); nothing where the lexicon has none."""
    row = _database().execute("select form from forms where lemma = ? and tag = ?", (lemma, tag)).fetchone()
    return row[0] if row else ""


def knows(word: str) -> bool:
    """Whether a lower-case word is an English one."""
    return bool(_entry(word))


@lru_cache(maxsize=50_000)
def _entry(word: str) -> str:
    row = _database().execute("select entry from words where word = ?", (word,)).fetchone()
    return row[0] if row else ""


@lru_cache(maxsize=1)
def _database() -> sqlite3.Connection:
    path = cache_folder() / f"lexicon-{_VERSION}-{_fingerprint()}.sqlite"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f"{path.name}.{os.getpid()}")
            _fill(fresh)
            fresh.replace(path)
        return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    except (OSError, sqlite3.Error):  # a cache that cannot be written only costs time
        return _fill(Path(":memory:"))


def _fingerprint() -> str:
    """When the installed lemminflect was last changed: importing it takes 0.1 s, asking for its version 10 ms."""
    from importlib.util import find_spec

    spec = find_spec("lemminflect")
    return f"{os.stat(spec.origin).st_mtime_ns:x}" if spec and spec.origin else "none"


def _fill(path: Path) -> sqlite3.Connection:
    words: dict[str, dict[str, None]] = {}
    for tag, listed in _CLOSED.items():
        for word in listed.split():
            words.setdefault(word, {})[f"{tag}:{word}"] = None
    usual: dict[tuple[str, str], str] = {}
    for lemma, upos in _lemmas():
        for tag, form in _forms(lemma, upos):
            words.setdefault(form.lower(), {})[f"{tag}:{lemma}"] = None
            usual.setdefault((lemma, tag), form)
    base = sqlite3.connect(path, check_same_thread=False)
    base.execute("create table words (word text primary key, entry text) without rowid")
    base.executemany("insert into words values (?, ?)", ((w, " ".join(e)) for w, e in sorted(words.items())))
    base.execute("create table forms (lemma text, tag text, form text, primary key (lemma, tag)) without rowid")
    base.executemany("insert into forms values (?, ?, ?)", ((*key, form) for key, form in sorted(usual.items())))
    base.commit()
    return base


def _lemmas() -> list[tuple[str, str]]:
    """(lemma, universal tag) of all lemmas that lemminflect lists."""
    import gzip

    from lemminflect import config

    named = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV", "aux": "AUX"}
    with gzip.open(config.inflection_lu_fn, "rt", encoding="utf-8") as lines:
        pairs = (line.split(",")[:2] for line in lines)
        return [(lemma, named[kind]) for lemma, kind in pairs if kind in named and lemma.islower()]


def _forms(lemma: str, upos: str) -> list[tuple[str, str]]:
    from lemminflect import getAllInflections

    return [(tag, form) for tag, forms in getAllInflections(lemma, upos).items() for form in forms]
