"""What each language says numbers with: tables, one module each, called by the language's code.

Tables of words are lines of a value and its words, `stem*` for every word that begins so with an ending of up to four letters.
`CARDINALS` add up, `SCALES` (1000 and above) multiply what stands before, `ORDINALS` are ordinals, `VAGUE` words may stand for
a number and ask for none. `MONTHS` and `WEEKDAYS` are twelve and seven entries, alternatives with `|`. `UNITS` are lines of a code
and a regular expression that follows a number. Optional: `COMPOUND` (lines of a value and prefixes, then stems of what they
are put before: двух-этажный), `PIECES` (words written together: fünf-und-zwanzig; its value is what stands between the pieces),
`GLUE` (words inside a number), `HALF` (“and a half”), `CLOCK` (a time, groups h and m; matched where its digits begin),
`MASK` (phrases whose words are no numbers), `CAPITALS` (months have a capital).
"""
