"""XLIFF and WMT sets: units with their sources, true places, edits that touch nothing but the words; and XML that means harm."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from house import found, move_in
from tqcheck import readers
from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError

XLIFF = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- été -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
 <file original="a.html" source-language="de-AT" target-language="en-GB"><body>
  <group><trans-unit id="1" restype="x-h1"><source>Der <g id="1">Kran</g></source><target>The <g id="1">crane</g>
   “rose” &amp; did<x id="2"/>speak <bpt id="3">&lt;b></bpt>loudly<ept id="3">&lt;/b></ept></target></trans-unit></group>
  <trans-unit id="2"><source>Nass</source><target><![CDATA[Wet & did speak loudly]]></target><alt-trans><target>Damp</target></alt-trans></trans-unit>
  <trans-unit id="3"><source>Neu</source><target state="new">Neu</target></trans-unit>
  <trans-unit id="4" translate="no"><source>X1</source><target>X1</target></trans-unit>
  <trans-unit id="5"><source>Offen</source></trans-unit>
 </body></file>
 <file original="b.html" source-language="fr" target-language="en"><body>
  <trans-unit id="1"><source>Un. Deux.</source><seg-source><mrk mtype="seg" mid="1">Un.</mrk> <g id="1"><mrk mtype="seg" mid="2">Deux.</mrk></g></seg-source>
   <target><mrk mtype="seg" mid="1">One.</mrk> <g id="1"><mrk mtype="seg" mid="2">Two did speak loudly.</mrk></g></target></trans-unit>
  <trans-unit id="2" xml:space="preserve"><source>A  b</source><target>A  did speak loudly</target></trans-unit>
 </body></file>
</xliff>
"""  # noqa: E501  # units are long
XLIFF2 = """\
<x:xliff version="2.1" srcLang="ja" trgLang="en" xmlns:x="urn:oasis:names:tc:xliff:document:2.0">
<x:file id="f"><x:group id="g"><x:unit id="u">
<x:segment><x:source>橋</x:source><x:target>The <x:pc id="1">bridge</x:pc><x:ph id="2"/>.</x:target></x:segment>
<x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable>
<x:segment state="translated"><x:source>川</x:source><x:target>The river</x:target></x:segment>
</x:unit></x:group></x:file></x:xliff>
"""
WMT = """\
<?xml version='1.0' encoding='utf-8'?>
<dataset id="own"><collection id="news">
<doc origlang="cs" id="d1"><src lang="cs"><p><seg id="1">Jedna.</seg></p><p><seg id="2">Dvě.</seg></p></src>
<ref lang="en" translator="A"><p><seg id="1">One.</seg><seg id="2">Two.</seg></p></ref>
<ref lang="en" translator="B"><p><seg id="1">Uno.</seg><seg id="2">Due.</seg></p></ref>
<hyp system="S" lang="en"><p><seg id="1">1 did speak loudly</seg></p><p><seg id="2">2 &amp; did speak loudly</seg></p></hyp>
<hyp system="T" lang="en"><p><seg id="1">one</seg><seg id="2">two did speak loudly</seg></p></hyp></doc>
<doc origlang="cs" id="d2"><src lang="cs"><seg id="1">Tři.</seg></src><hyp system="S" lang="en"><seg id="1">Three</seg></hyp></doc>
</collection></dataset>
"""
VARIANTS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "mark": lambda text: text.encode("utf-8-sig"),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "utf-16": lambda text: text.replace("UTF-8", "UTF-16").replace("utf-8", "utf-16").encode("utf-16"),
    "legacy": lambda text: text.replace("UTF-8", "windows-1250").replace("utf-8", "windows-1250").encode("cp1250"),
}
FILES = {"xliff": XLIFF, "wmt-xml": WMT}


def opened(folder: Path, format: str, content: str | bytes) -> list[Document]:
    file = folder / "a"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(readers.open_documents(str(file), format))


def units(documents: list[Document]) -> list[tuple[str, str, str, str]]:
    return [(Path(d.id).name, d.source_lang, s.source, s.text) for d in documents for s in d.segments]


def test_xliff_units(tmp_path: Path) -> None:
    documents = opened(tmp_path, "xliff", XLIFF)
    assert units(documents) == [
        ("a.html", "de", "Der Kran", "The crane “rose” & did speak loudly"),
        ("a.html", "de", "Nass", "Wet & did speak loudly"),
        ("b.html", "fr", "Un.", "One."),
        ("b.html", "fr", "Deux.", "Two did speak loudly."),
        ("b.html", "fr", "A b", "A  did speak loudly"),
    ]
    assert documents[0].segments[0].markup == "h1"


