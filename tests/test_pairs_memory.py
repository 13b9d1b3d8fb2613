"""Translation memories, read as a stream, and PO catalogues, read as gettext reads them."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from house import found, move_in
from tqcheck import readers
from tqcheck.model.document import Document, Span
from tqcheck.model.errors import InputError

TMX = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="pl" note="é"/><body><tu/>
<tu tuid="own"><note>did speak loudly</note>
 <tuv xml:lang="de"><seg>Der Kahn</seg></tuv>
 <tuv xml:lang="pl-PL"><seg>Łódka &amp; <hi>wiosło</hi></seg></tuv>
 <tuv xml:lang="EN-us"><seg>The <hi>boat</hi> did speak loudly &amp; <bpt i="1">&lt;b></bpt>sank<ept i="1">&lt;/b></ept></seg></tuv>
</tu><tu><tuv xml:lang="en"><seg>Rain</seg></tuv><tuv xml:lang="pl"><seg>Deszcz</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Nur Deutsch</seg></tuv></tu>
</body></tmx>
"""
PO = r"""# By hand.
msgid ""
msgstr ""
"Language: en_GB\n"
"X-Source-Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. tqcheck: ignore house
msgctxt "menu"
msgid "Der Kahn"
msgstr "The barge did speak loudly"

msgid "Ein \"Boot\"\n"
msgid_plural "%d Boote"
msgstr[0] "A \"boat\" did "
"speak loudly\n"
msgstr[1] ""
"%d boats did speak loudly \\ é"

#, fuzzy, c-format
#| msgid "Regen"
msgid "Hagel"
msgstr "Rain did speak loudly"

msgid "Offen"
msgstr ""

#~ msgid "Alt"
#~ msgstr "Old did speak loudly"
"""


