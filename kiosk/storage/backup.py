"""Copies that can be put back: consistent, checked, on the disk, only then under their names; the oldest go."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.application.care import Copy
from kiosk.application.errors import StorageError
from kiosk.storage import check
from kiosk.storage.engine import told
from kiosk.storage.files import sync_folder

if TYPE_CHECKING:
    from kiosk.storage.store import Store

KEPT = 14
_OURS = re.compile(r"clinic-([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{8}T[0-9]{6}Z)\.db")


def copy_name(day: date, at: datetime) -> str:
    """Of business day ``day``, made at ``at``: names sort as the copies were made."""
    return f"clinic-{day.isoformat()}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"


def copy_of(path: Path, whole: bool | None = None) -> Copy:
    """What a file that may be a copy is; read through when ``whole`` is not known. Errors: StorageError."""
    found = _OURS.fullmatch(path.name)
    try:
        kept = path.stat()
    except OSError as error:
        raise StorageError(f"The copy {path.name} cannot be read: {error.strerror}.") from None
    try:
        day = None if found is None else date.fromisoformat(found[1])
        named = None if found is None else datetime.strptime(found[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:  # digits that are no date
        day = named = None
    made_at = named or datetime.fromtimestamp(kept.st_mtime, UTC)
    return Copy(path, made_at, day, kept.st_size, check.whole(path) if whole is None else whole)


def keep_copy(store: Store, folder: Path, name: str, keep: int = KEPT, *, make: bool = False) -> Path:
    """Makes the copy, then lets the surplus of this clinic's in the folder that have such a name go; no other file is
    touched. ``make``: also the folder, which is made unasked in the data folder alone.

    Errors: StorageError; then no older copy has gone.
    """
    target = folder / name
    if make or folder.resolve().is_relative_to(store.path.parent.resolve()):
        _make(folder)
    with alone_in(folder):
        make_backup(store, target)
        named = sorted(path for path in folder.glob("clinic-*.db") if _OURS.fullmatch(path.name))
        if len(named) > keep:
            owner = check.owner(target)
            ours = [path.name for path in named if path != target and check.owner(path) == owner]
            for old in surplus(ours, keep - 1):
                (folder / old).unlink(missing_ok=True)
    return target


def surplus(names: Sequence[str], keep: int) -> list[str]:
    """Which of the names, oldest first, go so that ``keep`` stay: earlier ones of a day that has a later one first.

    So a day with many starts of the program does not push out the days before it.
    """
    left, gone = list(names), []
    while len(left) > keep:
        of_day = Counter(_day(name) for name in left)
        gone.append(next((name for name in left if of_day[_day(name)] > 1), left[0]))
        left.remove(gone[-1])
    return gone


def _day(name: str) -> str:
    found = _OURS.fullmatch(name)
    return found[1] if found else name


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"The folder of backups cannot be made: {error.strerror}.") from None


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Never makes the folder: a mount point without its stick is the clinic's own disk, and what is made there is
    hidden from every later look as soon as the stick is in."""
    if not folder.is_dir():
        raise StorageError("The second medium is not there: put it in, or make its folder with backup make --to.")
    try:
        descriptor = os.open(folder / "backup.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(f"The folder of backups cannot be written: {error.strerror}.") from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        for unfinished in folder.glob("clinic-*.db.unfinished"):
            unfinished.unlink(missing_ok=True)
        yield
    except OSError as error:
        raise StorageError(f"The folder of backups cannot be written: {error.strerror}.") from None
    finally:
        os.close(descriptor)


def make_backup(store: Store, target: Path) -> None:
    """``target`` ends in ``.db``, so that it is found again. The root key is never in it.

    Errors: StorageError when the copy cannot be written or does not read back whole.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with told(target.parent):
            store.vacuum_into(unfinished)
        with contextlib.suppress(PermissionError):  # FAT knows no owner; names and numbers are encrypted all the same
            unfinished.chmod(0o600)
        check.identify(unfinished)
        check.examine(unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StorageError(f"The copy cannot be written: {error.strerror}.") from None
