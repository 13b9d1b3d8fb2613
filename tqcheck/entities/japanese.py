"""Japanese surnames as Chinese writes them, and how they are read."""

from __future__ import annotations

import re
from functools import lru_cache

_READ = """
佐藤 Sato 铃木 Suzuki 高桥 Takahashi 田中 Tanaka 伊藤 Ito 渡边 Watanabe 山本 Yamamoto 中村 Nakamura 小林 Kobayashi
加藤 Kato 吉田 Yoshida 山田 Yamada 佐佐木 Sasaki 山口 Yamaguchi 松本 Matsumoto 井上 Inoue 木村 Kimura 斋藤 Saito
清水 Shimizu 山崎 Yamazaki 池田 Ikeda 桥本 Hashimoto 阿部 Abe 石川 Ishikawa 山下 Yamashita 中岛 Nakajima 石井 Ishii
小川 Ogawa 前田 Maeda 冈田 Okada 长谷川 Hasegawa 藤田 Fujita 后藤 Goto 近藤 Kondo 村上 Murakami 远藤 Endo 青木 Aoki
坂本 Sakamoto 福田 Fukuda 太田 Ota 西村 Nishimura 藤井 Fujii 藤原 Fujiwara 金子 Kaneko 冈本 Okamoto 中野 Nakano
三浦 Miura 原田 Harada 中川 Nakagawa 松田 Matsuda 竹内 Takeuchi 小野 Ono 田村 Tamura 中山 Nakayama 和田 Wada 石田 Ishida
森田 Morita 上田 Ueda 内田 Uchida 柴田 Shibata 酒井 Sakai 宫崎 Miyazaki 横山 Yokoyama 高木 Takagi 安藤 Ando
宫本 Miyamoto 大野 Ono 小岛 Kojima 谷口 Taniguchi 今井 Imai 工藤 Kudo 高田 Takada 增田 Masuda 丸山 Maruyama
杉山 Sugiyama 村田 Murata 大塚 Otsuka 新井 Arai 小山 Koyama 平野 Hirano 藤本 Fujimoto 河野 Kono 上野 Ueno 野口 Noguchi
武田 Takeda 松井 Matsui 千叶 Chiba 岩崎 Iwasaki 樱井 Sakurai 木下 Kinoshita 野村 Nomura 松尾 Matsuo 菊地 Kikuchi
久保 Kubo 松下 Matsushita 岛田 Shimada 水野 Mizuno 吉川 Yoshikawa 安倍 Abe 岸田 Kishida 石破 Ishiba 麻生 Aso 茂木 Motegi
小泉 Koizumi 高市 Takaichi 野田 Noda 鸠山 Hatoyama 二阶 Nikai 甘利 Amari 枝野 Edano 世耕 Seko 稻田 Inada 萩生田 Hagiuda
上川 Kamikawa 林芳 Hayashi 加藤胜信 Kato 松野 Matsuno 玉木 Tamaki 泉健太 Izumi 小池 Koike 吉村 Yoshimura 黑田 Kuroda
植田 Ueda 大谷 Otani 羽生 Hanyu 锦织 Nishikori 大坂 Osaka 本田 Honda 香川 Kagawa 长友 Nagatomo 中田 Nakata
松山 Matsuyama 福原 Fukuhara 伊达 Date 内村 Uchimura 池江 Ikee 濑户 Seto 北岛 Kitajima 宫泽 Miyazawa 竹下 Takeshita
中曾根 Nakasone 海部 Kaifu 细川 Hosokawa 村山 Murayama 森喜朗 Mori 菅义伟 Suga 菅直人 Kan 是枝 Koreeda 黑泽 Kurosawa
北野 Kitano 役所 Yakusho 渡部 Watanabe 深田 Fukada 新垣 Aragaki 石原 Ishihara 长泽 Nagasawa 广末 Hirosue 绫濑 Ayase
泷泽 Takizawa 久松 Hisamatsu 足立 Adachi 手冢 Tezuka 手塚 Tezuka 光木 Mitsuki 浅田 Asada 荒川 Arakawa 高梨 Takanashi
平井 Hirai 河村 Kawamura 川口 Kawaguchi 川崎 Kawasaki 川端 Kawabata 大江 Oe 东野 Higashino 三岛 Mishima 芥川 Akutagawa
夏目 Natsume 鸟山 Toriyama 尾田 Oda 高仓 Takakura 木原 Kihara 岩屋 Iwaya 中谷 Nakatani 武藤 Muto 赤泽 Akazawa
林官房 Hayashi 垂秀夫 Tarumi 横井 Yokoi 金杉 Kanasugi 秋元 Akimoto 秋山 Akiyama 横田 Yokota 片山 Katayama 大岛 Oshima
小渊 Obuchi 福山 Fukuyama 志位 Shii 山中 Yamanaka 本庶 Honjo 梶田 Kajita 天野 Amano 中村修二 Nakamura 大隅 Osumi
吉野 Yoshino 真锅 Manabe 孙正义 Son 柳井 Yanai 丰田章男 Toyoda
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    words = _READ.split()
    return dict(zip(words[::2], words[1::2], strict=True))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _table()), key=len, reverse=True)))


def surname_at(text: str, start: int) -> tuple[str, str]:
    """(characters, reading) of the Japanese surname that begins at a place of a Chinese text; two empty texts for none."""
    found = _pattern().match(text, start)
    return (found.group(), _table()[found.group()]) if found else ("", "")
