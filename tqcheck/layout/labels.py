"""The words that give a page's furniture away: labels and whole lines in English, in the literal words of machine
translation, and in the languages pages come out of. Lower case, separated by " · "; a new one is one more entry."""

from __future__ import annotations

from collections.abc import Mapping


def entries(text: str) -> frozenset[str]:
    """The entries of a list written as lines of words with " · " between them."""
    return frozenset(entry for line in text.splitlines() for part in line.split(" · ") if (entry := part.strip()))


def spaced(text: str) -> frozenset[str]:
    """The entries of a list of single words with spaces between them."""
    return frozenset(text.split())


CAPTION_LABELS = entries("""
pictured · pictured above · picture caption · in the photo · on the photo · in the picture · on the picture · in the image · photo caption
image caption · caption · the picture shows · the photo shows · photo shows · picture shows · picture description · image description
photo description · file photo · archive photo · illustration · photo illustration · illustrative photo · media caption · in the pictures
above · photo of the day · video caption · на фото · на снимке · на фотографии · на знімку · на фото ниже · im bild · auf dem bild
auf dem foto · bildunterschrift · légende · en la foto · en la imagen · na foto · na imagem · nella foto · na zdjęciu · podpis · na snímku
fotoğrafta · في الصورة · 图为 · 資料圖 · 资料图 · 写真は · 사진은
""")

CREDIT_LABELS = entries("""
photo · photos · photo by · photos by · photo credit · photo credits · photo source · photo courtesy · photo archive · photo from
photo via · photography · photograph · photograph by · photographer · photographs · picture · pictures · picture by · picture credit
picture source · pic · image · images · image by · image credit · image source · image copyright · image via · figure · fig · foto
credit · credits · courtesy of · photo courtesy of · graphic · graphics · infographic · infographics · drawing · illustration by · video
video credit · video source · video by · screenshot · screengrab · screen · snapshot · screenshot from · frame · frame from · still
source · sources · source of information · news source · information source · source of new · source of the new · source of news
source of photo · source of image · source photo · a source · origin · article source · original source · source link · original text
reproduction · disclosure · photo disclosure · photo reproduction · handout · copyright · rights · via · photo / text · collage · poster
cover photo · main photo · title photo · cover · photo taken from · taken from · the photo · the image · photo gallery · photo report
photo credit line · photo author · author of the photo · author photo · text and photo credit · фото · фотография · фотограф
фото из архива · фото с сайта · скриншот · кадр · источник · источник фото · источники · иллюстрация · коллаж · видео · джерело · джерела
світлина · світлини · скрін · скріншот · джерело фото · ілюстрація · відео · bild · bilder · bildquelle · bildnachweis · fotos · quelle
quellen · symbolbild · symbolfoto · archivbild · archivfoto · grafik · bildrechte · screenshot von · crédit · crédit photo · crédits
crédits photo · crédit image · photo d'archives · photo d'illustration · légende et crédit · capture d'écran · crédito · créditos
foto de archivo · fotografía · fotografia · imagen · imagem · fuente · fonte · divulgação · reprodução · foto divulgação
captura de pantalla · foto di · credito · crediti · immagine · fonte foto · foto d'archivio · zdjęcie · zdjęcia · fot · źródło
źródło zdjęcia · obraz · zdroj · snímek · ilustrační foto · foto zdroj · fotoğraf · fotoğraflar · görsel · kaynak · kamera · arşiv · صورة
الصورة · تصوير · المصدر · مصدر الصورة · المصادر · عدسة · 图 · 图片 · 圖 · 圖片 · 图片来源 · 圖片來源 · 来源 · 來源 · 摄影 · 攝影 · 供图
图源 · 写真 · 画像 · 出典 · 撮影 · 画像提供 · 写真提供 · 사진 · 사진제공 · 사진 제공 · 출처 · 자료사진
""")

