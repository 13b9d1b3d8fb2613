"""Words that are a language's own and none of English's, by how often both use them (wordfreq), kept in the cache folder.

The word lists take a second to read and compare; what comes of it is kept in a small database that answers in microseconds.
"""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from pathlib import Path

from tqcheck.cache import cache_folder

_VERSION = 1
_LEAST, _USUAL, _KNOWN = 2.0, 3.5, 2.5
"""Occurrences in a billion words, as a power of ten, from which on a word is the language's own; is one of both; is English."""
_LARGE = ("de",)
"""Languages whose rarer words count too: their common nouns must be told from names."""
_SHORTEST = 3
_AHEAD, _FAR_AHEAD = 2.2, 2.7
"""Powers of ten by which a word must be commoner than in English."""
_HEAVY, _SOMEWHAT = 4.2, 1.4
"""How common a word must be for less of a lead."""
_COMMON, _EVERYDAY = 3.2, 5.3
"""What a common word has that English does not, and what an everyday word has though English may have it."""


@lru_cache(maxsize=20_000)
def standing(word: str, lang: str) -> int:
    """How surely a lower-case word is a language's own and not English's: 2 common there and strange here, 1 far commoner there, 0 common
    to both (which names are too), -1 not known. A language that wordfreq does not have says -1 of all words."""
    row = _database(lang).execute("select standing from words where word = ?", (word.replace("ß", "ss"),)).fetchone()
    return int(row[0]) if row else -1


@lru_cache(maxsize=16)
def _database(lang: str) -> sqlite3.Connection:
    path = cache_folder() / f"vocabulary-{lang}-{_VERSION}.sqlite"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f"{path.name}.{os.getpid()}")
            _fill(fresh, lang).close()
            fresh.replace(path)
        return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    except (OSError, sqlite3.Error):  # a cache that cannot be written only costs time
        return _fill(Path(":memory:"), lang)


def _fill(path: Path, lang: str) -> sqlite3.Connection:
    from wordfreq import available_languages, get_frequency_dict

    own = get_frequency_dict(lang, "large" if lang in _LARGE else "small") if lang in available_languages("small") else {}
    english = get_frequency_dict("en") if own else {}
    rows = {word: _standing(own.get(word, 0.0), share) for word, share in _commonest(english, _KNOWN)}
    rows.update((word, _standing(share, english.get(word, 0.0))) for word, share in _commonest(own, _LEAST))
    kept = sorted((word, standing) for word, standing in rows.items() if standing >= 0 and len(word) >= _SHORTEST and word.isalpha())
    base = sqlite3.connect(path, check_same_thread=False)
    base.execute("create table words (word text primary key, standing integer) without rowid")
    base.executemany("insert into words values (?, ?)", kept)
    base.commit()
    return base


def _commonest(shares: dict[str, float], least: float) -> Iterator[tuple[str, float]]:
    """The words that are used so much at the least; the lists have the commonest first."""
    rarest = 10 ** (least - 9)
    return takewhile(lambda row: row[1] >= rarest, shares.items())


def _standing(share: float, english: float) -> int:
    """The same of the shares of all words that a word has in both languages."""
    use, ours = (math.log10(part) + 9 if part else 0.0 for part in (share, english))
    ahead = use - ours
    is_ahead = ahead >= _AHEAD or not ours or (use >= _HEAVY and ahead >= _SOMEWHAT)
    if use < _LEAST or not is_ahead:
        return 0 if max(use, ours) >= _USUAL or ours >= _KNOWN else -1
    is_far = ahead >= _FAR_AHEAD or (use >= _EVERYDAY and ahead >= _AHEAD)
    return 2 if (is_far if ours else use >= _COMMON) else 1
