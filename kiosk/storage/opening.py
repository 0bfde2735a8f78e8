"""Opening the store after anything: make it, or check and migrate it, or refuse, or set aside; nothing is deleted."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Migrations

from kiosk.application.errors import DamagedError, StorageError
from kiosk.storage import check, engine, keys
from kiosk.storage.files import COMPANIONS, DataFolder, FolderLocks, sync_folder
from kiosk.storage.journal import text_of
from kiosk.storage.migrations import LATEST, migrations
from kiosk.storage.store import Store

_CHECK_ALWAYS_BYTES = 500_000_000  # above: only after an unclean stop


def open_store(folder: Path, backups: Path | None = None) -> Store:
    """``backups``: where copies are kept, ``folder/backups`` when None. Several processes may open at once.

    Errors: NewerError, ForeignError (the file is untouched); DamagedError (it was set aside, the sentence says where
    and how to come back); StorageError (the machine, the key).
    """
    data = DataFolder(folder, backups)
    data.make()
    locks = FolderLocks(folder)
    try:
        alone = locks.enter()
        if not data.database.exists() and not _made(data):
            raise DamagedError(_way_back(data, "is missing", None))
        try:
            version = check.identify(data.database)
            if alone and (data.database.stat().st_size <= _CHECK_ALWAYS_BYTES or _stopped_uncleanly(data)):
                check.examine(data.database)
        except DamagedError as error:
            if not alone:
                raise StorageError(f"The clinic's database is damaged ({error}); end all its programs first.") from None
            raise DamagedError(_way_back(data, f"is damaged ({error})", data.set_aside())) from None
        root = keys.read_root(data.key)
        if version < LATEST and not alone:
            raise StorageError("An earlier release is still running; end it, then start again.")
        db = engine.database(data.database) if version == LATEST else migrated(data.database, version, migrations)
        try:
            _same_clinic(db, root)
            return Store(db, root, data.database, locks.stay())
        except BaseException:
            db.close()
            raise
    except (engine.DatabaseError, OSError) as error:
        if isinstance(error, OSError):
            full = engine.is_full(error)
            raise StorageError(
                engine.DISK_FULL if full else f"The clinic's data cannot be opened: {error.strerror}."
            ) from None
        raise engine.as_storage_error(error, folder) or error from error
    finally:
        locks.leave()


def untouched(folder: Path, backups: Path | None = None) -> bool:
    """Whether opening would make everything anew. Nothing is made."""
    data = DataFolder(folder, backups)
    return not data.database.exists() and (data.half_made() or not data.used())


def ever_used(folder: Path, backups: Path | None = None) -> bool:
    """Whether a visit was ever made here; what is lost, damaged or held by another program counts as used.

    Nothing is made, changed or waited for.
    """
    data = DataFolder(folder, backups)
    try:
        if not data.database.exists():
            return bool(data.copies()) or not untouched(folder, backups)
        looked = engine.look(data.database, timeout_s=0, alone=not _stopped_uncleanly(data))
        try:
            return looked.execute("select 1 from visit limit 1").fetchone() is not None
        finally:
            looked.close()
    except (engine.DatabaseError, OSError):
        return True


def migrated(path: Path, version: int, steps: Migrations) -> engine.Database:
    """Opened and brought up to date in one transaction; a copy of the older form is kept beside it."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = path.with_name(f"{path.name}.before-{version + 1}-{stamp}")
    db = engine.database(path)
    try:
        copy.unlink(missing_ok=True)
        db.execute("vacuum into ?", (str(copy),))
        copy.chmod(0o600)
        sync_folder(path.parent)
        with engine.write(db):
            steps.apply(db)
        return db
    except BaseException:
        db.close()
        raise


def _made(data: DataFolder) -> bool:
    """A fresh installation; False when this folder was used before.

    The database is made whole under another name, then the key, then the database gets its name: cut off anywhere, the
    next start goes on.
    """
    if data.half_made():
        data.unfinished.replace(data.database)
    elif data.used():
        return False
    else:
        for companion in COMPANIONS:
            Path(f"{data.unfinished}{companion}").unlink(missing_ok=True)
        _make(data)
    sync_folder(data.path)
    return True


def _make(data: DataFolder) -> None:
    root = keys.random_root()
    data.unfinished.touch(mode=0o600)
    db = engine.database(data.unfinished, journal="delete")  # one file: a companion would not follow its new name
    try:
        with engine.write(db):
            migrations.apply(db)
            clinic = (text_of(datetime.now(UTC)), keys.derived(root).check)
            db.execute("insert into clinic(id, created_at, key_check) values(1, ?, ?)", clinic)
    finally:
        db.close()
    keys.write_root(data.key, root)
    sync_folder(data.path)
    data.unfinished.replace(data.database)


def _same_clinic(db: engine.Database, root: keys.Keys) -> None:
    row = db.execute("select key_check from clinic").fetchone()
    if row is None or row[0] != root.check:
        raise StorageError("The key file root.key belongs to another database; put back the one of this clinic.")


def _stopped_uncleanly(data: DataFolder) -> bool:
    wal = Path(f"{data.database}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _way_back(data: DataFolder, what: str, aside: Path | None) -> str:
    if not data.key.exists() and data.copies():
        return (
            f"The clinic's database {what}; copies of one are in {data.backups}, but no root.key is in {data.path}: "
            "put it there and start again. A new clinic keeps its copies in a folder of its own (data.backups)."
        )
    kept = f"it was kept in {aside}, nothing was deleted" if aside else "nothing was deleted"
    for copy in sorted(data.copies(), key=check.entries, reverse=True):  # names and times are of a clock that may lie
        if _ours(data, copy) and check.whole(copy):
            put_back = f"./run backup restore --yes --data {shlex.quote(str(data.path))} {shlex.quote(str(copy))}"
            return f"The clinic's database {what}; {kept}. The way back (docs/operations.md): {put_back}"
    return f"The clinic's database {what}; {kept}. There is no whole backup in {data.backups}: call the technician."


def _ours(data: DataFolder, copy: Path) -> bool:
    """Not another clinic's, which may be in the same folder. Without a key that can be read, who knows."""
    try:
        return keys.read_root(data.key).check == check.owner(copy)
    except StorageError:
        return True
