"""MQM schemes and scores, intervals, limits, the estimate and how it is fitted."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from tests.house import BAD, CLEAN, Run, move_in
from tests.made import checked, finding, page
from tqcheck.model.document import Segment
from tqcheck.model.errors import ConfigError
from tqcheck.model.report import Finding
from tqcheck.scoring import estimate, fitting, human, intervals, limits, models, quality, schemes
from tqcheck.scoring.features import features, names
from tqcheck.scoring.penalties import penalty, segment_penalty


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return move_in(tmp_path, monkeypatch)


def found(*severities: str, category: str = "Accuracy/Mistranslation") -> list[Finding]:
    made = finding(page("The mayor resigned."), "mayor")
    return [Finding("demo", severity, category, "", made.span, 0, made.within) for severity in severities]


@pytest.mark.parametrize(
    ("scheme", "severity", "category", "points"),
    [
        ("mqm-2.0", "critical", "Accuracy/Mistranslation", 25),
        ("mqm-2.0", "neutral", "Style/Awkward style", 0),
        ("google-wmt", "critical", "Accuracy/Omission", 5),
        ("google-wmt", "minor", "Linguistic conventions/Punctuation", 0.1),
        ("google-wmt", "major", "Linguistic conventions/Punctuation", 5),
        ("google-wmt", "major", "Non-translation", 25),
        ("unbabel", "critical", "Terminology", 10),
        ("gemba", "major", "Terminology", 5),
        ("xcomet", "minor", "Terminology", 1),
    ],
)
def test_schemes_charge_what_was_published(scheme: str, severity: str, category: str, points: float) -> None:
    assert penalty(severity, category, schemes.load(scheme)) == points


def test_gemba_counts_five_errors_and_stops_at_25() -> None:
    gemba, google = schemes.load("gemba"), schemes.load("google-wmt")
    assert segment_penalty(found("minor", *["major"] * 4, "minor", "minor"), gemba) == 21
    assert segment_penalty(found("critical", "major"), gemba) == 25
    assert segment_penalty(found(*["major"] * 7), google) == 35


def test_the_longest_type_counts_and_names_end_at_a_slash(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        "house:\n  weights: {neutral: 0, minor: 1, major: 5, critical: 25}\n  types: {Style: 0.5, Style/Register: 2}\n"
        "  passing: 90\n  acceptable: {1000: 10}\n",
        encoding="utf-8",
    )
    scheme = schemes.load(str(own))
    assert [penalty("major", c, scheme) for c in ("Style/Awkward", "Style/Register", "Stylistics")] == [2.5, 10, 5]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("weights: {minor: 1}", "weights must name"),
        ("wieghts: {}", "did you mean “weights”"),
        ("score: share\n  weights: {neutral: 0, minor: 1, major: 5, critical: 5}\n  passing: 90\n  acceptable: {9: 1}", "needs a cap"),
        ("weights: {neutral: 0, minor: one, major: 5, critical: 5}", "must hold figures"),
        ("weights: {neutral: 0, minor: 1, major: 5, critical: 5}\n  passing: 100\n  acceptable: {9: 1}", "between 0 and 100"),
    ],
)
def test_a_scheme_that_makes_no_sense_is_refused(tmp_path: Path, body: str, problem: str) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(f"house:\n  {body}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as told:
        schemes.load(str(own))
    assert problem in str(told.value)


def test_calibrated_scores_meet_the_threshold_at_what_is_acceptable() -> None:
    scheme = schemes.load("mqm-2.0")
    assert models.raw(10, 200, scheme) == pytest.approx(95)
    for size, points in scheme.acceptable:
        assert models.tolerance(size, scheme) == pytest.approx(points)
        assert models.log(points, size, scheme) == pytest.approx(scheme.passing)
    assert models.linear(30, 2000, scheme) == pytest.approx(scheme.passing)
    assert models.tolerance(4000, scheme) < 4 * models.tolerance(1000, scheme)
    assert models.linear(6, 250, scheme) < models.log(6, 250, scheme)  # a straight line is too hard on short texts


def test_wilson_and_resampling_narrow_with_length() -> None:
    low, high = intervals.wilson(2, 200)
    assert (round(low, 4), round(high, 4)) == (0.0027, 0.0357)
    assert intervals.wilson(0, 0) == (0.0, 1.0)
    chance = random.Random(1)
    points = [float(chance.random() < 0.2) for _ in range(400)]
    ends = [intervals.by_resampling(points[:n], [20] * n, lambda p, w: 100 * (1 - p / w), 200) for n in (40, 400)]
    assert ends[0].high - ends[0].low > 2 * (ends[1].high - ends[1].low) > 0


def test_a_short_page_is_rated_but_said_to_be_short() -> None:
    document = page("The mayor resigned.\n" + "He spoke on Monday of roads.\n" * 20, source_lang="ru")
    parts, pair = quality.parts([checked(document, finding(document, "mayor"))])
    scores = quality.rate(parts, schemes.load(), f"rules:1|lang:{pair}")
    rating = quality.judge(scores[2], 123, 90)
    assert [score.metric for score in scores] == ["MQM", "MQM-raw", "MQM-linear", "MQM-log"]
    assert rating.verdict == "pass"
    assert not rating.sure
    assert "123 words say little" in rating.told
    assert "scheme:mqm-2.0|weights:1/5/25|score:linear|passing:90|acceptable:15/1000|rules:1|lang:ru-en|ci:wilson" in scores[2].signature


def test_no_finding_scores_the_best_and_is_not_sure_of_it() -> None:
    parts, _ = quality.parts([checked(page("The mayor resigned.\nHe spoke on Monday.\n"))])
    score = quality.rate(parts, schemes.load("xcomet"), "")[0]
    assert (score.value, score.interval.high) == (1.0, 1.0)
    assert score.interval.low < 1


def test_features_are_named_and_know_repeated_and_foreign_material() -> None:
    segment = Segment("The port, the port, the порт “closed” at 9.30 and Anna left.", source="Порт закрыли в 9.30, и Анна ушла.")
    values = dict(zip(names(True), features(segment, found("major", "minor"), "ru", True), strict=True))
    assert [values[name] for name in ("repeated_pairs", "foreign_letters", "figures", "names", "quotes")] == [2, 4, 1, 1, 2]
    assert (values["grave_findings"], values["minor_findings"], values["accuracy_findings"]) == (1, 1, 2)
    assert values["too_long"] > 0
    assert len(features(segment, (), "ru", False)) == len(names(False))


@pytest.mark.parametrize("has_source", [True, False])
def test_the_shipped_estimate_charges_more_for_what_is_worse(has_source: bool) -> None:
    model = estimate.load(has_source)
    segment = Segment("The ferry left the harbour at noon and came back late.", source="Паром вышел из порта в полдень и вернулся поздно.")
    plain, bad = (features(segment, f, "ru", has_source) for f in ([], found("major", "major")))
    assert model.predict(bad) > model.predict(plain) > 0
    assert "findings" in "".join(name for name, _ in model.explain(bad, 5))


def test_fitting_finds_what_was_planted_and_holds_documents_out() -> None:
    chance = random.Random(3)
    samples = []
    for number in range(600):
        values = [chance.random() for _ in names(False)]
        values[0], values[1] = chance.randrange(5, 40), 3.0
        graves = chance.randrange(3)
        values[names(False).index("grave_findings")] = graves
        samples.append(fitting.Sample(f"d{number % 12}", False, tuple(values), 5.0 * graves, 4.0 * graves + chance.random()))
    model, figures = fitting.fit(samples, False, "made")
    assert model.weights["grave_findings"] == pytest.approx(4, abs=0.3)
    by = {(f.predictor, f.of): f for f in figures}
    assert by["estimate", "all"].segments == 300
    assert by["estimate", "all"].auc > 0.95 > 0.6 > by["length alone", "all"].auc
    assert by["estimate", "all"].spearman_at_length > 0.8


def test_rank_figures_count_ties_half() -> None:
    np = pytest.importorskip("numpy")
    assert fitting.auc(np.array([1.0, 1.0, 2.0]), np.array([False, True, True])) == 0.75
    assert fitting.spearman(np.array([1, 2, 3]), np.array([30, 20, 10])) == pytest.approx(-1)
    assert fitting.partial_spearman(np.array([1, 2, 3, 4]), np.array([1, 2, 3, 4]), np.array([1, 2, 3, 4])) == 0


def test_human_points_are_the_mean_of_raters(tmp_path: Path) -> None:
    table = tmp_path / "own.tsv"
    rows = [
        ("r1", "Accuracy/Mistranslation", "Major"), ("r1", "Fluency/Punctuation", "Minor"), ("r2", "no-error", "no-error"),
    ]  # fmt: skip
    head = "system\tdoc\tseg_id\trater\ttarget\tcategory\tseverity\n"
    table.write_text(head + "".join(f"A\td\t1\t{r}\tWords.\t{c}\t{s}\n" for r, c, s in rows), encoding="utf-8")
    assert human.read(str(table)) == {"A|d|1": pytest.approx(2.55)}


def test_limits_let_the_share_through_and_grow_with_length() -> None:
    pages = [[(float(number % 4), 300)] for number in range(40)]
    (small, few), (large, many) = limits.acceptable(pages, schemes.load(), 0.95)
    assert (small, large) == limits.SIZES
    assert 1.5 < few < 3 < many < 12


def test_score_tells_findings_and_enforces_a_threshold_only_when_asked(run: Run) -> None:
    assert run("score", "bad.txt", "--resamples", "0").exit_code == 0
    failed = run("score", "bad.txt", "--threshold", "90", "--format", "json")
    assert failed.exit_code == 1
    system = json.loads(failed.stdout)["systems"][0]
    assert system["rating"]["verdict"] == "fail"
    assert [score["metric"] for score in system["scores"]] == ["MQM", "MQM-raw", "MQM-linear", "MQM-log", "estimate"]
    assert "scheme:mqm-2.0" in system["scores"][0]["signature"]
    assert run("score", "clean.txt", "--threshold", "90").exit_code == 0
    assert "did you mean “gemba”" in run("score", "bad.txt", "--scheme", "gemma").stderr


def test_documents_and_segments_are_scored_by_themselves(run: Run) -> None:
    lines = [{"id": "a", "target": BAD.strip()}, {"id": "b", "target": CLEAN.strip()}]
    Path("two.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    for level in ("document", "segment"):
        parts = json.loads(run("score", "two.jsonl", "--level", level, "--format", "json").stdout)["systems"][0]["parts"]
        raw = [next(s["value"] for s in part["scores"] if s["metric"] == "MQM-raw") for part in parts]
        assert raw[0] < raw[1] == 100
        assert all(("reasons" in part) == (level == "segment") for part in parts)


def test_calibrate_writes_a_scheme_that_its_pages_pass(run: Run) -> None:
    Path("good").mkdir()
    for number in range(4):
        Path(f"good/{number}.txt").write_text((CLEAN + "\n") * 20 + (BAD if not number else ""), encoding="utf-8")
    result = run("calibrate", "good", "-o", "house.yaml")
    assert result.exit_code == 0, result.output
    text = Path("house.yaml").read_text(encoding="utf-8")
    assert "So few pages say little" in text
    assert "fail-on: critical" in text  # a quarter of them have a major finding, and one in twenty may
    assert run("score", "good", "--scheme", "house.yaml", "--threshold", "90").exit_code == 0
