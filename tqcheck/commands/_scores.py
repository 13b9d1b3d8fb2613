"""Systems' files -> the table of their scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck import discovery, metrics, readers, rulebook
from tqcheck.commands._recipes import against, recipes
from tqcheck.config import nearest
from tqcheck.model.document import Document
from tqcheck.model.errors import InputError
from tqcheck.model.report import Checked
from tqcheck.model.score import Score
from tqcheck.pipeline import check
from tqcheck.scoring import ruleset
from tqcheck.scoring.outputs import Output, pair
from tqcheck.scoring.quality import Part, Rating, expect, judge, parts, rate
from tqcheck.scoring.result import Scored, Table
from tqcheck.scoring.schemes import Scheme


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be scored how; empty `compared` and `own` together mean all there is something to score by."""

    compared: tuple[str, ...]
    own: tuple[str, ...]
    references: tuple[str, ...]
    source: str
    source_lang: str
    target_lang: str
    format: str
    resamples: int
    seed: int
    tests: tuple[str, ...]
    samples: int
    scheme: Scheme
    model: str
    threshold: float | None
    level: str

    @property
    def is_open(self) -> bool:
        """Whether nothing was named."""
        return not self.compared and not self.own


@dataclass(frozen=True, slots=True)
class _System:
    """A system as it is scored. Without `outputs` it has no reference; without `parts` it is not linted."""

    name: str
    documents: tuple[Document, ...]
    outputs: tuple[Output, ...]
    parts: tuple[Part, ...]
    signature: str
    pair: str


def tabulate(systems: Sequence[Sequence[str]], wish: Wish) -> tuple[Table, list[str]]:
    """The scores of systems, each some files, and what is to be told of them. InputError where they do not translate the same."""
    read = [_system(files, wish) for files in systems]
    first = read[0]
    notices = list(dict.fromkeys(notice for system in read for output in system.outputs for notice in output.notices))
    for other in read[1:]:
        if [len(output.translations) for output in other.outputs] != [len(output.translations) for output in first.outputs]:
            raise InputError("has other segments with references than the first", other.name, "compare outputs for the same source")
    scored = tuple(_scored(system, wish) for system in read)
    compared = tuple(
        comparison
        for test in wish.tests
        if first.outputs
        for comparison in metrics.compare(
            {system.name: system.outputs[0].translations for system in read}, first.outputs[0].streams, _compared(wish), wish.target_lang,
            test, wish.samples, wish.seed,
        )
    )  # fmt: skip
    if wish.tests and not compared:
        notices.append("nothing is tested: paired tests are for metrics that compare with a reference")
    return Table(scored, compared), notices


def _compared(wish: Wish) -> tuple[str, ...]:
    return wish.compared or (discovery.members(metrics) if wish.is_open else ())


def _system(files: Sequence[str], wish: Wish) -> _System:
    name = files[0] if len(files) == 1 else f"{files[0]} and {len(files) - 1} more"
    is_linted = bool(wish.own) or wish.is_open
    checked, signature = _checked(files, wish) if is_linted else ([], "")
    if is_linted:
        documents = tuple(result.document for result in checked)
    else:
        documents = tuple(document for file in files for document in readers.open_documents(file, wish.format, wish.source_lang))
    outputs: tuple[Output, ...] = ()
    has_own = any(segment.reference for document in documents for segment in document.segments)
    if wish.compared or (wish.is_open and (wish.references or has_own)):
        outputs = (pair(name, documents, wish.references),)
    own, langs = parts(checked) if is_linted else ((), "")
    return _System(name, documents, outputs, own, f"rules:{signature}|lang:{langs}|source:{_sourced(own)}", langs)


def _sourced(own: Sequence[Part]) -> str:
    kinds = {part.has_source for part in own}
    return "some" if len(kinds) > 1 else "yes" if True in kinds else "no"


