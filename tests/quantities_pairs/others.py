"""Pairs out of German, Turkish, Arabic."""

PAIRS = {
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