BYLINE_LABELS = entries("""
news center · news centre · press center · editorial office · editorial team · online editorial · online editorial staff
internet editorial · web editorial · online editors · news service · information service · news department · foreign desk · sports desk
sports editorial · city desk · business desk · political desk · culture desk · science desk · health desk · our staff · our reporter
our editorial staff · our special correspondent · from our editorial staff · from the editorial staff · staff reporter · staff writer
news agencies · web desk · digital desk · author · authors · the author · author of the article · about the author · text author · text
text by · text and photo · text and photos · text, photo · words · words by · written by · writer · wrote · posted by · published by
submitted by · added by · reported by · reporter · reporters · report by · reporting by · reporting · additional reporting
additional reporting by · editing by · edited by · editor · editors · edited · edit · editing · editor in charge · responsible editor
duty editor · executive editor · internship editor · trainee reporter · intern reporter · chief reporter · correspondent
special correspondent · journalist · contributor · contributors · contributed by · compiled by · compiled · compilation · compile
prepared by · prepared · material prepared by · article by · story by · translated by · translation · translation by · translator
interview by · interviewed by · interviewed · conversation conducted by · talked · spoke · by · by the · analysis by · opinion by
columnist · books · book · he wrote · she wrote · written · writing · wrote by · books by · from our correspondent · our correspondent
from our own correspondent · from our special correspondent · from our special envoy · special envoy · editorial staff · editorial
newsroom · news desk · news team · proofreader · proofreading · review · reviewer · typesetter · planning · producer · signature · signed
user · publisher · source author · автор · авторы · автор статьи · автор текста · текст · подготовил · подготовила · подготовили
корреспондент · журналист · редактор · опубликовал · беседовал · беседовала · перевод · записал · записала · автори · підготував
підготувала · журналістка · переклад · редакторка · розмовляв · von · von unserem korrespondenten · autor · autorin · autoren · redaktion
redakteur · text und foto · aus · ein bericht von · par · auteur · auteurs · écrit par · rédigé par · publié par · rédaction
la rédaction · propos recueillis par · de notre correspondant · par la rédaction · por · autora · autores · escrito por · publicado por
redacción · texto · redação · da redação · de nuestro corresponsal · repórter · postado por · di · autore · a cura di · scritto da
redazione · della redazione · dal nostro inviato · tekst · autorka · autorzy · opracowanie · oprac · napisał · napisała · rozmawiał
rozmawiała · redakcja · redaktor · autoři · připravil · napsal · redakce · yazar · yazan · haber · muhabir · editör · haber merkezi
yazarı · röportaj · كتب · كتبت · بقلم · كتابة · الكاتب · تحرير · إعداد · مراسل · ترجمة · حوار · 文 · 作者 · 记者 · 記者 · 编辑 · 編輯
责任编辑 · 責任編輯 · 责编 · 撰文 · 通讯员 · 校对 · 編集 · 文章 · 翻译 · 執筆 · 取材 · 筆者 · 기자 · 글 · 글쓴이 · 작성자 · 편집 · 특파원
번역
""")

