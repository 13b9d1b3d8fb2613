"""Whole processes timed from outside: wall seconds, processor seconds and peak memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

COMMAND = (sys.executable, "-m", "tqcheck")


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds on the clock, seconds of processor, peak resident memory in MB."""

    wall: float
    cpu: float
    memory: float


def run(*arguments: str, stdin: Path | None = None) -> Run:
    """Time one tqcheck process; its output goes to /dev/null. RuntimeError where it does not exit with 0 or 1."""
    with open(stdin or os.devnull, "rb") as given, open(os.devnull, "wb") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen([*COMMAND, *arguments], stdin=given, stdout=nowhere, stderr=subprocess.PIPE)
        said = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise RuntimeError(said.decode()[-2000:])
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def repeat(times: int, *arguments: str, stdin: Path | None = None) -> list[Run]:
    """The same process several times."""
    return [run(*arguments, stdin=stdin) for _ in range(times)]


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(r, what) for r in runs)


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a Markdown table."""
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")


def machine() -> str:
    """Processor, cores, Python: what a figure depends on."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "?"
    )
    return f"{model}, {os.cpu_count()} cores, Python {sys.version.split()[0]}"
