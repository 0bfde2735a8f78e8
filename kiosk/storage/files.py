"""The files of the data folder: their names, their rights, and who is in it now."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.application.errors import StorageError
from kiosk.storage.engine import DISK_FULL, is_full

COMPANIONS = ("", "-wal", "-shm", "-journal")
_WAIT_S = 60.0


class DataFolder:
    """Paths of one clinic's data."""

    def __init__(self, folder: Path, backups: Path | None) -> None:
        self.path = folder
        self.database = folder / "clinic.db"
        self.unfinished = folder / "clinic.db.unfinished"  # exists only while a fresh installation is being made
        self.key = folder / "root.key"
        self.night = folder / "night.lock"  # for which business day its work is done
        self.log_to_empty = folder / "log-to-empty"  # names that were dropped still stand in the database's log
        self.backups = backups or folder / "backups"

    def make(self) -> None:
        """The folder, mode 0700, when it is absent."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                DISK_FULL if is_full(error) else f"The data folder {self.path} cannot be made: {error.strerror}."
            ) from None

    def half_made(self) -> bool:
        """Whether the first opening was cut off; the next one goes on with it."""
        return self.key.exists() and self.unfinished.exists()

    def used(self) -> bool:
        """Whether people may have been registered here before: then an absent database is a lost one.

        Copies elsewhere count without a key too: on a new PC beside the old one's stick, numbers would begin again.
        """
        marks = [self.key, *(Path(f"{self.database}{companion}") for companion in COMPANIONS[1:])]
        kept = [*self.path.glob("damaged-*"), *self.path.glob("clinic.db.before-*"), *self.copies()]
        tickets = self.path / "tickets"
        return bool(kept) or any(mark.exists() for mark in marks) or (tickets.is_dir() and any(tickets.iterdir()))

    def copies(self) -> list[Path]:
        """Backups, newest first."""
        return copies_in(self.backups)

    def set_aside(self) -> Path:
        """Moves database and companions together, because a newer ``-wal`` beside a restored file is itself damage."""
        folder = self.path / f"damaged-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S.%fZ')}"
        folder.mkdir(mode=0o700)
        for companion in COMPANIONS:
            part = Path(f"{self.database}{companion}")
            if part.exists():
                part.rename(folder / part.name)
        sync_folder(self.path)
        return folder


def copies_in(folder: Path) -> list[Path]:
    """What may be a backup, newest first; those of times to come, made while the clock was ahead, last."""
    if not folder.is_dir():
        return []
    found, now = [], time.time_ns()
    for path in folder.glob("*.db"):
        with contextlib.suppress(OSError):  # one that cannot be looked at is none, and keeps nobody from the others
            at = path.stat().st_mtime_ns
            found.append((at <= now, at, path))
    return [path for _past, _at, path in sorted(found, reverse=True)]


def sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class FolderLocks:
    """``opening`` is held by one process at a time while it opens; ``in_use`` is shared by all that are inside.

    Both are advisory locks that the kernel lets go of when a process dies.
    """

    def __init__(self, folder: Path) -> None:
        self._opening = _lock_file(folder / "opening.lock")
        try:
            self._in_use = _lock_file(folder / "in-use.lock")
        except BaseException:
            os.close(self._opening)
            raise
        self._in = False

    def enter(self) -> bool:
        """Waits its turn; True when nobody else is inside: then, and only then, the file may be moved or changed."""
        deadline = time.monotonic() + _WAIT_S
        while not _try(self._opening, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise StorageError("Another program has been opening the clinic's database for a minute; end it first.")
            time.sleep(0.02)
        return _try(self._in_use, fcntl.LOCK_EX)

    def stay(self) -> Callable[[], None]:
        """Lets the next one open; call what it returns when the database is closed."""
        fcntl.flock(self._in_use, fcntl.LOCK_SH)
        os.close(self._opening)
        self._in = True
        return lambda: os.close(self._in_use)

    def leave(self) -> None:
        if not self._in:
            os.close(self._opening)
            os.close(self._in_use)


def _lock_file(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(
            DISK_FULL if is_full(error) else f"The data folder {path.parent} cannot be written: {error.strerror}."
        ) from None


def _try(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
