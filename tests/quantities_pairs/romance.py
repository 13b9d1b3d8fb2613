"""Pairs out of French, Spanish, Portuguese, Italian."""

PAIRS = {
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
}
