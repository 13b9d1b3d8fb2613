"""Where what was made of packs and dictionaries is kept between runs."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """Where compiled packs are kept: $TQCHECK_CACHE, else the user's cache folder."""
    given = os.environ.get("TQCHECK_CACHE")
    return Path(given) if given else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tqcheck"
