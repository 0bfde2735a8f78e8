"""The one module that names the SQLite driver: how a file is opened, a write framed, an error told."""

from __future__ import annotations

import contextlib
import errno
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils.utils import sqlite3 as sqlite3  # type: ignore[attr-defined]  # the driver it chose itself

from kiosk.application.errors import DamagedError, StorageError

# sqlite-utils picks the pysqlite3 wheel when it is installed, else the standard library's module; the two have
# unrelated exception trees, so everything else catches these names.
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
IntegrityError = sqlite3.IntegrityError
OperationalError = sqlite3.OperationalError

VERSION: tuple[int, ...] = tuple(int(part) for part in sqlite3.sqlite_version.split("."))
BUSY_TIMEOUT_S = 10.0
_PAUSE_S = 0.2

# Primary result codes (sqlite.org/rescode.html). The first speak of the machine: a file that fails so may be whole.
_LOCKED = "The clinic's database is held by another program; try again in a moment."
DISK_FULL = "The disk is full; free some space, nothing that was confirmed is lost."
FULL_BELOW_BYTES = 1_000_000  # what SQLite needs for its smallest files, with room to spare
_IOERR, _FULL = 10, 13
_ENVIRONMENT = {
    3: "The clinic's database may not be opened by this account.",
    5: _LOCKED,
    6: _LOCKED,
    7: "The machine has no memory left; close other programs.",
    8: "The clinic's database cannot be written: its folder or its disk is read-only.",
    _IOERR: "The disk failed under the clinic's database; use paper and call the technician.",
    _FULL: DISK_FULL,
    14: "The clinic's database cannot be opened; look at the rights of its folder.",
}
_DAMAGED = frozenset({11, 26})  # CORRUPT, NOTADB


class Database(sqlite_utils.Database):
    """A connection that may be handed to another thread; ``lock`` keeps transactions of two threads apart."""

    def __init__(self, connection: Any, folder: Path | None = None) -> None:
        super().__init__(connection, execute_plugins=False)  # plugins of the machine are none of ours
        self.folder = folder
        self.lock = threading.RLock()

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Only inside ``write``: outside it the driver would leave a transaction open."""
        self.conn.executemany(sql, rows)


def wal_reset_fixed(version: tuple[int, ...] = VERSION) -> bool:
    """The WAL-reset race (sqlite.org/wal.html#walresetbug): fixed in 3.51.3, 3.50.7 and 3.44.6; broken since 3.7.0."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def _code(error: BaseException) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def as_storage_error(error: BaseException, folder: Path | None = None) -> StorageError | None:
    """One sentence for what the machine or the file did; None for what only a bug can do.

    ``folder``: where the file is. A full disk fails like a broken one while a file is opened or grows its companions.
    """
    code = _code(error)
    if code == _IOERR and folder is not None and _free(folder) < FULL_BELOW_BYTES:
        return StorageError(DISK_FULL)
    if code in _ENVIRONMENT:
        return StorageError(_ENVIRONMENT[code])
    if code in _DAMAGED:
        return DamagedError("The clinic's database is damaged; start the program again to have it kept aside.")
    return None


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return FULL_BELOW_BYTES  # nobody knows


def is_environment(error: BaseException) -> bool:
    """True when the disk, a lock or a right failed; the file itself may be whole."""
    return _code(error) in _ENVIRONMENT


@contextlib.contextmanager
def told(folder: Path | None = None) -> Iterator[None]:
    """Turns the driver's errors into the project's; bugs pass unchanged. ``folder`` as in ``as_storage_error``."""
    try:
        yield
    except Error as error:
        known = as_storage_error(error, folder)
        if known is None:
            raise
        raise known from error


def is_twice(error: BaseException) -> bool:
    """True when a UNIQUE constraint refused a row; by the words, since one of the drivers tells no extended code."""
    return str(error).startswith("UNIQUE constraint failed")


def changes(db: Database) -> int:
    """Grows with every change of this connection, and with every commit of another one."""
    with db.lock, told():
        others = db.execute("pragma data_version").fetchone()[0]
        return int(others) + int(db.conn.total_changes)


def look(path: Path, *, timeout_s: float | None = None, alone: bool = False) -> Any:
    """A connection that changes nothing, not even by closing: it never checkpoints a WAL that was left behind.

    ``alone``: nobody has the file open, so that not even the companions of a WAL are made beside it.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    wait_s = BUSY_TIMEOUT_S if timeout_s is None else timeout_s
    return sqlite3.connect(uri, uri=True, timeout=wait_s, isolation_level=None)


def database(path: Path, *, journal: str = "wal") -> Database:
    """Opened for the clinic's work; every transaction is one that ``write`` or ``read`` opened."""
    connection = sqlite3.connect(str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        for pragma in (
            "foreign_keys=on",
            f"journal_mode={journal}",
            "synchronous=full",  # NORMAL loses acknowledged numbers at a power cut
            "trusted_schema=off",
            "cell_size_check=on",
            "secure_delete=on",  # on by default in Debian's build, off in the pysqlite3 wheel
            "journal_size_limit=8388608",
            "cache_size=-16384",  # KiB; the default of 2 MB makes a million past visits cost 3 % more
        ):
            connection.execute(f"pragma {pragma}").fetchall()
        return Database(connection, path.parent)
    except BaseException:
        connection.close()
        raise


@contextlib.contextmanager
def write(db: Database, patience_s: float = BUSY_TIMEOUT_S) -> Iterator[Database]:
    """The only way to write. IMMEDIATE takes the write lock first, so the busy timeout applies and reads stay true.

    ``patience_s``: so long it waits for another process's transaction.
    """
    with db.lock, told(db.folder):
        with _busy_for(db, patience_s):
            db.execute("begin immediate")
        try:
            yield db
            db.commit()
        except BaseException:
            db.rollback()
            raise


@contextlib.contextmanager
def _busy_for(db: Database, patience_s: float) -> Iterator[None]:
    if patience_s == BUSY_TIMEOUT_S:
        yield
        return
    db.execute(f"pragma busy_timeout={round(patience_s * 1000)}")
    try:
        yield
    finally:
        db.execute(f"pragma busy_timeout={round(BUSY_TIMEOUT_S * 1000)}")


def fold(db: Database, tries: int = 25) -> bool:
    """The log beside the database into it, and emptied; False while somebody goes on reading. Writers, of this
    connection too, wait for it no longer than a tenth of a second at a time."""
    for _ in range(tries):
        with db.lock, told(db.folder), _busy_for(db, 0.1):
            if db.execute("pragma wal_checkpoint(truncate)").fetchone()[0] == 0:
                return True
        time.sleep(_PAUSE_S)  # a writer that waits gets in here
    return False


@contextlib.contextmanager
def read(db: Database) -> Iterator[Database]:
    """One consistent view over several statements. Never write in it: a late lock fails at once."""
    with db.lock, told(db.folder):
        db.execute("begin")
        try:
            yield db
        finally:
            db.rollback()
