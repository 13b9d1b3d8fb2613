"""How Chinese names are spelt outside the mainland: surnames of Hong Kong, Taiwan, South-East Asia, Vietnam and Korea."""

from __future__ import annotations

from functools import lru_cache

_SPELLINGS = """
陈陳 chan tan tran chen chin tjan zan
黄黃 wong huang ng hwang oei ooi hoang uy
王 wong wang ong vuong heng
李 lee li lei ly rhee yi
林 lam lim lin liem
张張 cheung chang teo chong truong jang zhang tiong
刘劉 lau liu low luu yoo ryu loh lao
吴吳 ng ngo wu goh oh woo eng
郑鄭 cheng tay tee trinh jung jeong chung zheng chiang
杨楊 yeung yang yeo duong young ieong
梁 leung liang neo luong leong yang neoh
何 ho hoh ha ko
罗羅 law lo loh la ro
谢謝 tse hsieh chia tay cheah ta sie
叶葉 yip yeh yap diep ip ye
许許 hui hsu koh hua heo hoi khaw hou
曾 tsang tseng chan tang chng jeng zeng
郭 kwok kuo quek quach kwak kok kuok
蔡 choi tsai chua thai choy choe tsoi chai
冯馮 fung feng pang phung fong
邓鄧 tang teng dang thang
彭 pang peng phang banh
周 chow chou chew chu joo chau jau
赵趙 chiu chao teo trieu cho jo
徐 tsui hsu chee tu seo suh choi
朱 chu choo joo chau
胡 wu hu oh foo ho
高 ko kao ko go cao kou
苏蘇 so su soh to sou
卢盧 lo lu loo lo lou roh
钟鍾 chung chong cheong jong
潘 poon pan phua phan ban pun
余 yu yee yue du yeo u
谭譚 tam tan tham tam
马馬 ma mah beh
沈 sum shen sim tham sham shim
韩韓 hon han hang han hahn
方 fong fang png phuong bang
袁 yuen yuan won vien un
唐 tong tang dang duong
魏 ngai wei gooi goi nguy wi wee
萧蕭肖 siu hsiao siew siaw sew tieu so shaw sio
石 shek shih chio seok thach
阮 yuen juan nguyen yun un
范 fan van pham bum beom
汪 wong wang uong
田 tin tien jeon dien
吕呂 lui lu loo lee la yeo loi
姜 keung chiang kang khuong geung
金 kam chin kim gam kam
朴 pok park bak pak
崔 chui tsui choi thoi choe
尹 wan yin yoon doan yun
文 man wen moon van mun
孙孫 suen sun son ton soon
江 kong chiang kang giang gong
黎 lai le lye
廖 liu liao liew lieu leow lio
戴 tai dai tye doi tay dae
丁 ting ding teng dinh jung
杜 to tu do toh doo dou
任 yam jen nham yim ren im lim iam
关關 kwan kuan quan gwan kuan
温溫 wan wen on won
施 sze shih see si thi
庄莊 chong chuang chng trang jang
严嚴 yim yen ngiam nghiem eom um
欧歐 au ou ow o
姚 yiu yao yeow dieu yo
翁 yung weng ang ong
洪 hung hong ang hong
武 mo wu vu mou
裴 pui pei bui bae
段 tuen tuan doan
申 san shen shin sin than
白 pak pai peh bach baek paek baik
宋 sung song soong tong
柯 o ko kua o kho
游 yau yu yew yow
傅 fu foo pho
谷 kuk ku goo
麦麥 mak mai mac
甘 kam kan gan
龚龔 kung gong keng cung
司徒 szeto seeto
欧阳歐陽 au-yeung auyong ouyang auyeung
夏 ha hsia har ha
邱 yau chiu khoo khoo khu
简簡 kan chien
詹 chim chan chiam
侯 hau hou haw
颜顏 ngan yen gan nhan
雷 lui lei looi loi
贺賀 ho hoh
毛 mo mao mo
程 ching cheng trinh
章 cheung chang chuong
鲁魯 lo lu no
""".strip()


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line in _SPELLINGS.splitlines():
        names, *spellings = line.split()
        for name in (names[:2], names[2:]) if names[:2] in ("司徒", "欧阳") else names:
            if name:
                table[name] = frozenset(spellings)
    return table


def spellings(surname: str) -> frozenset[str]:
    """How a surname in characters is spelt otherwise than in pinyin, folded; none for one that is rare there."""
    return _table().get(surname, frozenset())
