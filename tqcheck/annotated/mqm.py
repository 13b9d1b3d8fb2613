"""WMT's MQM tables: one row an error, the target with <v> </v> round it, the raters' category and severity.

Freitag et al. 2021, Experts, Errors, and Context (TACL 9). A segment is rated by several people; the text most rows
agree on is taken (tables differ in tokenisation), and the rows of that text are its errors.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from tqcheck.annotated import opened
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.model.evidence import Annotated

EXTENSIONS = (".tsv", ".tsv.gz")
_MARK = re.compile(r"</?v>")
_NEEDED = {"system", "target", "category", "severity"}


def read(path: str) -> Iterator[Annotated]:
    """Each segment of each system once; systems named Human... or ref... are human."""
    texts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    errors: dict[tuple[str, ...], list[tuple[str, Span]]] = defaultdict(list)
    sources: dict[tuple[str, ...], str] = {}
    csv.field_size_limit(10**9)
    with opened(path) as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not rows.fieldnames or not set(rows.fieldnames) >= _NEEDED:
            raise InputError("is no MQM table", f"{path}:1", f"its first line must name the columns {', '.join(sorted(_NEEDED))}")
        for row in rows:
            if row.get("severity") and row.get("target"):
                key = tuple(
                    str(part or "")
                    for part in (row["system"], row.get("doc"), row.get("seg_id") or row.get("docSegId") or row.get("source"))
                )
                plain = _MARK.sub("", row["target"])
                texts[key][plain] += 1
                sources[key] = _MARK.sub("", row.get("source") or "")
                start, end = row["target"].find("<v>"), row["target"].find("</v>")
                if 0 <= start < end and not row["category"].lower().startswith("no-error"):
                    errors[key].append((plain, Span(start, end - 3)))
    for key, votes in texts.items():
        plain = votes.most_common(1)[0][0]
        document = Document("|".join(key), path, plain, (Segment(plain, source=sources[key]),))
        yield Annotated(document, tuple(span for text, span in errors[key] if text == plain), key[0].lower().startswith(("human", "ref")))
