"""Lines that their own words name: labels, template lines, stamps of date and author, credits."""

from __future__ import annotations

import re

from tqcheck.layout.dates import besides_date, ends_in_date, has_date, is_stamped
from tqcheck.layout.furniture import LOOSE_OPENINGS, OPENINGS, WHOLE_LINES
from tqcheck.layout.labels import LABELS, OFFICIAL_WORDS, RELATED_LABELS
from tqcheck.layout.names import is_agency, is_person, names_agency, names_photo_agency

_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LABEL = re.compile(r"^[^\w©]*([^:：|｜»→>=\n]{1,45}?)\s*(?:([:：|｜»→>]|\s[-–—](?=\s))\s*(.*))$", re.DOTALL)
_PHOTO_STOP = re.compile(
    r"(?:[.!?…”\"»)]|\s[-–—|/])\s+[(\[]?\s*(?:(?:photo|foto|picture|image|figure|фото|bild|zdjęcie|fot)s?\b"
    r"\s?(?:by|credit|courtesy of)?\s*[.:/|-]"
    r"|(?:photo|picture|image)s?\s(?:by|credit|courtesy)\s|©|(?:getty|ap|afp|reuters|epa)\s(?:photo|image)s?\b|photo\b)"
    r"|(?<=\w)[,;]?\s[(\[]?(?:photo|foto|фото|zdjęcie|bild)s?(?:\s(?:by|credit|courtesy))?\s?[:：]",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"(?:the |this )?(?:photo|picture|image|figure)(?:graph)?s? (?:above |below )?shows?\b"
    r"|(?:in|on) the (?:photo|picture|image)s?\s?[,:–—-]"
    r"|(?:image|media|photo|picture|video) caption\b",
    re.IGNORECASE,
)
_CRUMBS = re.compile(r"(?:home|main|main page|home page|news)?(?:\s*[>»›→]\s*[^>»›→.]{1,60})+", re.IGNORECASE)
_HOME = re.compile(r"(?:you are here|home|main|main page|home page)\s*[:>»›→/|]", re.IGNORECASE)
_RIGHTS = re.compile(
    r"\ball rights reserved\b|\bunauthori[sz]ed (?:reproduction|copying)\b|\bredistribution (?:is )?prohibited\b", re.IGNORECASE
)
_CONTRIBUTED = re.compile(r"\bcontributed (?:to|from|reporting)\b|\b(?:additional|with) reporting (?:by|from)\b", re.IGNORECASE)
_PHOTO_END = re.compile(
    r"[.!?”\"]\s+\(?[^.!?()]{0,40}?(?:/\s?[A-Z]|Getty|Shutterstock|Visual China|EPA\b|file photo|archive photo)"
    r"[^.!?()]{0,40}\)?\.?$"
)
_PHOTO_MARKS = ("photo", "foto", "фото", "picture", "image", "figure", "bild", "zdj", "fot", "©", "/", "getty", "shutter", "china", "epa")
_CUE_MARKS = ("(", "pictured", "in this ", " seen ", "the left", "the right", "[", "the archive", "pose")
"""Looked for first: a search for plain words costs a tenth of the patterns."""
_FIGURE = re.compile(r"\d")
_CAPTION_CUE = re.compile(
    r"\((?:left|right|center|centre|L|R|file|archive|pictured|top|bottom|in the (?:middle|centre|center)"
    r"|file (?:photo|image|picture)|archive photo"
    r"|illustrative photo|illustration)\)|\bpictured\b|\bin this (?:file|photo|image|picture|undated|archive)"
    r"|\b(?:is|are) seen (?:in|on|at|during|here)"
    r"|\b(?:from|on) the (?:left|right)\b[^.]*\.?$|\[(?:file|photo)[^\]]*\]|\bphoto from the archive|\bposes? (?:for|with|during)\b",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"(?:#[\w-]+[\s,]*){2,}|#\w+")
