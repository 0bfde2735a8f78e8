"""Whose file it is, of which release, and whether it is whole; looking changes nothing."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kiosk.application.errors import DamagedError, ForeignError, NewerError, StorageError
from kiosk.storage import engine
from kiosk.storage.migrations import APPLICATION_ID, LATEST


def identify(path: Path, latest: int = LATEST) -> int:
    """The file's version, from 1. Errors: ForeignError, NewerError, DamagedError, StorageError."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StorageError(f"The clinic's database cannot be opened: {error.strerror}.") from None
    if not header:
        raise DamagedError("it is empty")
    if header.startswith(b"SQLite format 3\0") and len(header) == 100:  # before SQLite itself touches it
        _refuse_others(int.from_bytes(header[68:72]), int.from_bytes(header[60:64]), latest)
    looked = None
    try:
        looked = engine.look(path)
        looked.execute("pragma cell_size_check=on").fetchall()
        owner, version = (looked.execute(f"pragma {name}").fetchone()[0] for name in ("application_id", "user_version"))
        if looked.execute("select count(*) from sqlite_master").fetchone()[0] == 0:
            raise DamagedError("it has no tables")
        _refuse_others(owner, version, latest)
        return int(version)
    except (engine.DatabaseError, UnicodeDecodeError) as error:
        raise _judged(error, path) from error
    finally:
        if looked is not None:
            looked.close()


def examine(path: Path) -> None:
    """Reads the whole file: 0.8 s for 74 MB. Errors: DamagedError, or StorageError when the machine fails."""
    looked = None
    try:
        looked = engine.look(path)
        verdict = looked.execute("pragma integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DamagedError("its pages are not whole")
        if looked.execute("pragma foreign_key_check").fetchone() is not None:
            raise DamagedError("a row points at nothing")
    except (engine.DatabaseError, UnicodeDecodeError) as error:
        raise _judged(error, path) from error
    finally:
        if looked is not None:
            looked.close()


def whole(path: Path) -> bool:
    """Whether a copy could be put back as it is."""
    try:
        identify(path)
        examine(path)
    except StorageError:
        return False
    return True


def owner(path: Path) -> bytes | None:
    """The mark of the clinic whose copy it is; None when that cannot be read."""
    try:
        with contextlib.closing(engine.look(path)) as looked:
            row = looked.execute("select key_check from clinic").fetchone()
    except (engine.DatabaseError, UnicodeDecodeError, OSError):
        return None
    return row[0] if row else None


def entries(path: Path) -> int:
    """How many entries the journal of a copy has, so that the last one is told whatever the clock was; -1 when that
    cannot be read."""
    try:
        with contextlib.closing(engine.look(path)) as looked:
            return int(looked.execute("select coalesce(max(seq), 0) from journal").fetchone()[0])
    except (engine.DatabaseError, UnicodeDecodeError, OSError):
        return -1


def _refuse_others(owner: int, version: int, latest: int) -> None:
    if owner != APPLICATION_ID:
        raise ForeignError("The file clinic.db belongs to another program; choose another data folder.")
    if version > latest:
        raise NewerError("The clinic's database was written by a later release; install that release again.")
    if version < 1:
        raise DamagedError("it has no version")


def _judged(error: BaseException, path: Path) -> StorageError:
    if isinstance(error, engine.Error) and engine.is_environment(error):
        return engine.as_storage_error(error, path.parent) or StorageError("The clinic's database cannot be opened.")
    return DamagedError("it cannot be read")
