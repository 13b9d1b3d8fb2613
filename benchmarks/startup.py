"""How long does one small page take, from process start to exit?  python benchmarks/startup.py"""

from __future__ import annotations

import tempfile
from pathlib import Path

import corpus
import timing


def main() -> None:
    """Print the time of a 3 kB page with a warm cache, of --version, and of a first run that compiles the packs."""
    print(f"{corpus.name()}; {timing.machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        page.write_text("\n\n".join(corpus.lines(3_000)), encoding="utf-8")
        rows = []
        for what, arguments in (("check, 3 kB page", ("check", "--exit-zero", str(page))), ("--version", ("--version",))):
            timing.run(*arguments)
            runs = timing.repeat(11, *arguments)
            rows.append(
                (
                    what,
                    f"{timing.median(runs, 'wall'):.3f} s",
                    f"{max(r.wall for r in runs):.3f} s",
                    f"{timing.median(runs, 'memory'):.0f} MB",
                )
            )
    timing.table(("command", "median of 11", "longest", "peak memory"), rows)


if __name__ == "__main__":
    main()
