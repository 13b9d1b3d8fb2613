"""What a finding is known by from run to run: its rule, its words, the words round it, and which of the equal ones it is.

No line number and no offset goes in, so that a paragraph put in above, or a file wrapped anew, changes no fingerprint.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from tqcheck.model.document import Document
from tqcheck.model.report import Finding

VERSION = "tqcheck/v1"
"""What the fingerprints are called; another way of making them is another version."""

_NEIGHBOURS = 3
"""Words on either side, within the block: enough to tell two places apart, and few enough to outlive an edit elsewhere in the sentence."""
_REACH = 200
"""Code points that are looked through for them."""
_WORD = re.compile(r"\w+")
_ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})

Seen = Counter[str]
"""How often each place, but for its number, has come up in a file so far."""


def fingerprints(document: Document, findings: Iterable[Finding], seen: Seen | None = None) -> tuple[str, ...]:
    """A fingerprint (32 hex digits) for each finding of a document, which are given in reading order.

    A file that holds several documents has one `seen` for all of them. The file's name has no part in it: see `in_file`.
    """
    seen = Counter() if seen is None else seen
    return tuple(_number(_place(document, finding), seen) for finding in findings)


def in_file(path: str, fingerprint: str) -> str:
    """A fingerprint that is unlike those of other files too."""
    return _digest(path, fingerprint)


def _number(place: str, seen: Seen) -> str:
    nth = seen[place]
    seen[place] += 1
    return _digest(place, str(nth))


def _place(document: Document, finding: Finding) -> str:
    text, within = document.segments[finding.segment].text, finding.within
    before = _words(text[max(0, within.start - _REACH) : within.start])[-_NEIGHBOURS:]
    after = _words(text[within.end : within.end + _REACH])[:_NEIGHBOURS]
    return _digest(_name(document), finding.rule_id, _plain(text[within.start : within.end]), " ".join(before), " ".join(after))


def _name(document: Document) -> str:
    """What tells a document from others in its file: the id it was given; its line number, where it has none, is no name."""
    return "" if document.id in (document.path, str(document.line)) else document.id


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


def _plain(text: str) -> str:
    """Text without what an editor may change and mean nothing by: case, white space, the shape of quotation marks and dashes."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold().split())


def _digest(*parts: str) -> str:
    # lengths keep ("ab", "c") from being ("a", "bc"); half a surrogate pair may stand in a text
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:32]
