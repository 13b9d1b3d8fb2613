"""Text as XML 1.0 can hold it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no escape brings into XML 1.0 (section 2.2): most control characters, halves of surrogate pairs, U+FFFE and U+FFFF."""


def content(text: str) -> str:
    """Text to stand between tags; what XML cannot hold is named, as in <U+0008>."""
    return escape(_legal(text), {"\r": "&#13;"})


def attributes(**values: object) -> str:
    """Attributes with a space before each, in the order given."""
    return "".join(f" {name}={quoteattr(_legal(str(value)))}" for name, value in values.items())


def _legal(text: str) -> str:
    return _ILLEGAL.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
