"""What keeps a clinic's work safe around it: copies of the data, and the journal's word that a face is open."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.application.errors import StorageError
from kiosk.application.ports import Clock, Storage
from kiosk.clock import SystemClock
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import business_day
from kiosk.settings import Settings

log = logging.getLogger(__name__)


def backups_folder(settings: Settings) -> Path:
    return Path(settings.data.backups).expanduser() if settings.data.backups else settings.data_folder / "backups"


def untouched(settings: Settings) -> bool:
    """Whether there are no data here yet, none lost either. Nothing is made."""
    from kiosk.storage import untouched

    return untouched(settings.data_folder, backups_folder(settings))


def back_up(settings: Settings, actor: str, to: Path | None = None, clock: Clock | None = None) -> Path:
    """A checked copy in ``to``, else in the settings' folder, where the newest 14 stay; any thread, also while a face
    is open: it has a connection of its own.

    Errors: StorageError and its kinds, each with one sentence.
    """
    from kiosk.storage import open_store
    from kiosk.storage.backup import copy_name, keep_copy

    moment = (clock or SystemClock()).now()
    name = copy_name(business_day(moment.at, settings.clinic.rollover_hour), moment.at)
    store = open_store(settings.data_folder, backups_folder(settings))
    try:
        made = keep_copy(store, to or backups_folder(settings), name)
        detail: dict[str, str | int | None] = {"file": made.name, "bytes": made.stat().st_size}
        store.note(JournalEvent.BACKUP_MADE, detail, moment, actor)
    finally:
        store.close()
    return made


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
