"""`tqcheck init`: a settings file to begin with."""

from __future__ import annotations

from pathlib import Path

import click

from tqcheck.model.errors import ConfigError

_NAME = "tqcheck.yaml"
_TEXT = """\
# Settings of tqcheck for the files in this folder and below. Flags come before them.
# Take away the # before a key to set it.

# The language the texts were translated out of, where a file does not say: ru, uk, zh, ja, ko, de, fr, es, ...
# source-lang: ru

# Only these rules, without these, and these too: ids or leading parts of them (`tqcheck rules` lists all).
# select: [ru, page]
# ignore: [typo]
# extend-select: []

# Rules whose precision is not proven yet, and findings that are mere hints.
# preview: false
# hints: false

# Rule packs of your own, files or folders, seen from this file (`tqcheck new-rule` writes one).
# packs: [house-style.yaml]

# Terms to keep to, seen from this file: CSV (source,target,status) or TBX.
# glossary: terms.csv

# What to leave out when directories are walked.
# exclude: [drafts/]

# The least grave finding that fails a run: minor, major, critical or never.
# fail-on: minor

# How findings are told.
# format: text
"""


@click.command("init")
@click.argument("folder", default=".", type=click.Path())
def command(folder: str) -> None:
    """Write a tqcheck.yaml to begin with.

    It comes into FOLDER, or here, and explains every key.
    """
    path = Path(folder) / _NAME
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_TEXT)
    except FileExistsError:
        raise ConfigError("is there already", str(path), "it is left as it is; remove it first for a new one") from None
    except OSError as problem:
        raise ConfigError(f"cannot be written: {problem.strerror}", str(path)) from None
    click.echo(f"{path} written; every key in it is explained there")
