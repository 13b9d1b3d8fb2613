"""Countries as one word of English calls them or one Chinese character does: `American` answers 美."""

from __future__ import annotations

from functools import lru_cache

from tqcheck.entities.spellings import fold
from tqcheck.entities.territories import territories

_ALSO = {
    "US": "美", "RU": "苏", "KR": "朝", "MY": "大", "SG": "狮", "IR": "波", "IL": "犹", "CN": "华国我汉京", "TW": "臺",
    "MO": "奥", "NZ": "纽", "AE": "迪酋", "IE": "尔", "NL": "兰", "CF": "非", "ZA": "非", "GB": "英伦苏威",
}  # fmt: skip
"""Characters that stand for a country in brief beside the first of its name."""
PROVINCES = {
    "京": "beijing", "津": "tianjin", "冀": "hebei", "晋": "shanxi", "辽": "liaoning", "吉": "jilin", "黑": "heilongjiang",
    "沪": "shanghai", "苏": "jiangsu", "浙": "zhejiang", "皖": "anhui", "闽": "fujian", "赣": "jiangxi", "鲁": "shandong",
    "豫": "henan", "鄂": "hubei",
    "湘": "hunan", "粤": "guangdong", "桂": "guangxi", "琼": "hainan", "渝": "chongqing", "川": "sichuan", "蜀": "sichuan", "贵": "guizhou",
    "黔": "guizhou", "滇": "yunnan", "藏": "tibet", "陕": "shaanxi", "秦": "shaanxi", "甘": "gansu", "陇": "gansu", "青": "qinghai",
    "宁": "ningxia", "疆": "xinjiang", "杭": "hangzhou", "穗": "guangzhou", "广": "guangzhou", "深": "shenzhen", "蓉": "chengdu",
    "汉": "wuhan", "江": "yangtze",
}  # fmt: skip
"""Characters that stand for a province or a town in brief."""
_PEOPLE = ("tian", "tians", "an", "ans", "n", "ns", "ian", "ians", "i", "is", "ese")


@lru_cache(maxsize=1)
def _signs() -> dict[str, str]:
    """Country -> the characters that stand for it in brief."""
    return {
        entity.country: entity.native["zh"][0][0] + _ALSO.get(entity.country, "") for entity in territories() if entity.native.get("zh")
    }


@lru_cache(maxsize=1)
def _codes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entity in territories():
        for name in entity.english:
            words = fold(name).replace("-", " ").split()
            if len(words) == 1 and len(words[0]) > 3:
                found.setdefault(words[0], set()).add(entity.country)
    return {word: frozenset(codes) for word, codes in found.items()}


@lru_cache(maxsize=20_000)
def codes_of(low: str) -> frozenset[str]:
    """The countries that a folded word names, or whose people it names (Italian, Laotian); none for other words."""
    known = _codes()
    if low in known:
        return known[low]
    for ending in _PEOPLE:
        if low.endswith(ending) and len(low) - len(ending) > 2:
            stem = low.removesuffix(ending)
            for whole in (stem, stem + "a", stem + "y", stem + "o", stem + "ia", stem + "s"):
                if whole in known:
                    return known[whole]
    return frozenset()


def in_brief(low: str, text: str) -> bool:
    """Whether a character of a Chinese text may stand for the country or province that a folded word names."""
    if any(sign in text for code in codes_of(low) for sign in _signs().get(code, "")):
        return True
    return any(name == low and sign in text for sign, name in PROVINCES.items())