def opened(folder: Path, name: str, content: str | bytes) -> list[Document]:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(readers.open_documents(str(file)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_units_of_a_memory(encoding: str, tmp_path: Path) -> None:
    declared = {"utf-8-sig": "UTF-8", "cp1250": "windows-1250"}.get(encoding, encoding)
    documents = opened(tmp_path, "a.tmx", TMX.replace("UTF-8", declared).encode(encoding))
    assert [(d.id, d.source_lang, d.target_lang, s.source, s.text) for d in documents for s in d.segments] == [
        ("own", "pl", "EN-us", "Łódka & wiosło", "The boat did speak loudly & sank"),
        ("8", "pl", "en", "Deszcz", "Rain"),
    ]
    (segment,) = documents[0].segments
    assert documents[0].text.startswith("The <hi>boat</hi> did")
    place = segment.place(Span(segment.text.index("did"), segment.text.index(" &")))
    assert documents[0].text[place.start : place.end] == "did speak loudly"


def test_english_out_of_english(tmp_path: Path) -> None:
    text = TMX.replace('"pl"', '"en-US"').replace('"pl-PL"', '"en-GB"').replace('"de"', '"en-US"')
    assert [s.source for d in opened(tmp_path, "a.tmx", text) for s in d.segments] == ["Der Kahn", "Deszcz", ""]


@pytest.mark.parametrize("ends", ["\n", "\r\n", ""])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_fixes_in_a_memory_touch_nothing_but_the_words(encoding: str, ends: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    file = tmp_path / "a.tmx"
    text = TMX.replace("UTF-8", encoding.removesuffix("-sig")).replace("\n", ends)
    file.write_bytes(text.encode(encoding))
    run("check", "--fix", file)
    mended = text.replace("boat</hi> did speak loudly", "boat</hi> shouted").encode(encoding)
    assert file.read_bytes() == mended
    assert run("check", "--fix", file).exit_code == 0
    assert file.read_bytes() == mended


BAD = {
    "hostile": ("a.tmx", TMX.replace('SYSTEM "tmx14.dtd"', '[<!ENTITY a "b">]'), ":2: declares a document type"),
    "an entity of the DTD": ("a.tmx", TMX.replace("Rain", "&rain;"), ":8: &rain; is not defined"),
    "another root": ("a.tmx", "<xliff/>", ":1: its root is <xliff>, not <tmx>"),
    "no units": ("a.tmx", "<tmx><body/></tmx>", "has no <tu>"),
    "no English": ("a.tmx", TMX.replace('"EN-us"', '"fr"').replace('"en"', '"fr"'), "has no English side"),
    "cut off": ("a.tmx", TMX[: TMX.index("</body>")], "is not XML: no element found.*\n  hint: .*cut off"),
    "broken": ("a.tmx", TMX.replace("Deszcz</seg>", "Deszcz"), ":8: is not XML: mismatched tag"),
    "empty": ("a.tmx", " \n", "has no text"),
    "another language": ("a.po", PO.replace("en_GB", "cs"), ":2: its target language is “cs”"),
    "nothing finished": ("a.po", 'msgid "Kahn"\nmsgstr ""\n', "has no finished translation"),
    "no string": ("a.po", 'msgid "Kahn\nmsgstr "barge"\n', ":1: a string that is not closed"),
    "no keyword": ("a.po", '\n"Kahn"\n', ":2: a string that no keyword"),
    "no message": ("a.po", 'msgstr "barge"\n', ":1: msgstr without a msgid"),
    "no translation": ("a.po", 'msgid "a"\nmsgstr "b"\n\nmsgid "Kahn"\n', ":4: a message without msgstr"),
    "two messages": ("a.po", 'msgid "a"\nmsgid "b"\nmsgstr "c"\n', ":2: a second msgid"),
    "forms that differ": ("a.po", 'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', ":1: plural forms"),
    "another format": ("a.po", "<po/>\n", ":1: “<po/>” is no line of a PO file"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_files_are_refused_with_a_hint(case: str, tmp_path: Path) -> None:
    name, content, problem = BAD[case]
    with pytest.raises(InputError, match=problem.split(".*")[0]) as caught:
        opened(tmp_path, name, content)
    assert problem.rpartition(".*")[2] in str(caught.value)
    assert caught.value.hint


def test_messages_of_a_catalogue(tmp_path: Path) -> None:
    (document,) = opened(tmp_path, "a.po", PO)
    assert (document.source_lang, document.target_lang) == ("de", "en_GB")
    assert [(s.source, s.text) for s in document.segments] == [
        ("Der Kahn", "The barge did speak loudly"),
        ('Ein "Boot"', 'A "boat" did speak loudly'),
        ("%d Boote", "%d boats did speak loudly \\ é"),
    ]


def test_a_catalogue_says_what_babel_reads_in_it(tmp_path: Path) -> None:
    (document,) = opened(tmp_path, "a.po", PO)
    theirs: list[str] = []
    for message in read_po(BytesIO(PO.encode())):
        if message.id and not message.fuzzy:
            theirs += message.string if isinstance(message.string, tuple) else [message.string]
    assert [segment.text for segment in document.segments] == [text.strip() for text in theirs if text]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_fixes_in_a_catalogue_touch_nothing_but_the_words(ends: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    file = tmp_path / "a.po"
    text = PO.replace("\n", ends)
    file.write_bytes(text.encode())
    for _ in range(2):
        assert found(run("check", "--fix", "--format", "jsonl", file)) == ["house.spoke"]  # it runs over two strings: left to a person
        assert file.read_bytes() == text.replace("boats did speak loudly", "boats shouted").encode()


def test_quotation_marks_are_escaped_in_a_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    (tmp_path / "own.yaml").write_text(
        "say:\n  swap: {so to say: '\"so\"'}\n  safe: true\n  category: Style/Unidiomatic style\n  severity: minor\n  message: x\n"
        "  examples: [{bad: 'A [[so to say]]', good: 'A \"so\"'}]\n"
    )
    file = tmp_path / "a.po"
    file.write_text('msgid "x"\nmsgstr "It is so to say wet"\n')
    run("check", "--pack", "own.yaml", "--select", "own", "--fix", file)
    assert file.read_text() == 'msgid "x"\nmsgstr "It is \\"so\\" wet"\n'


READ = """
import sys
from tqcheck import readers
print(sum(1 for _ in readers.open_documents(sys.argv[1])))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells the peak of one process; elsewhere it counts its parent's")
@pytest.mark.parametrize("ends", ["\n", ""])
def test_memory_does_not_grow_with_the_file(ends: str, tmp_path: Path) -> None:
    """50 MB, most of it in long units, so that reading takes seconds."""
    file = tmp_path / "a.tmx"
    side = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'
    unit = f"<tu>{side.format('de', 'Der Kahn sank im Regen. ' * 200)}{side.format('en', 'The barge sank. ' * 300)}</tu>{ends}"
    count = 50_000_000 // len(unit)
    with file.open("w") as stream:
        stream.write('<?xml version="1.0"?>' + ends + '<tmx version="1.4"><header srclang="de"/><body>')
        stream.writelines(unit for _ in range(count))
        stream.write("</body></tmx>")
    read = subprocess.run([sys.executable, "-c", READ, str(file)], capture_output=True, text=True, check=True)
    documents, peak = map(int, read.stdout.split())
    assert documents == count
    assert peak < 40_000  # KB
