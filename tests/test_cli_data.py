"""What must hold for every text: tried on the research data, where it lies beside the repo."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tqcheck.cli import main

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the research data is not here")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All targets of the data as JSON lines, each text once."""
    path = tmp_path_factory.mktemp("corpus") / "corpus.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number, (target, lang) in enumerate(dict.fromkeys(_texts())):
            file.write(json.dumps({"id": str(number), "target": target, "source_lang": lang}, ensure_ascii=number % 2 == 0) + "\n")
    return path


def _texts() -> Iterator[tuple[str, str]]:
    for path in sorted(DATA.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            yield from ((record[key], record["source_lang"]) for key in ("mt", "reference") if record.get(key))
    for path in sorted(DATA.rglob("*.en")):
        lang = path.parent.name[6:8] if path.parent.name.startswith("wmt21_") else ""
        yield from ((line, lang) for line in path.read_text(encoding="utf-8").split("\n") if line.strip())
    csv.field_size_limit(10**9)
    for path in sorted(DATA.glob("*_mqm.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from ((re.sub("</?v>", "", row["target"]), "zh") for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def check(*arguments: object) -> None:
    result = CliRunner().invoke(main, ["check", "--preview", "--hints", "--format", "jsonl", *map(str, arguments)])
    assert result.exit_code in (0, 1), result.stderr


def test_every_finding_cuts_its_text_out_of_the_input(corpus: Path, tmp_path: Path) -> None:
    check(corpus, "-o", tmp_path / "found.jsonl")
    targets = {record["id"]: record["target"] for record in _records(corpus)}
    findings = _records(tmp_path / "found.jsonl")
    assert len(findings) > 100
    for finding in findings:
        before = targets[finding["id"]][: finding["start"]]
        assert targets[finding["id"]][finding["start"] : finding["end"]] == finding["text"]
        assert (finding["line"], finding["column"]) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


@pytest.mark.parametrize("flag", ["--fix", "--unsafe-fixes"])
def test_fixing_twice_changes_nothing_the_second_time(corpus: Path, tmp_path: Path, flag: str) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(corpus.read_bytes())
    check(path, flag, "-o", tmp_path / "left.jsonl")
    once = path.read_bytes()
    assert flag == "--fix" or once != corpus.read_bytes()
    assert once.count(b"\n") == corpus.read_bytes().count(b"\n")
    check(path, flag, "-o", tmp_path / "left.jsonl")
    assert path.read_bytes() == once