DATE_LABELS = entries("""
added · date · date added · date of publication · publication date · date of issue · release date · release time · time of release
published · published on · published in · published at · published date · publication · publication time · publish time · publishing time
publishing date · updated · updated on · updated at · update · update date · last updated · last update · last modified · modified
changed · edited on · posted · posted on · posted in · posted at · created · created on · created at · date created · date of creation
entry date · entry · entrance · input · input date · submitted · submitted on · uploaded · upload time · time · first published
first posted · article date · news date · registered · registration · registered on · time and date · date and time · issued · day
today at · date of entry · placed · placed on · archived · written on · on the site since · date posted · date published
time of publication · article published · article entered · publish date · created date · save date · date of update · release
correction · last edited · online since · on air · broadcast · stand · as of · дата · дата публикации · опубликовано · обновлено
добавлено · время публикации · размещено · изменено · создано · дата публікації · опубліковано · оновлено · додано · veröffentlicht
veröffentlicht am · aktualisiert · aktualisiert am · erstellt · erstellt am · datum · zuletzt aktualisiert · publié le · publié
mis à jour · mis à jour le · mise à jour · modifié le · date de publication · paru le · publicado · publicado el · publicado em
actualizado · actualizado el · atualizado · atualizado em · fecha · criado em · pubblicato · pubblicato il · aggiornato · aggiornato il
ultimo aggiornamento · dodano · data dodania · data publikacji · opublikowano · aktualizacja · utworzono · publikacja · publikováno
aktualizováno · vydáno · vloženo · giriş · giriş tarihi · giriş tarihi ve saati · güncelleme · güncelleme tarihi · tarih · yayınlanma
yayınlanma tarihi · yayın tarihi · eklenme tarihi · نشر · نشر في · تاريخ النشر · آخر تحديث · التاريخ · تم النشر · 时间 · 日期 · 发布时间
更新时间 · 發佈時間 · 发表于 · 公開 · 更新 · 公開日 · 更新日 · 掲載 · 입력 · 수정 · 등록 · 승인 · 최종수정 · 기사입력
""")

