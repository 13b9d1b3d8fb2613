"""Damages: each does what it says and nothing else, and what is found of them is counted right."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import pack_rules
from tqcheck import catalogue, damages, discovery
from tqcheck.cli import main
from tqcheck.damages import stock_of
from tqcheck.damages._names import names
from tqcheck.damages._sentences import sentences
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span
from tqcheck.model.errors import ConfigError, InputError
from tqcheck.parallel import open_pairs
from tqcheck.perturbation import new_findings, perturb, widened

STOCK = Stock(("Tromsø", "Halldór Ness"), ("The orchard was sold last week.",))
SOURCE = "Die Brücke wurde gestern gesperrt."

CASES: list[tuple[str, str, set[str]]] = [
    ("acronym-changed", "The ferry of the EU was late.", set()),
    ("antonym", "Prices rose in the harbour.", {"Prices fell in the harbour."}),
    ("case-lost", "Anna left Porto.", {"anna left porto."}),
    ("currency-changed", "It cost 400 won in the shop.", set()),
    ("date-changed", "The fair opens on March 5.", set()),
    ("final-punctuation-removed", "The bridge was closed.”", {"The bridge was closed”"}),
    ("gender-of-pronoun", "The nurse lost her coat.", {"The nurse lost his coat."}),
    ("gender-of-pronoun", "No one saw her.", {"No one saw him."}),
    ("gender-of-pronoun", "He left.", {"She left."}),
    ("magnitude", "It weighs 300 tons.", {"It weighs 3,000 tons.", "It weighs 300,000 tons."}),
    ("magnitude", "It grew 1.75 percent.", {"It grew 17.5 percent.", "It grew 1,750 percent."}),
    ("magnitude", "It sold 5 million apples.", {"It sold 5 billion apples.", "It sold 5 thousand apples."}),
    ("name-dropped", "The fair in Porto was closed.", {"The fair was closed."}),
    ("name-misspelt", "The fair in Porto was closed.", set()),
    ("name-replaced", "The fair in Porto was closed.", {"The fair in Tromsø was closed.", "The fair in Halldór Ness was closed."}),
    ("negation-flipped", "The bridge was closed.", {"The bridge was not closed."}),
    ("negation-flipped", "They did not come.", {"They did come."}),
    ("negation-flipped", "They can't swim.", {"They can swim."}),
    ("number-changed", "All 4 came.", {f"All {n} came." for n in (1, 2, 3, 5, 6, 7, 8, 9)}),
    ("number-transposed", "All 2,017 came.", {"All 2,107 came.", "All 2,071 came."}),
    ("percent-points", "It rose by 2%.", {"It rose by 2 percentage points."}),
    ("percent-points", "It rose by 2 percentage points.", {"It rose by 2 percent."}),
    ("phrase-repeated", "At noon", {"At noon At noon"}),
    ("question-to-statement", "Who came?", {"Who came."}),
    ("quote-unclosed", "“No one came,” she said.", {"“No one came, she said."}),
    ("sentence-added", "No one came.", {"No one came. The orchard was sold last week."}),
    ("sentence-dropped", "Dr. Ode left. No one came.", {"Dr. Ode left.", "No one came."}),
    ("source-word-left", "A bridge", {"A wurde", "A gestern", "A gesperrt", "A Brücke"}),
    ("time-changed", "It left at 14:30.", {f"It left at {hour}:30." for hour in range(24) if hour != 14}),
    ("time-changed", "It left at 3 PM.", {f"It left at {hour} PM." for hour in range(1, 13) if hour != 3}),
    ("tokenised", "Anna's house (old), she said.", {"Anna 's house ( old ) , she said ."}),
    ("truncated", "One two three four five six seven eight nine.", {"One two three four five six"}),
    ("unit-changed", "The canal is 12 kilometers long.", {"The canal is 12 miles long."}),
    ("untranslated", "The bridge was closed yesterday.", {SOURCE}),
    ("url-changed", "See a.com now.", {f"See {c}.com now." for c in "bcdefghijklmnopqrstuvwxyz"} | {"See a.cox now."}),
    ("weekday-changed", "It opens on Sunday.", set()),
    ("year-changed", "It opened in 1987.", {f"It opened in {year}." for year in range(1978, 1997) if year != 1987}),
]
SILENT = [
    ("acronym-changed", "Louis XIV spoke on TV at 5 PM. THE HARBOUR CLOSED."),
    ("currency-changed", "The yuan rose; he gave 5 pounds of flour."),
    ("date-changed", "In March, 5 ferries ran."),
    ("final-punctuation-removed", "The bridge is closed"),
    ("magnitude", "The ferry of 1987 ran at 14:30, 0 times, and COVID-19 in room B2 at 3-1."),
    ("name-dropped", "He saw the new terminal of Porto airport."),
    ("name-replaced", "Porto is closed on Monday, a Russian paper said."),
    ("negation-flipped", "He swims not only here."),
    ("number-changed", "It opened on March 5, 1987, at 14:30."),
    ("number-transposed", "It has 4 doors, 10 beds and 33 rooms."),
    ("quote-unclosed", "No one came, she said."),
    ("sentence-added", "No one at the harbour"),
    ("sentence-dropped", "Mr. Ode of the U.S. team left."),
    ("time-changed", "The hosts won 4:1 and 30:28."),
    ("truncated", "One two three."),
    ("unit-changed", "The days are long."),
    ("year-changed", "They sold 2000 apples; 1987 of them rotted."),
]


def _damage(name: str, text: str, seed: int = 0, source: str = SOURCE) -> Damaged | None:
    damaged: Damaged | None = discovery.member(damages, name).damage(Pair(text, source, "de"), STOCK, random.Random(seed))
    return damaged


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_a_damage_changes_what_it_says(name: str, text: str, expected: set[str]) -> None:
    made = [_damage(name, text, seed) for seed in range(30)]
    texts = {damaged.text for damaged in made if damaged}
    assert texts
    assert text not in texts
    if name == "url-changed":
        assert all(len(one) == len(text) and sum(a != b for a, b in zip(one, text, strict=True)) == 1 for one in texts)
    elif expected:
        assert texts <= expected
    for damaged in made:
        assert damaged
        assert 0 <= damaged.span.start <= damaged.span.end <= len(damaged.text)
        if not damaged.whole:  # nothing has changed outside the place it names
            tail = len(damaged.text) - damaged.span.end
            assert text.startswith(damaged.text[: damaged.span.start])
            assert text.endswith(damaged.text[len(damaged.text) - tail :])


def test_every_damage_has_a_case() -> None:
    assert {name for name, _, _ in CASES} == set(discovery.members(damages))


@pytest.mark.parametrize(("name", "text"), SILENT)
def test_a_damage_that_does_not_apply(name: str, text: str) -> None:
    assert [_damage(name, text, seed) for seed in range(10)] == [None] * 10


@pytest.mark.parametrize("name", discovery.members(damages))
def test_the_same_seed_does_the_same_damage(name: str) -> None:
    text = next(text for case, text, _ in CASES if case == name)
    assert _damage(name, text, 7) == _damage(name, text, 7)
    assert _damage(name, "") is None or name in ("untranslated",)


@pytest.mark.parametrize(
    ("name", "text", "pattern"),
    [
        ("acronym-changed", "The ferry of the EU was late.", r"The ferry of the [A-Z]{2} was late\."),
        ("currency-changed", "It cost $400.", r"It cost [€£¥]400\."),
        ("currency-changed", "It cost 4 million euros.", r"It cost 4 million (dollars|rubles|yuan|hryvnias|yen)\."),
        ("date-changed", "The 5th of March.", r"The (5th of (?!March)[A-Z][a-z]+|(?!5th)\d+th of March)\."),
        ("name-misspelt", "The fair in Porto was closed.", r"The fair in (?!Porto )P[a-z]{2,5}o was closed\."),
        ("weekday-changed", "It opens on Sunday.", r"It opens on (?!Sunday)[A-Z][a-z]+day\."),
    ],
)
def test_what_is_drawn_is_another(name: str, text: str, pattern: str) -> None:
    import re

    for seed in range(20):
        damaged = _damage(name, text, seed)
        assert damaged
        assert re.fullmatch(pattern, damaged.text)


def test_a_chinese_word_left() -> None:
    damaged = _damage("source-word-left", "A bridge", source="大桥昨天关闭。")
    assert damaged
    assert damaged.text in {"A 大桥昨", "A 桥昨天", "A 昨天关", "A 天关闭"}


def test_names_stand_within_a_sentence() -> None:
    text = "Porto closed. Yesterday the Russian envoy met Ada Lindqvist and Monday's guests in Graz."
    assert [text[span.start : span.end] for span in names(text)] == ["Ada Lindqvist", "Graz"]
    assert names("Ferry Leaves Porto Before Noon") == []


def test_sentences_do_not_end_in_abbreviations() -> None:
    text = "Mr. Ode of the U.S. Navy left. “No one came.” Who knows? J. Ness"
    parts = [text[span.start : span.end] for span in sentences(text)]
    assert parts == ["Mr. Ode of the U.S. Navy left.", "“No one came.”", "Who knows?", "J. Ness"]


def test_the_stock_is_made_of_the_other_segments() -> None:
    stock = stock_of([Pair("The fair in Porto was closed.", "x", "de"), Pair("So the fair in Porto.", "x", "de"), Pair("No.", "x", "de")])
    assert stock == Stock(("Porto",), ("The fair in Porto was closed.", "So the fair in Porto."))


def test_a_finding_counts_that_is_new_and_near() -> None:
    text = "one two three four five six seven"
    damaged = Damaged("one two XX four five six seven", Span(8, 10))
    assert widened(damaged.text, damaged.span) == Span(0, 24)
    four, seven = ("r", Span(11, 15)), ("r", Span(25, 30))
    assert new_findings(text, [], damaged, [four, seven]) == [four]
    assert new_findings(text, [("r", Span(14, 18))], damaged, [four]) == []
    assert new_findings(text, [("other", Span(14, 18))], damaged, [four]) == [four]
    assert new_findings(text, [("r", Span(8, 13))], damaged, [("r", Span(8, 10))]) == []
    assert new_findings(text, [seven], damaged, [("r", Span(8, 8))]) == [("r", Span(8, 8))]


def test_on_a_segment_damaged_as_a_whole_a_rule_must_find_more_than_before() -> None:
    damaged = Damaged("one two", Span(0, 7), whole=True)
    before, after = [("r", Span(0, 3))], [("r", Span(0, 3)), ("r", Span(4, 7))]
    assert new_findings("one two three", before, damaged, before) == []
    assert new_findings("one two three", before, damaged, after) == after


def test_perturb_counts(tmp_path: Path) -> None:
    rules = pack_rules(tmp_path, "pattern: '\\bmiles\\b|\\bferry\\b'")
    pairs = [Pair(f"The canal is {n} kilometers long.", "Der Kanal.", "de") for n in range(20, 30)] + [Pair("A ferry.", "Fähre", "de")]
    made = perturb(rules, pairs, limit=4)
    share = next(share for share in made.shares if share.damage == "unit-changed")
    assert (share.lang, share.found, share.tried, share.rules) == ("de", 4, 4, (("own.rule", 4),))
    assert [(one.segments, one.flagged, one.by_source) for one in made.undamaged] == [(11, 1, 0)]
    assert perturb(rules, pairs, limit=4) == made
    assert next(share.tried for share in perturb(rules, pairs).shares if share.damage == "unit-changed") == 10


GERMAN = "Der Kanal ist 12 Kilometer lang und nicht sehr tief.\n\nDie Brücke wurde am Sonntag für die Autos gesperrt.\n"
ENGLISH = "The canal is 12 kilometers long and not very deep.\n\nThe bridge was closed to cars on Sunday.\n"
RUSSIAN = "Мост закрыли в воскресенье.\n"


def _write(folder: Path, **texts: str) -> dict[str, str]:
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return {name: str(folder / name.replace("_", ".")) for name in texts}


def test_parallel_lines(tmp_path: Path) -> None:
    files = _write(tmp_path, a_de=GERMAN, a_en=ENGLISH, b_ru=RUSSIAN, b_en="The bridge was closed on Sunday.\n")
    pairs = open_pairs([files["a_de"], files["a_en"], files["a_en"], files["b_ru"], files["b_en"]])
    assert [pair.lang for pair in pairs] == ["de"] * 4 + ["ru"]
    assert pairs[1] == Pair(ENGLISH.splitlines()[2], GERMAN.splitlines()[2], "de")
    with pytest.raises(InputError, match="1 lines beside 3"):
        open_pairs([files["a_de"], files["b_en"]])
    with pytest.raises(InputError, match="no translation follows"):
        open_pairs([files["a_de"]])
    with pytest.raises(InputError, match="no source stands before it"):
        open_pairs([files["a_en"], files["a_de"]])


def test_records_and_tables(tmp_path: Path) -> None:
    records = [{"target": "The bridge is closed.", "source": "Мост закрыт."}, {"target": "No source."}]
    table = (
        "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
        "A\td\t1\t1\tr\t大桥关闭了。\tBridge close.\tStyle\tMinor\n"
        "Human-A.0\td\t1\t1\tr\t大桥关闭了。\tThe bridge is closed.\tno-error\tno-error\n"
    )
    files = _write(tmp_path, r_jsonl="".join(json.dumps(record) + "\n" for record in records), t_tsv=table)
    assert [(pair.text, pair.lang) for pair in open_pairs(list(files.values()))] == [
        ("The bridge is closed.", "ru"),
        ("The bridge is closed.", "zh"),
    ]
    files |= _write(tmp_path, n_jsonl='{"target": "x", "source": "1"}\n')
    with pytest.raises(ConfigError, match="language cannot be told"):
        open_pairs([files["n_jsonl"]])
    assert open_pairs([files["n_jsonl"]], "sr")[0].lang == "sr"


def test_command(tmp_path: Path) -> None:
    pack_rules(tmp_path, "pattern: '\\bmiles\\b'")
    files = _write(tmp_path, a_de=GERMAN, a_en=ENGLISH)
    data = [files["a_de"], files["a_en"], "--pack", str(tmp_path / "own.yaml"), "--select", "own"]
    arguments = ["evidence", "--perturb", *data]
    told = {form: CliRunner().invoke(main, [*arguments, "--format", form]) for form in ("text", "json", "markdown")}
    assert all(result.exit_code == 0 for result in told.values()), told
    figures = json.loads(told["json"].stdout)
    assert set(figures["damages"]) == set(discovery.members(damages))
    unit = figures["damages"]["unit-changed"]["de"]
    assert (unit["found"], unit["tried"], unit["share"], unit["rules"]) == (1, 1, 1.0, {"own.rule": 1})
    assert figures["undamaged"]["de"]["any"]["share"] == 0.0
    assert "1.00 (0.21-1.00) of 1" in told["text"].stdout
    assert told["markdown"].stdout.startswith("| damage | from de |")
    assert CliRunner().invoke(main, [*arguments, "--format", "json"]).stdout == told["json"].stdout
    for wrong in ([*arguments, "--human", files["a_en"]], ["evidence", *data, "--seed", "3"]):
        refused = CliRunner().invoke(main, wrong)
        assert refused.exit_code == 2
        assert "--perturb" in refused.stderr


def test_the_catalogue_shows_the_shares_that_are_kept(tmp_path: Path) -> None:
    assert "what share of damages" not in "\n".join(catalogue.render({}, {}, catalogue.read_shares(tmp_path)))
    pack_rules(tmp_path, "pattern: '\\bmiles\\b'")
    files = _write(tmp_path, a_de=GERMAN, a_en=ENGLISH)
    kept = str(tmp_path / "PERTURBATION.json")
    data = [files["a_de"], files["a_en"], "--pack", str(tmp_path / "own.yaml"), "--select", "own"]
    made = CliRunner().invoke(main, ["evidence", "--perturb", *data, "--format", "json", "-o", kept])
    assert made.exit_code == 0
    text = "\n".join(catalogue.render({}, {}, catalogue.read_shares(tmp_path)))
    assert "## With the source: what share of damages is found" in text
    assert "| unit-changed | 1.00 (0.21–1.00) of 1 |" in text
    assert text.count("\n| ") == len(discovery.members(damages)) + 3
