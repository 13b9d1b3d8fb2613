"""A run in a sentence, and in a table."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.model.rule import SEVERITIES
from tqcheck.tally import Tally


def summarise(tally: Tally) -> str:
    """`12 findings (1 critical, 4 major, 7 minor) in 3 documents, 1,204 words; 8 can be fixed (...)`."""
    kinds = ", ".join(f"{tally.severities[s]:,} {s}" for s in reversed(SEVERITIES) if tally.severities[s])
    found = f"{count(tally.findings, 'finding')} ({kinds})" if tally.findings else "No findings"
    fixable = tally.safe + tally.unsafe
    ways = [f"`{flag}` {number:,}" for flag, number in (("--fix", tally.safe), ("--unsafe-fixes", tally.unsafe)) if number]
    fixes = f"; {fixable:,} can be fixed ({', '.join(ways)})" if fixable else ""
    return f"{found} in {count(tally.documents, 'document')}, {count(tally.words, 'word')}{fixes}"


def tabulate(tally: Tally) -> Iterator[str]:
    """A line for each rule that fired, the most frequent first: how often, how grave, which."""
    rows = sorted(tally.rules.items(), key=lambda row: (-row[1], row[0]))
    wide = len(f"{rows[0][1]:,}") if rows else 0
    for (rule, severity), number in rows:
        yield f"{number:>{wide},}  {severity:<8}  {rule}"


def count(number: int, noun: str) -> str:
    """`1 finding`, `1,204 findings`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