RELATED_LABELS = entries("""
read also · read more · read further · read next · read this · read it too · also read · also read this · please also read · read too
read also on the topic · read · to read · to read also · read in · read on · read the topic · read on the topic · read on topic
read in the topic · read on this topic · read about it · read about this · read more about it · read more on this · read more on the topic
read more about this · read more here · read related · read our · read the full story · read the article · read full article · read later
read and · read more at · see also · see · see more · see related · see too · also see · look also · look too · look at · watch also
watch · watch more · watch the video · watch video · watch now · listen · listen also · view also · view more · view · also
also interesting · also on the topic · also on this topic · also on the site · also on our site · it is also interesting
it may interest you · this may interest you · you may be interested · you might be interested · you may be interested in
you might also be interested in · you might also like · you may also like · you may like · interested · interesting · might interest you
you will be interested · you will also be interested · it will be interesting · we recommend · we recommend reading · we recommend you
recommended · recommended for you · recommendation · recommendations · recommended articles · recommended reading · recommended news
recommended reads · recommended stories · editor's choice · editor's picks · editors' picks · editor's pick · related · related news
related articles · related article · related stories · related story · related posts · related post · related topics · related topic
related materials · related links · related content · related reading · related coverage · related reports · related issues
related videos · related information · related publications · relevant news · related news links · relevant reading · more · more on this
more on this topic · more on this story · more on the topic · more on the subject · more about it · more about this · more on topic
more on · more about · more news · more from · more from the section · more like this · more stories · more articles · more details
more information · more reading · more to read · more at · in more detail · details · for more · learn more · find out more
on the same subject · on the same topic · on the subject · on this subject · on the topic · on this topic · on topic · by topic · by theme
on theme · on the theme · in the topic · to the topic · to the subject · topic · theme · the topic · the theme · same topic
in the same section · in the same topic · similar · similar news · similar articles · similar topics · similar materials · similar posts
similar news articles · news on the topic · news on topic · news by topic · material on the topic · materials on the topic
material on topic · materials by topic · articles on the topic · articles on this topic · stories on the topic · article on the topic
previously · earlier · previously on the topic · earlier on the topic · plot · plots · story · in the plot · in the subject · dossier
our dossier · our file · our archive · from the archive · most read · most popular · popular · popular now · popular articles
popular news · popular posts · most viewed · most commented · most shared · most discussed · the most read · the most popular
the most important · trending · trending now · trending news · trending stories · trends · in trend · hot news · hot topics · hot
hotspots · top news · top stories · top articles · top · latest news · latest articles · latest posts · latest stories · latest
last news · recent news · recent posts · recent articles · recent entries · other news · other articles · others · news of the day
news on site · more news on site · news feed · today's news · main news · don't miss · do not miss · not to be missed · don't miss it
must read · what to read · what else to read · what to read next · next article · previous article · next news · previous news · next
previous · next post · previous post · up next · further reading · further · further information · see photo · see photos · see the photos
photo gallery · gallery · galleries · video on the topic · video on this · in pictures · in video · live · follow live · relive
to go further · to know more · to find out more · to learn more · for further · context · also on · in the news · reference · links
useful links · external links · on the web · in the same category · in the same series · explainer · the essential · follow the topic
читайте также · читать также · читайте · читайте ещё · читайте еще · читать далее · по теме · материалы по теме · смотрите также
новости по теме · похожие новости · ещё по теме · подробнее · популярное · главное · самое читаемое · рекомендуем
вам может быть интересно · сюжет · другие новости · последние новости · ранее по теме · читайте по теме · читать тему · читайте в теме
читайте також · читати також · дивіться також · за темою · по темі · матеріали за темою · новини за темою · останні новини · популярне
більше · схожі новини · дивись також · lesen sie auch · lesen sie mehr · mehr dazu · mehr zum thema · zum thema · lesen sie hier
auch interessant · siehe auch · das könnte sie auch interessieren · weitere artikel · weiterlesen · mehr · meistgelesen
weitere nachrichten · passend dazu · hintergrund · lesetipp · verwandte artikel · zum weiterlesen · lire aussi · à lire aussi · à lire
lire · voir aussi · à voir aussi · sur le même sujet · sur le même thème · plus d'infos · pour aller plus loin · plus de nouvelles
les plus lus · en savoir plus · lire la suite · à découvrir · notre dossier · lea también · leer también · lee también · leer más
lea más · ver también · te puede interesar · le puede interesar · también te puede interesar · más información · noticias relacionadas
relacionado · entradas recientes · lo más leído · más noticias · leia também · leia mais · veja também · saiba mais · relacionadas
notícias relacionadas · mais lidas · mais notícias · leggi anche · leggi · approfondimento · vedi anche · articoli correlati
potrebbe interessarti · per approfondire · czytaj także · czytaj też · czytaj również · czytaj więcej · zobacz także · zobacz też
zobacz również · zobacz więcej · przeczytaj także · przeczytaj też · polecamy · na ten temat · więcej na ten temat · podobne artykuły
čtěte také · čtěte též · přečtěte si také · související články · související · další zprávy · mohlo by vás zajímat · nejčtenější
viz také · více k tématu · ayrıca okuyun · bunları da okuyun · ilgili haberler · ilgili haber · bunlar da ilginizi çekebilir
diğer haberler · devamı · haberin devamı · son haberler · öne çıkanlar · okumadan geçme · اقرأ أيضا · إقرأ أيضا · اقرأ المزيد · شاهد أيضا
أخبار ذات صلة · مواضيع ذات صلة · المزيد · طالع أيضا · 相关阅读 · 相关新闻 · 相關新聞 · 延伸阅读 · 延伸閱讀 · 推荐阅读 · 热门推荐 · 更多
下一篇 · 上一篇 · 点击查看 · 関連記事 · 関連ニュース · あわせて読みたい · 続きを読む · 관련기사 · 관련 기사 · 더보기 · 인기기사 · 주요뉴스
""")

