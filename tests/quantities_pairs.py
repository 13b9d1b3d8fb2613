"""Sources and translations by language. `{right|wrong}` in a translation is where a wrong one differs; `kind` is what is then found.

Lines of three: the source, the translation, the kind; a translation without braces must only stay silent.
"""

PAIRS = {
    "ru": """
Комбинат выпустил 1 234,5 тыс. тонн сахара.
The plant made {1.2345 million|12.345 million} tons of sugar.
magnitude
Двадцать пять добровольцев убрали парк за полтора часа.
{Twenty-five|Twenty-six} volunteers cleaned the park in an hour and a half.
changed
В марте 2024 года ярмарку посетили 7 тысяч человек.
In March {2024|2025}, the fair drew 7,000 people.
year
Один из музеев закроют на два с половиной года.
One of the museums will close for {2.5|3.5} years.
changed
Библиотека работает с 9:00 до 18:30.
The library is open from 9 a.m. to {6:30 p.m.|7:30 p.m.}
time
Поезд опоздал на 40 минут и прибыл в 21:10.
The train was {40|14} minutes late and arrived at 9:10 p.m.
changed
В 1990-е здесь жили десятки художников, сообщил «Первый канал».
In the 1990s dozens of artists lived here, Channel One reported.

24-летняя пловчиха установила рекорд XX века, опередив соперниц на три метра.
The {24|42}-year-old swimmer set a 20th-century record, three meters ahead of her rivals.
transposed
Ставка выросла на 0,5 процентного пункта, до 16%.
The rate rose by {0.5 percentage points|0.5 percent} to 16%.
percent
Ремонт обойдётся в 5-7 млн рублей.
The repairs will cost {5 to 7|5 to 8} million rubles.
changed
Ярмарка пройдёт в субботу, 12 октября.
The fair will be held on Saturday, {October 12|October 21}.
date
Почти 3 276 000 посетителей побывали в зоопарке.
Nearly 3.3 million visitors came to the zoo.

В ночь на воскресенье выпал снег.
Snow fell on Saturday night.

""",
    "uk": """
Завод виготовив 12,5 тис. велосипедів.
The factory made {12,500|125,000} bicycles.
magnitude
П'ятнадцять пожежників гасили склад дві години.
{Fifteen|Sixteen} firefighters battled the warehouse blaze for two hours.
changed
Квиток коштує 85 гривень.
A ticket costs {85 hryvnias|85 rubles}.
currency
Виставка триватиме до 20 листопада.
The exhibition runs until {November 20|October 20}.
date
У середу школу відвідали 300 дітей.
On {Wednesday|Thursday}, 300 children visited the school.
weekday
Міст збудували у 1963 році.
The bridge was built in {1963|1936}.
year
Прибуток зріс до 2,3 млрд грн.
Profit rose to {2.3 billion|2.3 million} hryvnias.
magnitude
Господарі перемогли з рахунком 2:0.
The hosts won {2-0|2-1}.
score
Концерт почнеться о 19:30.
The concert starts at {7:30 p.m.|8:30 p.m.}
time
Один із найстаріших дубів має 400 років.
One of the oldest oaks is {400|500} years old.
changed
Населення села скоротилося на 14,7%.
The village's population fell by {14.7|17.4} percent.
transposed
Довжина стежки – 18 кілометрів.
The trail is {18 kilometers|18 miles} long.
unit
""",
    "zh": """
一些居民一起走了三公里，一直走到四川路。
Some residents walked three kilometers together, all the way to Sichuan Road.

三星公司千万要小心，百度也表示支持。
Samsung must be careful, and Baidu expressed its support.

该厂去年生产了3万5000辆自行车。
The plant made {35,000|3,500} bicycles last year.
magnitude
二〇二五年三月五日，大桥通车。
The bridge opened on {March 5|March 15}, 2025.
date
投资总额达1.2亿元。
The total investment is {120 million|12 million} yuan.
magnitude
下午3点半，比赛开始。
The match began at {3:30 p.m.|4:30 p.m.}
time
三分之一的学生参加了活动，比去年增加百分之三十。
A third of the pupils took part, up {30|13} percent on last year.
changed
上周五有48名游客被困。
Last {Friday|Thursday}, 48 tourists were stranded.
weekday
主队以3比1获胜。
The home side won {3-1|3-2}.
score
上世纪90年代，村里有两千多户。
In the 1990s the village had more than {2,000|20,000} households.
magnitude
湖面面积为650平方公里。
The lake covers {650 square kilometers|650 square meters}.
unit
约八成村民反对，利率上升0.25个百分点。
About {80|60} percent of the villagers object; the rate rose 0.25 percentage points.
changed
水库在1997年建成。
The reservoir was completed in {1997|1979}.
year
果农种了四五十棵树。
The grower planted 40 to 50 trees.

民國114年，圖書館開館。
The library opened in {2025|2015}.
year
""",
    "ja": """
令和7年3月10日(月)、橋が開通した。
The bridge opened on Monday, {March 10|March 20}, 2025.
date
建設費は1億2000万円に上った。
Construction cost {120 million|12 million} yen.
magnitude
会場には約3万5千人が集まった。
About {35,000|350,000} people gathered at the venue.
magnitude
列車は午後3時15分に出発した。
The train left at {3:15 p.m.|3:50 p.m.}
time
２５歳の男性が軽いけがをした。
A {25|52}-year-old man was slightly hurt.
transposed
参加者の3割が学生だった。
{30|40} percent of the participants were students.
changed
水曜日に市議会が開かれる。
The city council meets on {Wednesday|Friday}.
weekday
面積は12ヘクタールに及ぶ。
It covers {12 hectares|12 acres}.
unit
住民の三分の二が賛成した。
Two-thirds of the residents agreed.

平成元年に建てられた校舎だ。
The schoolhouse was built in {1989|1998}.
year
価格は1500円だった。
The price was {1,500 yen|1,500 yuan}.
currency
市内で一番古い店の一つだ。
It is one of the oldest shops in the city.

試合は2対1でなく3-2で終わった。
The match ended 3-2 rather than 2-1.

""",
    "ko": """
공장은 자전거 1만2천 대를 생산했다.
The factory made {12,000|1,200} bicycles.
magnitude
피해액은 3억 4500만 원으로 집계됐다.
Damage came to {345 million|34.5 million} won.
magnitude
기차는 오후 3시 15분에 떠났다.
The train left at {3:15 p.m.|3:51 p.m.}
time
2024년 5월 20일 다리가 열렸다.
The bridge opened on {May 20|May 2}, 2024.
date
금요일에 주민 48명이 모였다.
On {Friday|Saturday}, 48 residents gathered.
weekday
실업률이 0.3%포인트 올랐다.
The jobless rate rose {0.3 percentage points|0.3 percent}.
percent
두 명의 소방관이 세 시간 동안 불을 껐다.
Two firefighters fought the blaze for three hours.

김씨(58)는 시장이다.
Kim, {58|85}, is the mayor.
transposed
입장료는 5000원이다.
Admission is {5,000 won|5,000 yen}.
currency
길이 27킬로미터의 길이 열렸다.
A road {27 kilometers|27 miles} long has opened.
unit
학교는 1962년에 세워졌다.
The school was founded in {1962|1926}.
year
수백 명이 참가했다.
Hundreds of people took part.

주민의 3분의 1이 반대했다.
A third of the residents objected.

""",
    "de": """
Zweihundertfünfzig Gäste kamen, 1.234,5 Kilometer legten sie zurück.
{Two hundred and fifty|Two hundred and sixty} guests came and covered 1,234.5 kilometers.
changed
Der Hof liegt eine von drei Gehstunden entfernt.
The farm is one of three hours' walk away.

Anderthalb Jahre dauerte der Umbau der vierjährigen Anlage.
The conversion of the four-year-old plant took 18 months.

Das Konzert beginnt um 19.30 Uhr.
The concert begins at {7:30 p.m.|8:30 p.m.}
time
In der Nacht zum Sonntag brannte eine Scheune.
A barn burned down on Saturday night.

Am 3. Oktober kamen 2,5 Millionen Besucher.
On {October 3|November 3}, 2.5 million visitors came.
date
Mitte der 90er Jahre zogen Dutzende Familien fort.
In the mid-1990s dozens of families moved away.

""",
    "fr": """
Quatre-vingt-dix-sept chèvres ont été vaccinées.
{Ninety-seven|Ninety-five} goats were vaccinated.
changed
Le chantier coûtera 3,5 milliards d'euros.
The project will cost {3.5 billion|3.5 million} euros.
magnitude
La séance commence à 14h30.
The session starts at {2:30 p.m.|2:50 p.m.}
time
Le musée rouvrira le mardi 5 mars.
The museum will reopen on Tuesday, {March 5|May 5}.
date
Une ferme de 18 000 m² a brûlé.
A farm of {18,000|180,000} square meters burned down.
magnitude
Le village comptait 1 250 habitants en 1954.
The village had 1,250 inhabitants in {1954|1945}.
year
Deux millions et demi d'arbres ont été plantés.
{2.5 million|3.5 million} trees were planted.
changed
Le taux a reculé de 0,3 point de pourcentage.
The rate fell {0.3 percentage points|0.3 percent}.
percent
Les locaux l'ont emporté 2-1.
The locals won {2-1|3-1}.
changed
Un des bergers a marché 40 kilomètres.
One of the shepherds walked {40|14} kilometers.
changed
Dans les années 90, le prix était de 12 francs suisses.
In the 1990s the price was {12|21} Swiss francs.
transposed
Samedi, une quinzaine de bénévoles ont nettoyé la plage.
On {Saturday|Sunday}, some fifteen volunteers cleaned the beach.
weekday
""",
    "es": """
La obra costará 3.500 millones de euros.
The work will cost {3.5 billion|3.5 million} euros.
magnitude
Treinta y cinco ovejas murieron.
{Thirty-five|Thirty-six} sheep died.
changed
La feria abre el 5 de mayo a las 18.30 horas.
The fair opens on May 5 at {6:30 p.m.|8:30 p.m.}
time
El puente se terminó en 1929.
The bridge was finished in {1929|1992}.
year
El jueves se vendieron 1.250 entradas.
On {Thursday|Tuesday}, 1,250 tickets were sold.
weekday
El pueblo perdió una cuarta parte de sus vecinos.
The village lost a quarter of its people.

Dos mil trescientos corredores participaron.
{2,300|3,200} runners took part.
transposed
El local ganó 3-2.
The home side won {3-2|3-3}.
changed
El paro bajó 1,2 puntos porcentuales.
Unemployment fell {1.2 percentage points|1.2 percent}.
percent
La finca tiene 85 hectáreas.
The estate covers {85 hectares|85 acres}.
unit
Un grupo de unos 40 niños plantó un árbol.
A group of around {40|70} children planted a tree.
changed
El festival se celebra del 3 al 9 de agosto.
The festival runs from August 3 to {9|19}.
date
La entrada cuesta 15 euros.
Admission costs {15 euros|15 dollars}.
currency
""",
    "pt": """
A obra custará 3,5 milhões de reais.
The work will cost {3.5 million|3.5 billion} reais.
magnitude
Trinta e cinco barcos participaram da regata.
{Thirty-five|Forty-five} boats took part in the regatta.
changed
A loja abre às 9h30.
The shop opens at {9:30 a.m.|8:30 a.m.}
time
O teatro foi inaugurado em 12 de março de 1968.
The theater opened on March 12, {1968|1986}.
year
Na segunda-feira, 40 alunos visitaram a fábrica.
On {Monday|Tuesday}, 40 pupils visited the factory.
weekday
A fazenda tem 1.200 hectares.
The farm covers {1,200|12,000} hectares.
magnitude
A taxa subiu 0,5 ponto percentual.
The rate rose {0.5 percentage points|0.5 percent}.
percent
Metade dos moradores votou.
Half of the residents voted.

O time da casa venceu por 2 a 1.
The home team won {2-1|3-1}.
changed
Duzentas e cinquenta pessoas dormiram no ginásio.
{250|520} people slept in the gym.
transposed
A trilha tem 17 quilômetros.
The trail is {17 kilometers|17 miles} long.
unit
Uma das casas foi vendida por 90 mil euros.
One of the houses was sold for {90,000|19,000} euros.
changed
""",
    "it": """
Il cantiere costerà 3,5 miliardi di euro.
The project will cost {3.5 billion|3.5 million} euros.
magnitude
Trentacinque pecore sono state salvate.
{Thirty-five|Thirty-four} sheep were rescued.
changed
Il treno parte alle 14.30.
The train leaves at {2:30 p.m.|3:30 p.m.}
time
La torre fu costruita nel 1173.
The tower was built in {1173|1137}.
year
Giovedì 5 marzo sono arrivati 120 turisti.
On Thursday, {March 5|March 15}, 120 tourists arrived.
date
Duecentocinquanta volontari hanno pulito il fiume.
{250|350} volunteers cleaned the river.
changed
Il tasso è sceso di 0,4 punti percentuali.
The rate fell by {0.4 percentage points|0.4 percent}.
percent
Il lago copre 38 chilometri quadrati.
The lake covers {38 square kilometers|38 square miles}.
unit
Metà del paese è senza acqua da due giorni.
Half the town has been without water for two days.

Il biglietto costa 12 euro.
A ticket costs {12 euros|12 dollars}.
currency
I padroni di casa hanno vinto 4-1.
The hosts won {4-1|4-2}.
changed
Sabato apre una delle scuole più antiche.
On {Saturday|Sunday} one of the oldest schools opens.
weekday
""",
    "pl": """
Remont kosztował 3,5 mln zł.
The repairs cost {3.5 million|35 million} zlotys.
magnitude
Dwadzieścia pięć krów uciekło z gospodarstwa.
{Twenty-five|Twenty-seven} cows escaped from the farm.
changed
Pociąg odjeżdża o godz. 14.30.
The train leaves at {2:30 p.m.|3:30 p.m.}
time
Wystawa potrwa do 5 marca.
The exhibition runs until {March 5|May 5}.
date
W poniedziałek przyszło 12 tys. osób.
On {Monday|Friday}, 12,000 people came.
weekday
Kościół zbudowano w 1864 roku.
The church was built in {1864|1846}.
year
Bilet kosztuje 20 złotych.
A ticket costs {20 zlotys|20 euros}.
currency
Stopa wzrosła o 0,5 punktu procentowego.
The rate rose by {0.5 percentage points|0.5 percent}.
percent
Jeden z rolników stracił połowę zbiorów.
One of the farmers lost half of his crop.

Gospodarze wygrali 2:0.
The hosts won {2-0|3-0}.
score
Ponad trzysta dzieci uczy się w nowej szkole.
More than {300|200} children attend the new school.
changed
Szlak ma 45 km długości.
The trail is {45|54} km long.
transposed
""",
    "cs": """
Oprava vyjde na 3,5 milionu korun.
The repair will cost {3.5 million|3.5 billion} crowns.
magnitude
Pětadvacet hasičů zasahovalo celou noc.
{Twenty-five|Fifty-two} firefighters worked all night.
transposed
Vlak odjíždí ve 14.30 hodin.
The train leaves at {2:30 p.m.|3:30 p.m.}
time
Výstava potrvá do 5. března.
The exhibition runs until {March 5|May 5}.
date
V pondělí přišlo 12 tisíc lidí.
On {Monday|Sunday}, 12,000 people came.
weekday
Most byl postaven v roce 1357.
The bridge was built in {1357|1375}.
year
Nezaměstnanost klesla o 0,2 procentního bodu.
Unemployment fell by {0.2 percentage points|0.2 percent}.
percent
Jeden z domů koupila obec za 900 tisíc korun.
The municipality bought one of the houses for {900,000|90,000} crowns.
magnitude
Domácí vyhráli 3:1.
The hosts won {3-1|3-2}.
score
Polovina žáků byla nemocná.
Half of the pupils were ill.

Rybník má rozlohu 26 hektarů.
The pond covers {26 hectares|26 acres}.
unit
Přišlo asi sto padesát lidí.
About {150|250} people came.
changed
""",
    "tr": """
Fabrika 3,5 milyon şişe üretti.
The factory made {3.5 million|35 million} bottles.
magnitude
Yirmi beş öğrenci ağaç dikti.
{Twenty-five|Twenty-six} pupils planted trees.
changed
Tren saat 14.30'da kalktı.
The train left at {2:30 p.m.|4:30 p.m.}
time
Sergi 5 Mart 2024 Salı günü açıldı.
The exhibition opened on Tuesday, {March 5|March 6}, 2024.
date
Enflasyon yüzde 12,5 arttı.
Inflation rose {12.5|15.2} percent.
transposed
Pazartesi günü iki bin beş yüz kişi geldi.
On {Monday|Tuesday}, 2,500 people came.
weekday
Köprü 1973'te açıldı.
The bridge opened in {1973|1937}.
year
Bilet 40 lira.
A ticket costs {40 lira|40 dollars}.
currency
Ev sahibi takım 2-1 kazandı.
The home side won {2-1|3-1}.
changed
Yol 85 kilometre uzunluğunda.
The road is {85 kilometers|85 miles} long.
unit
Köyün yarısı susuz kaldı, bir çoban bir koyun kaybetti.
Half the village was without water, and a shepherd lost a sheep.

Yangında 48 ev yandı.
The fire destroyed {48|18} houses.
changed
""",
    "ar": """
أنتج المصنع ثلاثة ملايين زجاجة.
The factory made {three million|three billion} bottles.
magnitude
زرع خمسة وعشرون طالبا أشجارا.
{Twenty-five|Thirty-five} pupils planted trees.
changed
وصل القطار الساعة 14:30.
The train arrived at {2:30 p.m.|3:30 p.m.}
time
افتتح المعرض في 5 مارس 2024.
The exhibition opened on {March 5|May 5}, 2024.
date
اجتمع المجلس يوم الاثنين.
The council met on {Monday|Tuesday}.
weekday
احترق ٣٥٠ بيتا في القرية.
{350|530} houses burned in the village.
transposed
ارتفعت الأسعار 12.5 في المئة.
Prices rose {12.5|12.9} percent.
changed
بني الجسر عام 1963.
The bridge was built in {1963|1936}.
year
تكلف التذكرة 40 ريالا.
A ticket costs {40 rials|40 dollars}.
currency
يبلغ طول الطريق 85 كيلومترا.
The road is {85 kilometers|85 miles} long.
unit
بقي نصف القرية بلا ماء يومين.
Half the village was without water for two days.

فاز الفريق المضيف 2-1.
The home team won {2-1|3-1}.
changed
غرس المتطوعون ٢٬٥٠٠ شجرة.
The volunteers planted {2,500|25,000} trees.
magnitude
""",
}
