"""Layout gives every block the role an editor would: pages are data, what always holds is code."""

from __future__ import annotations

from timeit import timeit

import pytest

from tests.layout_lines import MARKDOWN, MARKUP, SENTENCES
from tests.layout_pages import PAGES
from tqcheck.layout import lay_out
from tqcheck.layout.labels import LABELS
from tqcheck.layout.wording import fold
from tqcheck.model.document import ROLES, Document, Segment

LEAD = "The council voted on Tuesday evening to close the swimming pool, the only one in the valley, at the end of the summer season."
MORE = "The mayor defended the decision. Repairs would have cost two million euros, he said, and the town did not have them."


def page(*blocks: tuple[str, str]) -> Document:
    """A document of (text, markup) blocks, one a line."""
    segments = []
    at = 0
    for text, markup in blocks:
        segments.append(Segment(text, at, markup=markup))
        at += len(text) + 1
    return Document("page", "page.txt", "\n".join(text for text, _ in blocks), tuple(segments))


def plain(*texts: str) -> Document:
    return page(*((text, "") for text in texts))


def roles(document: Document) -> list[str]:
    return [segment.role for segment in lay_out(document).segments]


@pytest.mark.parametrize("style", PAGES)
def test_plain_page(style: str) -> None:
    lines = PAGES[style]
    found = roles(plain(*(text for _, text in lines)))
    wrong = [(text, role, got) for (role, text), got in zip(lines, found, strict=True) if role != got]
    assert not wrong


@pytest.mark.parametrize(("opening", "sentence"), SENTENCES)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_sentence_is_body(opening: str, sentence: str, place: str) -> None:
    after = (MORE,) if place == "middle" else ()
    found = roles(plain("Valley loses its only swimming pool", LEAD, MORE, sentence, *after))
    assert found[3] == "body", opening


@pytest.mark.parametrize(("role", "markup", "text"), MARKUP)
def test_markup(role: str, markup: str, text: str) -> None:
    first = ("The story", "h1 article") if role != "headline" else ("Shipping", "p.kicker")
    assert roles(page(first, (text, markup), (LEAD, "p article"), (MORE, "p article")))[1] == role


def test_markdown() -> None:
    assert roles(page(*((text, markup) for _, markup, text in MARKDOWN))) == [role for role, _, _ in MARKDOWN]


DOCUMENTS = [
    *(plain(*(text for _, text in lines)) for lines in PAGES.values()),
    page(*((text, markup) for _, markup, text in MARKDOWN)),
    plain("", "Valley loses its only swimming pool", "  ", LEAD, "…", "***", "", MORE, "\u00a0"),
    plain("", ""),
    plain("One", "Two", "Three"),
    plain(LEAD, MORE),
    plain("。。。", "新华社北京电", "「」"),
]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_only_roles_change(document: Document) -> None:
    laid = lay_out(document)
    assert [(s.text, s.start, s.markup) for s in laid.segments] == [(s.text, s.start, s.markup) for s in document.segments]
    assert (laid.id, laid.path, laid.text) == (document.id, document.path, document.text)
    assert all(segment.role in ROLES for segment in laid.segments)
    assert lay_out(laid) == laid


@pytest.mark.parametrize("text", ["", "BUSINESS", "Share this article", "Photo: Getty Images", LEAD])
def test_one_block_is_untouched(text: str) -> None:
    document = plain(text)
    assert lay_out(document) is document


def test_one_block_costs_nothing() -> None:
    document = plain(LEAD)
    assert min(timeit(lambda: lay_out(document), number=1000) for _ in range(5)) < 2e-3, "over 2 microseconds a document"


def test_paragraphs_alone_have_no_headline() -> None:
    assert set(roles(plain(LEAD, MORE, LEAD, MORE))) == {"body"}


def test_repeated_headline_is_headline_again() -> None:
    head = "Valley loses its only swimming pool"
    assert roles(plain(head, head, LEAD, MORE))[:2] == ["headline", "headline"]


def test_labels_are_written_as_they_are_looked_up() -> None:
    """Lower case, no marks or figures at the ends: else the entry would never be met."""
    assert [label for label in LABELS if fold(label) != label] == []
