"""The catalogue that lies beside the packs is the one the packs make."""

from __future__ import annotations

from tqcheck import catalogue, rulebook


def test_the_catalogue_is_up_to_date() -> None:
    folder = rulebook.shipped_packs()
    made = "\n".join(catalogue.render(rulebook.entries(), catalogue.read_figures(folder), catalogue.read_shares(folder)))
    assert (folder / "README.md").read_text(encoding="utf-8") == made, "make it anew: tqcheck rules --format markdown > rules/README.md"


def test_every_rule_has_a_row_and_every_figure_a_rule() -> None:
    folder = rulebook.shipped_packs()
    entries = rulebook.entries()
    text = (folder / "README.md").read_text(encoding="utf-8")
    shares = catalogue.read_shares(folder)
    damages = 3 + len(shares["damages"]) if shares else 0  # the table's head, and its two rows of what was not damaged
    assert text.count("\n| ") == len(entries) + text.count("\n| rule |") + damages
    assert set(catalogue.read_figures(folder)) <= set(entries)
