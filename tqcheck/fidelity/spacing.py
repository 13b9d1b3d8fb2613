"""A translation left in tokens (do n't, it 's, word , word, @-@) where the source is ordinary text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_TOKENISED = re.compile(
    r" (?P<mark>[,.;:?!%])(?= |$)|(?<=\w)(?P<short> (?:n['’]t|['’] ?(?:s|re|ve|ll|m|d)))(?!\w)|(?P<at> ?@-@ ?)"
    r"|(?P<quote>(?:^|(?<= ))`` ?| '')|(?P<open>(?:^|(?<= ))[(\[] (?=\w))|(?P<close>(?<=[\w.]) [)\]](?=[ .,;:?!]|$))"
    r"|(?P<entity>&(?:apos|quot|amp|#91|#93|#39);)"
)
_THEIRS = re.compile(r"[^\W\d] [,.](?= |$)|@-@")
_SEAM = re.compile(r" (?:[,.;:?!%)\]'’]|n['’]t)|@-@|``|[(\[] |&(?:apos|quot|amp|#)")
"""A quick look: whether there may be one at all."""


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """Every seam that tokens have left, with it closed; nothing where the source is in tokens too, or its own spaces stand so."""
    if not _SEAM.search(target) or _THEIRS.search(source):
        return ()
    return [_closed(one) for one in _TOKENISED.finditer(target) if not _is_meant(one, target)]


def _is_meant(found: re.Match[str], target: str) -> bool:
    """Dots of an omission (. . .) and faces stand alone on purpose."""
    after = target[found.end() : found.end() + 2]
    return bool(found["mark"]) and (after in (" .", " )") or target[: found.start()].endswith(" ."))


def _closed(found: re.Match[str]) -> Discrepancy:
    span = Span(*found.span())
    if found["mark"]:
        return Discrepancy("tokens", span, (found["mark"],))
    if found["short"]:
        return Discrepancy("tokens", span, (found["short"].replace(" ", ""),))
    if found["at"]:
        return Discrepancy("tokens", span, ("-",))
    if found["quote"]:
        return Discrepancy("tokens", span, ('"',))
    if found["open"] or found["close"]:
        return Discrepancy("tokens", span, ((found["open"] or found["close"]).strip(),))
    return Discrepancy("tokens", span, (html.unescape(found["entity"]),))
