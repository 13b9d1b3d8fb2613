"""How fast is a stream checked, every rule on, and in how much memory?  python benchmarks/throughput.py [MEGABYTES]"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import corpus
import timing

CHECK = ("check", "--input-format", "jsonl", "--format", "jsonl", "--preview", "--exit-zero", "-")


def main() -> None:
    """Print MB/s of target text over the whole process, start-up included, and its peak memory."""
    size = float(sys.argv[1]) if len(sys.argv) > 1 else 8
    print(f"{corpus.name()}; {timing.machine()}\n")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stream.jsonl"
        for megabytes in (size, size * 4) if size < 50 else (size,):
            corpus.write_records(path, int(megabytes * 1e6))
            timing.run(*CHECK, stdin=path) if megabytes == size and size < 50 else None
            runs = timing.repeat(5 if megabytes == size and size < 50 else 1, *CHECK, stdin=path)
            seconds = timing.median(runs, "wall")
            rows.append(
                (f"{megabytes:.0f} MB", f"{seconds:.2f} s", f"{megabytes / seconds:.2f} MB/s", f"{timing.median(runs, 'memory'):.0f} MB")
            )
    timing.table(("text", "time", "speed", "peak memory"), rows)


if __name__ == "__main__":
    main()
