"""What keeps a clinic's work safe around it: copies of the data, and the journal's word that a face is open."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.application import health
from kiosk.application.care import Copy, Medium, NotRestored, Restoring
from kiosk.application.clock import BACK
from kiosk.application.errors import StorageError
from kiosk.application.health import Finding
from kiosk.application.ports import Clock, Moment, Storage
from kiosk.clock import SystemClock
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import business_day
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.storage.restore import Restore

log = logging.getLogger(__name__)


def backups_folder(settings: Settings) -> Path:
    return Path(settings.data.backups).expanduser() if settings.data.backups else settings.data_folder / "backups"


def untouched(settings: Settings) -> bool:
    """Whether there are no data here yet, none lost either. Nothing is made."""
    from kiosk.storage import untouched

    return untouched(settings.data_folder, backups_folder(settings))


def second_medium(settings: Settings, clock: Clock | None = None) -> Finding:
    """Whether it is there, on another disk, and how old its newest copy is; copies are not read through."""
    from kiosk.storage.backup import copy_of
    from kiosk.storage.files import copies_in

    medium, at = medium_of(settings), (clock or SystemClock()).now().at
    try:
        made = [copy_of(path, whole=True).made_at for path in copies_in(medium.folder)]
    except OSError:
        made = []
    return health.second_medium(medium.named, medium.there, medium.other_disk, age_of_newest(made, at))


def age_of_newest(made: Sequence[datetime], at: datetime) -> timedelta | None:
    """None where there is none: a copy of a time to come was made while the clock was ahead, nobody knows when."""
    past = [one for one in made if one <= at + BACK]
    return max(timedelta(0), at - max(past)) if past else None


def medium_of(settings: Settings) -> Medium:
    """Where the copies are, as it is now."""
    folder = backups_folder(settings)
    try:
        there = folder.is_dir()
        other_disk = there and folder.stat().st_dev != settings.data_folder.stat().st_dev
    except OSError:
        there, other_disk = False, False
    return Medium(folder, bool(settings.data.backups), there, other_disk)


def back_up(settings: Settings, actor: str, to: Path | None = None, clock: Clock | None = None) -> Path:
    """A checked copy in ``to``, else in the settings' folder, where the newest 14 stay; any thread, also while a face
    is open: it has a connection of its own.

    Errors: StorageError and its kinds, each with one sentence.
    """
    return Copies(settings, clock).back_up(actor, to).path


class Copies:
    """What of ``kiosk.application.care.DataCare`` is about copies and their way back."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self._settings = settings
        self._clock = clock or SystemClock()

    def copies(self) -> tuple[Copy, ...]:
        from kiosk.storage.backup import copy_of
        from kiosk.storage.files import copies_in

        return tuple(copy_of(path) for path in copies_in(backups_folder(self._settings)))

    def medium(self) -> Medium:
        return medium_of(self._settings)

    def back_up(self, actor: str, to: Path | None = None) -> Copy:
        from kiosk.storage import open_store
        from kiosk.storage.backup import copy_name, copy_of, keep_copy

        moment = self._clock.now()
        name = copy_name(self._day(moment), moment.at)
        store = open_store(self._settings.data_folder, backups_folder(self._settings))
        try:
            made = keep_copy(store, to or backups_folder(self._settings), name, make=to is not None)
            detail: dict[str, str | int | None] = {"file": made.name, "bytes": made.stat().st_size}
            store.note(JournalEvent.BACKUP_MADE, detail, moment, actor)
        finally:
            store.close()
        return copy_of(made, whole=True)

    def restoring(self, copy: Path) -> Restoring | NotRestored:
        return self._restore().look(copy)

    def restore(self, copy: Path, actor: str, clock_is_right: bool = False) -> Restoring | NotRestored:
        moment = self._clock.now()
        return self._restore().put_back(copy, self._day(moment), moment, actor, clock_is_right)

    def _day(self, moment: Moment) -> date:
        return business_day(moment.at, self._settings.clinic.rollover_hour)

    def _restore(self) -> Restore:
        from kiosk.storage.files import DataFolder
        from kiosk.storage.restore import Restore

        backups = backups_folder(self._settings)
        return Restore(DataFolder(self._settings.data_folder, backups), [backups])


def at_work(storage: Storage, clock: Clock, actor: str, opened: Callable[[], int]) -> int:
    """What ``opened`` returns, with ``started`` written before it, and ``stopped`` after it when that is 0."""
    _write(storage, clock, actor, JournalEvent.STARTED)
    code = opened()
    if code == 0:
        _write(storage, clock, actor, JournalEvent.STOPPED)
    return code


def _write(storage: Storage, clock: Clock, actor: str, event: JournalEvent) -> None:
    try:
        storage.note(event, {}, clock.now(), actor)
    except StorageError as error:  # the face opens all the same, and says on its screen what the store cannot do
        log.error("journal_failed %s %s", event, error)
