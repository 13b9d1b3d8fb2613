"""Pairs of opposites, as English and the source languages say them: what rises and what falls, north and south.

A row of a table is a pair's name, the words of the one, `~`, and those of the other; an indented line goes on the one before. A word is a
regular expression, in which `*` is any letters and `_` a blank. They are many: what they miss is taken for an error where the translation
says the contrary.
"""

from __future__ import annotations

ENGLISH = r"""
rise: rise[sn]? rose rising increas* gr[eo]w* growth climb* jump* surg* soar* gain* up upward* rais* boost* expan* higher strengthen*
    more add* improv* advanc* escalat* accelerat* enhanc* extend* exten* ~ fall(?:s|en|ing)? fell decreas* declin* drop* reduc*
    shr[iau]nk* slump* plung* plummet*
win: w[io]ns? winn* victor* beat* defeat* triumph* success* overc[ao]me* prevail* conquer* earn* champion* top* first award* gain* ~
    los[et]s? losing losers? defeats? lost
north: north* ~ south*
east: east* ~ west*
buy: b[uo]y* bought purchas* acqui* repurchas* ~ sell* sold sales?
export: export* ~ import(?!an)*
profit: profit* earning* income gain* benefit* ~ loss(?:es)?
most: highest maxim* most best largest biggest greatest top record peak* high* first supreme ~ lowest minim* worst least smallest
after: after* following since later post* upon once when then from in behind next subsequent* ~ before
open: open* start* launch* unlock* unveil* inaugurat* outdoor ~ clos(?:e|ed|es|ing|ure) shut*
accept: accept* approv* adopt* pass* agree* support* embrac* receiv* tak* took admit* back* underw* undergo* favou?r* endors* advocat*
    in_favou?r confirm* allow* help* uph* ~ reject(?:s|ed|ing)? oppos(?:e|es|ed|ing) den(?:y|ies|ied|ying) disagree*
    refus(?:e|es|ed|ing)
begin: beg[iau]n* start* launch* open* commenc* initiat* kick* onset since set_out embark* in from early ~ ended ends ending
larger: larg* big* great* more major* huge massive vast high* grand wid* long* tall* old* up rose ris* increas* exten* broad* heav* over
    ~ small(?:er|est)? lower shorter less fewer
majority: majorit* most* ~ minorit(?:y|ies)
stronger: strong* powerful* strength* solid* robust* intens* fierce* heav* tough* great* ~ weak*
"""

SHOWN = """
rise fall fell decr decl drop redu shri shra shru slum plun plum
win lose lost losi defe
north sout nort
east west east
buy sell sold sale buy buyi buye buys boug purc acqu repu
export impo expo
profit loss
most lowe mini wors leas smal
after befo
open clos shut
accept reje oppo deny deni disa refu
begin ende ends endi
larger smal lowe shor less fewe
majority mino
stronger weak
"""
"""The first four letters of the words that may be wrong."""

