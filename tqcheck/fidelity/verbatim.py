"""What goes over as it is: addresses, handles, hashtags, placeholders, tags of markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.model.document import Span

_KINDS = (
    ("link", ("://", "www."), re.compile(r"\b(?:https?://|www\.)[^\s<>\"'“”«»，。；）)（(]+[^\s<>\"'“”«»，。；）)（(.,:;!?]")),
    ("link", ("@",), re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")),
    ("handle", ("@",), re.compile(r"(?<![\w@.])@[A-Za-z_][A-Za-z0-9_]{2,}\b(?!@)")),
    (
        "placeholder",
        ("{", "%", "[["),
        re.compile(r"\{\{?[A-Za-z0-9_.]*\}?\}|(?<!\d)%(?:\(\w+\)|\d+\$)?[sdif](?![\w%])|\$\{\w+\}|%\{\w+\}|(?<!\d)%[A-Z_]+%|\[\[\w+\]\]"),
    ),
    ("tag", ("<",), re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>")),
)
_SIGNS = ("@", "{", "%", "<", "#", "[[", "://", "www.")
_ENDS = re.compile(r"\.[A-Za-z]{2}")
_DOMAIN = re.compile(
    r"(?<![A-Za-z0-9_@./-])(?:[A-Za-z0-9-]+\.)+(?:com|org|net|ru|de|cn|ua|fr|es|it|pl|cz|jp|kr|br|tr|uk|gov|edu|io|info|tv|fm)(?![A-Za-z0-9_-])(?![/@.][A-Za-z0-9])",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\w@./-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?![/@]\w)")
_NEAR = 70
"""How alike two domains must be, of 100, for the one to be the other misspelt."""
_HASHTAG = re.compile(r"(?<![\w&/])#(?=\w*[^\W\d_])\w{2,}")


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """What of these the target lacks or has otherwise; a hashtag may be translated, but not lost."""
    for sign in _SIGNS:
        if sign in source or sign in target:
            return _found(source, target)
    return _domains(source, target) if _ENDS.search(source) else ()


def _found(source: str, target: str) -> Iterator[Discrepancy]:
    for kind, signs, pattern in _KINDS:
        if not any(sign in source or sign in target for sign in signs):
            continue
        theirs = list(pattern.finditer(source))
        ours = list(pattern.finditer(target))
        if theirs or ours:
            yield from _unequal(kind, theirs, ours, source, target)
    yield from _domains(source, target)
    if "#" not in source:
        return
    tags, own = list(_HASHTAG.finditer(source)), list(_HASHTAG.finditer(target))
    if len(own) < len(tags):
        lost = next((tag for tag in tags if tag.group().lower() not in {o.group().lower() for o in own}), tags[-1])
        yield _bare(lost, "hashtag", target)


def _unequal(kind: str, theirs: list[re.Match[str]], ours: list[re.Match[str]], source: str, target: str) -> Iterator[Discrepancy]:
    """Equal ones cancel out; of the rest, the one is what became of the other."""
    left, free = [], list(ours)
    for one in theirs:
        same = next((other for other in free if _key(other) == _key(one)), None)
        if same is None:
            left.append(one)
        else:
            free.remove(same)
    for one in left:
        if free:
            other = free.pop(0)
            yield Discrepancy(kind, Span(*other.span()), (one.group(),), Span(*one.span()))
        elif one.group() not in target:
            yield _bare(one, kind, target)
    for other in free:
        if kind in ("placeholder", "tag") and other.group() not in source:
            yield Discrepancy(kind, Span(*other.span()), ("",))


def _domains(source: str, target: str) -> Iterator[Discrepancy]:
    """A domain (bridge.example.org) that the target spells in another way; one that it lacks may be told by its name."""
    low = target.lower()
    for one in _DOMAIN.finditer(source):
        if one.group().lower() in low:
            continue
        for other in _DOTTED.finditer(target):
            if other.group().lower() not in source.lower() and fuzz.ratio(one.group().lower(), other.group().lower()) >= _NEAR:
                yield Discrepancy("link", Span(*other.span()), (one.group(),), Span(*one.span()))
                break


def _key(found: re.Match[str]) -> str:
    return found.group().rstrip("/").lower().removeprefix("https://").removeprefix("http://")


def _bare(lost: re.Match[str], kind: str, target: str) -> Discrepancy:
    """One that is lost: at the same words without its sign, else at the end."""
    plain = lost.group().lstrip("#@").lower()
    at = target.lower().find(plain) if len(target.lower()) == len(target) else -1
    if at >= 0:
        return Discrepancy(kind, Span(at, at + len(plain)), (lost.group(),), Span(*lost.span()))
    stop = len(target.rstrip())
    start = target.rfind(" ", 0, stop) + 1
    return Discrepancy(kind, Span(start, stop), (), Span(*lost.span()))
