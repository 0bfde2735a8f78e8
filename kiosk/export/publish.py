"""A folder that stands whole under its name or not at all, also on a stick that is full or pulled out."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import os
import re
import shutil
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.application.log import NotExported

_UNFINISHED = ".unfinished"
_OURS = re.compile(r"(?:clinic-log-[0-9_-]+(?:-full)?|person-[0-9TZ]+)\.unfinished")
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_PLACE = (errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE)
PIECE = 65536  # bytes: so narrowly a later look can say where a large file was changed,
SMALL_PIECE, SMALL = 4096, 4_000_000  # and where one of less than ``SMALL`` bytes was: in a day's table some 20 lines


class DiffersError(OSError):
    """What was read back from the medium is not what was written."""


def why(error: OSError) -> NotExported:
    if error.errno in _NO_ROOM:
        return NotExported.NO_ROOM
    return NotExported.NO_PLACE if error.errno in _NO_PLACE else NotExported.NOT_WRITTEN


@contextlib.contextmanager
def unfinished(into: Path, name: str, mode: int = 0o777) -> Iterator[Path]:
    """A new folder beside the final one, with these rights where the medium knows any; gone at the end unless
    ``name_it`` gave it its name.

    What an interrupted export left there is taken away first; one that is still being written is left alone.
    Errors: OSError.
    """
    for old in into.iterdir():
        if _OURS.fullmatch(old.name) and old.is_dir():
            _take_away(old)
    folder = into / f"{name}{_UNFINISHED}"
    folder.mkdir(mode)
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder
    finally:
        os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)


def _take_away(old: Path) -> None:
    lock = os.open(old, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(old)
    except BlockingIOError:
        pass
    finally:
        os.close(lock)


def settle(folder: Path) -> None:
    """Everything in it on the medium, and out of the machine's memory, so that the next look is at the medium."""
    for path in sorted(folder.iterdir()):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
    _sync(folder)


def name_it(folder: Path, name: str) -> Path:
    """Its final name; with a number behind it when there is such an export already."""
    final, number = folder.with_name(name), 1
    while final.exists():
        number += 1
        final = folder.with_name(f"{name}-{number}")
    folder.rename(final)
    try:
        _sync(final.parent)
    except OSError:
        with contextlib.suppress(OSError):
            final.rename(folder)  # what may be gone at the next power cut is not there
        raise
    return final


def piece_of(path: Path) -> int:
    return SMALL_PIECE if path.stat().st_size < SMALL else PIECE


def digests(path: Path, each: Callable[[str], None] | None = None, piece_bytes: int = PIECE) -> str:
    """SHA-256 in hexadecimal; ``each`` is told a CRC-32 of each piece: where, not whether, it was changed."""
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(piece_bytes):
            whole.update(piece)
            if each is not None:
                each(f"{zlib.crc32(piece):08x}")
    return whole.hexdigest()


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
