"""Chinese text as names are looked for in it: what a Latin word spells there, and the persons it names by surname, title and verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tqcheck.entities import sounds
from tqcheck.entities.spellings import fold
from tqcheck.entities.syllables import SPOKEN, cut, readings
from tqcheck.model.document import Span

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹"
    "熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包"
    "宁符阮尤舒梅管卞蓝苗凌邬仇褚谈柯阎单裴占霍翁屈简骆游巩喻洪路卓解季冉隋隗佟谌艾查窦桂沙鲍祁项闵麦华成池初米诸蒙蒲古苟仲臧宫冼阙"
    "張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉呂盧鍾譚陸賈鄒賀龔顧錢嚴莊聶魯歐關藍倫麥單萬湯龐顏寧龍齊"
)
_COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|独孤|南宫|歐陽|諸葛"
_TITLES = (
    "主席|总统|总理|首相|部长|副部长|省长|市长|县长|区长|镇长|村长|州长|厅长|局长|处长|科长|司长|署长|院长|校长|所长|馆长|台长|社长|会长|理事长|秘书长"
    "|书记|主任|经理|总经理|董事长|总裁|总监|总编辑|总工程师|教授|副教授|研究员|院士|博士|医生|医师|律师|法官|检察官|警官|老师|记者|编辑|演员|导演|编剧"
    "|歌手|作家|诗人|画家|艺术家|科学家|专家|学者|经济学家|分析师|设计师|工程师|教练|主教练|队长|选手|球员|运动员|名将|小将|冠军|议员|代表|委员|发言人"
    "|大使|外长|防长|财长|司令|司令员|参谋长|政委|将军|上将|中将|少将|先生|女士|小姐|同志|村民|市民|居民|学生|同学|司机|乘客|消费者|负责人|创始人|创办人"
    "|董事|监事|行长|首席执行官|首席经济学家|队员|球星|影星|明星|主持人|制片人|志愿者|战士|民警|律师|特首|议长|园长|站长|组长|团长|总会长|干事长|检察长|船长|机长|参赞|公使|领事|总领事|专员|特使|顾问|讲师|摄影师|大臣|总干事|巡视员|主管|助理|主持|其中|包括|由|是"
)
_VERBS = (
    "表示|指出|认为|介绍|强调|告诉|透露|先生|女士|教授|博士|同志|老师|小姐|主持|出席|会见|宣布|坦言|回忆|解释|补充|呼吁|要求|预计|当选|担任|获得|夺得|出任"
    "|率领|率团|发表|致辞|说|称|还说|告訴|表明|分析|坦承|直言|正在|曾|感叹|笑着|接受|同样|建议|提出|相信|回应|受访|主演|执导|领导|带领|等"
)
_BY = "说称的了在是和与等也就都而及着或一不为以对于从将被把让向到上下年月日时会有这那他她我你们其此该省市县区镇村州国等个人并又"
"""Characters that no given name has."""
_NO_PERSONS = re.compile(
    "周[一二三四五六日末年期边]|安全|查看|安排|包括|成功|成立|成员|成果|成为|白皮书|白天|白酒|简单|牛肉|牛奶|黄油|黄金|黄色|高粱|高度|高级|高速|高校|高层|高端|高等|高铁|高考|万象|万元|万人|万吨|向媒体|向记|于站|方面|方案"
    "|方式|方向|方法|方便|时间|时代|时任|温度|温馨|文化|文明|文章|文件|文物|文艺|全国|全面|全球|全省|全市|全部|全体|全村|金融|金额|金牌|石油|石化|常务|常年|常态|常驻|易于|和平|左右|车辆|车站"
    "|车间|马上|马路|马华|江南|江北|水平|白云|黑客|黑人|雷达|项目|华人|华侨|华裔|华为|路线|路透|计划|单位|单独|单日|关于|关键|关系|关注|关心|曾经|曾任|曾表|武装|武汉|海外|海关|海军|海洋|党员|党委"
    "|党组|支持|支付|支部|边境|边防|米饭|蓝色|蓝天|明年|明确|明天|毛利|毛巾|毛绒|花园|花卉|强调|强烈|强化|应急|应对|应用|应该|农民|农业|农村|游客|游戏|游泳|洪水|解放|解决|解释|古代|古老|古城|宫殿|宫廷"
    "|童年|柳树|汤加|齐全|齐聚|殷切|施工|施行|施政|阮氏|乔治|戴安|汪洋|郎朗|辛苦|辛勤|路上|路面|路段|席位|雪州|雷州|常委|康复|康熙|沙特|沙漠|沙滩|季度|季节|申请|申报|连续|连接|连日|鱼|余名|余人|余家|余万"
)
"""Words that begin with what is a surname too."""
_SURNAME = re.compile(f"[{_SURNAMES}{''.join(name[0] for name in _COMPOUND.split('|'))}]")
_TWO = re.compile(_COMPOUND)
_GIVEN = re.compile(rf"[^{_BY}\W\da-zA-Z_]{{1,2}}")
_TITLED, _SAYING = tuple(_TITLES.split("|")), tuple(_VERBS.split("|"))
_PARTED = tuple("、，。；：！？（）()“”《》 0123456789在与和") + _SAYING
_OPEN = "、，。；：！？（）()“” "
_NO_END = "湖山河江村镇路桥岛寺楼城港站店海院"
_ENDS = frozenset(_OPEN) | {title[-1] for title in _TITLED}
"""What stands before a name that its surroundings show to be one."""
_LISTED = ("、", "等", "报道", "摄", "主演", "导演", "执导", " ")


_NEARLY = 3
"""Letters by which a misspelt name is not longer or shorter."""
_BRIEF = re.compile("[\u4e00-\u9fff][东西南北]")
_JAPAN = re.compile("日本|东京|大阪|东瀛|日方|日元|日媒|[中美韩俄在访驻对]日|日[相中韩美俄裔籍]|株式会社")


@dataclass(frozen=True, slots=True)
class Person:
    """A person that a Chinese text names: the place, and how many characters are the surname."""

    span: Span
    surname: int


class Chinese:
    """A Chinese text and its readings; characters one after another are neighbours whatever signs stand between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places_of: dict[str, Span | None] = {}
        self.places = [at for at, char in enumerate(text) if "\u3400" <= char <= "\u9fff"]

    @cached_property
    def _spoken(self) -> list[tuple[str, ...]]:
        """How each character may be read, in every way of writing it."""
        return [SPOKEN[self.text[at]] for at in self.places]

    @cached_property
    def _usual(self) -> list[str]:
        """How each character is usually read."""
        return [(readings(self.text[at]) or ("",))[0] for at in self.places]

    @cached_property
    def low(self) -> str:
        """The text in lower case, for the Latin words in it."""
        return self.text.lower()

    @cached_property
    def is_about_japan(self) -> bool:
        """Whether it may have Japanese names, whose characters say nothing of their sound."""
        return _JAPAN.search(self.text) is not None

    @cached_property
    def runs(self) -> list[str]:
        """The stretches that may be transcriptions."""
        return sounds.runs(self.text)

    def spelt(self, word: str) -> Span | None:
        """Where characters stand that a folded word spells in pinyin, one after another."""
        if word not in self._places_of:
            self._places_of[word] = self._spelt(word.replace("'", "").replace("-", "")) if cut(word) else None
        return self._places_of[word]

    def _spelt(self, plain: str) -> Span | None:
        for start, forms in enumerate(self._spoken):
            if plain.startswith(forms) and (stop := self._goes_on(plain, 0, start)):
                return Span(self.places[start], self.places[stop - 1] + 1)
        return None

    def has_in_brief(self, syllable: str) -> bool:
        """Whether a place that begins so may be named by one character and a direction (川东 for eastern Sichuan)."""
        return any(syllable in SPOKEN[m.group()[0]] for m in _BRIEF.finditer(self.text))

    def _goes_on(self, word: str, at: int, index: int) -> int:
        """The index after the characters that read word[at:], or 0."""
        if at == len(word):
            return index
        if index == len(self._spoken):
            return 0
        for form in self._spoken[index]:
            if word.startswith(form, at) and (stop := self._goes_on(word, at + len(form), index + 1)):
                return stop
        return 0

    def spellings(self, first: str, length: int) -> Iterator[tuple[str, Span]]:
        """What one to three characters in a row spell, read in the usual way, and where: what begins with a letter, and is about as long
        as is said."""
        usual = self._usual
        for start, spelt in enumerate(usual):
            if spelt.startswith(first):
                for size in range(1, 4):
                    joined = "".join(usual[start : start + size])
                    if abs(len(joined) - length) < _NEARLY and start + size <= len(usual):
                        yield joined, Span(self.places[start], self.places[start + size - 1] + 1)

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """The persons that what stands beside them shows to be persons, in reading order."""
        found: list[Person] = []
        for m in _SURNAME.finditer(self.text):
            at = m.start()
            if (found and found[-1].span.end > at) or (at and self.text[at - 1] not in _ENDS):
                continue
            surname = 2 if _TWO.match(self.text, at) else int(is_surname(self.text[at]))
            if not surname:
                continue
            given = _GIVEN.match(self.text, at + surname)
            size = self._length(at, surname, len(given[0])) if given else 0
            if size and not _NO_PERSONS.match(self.text, at):
                found.append(Person(Span(at, at + size), surname))
        return tuple(found)

    def _length(self, at: int, surname: int, given: int) -> int:
        """How many characters at a place are a person's name, by what stands before and after; 0 for none."""
        text = self.text
        titled = text.endswith(_TITLED, max(0, at - 6), at) if at else False
        opened = not at or text[at - 1] in _OPEN
        if not (titled or opened):
            return 0
        for size in range(surname + 1, surname + given + 1):
            end = at + size
            if text.startswith(_SAYING, end) or (titled and (end == len(text) or text.startswith(_PARTED, end))):
                return size
        listed = (
            at
            and text[at - 1] == "、"
            and given == 2
            and text[at + surname + 1] not in _NO_END
            and text.startswith(_LISTED, at + surname + 2)
        )
        return surname + 2 if listed else 0

    @cached_property
    def foreigners(self) -> tuple[Span, ...]:
        """The foreign names that a title before and a sign or verb after show to be such, beside those of `sounds.transcriptions`."""
        found = [Span(*place) for place in sounds.transcriptions(self.text)]
        for m in sounds.NAME.finditer(self.text):
            span = Span(*m.span())
            if not span.start or self.text[span.start - 1] not in _ENDS:
                continue
            is_named = self.text.endswith(_TITLED, max(0, span.start - 6), span.start) and self.text.startswith(_PARTED, span.end)
            if is_named and not any(span.overlaps(other) for other in found):
                found.append(span)
        return tuple(sorted(found, key=lambda span: span.start))

    def name(self, person: Person) -> str:
        """A person's name in pinyin as the press writes it: Li Xiaoming, Wang Li'an."""
        text = self.text[person.span.start : person.span.end]
        surname = "".join(surname_of(char) for char in text[: person.surname])
        given = [_IN_GIVEN.get(char) or readings(char)[0] for char in text[person.surname :] if readings(char)]
        joined = "".join(("'" if at and one[0] in "aeo" else "") + one for at, one in enumerate(given))
        return f"{written(surname)} {written(joined)}"


