"""Text to time on: the WMT outputs of ../shared/data where they lie beside the checkout, else text made from a seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"

_SUBJECTS = "The mayor|A spokesman for the ministry|The head of the club|Police in the city|Investigators|The company|Rescue workers".split(
    "|"
)
_VERBS = "said|announced|told reporters|noted|confirmed that|expects that|denied that".split("|")
_REST = (
    "the bridge will be closed until the end of May|12,500 people were left without power|talks with the union will go on|"
    "the team won its third match in a row|the price of bread rose by 4.5 percent|no one was injured in the fire on Friday|"
    "“we did what we could to help”|the court will hear the case in the autumn|the storm damaged 78 roofs in the region"
).split("|")


def lines(least: int) -> Iterator[str]:
    """At least `least` bytes of news sentences, one a line: machine translations where there are any."""
    real = [
        text for path in sorted(DATA.glob("wmt21_*/machine.*.en")) for text in path.read_text(encoding="utf-8").splitlines() if text.strip()
    ]
    source = real or _made(5_000)
    size = 0
    while size < least:
        for text in source:
            yield text
            size += len(text.encode()) + 1
            if size >= least:
                return


def name() -> str:
    """What the lines are, for the tables."""
    return "WMT21 machine translations" if DATA.is_dir() else "generated sentences"


def write_records(path: Path, least: int) -> None:
    """The same as JSON lines, one document a line. Written as a stream: a child process counts its parent's memory as its own."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(lines(least)):
            file.write(json.dumps({"id": str(number), "target": text}, ensure_ascii=False) + "\n")


def _made(count: int) -> list[str]:
    chance = random.Random(7)
    return [f"{chance.choice(_SUBJECTS)} {chance.choice(_VERBS)} {chance.choice(_REST)}, {chance.choice(_REST)}." for _ in range(count)]
