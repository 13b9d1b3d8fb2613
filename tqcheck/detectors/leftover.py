"""Words of the source's language that the translation has left standing, or all of them.

Scripts that are not English's own show by themselves (see `script`); here are the languages that share its letters. A word of the
source is left over when the target has it as it is, in lower case, and English does not; German nouns by their endings too. Names,
what stands in quotation marks or beside a gloss in brackets, and the words that travel (via, kebab) are spared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.lexicon import knows
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ()
KINDS = ("words", "copied")
_LANGS = frozenset("de fr es pt it pl cs tr".split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONGER = re.compile(r"[^\W\d_]{3,}")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_TRAVELLED = frozenset(
    "via per pro contra versus ergo vis-à-vis covid app apps online offline email e-mail blog vlog podcast smartphone selfie livestream"
    " hashtag emoji influencer euro euros cent cents kilo kilos gram grams km kg cm mm mph kmh per se alias circa kebab döner pizza pasta"
    " sushi taco tacos burrito paella siesta fiesta tapas sangria churros gazpacho croissant croissants baguette café cafés crème brûlée"
    " cliché clichés fiancé fiancée naïve décor début élite façade fête première protégé résumé soirée vis à la carte déjà vu coup d'état"
    " d'etat kindergarten doppelgänger schnitzel über zeitgeist angst blitz bratwurst wunderkind leitmotif rucksack spätzle pretzel"
    " espresso cappuccino latte mozzarella prosciutto risotto gnocchi pesto paparazzi mafia mafioso gelato piazza favela favelas samba"
    " capoeira caipirinha pierogi kielbasa złoty zloty hryvnia koruna lira halloumi baklava raki pasha hijab burqa halal imam sharia"
    " sauna yoga karate judo kung sudoku tsunami emir sheikh sultan ultras derby tifo playoff playoffs slalom biathlon lockdown"
    " startup start-up startups start-ups high-tech ex anti post web wifi wi-fi sms gps gen trans bio eco porno retro techno trap reggaeton"
    " flamenco tango macho junta guerrilla guerrillas narco narcos peso pesos bolivar bolívar quinoa tequila mezcal ceviche"
    " telenovela".split()
)
"""Words English has taken over that the lexicon may not know."""
_ENGLISH = frozenset(
    "was were been am has had does did shall should would could might must ought many much such most more less least several everything"
    " everyone everybody anything anyone anybody someone somebody something nothing nobody none myself yourself himself herself itself"
    " ourselves yourselves themselves mine yours hers ours theirs whatever whichever whoever unless whereas whilst onto beside beneath"
    " besides amid amidst amongst underneath throughout alongside atop except concerning regarding including despite versus unlike three"
    " four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
    " fifty sixty seventy eighty ninety hundred thousand million billion fifth sixth seventh eighth ninth tenth hence thus etc non"
    " coronavirus lockdowns rugby website websites internet tech crypto blockchain bitcoin cloud whiteboard gigawatt gigawatts terawatt"
    " megawatt megawatts rockstar rockstars midfielder offside corner derby handball biopic thriller sitcom spoiler trailer newsletter"
    " feedback brainstorming burnout workout fitness jogging wellness outlet outfit casting booster drone drones android software hardware"
    " malware ransomware firewall streaming streamer gaming gamer esports hacker router browser laptop notebook tablet desktop username"
    " password login update updates download upload chat chatbot chats meme memes troll trolls trailers remake remix hip-hop rapper techno"
    " grunge punk soul rock jazz blues heavy metal metro tram taxi omicron delta motodrom dpa afp epa ansa lusa pap minibus minivan"
    " quad skate snowboard windsurf bodybuilding baseball cricket hockey polo golf tennis volleyball surf motocross supermarket prix"
    " holding leasing marketing manager dumping boom crash stress test standard hobby clan campus forum slogan skinhead hooligan hooligans"
    " antisemitic apartheid gulag perestroika glasnost detente realpolitik putsch führer gestapo kaiser".split()
)
"""Function words and shared words of the day that the lexicon, made of dictionary lemmas, lacks."""
_PARTICLES = frozenset(
    "unter ob vor bei an in de la le les des du da do dos das di del della dello dei degli van von der den ter ten zu zum zur am im an"
    " auf bei und y e i et al el los las o a as en sur sous".split()
)
"""Words that stand inside names."""
_NOUN = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nisse?|ität|täten|tümer|linge?|igkeit|lerin|lerinnen)$"
)
_FEWEST = 3
_SHARE = 0.7
"""Left-over words that make a whole segment untranslated (two where nothing differs), where so much of it stands in the source."""


def prepare(entry: Entry) -> Prepared:
    """Data: what is looked for, `words` or whole segments (`copied`)."""
    if not isinstance(entry.value, Text) or entry.value not in KINDS:
        entry.fail(f"leftover takes one of: {', '.join(KINDS)}")
    return Prepared(str(entry.value), (), screen="has_source")


def build(data: Any, classes: Classes) -> Find:
    """Find runs of left-over words, or the segment that consists of them; there is no fix but to translate them."""
    kind = str(data)

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        whole, runs = _kept(passage)
        if kind == "copied":
            return (Match(Span(0, len(passage.text)), (), Span(0, len(passage.source))),) if whole else ()
        return () if whole else [Match(run) for run in runs]

    return find


def _kept(passage: Passage) -> tuple[bool, list[Span]]:
    """Whether the whole segment is left as it was, and the runs of words that are; looked up once for both kinds."""
    key = ("leftover", passage.index)
    if key not in passage.memo:
        passage.memo[key] = _looked_up(passage)
    return passage.memo[key]  # type: ignore[return-value]  # the memo holds anything


def _looked_up(passage: Passage) -> tuple[bool, list[Span]]:
    if passage.source_lang not in _LANGS:
        return _is_same(passage) and len(_FOREIGN.findall(passage.text)) * 2 > sum(map(str.isalpha, passage.text)), []
    source = passage.source[:1].lower() + passage.source[1:] if passage.source[1:2].islower() else passage.source
    common = set(_LONGER.findall(source)).intersection(_LONGER.findall(passage.text))
    if not any(_is_unknown(word, passage.source_lang) for word in common):
        return False, []
    theirs = _WORD.findall(passage.source)
    low_theirs = {word.lower() for word in theirs}
    shared = [word for _, _, word in _words(passage.text) if word.lower() in low_theirs]
    words = list(_words(passage.text))
    pairs = set(pairwise(theirs))
    left = [at for at in range(len(words)) if words[at][2].lower() in low_theirs and _is_left(words, at, pairs, passage)]
    if len(left) >= (2 if _is_same(passage) else _FEWEST) and len(shared) >= _SHARE * len(words):
        return True, []
    return False, _runs(left, words, low_theirs)


def _is_same(passage: Passage) -> bool:
    return passage.text.strip().casefold() == passage.source.strip().casefold()


def _words(text: str) -> Iterable[tuple[int, int, str]]:
    return ((found.start(), found.end(), found.group()) for found in _WORD.finditer(text))


def _is_unknown(word: str, lang: str) -> bool:
    """Whether a word by itself is the other language's."""
    if word.islower():
        return len(word) > 2 and word not in _TRAVELLED and word not in _ENGLISH and not knows(word) and not _is_compound(word)
    return lang == "de" and bool(_NOUN.match(word)) and not knows(word.lower())


