"""Files beside the database that hold people: copies and databases set aside are cleaned, what is old goes."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.numbering import BEIJING
from kiosk.storage import check, engine
from kiosk.storage.backup import alone_in
from kiosk.storage.files import COMPANIONS, DataFolder, copies_in, sync_folder
from kiosk.storage.forgetting import Gone, take_indexes, take_listed, take_names
from kiosk.storage.journal import text_of
from kiosk.storage.migrations import migrations

_DAY = re.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})")
_FIRST = datetime(2025, 1, 1, tzinfo=BEIJING)  # before any release: a clock whose battery was empty
_AFTER = timedelta(days=2)  # a business day goes on after its midnight


def clean_copies(folder: Path, gone: Gone, at: datetime) -> int:
    """How many were made anew without them; each is whole at every moment. Errors: OSError, StorageError."""
    if not folder.is_dir():
        return 0
    with alone_in(folder):
        return sum(_copy_cleaned(path, gone, at) for path in copies_in(folder) if check.whole(path))


def clean_set_aside(data: DataFolder, gone: Gone, at: datetime) -> int:
    """Databases that were set aside and can still be read; those that cannot go when they are old."""
    for left in data.path.glob("clinic.db.restoring*"):  # of a way back that was cut off: nobody is at it now
        left.unlink(missing_ok=True)
    return sum(_in_place(path, gone, at) for path in _set_aside(data.path) if check.whole(path))


def unreadable(data: DataFolder, midnight: datetime) -> list[tuple[Path, datetime]]:
    """What was set aside and cannot be cleaned, and when each was last written; where no time can be believed,
    ``midnight`` of the business day. Errors: OSError."""
    return [(place, _written(place, midnight) or midnight) for place in _damaged(data)]


def _damaged(data: DataFolder) -> list[Path]:
    folders = [(folder, folder / data.database.name) for folder in data.path.glob("damaged-*") if folder.is_dir()]
    files = [(path, path) for path in _set_aside(data.path) if path.parent == data.path]
    return [place for place, database in [*folders, *files] if not check.whole(database)]


def drop_unreadable(data: DataFolder) -> int:
    """How many went. Errors: OSError."""
    found = _damaged(data)
    for path in found:
        _drop(path)
    sync_folder(data.path)
    return len(found)


def drop_files(data: DataFolder, midnight: datetime, keep: timedelta) -> int:
    """What names somebody in full, tickets, and databases set aside, last written ``keep`` before the midnight of the
    business day. What no time can be believed of counts as written then. Masked daily logs stay: they are the clinic's
    record. Errors: OSError."""
    dated = [*data.path.glob("tickets/*"), *data.path.glob("exports/clinic-log-*-full*")]
    dated += [*data.path.glob("exports/person-*"), *data.path.glob("damaged-*")]
    dated += [*data.path.glob("clinic.db.before-*"), *data.path.glob("clinic.db.restoring*")]
    dropped = 0
    for path in dated:
        written = _written(path, midnight)
        if written is None:
            os.utime(path, (midnight.timestamp(), midnight.timestamp()))
        elif written < midnight - keep:
            _drop(path)
            dropped += 1
    return dropped


def _drop(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _set_aside(folder: Path) -> Iterator[Path]:
    yield from folder.glob("damaged-*/clinic.db")
    yield from (path for path in folder.glob("clinic.db.before-*") if not path.name.endswith(COMPANIONS[1:]))


def _written(path: Path, midnight: datetime) -> datetime | None:
    """The last day in its name or time of its files, of those that a clock can have told which was right."""
    inside = path.rglob("*") if path.is_dir() else ()
    times = [datetime.fromtimestamp(one.lstat().st_mtime, UTC) for one in (path, *inside)]
    for digits in _DAY.findall(path.name):
        with contextlib.suppress(ValueError):  # no date
            times.append(datetime.strptime("".join(digits), "%Y%m%d").replace(hour=23, tzinfo=BEIJING))
    return max((one for one in times if _FIRST <= one < midnight + _AFTER), default=None)


def _copy_cleaned(path: Path, gone: Gone, at: datetime) -> bool:
    if not _holds(path, gone):
        return False
    unfinished = path.with_name(f"{path.name}.unfinished")
    written = path.stat()
    shutil.copyfile(path, unfinished)
    with contextlib.suppress(PermissionError):  # FAT knows no owner
        unfinished.chmod(0o600)
    _taken(unfinished, gone, at)
    check.examine(unfinished)
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    os.utime(unfinished, ns=(written.st_atime_ns, written.st_mtime_ns))  # copies are in the order of their making
    unfinished.replace(path)
    sync_folder(path.parent)
    return True


def _in_place(path: Path, gone: Gone, at: datetime) -> bool:
    if not _holds(path, gone):
        return False
    written = path.stat()
    _taken(path, gone, at)
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))
    return True


def _holds(path: Path, gone: Gone) -> bool:
    with engine.told(path.parent), closing(engine.look(path)) as connection:
        db = engine.Database(connection)
        if db.execute("select key_check from clinic").fetchone() != (gone.key_check,):
            return False  # another clinic's
        if not db["roster"].exists():  # of a release before it
            return True
        return bool(gone.held_by(db))


def _taken(path: Path, gone: Gone, at: datetime) -> None:
    """One file afterwards, whose free pages are gone too."""
    with engine.told(path.parent), closing(engine.database(path, journal="delete")) as db:
        with engine.write(db):
            migrations.apply(db)
            held = gone.held_by(db)
            take_names(db, held.names, text_of(at))
            take_indexes(db, held.indexes)
            take_listed(db, held.listed)
        db.execute("vacuum")
