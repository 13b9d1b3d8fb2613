"""How a foreign name sounds in Chinese characters, kana or hangul, and whether an English word may be that name."""

from __future__ import annotations

import re
from functools import lru_cache

from tqcheck.entities.syllables import readings

_SPELLINGS = (
    ("sch", "S"), ("tsch", "C"), ("tch", "C"), ("dge", "C"), ("ough", "o"), ("augh", "o"), ("eaux", "o"), ("eau", "o"), ("cz", "C"),
    ("sz", "S"), ("zh", "C"), ("ch", "C"), ("sh", "S"), ("th", "S"), ("ph", "F"), ("ck", "K"), ("gh", "K"), ("kh", "H"), ("wh", "W"),
    ("wr", "L"), ("kn", "N"), ("qu", "KW"), ("gn", "N"), ("ts", "S"), ("tz", "S"), ("x", "KS"), ("ce", "Se"), ("ci", "Si"), ("cy", "Si"),
    ("ge", "Ce"), ("gi", "Ci"), ("gy", "Ci"), ("j", "C"), ("y", "i"), ("ü", "u"), ("ng", "N"),
)  # fmt: skip
_LETTERS = {
    "b": "P", "p": "P", "v": "W", "w": "W", "f": "F", "m": "M", "d": "T", "t": "T", "n": "N", "l": "L", "r": "L", "g": "K", "k": "K",
    "c": "K", "q": "K", "h": "H", "s": "S", "z": "S", "a": "a", "e": "e", "i": "i", "o": "o", "u": "u",
}  # fmt: skip
_SPELT = re.compile("|".join([re.escape(one) for one, _ in _SPELLINGS] + list(_LETTERS)))
_SOUND = dict(_SPELLINGS) | _LETTERS
_INITIAL = (
    ("zh", "C"), ("ch", "C"), ("sh", "S"), ("b", "P"), ("p", "P"), ("m", "M"), ("f", "F"), ("d", "T"), ("t", "T"), ("n", "N"), ("l", "L"),
    ("g", "K"), ("k", "K"), ("h", "H"), ("j", "C"), ("q", "C"), ("x", "S"), ("r", "L"), ("z", "S"), ("c", "S"), ("s", "S"), ("w", "W"),
    ("y", ""),
)  # fmt: skip
_OWN = {
    "尔": "L", "耳": "L", "儿": "L", "弗": "F", "夫": "F", "斯": "S", "特": "T", "德": "T", "克": "K", "格": "K", "布": "P", "普": "P",
    "姆": "M", "恩": "N", "兹": "S", "茨": "S", "什": "S", "奇": "C", "赫": "H", "勒": "L", "埃": "e", "艾": "ai", "厄": "e", "伍": "Wu",
    "乌": "u", "吴": "u", "武": "u", "威": "Wi", "约": "io", "尤": "iu", "耶": "ie", "雅": "ia", "亚": "ia", "扬": "iaN", "叶": "ie",
}  # fmt: skip
"""Characters that mostly stand for a lone sound in transcriptions."""
_USED_SIGNS = (
    "阿艾爱安昂奥澳埃厄恩巴班邦包鲍保贝本比彼毕边宾波伯博勃布查察昌楚茨次措达戴丹当道德登邓迪蒂丁杜敦顿多恩尔法凡范方菲费芬丰冯佛夫弗福富"
    "盖甘冈高戈格根古瓜圭哈海汉豪赫黑亨洪胡华霍基吉加贾简姜杰捷金津居卡凯坎康考科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾累里利莉丽立廉良列烈"
    "林琳柳龙隆卢鲁伦罗洛略马玛迈麦曼芒毛梅美门蒙孟米密明缪莫默姆穆纳娜奈南瑙讷内尼妮涅宁牛纽农努诺欧帕潘庞培佩彭皮平珀普奇恰钱强乔切钦琴"
    "丘曲让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊山尚绍舍申圣施什史斯丝松苏孙索塔泰坦汤唐陶特滕提蒂田铁廷通图托瓦万旺威维韦魏温文翁沃乌吴武伍"
    "西希席锡夏香向肖谢欣辛兴雄休许逊雅亚扬耶叶伊依英尤约云赞泽曾扎詹章珍芝治朱茱卓兹佐祖拿喀法哥多桂士仑迦因以印洲耳儿晓吕菩释陀奴刚果突"
    "尔沃格菲缅甸寮越柬埔寨慕拓妥顾贡鄂巫滋藻祁佳迭拜巳晋朵朴郎维娅娃妲莲莱蒂贝茜黛薇菈芙琪琳娜璐嘉代厘叙酋也门捏咖迪默热宰孜吐提买江齐岑钧容梯泽兆柱舒峡"
)
"""Characters that names of other peoples are transcribed with."""


