"""Edits: what they change, and what they leave alone."""

from __future__ import annotations

import pytest

from made import finding, html, page
from tqcheck.fixer import apply_fixes


def test_the_first_fix_of_each_finding_is_made_from_the_end() -> None:
    document = page("The cat sat on a mat.\nThe dog barked.\n")
    found = [finding(document, "cat", "tabby cat", "kitten"), finding(document, "mat", "rug"), finding(document, "barked", "slept")]
    assert apply_fixes(document, found) == "The tabby cat sat on a rug.\nThe dog slept.\n"


def test_unsafe_fixes_are_made_when_asked_for() -> None:
    document = page("one two")
    found = [finding(document, "one", "1", safe=False), finding(document, "two", "2")]
    assert apply_fixes(document, found) == "one 2"
    assert apply_fixes(document, found, unsafe=True) == "1 2"


def test_an_insertion() -> None:
    document = page("Kyiv said")
    assert apply_fixes(document, [finding(document, "", "In ")]) == "In Kyiv said"


def test_the_first_of_two_edits_at_one_place_is_made() -> None:
    document = page("one two three")
    assert apply_fixes(document, [finding(document, "one two", "A"), finding(document, "two three", "B")]) == "A three"


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("Share\n\nThe first.\n\nThe last.\n", "Share", "The first.\n\nThe last.\n"),
        ("The first.\n\nShare\n\nThe last.\n", "Share", "The first.\n\nThe last.\n"),
        ("The first.\n\nThe last.\n\nShare\n", "Share", "The first.\n\nThe last.\n"),
        ("The first.\n\nThe last.\n\nShare", "Share", "The first.\n\nThe last."),
        ("The first.\nShare\nThe last.\n", "Share", "The first.\nThe last.\n"),
        ("The first.\nShare\n\nThe last.\n", "Share", "The first.\n\nThe last.\n"),
        ("The first.\n\nShare\nThe last.\n", "Share", "The first.\n\nThe last.\n"),
        ("The first.\r\n\r\nShare\r\n\r\nThe last.\r\n", "Share", "The first.\r\n\r\nThe last.\r\n"),
        ("The first.\n \nShare \n\n  The last.\n", "Share", "The first.\n \n  The last.\n"),
        ("Share", "Share", ""),
    ],
)
def test_a_block_that_goes_takes_its_gap_with_it(before: str, block: str, after: str) -> None:
    document = page(before)
    assert apply_fixes(document, [finding(document, block, "")]) == after


def test_words_that_go_take_no_line_break() -> None:
    document = page("Share this now\nThe last.\n")
    assert apply_fixes(document, [finding(document, "Share this ", "")]) == "now\nThe last.\n"


def test_two_neighbouring_blocks_that_go() -> None:
    document = page("First.\n\nShare\n\nPrint\n\nLast.\n")
    assert apply_fixes(document, [finding(document, "Share", ""), finding(document, "Print", "")]) == "First.\n\nLast.\n"


@pytest.mark.parametrize(
    ("before", "words", "fix", "after"),
    [
        ("<p>The <b>head</b> of it</p>", "head", "chief", "<p>The <b>chief</b> of it</p>"),
        ("<p>The <b>head</b> of it</p>", "The head", "The chief", "<p>The <b>chief</b> of it</p>"),
        ("<p>The <b>head of</b> it</p>", "head of it", "head it", "<p>The <b>head</b> it</p>"),
        ("<p>The <b>head</b> of it</p>", "The head of", "Its chief", "<p>The <b>head</b> of it</p>"),
        ("<p>Marks &amp; Sons said</p>", "said", "told < us", "<p>Marks &amp; Sons told &lt; us</p>"),
        ("<p>Marks &amp; Sons said</p>", "Marks & Sons", "Marks and Sons", "<p>Marks and Sons said</p>"),
        ("<p>Marks and Sons</p>", "and", "&", "<p>Marks &amp; Sons</p>"),
        ("<p>No <i>one</i>, <i>two</i></p>", "", "At last: ", "<p>At last: No <i>one</i>, <i>two</i></p>"),
        ("<p>Share</p>\n\n<p>Next</p>", "Share", "", "<p></p>\n\n<p>Next</p>"),
    ],
)
def test_markup_stays_byte_for_byte(before: str, words: str, fix: str, after: str) -> None:
    document = html(before)
    assert apply_fixes(document, [finding(document, words, fix)]) == after
