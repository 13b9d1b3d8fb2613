"""A person whom the source calls he and the translation she, or the reverse.

Only where the source speaks of one gender alone: it has pronouns of the one and nothing at all, neither noun nor verb, of the other.
Languages whose pronouns tell nothing (Turkish), or tell it of things as well as of persons and have no other sign of it, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_HE = re.compile(r"\b(?:he|him|his|himself)(?![\w-])", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself)(?![\w-])", re.IGNORECASE)
_ANY = re.compile(r"\b[HhSs](?:e|he|is|im|er)(?:s|self)?\b")
"""A quick look for either."""
_OTHER = {"he": "she", "she": "he", "him": "her", "himself": "herself", "herself": "himself", "hers": "his", "his": "her"}
_MEN = re.compile(r"\b(?:m[ae]n|boys?|father|son|brother|husband|king|Mr|actor|lord|gentlem[ae]n)\b", re.IGNORECASE)
_WOMEN = re.compile(r"\b(?:wom[ae]n|girls?|mother|daughter|sister|wife|queen|Mrs|Ms|Miss|actress|lady|ship|female)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signs:
    """Regular expressions of a language: pronouns of a man and of a woman, and everything else that may speak of a man or of a woman."""

    he: str
    she: str
    man: str
    woman: str


LANGUAGES = {
    "zh": Signs(
        he=r"(?<![其吉利维])他(?![们人国乡的们])|(?<![其吉利维])他的",
        she=r"她(?!们)",
        man=r"他|男|父|爸|兄|弟|丈夫|叔|先生|爷|儿子|小伙|王子|国王",
        woman=r"她|女|母|妈|姐|妹|妻|夫人|太太|婆|奶奶|姑|娘|嫂|妇|孕|公主",
    ),
    "ja": Signs(
        he=r"彼(?![女らの岸])|彼の",
        she=r"彼女(?!ら|たち)",
        man=r"彼(?!女)|男|父|夫|兄|弟|息子|少年|祖父|王子",
        woman=r"彼女|女|母|妻|姉|妹|娘|夫人|祖母|嬢|婦",
    ),
    "ru": Signs(
        he=r"он|него|ему|нему|нём|его",
        she=r"она|неё|нее|ней|ею|нею|её",
        man=r"он|него|ему|нему|нём|нем|его|им|ним|мужчин\w*|муж\w*|от(?:ец|ц\w+)|сын\w*|брат\w*|парн\w+|парень|дед\w*|мальчик\w*|\w{2,}л(?:ся)?"
        r"|\w+(?:ов|ев|ёв|ин|ын|ский|ского|скому|ским)|\w+(?:ович|евич)\w*|\w+[лш]ий",
        woman=r"она|неё|нее|ней|ей|ею|нею|её|ее|женщин\w*|женск\w+|жен\w{1,3}|девуш\w+|девоч\w+|мат(?:ь|ер\w+)|мам\w+|доч\w+|сестр\w+"
        r"|бабу\w+|тёт\w+|актрис\w+|певиц\w+|супруг[аеиу]|\w{2,}ла(?:сь)?|\w+ниц\w+|\w+(?:ова|ева|ёва|ина|ской|ская|овой|евой|иной|ову|еву|ину|скую)"
        r"|\w+(?:овн|евн|ичн)\w+|\w+(?:истк|ентк|антк|ианк|анк|енк|орш|ерш)\w{1,3}|королев\w+|принцесс\w+|депутатк\w+|корабл\w+|судн\w+|лодк\w+",
    ),
    "uk": Signs(
        he=r"він|нього|йому|ньому",
        she=r"вона|неї|ній|нею",
        man=r"він|нього|його|йому|ньому|ним|чоловік\w*|батьк\w+|син\w*|брат\w*|хлоп\w+|дід\w*|\w{2,}(?:в|вся)|\w+(?:ий|ого|ому)",
        woman=r"вона|неї|її|ній|нею|жін\w+|дружин\w+|дівч\w+|мат\w+|мам\w+|донь\w+|сестр\w+|баб\w+|акторк\w+|\w{2,}ла(?:ся|сь)?|\w+ниц\w+"
        r"|\w+(?:ова|ева|єва|ина|ська|ської|ській|ську)|\w+к(?:а|и|у|ою|ині)",
    ),
    "de": Signs(
        he=r"er|ihm|ihn",
        she=r"(?:sagte?|erklärte?|betonte?|meinte?|berichtete?|fügte?|hatte?|war|ist|wird|wurde|kann|konnte|will|wollte) sie",
        man=r"er|ihm|ihn|sein(?:e[rnms]?)?|Mann\w*|Männer\w*|Vaters?|Sohn\w*|Bruder\w*|Herr\w*|Junge\w*|der|des|dem|ein|jeder",
        woman=r"sie|ihr\w{0,2}|Frau\w*|Mutter|Mütter\w*|Tochter|Schwester|Mädchen|Dame\w*|\w+in|\w+innen|Schiff\w*|Königin|Witwe",
    ),
}  # fmt: skip


@cache
def _compiled(lang: str) -> tuple[re.Pattern[str], ...]:
    signs = LANGUAGES[lang]
    left, right = ("", "") if lang in ("zh", "ja") else (r"(?<![\w-])", r"(?!\w)")
    return tuple(re.compile(f"{left}(?:{text}){right}", re.IGNORECASE) for text in (signs.he, signs.she, signs.man, signs.woman))


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """The first pronoun of the wrong gender, with the right one for it; none where the source speaks of both."""
    if lang not in LANGUAGES:
        return ()
    if not _ANY.search(target):
        return ()
    his, hers = _HE.search(target), _SHE.search(target)
    if his is None and hers is None:
        return ()
    he, she, man, woman = _compiled(lang)
    if hers is not None and (said := he.search(source)) and not woman.search(source) and not _WOMEN.search(target):
        return (_wrong(hers, said),)
    if his is not None and (said := she.search(source)) and not man.search(source) and not _MEN.search(target):
        return (_wrong(his, said),)
    return ()


def _wrong(found: re.Match[str], said: re.Match[str]) -> Discrepancy:
    """The pronoun, with the other one where only one answers it: her is him or his, as what follows tells nobody here."""
    old = found.group()
    new = _OTHER.get(old.lower(), "")
    fixes = (new.capitalize() if old[0].isupper() else new,) if new else ()
    return Discrepancy("gender", Span(*found.span()), fixes, Span(*said.span()))
