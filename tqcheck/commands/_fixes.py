"""Making fixes: in files, in what comes from standard input, or only to show what they would change."""

from __future__ import annotations

import difflib
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

from tqcheck.baseline import read_sidecar
from tqcheck.model.errors import UserError
from tqcheck.model.report import Checked
from tqcheck.pipeline import Recipe, mend, mend_file
from tqcheck.reporters import Style
from tqcheck.reporters.text import name

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_COLOURS = {"+": "32", "-": "31", "@": "36"}


@dataclass(frozen=True, slots=True)
class Fixing:
    """Which fixes are made, and how the files are read."""

    recipe_for: Callable[[str], Recipe]
    format: str = ""
    unsafe: bool = False


def mend_files(files: Iterable[str], fixing: Fixing) -> int:
    """Make the fixes in files, each wholly or not at all; how many have changed. One that cannot be read is passed by:
    the check that follows says why. One that cannot be written raises."""
    changed = 0
    for file in files:
        if file == "-":
            continue
        recipe = fixing.recipe_for(file)
        try:
            changed += mend_file(file, recipe, fixing.format, fixing.unsafe)
        except UserError:
            if os.access(file, os.R_OK) and not os.access(file, os.W_OK):
                raise
    return changed


def mend_stdin(fixing: Fixing) -> bytes:
    """The fixed text of standard input, which then holds that text, ready to be read and checked."""
    given = sys.stdin.buffer.read()
    handle, name = tempfile.mkstemp(prefix="tqcheck-")
    os.close(handle)
    path = Path(name)
    try:
        path.write_bytes(given)
        mend_file(name, fixing.recipe_for("-"), fixing.format or "plain", fixing.unsafe)
        fixed = path.read_bytes()
    except UserError:
        fixed = b""  # the check says what is wrong
    finally:
        path.unlink()
    sys.stdin = TextIOWrapper(BytesIO(fixed or given), encoding="utf-8")
    return fixed


def diff(results: Iterable[Checked], fixing: Fixing, style: Style) -> Iterator[str]:
    """What fixing would change, as a unified diff of each document."""
    for checked in results:
        document = checked.document
        if checked.findings:
            sidecar = read_sidecar(document.path)
            fixed = mend(document, fixing.recipe_for(document.path), sidecar, fixing.format, fixing.unsafe)
            if fixed != document.text:
                yield from _differences(document.text, fixed, name(document), style)


def _differences(old: str, new: str, name: str, style: Style) -> Iterator[str]:
    for line in difflib.unified_diff(_LINE.findall(old), _LINE.findall(new), name, name):
        text = line.removesuffix("\n")
        colour = _COLOURS.get(line[0], "") if style.colour else ""
        yield f"\x1b[{colour}m{text}\x1b[0m\n" if colour else f"{text}\n"
        if not line.endswith("\n"):
            yield "\\ No newline at end of file\n"