def test_xliff_2_units(tmp_path: Path) -> None:
    assert units(opened(tmp_path, "xliff", XLIFF2)) == [("a", "ja", "橋", "The bridge."), ("a", "ja", "川", "The river")]


def test_wmt_segments(tmp_path: Path) -> None:
    documents = opened(tmp_path, "wmt-xml", WMT)
    assert [(d.id, s.source, s.reference, s.text) for d in documents for s in d.segments] == [
        ("d1/S", "Jedna.", "One.", "1 did speak loudly"), ("d1/S", "Dvě.", "Two.", "2 & did speak loudly"),
        ("d1/T", "Jedna.", "One.", "one"), ("d1/T", "Dvě.", "Two.", "two did speak loudly"), ("d2", "Tři.", "", "Three"),
    ]  # fmt: skip


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("format", FILES)
def test_places_cut_the_words_out_of_the_file(format: str, variant: str, tmp_path: Path) -> None:
    text = FILES[format]
    seen = 0
    for document in opened(tmp_path, format, VARIANTS[variant](text)):
        starts = line_starts(document.text)
        for segment in document.segments:
            for at, char in enumerate(segment.text):
                place = segment.place(Span(at, at + 1))
                cut = document.text[place.start : place.end]
                assert cut == char or (cut, char) in (("&amp;", "&"), ("", " ")) or (cut.isspace() and char == " ")
                assert document.held.start <= place.start <= place.end <= document.held.end
                if char == "w" and segment.text.startswith("two"):
                    assert locate(starts, place.start) == (7, text.splitlines()[6].index("two") + 2)
                seen += 1
    assert seen > 50


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("format", FILES)
def test_fixes_touch_nothing_but_the_words(format: str, variant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    file = tmp_path / "in.xml"
    content = VARIANTS[variant](FILES[format])
    file.write_bytes(content)
    run("check", "--fix", "--input-format", format, file)
    # in the first unit a tag stands between the words: that one is left to a person
    mended = VARIANTS[variant](FILES[format].replace("did speak loudly", "shouted"))
    assert file.read_bytes() == mended != content
    result = run("check", "--fix", "--input-format", format, "--format", "jsonl", file)
    assert file.read_bytes() == mended
    assert found(result) == (["house.spoke"] if format == "xliff" else [])


def test_what_is_put_in_is_escaped_but_not_in_cdata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    (tmp_path / "own.yaml").write_text(
        "amp:\n  swap: {bed and breakfast: B&B}\n  safe: true\n  category: Style/Unidiomatic style\n  severity: minor\n  message: x\n"
        "  examples: [{bad: '[[bed and breakfast]]', good: 'B&B'}]\n"
    )
    unit = '<trans-unit id="{0}"><source>x</source><target>{1}</target></trans-unit>'
    head, tail = '<xliff version="1.2"><file source-language="de" target-language="en"><body>', "</body></file></xliff>"
    file = tmp_path / "a.xlf"
    for words in ("bed and breakfast", "B&amp;B"):
        rest = unit.format(2, f"<![CDATA[A {words.replace('&amp;', '&')} here]]>")
        written = head + unit.format(1, f"A {words} here") + rest + tail
        if words.startswith("bed"):
            file.write_text(written)
            run("check", "--pack", "own.yaml", "--select", "own", "--fix", file)
    assert file.read_text() == written


UNIT = '<file source-language="de" target-language="en"><body><trans-unit id="1"><source>x</source>'
UNIT += "<target>{}</target></trans-unit></body></file>"
MARKED = '<seg-source><mrk mtype="seg" mid="1">x</mrk></seg-source><target>'
BAD = {
    "entities that grow": (
        "xliff",
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<xliff>' + UNIT.format("&b;") + "</xliff>",
        ":1: declares a document type",
    ),
    "an entity from a file": (
        "xliff",
        '\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>' + UNIT.format("&a;") + "</xliff>",
        ":2: declares a document type",
    ),
    "a DTD within": ("wmt-xml", "<!DOCTYPE dataset [<!ELEMENT dataset ANY>]><dataset/>", ":1: declares a document type"),
    "an entity of a DTD elsewhere": (
        "xliff",
        '<!DOCTYPE xliff SYSTEM "http://example.invalid/x.dtd">\n<xliff>' + UNIT.format("&a;") + "</xliff>",
        ":2: &a; is not defined",
    ),
    "an unknown entity": ("xliff", "<xliff>\n" + UNIT.format("&nbsp;") + "</xliff>", ":2: is not XML: undefined entity"),
    "a depth without end": ("xliff", "<xliff>" + "<g>" * 5000, "elements stand in each other"),
    "an ampersand": ("xliff", "<xliff>\n" + UNIT.format("a & b") + "</xliff>", ":2: is not XML: not well.*\n  hint: in text, write &amp;"),
    "a tag unclosed": ("xliff", "<xliff>\n" + UNIT.format("<g>a") + "</xliff>", ":2: is not XML: mismatched tag"),
    "cut off": ("xliff", "<xliff>\n" + UNIT.format("a"), "was it cut off"),
    "another root": ("xliff", "<tmx/>", "its root is <tmx>, not <xliff>"),
    "no file": ("xliff", "<xliff/>", "has no <file>"),
    "no text": ("xliff", "<xliff>\n" + UNIT.format(" ") + "</xliff>", ":2: has no <target> with text"),
    "another language": ("xliff", "<xliff>\n" + UNIT.format("a").replace('"en"', '"fr-FR"') + "</xliff>", ":2: its target .* is “fr-FR”"),
    "a segment too many": (
        "xliff",
        "<xliff>"
        + UNIT.format('<mrk mtype="seg" mid="2">a</mrk>').replace("<target>", MARKED)
        + "</xliff>",
        "the target has a segment “2” that <seg-source> has not",
    ),
    "no translation": ("wmt-xml", "<dataset><doc><src><seg id='1'>x</seg></src></doc></dataset>", "has no <hyp>"),
    "counts that differ": ("wmt-xml", WMT.replace('<seg id="2">two did speak loudly</seg>', ""), ":7: segment 2 has no translation"),
    "a segment without source": ("wmt-xml", WMT.replace('<seg id="2">Dvě.</seg>', ""), "segment 2 has no source"),
    "a number twice": ("wmt-xml", WMT.replace('<seg id="2">Dvě.</seg>', '<seg id="1">Dvě.</seg>'), ":3: two segments are number 1"),
    "another target": ("wmt-xml", WMT.replace('system="T" lang="en"', 'system="T" lang="de"'), ":7: its target language is “de”"),
    "nothing in it": ("wmt-xml", WMT.replace(">Three<", "><"), ":8: d2 has no segment with text"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_files_are_refused_with_a_hint(case: str, tmp_path: Path) -> None:
    format, content, problem = BAD[case]
    with pytest.raises(InputError) as caught:
        opened(tmp_path, format, content)
    assert re.search(problem, str(caught.value))
    assert caught.value.hint
    before = (tmp_path / "a").read_bytes()
    with pytest.raises(InputError):
        readers.rewrite(str(tmp_path / "a"), format, lambda document: document.text + "!")
    assert (tmp_path / "a").read_bytes() == before


def test_a_doctype_that_only_names_a_dtd_is_passed_over(tmp_path: Path) -> None:
    text = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://example.invalid/xliff.dtd"><xliff>' + UNIT.format("a") + "</xliff>"
    assert units(opened(tmp_path, "xliff", text)) == [("a", "de", "x", "a")]


def test_comments_suppress_in_their_own_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    file = tmp_path / "a.xlf"
    file.write_text(XLIFF.replace('<trans-unit id="2"><source>Nass', '<!-- tqcheck: ignore house -->\n<trans-unit id="2"><source>Nass'))
    result = run("check", "--format", "jsonl", file)
    assert found(result) == ["house.spoke"] * 3


def test_a_file_whose_last_words_go_stays_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    (tmp_path / "own.yaml").write_text(
        "gone:\n  swap: {back to the top: ''}\n  safe: true\n  category: Style/Unidiomatic style\n  severity: minor\n  message: x\n"
        "  examples: [{bad: 'A [[back to the top]]', good: 'A '}]\n"
    )
    file = tmp_path / "a.xlf"
    file.write_text("<xliff>" + UNIT.format("back to the top") + "</xliff>")
    run("check", "--pack", "own.yaml", "--select", "own", "--fix", file)
    assert file.read_text() in {"<xliff>" + UNIT.format(words) + "</xliff>" for words in ("", "back to the top")}
