"""Chinese characters and their pinyin: every reading of each (pypinyin's table), and which Latin words may be pinyin."""

from __future__ import annotations

import marshal
import os
import re
import unicodedata
from functools import lru_cache

from tqcheck import shelf
from tqcheck.cache import cache_folder

_VERSION = 2
_FIRST, _LAST = 0x3400, 0x9FFF
"""The characters whose readings are kept."""
_IN_NAMES = {
    "仇": "qiu", "单": "shan", "查": "zha", "曾": "zeng", "解": "xie", "盖": "ge", "区": "ou", "朴": "piao", "乐": "yue le", "任": "ren",
    "尉": "wei yu", "缪": "miao", "翟": "zhai", "员": "yun", "黑": "he", "种": "chong", "覃": "qin tan", "洗": "xian", "冼": "xian",
    "逄": "pang", "隗": "wei kui", "郇": "xun huan", "召": "shao", "祭": "zhai", "繁": "po", "钭": "tou", "宓": "mi", "车": "che",
    "柏": "bai bo", "薄": "bo", "鲍": "bao", "郝": "hao", "贾": "jia", "褚": "chu", "莘": "shen xin", "令": "ling", "哈": "ha",
    "絮": "xu", "晟": "sheng cheng", "茜": "qian xi", "璟": "jing", "婷": "ting", "钰": "yu", "堃": "kun", "喆": "zhe", "犇": "ben",
    "色": "se", "厦": "xia", "六": "lu liu", "会": "hui kuai", "陕": "shan shaan",
}  # fmt: skip
"""Readings as surnames, in given names and in places that the table may lack."""
_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)"
)


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Character -> readings without tones, ü as v, the usual one first, a space between; kept in the cache folder, for pypinyin
    takes 0.3 s to load."""
    from importlib.util import find_spec

    spec = find_spec("pypinyin")
    stamp = f"{os.stat(spec.origin).st_mtime_ns:x}" if spec and spec.origin else "none"
    kept = cache_folder() / f"pinyin-{_VERSION}-{stamp}.compiled"
    try:
        _, blobs = shelf.take(kept)
    except (OSError, ValueError):
        _, blobs = shelf.put(kept, (), [marshal.dumps(_read())])
    table: dict[str, str] = marshal.loads(blobs[0])
    return table


def _read() -> dict[str, str]:
    from pypinyin.constants import PINYIN_DICT

    table: dict[str, str] = {}
    for code, marked in PINYIN_DICT.items():
        if _FIRST <= code <= _LAST:
            char = chr(code)
            table[char] = " ".join(dict.fromkeys([*map(_plain, marked.split(",")), *_IN_NAMES.get(char, "").split()]))
    return table


def _plain(marked: str) -> str:
    """lǜ -> lv: without its tone."""
    letters = unicodedata.normalize("NFD", marked.replace("ü", "v").replace("ǘ", "v").replace("ǚ", "v").replace("ǜ", "v").replace("ǖ", "v"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=10_000)
def readings(char: str) -> tuple[str, ...]:
    """The readings of a Chinese character in pinyin without tones, ü as v; none of another sign."""
    return tuple(_table().get(char, "").split())


class _Spoken(dict[str, tuple[str, ...]]):
    """Character -> its readings in every way of writing them (lv, lyu, lu), the longer ones first, kept as they are asked for; a sign
    that no word begins with for what is no Chinese character."""

    def __missing__(self, char: str) -> tuple[str, ...]:
        forms = {form for one in readings(char) for form in (one, one.replace("v", "yu"), one.replace("v", "u"))}
        self[char] = found = tuple(sorted(forms, key=lambda form: (-len(form), form))) or ("-",)
        return found


SPOKEN = _Spoken()


@lru_cache(maxsize=1)
def syllables() -> frozenset[str]:
    """All of pinyin's syllables, ü as v and as u."""
    found = {one for many in set(_table().values()) for one in many.split() if _SYLLABLE.fullmatch(one)}
    return frozenset(found | {one.replace("v", "yu") for one in found if "v" in one} | {one.replace("v", "u") for one in found} | {"shaan"})


@lru_cache(maxsize=20_000)
def cut(word: str) -> tuple[str, ...]:
    """A folded word as pinyin syllables, the fewest that make it up, or none if it is no pinyin; an apostrophe parts syllables."""
    if "'" in word or "-" in word:
        parts = [cut(part) for part in re.split(r"['-]", word)]
        return tuple(one for part in parts for one in part) if all(parts) else ()
    known = syllables()
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(word) + 1):
        options = [
            (*before, word[start:end])
            for start in range(max(0, end - 6), end)
            if (before := best[start]) is not None and word[start:end] in known
        ]
        best.append(min(options, key=len) if options else None)
    return best[-1] or ()
