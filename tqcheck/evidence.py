"""How right is a rule, on annotated or paired corpora?"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tqcheck import annotated, discovery
from tqcheck.layout import lay_out
from tqcheck.linter import bind, lint
from tqcheck.model.document import Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated, Weight
from tqcheck.model.rule import Rule

THROWS = 5
"""How often a finding's length is thrown at random on its segment, to see what chance would hit."""
ENOUGH = 10
"""Hits from which on a rule can be judged."""
_Z = 1.96


def open_annotated(path: str, format: str = "") -> Iterator[Annotated]:
    """A file's annotated documents; its format by name, else by the end of its name. InputError where none fits."""
    names = discovery.members(annotated)
    for name in names:
        module = discovery.member(annotated, name)
        if name == format or (not format and path.endswith(module.EXTENSIONS)):
            yield from module.read(path)
            return
    raise InputError("is in no format of annotated text", path, f"one of: {', '.join(names)}")


def weigh(rules: Sequence[Rule], corpus: Iterable[Annotated]) -> tuple[Weight, ...]:
    """What each rule that fired did on a corpus, in the order of the rules. Overlaps are not resolved: each rule is judged alone."""
    tally: dict[str, Counter[str]] = {rule.id: Counter() for rule in rules}
    words: Counter[bool] = Counter()
    bounds = bind(rules)
    chance = random.Random(0)  # the same input gives the same figures
    for item in corpus:
        words[item.is_human] += sum(len(segment.text.split()) for segment in item.document.segments)
        for finding in lint(lay_out(item.document), bounds, resolve=False).findings:
            counts = tally[finding.rule_id]
            counts["human" if item.is_human else "machine"] += 1
            if item.marked and not item.is_human:
                counts["fired"] += 1
                counts["right"] += any(finding.span.overlaps(error) for error in item.errors)
                counts["thrown"] += _thrown(chance, item, len(finding.span))
    return tuple(
        Weight(
            name, c["fired"], c["right"], c["thrown"] / max(1, c["fired"] * THROWS), c["machine"], c["human"], words[False], words[True]
        )
        for name, c in tally.items()
    )  # fmt: skip


def _thrown(chance: random.Random, item: Annotated, length: int) -> int:
    room = max(0, len(item.document.text) - length)
    spans = (Span(at, at + length) for at in (chance.randint(0, room) for _ in range(THROWS)))
    return sum(any(span.overlaps(error) for error in item.errors) for span in spans)


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927); (0, 1) where there is nothing."""
    if not of:
        return 0.0, 1.0
    share, square = right / of, _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def lift(weight: Weight) -> tuple[float, float, float]:
    """Hits per word on machine text over those on human text, with its 95 % interval (log of the ratio, half a hit added to each)."""
    if not weight.machine_words or not weight.human_words:
        return 1.0, 0.0, math.inf
    machine, human = weight.machine + 0.5, weight.human + 0.5
    ratio = (machine / weight.machine_words) / (human / weight.human_words)
    spread = math.exp(_Z * math.sqrt(1 / machine + 1 / human))
    return ratio, ratio / spread, ratio * spread


def judgement(weight: Weight) -> str:
    """Whether a rule earns its place: `` (too few hits to say), `right`, `no better than chance`, `no rarer on human text`."""
    if weight.fired >= ENOUGH and wilson(weight.right, weight.fired)[0] <= weight.chance:
        return "no better than chance"
    if weight.machine + weight.human >= ENOUGH and lift(weight)[0] <= 1:
        return "no rarer on human text"
    return "right" if weight.machine + weight.human >= ENOUGH else ""