_ADDRESS = re.compile(r"(?:e-?mail:\s*)?[\w.+-]+@[\w-]+\.[\w.]+|@\w+|(?:https?://|www\.)\S+", re.IGNORECASE)
_COUNT = re.compile(
    r"\d[\d.,]*\s?[kKmM]?\s(?:comments?|views?|likes?|shares?|reads?|replies|votes?|reactions?"
    r"|min(?:ute)?s?(?: of reading|\.? read| reading| to read))\.?",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"\{\{.*\}\}|\{\w+\}|\[/?(?:ad|caption|gallery|embed)[\w\s=\"-]*\]|!\[.*\]\(.*\)|\[email.protected\]"
    r"|[-–—]\s?article inline.*",
    re.IGNORECASE,
)
_WIRE_DATE = re.compile(r"\((?:Reuters|AP|AFP|TASS|dpa|Xinhua|PTI|ANI|UPI)\)|[/|]")
_BY = re.compile(
    r"(?:by|from|text by|words by|written by|story by|report by|reporting by)\s+(our\b|the\b|staff\b|an?\b|[A-Z])", re.IGNORECASE
)
_BULLET = re.compile(r"[•▪◦●■‣►▸✓✔]\s?\S")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_OWNED = re.compile(r"\s*(?:©|\(c\)|ⓒ|copyright\b|photo credits?\b|\(photo\b|\[photo\b)", re.IGNORECASE)
_COPYRIGHT = re.compile(r"\W*(?:©|\(c\)|ⓒ|copyright\b).{0,14}\b(?:19|20)\d\d\b", re.IGNORECASE)
_LONGEST = max(opening.count(" ") + 1 for opening in OPENINGS)


def fold(text: str) -> str:
    """The words as the lists have them: lower case, plain apostrophes, no figures or marks at the ends."""
    return " ".join(_EDGES.sub("", text.replace("’", "'").replace("\u00a0", " ")).casefold().split())


def name_line(text: str, words: int, key: str, ends: bool) -> tuple[str, str, bool]:
    """(certain role, role at the page's edges, whether it is a label with nothing after it)."""
    if not words:
        return "", "", False
    if words <= 9 and (key in WHOLE_LINES or key in LABELS or key == ""):
        return _whole(text, key)
    if _is_chrome(text, words, key, ends):
        return "chrome", "", False
    if words <= 16 and not (ends and words > 6) and (_FIGURE.search(text) or " ago" in text):
        found = _dated(text, words)
        if found:
            return "", found, False
    role, edge = _labelled(text, words, ends)
    if role or edge:
        return role, edge, False
    low = text.lower()
    if words <= 45 and any(mark in low for mark in _PHOTO_MARKS) and (_PHOTO_STOP.search(text) or _PHOTO_END.search(text)):
        return "caption", "", False
    if words <= 40 and _SHOWS.match(text):
        return "caption", "", False
    if words <= 25 and ("contributed" in low or "reporting" in low) and _CONTRIBUTED.search(text):
        return "", "byline", False
    if words <= 14 and not (ends and words > 8):
        if _OWNED.match(text) or (words <= 8 and ("/" in text or "via " in text or words <= 4) and names_photo_agency(text)):
            return "credit", "", False
        if words <= 6 and "/" in text and names_agency(text) and is_person(text.split("/")[0].strip("( ")):
            return "credit", "", False
        if is_agency(text) or _is_by(text, words):
            return "", "byline", False
    if words <= 45 and any(mark in low for mark in _CUE_MARKS) and _CAPTION_CUE.search(text):
        return "", "caption?", False
    if _BULLET.match(text):
        return "list", "", False
    return "", "list?" if _NUMBERED.match(text) else "", False


def _whole(text: str, key: str) -> tuple[str, str, bool]:
    if key == "":
        # Figures and marks alone: a date, a page number, a row of stars.
        return ("", "dateline", False) if has_date(text) else ("", "chrome", False)
    role = LABELS.get(key, "")
    if key in WHOLE_LINES or role == "chrome":
        return "chrome", "", key in RELATED_LABELS
    if role == "related":
        return "related", "", True
    return ("credit" if role == "caption" else role), "", False


def _is_chrome(text: str, words: int, key: str, ends: bool) -> bool:
    if words > 40:
        return False
    if any(_opens(start, words, ends) for start in (key, text.casefold().replace("’", "'"))):
        return True
    if words <= 30 and (_COPYRIGHT.match(text) or _RIGHTS.search(text)):
        return True
    if words <= 12 and not ends and (_HOME.match(text) or (_CRUMBS.fullmatch(text) and len(re.findall(r"[>»›→]", text)) > 1)):
        return True
    if words <= 16 and any(shape.fullmatch(text) for shape in (_HASHTAGS, _COUNT, _TEMPLATE)):
        return True
    return words <= 2 and "@" not in text and _ADDRESS.fullmatch(text) is not None


def _opens(text: str, words: int, ends: bool) -> bool:
    first = text.split(" ", _LONGEST)[:_LONGEST]
    for count in range(1, len(first) + 1):
        opening = " ".join(first[:count]).rstrip(",.;:!?")
        if opening in OPENINGS and (opening not in LOOSE_OPENINGS or (words <= 12 and not ends)):
            return True
    return False


