"""The error types of MQM 2.0 (the MQM Council's typology), as rules name them: `Accuracy/Mistranslation`."""

from __future__ import annotations

CATEGORIES = {
    "Terminology": ("Inconsistent with terminology resource", "Inconsistent use of terminology", "Wrong term"),
    "Accuracy": ("Mistranslation", "Overtranslation", "Undertranslation", "Addition", "Omission", "Do not translate", "Untranslated"),
    "Linguistic conventions": ("Grammar", "Punctuation", "Spelling", "Unintelligible", "Character encoding", "Textual conventions"),
    "Style": ("Organizational style", "Third-party style", "Inconsistent with external reference", "Language register", "Awkward style",
              "Unidiomatic style", "Inconsistent style"),
    "Locale conventions": ("Number format", "Currency format", "Measurement format", "Time format", "Date format", "Calendar type",
                           "Address format", "Telephone format", "Shortcut key", "Name format"),
    "Audience appropriateness": ("Culture-specific reference", "Offensive"),
    "Design and markup": ("Layout", "Markup tag", "Truncation/text expansion", "Missing text", "Link/cross-reference",
                          "Character formatting"),
}  # fmt: skip
"""Dimension -> types."""