def _is_compound(word: str) -> bool:
    """Whether a word is made of English ones (policy-makers)."""
    parts = re.split(r"['’-]", word)
    return len(parts) > 1 and all(len(part) < 3 or part in _ENGLISH or part in _TRAVELLED or knows(part) for part in parts)


def _is_left(words: list[tuple[int, int, str]], at: int, pairs: set[tuple[str, str]], passage: Passage) -> bool:
    """Whether a word is left over where it stands: no part of a name, not quoted, with no gloss."""
    start, end, word = words[at]
    if not _is_unknown(word, passage.source_lang):
        return False
    before = words[at - 1][2] if at else ""
    after = words[at + 1][2] if at + 1 < len(words) else ""
    if word[0].isupper():
        if (before[:1].isupper() and at > 1) or after[:1].isupper():
            return False
    elif (passage.source_lang != "de" or word in _PARTICLES) and (
        (before[:1].isupper() and (before, word) in pairs) or (after[:1].isupper() and (word, after) in pairs)
    ):
        return False
    if passage.text[end : end + 2] == " (" or (passage.text[end : end + 1] in ".@" and passage.text[end + 1 : end + 2].isalnum()):
        return False
    if passage.text[start - 1 : start] in ("@", "#", "/", ".", "_") and start:
        return False
    return not _is_aside(start, end, passage)


def _is_aside(start: int, end: int, passage: Passage) -> bool:
    """Whether a word stands in quotation marks or brackets among nothing but the source's words, or between stars or underscores."""
    text = passage.text
    if text[start - 1 : start] in ("'", "‘", "*", "_") and start:
        return True
    theirs = {word.lower() for word in _WORD.findall(passage.source)}
    spans = [quote for quote in passage.quoted if quote.start <= start and end <= quote.end]
    opened, closed = text.rfind("(", 0, start), text.find(")", end)
    if opened >= 0 and closed >= 0 and ")" not in text[opened:start]:
        spans.append(Span(opened, closed))
    return any(all(word.lower() in theirs for word in _WORD.findall(text[span.start : span.end])) for span in spans)


def _runs(left: list[int], words: list[tuple[int, int, str]], shared: set[str]) -> list[Span]:
    """Left-over words side by side, with what of the source stands between two of them."""
    runs: list[list[int]] = []
    for at in left:
        if runs and (at - runs[-1][1] == 1 or (at - runs[-1][1] == 2 and words[at - 1][2].lower() in shared)):
            runs[-1][1] = at
        else:
            runs.append([at, at])
    return [Span(words[first][0], words[last][1]) for first, last in runs]