def surname_of(char: str) -> str:
    """A character as it is read as a surname."""
    return _AS_SURNAME.get(char) or next(iter(readings(char)), "")


_AS_SURNAME = {
    "仇": "qiu", "单": "shan", "單": "shan", "查": "zha", "曾": "zeng", "解": "xie", "盖": "ge", "区": "ou", "朴": "piao", "任": "ren",
    "缪": "miao", "翟": "zhai", "尉": "yu", "隗": "wei", "谌": "chen", "覃": "qin", "冼": "xian", "乐": "yue", "沈": "shen", "召": "shao",
    "逄": "pang", "黑": "he", "石": "shi", "叶": "ye", "柏": "bai", "薄": "bo", "贾": "jia", "卜": "bu", "令": "ling", "宁": "ning",
}  # fmt: skip
_IN_GIVEN = {"长": "chang", "長": "chang", "重": "chong", "行": "xing", "乐": "le", "樂": "le", "朝": "chao", "调": "diao", "和": "he",
             "强": "qiang", "盛": "sheng", "少": "shao", "传": "chuan", "正": "zheng", "都": "du", "柏": "bai", "晟": "sheng", "参": "shen",
             "茜": "qian", "大": "da", "华": "hua", "奇": "qi", "卜": "bu", "会": "hui", "覃": "tan", "澄": "cheng"}  # fmt: skip


def is_surname(char: str) -> bool:
    """Whether a character is one of the usual surnames."""
    return char in _SURNAMES


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """The surnames in pinyin, ü as u."""
    return frozenset(surname_of(char).replace("v", "u") for char in _SURNAMES)


def written(spelt: str) -> str:
    """With a capital, and ü for v."""
    return spelt[:1].upper() + spelt[1:].replace("v", "ü")


def folded_name(name: str) -> str:
    """A name's letters alone, folded."""
    return fold(name).replace("'", "").replace("-", "").replace(" ", "")