SOURCES = {
    "ru": r"""
rise: вырос* выраст* раст[иу]* рост\w{0,2} увелич* повы[шс]* подня* подорожа* прибав* возрос* возраст* прирос* ~ паде* упа* пада* снизи*
    сниж* уменьш* сокра* спад* подешев* опусти* обвал* потеря* убы* просе* ослаб* урез* пониз* пониж* мень* миним* деград* осен* урож*
    отта* вниз ниже умень* падают падал*
win: побед* выигр* одержа* обыгр* одоле* ~ проигр* пораж* уступ* потер* лиш* разгром* проиг* утра* побежд* безвыигр*
north: север* ~ юг* юж* южн*
east: восто* ~ запад* вест*
buy: куп(?:и|л|я)* покупа* покупк* приобре* скуп* закуп* ~ прода* реализ* сбы* торг*
export: экспорт* вывоз* ~ импорт* ввоз*
profit: прибыл* доход* ~ убыт* потер* ущерб* утра* пораж*
most: наибольш* максим* рекорд* наивысш* лучш* крупнейш* высочайш* самы*_(?:высок|больш|крупн)* ~ наимен* миним* худш* хуже низ* слаб*
    мень* мал*
after: после ~ до перед* ранее раньше прежде пока предыд* накануне к
open: откры* ~ закр* перекры* замкн* заверш* близ* прекра*
accept: поддерж* одобр* принял* согласи* соглас\w{2,4} подтверд* ~ отверг* отклон* против* отказ* опроверг* отриц* возраж* не нет
    выступ*
begin: нача[лт]* начина* стартова* началось ~ кон[еч]* законч* заверш* окон* прекра* истек* финиш* ито* останов*
larger: больше крупнее выше старше дольше более свыше ~ мень* мал* мел* ниж* низ* корот* кратк* не менее лишь до миним* небол* снижен*
    сокращ* нехват*
majority: большинств* ~ меньш* малочис*
stronger: сильн* мощн* крепк* усил* укреп* ~ слаб* ослаб* не снизи* падени*
""",
    "de": r"""
rise: gestiegen* stieg* steig* anstieg* anstei* zunahme* zugenommen zunehm* erhöh* wuchs* wachs* gewachs* zuleg* wachstum* ~ *sink*
    *sank* *sunk* *fall* *fäll* *fiel* *senk* rückgang* zurück* rückläuf* *ab* *reduz* *schrumpf* wenig* *nieder* *sturz* *stürz* kürz*
    einbruch *brach* verring* verlor* minder* nieder* unter* herunter*
win: *sieg* gewann* gewinn* gewonnen* triumph* ~ *verl[io]* niederlage* *pleite* unterl* unterlag* schlappe scheiter* bezwing* besieg*
    geschlag* schlug* vergeb* *aus
north: *nord* *nörd* ~ *süd*
east: ost* öst* \w+ost* ~ *west*
buy: *kauf(?:t|te|en|ten)? gekauft* erw[aeo]rb* erwirb* ~ *verk[aä]uf* absatz* *verkauf* veräuß* vertrieb*
export: export* ausfuhr* ~ import* einfuhr* eingef*
profit: *gewinn* ~ *verlu* verlor* *einbuß* *ausf* *schad* *minus* *los*
most: höchst* maxim* beste[nrs]? größte* rekord* ~ niedrig* tief* minim* mindest* schlecht* schlimm* klein* gering* wenigst*
after: nach nachdem ~ vor* bevor zuvor ehe bis früher* bereits
open: *öffn* offen* ~ *schl[ioeu]* *sperr* zu nah* eng* dicht* knapp* ende*
begin: beg[aio]nn* start* anfang* anf[aiä]ng* ~ *end* abgesch* abschl* schluss* fertig* aus*
larger: größer* höher* mehr länger* älter* über ~ *klein* *niedr* kürz* kurz* wenig* gering* unter* tief* jünger* leich* nicht kein*
    minder* nieder* los *los* schmal*
majority: mehrheit* großteil* meisten ~ minder*
stronger: stark* stärk* kräft* heftig* ~ *schwach* *schwäch* nicht kein* *lahm*
""",
    "zh": r"""
rise: 增长 增加 上升 上涨 提高 提升 增至 升至 涨幅 攀升 扩大 ~ [下降跌减落缩低少削薄退滑坠弱陷损萎负收秋掉坍倒贬衰]
win: 获胜 胜利 赢得 战胜 取胜 夺冠 击败 ~ [败负输失丢丧迷损亏]
north: [北朝] ~ 南 粤 越 韩
east: 东 ~ 西 欧 美
buy: 购买 收购 买入 采购 回购 购入 ~ [卖售销贩抛出沽]
export: 出口 ~ 进口 输入
profit: 利润 盈利 净利 获利 ~ [亏损失]
most: 最高 最大 最佳 最好 最强 最多 ~ 最低 最小 最差 最少 最坏 最糟 至少 起码 最弱 最不
after: 之后 以后 随后 后， ~ [前先未早至到曾再原]
open: 开放 开幕 开启 开业 打开 ~ [关闭闭停封锁近密切亲紧收]
accept: 支持 同意 接受 赞成 通过了 批准 证实 ~ [反拒否不没未驳斥无抵]
begin: 开始 启动 开幕 ~ [结束终止完末底尾收毕]
larger: 更大 更高 更多 更长 超过 高于 大于 以上 ~ [小低少短不未没轻下减弱]
majority: 多数 大部分 ~ 少数
stronger: 更强 强劲 强大 强烈 增强 加强 ~ [弱软疲薄不没]
""",
}
