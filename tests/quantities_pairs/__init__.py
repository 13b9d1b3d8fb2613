"""Sources and translations by language. `{right|wrong}` in a translation is where a wrong one differs; `kind` is what is then found.

Lines of three: the source, the translation, the kind; a translation without braces must only stay silent.
"""

from quantities_pairs import others, romance, slavic, unspaced

PAIRS = {**slavic.PAIRS, **romance.PAIRS, **unspaced.PAIRS, **others.PAIRS}
