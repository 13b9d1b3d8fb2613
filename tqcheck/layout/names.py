"""Lines that are a person's name, or an agency's, with little besides."""

from __future__ import annotations

import re

from tqcheck.layout.labels import OFFICIAL_WORDS, PHOTO_AGENCIES, WIRE_AGENCIES, spaced

_PARTICLES = spaced("de da do dos du del della di la le van von der den ten ter al el bin ibn abu ben y e i and und et & in at from")
_NO_NAMES = spaced("""
    the a an this that these those new old no not how why what who when where which is are was were has have had will can may must for
    with without against after before over under between about first second third more most all one two three four five six seven
    eight nine ten his her its their our my your we they he she it to by on as but or if than then now here there news world police
    court government president minister war attack death dead killed fire accident deal talks crisis vote election party trial case
    day days year years week month man woman men women child children people family city country state bank company team match game
    season final win cup league background results result conclusion history future problem problems question questions reaction
    reactions context damage consequences
    """)
_TOKEN = re.compile(r"(?:[^\W\d_]\w*(?:['’.-][^\W\d_]\w*)*\.?|&)")
_AGENCY_WORDS = WIRE_AGENCIES | PHOTO_AGENCIES
_JOINT = re.compile(r"\s*(?:[/|,;•·]|\s[-–—]\s|\s(?:via|for|and|und|et|y|i|of)\s)\s*")


def is_person(text: str) -> bool:
    """Whether the text could be one person's name, or two joined by "and": two to seven capitalised words, none of them common."""
    words = text.split()
    if not 2 <= len(words) <= 7:
        return False
    names = 0
    for word in words:
        bare = word.rstrip(",")
        low = bare.lower()
        if low in _PARTICLES:
            continue
        if not _TOKEN.fullmatch(bare) or not bare[0].isupper() or low in _NO_NAMES:
            return False
        names += 1
    return 2 <= names <= 5


def is_agency(text: str) -> bool:
    """Whether nothing but agencies is named: "Reuters", "(AFP)", "dpa/AP"."""
    parts = [_bare(part) for part in _JOINT.split(text)]
    return any(parts) and all(not part or part in WIRE_AGENCIES for part in parts)


def names_photo_agency(text: str) -> bool:
    """Whether a picture agency or library is one of the names in a line of names: "Drew Angerer/Getty Images"."""
    return any(_bare(part) in PHOTO_AGENCIES for part in _JOINT.split(text))


def names_agency(text: str) -> bool:
    """Whether an agency of either kind is one of the names."""
    return any(_bare(part) in _AGENCY_WORDS for part in _JOINT.split(text))


def is_signature(text: str) -> bool:
    """Whether it is a name with an office or a place: "Pete Calloway at Mill Lane", "Inna Rot, Kyiv", "Ben Howe | dpa"."""
    words = text.split()
    if 3 <= len(words) <= 8 and is_person(" ".join(words[:2])) and words[-1].lower().strip(".") in OFFICIAL_WORDS:
        return True
    parts = [part for part in re.split(r"\s*[,/|–—•·]\s*|\s-\s", text.strip(" .")) if part]
    if not 1 <= len(parts) <= 3 or not is_person(parts[0]):
        return False
    return all(_is_office(part) or (part[0].isupper() and len(part.split()) <= 4 and part.lower() not in _NO_NAMES) for part in parts[1:])


def _is_office(text: str) -> bool:
    words = text.lower().split()
    return len(words) <= 6 and any(word.strip(".") in OFFICIAL_WORDS for word in words)


def _bare(text: str) -> str:
    return text.strip(" .()[]*©:-–—\u00a0").casefold()
