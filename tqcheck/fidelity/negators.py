"""How the source languages and English negate: for sure, idly, and by other means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Negators:
    """Regular expressions of what negates for sure (`firm`), of turns of phrase that hold such a word and negate nothing that English must
    show (`idle`), and of what a negation on the other side may come from (`loose`). `joined`: words have no blanks between them."""

    firm: str
    idle: str
    loose: str
    joined: bool = False


ENGLISH = Negators(
    firm=r"not|\w*n['’]t|cannot|never|nobody|no one|nothing|none|neither|nowhere|no(?!\.)",
    idle=r"not (?:only|just|least|merely|simply|to mention|long ago|far from|bad|surprising\w*|uncommon\w*|unusual\w*|without)"
    r"|no (?:doubt|matter|less|fewer|later|sooner|wonder|more than|longer|\d+)|none (?:other|the less)|whether or not|or not|if not|why not"
    r"|(?:nothing|none|nobody|no one) (?:but|short of|more|less|other|else)|from nothing|never (?:ending|before|so)|no more than"
    r"|not (?:\w+ ){0,2}before|not until|not (?:a|one) \w+ but|nothing to do"
    r"|(?:not|\w*n['’]t|never) [^.;]{1,90} until|no (?:other )?choice but|spar\w+ no|never (?:stop|ceas|end|tir)\w*|no stranger",
    loose=r"nor|without|un(?!der|til\b|it|ion|ivers|iform|iqu|cle|anim)\w{3,}|under(?:est|pa|fund|staff|perf|pr|age)\w+|until|unless"
    r"|non-?\w+|anti\w+|\w{2,}less(?:ly|ness)?|less|fewer|few|little"
    r"|in(?:abilit|accura|action|active|adequ|admiss|advert|appropriat|capab|complet|compat|consisten|correct|credib|decen|definit|depend|differen|direct"
    r"|effect|efficien|equal|equit|evitab|experienc|explic|finit|flexib|formal|frequen|human|just|nocen|secur|sens|significan|stab"
    r"|suffic|toler|valid|vincib|visib|volunt|surmount)\w*"
    r"|im(?:balanc|mature|mobil|moral|mortal|patien|perfect|possib|practical|proper|pun|partial|pass)\w*"
    r"|ir(?:regular|relevan|responsib|revers|replac|rational)\w*"
    r"|il(?:legal|licit|litera|logic)\w*|dis(?!cuss|trict|play|cover|tribut|aster|ease|tin|cipl|h\b|k\b|patch|pos)\w{3,}"
    r"|mis(?!ter|s\b|sion|sile)\w{3,}|fail\w*|refus\w*|den(?:y|ied|ies|ial|ying)\w*|lack\w*|absen\w*|avoid\w*|prevent\w*|prohibit\w*"
    r"|ban|bans|banned|banning"
    r"|forb\w+|stop\w*|hardly|barely|scarcely|rare|rarely|seldom|only|unless|before|except\w*|rather than|instead|far from|beyond"
    r"|despite|spite|reject\w*"
    r"|rul\w+ out|exclu\w+|free (?:of|from)|freed|apart from|other than|wrong\w*|almost|nearly|at (?:least|most)|too \w+ (?:to|for)"
    r"|doubt\w*|against|oppos\w*|declin\w*|abstain\w*"
    r"|cancel\w*|withh\w*|neglect\w*|ignor\w*|minus|zero|ceas\w*|abandon\w*|lost|los(?:e|es|ing)|miss(?:ed|es|ing)|what(?:so)?ever"
    r"|whoever|whichever|wherever|otherwise|else"
    r"|empty|halt\w*|quit\w*|resist\w*|skip\w*|shun\w*|spar(?:e|ed|ing)|escap\w*|elud\w*|drop\w*|forg[eo]t\w*|give up|gave up|anything but"
    r"|loath|reluctan\w*|hesita\w*|regardless|short of|shortage|difficult\w*|deprive\w*|suspend\w*|as long as|nil|void|sans|but for"
    r"|gone|unlike"
    r"|hopeless\w*|defian\w*|vacan\w*|neutral\w*|obsolete|alone|aside|away from|out of|still|no-\w+|anything|anyone|any|worst|unique"
    r"|largest|biggest|most \w+",
)

LANGUAGES = {
    "ru": Negators(
        firm=r"не|нет|нельзя|никто|никого|никому|ничего|никогда|нигде|никак",
        idle=r"не только|не (?:менее|меньше|более|больше|позднее|позже|ранее|раньше|выше|ниже|хуже|лучше) \w*|тем не менее|не раз"
        r"|не исключ\w+|не без|не считая|не говоря|не секрет"
        r"|не может не|не мог(?:ла|ли)? не|(?:едва|чуть) (?:ли )?не|(?:чуть|едва) было не|если не|пока \w*\s?не"
        r"|(?:кто|что|как|где|когда|какой|сколько) бы \w*\s?(?:не|ни)|не прочь|не кто ин\w+|не что ин\w+|не иначе"
        r"|не столько|не так давно|не случайно|не отста\w+|не против|не за горами|не так уж|или нет|не по (?:дням|себе)|не обойд\w+"
        r"|ни разу",
        loose=r"ни|нету?|без\w*|бес\w{3,}|не(?!скольк|обход|дел[яьюией]|м[её]ц|фт|вск|больш|котор|бо|рв)\w{3,}|никак\w*|ничт\w*|нич\w+"
        r"|никем|никуда|лишь|только|лиш[аеиё]\w*|кроме|против\w*|вряд|едва|запре\w+|отказ\w*|отсутств\w*|отриц\w*|опроверг\w*"
        r"|отклон\w*|отверг\w*|отмен\w*|прекра\w+|переста\w+|останов\w+|избе\w+|исключ\w*|помеша\w*|меша\w+|сорва\w+|трудно"
        r"|сложно|мало\w*|редк\w+|далек\w*|вместо|вне|анти\w+|пропуст\w*|потеря\w*|утра\w+|хватит|пока|воздерж\w*|уклон\w*|утаи\w*"
        r"|умолч\w*|забы\w+|провал\w*|срыв\w*|предотвра\w+|ограни\w+|дефицит\w*|нехват\w*|чужд\w+|невоз\w+|якобы|а не|помимо"
        r"|прош\w+ мимо|ложн\w+|сомне\w+|упусти\w*|иначе|разве|разн\w+|свобод\w+|покин\w+|поки\w+|вопреки|скры\w+",
    ),
    "uk": Negators(
        firm=r"не|немає|нема|ні|ніхто|нікого|нікому|нічого|ніколи|ніде",
        idle=r"не (?:тільки|лише|менше|більше|пізніше|раніше|нижче|вище|гірше) ?\w*|тим не менш|не раз|не виключ\w+|не без|не рахуючи"
        r"|не кажучи|не секрет|не (?:може|міг|могли|могла) не|(?:ледь|мало|трохи) не"
        r"|якщо не|поки \w*\s?не|(?:хто|що|як|де|коли) би \w*\s?(?:не|ні)|не проти|не хто інш\w+|не що інш\w+|чи ні",
        loose=r"без\w*|не\w{3,}|ні\w+|лише|тільки|позбав\w*|крім|окрім|проти\w*|навряд|ледве|заборон\w*|відмов\w*|відсутн\w*"
        r"|запереч\w*|спросту\w*|відхил\w*|скасу\w*|припин\w*|переста\w+|зупин\w+|уник\w+|виключ\w*|завад\w*|важко|складно|мало\w*"
        r"|рідк\w+|далек\w*|замість|поза|анти\w+|пропуст\w*|втра\w+|поки|утрим\w*|забу\w+|провал\w*|зірв\w+|запобіг\w+|обмеж\w+"
        r"|дефіцит\w*|брак\w*|сумні\w+|інакше",
    ),
    "de": Negators(
        firm=r"nicht|kein\w*|nie|niemals|niemand\w*|nichts|nirgend\w*",
        idle=r"nicht (?:nur|zuletzt|allein|weniger|mehr als|selten|wahr|umsonst|zu vergessen|ohne|unbedingt|unerheblich)"
        r"|nichts (?:anderes|als)|(?:wenn|ob oder|oder) nicht|nicht ausge\w+|bevor nicht"
        r"|solange nicht|nicht mehr lange|kein geringerer|kein wunder|nicht unumstritten|kein (?:ander\w+|zweit\w+)|nicht miss\w+",
        loose=r"weder|noch kein|ohne\w*|un(?!d\b|s\b|ser|ter|gefähr|i|fall|fäll|glück|weit)\w{3,}|un(?:gefähr)|\w+los\w{0,3}"
        r"|\w+frei\w{0,2}|\w*nicht\w+|kaum|wen\w*g\w*|selten\w*|nur|erst|lediglich|verzicht\w*|verweiger\w*|weiger\w*|fehl\w*"
        r"|mangel\w*|mängel\w*|verhinder\w*|vermeid\w*|vermied\w*"
        r"|statt|anstatt|stattdessen|sondern|außer\w*|ausgeschloss\w*|ausschl\w*|verb[oi][te]\w*|abgelehn\w*|ablehn\w*|lehn\w* \w*"
        r"|scheiter\w*|ausge(?:fall|blieb)\w*|ausfall\w*|ausfäll\w*|blieb\w*|bleib\w*|nein|trotz\w*|verlor\w*|verpass\w*|verlier\w*"
        r"|abgesagt\w*|absag\w*|aufgehör\w*|aufhör\w*|stopp\w*"
        r"|schwer\w*|schwierig\w*|fraglich|zweif\w*|bezweif\w*|vergess\w*|vergaß\w*|anders|sonst|beinahe|miss\w{3,}|ab(?:ge)?lehn\w*"
        r"|abseits|fern\w*|weit\w* entfernt|leer\w*|tabu|null|ignorier\w*|entzog\w*|entzieh\w*|übers[eai]h\w*|a(?:typ|sozial)\w*"
        r"|in(?:akzept|toler|direkt|stabil|offiz|kompet)\w*|il(?:legal|legitim)\w*|keines\w*|dagegen|zu \w+,? um|bevor",
    ),
    "fr": Negators(
        firm=r"(?:ne |n['’])(?:\w+[ '’-]){1,5}?(?:pas|jamais|rien|aucun\w*|plus|personne)|(?:ne|n['’]) ?(?:pas|jamais|rien|plus)|pas"
        r"|jamais",
        idle=r"(?:ne |n['’])(?:\w+[ '’-]){0,4}?(?:pas )?(?:seulement|que)|pas (?:seulement|que|moins|mal|plus)|n['’]est-ce pas"
        r"|non seulement|plus que jamais|si ce n['’]est|ou pas|pas à pas",
        loose=r"ne|n['’]\w*|non|ni|sans|aucun\w*|personne|rien|nul\w*|guère|peu|moins|in\w{4,}|im\w{4,}|ir\w{4,}|il(?:lég|lis|log)\w+"
        r"|dé\w{4,}|mé\w{5,}|refus\w*|manqu\w*|empêch\w*|évit\w*|interdi\w*|exclu\w*|rejet\w*|échou\w*|échec\w*|absen\w*|à peine"
        r"|seul\w*|sauf|hors|contre|malgré|plutôt|au lieu|faute"
        r"|avant|loin|cess\w*|arrêt\w*|annul\w*|renonc\w*|abst\w+|perd\w*|oubli\w*|priv\w+|difficil\w*|dout\w+|tard\w*|trop|anti\w+"
        r"|presque|rare\w*|fini\w*|autre\w*|démen\w*|nier?|niait|pas",
    ),
    "es": Negators(
        firm=r"no|nunca|jamás|nadie|tampoco|nada|ningun[oa]s?|ningún",
        idle=r"no (?:sólo|solo|solamente|obstante|más de|menos de|únicamente|en vano|ser que|cabe duda|hay duda|sin)|a no ser|o no"
        r"|sino|si no|¿no\?|nada más|más que nada|hasta que no|no (?:\w+ ){1,4}(?:más que|sino)|ni nada",
        loose=r"ni|sin|in\w{4,}|im\w{4,}|ir\w{5,}|il(?:eg|íc|óg)\w+|des\w{4,}|anti\w+|poc[oa]s?|menos|apenas|rechaz\w*|neg\w{2,}"
        r"|nieg\w*|falt\w*|evit\w*|impid\w*|imped\w*|prohíb\w*|prohib\w*|exclu\w*|salvo|excepto|contra|fuera|fracas\w*|carec\w*"
        r"|ausen\w*|dej\w+ de|dej\w+|solo|sólo|únic\w*|antes|lejos|casi|perd\w+|pierd\w*|olvid\w*|descart\w*|difícil\w*|dud\w+"
        r"|cancel\w*|suspend\w*|en vez|en lugar|pese|todavía|aún|rara|libre\w*|demasiad\w*|nul\w+|otr[oa]s?|renunci\w*|abst\w+",
    ),
    "pt": Negators(
        firm=r"não|nunca|jamais|ninguém|nenhum\w*|nada|tampouco",
        idle=r"não (?:só|apenas|somente|obstante|mais de|menos de|sem|há dúvida)|se não|ou não|a não ser|nada mais"
        r"|não (?:\w+ ){1,4}(?:senão|mas sim)|não é\?|enquanto não",
        loose=r"nem|sem|in\w{4,}|im\w{4,}|ir\w{5,}|il(?:eg|íc|óg)\w+|des\w{4,}|anti\w+|pouc[oa]s?|menos|apenas|mal|recus\w*|rejeit\w*"
        r"|neg\w{2,}|falt\w*|evit\w*|imped\w*|impeç\w*|proib\w*|exclu\w*|salvo|exceto|contra|fora|fracass\w*|carec\w*|ausên\w*"
        r"|ausen\w*|deix\w+|só|somente|únic\w*|antes|longe|quase|perd\w+|esquec\w*|descart\w*|difícil\w*|dificil\w*|dúvid\w*|cancel\w*"
        r"|suspen\w*|em vez|apesar|ainda|rar\w+|livre\w*|nul\w+|outr[oa]s?|senão|demais|abst\w+|desist\w*",
    ),
    "it": Negators(
        firm=r"non|mai|nessun\w*|niente|nulla|neanche|nemmeno|neppure",
        idle=r"non (?:solo|soltanto|solamente|appena|meno|più di|oltre|senza|a caso|c['’]è dubbio|è escluso)|se non|o (?:no|non|meno)"
        r"|finché non|più che mai|non (?:\w+ ){1,4}(?:che|se non|solo)|a meno che non|come non mai|quanto mai",
        loose=r"no|né|senza|in\w{4,}|im\w{4,}|ir\w{5,}|il(?:leg|lec|log)\w+|s(?:con|fid|leal|fort|pro|vant)\w+|dis\w{4,}|anti\w+"
        r"|poc(?:o|hi|a|he)|meno|appena|rifiut\w*|neg\w{3,}|manc\w+|evit\w*|imped\w*|viet\w*|divieto|esclu\w*|salvo|eccetto|tranne"
        r"|contro|fuori|fall\w+|assen\w*|smett\w*|smess\w*|solo|soltanto|unic\w*|prima|lontan\w*|quasi|pers\w+|perd\w*|dimentic\w*"
        r"|difficil\w*|dubbi\w*|annull\w*|sospe\w*|invece|anziché|malgrado|nonostante|ancora|rar\w+|liber\w+|nul\w+|altr\w+|priv\w+"
        r"|respin\w*|bocci\w*|rinunc\w*|troppo",
    ),
    "pl": Negators(
        firm=r"nie|nigdy|nikt|nikogo|nikomu|żad(?:en|n)\w*|nic|niczego|nigdzie",
        idle=r"nie (?:tylko|mniej|więcej|później|bez|licząc|mówiąc|dość|lada|byle|do)\b ?\w*|tym nie mniej"
        r"|(?:o mało|omal|dopóki|zanim|jeśli|jeżeli|póki|czy|albo) (?:\w+ )?nie|nie (?:\w+ )?(?:kto|co) inn\w+|co nie miara",
        loose=r"ani|bez\w*|nie\w{3,}|brak\w*|odm[oó]w\w*|odrzuc\w*|zakaz\w*|zabron\w*|wyklucz\w*|zaprzecz\w*|przesta\w*|unik\w*"
        r"|zapobie\w*|uniemożliw\w*|oprócz|poza|zamiast|przeciw\w*|mimo|tylko|jedynie|dopiero|ledwo|ledwie|prawie|rzadk\w*|mało|mniej"
        r"|trudno|anty\w+|strac\w*|zapomn\w*|wątpi\w*|odwoła\w*|zawies\w*|wolny|wolne|zbyt|inn\w+|jeszcze|pozbaw\w*|zaniecha\w*"
        r"|rezygn\w*|zrezygn\w*|daleko",
    ),
    "cs": Negators(
        firm=r"není|nejsou|neby[ll]\w*|nebud\w+|nemá\w*|nemaj\w*|neměl\w*|nemůž\w*|nemohl\w*|nechc\w*|nechtěl\w*|nelze|nikdy|nikdo"
        r"|nikoho|žádn\w+|nic|nevěd\w*|neví\w*|nedokáž\w*|nedokázal\w*|nesm\w+|nemus\w+|neu\w+l[aioy]?|nepř\w+l[aioy]?|nez\w+l[aioy]?"
        r"|nep\w+l[aioy]?|nevy\w+l[aioy]?|nes\w+l[aioy]?|ned\w+l[aioy]?|nikoli|nikoliv",
        idle=r"nejen\w*|nemoc\w*|nepř\w*tel\w*|nezávisl\w*|neděl\w*|nebo|nežli?|nemalo\w*|(?:dokud|než|pokud|jestli) (?:\w+ )?ne\w+"
        r"|nedal\w*ko|nehled\w*|neustál\w*|nezměrn\w*|nezbytn\w*|nezraněn\w*|nepál\w*|nepatrn\w*|nedostat\w*|nesouhlas\w*",
        loose=r"ne(?:j\w+)?|ne\w{2,}|ani|bez\w*|ni\w{2,}|odmít\w*|zamít\w*|zákaz\w*|zakáz\w*|vylouč\w*|vyluč\w*|popř\w+|přesta\w*"
        r"|vyh\w+|zabrán\w*|kromě|mimo|místo|proti\w*|přes|jen|pouze|teprve|sotva|téměř|málo|méně|těžk\w*|těžko|anti\w+|ztra\w+"
        r"|zapom\w*|pochyb\w*|zruš\w*|příliš|chyb\w+|jin\w+|ještě|postrád\w*|vzda\w*",
    ),
    "tr": Negators(
        firm=r"değil\w*|yok|yoktur?|yoktu"
        r"|\w+m[aeıiuü](?:dı|di|du|dü|yor|mış|miş|yacak|yecek)(?:lar|ler|lardı|lerdi|ız|iz|ım|im|du|tı|ti|tır|tir|k|n)?"
        r"|\w{2,}(?:amaz|emez|maz|mez)(?:lar|ler|dı|di|sa|se)?|\w+(?:amı|emi|mı|mi|mu|mü)yor\w*|asla|hiçbir|hiç kimse",
        idle=r"yalnızca değil|sadece (?:\w+ ){0,4}değil|olmaz mı|\w+ ya da değil|değil mi|kaçınılmaz\w*|vazgeçilmez\w*"
        r"|\w+(?:madan|meden) önce|ister istemez|olmazsa olmaz|temmuz\w*|tanım\w+|kalmıyor\w*|tartışılmaz\w*|\w+(?:r|ar|er) \w+(?:maz|mez)"
        r"|başlamı\w*|tamamı\w*|toplamı\w*|açıklamı\w*|damı\w*|adamı\w*|yardımı\w*|kısmı\w*|resmi\w*|\w+masıdı|yönetimi\w*"
        r"|\w*(?:gel|al|et|ol|bil|kal|ver|yap|çık|gör)mişti|özlemi\w*|dönemi\w*|eylemi\w*|işlemi\w*|gemi\w*|ekonomi\w*|akademi\w*"
        r"|öğretmedi",
        loose=r"\w+(?:m[ae]|sız|siz|suz|süz)\w*|ne|hiç\w*|hayır|aksine|rağmen|yerine|ancak|sadece|yalnız\w*|dışında|hariç|az|daha"
        r"|henüz|red\w*|yasak\w*|engel\w*|inkar\w*|iptal\w*|eksik\w*|kayb\w+|kayıp|zor\w*|karşı\w*|neredeyse|yalanla\w*|vazgeç\w*"
        r"|uzak\w*|gayri\w*|anti\w*|kaç[ıi]\w*|son|durdur\w*|unut\w*|boş\w*",
    ),
    "zh": Negators(
        firm=r"不(?:能(?!不)|会|是|再|要(?!紧)|可能|应|想|愿|敢|肯|知道|得不到|允许|同意|存在|需要|打算|希望|支持|接受|承认|认为|相信|属于|具备|包括|符合|构成|代表|参加)|没有|没(?:能|人|法)|尚未|并未|从未|未能|未曾|未获|无法|从不|并非|从没|不曾|不(?:够|为|将|受|做|给|让|准|被|影响|改变|适用|放弃|构|取|存|向|与|由得|意味)|并不|绝不|决不|毫不|未(?![来婚知必尝免央雨]|成年|完待)|毫无|并无|从无|无(?:需|须|权|意|人(?!机|驾)|任何)|没",
        idle=r"不能不|不会不|不得不|没有不|无不|莫不|不可不|是不是|能不能|会不会|要不要|有没有|不能忘|不是[^，。]{1,20}而是|不会没"
        r"|不再只|不要紧|没有什么比|没有[^，。]{1,12}就没有|不仅|不只|不单|不少|不断|不久|不同|不为[过人]|不做不|不够[^，。]{0,4}不"
        r"|没收|没落|埋没|淹没|出没|未尝不|从未[^，。]{0,3}不|不让须眉"
        r"|当仁不让|没想到|想不到|没过?多久|不然|不得已|不失为|不至于|不妨|不禁|不由得|不觉",
        loose=r"不(?![断仅少同])|[没無无未勿莫否拒禁缺难難停避弃棄废廢绝絕亏虧违脱脫漏零]|非(?![洲常盟裔])"
        r"|(?<![特区个级性分类识辨判鉴告])别|反(?![映应复馈思响])|免(?!费)|失(?!业)|除(?!了|夕)|仅(?!.是)|(?<![多青减不])少(?!年|数民)"
        r"|只(?=[有是能要])|才(?=[能会是])|差(?!异)|仍未|却|打断|中断|中止|终止|停止|阻止|防止|禁止|首次|第一次|白手|从头",
        joined=True,
    ),
    "ja": Negators(
        firm=r"ません|なかった|(?<![少危切もつきたしこ])(?<!すく)(?<!あぶ)ない(?=[。、」）とがのためよう])|なくなっ|なくて"
        r"|ずに(?!はいら)|まま?ず、|できず|せず|おらず",
        idle=r"(?:なければ|なくては|ねば)(?:なら|いけ|いか)\w*|かもしれ(?:ない|ません)|に違いない|間違いない|ではない(?:か|だろう)"
        r"|だけで(?:は)?なく|のみならず|に過ぎない|にすぎない|ざるを得ない|ずにはいられない|にほかなら(?:ない|ず)"
        r"|しか\w{0,12}(?:ない|ません|なかった)|ないか|ませんか|わけにはいか|さることながら|やむを得|いけない|思わず|絶えず|必ず|まず"
        r"|とも限らない|少なく(?:とも|ない)|切れない|ほかない|はならない|ばならない",
        loose=r"ない|なく|なし|無|不|未|非|ず|ぬ|まい|ません|反|否|拒|禁|防|失|欠|廃|止|断|避|免|難|だけ|のみ|しか|まで|まま|より|以外"
        r"|外|別|違|にくい|づらい|かねる|少|薄|離|脱|逃|忘|空|れば|ん[。、でだ]",
        joined=True,
    ),
    "ko": Negators(
        firm=r"않(?!을 수 없|으면 안)\w*|못(?:하|했|한|해|할|합)\w*|없(?:다|었|는|어|이|습|을|고|던|음)\w*|(?<=\s)안 (?=\S)"
        r"|아니(?:다|라고|었|며|고|기|면)\w*|아닌|말라\w*",
        idle=r"지 않을 수 없\w*|뿐만? 아니라\w*|밖에 (?:\S+ )?(?:없|않|못)\w*|수밖에 없\w*|어쩔 수 없\w*|틀림없\w*|끊임없\w*|다름없\w*"
        r"|다름 아닌|못지않\w*|머지않\w*|하지 않으면|없이는|적지 않\w*|변함없\w*|지 않을까\w*|않느냐|아니냐\w*|아닌가|아닐까|문제없\w*"
        r"|거침없\w*|쉴 새 없\w*|빠짐없\w*|마지않\w*|못하게|얼마 (?:안|지나지)\w*",
        loose=r"않|못|없|안|아니|아닌|말[라고아]|불|비|무|미|반|금지|거부|거절|부인|부정|실패|취소|중단|결여|부족|제외|외에|대신|뿐|만"
        r"|밖|멈|잃|잊|피하|피했|막[아았]|어려|어렵|힘들|드물|적|덜|벗어|빠[져진지]|끝|보다|전|까지|잘못|탈|면하|면제|기권|반대",
        joined=True,
    ),
    "ar": Negators(
        firm=r"و?لا|و?لم|و?لن|و?ليست?|و?ليسوا",
        idle=r"و?لا (?:يزال|تزال|يزالون|زال|زالت|سيما|بد|شك|يقل|تقل|بأس|محالة|سبيل)"
        r"|(?:لا|لم|لن|ليس|ليست) [^.،؛]{1,60}(?:إلا|سوى|فقط|فحسب|بل)|لا \w+ إلا|أم لا|وإلا|ما لم",
        loose=r"و?ما|غير\w*|و?دون|بدون|بلا|و?عدم|إلا|سوى|رفض\w*|يرفض\w*|ترفض\w*|نف[ىيت]\w*|ين[فك]\w+|تنفي|أنكر\w*|فشل\w*|من[عع]\w*"
        r"|يمنع\w*|تمنع\w*|حظر\w*|يحظر\w*|ألغ\w*|إلغاء|توقف\w*|وقف|غياب\w*|نقص\w*|انعدام|فقد\w*|استبعد\w*|خارج|ضد|رغم|بدل\w*|قبل|فقط"
        r"|كلا|أبد[اًا]*|قل\w+|نادر\w*|صعب\w*|تجنب\w*|خال\w*|امتنع\w*|لولا|أقل|باستثناء|عدا|ألا|لئلا|كيلا|حتى|مازال\w*",
    ),
}