@lru_cache(maxsize=20_000)
def of_char(char: str) -> str:
    """The sounds of a character in a transcription: consonants' classes in capitals, vowels' in small letters."""
    if char in _OWN:
        return _OWN[char]
    spelt = next(iter(readings(char)), "")
    initial, sound = next(((initial, sound) for initial, sound in _INITIAL if spelt.startswith(initial)), ("", ""))
    rest = spelt[len(initial) :]
    nasal = "N" if rest.endswith(("n", "ng")) else ""
    vowels = "".join(letter for letter in rest.replace("v", "u") if letter in "aeiou")
    if sound in tuple("CSLTNMP") and len(vowels) > 1 and vowels[0] in "iu":
        vowels = vowels[1:]
    return sound + vowels + nasal


def of_han(text: str) -> str:
    """The sounds of a transcription."""
    return "".join(of_char(char) for char in text)


@lru_cache(maxsize=20_000)
def of_word(word: str) -> str:
    """The sounds of a folded English word, double letters once."""
    word = re.sub(r"([a-z])\1", r"\1", word.replace("'", "").replace("-", ""))
    return "".join(_SOUND[m.group()] for m in _SPELT.finditer(word))


_GAP = {**dict.fromkeys("aeiou", 0.25), "H": 0.4, "W": 0.5, "N": 0.7, "L": 0.6}
_NEAR = {
    frozenset(pair): cost
    for pair, cost in {
        "SC": 0.3, "ST": 0.6, "CT": 0.5, "CK": 0.4, "KH": 0.4, "FW": 0.3, "FP": 0.5, "WP": 0.5, "NM": 0.3, "HF": 0.5, "CH": 0.6,
        "LN": 0.7, "WH": 0.5, "Wu": 0.15, "Wo": 0.2, "Ci": 0.4, "Li": 0.7,
        "ae": 0.15, "ei": 0.1, "ou": 0.1, "ao": 0.15, "ai": 0.2, "eo": 0.2, "iu": 0.2, "au": 0.2, "eu": 0.2, "io": 0.25,
    }.items()
}  # fmt: skip


def _costs() -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    signs = "aeiouPMFTNLKHCSW"
    swap = {
        (one, other): 0.0 if one == other else _NEAR.get(frozenset((one, other)), 0.35 if (one.islower() and other.islower()) else 1.0)
        for one in signs
        for other in signs
    }
    return swap, {sign: _GAP.get(sign, 1.0) for sign in signs}


_SWAP, _LOSS = _costs()


def distance(word: str, run: str) -> float:
    """What it costs to hear the sounds of a word somewhere in those of a run, per consonant of the word: 0 is the same."""
    size = len(run)
    row = [0.0] * (size + 1)
    for sign in word:
        loss = _LOSS[sign]
        previous = row[0]
        row[0] = left = previous + loss
        for at in range(size):
            other = run[at]
            above = row[at + 1]
            cost = previous + _SWAP[sign, other]
            if above + loss < cost:
                cost = above + loss
            if left + _LOSS[other] < cost:
                cost = left + _LOSS[other]
            previous = above
            row[at + 1] = left = cost
    weight = sum(1.0 if sign.isupper() else 0.3 for sign in word)
    return min(row) / max(weight, 1.0)


def runs(text: str) -> list[str]:
    """The stretches of two or more characters that may be a transcription, middle dots and hyphens among them."""
    return _RUN.findall(text)


_ALONE = (
    "阿艾埃厄奥巴鲍贝彼伯勃茨戴迪蒂杜顿尔菲弗夫甘戈格哈豪赫霍基吉加捷卡凯坎康考科克肯库夸奎拉莱赖劳勒雷蕾里利莉丽廉琳卢鲁伦罗洛马玛迈麦曼梅蒙米姆莫默穆纳娜"
    "奈尼妮涅努诺欧帕潘佩皮珀普奇恰乔切钦瑞若撒萨塞赛桑瑟莎珊什斯丝塔泰坦陶特蒂廷图托瓦维韦沃乌西希谢辛逊雅亚耶伊依尤约扎詹芝兹佐朱祖德布克罗弗林温森多拜"
)
"""Characters that three in a row are a transcription of."""


DOTS = "·•・‧"
_RUN = re.compile(f"[{_USED_SIGNS}][{_USED_SIGNS}{DOTS}-]+")
NAME = re.compile(f"[{_USED_SIGNS}]{{3,6}}")
"""What may be a foreign name beside a title."""
_FOREIGN = re.compile(
    f"[{_USED_SIGNS}]{{1,9}}(?:[{DOTS}-][{_USED_SIGNS}]{{1,9}})+|(?<![{_USED_SIGNS}])[{_ALONE}]{{3,9}}(?![{_USED_SIGNS}])"
)


def transcriptions(text: str) -> list[tuple[int, int]]:
    """(start, end) of the foreign names that middle dots, or three characters in a row that are little used otherwise, show to be such."""
    return [m.span() for m in _FOREIGN.finditer(text)]