CHROME_LABELS = entries("""
archived in · archived · filed in · posted under · published under · more about · news code · code · news number · short url · page views
total views · number of comments · last comments · categories of the article · in category · classification · channel · column name
label · tags · tag · topics · keywords · keyword · key words · labels · hashtags · category · categories · category of · section
sections · rubric · rubrics · heading · headings · filed under · tagged · tagged with · views · view count · viewed · number of views
read times · reads · hits · times read · readings · number of readings · clicks · click · pageviews · visits · comments · comment
total comments · comments off · write comment · discussion · replies · reactions · likes · like · dislike · rating · vote · votes · rate
rate it · rate this · average rating · score · share · share on · share with · share in · share via · share it · share this · shared
shares · tell friends · follow · follow us · follow us on · follow us in · subscribe · subscribe to · subscription · font · font size
size · text size · print · print version · reading time · time to read · read time · time for reading · estimated reading time · language
languages · listen to the article · play · advertising · advertisement · ad · ads · display · sponsored · promotion · login · log in
sign in · password · username · email · e-mail · phone · tel · fax · address · contact · contacts · contact us · search · menu
navigation · copyright notice · disclaimer · legal notice · note from the site · qr code · scan · wechat · weibo · telegram · facebook
twitter · instagram · whatsapp · copy link · link · permalink · url · short link · article number · news id · id · statement
special statement · editor's email · report an error · error · complaint · hotline · feedback · news hotline · contribution email · теги
тэги · метки · рубрика · рубрики · просмотров · просмотры · комментарии · комментариев · поделиться · подписаться · подписывайтесь
реклама · оценить · мітки · категорія · перегляди · коментарі · поділитися · підписатися · schlagwörter · schlagworte · themen · kategorie
kommentare · teilen · anzeige · werbung · lesezeit · étiquettes · mots-clés · catégorie · commentaires · partager · publicité
temps de lecture · etiquetas · categoría · comentarios · compartir · publicidad · tiempo de lectura · categoria · comentários
compartilhar · publicidade · commenti · condividi · pubblicità · tagi · kategoria · komentarze · liczba komentarzy · udostępnij · reklama
štítky · diskuse · sdílet · etiketler · kategori · yorumlar · paylaş · reklam · yorum sayısı · الوسوم · كلمات دلالية · التعليقات · شارك
إعلان · مشاركة · 标签 · 关键词 · 阅读 · 评论 · 分享 · 分享到 · 字号 · 广告 · 扫一扫 · タグ · キーワード · コメント · シェア · 広告 · 태그
댓글 · 공유 · 광고 · 키워드
""")

OFFICIAL_WORDS = entries("""
reporter · reporters · correspondent · correspondents · journalist · editor · columnist · contributor · freelance · staff · writer
newsdesk · newsroom · envoy · intern · agencies · agency · bureau · desk
""")

WIRE_AGENCIES = entries("""
reuters · afp · ap · associated press · the associated press · agence france-presse · dpa · pa · press association · pa media · upi
bloomberg · tass · itar-tass · ria novosti · ria · interfax · sputnik · regnum · rosbalt · ukrinform · unian · ukrainian news
interfax-ukraine · belta · xinhua · xinhua news agency · xinhua net · xinhuanet · china news service · cns · china daily · people's daily
people's daily online · cctv · yonhap · yonhap news · yonhap news agency · newsis · news1 · kyodo · kyodo news · jiji · jiji press
jiji.com · anp · belga · ansa · agi · adnkronos · efe · europa press · lusa · agência brasil · agencia brasil · estadão conteúdo · pap
iar · čtk · ctk · tasr · apa · sda · keystone-sda · epd · kna · anadolu agency · aa · dha · iha · demirören news agency · spa · wam · wafa
mena · petra · qna · irna · mehr · fars · isna · ani · pti · ians · tanjug · hina · mti · agerpres · bta · ntb · ritzau · stt · lrt · bns
wire services · agencies · news agencies · agencies reports · staff and agencies · with agencies · with afp · with reuters · and agencies
from news services · тасс · риа новости · интерфакс · укрінформ · уніан · 新华社 · 新華社 · 共同通信 · 時事通信 · 연합뉴스 · 뉴시스
""")

