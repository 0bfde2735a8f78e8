"""What is done once a business day by whoever is there first: forgotten days closed, a copy, old lines and old
names dropped."""

from __future__ import annotations

import contextlib
import fcntl
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.application.errors import KioskError, StorageError
from kiosk.application.ports import Clock
from kiosk.assembly import open_clinic
from kiosk.clock import SystemClock
from kiosk.safekeeping.copies import back_up, backups_folder
from kiosk.settings import Settings
from kiosk.storage import check
from kiosk.storage.backup import copy_of
from kiosk.storage.files import DataFolder, copies_in
from kiosk.storage.keys import read_root
from kiosk.storage.lines import drop_days

log = logging.getLogger(__name__)

ACTOR = "kiosk"
NIGHT_AGAIN = timedelta(hours=1)
MINUTE_MS = 60_000
_DAY_BYTES = 10


@dataclass(frozen=True, slots=True)
class Night:
    """What was done. ``closed``: days that nobody had closed; ``copy`` is None when none could be made."""

    business_day: date
    closed: int
    copy: Path | None


def night(settings: Settings, actor: str, clock: Clock | None = None) -> Night | None:
    """None when it is done for this business day, or being done by another process. Never while the folder is new.

    A copy that fails leaves the night to be done again. Errors: KioskError.
    """
    with _alone(settings.data_folder) as descriptor, open_clinic(settings, clock=clock) as clinic:
        today = clinic.registration.today()
        clinic.people.empty_log(actor)
        if descriptor is None or os.pread(descriptor, _DAY_BYTES, 0) == today.isoformat().encode():
            return None
        closed = clinic.queue.close_forgotten(today, clinic.clock.now(), "clock")
        copy = _copied(settings, actor, clock)
        clinic.people.drop(today, actor)
        if copy is not None:
            _drop_lines(backups_folder(settings))
            os.pwrite(descriptor, today.isoformat().encode(), 0)
        return Night(today, closed, copy)


def _copied(settings: Settings, actor: str, clock: Clock | None) -> Path | None:
    try:
        return back_up(settings, actor, clock=clock)
    except StorageError as error:
        log.error("no_backup %s", error)
        return None


def _drop_lines(folder: Path) -> None:
    """Lines of days that every copy has are needed no more."""
    days = [day for path in copies_in(folder) if (day := copy_of(path, whole=True).business_day) is not None]
    try:
        drop_days(folder, min(days, default=date.min))
    except OSError as error:
        log.error("lines_not_dropped %s", error.strerror)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[int | None]:
    """The lock goes with its process, however that ends; None while another one has it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(DataFolder(folder, None).night, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(f"The data folder {folder} cannot be written: {error.strerror}.") from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield None
        else:
            yield descriptor
    finally:
        os.close(descriptor)


class Caretaker:
    """Looks what is due while a face is open; every call on one worker, which may take as long as a stick does.

    ``today`` and ``day_open`` are asked of the face's own clinic; ``keep_clock`` writes down in it that the clock still
    is right.
    """

    def __init__(
        self,
        settings: Settings,
        today: Callable[[], date],
        day_open: Callable[[date], bool],
        clock: Clock | None = None,
        keep_clock: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._today = today
        self._day_open = day_open
        self._clock = clock or SystemClock()
        self._keep_clock = keep_clock
        self._kept_ms: int | None = None
        self._seen: tuple[date, bool] | None = None
        self._tried: datetime | None = None
        self._night_due: datetime | None = None  # of a night that nobody is known to have done

    def look(self) -> None:
        """At the first call and at the turn of the day the night's work, and each hour anew until it is done; a copy at
        the start, when the day is closed, and every ``data.copy_minutes`` where there is a second medium. What fails is
        logged, and tried again then.

        At every call the database's log is emptied, where names that were dropped still stand in it; each minute the
        clock is kept."""
        try:
            today = self._today()
            before, now = self._seen, (today, self._day_open(today))
            self._seen = now
            if before is None or before[0] != today:
                due = self._night()
            else:
                due = (before[1] and not now[1]) or self._copy_due()
                self._empty_log()
                if self._night_due is not None and self._clock.now().at >= self._night_due:
                    self._night()
            if due:
                self._copy()
            self._tend_clock()
        except (KioskError, OSError) as error:
            log.error("night_failed %s", error)

    def _tend_clock(self) -> None:
        ran = self._clock.now().boottime_ms
        if self._kept_ms is None or ran - self._kept_ms >= MINUTE_MS:
            self._kept_ms = ran
            self._keep_clock()

    def _night(self) -> bool:
        """Whether another process does it or has done it."""
        self._night_due = self._clock.now().at + NIGHT_AGAIN
        done = night(self._settings, ACTOR, self._clock)
        if done is not None and done.copy is not None:
            self._night_due = None
        return done is None

    def _empty_log(self) -> None:
        if DataFolder(self._settings.data_folder, None).log_to_empty.exists():
            with open_clinic(self._settings, clock=self._clock) as clinic:
                clinic.people.empty_log(ACTOR)

    def _copy_due(self) -> bool:
        """Where several faces are open, the copy of one counts for all; another clinic's does not."""
        span, now = timedelta(minutes=self._settings.data.copy_minutes), self._clock.now()
        if not self._settings.data.backups:
            return False
        if self._tried is not None and timedelta(0) <= now.at - self._tried < span:
            return False
        mine = read_root(DataFolder(self._settings.data_folder, None).key).check
        copies = copies_in(backups_folder(self._settings))
        newest = next((one for one in copies if check.owner(one) == mine), None)
        return newest is None or abs(now.at - copy_of(newest, whole=True).made_at) >= span

    def _copy(self) -> None:
        self._tried = self._clock.now().at
        _copied(self._settings, ACTOR, self._clock)
