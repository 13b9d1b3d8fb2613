"""What people write where machines write a phrase: votes from human translations of the same source lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from tqcheck.mine.corpus import Corpus
from tqcheck.mine.phrases import Hit
from tqcheck.mine.words import NAME, NUMBER, is_word, plain, split
from tqcheck.model.document import Span

LONGEST = 8
"""Words; more than that in a phrase's place is another sentence."""
READ = 60
"""Source lines read for one phrase."""
AGREED_LINES, AGREED_SHARE = 2, 0.2
"""A wording stands for the phrase when so many lines, and so much of those that answer, use it."""
OFFERED = 3


def instead(corpus: Corpus, units: dict[int, list[int]], hits: Sequence[Hit], open_slots: bool) -> tuple[tuple[str, int], ...]:
    """(words, source lines) that people agree on, most first; empty words where they leave the phrase out."""
    by_unit: dict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_unit[corpus.texts[hit.text].unit].append(hit)
    votes = Counter[str]()
    answered = 0
    for unit in list(by_unit)[:READ]:
        humans = [split(corpus.texts[text].document.text) for text in units[unit] if corpus.texts[text].is_human]
        said: set[str] = set()
        for hit in by_unit[unit]:
            text = corpus.texts[hit.text].document.text
            said.update(words for human in humans for words in _in_its_place(text, hit.span, human, open_slots))
        votes.update(said)
        answered += bool(said)
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return tuple((words, n) for words, n in ranked if n >= AGREED_LINES and n >= AGREED_SHARE * answered)[:OFFERED]


def _in_its_place(text: str, span: Span, human: list[tuple[str, int, int]], open_slots: bool) -> list[str]:
    """The human words between the neighbours of the phrase, if both neighbours are there."""
    machine = split(text)
    first = next(i for i, (_, start, _) in enumerate(machine) if start >= span.start)
    last = next((i for i, (_, start, _) in enumerate(machine) if start >= span.end), len(machine))
    pairs: dict[int, int] = {-1: -1, len(machine): len(human)}
    ours, theirs = [plain(token) for token, _, _ in machine], [plain(token) for token, _, _ in human]
    for step in Levenshtein.opcodes(ours, theirs):
        if step.tag == "equal":
            pairs.update(zip(range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True))
    if first - 1 not in pairs or last not in pairs:
        return []
    begin, end = pairs[first - 1] + 1, pairs[last]
    words = [token for token, _, _ in human[begin:end] if is_word(token)]
    if len(words) > LONGEST or [plain(w) for w in words] == ours[first:last]:
        return []
    if begin == 0 and words and words[0][1:] == words[0][1:].lower():
        words[0] = words[0].lower()
    return [_joined(words, {token for token, _, _ in machine[first:last]} if open_slots else set())]


def _joined(words: list[str], slotted: set[str]) -> str:
    """Human words, with slots for the names and numbers that fill the machine phrase's."""
    found: list[str] = []
    for word in words:
        slot = word if word not in slotted else NUMBER if word[0].isdigit() else NAME if word[0].isupper() else word
        if slot != NAME or found[-1:] != [NAME]:
            found.append(slot)
    return " ".join(found).replace(" ,", ",")
