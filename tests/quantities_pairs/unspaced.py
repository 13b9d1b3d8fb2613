"""Pairs out of Chinese, Japanese, Korean."""

PAIRS = {
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
}