def _checked(files: Sequence[str], wish: Wish) -> tuple[list[Checked], str]:
    """The documents with their findings; the first that cannot be read is an error. And the version of the rules."""
    recipe_for = against(recipes({"source_lang": wish.source_lang or None}), files, wish.source, "")
    results = list(check(files, recipe_for, wish.format))
    for result in results:
        if result.problems:
            raise InputError(result.problems[0])
    lang = wish.source_lang
    results = [replace(r, document=replace(r.document, source_lang=r.document.source_lang or lang)) for r in results]
    roots = [rulebook.shipped_packs(), *(Path(pack) for pack in nearest(files[0]).packs)]
    return results, ruleset.version((rule.id for rule in recipe_for(files[0]).bound.rules), roots)


def _scored(system: _System, wish: Wish) -> Scored:
    resamples = wish.resamples
    scores = tuple(
        score
        for output in system.outputs
        for score in metrics.score_corpus(
            output.translations, output.streams, _compared(wish), wish.target_lang, 0 if wish.tests else resamples, wish.seed
        )
    )  # fmt: skip
    own, ratings = _own_scores(system.parts, system, wish)
    words = sum(len(segment.text.split()) for document in system.documents for segment in document.segments)
    return Scored(system.name, words, scores + own, ratings, _parts(system, wish))


def _own_scores(own: Sequence[Part], system: _System, wish: Wish) -> tuple[tuple[Score, ...], tuple[Rating, ...]]:
    if not own:
        return (), ()
    scores: tuple[Score, ...] = ()
    ratings: tuple[Rating, ...] = ()
    if wish.is_open or "mqm" in wish.own:
        scores = rate(own, wish.scheme, system.signature, wish.resamples, wish.seed)
        rated = next(score for score in scores if score.metric == f"MQM-{wish.model}")
        passing = wish.scheme.passing if wish.threshold is None else wish.threshold
        ratings = (judge(rated, sum(part.words for part in own), passing),)
    if wish.is_open or "estimate" in wish.own:
        scores += (expect(own, system.pair, wish.resamples, wish.seed),)
    return scores, ratings


def _parts(system: _System, wish: Wish) -> tuple[Scored, ...]:
    if wish.level == "document":
        return tuple(_document(system, wish, number) for number in range(len(system.documents)))
    return _segments(system, wish) if wish.level == "segment" else ()


def _document(system: _System, wish: Wish, number: int) -> Scored:
    document = system.documents[number]
    scores: tuple[Score, ...] = ()
    for output in system.outputs:
        rows = [row for row, place in enumerate(output.places) if place[0] == number]
        if rows:
            streams = [[stream[row] for row in rows] for stream in output.streams]
            scores += metrics.score_corpus([output.translations[row] for row in rows], streams, _compared(wish), wish.target_lang)
    own, ratings = _own_scores([part for part in system.parts if part.place[0] == number], system, wish)
    return Scored(_named(document), sum(len(s.text.split()) for s in document.segments), scores + own, ratings)


def _segments(system: _System, wish: Wish) -> tuple[Scored, ...]:
    """Every translation that has a reference, and every one that was linted."""
    rows: dict[tuple[int, ...], Scored] = {}
    for output in system.outputs:
        told = metrics.score_segments(output.translations, output.streams, _compared(wish), wish.target_lang)
        for number, (scores, place, text) in enumerate(zip(told, output.places, output.translations, strict=True)):
            key = place if place[0] >= 0 else (len(system.documents), number)
            name = f"{_named(system.documents[place[0]])}:{place[1] + 1}" if place[0] >= 0 else f"{output.name}:line {number + 1}"
            rows[key] = Scored(name, len(text.split()), scores)
    for part in system.parts:
        before = rows.get(part.place, Scored(f"{_named(system.documents[part.place[0]])}:{part.place[1] + 1}", part.words, ()))
        own, _ = _own_scores([part], system, wish)
        reasons = part.reasons if any(score.metric == "estimate" for score in own) else ()
        rows[part.place] = replace(before, scores=before.scores + own, reasons=reasons)
    return tuple(rows[key] for key in sorted(rows))


def _named(document: Document) -> str:
    return document.path if document.id in ("", document.path) else f"{document.path}#{document.id}"
