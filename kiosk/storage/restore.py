"""The way back: a copy in the database's place, with what the second medium's lines know, and no number twice."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from kiosk.application.care import NotRestored, Restoring
from kiosk.application.errors import DamagedError, ForeignError, NewerError, StorageError
from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent, Told
from kiosk.domain.numbering import LETTERS
from kiosk.storage import check, days, engine, erased, keys
from kiosk.storage.backup import copy_of
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.files import COMPANIONS, DataFolder, FolderLocks, sync_folder
from kiosk.storage.journal import append
from kiosk.storage.lines import Line, lines_in
from kiosk.storage.migrations import migrations
from kiosk.storage.proof_of_people import tell_dropped
from kiosk.storage.recovered import RAISE, make_again, missing, nameless

_DAYS = "select max(business_day) from visit union select good_day from clinic"
_VISITS = "select count(*), max(issued_at) from visit"
_IN_NO_DOUBT = (  # a registration by a clock in doubt says so, and its time may be of no use
    "select max(v.issued_at) from visit v join journal j on j.seq = v.turn"
    " where case when json_valid(j.detail) then json_extract(j.detail, '$.clock') end is null"
)
_IDS = "select id from visit where business_day >= ?"
_COUNTERS = "select business_day, letter, last from counter where business_day >= ?"
_TAKEN = "select business_day, letter, max(sequence) from visit where business_day >= ? group by business_day, letter"

# Nobody can say how many numbers were given out since the copy, or since the last line (a stick may be out since
# noon): go on well above, by more than a clinic gives out of one letter in a day.
ROOM = 500
CLOCK_OUT = timedelta(days=1)  # a PC's clock may be a day early or late: the numbers of these days have room, too
LONGEST = timedelta(days=14)  # so long after a day nobody is given a number of it any more

Number: TypeAlias = tuple[str, str, int]  # business day, letter, the last one given out


@dataclass(frozen=True, slots=True)
class Before:
    """What the database that is there now, and those that were set aside, still tell. ``whole``: nothing is hidden."""

    whole: bool
    visits: frozenset[str]  # ids, from the copy's newest day on
    counters: tuple[Number, ...]


class Restore:
    """``lines``: folders of the second medium, where registrations since the copy may be written down."""

    def __init__(self, data: DataFolder, lines: Sequence[Path]) -> None:
        self._data = data
        self._lines = lines

    def look(self, path: Path) -> Restoring | NotRestored:
        """Changes nothing. Errors: StorageError when the machine fails, or the root key is not there."""
        refused = self._refused(path)
        if refused is not None:
            return refused
        with _looked(path) as copy:
            visits, last = copy.execute(_VISITS).fetchone()
            sure = copy.execute(_IN_NO_DOUBT).fetchone()[0]
            since = min(_of_copy(copy))
            here = frozenset(row[0] for row in copy.execute(_IDS, (since.isoformat(),)).fetchall())
            found = missing(copy, self._read(path))
        lost = self._before(since, judge=False).visits - here
        told = {line.visit["id"] for line in found}
        last_at = None if last is None else datetime.fromisoformat(last)
        times = [str(line.visit["issued_at"]) for line in found if "clock" not in line.detail]
        known_at = max((datetime.fromisoformat(one) for one in [*times, *([sure] if sure else [])]), default=None)
        return Restoring(copy_of(path, whole=True), visits, last_at, len(lost | told), len(told), known_at)

    def put_back(
        self, path: Path, today: date, moment: Moment, actor: str, clock_is_right: bool = False
    ) -> Restoring | NotRestored:
        """Only while nobody has the data open. Cut off at any point, it can be done again. ``clock_is_right``: somebody
        has looked at it, whatever the registrations say; from then on it is believed."""
        try:
            self._data.make()
            locks = FolderLocks(self._data.path)
            try:
                if not locks.enter():
                    return NotRestored.OPEN
                told = self.look(path)
                if isinstance(told, Restoring):
                    if told.before_last(moment.at) and not clock_is_right:
                        raise StorageError(
                            "The clock stands before the last registration: set it right first, or look at it and say"
                            " --clock-is-right."
                        )
                    self._put(path, told, today, moment, actor, clock_is_right)
                return told
            finally:
                locks.leave()
        except engine.DatabaseError as error:
            raise engine.as_storage_error(error, self._data.path) or error from error
        except OSError as error:
            raise StorageError(f"The copy cannot be put back: {error.strerror}.") from None

    def _put(self, path: Path, told: Restoring, today: date, moment: Moment, actor: str, believed: bool) -> None:
        """The copy is finished under another name, so that it never stands there with numbers to be given twice."""
        unfinished = self._data.path / "clinic.db.restoring"
        for companion in COMPANIONS:
            Path(f"{unfinished}{companion}").unlink(missing_ok=True)
        with _looked(path) as copy:  # with what still stands in a log beside it
            copy.execute("vacuum into ?", (str(unfinished),))
        unfinished.chmod(0o600)
        db = engine.database(unfinished, journal="delete")  # one file: a companion would not follow its new name
        try:
            of_copy = _of_copy(db)
            since = _since(of_copy, today)
            lines = list(self._read(path))
            before = self._before(since, judge=True, lines=lines)
            with engine.write(db):
                migrations.apply(db)
                erased.erase_again(db, self._erased(path), moment, actor)  # whoever came again since has a new id
                for line in missing(db, lines):
                    make_again(db, line, moment)
                given = _given(before, lines)
                raised = given if before.whole else _jumped(db, given, of_copy, today)
                for number in raised:
                    db.execute(RAISE, number)
                first = min([since.isoformat(), *(day for day, _letter, _last in raised)])
                counted = db.execute(_COUNTERS, (first,)).fetchall()
                counters = {f"{day} {letter}": last for day, letter, last in counted}
                detail: dict[str, Told] = {"file": path.name, "lost": told.lost, "from_lines": told.from_lines}
                detail["dropped"] = tell_dropped(db, path.name, moment, actor)
                append(db, JournalEvent.BACKUP_RESTORED, {**detail, "counters": counters}, moment, actor)
                if believed:
                    days.believe(db, moment, today)
                    append(db, JournalEvent.CLOCK_BELIEVED, {"day": today.isoformat()}, moment, actor)
        finally:
            db.close()
        check.examine(unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        if any(Path(f"{self._data.database}{companion}").exists() for companion in COMPANIONS):
            self._data.set_aside()
        self._data.night.write_bytes(b"")  # to be done anew: names have become too old since the copy
        unfinished.replace(self._data.database)
        sync_folder(self._data.path)

    def _refused(self, path: Path) -> NotRestored | None:
        if not path.is_file():
            return NotRestored.NO_COPY
        try:
            check.identify(path)
            check.examine(path)
        except NewerError:
            return NotRestored.NEWER
        except (ForeignError, DamagedError):
            return NotRestored.NOT_WHOLE
        with _looked(path) as copy:
            row = copy.execute("select key_check from clinic").fetchone()
        return None if row and row[0] == self._root().check else NotRestored.OTHER_CLINIC

    def _root(self) -> keys.Keys:
        return keys.read_root(self._data.key)

    def _read(self, path: Path) -> Iterator[Line]:
        """Of every day: a clock that was ahead made a later day the copy's newest. A stick that fails while it is read
        costs its own lines only."""
        cipher, gone = FieldCipher(self._root()), self._erased(path)
        for folder in dict.fromkeys([*self._lines, path.parent]):
            for line in lines_in(folder, cipher):
                yield nameless(line) if line.person["id"] in gone else line

    def _erased(self, path: Path) -> frozenset[str]:
        return erased.remembered([self._data.path, *self._lines, path.parent], FieldCipher(self._root()))

    def _before(self, since: date, *, judge: bool, lines: Sequence[Line] = ()) -> Before:
        """Of the database that is there, and of those that were set aside. One that lacks a visit that any of them or
        a line knows is behind: an older copy in its place, by hand."""
        here = [self._data.database] if self._data.database.exists() else []
        aside = self._data.path.glob("damaged-*/clinic.db")
        told = [*(_told(place, since, judge) for place in here), *(_told(place, since, False) for place in aside)]
        visits = frozenset[str]().union(*(one.visits for one in told))
        counters = tuple(number for one in told for number in one.counters)
        known = visits | {line.visit["id"] for line in lines if date.fromisoformat(line.visit["business_day"]) >= since}
        return Before(bool(here) and told[0].whole and known <= told[0].visits, visits, counters)


def _told(place: Path, since: date, judge: bool) -> Before:
    """One that was set aside is never believed to be all: nobody knows what came after it."""
    try:
        whole = judge and check.whole(place)
        with _looked(place) as db:
            visits = frozenset(row[0] for row in db.execute(_IDS, (since.isoformat(),)).fetchall())
            taken = db.execute(_TAKEN, (since.isoformat(),)).fetchall()
            counters = db.execute(_COUNTERS, (since.isoformat(),)).fetchall()
        return Before(whole, visits, (*counters, *taken))
    except (engine.DatabaseError, UnicodeDecodeError, TypeError):
        return Before(False, frozenset(), ())


def _given(before: Before, lines: Sequence[Line]) -> list[Number]:
    """Every number that is known to be given out."""
    of_lines = [(one.visit["business_day"], one.visit["letter"], one.visit["sequence"]) for one in lines]
    return [*before.counters, *of_lines]


def _jumped(db: engine.Database, given: Sequence[Number], of_copy: set[date], today: date) -> list[Number]:
    """With room for numbers that nobody knows of, for every letter: one may have been used since the copy only."""
    last: dict[tuple[str, str], int] = {}
    for day, letter, number in [*given, *db.execute(_COUNTERS, (date.min.isoformat(),)).fetchall()]:
        last[day, letter] = max(number, last.get((day, letter), 0))
    ahead = {date.fromisoformat(day) for day, _letter in last if day > today.isoformat()}  # will come once more
    on = sorted(one.isoformat() for one in _days(_since(of_copy, today), today) | of_copy | ahead if one > date.min)
    return [
        *given,
        *((day, letter, -(-last.get((day, letter), 0) // 100) * 100 + ROOM) for day in on for letter in LETTERS),
    ]


def _days(since: date, today: date) -> set[date]:
    """Days on which numbers may be given out from now on, and were perhaps given out before: the last fortnight, and
    where the clock may be far ahead, the one after the copy."""
    last = today + CLOCK_OUT
    spans = [(max(since, today - LONGEST), last)]
    if since > date.min:
        spans.append((since, min(since + LONGEST, last)))
    return {first + timedelta(days=one) for first, end in spans for one in range((end - first).days + 1)}


def _of_copy(db: engine.Database) -> set[date]:
    """The newest business day in a copy, and that of its clock when it was last believed: earlier, where the clock had
    been ahead and was set right. The days before both are all in it."""
    return {date.fromisoformat(row[0]) for row in db.execute(_DAYS).fetchall() if row[0]} or {date.min}


def _since(of_copy: set[date], today: date) -> date:
    """A copy of days to come was made while the clock was ahead: nobody knows when."""
    since = min(of_copy)
    return since if since <= today else today - LONGEST


@contextmanager
def _looked(path: Path) -> Iterator[engine.Database]:
    wal = Path(f"{path}-wal")
    with closing(engine.look(path, alone=not wal.exists() or wal.stat().st_size == 0)) as connection:
        yield engine.Database(connection)
