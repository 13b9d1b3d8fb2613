"""A word is its contrary."""

from __future__ import annotations

import random
import re

from tqcheck.damages._swaps import both_ways, swapped
from tqcheck.model.damage import Damaged, Pair, Stock

_CONTRARY = both_ways(
    "rise/fall rises/falls rose/fell risen/fallen rising/falling increase/decrease increases/decreases increased/decreased"
    " increasing/decreasing win/lose wins/loses won/lost winning/losing winner/loser winners/losers victory/defeat more/less higher/lower"
    " highest/lowest high/low larger/smaller largest/smallest large/small best/worst better/worse before/after above/below earlier/later"
    " stronger/weaker strong/weak longer/shorter buy/sell buys/sells bought/sold buyers/sellers began/ended"
    " opened/closed success/failure successful/unsuccessful accept/reject accepted/rejected support/oppose supports/opposes"
    " supported/opposed allowed/banned growth/decline profit/loss exports/imports export/import maximum/minimum northern/southern"
    " eastern/western north/south east/west inside/outside arrived/left guilty/innocent legal/illegal possible/impossible"
    " safe/dangerous friends/enemies ally/enemy allies/enemies easy/difficult rich/poor positive/negative agree/disagree"
    " agreed/disagreed confirmed/denied confirm/deny majority/minority advantage/disadvantage hot/cold"
) | {"left": "arrived"}
_WORD = re.compile(
    rf"(?<![\w'’-])(?P<word>{'|'.join(sorted(_CONTRARY.keys() - {'left'}, key=len, reverse=True))})(?![\w'’-])"
    r"(?! (?:all|course)\b)", re.IGNORECASE,
)  # fmt: skip


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`prices rose` -> `prices fell`, `more than` -> `less than`."""
    return swapped(pair.text, _WORD, _CONTRARY, chance)
