"""Which rules a score was made with, in a word for its signature."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from tqcheck import __version__


def version(rules: Iterable[str], packs: Sequence[Path]) -> str:
    """`0.1.0+1a2b3c4d`: tqcheck's version, and a digest of the ids of the rules that run and of all files of the packs they come from."""
    digest = hashlib.sha256("\n".join(sorted(rules)).encode())
    for root in packs:
        files = [root] if root.is_file() else sorted(root.rglob("*.yaml"))
        for file in files:
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:8]}"