PHOTO_AGENCIES = entries("""
getty images · getty · getty photos · gettyimages · getty image · shutterstock · istock · istockphoto · unsplash · pixabay · pexels
depositphotos · deposit photos · alamy · imago · picture alliance · picture-alliance · epa · epa-efe · ap photo · ap images · afp photo
reuters photo · visual china · vcg · ic photo · cfp · zuma · zuma press · sipa · sipa press · abaca · abacapress · flickr
wikimedia commons · wikimedia · wikipedia · rex features · rex · dreamstime · fotolia · adobe stock · stock photo · kremlin press service
global look press · lori · photobank lori · eastnews · east news · agencja gazeta · profimedia · mafra · handout · file photo
archive photo · photo archive · file image · stock image · screenshot · screengrab · social networks · social media · open sources
from open sources · archive · personal archive · family archive · from personal archive · illustrative photo · illustration photo
symbolic image · symbol photo · symbolic photo · illustrative image · youtube screenshot · depositphotos.com · stringer · unsplash.com
freepik · photo disclosure · disclosure · reproduction · scanpix · lehtikuva · maxppp · press service · photo press service · instagram
фото из архива · архивное фото · скриншот · соцсети · открытые источники
""")

RUBRICS = entries("""
news · world · politics · policy · political · economy · economics · business · finance · markets · money · companies · company · society
social · social network · social networks · incidents · incident · accidents · accident · crime · criminal · crimes · law · justice
courts · court · police · blue light · emergency · disasters · culture · arts · art · entertainment · show business · showbiz
celebrities · celebrity · people · lifestyle · life · style · fashion · health · medicine · science · science and technology · technology
technologies · tech · it · internet · digital · innovation · auto · cars · transport · traffic · travel · tourism · sport · sports
football · soccer · hockey · tennis · basketball · formula 1 · boxing · athletics · in the world · in the country · in the region
in russia · in ukraine · domestic · international · national · regional · region · regions · local · home · abroad · foreign
foreign policy · europe · asia · africa · america · middle east · usa · china · russia · ukraine · germany · france · spain · italy
poland · turkey · brazil · japan · korea · city · cities · the city · town · opinion · opinions · comment · commentary · analysis
editorial · interview · interviews · column · columns · review · reviews · feature · features · special report · report · exclusive
breaking · breaking news · last minute · last-minute · latest · live · urgent · just in · flash · newsflash · lightning · update · video
photo · photos · podcast · miscellaneous · miscellaneous facts · various facts · various · diverse · from around the world · events
event · chronicle · current · actual · actuality · topical · army · war · military · defense · defence · weapons · security · education
university · school · family · religion · church · environment · ecology · nature · climate · weather · agriculture · energy · real estate
property · construction · industry · media · history · property market · banks · taxes · work · jobs · labor · labour · agenda · magazine
panorama · background · in focus · focus · topic of the day · theme · main · main news · home page · front page · top · top news
important · picture of the day · elections · election · parliament · government · president · congress · consumption · gastronomy · food
cooking · recipes · trends · curiosities · curious · unusual · weird · mixed · provinces · province · judicial · judiciary
the third page · third page · agenda news · livelihood · people's livelihood · comprehensive · social affairs · domestic news
international news · current affairs · current politics · headline · headlines · guest contribution · новости · политика · экономика
общество · происшествия · спорт · культура · мир · соцсети · криминал · в мире · наука · технологии · бизнес · політика · економіка
суспільство · події · світ · новини · кримінал · politik · wirtschaft · kultur · blaulicht · ausland · inland · wissen · meinung
politique · économie · société · faits divers · monde · política · economía · sociedad · sucesos · deportes · cultura · mundo · economia
sociedade · esporte · politica · cronaca · kraj · świat · gospodarka · polityka · kultura · domácí · zahraničí · ekonomika · gündem
son dakika · dünya · ekonomi · spor · سياسة · اقتصاد · رياضة · محليات · 新闻 · 国际 · 国内 · 社会 · 体育 · 财经 · 国際 · 政治 · 経済
사회 · 정치 · 경제
""")

LABELS: Mapping[str, str] = {
    label: role
    for role, labels in (
        ("chrome", CHROME_LABELS),
        ("related", RELATED_LABELS),
        ("credit", CREDIT_LABELS),
        ("caption", CAPTION_LABELS),
        ("byline", BYLINE_LABELS),
        ("dateline", DATE_LABELS),
    )
    for label in labels
}
"""Which block a line that begins with the label and a colon (or a stroke, or an arrow) is."""