def _dated(text: str, words: int) -> str:
    if not has_date(text):
        return ""
    if is_stamped(text):
        return "dateline"
    label = _LABEL.match(text)
    if label and LABELS.get(fold(label[1])) == "dateline":
        return "dateline"
    left = besides_date(text)
    if _is_by(text, words) or (label and LABELS.get(fold(label[1])) == "byline"):
        return "byline"
    if not left or (len(left) == 1 and words <= 4 and left[0][0].isupper() and "," in text):
        return "dateline"
    if len(left) <= 6 and ends_in_date(text) and all(word[0].isupper() for word in left):
        return "dateline"
    if len(left) <= 5 and _WIRE_DATE.search(text) and all(word[0].isupper() or word == "dpa" for word in left):
        return "dateline"
    return ""


def _is_by(text: str, words: int) -> bool:
    """Whether it begins with "By" and a name, or "From our correspondent", and says nothing more than who."""
    match = _BY.match(text)
    if not match or words > 16:
        return False
    rest = text[match.start(1) :]
    low = {word.strip(".,").lower() for word in rest.split()}
    if low & OFFICIAL_WORDS:
        return words <= 12
    lead = re.split(r"\s*[|,•·/(]\s*|\s[-–—]\s", rest)[0]
    return is_person(lead) or is_agency(lead) or (lead.isupper() and len(lead.split()) <= 4) or len(rest.split()) == 1


def _labelled(text: str, words: int, ends: bool) -> tuple[str, str]:
    match = _LABEL.match(text)
    if not match:
        return _opened(text, words, ends)
    label, rest = fold(match[1]), match[3].strip()
    role = LABELS.get(label, "")
    after = len(rest.split())
    if not role and match[1].isupper() and label.split(" ")[0] in {"read", "see", "watch"} and words <= 20:
        role = "related"
    if not role:
        return _opened(text, words, ends)
    if role in {"credit", "caption"}:
        return _pictured(role, rest, after, ends)
    if role == "related":
        return ("related", "") if words <= 24 and not (ends and not rest.endswith(("?", "!")) and words > 14) else ("", "")
    if role == "chrome":
        return ("chrome", "") if after <= 14 and not ends else ("", "")
    if role == "byline":
        fits = after <= 12 and not (ends and after > 4) and (rest[:1].isupper() or not rest.isascii() or after <= 3)
        return "", "byline" if fits else ""
    return "", "dateline" if has_date(rest) and after <= 12 else ""


def _pictured(role: str, rest: str, after: int, ends: bool) -> tuple[str, str]:
    """A caption tells what is to be seen, a credit whose picture it is."""
    if after > 45:
        return "", ""
    tells = re.match(r"(?:an?|the|in|on|at|from left)\s", rest, re.IGNORECASE) is not None and not names_agency(rest)
    if role == "caption" or (tells and after > 4 and not rest.lower().startswith("the archive")) or (ends and after > 6) or after > 14:
        return "caption", ""
    return "credit", ""


def _opened(text: str, words: int, ends: bool) -> tuple[str, str]:
    """Labels that need no colon: "Photo Getty Images", "Photo. State Fire Service", "Image courtesy of Nasa", "Reporter Li Wei"."""
    if words > 14:
        return "", ""
    parts = text.split()
    for count in (4, 3, 2, 1):
        if count >= words:
            continue
        head, rest = " ".join(parts[:count]), " ".join(parts[count:])
        role = LABELS.get(fold(head), "")
        if role == "credit" and words <= 12 and _is_credit(head, rest, ends):
            return "credit", ""
        names_one = is_person(rest) or (rest[:1].isupper() and words <= 5 and (head[-1] == "." or head.lower().endswith(" by")))
        if role == "byline" and count <= 3 and fold(head) != "by" and names_one:
            return "", "byline"
        if role == "related" and head.isupper() and count > 1 and not text.isupper() and not ends:
            return "related", ""
    return "", ""


def _is_credit(head: str, rest: str, ends: bool) -> bool:
    if rest[0] in "/.-–—" and len(rest) > 1:
        return True
    if not (rest[:1].isupper() or rest[0] in "©(/@") or (ends and len(rest.split()) > 4):
        return False
    last = head.split()[-1].lower()
    return head[-1] in "./" or last in {"by", "from", "of", "via", "credit", "courtesy"} or names_agency(rest) or is_person(rest)
