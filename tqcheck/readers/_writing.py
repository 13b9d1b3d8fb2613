"""Replaces files at once or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain

from tqcheck.model.errors import InputError
from tqcheck.readers._opening import told

_CHUNK = 1 << 16


def replace_file(path: str, chunks: Iterable[bytes]) -> None:
    """Write the chunks to a new file beside the old one and rename it; mode and owner stay, a link stays a link."""
    target = os.path.realpath(path)
    if not os.access(target, os.W_OK):
        raise InputError("is write-protected", path, "mend its permissions")
    import tempfile

    with told(path):
        handle, fresh = tempfile.mkstemp(prefix=".tqcheck-", dir=os.path.dirname(target))
    try:
        with os.fdopen(handle, "wb") as stream, told(path):
            stream.writelines(chunks)
            stream.flush()
            os.fsync(stream.fileno())
        with told(path):
            _copy_rights(target, fresh)
            os.replace(fresh, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(fresh)
        raise


def replace_lines(path: str, pairs: Iterator[tuple[bytes, bytes]]) -> bool:
    """Replace lines, given each as it was and as it is to be; nothing is written before the first that differs."""
    kept = 0
    for old, new in pairs:
        if new != old:
            replace_file(path, chain(_beginning(path, kept), [new], (line for _, line in pairs)))
            return True
        kept += len(old)
    return False


def _beginning(path: str, size: int) -> Iterator[bytes]:
    with open(path, "rb") as stream:
        while size and (chunk := stream.read(min(size, _CHUNK))):
            size -= len(chunk)
            yield chunk


def _copy_rights(old: str, new: str) -> None:
    rights = os.stat(old)
    if hasattr(os, "chown") and os.geteuid() == 0:
        os.chown(new, rights.st_uid, rights.st_gid)
    os.chmod(new, rights.st_mode & 0o7777)
