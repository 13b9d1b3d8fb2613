"""JUnit's XML: a suite for each document, in which each finding is a test that failed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document
from tqcheck.model.report import Checked, Finding
from tqcheck.reporters import Style
from tqcheck.reporters._places import PROBLEM, path_of
from tqcheck.reporters._xml import DECLARATION, attributes, content
from tqcheck.reporters.text import name, word_fix

_HINT = "neutral"


def render(results: Iterable[Checked], style: Style) -> Iterator[str]:
    """A clean document is a suite with one test that passed; a problem is an error; a hint (neutral) is a test that was skipped."""
    yield f"{DECLARATION}<testsuites{attributes(name='tqcheck')}>\n"
    for checked in results:
        yield "".join(_suite(checked))
    yield "</testsuites>\n"


def _suite(checked: Checked) -> Iterator[str]:
    document = checked.document
    hints = sum(finding.severity == _HINT for finding in checked.findings)
    problems, findings = len(checked.problems), len(checked.findings)
    counts = attributes(
        name=name(document) or "tqcheck", tests=max(1, problems + findings), failures=findings - hints, errors=problems, skipped=hints
    )
    yield f"<testsuite{counts}>\n"
    for problem in checked.problems:
        yield _case(document, PROBLEM, f"<error{attributes(message=problem)}/>")
    starts = line_starts(document.text) if findings else []
    for finding in checked.findings:
        line, column = locate(starts, finding.span.start)
        yield _case(document, f"{finding.rule_id} at {line}:{column}", _outcome(document, finding, f"{name(document)}:{line}:{column}"))
    if not problems and not findings:
        yield _case(document, "clean", "")
    yield "</testsuite>\n"


def _case(document: Document, test: str, outcome: str) -> str:
    told = attributes(name=test, classname=path_of(document) or "tqcheck")
    return f"  <testcase{told}>{outcome}</testcase>\n" if outcome else f"  <testcase{told}/>\n"


def _outcome(document: Document, finding: Finding, place: str) -> str:
    if finding.severity == _HINT:
        return f"<skipped{attributes(message=finding.message)}/>"
    fixes = "".join(f"\n{'or' if index else 'fix'}: {word_fix(document, finding, fix)}" for index, fix in enumerate(finding.fixes))
    told = f"{place}\n{finding.message}{fixes}\n{finding.category}"
    return f"<failure{attributes(message=finding.message, type=finding.severity)}>{content(told)}</failure>"
