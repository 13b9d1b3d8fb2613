"""The role that a block's own markup gives it: its tag, its class names, and the tags about it."""

from __future__ import annotations

import re

_TAGS = {
    tag: role
    for role, tags in (
        ("headline", "h1 title"), ("subhead", "h3 h4 h5 h6"), ("caption", "figcaption caption"), ("quote", "blockquote"),
        ("list", "li dt dd"), ("chrome", "nav button form label menu option select input"), ("dateline", "time"),
        ("byline", "address"), ("body", "pre code td th"),
    )
    for tag in tags.split()
}  # fmt: skip
_ANCESTORS = {
    "figcaption": "caption", "figure": "caption", "nav": "chrome", "form": "chrome", "button": "chrome", "menu": "chrome",
    "aside": "related", "blockquote": "quote", "address": "byline", "li": "list",
}  # fmt: skip
_CLASSES = {
    name: role
    for role, names in (
        ("byline", "byline author authors writer contributor contributors signature autor auteur yazar avtor reporter"),
        ("dateline", "dateline date datetime time timestamp published pubdate updated datum fecha data tarih dateposted postdate"),
        ("caption", "caption figcaption legend legende bildunterschrift piefoto"),
        ("credit", "credit credits photographer photocredit copyright imagecredit fotograf bildnachweis"),
        ("kicker", "kicker eyebrow rubric overline topline dachzeile surtitre antetitulo volanta rubrika label section category flag"),
        ("standfirst", "standfirst deck dek subtitle subheadline chapo bajada vorspann sapo excerpt lede summary intro entradilla spot"),
        ("headline", "headline entrytitle posttitle articletitle pagetitle"),
        ("subhead", "subhead crosshead intertitle zwischentitel subheading intertitre ladillo"),
        ("quote", "quote pullquote blockquote zitat"),
        ("related", "related recommended recommendations readmore seealso readalso alsoread teaser promo relatedlinks mostread trending"),
        (
            "chrome",
            "share sharing social comments comment newsletter subscribe cookie cookies consent ad ads advert advertisement advertising"
            " breadcrumb breadcrumbs nav navbar navigation menu footer sidebar widget pagination pager tags toolbar paywall popup"
            " modal login print skip banner button btn sponsored",
        ),
    )
    for name in names.split()
}
_HOLDERS = frozenset({"chrome", "related", "quote", "caption", "byline", "standfirst"})
_SPLIT = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_MODIFIERS = frozenset({"has", "no", "with", "is", "js", "not", "without", "hide", "u", "col"})
_REACH = 4
"""How many blocks outwards a class name still speaks of this block: further out it names the whole page."""


def markup_role(markup: str) -> str:
    """The role the markup gives, or empty. `markup` is the block's tag first, then those about it: `p.byline header article`."""
    names = markup.split()
    if not names:
        return ""
    tag, *classes = names[0].split(".")
    outer = [name.split(".") for name in names[1:]]
    tags = [parts[0] for parts in outer]
    holder = _held(tags, outer)
    if holder in {"chrome", "related"}:
        return holder
    own = _classed(classes)
    if own and not (own in {"kicker", "headline"} and tag in {"body", "main", "article", "section"}):
        return "headline" if tag == "h1" else own
    if tag == "h2":
        return "standfirst" if any(name in {"header", "hgroup"} for name in tags) else "subhead"
    role = _TAGS.get(tag, "")
    if role == "list" or not role:
        return holder or role
    return role


def _held(tags: list[str], outer: list[list[str]]) -> str:
    """What the tags about the block make of it: the page's furniture before the nearest holder of any other kind."""
    found = ""
    article = next((at for at, tag in enumerate(tags) if tag in {"article", "main"}), len(tags))
    for at, (tag, *classes) in enumerate(outer):
        if tag in {"body", "html", "main", "article"}:
            continue
        role = _classed(classes) if at < _REACH else ""
        if tag == "aside" and (role == "quote" or found == "quote"):
            return "quote"
        if role not in _HOLDERS:
            role = "chrome" if tag == "footer" and at > article else _ANCESTORS.get(tag, "")
        if role in {"chrome", "related"}:
            return role
        found = found or role
    return "chrome" if "footer" in tags and article == len(tags) else found


def _classed(classes: list[str]) -> str:
    for name in classes:
        parts = [part.lower() for part in _SPLIT.split(name) if part]
        if not parts or _MODIFIERS.intersection(parts):
            continue
        for word in ("".join(parts), parts[-1], parts[0]):
            if word in _CLASSES:
                return _CLASSES[word]
    return ""
