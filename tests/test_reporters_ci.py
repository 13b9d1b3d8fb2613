"""Output for CI servers, read by those who read it: a model of SARIF, parsers of JUnit, TAP, XML and CSV."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from pydantic import BaseModel
from sarif_pydantic import Sarif
from tap.parser import Parser
from test_reporters import told

from house import BAD, CLEAN, Run, move_in
from made import checked, finding, html, page
from tqcheck.fingerprints import fingerprints
from tqcheck.model.document import Document, Segment
from tqcheck.model.report import Checked, Spared
from tqcheck.reporters import markdown
from tqcheck.reporters._sarif_parts import charset
from tqcheck.reporters._xml import attributes, content

NASTY = "a\x08b \ud800 <tag> & \"quoted\" 'too' ]]> 100% one:two,three"
FAILED = Checked(Document("", "gone.txt", "", ()), (), ("gone.txt: no such file",))
FORMATS = (
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "tap",
    "csv",
    "markdown",
    "rdjson",
    "marot",
    "pearmut",
    "wmtqe",
    "wmtqe-tags",
)


def one(text: str, words: str, *fixes: str, **more: str) -> Checked:
    document = page(text)
    return checked(document, finding(document, words, *fixes, **more))


# ------------------------------------------------------------------------------------------------ sarif

UNMODELLED = {
    ("Invocation", "toolExecutionNotifications"), ("ToolDriver", "supportedTaxonomies"), ("Run", "columnKind"), ("Run", "newlineSequences"),
    ("Run", "taxonomies"), ("Result", "suppressions"), ("Result", "taxa"),
}  # fmt: skip
"""What the standard has and the model does not."""


def sarif(*results: Checked) -> dict[str, object]:
    text = told("sarif", *results)
    assert set(unknown(Sarif.model_validate_json(text))) <= UNMODELLED
    run: dict[str, object] = json.loads(text)["runs"][0]
    return run


def unknown(value: object) -> list[tuple[str, str]]:
    """The keys of a SARIF log that its model does not know."""
    if isinstance(value, BaseModel):
        own = [(type(value).__name__, key) for key in value.model_extra or ()]
        return [*own, *(key for name in type(value).model_fields for key in unknown(getattr(value, name)))]
    return [key for part in value for key in unknown(part)] if isinstance(value, list) else []


def test_sarif_points_into_the_file_in_utf16() -> None:
    run = sarif(one("🦊 one\r\n🦊🦊 bad word\r\n", "bad", "good"))
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["region"] == {
        "startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 9, "charOffset": 13, "charLength": 3, "snippet": {"text": "bad"},
    }  # fmt: skip
    assert place["artifactLocation"] == {"uri": "page.txt", "uriBaseId": "SRCROOT", "index": 0}


def test_sarif_fixes_are_safe_or_not_and_written_as_the_file_is() -> None:
    document = html("<p>Salt &amp; bad</p>")
    fixes = sarif(checked(document, finding(document, "bad", "R&D", safe=False)))["results"][0]["fixes"]
    assert [fix["properties"]["applicability"] for fix in fixes] == ["unsafe"]
    assert fixes[0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": "R&amp;D"}


def test_sarif_places_findings_in_the_taxonomy() -> None:
    document = page("bad word")
    run = sarif(checked(document, replace(finding(document, "bad"), category="Accuracy/Mistranslation")))
    taxa = run["taxonomies"][0]["taxa"]
    reference = run["results"][0]["taxa"][0]
    assert taxa[reference["index"]]["id"] == "Accuracy/Mistranslation" == reference["id"]
    assert taxa[taxa[reference["index"]]["relationships"][0]["target"]["index"]]["id"] == "Accuracy"
    assert run["tool"]["driver"]["rules"][0]["relationships"][0]["target"] == reference


def test_sarif_tells_what_is_suppressed_and_where() -> None:
    document = page("bad word bad", path="a/page.md")
    first, second = finding(document, "bad"), finding(document, "bad", nth=1)
    results = sarif(Checked(document, (second,), spared=(Spared(first, "a/page.md:7", True),)))["results"]
    assert [result["suppressions"] != [] for result in results] == [True, False]
    assert results[0]["suppressions"][0]["kind"] == "inSource"
    assert results[0]["suppressions"][0]["location"]["physicalLocation"]["region"] == {"startLine": 7}


def test_sarif_tells_of_problems() -> None:
    invocation = sarif(FAILED)["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [one["level"] for one in invocation["toolExecutionNotifications"]] == ["error"]


def test_a_record_is_placed_on_its_line() -> None:
    document = Document("n7", "x.jsonl", "one\nbad", (Segment("one"), Segment("bad", 4)), line=3, encoding="utf-8")
    result = checked(document, finding(document, "bad", "good"))
    run = sarif(result)
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "snippet": {"text": "bad"}}
    assert "fixes" not in run["results"][0]
    assert run["artifacts"][0]["encoding"] == "UTF-8"
    assert "line=3,endLine=3,title" in told("github", result)
    assert json.loads(told("rdjson", result))["diagnostics"][0]["location"]["range"] == {"start": {"line": 3}}


def test_sarif_messages_hold_no_links() -> None:
    document = page("bad")
    run = sarif(checked(document, replace(finding(document, "bad"), message="“[x](0)” [sic]")))
    assert run["results"][0]["message"]["text"] == r"“\[x](0)” [sic]"


@pytest.mark.parametrize(
    ("name", "iana"),
    [("utf-8", "UTF-8"), ("cp1251", "windows-1251"), ("iso-8859-2", "ISO-8859-2"), ("utf-16-le", "UTF-16LE"), ("koi8-r", "KOI8-R")],
)
def test_encodings_go_by_their_iana_names(name: str, iana: str) -> None:
    assert charset(name) == iana


# ------------------------------------------------------------------------------------------------ fingerprints


def prints(text: str, words: str = "bad") -> tuple[str, ...]:
    document = page(text)
    return fingerprints(document, [finding(document, words, nth=n) for n in range(text.count(words))])


def test_fingerprints_outlive_what_happens_elsewhere() -> None:
    before = prints("The first bad word here again.\nThe first bad word here again.\n")
    assert len(set(before)) == 2
    assert prints("New.\n\nThe “first”   bad word here, again and again.\nThe first bad word here again.\n") == before
    assert prints("The second bad word here again.\n")[0] not in before
    assert prints("The first bad word there again.\n")[0] not in before


def test_a_line_number_is_no_name() -> None:
    def record(id: str, line: int) -> tuple[str, ...]:
        document = Document(id, "x.jsonl", "a bad one", (Segment("a bad one"),), line=line)
        return fingerprints(document, [finding(document, "bad")])

    assert record("4", 4) == record("9", 9)
    assert record("a", 4) != record("b", 4)


def test_gitlab_fingerprints_are_unlike_in_files_and_records() -> None:
    records = [Document(str(n), "x.jsonl", "a bad one", (Segment("a bad one"),), line=n) for n in (1, 2)]
    pages = [page("a bad one", path=path) for path in ("a.txt", "b.txt")]
    entries = json.loads(told("gitlab", *(checked(one, finding(one, "bad")) for one in [*records, *pages]), FAILED))
    assert len({entry["fingerprint"] for entry in entries}) == 5
    assert [(entry["location"]["lines"]["begin"], entry["severity"]) for entry in entries[1:3]] == [(2, "minor"), (1, "minor")]
    assert entries[-1]["severity"] == "blocker"


# ------------------------------------------------------------------------------------------------ the others


def test_github_commands_cannot_be_broken_out_of() -> None:
    document = page("x\nbad word", path="odd,name:1%.txt")
    result = replace(finding(document, "bad"), message="one\n::error::two 5%")
    assert told("github", checked(document, result)) == (
        "::warning file=odd%2Cname%3A1%25.txt,line=2,endLine=2,col=1,endColumn=4,title=demo.rule (minor)::one%0A::error::two 5%25\n"
    )


def test_junit_counts_what_failed() -> None:
    document = page("bad word, hint")
    hint = finding(document, "hint", severity="neutral")
    suites = list(
        JUnitXml.fromstring(told("junit", checked(document, finding(document, "bad"), hint), checked(page("ok")), FAILED).encode())
    )
    assert [(suite.tests, suite.failures, suite.skipped, suite.errors) for suite in suites] == [(2, 1, 1, 0), (1, 0, 0, 0), (1, 0, 0, 1)]
    assert [len(list(suite)) for suite in suites] == [2, 1, 1]


def test_tap_is_read_as_meant() -> None:
    document = Document("# TODO 7", "x.jsonl", "bad hint", (Segment("bad hint"),))
    hint = finding(document, "hint", severity="neutral")
    lines = list(Parser().parse_text(told("tap", checked(document, finding(document, "bad"), hint), checked(page("ok")), FAILED)))
    tests = [line for line in lines if line.category == "test"]
    assert [(test.ok, bool(test.todo)) for test in tests] == [(False, False), (False, True), (True, False), (False, False)]
    assert tests[0].yaml_block["message"] == "“bad” is wrong"
    assert [line.expected_tests for line in lines if line.category == "plan"] == [4]


def test_checkstyle_has_each_file_once() -> None:
    records = [Document(str(n), "x.jsonl", "bad", (Segment("bad"),), line=n) for n in (1, 2)]
    root = ET.fromstring(told("checkstyle", *(checked(one, finding(one, "bad")) for one in records), checked(page("ok"))).encode())
    assert [(file.get("name"), [error.get("line") for error in file]) for file in root] == [("x.jsonl", ["1", "2"]), ("page.txt", [])]


@pytest.mark.parametrize("format", ["junit", "checkstyle"])
def test_xml_stays_well_formed_whatever_stands_in_the_text(format: str) -> None:
    document = page(f"{NASTY} end", path="a\x01&.txt")
    result = checked(document, replace(finding(document, NASTY, NASTY), message=NASTY))
    assert "<U+0008>" in "".join(
        "".join(element.attrib.values()) + (element.text or "") for element in ET.fromstring(told(format, result).encode()).iter()
    )


def test_xml_keeps_line_breaks() -> None:
    text = "1\r\n2"
    root = ET.fromstring(f"<a{attributes(b=text)}>{content(text)}</a>")
    assert (root.get("b"), root.text) == (text, text)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])
def test_csv_holds_no_formulas(cell: str) -> None:
    row = next(csv.DictReader(io.StringIO(told("csv", one("bad, word", "bad", cell, "second")), newline="")))
    assert row["suggestion"] == f"'{cell}"
    assert (row["text"], row["start"], row["safe"], row["other_suggestions"]) == ("bad", "0", "yes", "second")


def test_markdown_shows_words_as_they_are() -> None:
    words = "a|b <b>x</b> [y](http://z.example) `c` @someone #12 &amp; www.z.example"
    text = told("markdown", one(f"{words} end", words))
    assert not re.search(r"[@#](?=\w)", text)
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    cell = re.findall(r"<td>(.*?)</td>", page, re.DOTALL)[-2]
    assert "<b>" not in cell
    assert "<a" not in cell
    assert "a|b &lt;b&gt;x&lt;/b&gt; [y](http://z.example) `c` @<!-- -->someone #<!-- -->12 &amp;amp;" in cell


def test_markdown_is_capped_and_says_so() -> None:
    document = page("bad " * 3000)
    text = told("markdown", checked(document, *(finding(document, "bad", nth=n) for n in range(0, 3000, 3))))
    assert len(text) <= markdown.LONGEST
    left = int(re.search(r"… and ([\d,]+) more\.\n\Z", text)[1].replace(",", ""))  # type: ignore[index]
    assert text.count("| page\\.txt") == 1000 - left


def test_rdjson_counts_bytes() -> None:
    diagnostic = json.loads(told("rdjson", one("é 🦊 bad", "bad", "good")))["diagnostics"][0]
    place = {"start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 12}}
    assert diagnostic["location"]["range"] == place
    assert diagnostic["suggestions"] == [{"range": place, "text": "good"}]


# ------------------------------------------------------------------------------------------------ the command line


@pytest.mark.parametrize("format", FORMATS)
def test_formats_leave_exit_codes_and_output_alone(format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run: Run = move_in(tmp_path, monkeypatch)
    printed = run("check", "bad.txt", "clean.txt", "--format", format)
    assert printed.exit_code == 1
    assert run("check", "clean.txt", "--format", format).exit_code == 0
    assert run("check", "bad.txt", "clean.txt", "gone.txt", "--format", format, "-o", "out").exit_code == 2
    assert run("check", "bad.txt", "clean.txt", "--format", format, "-o", "out").stdout == ""
    assert (tmp_path / "out").read_bytes() == printed.stdout_bytes
    assert f"{format}," in "".join(run("check", "--help").stdout.split("How findings are told:")[1].replace(".", ",").split())


def test_sarif_explains_the_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = move_in(tmp_path, monkeypatch)
    (tmp_path / "page.md").write_text(f"<!-- tqcheck: ignore house.grave -- a title -->\n\n{BAD}\n{CLEAN}", encoding="utf-8")
    log = json.loads(run("check", "page.md", "gone.txt", "--format", "sarif").stdout)["runs"][0]
    rules = log["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in log["results"]] == ["house.grave", "house.spoke"]
    assert [len(result["suppressions"]) for result in log["results"]] == [1, 0]
    assert rules[1]["help"]["text"] == "“…” is no English; write …."
    assert log["artifacts"][0]["encoding"] == "UTF-8"
    assert log["invocations"][0]["executionSuccessful"] is False
