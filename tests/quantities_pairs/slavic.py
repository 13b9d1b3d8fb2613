"""Pairs out of Russian, Ukrainian, Polish, Czech."""

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
}
