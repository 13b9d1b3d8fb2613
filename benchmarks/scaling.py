"""What do ten times the text and twice the rules cost?  python benchmarks/scaling.py"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import corpus
import timing

from tqcheck import rulebook

CHECK = ("check", "--input-format", "jsonl", "--format", "jsonl", "--exit-zero")


def main() -> None:
    """Print time against text size, and against the share of rules that are on (half of them drawn by lot, three times)."""
    print(f"{corpus.name()}; {timing.machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.jsonl", Path(folder) / "large.jsonl"
        corpus.write_records(small, 500_000)
        corpus.write_records(large, 5_000_000)
        timing.run(*CHECK, "-", stdin=small)
        one = timing.median(timing.repeat(5, *CHECK, "-", stdin=small), "wall")
        ten = timing.median(timing.repeat(3, *CHECK, "-", stdin=large), "wall")
        timing.table(("text", "time", "ratio"), [("0.5 MB", f"{one:.2f} s", ""), ("5 MB", f"{ten:.2f} s", f"{ten / one:.1f}")])
        print()
        _rules(large)


def _rules(large: Path) -> None:
    ids = [rule.id for rule in rulebook.select_rules(rulebook.load_rules())]
    rows = []
    for draw in range(3):
        half = random.Random(draw).sample(ids, len(ids) // 2)
        on_half = timing.median(timing.repeat(3, *CHECK, "--ignore", ",".join(half), "-", stdin=large), "wall")
        on_all = timing.median(timing.repeat(3, *CHECK, "-", stdin=large), "wall")
        rows.append((f"draw {draw + 1}", f"{on_half:.2f} s", f"{on_all:.2f} s", f"{on_all / on_half:.2f}"))
    timing.table(("5 MB", f"{len(ids) // 2} rules", f"{len(ids)} rules", "ratio"), rows)


if __name__ == "__main__":
    main()
