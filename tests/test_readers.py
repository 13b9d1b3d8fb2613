"""Readers: what is a block, and that every letter of it knows its place in the file."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tqcheck import discovery, readers
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import ConfigError

WRAPPED = (
    "The harbour board met for most of Friday in a hall that smelled of\n"
    "tar and coffee, and by the time the lamps were lit it had agreed to\n"
    "nothing but the date of its next meeting, which will be held in May."
)
PAGES = {
    "plain": f"\n  A port for the north\n\nBy Ann Lee \nThe board – 5 in all – met 😀.\n\n{WRAPPED}\n\nEnd\u2028of page\n\tTabbed",
    "html": (
        "<!DOCTYPE html><html><head><title>T</title><style>p{a:b}</style></head><body class=home><h1>Ships &amp; <em>big</em>\n  boats</h1>"
        "\n"
        "<p>Nested <b>tags <i>in <a href='/?a&b'>a</a> row</i></b>, an&nbsp;entity&#33; &#8220;q&#x201d; AT&T R&D &unknown; é😀</p>"
        "<p>one<br>two<br/> <br>three<!-- c --> four<script>no()</script> five <p>unclosed <b>bold<p>next</b> para &#32; end"
        "<ul><li>item one<li>item two</ul>tail &lt;p&gt; &# x &#; y <b>z</b> < 5<pre>\n kept  \n  here &amp; there\n</pre><![odd[x]]>last"
    ),
    "markdown": (
        "---\ntitle: No\n---\n# Ships *and* boats ##\n\nPara **bold _nested_** [link *x*](http://a.b \"t\") `code` &amp; a\\*b 😀\n"
        "next   line  \n"
        "hard\\\nbreak * lone ~~gone~~ <!-- c --> ![alt](a.png) <http://a.b> <b>tag</b> end\n\n> quote one\n> quote **two**\nlazy\n\n"
        "- item *one*\n- item two\n\n  more of it\n\t- deep\n1. first\n\n| A | B |\n|---|---|\n| x | x **y** |\n| a\\|b | b |\n\n"
        "Setext\nhead\n======\n\n    code block\n\n<div>html</div>\n\n<!-- block -->\n"
    ),
    "jsonl": '{"target": " One line \\u201cq\\u201d 😀 "}\n\n{"id": 7, "target": "A\\n\\n B \\r\\nC\\u2028D", "source": "a\\nb\\n\\nc\\nd"}'
    "\n",
    "tsv": "id\tsource\ttarget\nx\tein Satz\t One \"sentence\" \n\ny\tzwei\tTwo 😀\n",
}  # fmt: skip
VARIANTS = {
    "as it is": lambda t: t.encode(),
    "BOM": lambda t: b"\xef\xbb\xbf" + t.encode(),
    "CRLF": lambda t: t.replace("\n", "\r\n").encode(),
    "UTF-16 LE": lambda t: b"\xff\xfe" + t.encode("utf-16-le"),
    "UTF-16 BE": lambda t: b"\xfe\xff" + t.encode("utf-16-be"),
    "CRLF in UTF-16": lambda t: b"\xff\xfe" + t.replace("\n", "\r\n").encode("utf-16-le"),
}


def opened(tmp_path: Path, format: str, content: str | bytes, source_lang: str = "") -> list[Document]:
    """The documents of a file with this content."""
    file = tmp_path / "input"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(readers.open_documents(str(file), format, source_lang))


def blocks(tmp_path: Path, format: str, content: str) -> list[str]:
    return [segment.text for document in opened(tmp_path, format, content) for segment in document.segments]


def markups(tmp_path: Path, format: str, content: str) -> list[str]:
    return [segment.markup for document in opened(tmp_path, format, content) for segment in document.segments]


def check_places(document: Document) -> None:
    """Every character of every block stands where it says; white space may be another kind of it."""
    assert document.segments
    before = 0
    for segment in document.segments:
        assert segment.text == segment.text.strip()
        escapes = {at for p in segment.pieces if p.end - p.start != p.length for at in range(p.at, p.at + p.length)}
        for at, char in enumerate(segment.text):
            place = segment.place(Span(at, at + 1))
            assert before <= place.start <= place.end <= len(document.text)
            before = place.start
            if at not in escapes:
                there = document.text[place.start : place.end]
                assert there == char or (char == " " and there.isspace() and len(there) == 1 and segment.pieces)
        assert [p.at for p in segment.pieces[1:]] == [p.at + p.length for p in segment.pieces[:-1]]
        assert not segment.pieces or segment.pieces[-1].at + segment.pieces[-1].length == len(segment.text)


def test_every_format_is_tried() -> None:
    assert set(PAGES) <= set(discovery.members(readers))


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("format", PAGES)
def test_letters_know_their_places(format: str, variant: str, tmp_path: Path) -> None:
    plain = opened(tmp_path, format, PAGES[format])
    documents = opened(tmp_path, format, VARIANTS[variant](PAGES[format]))
    for document in documents:
        check_places(document)
        assert not document.text.startswith("\ufeff")
    # the text is the same however it is written; but a line break of two characters in a target is none of the file's
    assert [s.text for d in documents for s in d.segments] == [
        s.text.replace("\n", "\r\n") if "CRLF" in variant else s.text for d in plain for s in d.segments
    ]


@pytest.mark.parametrize("format", ["plain", "html", "markdown"])
def test_lone_carriage_returns_break_lines(format: str, tmp_path: Path) -> None:
    (document,) = opened(tmp_path, format, PAGES[format].replace("\n", "\r"))
    check_places(document)
    (lf,) = opened(tmp_path, format, PAGES[format])
    assert len(document.segments) == len(lf.segments)


@pytest.mark.parametrize("format", ["plain", "html", "markdown"])
def test_any_beginning_of_a_page_can_be_read(format: str, tmp_path: Path) -> None:
    """A page cut off anywhere is read, and its letters know their places."""
    for end in range(1, len(PAGES[format]), 3):
        text = PAGES[format][:end]
        if text.strip():
            (document,) = discovery.member(readers, format).read("p", text)
            if document.segments:
                check_places(document)


PLAIN = {
    "blank lines and line breaks both divide": ("A\n\nB\nC\r\n \r\nD", ["A", "B", "C", "D"]),
    "a wrapped paragraph is one block": (f"Head\n\n{WRAPPED}\n\nNext", ["Head", WRAPPED.replace("\n", " "), "Next"]),
    "two lines may be two blocks": ("\n".join(WRAPPED.split("\n")[:2]), WRAPPED.split("\n")[:2]),
    "lines of one width that are sentences": (
        "The first of the ferries left for the islands at nine o'clock.\nThe second one left for the islands at a quarter past ten.\n"
        "The third of them did not leave, for nobody had a ticket left.",
        3,
    ),
    "a line the next word would have fitted on": (
        WRAPPED.replace("smelled of\ntar", "smelled\nof tar"),
        3,
    ),
    "a list": ("\n".join(f"- item of a list that is about as long as the others are, no. {n}" for n in "123"), 3),
    "short lines": ("\n".join(["one two three four"] * 5), 5),
}  # fmt: skip


@pytest.mark.parametrize("case", PLAIN)
def test_plain_blocks(case: str, tmp_path: Path) -> None:
    text, expected = PLAIN[case]
    found = blocks(tmp_path, "plain", text)
    assert found == expected if isinstance(expected, list) else len(found) == expected


HTML = {
    "white space collapses": ("<p> a \n\t b\n</p>", ["a b"]),
    "inline tags join": ("<p>a<b>b</b><i> c</i> <u> d</u></p>", ["ab c d"]),
    "one line break is a space": ("<p>a<br>b <br/> c</p>", ["a b c"]),
    "two line breaks divide": ("<p>a<br>\n<br>b</p>", ["a", "b"]),
    "entities": ("<p>a&amp;b &quot;c&#39; &nbsp;d &copy</p>", ["a&b \"c' \xa0d ©"]),
    "a written space collapses too": ("<p>a &#32; &#x20;b</p>", ["a b"]),
    "stray ampersands": ("<p>R&D &# &#; &zzz; <b>x</b></p>", ["R&D &# &#; &zzz; x"]),
    "unseen": (
        "<title>t</title><p>a<script>b</script><style>c</style><noscript>d</noscript><template><p>e</template>"
        "<!-- f --> g<svg><text>h</text></svg>",
        ["a g"],
    ),
    "hidden": ("<div hidden>a<p>b</p></div><p>c</p>", ["c"]),
    "alt is not text": ('<p>a <img alt="no"> b</p>', ["a b"]),
    "unclosed paragraphs": ("<p>a<p>b<div>c</div>d", ["a", "b", "c", "d"]),
    "unclosed cells": ("<table><tr><td>a<td>b<tr><th>c</table>", ["a", "b", "c"]),
    "inline that outlives its block": ("<p><b>a</p><p>b</b> c</p>", ["a", "b c"]),
    "pre keeps its space": ("<pre>\na  b\n c\n</pre>", ["a  b\n c"]),
    "tags in upper case": ("<P>a<BR><BR>b</P>", ["a", "b"]),
    "a comment does not divide": ("<p>a<!-- x -->b</p>", ["ab"]),
    "a broken declaration": ("<p>a</p><![no[ ]]><p>b</p>", ["a", "b"]),
    "no text": ("<p> </p>", []),
    "no-break spaces alone": ("<p>&nbsp;</p><p>\xa0a&nbsp;</p>", ["a"]),
    "an unclosed hidden item": ("<ul><li hidden>a<li>b</ul>", ["b"]),
    "paragraphs out of sight": ("<p>a <template><p>b</p><p>c</template> d</p>", ["a d"]),
    "unclosed drawing": ("<p>a<svg><text>b</p><p>c</p>", ["a", "c"]),
}  # fmt: skip


@pytest.mark.parametrize("case", HTML)
def test_html_blocks(case: str, tmp_path: Path) -> None:
    text, expected = HTML[case]
    assert blocks(tmp_path, "html", text) == expected


HTML_MARKUP = {
    "own tag, names, then what it stands in": (
        '<article class="post big"><header><p class=byline>x</p></header></article>', "p.byline header article.post.big",
    ),
    "bare containers say nothing": ("<body><div><section><p>x</p></section></div></body>", "p"),
    "named containers do": ('<div class="related-news"><div><p>x</p></div></div>', "p div.related-news"),
    "names of inline tags round all of it": ('<p><span class="author"><b>x</b> y</span></p>', "p.author"),
    "but not round a part": ('<p><span class="author">x</span> y</p>', "p"),
    "a time in a plain block": ("<p><time>x</time></p>", "time"),
    "item properties and roles": ('<div role=navigation><p itemprop="author">x</p></div>', "p.author div.navigation"),
    "captions": ("<figure><img><figcaption>x</figcaption></figure>", "figcaption figure"),
    "what is unclosed and unseen": ("<blockquote><p>x<svg></p></blockquote>", "p blockquote"),
    "lists": ("<nav><ul><li><a href='/'>x</a></li></ul></nav>", "li ul nav"),
}  # fmt: skip


@pytest.mark.parametrize("case", HTML_MARKUP)
def test_html_markup(case: str, tmp_path: Path) -> None:
    text, expected = HTML_MARKUP[case]
    assert markups(tmp_path, "html", text) == [expected]


MARKDOWN = {
    "markup is not text": ("# A *b* ##\n\nc **d** [e](f) `g` ![h](i) j\\*k &amp; <b>l</b>", ["A b", "c d e j*k & l"]),
    "soft and hard breaks": ("a\nb  \nc\\\nd", ["a b c d"]),
    "lone markers": ("a * b _ c ~ d [e", ["a * b _ c ~ d [e"]),
    "quotes and lists": ("> a\n> b\n\n- c\n- d\n\n1. e", ["a b", "c", "d", "e"]),
    "code and HTML": ("a\n\n    b\n\n```\nc\n```\n\n<div>\nd\n</div>", ["a"]),
    "tables": ("| a | b |\n|---|---|\n| c | a |", ["a", "b", "c", "a"]),
    "front matter": ("---\ntitle: a\n---\nb", ["b"]),
    "a rule is not front matter": ("---\n\na\n\n---\n\nb", ["a", "b"]),
    "link definitions": ("[a][1] b\n\n[1]: http://c.d", ["a b"]),
    "bare addresses": ("a <http://b.c> d", ["a d"]),
}  # fmt: skip


@pytest.mark.parametrize("case", MARKDOWN)
def test_markdown_blocks(case: str, tmp_path: Path) -> None:
    text, expected = MARKDOWN[case]
    assert blocks(tmp_path, "markdown", text) == expected


def test_markdown_markup(tmp_path: Path) -> None:
    text = "# a\n\nb\n\n> c\n\n- d\n\n| e |\n|---|\n"
    assert markups(tmp_path, "markdown", text) == ["h1", "p", "p blockquote", "li ul", "th tr thead table"]


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<p>a <!-- one --> b</p><!-- two\n -->"),
        ("html", "<template><!-- one --></template><p>b</p><!-- two\n --"),
        ("markdown", "a <!-- one --> b\n\n<!-- two\n -->\n\nc"),
    ],
)
def test_comments_know_their_places(format: str, text: str, tmp_path: Path) -> None:
    (document,) = opened(tmp_path, format, text)
    found = [(document.text[span.start : span.end], said) for span, said in document.comments]
    assert all(whole.startswith(f"<!--{said}") for whole, said in found)
    assert [said.strip() for _, said in found][:1] == ["one"]


def test_format_goes_by_extension(tmp_path: Path) -> None:
    expected = {"a.TXT": "plain", "a.md": "markdown", "a.htm": "html", "a.ndjson": "jsonl", "a.tsv": "tsv", "a.log": "", "tsv": ""}
    assert {name: readers.format_of(name) for name in expected} == expected
    file = tmp_path / "a.log"
    file.write_text("<p>a</p>")
    assert [s.text for d in readers.open_documents(str(file)) for s in d.segments] == ["<p>a</p>"]


def test_unknown_format_is_a_mistake() -> None:
    with pytest.raises(ConfigError) as caught:
        readers.open_documents("a.txt", "markdwon")
    assert caught.value.hint == "did you mean “markdown”?"


@pytest.mark.parametrize(("format", "content"), [("", "A\n"), ("jsonl", '{"target": "A"}\n'), ("html", "<p>A")])
def test_standard_input(format: str, content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + content.encode())))
    (document,) = readers.open_documents("-", format)
    assert document.path == "-"
    assert [s.text for s in document.segments] == ["A"]


def test_lines_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first document is there before the last line can be."""
    line = json.dumps({"target": "A sentence of a long file."}) + "\n"
    stream = io.BytesIO(line.encode() * 20_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stream))
    next(readers.open_documents("-", "jsonl"))
    assert stream.tell() < len(line) * 10_000
