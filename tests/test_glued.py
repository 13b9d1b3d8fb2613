"""Words run together are parted; brands, compounds and rare words are let be."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from conftest import found
from tqcheck.detectors.glued import part
from tqcheck.model.errors import RuleError
from tqcheck.model.report import Checked

Run = Callable[..., Checked]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            "words",
            "A websitethat sells tea, and (reportwhich) he read.",
            [("websitethat", ["website that"]), ("reportwhich", ["report which"])],
        ),
        ("words", "One was killedand two hid, wounded.", [("killedand", ["killed and"])]),
        ("words", "She was happyhe came.", [("happyhe", ["happy he"])]),
        ("words", "The roof ofthe shed, the ministrythe.", [("ofthe", ["of the"]), ("ministrythe", ["ministry the"])]),
        ("words", "It said thatthat was so.", [("thatthat", ["that"])]),
        ("words", "Thegovernment fell.", [("Thegovernment", ["The government"])]),
        ("words", "The mayor ofOdessa met presidentPutin.", [("ofOdessa", ["of Odessa"]), ("presidentPutin", ["president Putin"])]),
        ("words", "See websitethat.com, #killedand, @ofthe and a/ofthe.", []),
        ("sentences", "He lost the matchHe left.", [("matchHe", ["match. He", "match he"])]),
        ("sentences", "He lost the websitethat day.", []),
    ],
)
def test_glued_words_are_parted(run: Run, kind: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(run(f"glued: {kind}", text)) == expected


@pytest.mark.parametrize(
    "word",
    "YouTube LinkedIn iPhone McDonald FedEx easyJet PayPal WeChat PhD AfD macOS LeBron MacArthur eBay DeSantis mRNA kWh theGrio airBaltic"
    " boyish neighbourhood businesslike mothers websites healthcare whereas albeit hereinafter onscreen canton infamously headache offence"
    " roundabout goodwill talkin homeland grassland headband teacher launcher whoever werewolf Anderson Theodore Thessaly Thebes Roland"
    " Ferdinand Thatcher Netherlands bundesland Bywater website coronavirus".split(),
)
def test_one_word_is_let_be(word: str) -> None:
    assert part(word) is None


def test_a_word_is_judged_once(run: Run) -> None:
    blocks = [f"The keeper number {n} saved the websitethat day." for n in range(50)]
    first = found(run("glued: words", *blocks))
    assert len(first) == 50
    assert found(run("glued: words", *blocks)) == first


def test_a_long_clean_text_is_read_fast(run: Run) -> None:
    text = "The ministry said on Friday that the bridge over the river would be closed for several weeks. " * 200
    run("glued: words", text)
    began = time.perf_counter()
    assert not run("glued: words", *[text] * 20).findings
    assert time.perf_counter() - began < 2


def test_an_unknown_kind_is_refused(run: Run) -> None:
    with pytest.raises(RuleError, match="words, sentences"):
        run("glued: letters", "x")
