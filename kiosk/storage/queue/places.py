"""Desks, and stations that are down: opened, paused, closed, and people sent another way."""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.application.queue import DeskState, NotDone
from kiosk.domain.journal import JournalEvent, Told
from kiosk.storage.engine import Database
from kiosk.storage.journal import append
from kiosk.storage.queue import rows
from kiosk.storage.queue.rules import Doing, require_open_day, turn_down

ADMINISTRATION = "cli"  # acts at any desk
_COLUMNS = "name, room, stations, state, staff, opened_at, version"
_DESKS = f"select {_COLUMNS} from desk order by name"
_DESK = f"select {_COLUMNS} from desk where name = ?"
_WORKING = "select stations, count(*) from desk where state <> 'closed' group by stations"
_PUT = (
    f"insert into desk({_COLUMNS}) values(?, ?, ?, ?, ?, ?, ?) on conflict(name) do update set room = excluded.room,"
    " stations = excluded.stations, state = excluded.state, staff = excluded.staff, opened_at = excluded.opened_at,"
    " version = excluded.version"
)
_TOO_LONG = re.compile(r"[0-9]{15}|.{31}", re.DOTALL)  # of a desk or a room: a person's number, or no board has place
_FORGET_UNDO = "delete from undo where desk = ?"
_DOWN = "select station from station_day where business_day = ? and state = 'down'"
_STATION = (
    "insert into station_day(business_day, station, state) values(?, ?, ?)"
    " on conflict(business_day, station) do update set state = excluded.state"
)


@dataclass(frozen=True, slots=True)
class DeskRow:
    """``stations`` is a JSON list; the fields are the columns."""

    name: str
    room: str
    stations: str
    state: str
    staff: str | None
    opened_at: str
    version: int

    @property
    def codes(self) -> tuple[str, ...]:
        return _codes(self.stations)


@functools.lru_cache(maxsize=256)  # read again in each transaction, for every desk of the clinic
def _codes(stations: str) -> tuple[str, ...]:
    return tuple(json.loads(stations))


def desks(db: Database) -> list[DeskRow]:
    return [DeskRow(*row) for row in db.execute(_DESKS).fetchall()]


def desk(db: Database, name: str) -> DeskRow | None:
    row = db.execute(_DESK, (name,)).fetchone()
    return None if row is None else DeskRow(*row)


def open_desks(db: Database) -> Counter[str]:
    """How many desks work at each station; a short pause does not count as closed."""
    found: Counter[str] = Counter()
    for stations, count in db.execute(_WORKING).fetchall():
        found.update(dict.fromkeys(_codes(stations), count))
    return found


def down(db: Database, day: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(_DOWN, (day,)).fetchall())


def require_desk(doing: Doing, name: str | None) -> DeskRow | None:
    """A desk that takes part is not closed, and is the actor's; None is no desk."""
    if name is None:
        return None
    kept = desk(doing.db, name)
    if kept is None or kept.state == DeskState.CLOSED:
        turn_down(NotDone.DESK_CLOSED, desk=name)
    require_holder(doing, kept)
    return kept


def require_holder(doing: Doing, kept: DeskRow) -> None:
    if kept.staff not in (None, doing.actor) and doing.actor != ADMINISTRATION:
        turn_down(NotDone.TAKEN_OVER, desk=kept.name, at=kept.opened_at)


def open_desk(
    doing: Doing, name: str, room: str, stations: Sequence[str], day: date, *, take_over: bool = False
) -> None:
    require_open_day(doing, day)
    if not name or not stations or set(stations) - doing.catalogue.stations.keys():
        turn_down(NotDone.NO_STATION, desk=name)
    if any(_TOO_LONG.search(text) for text in (name, room)):
        turn_down(NotDone.BAD_NAME)
    before = desk(doing.db, name)
    used = before is not None and before.state != DeskState.CLOSED and before.staff != doing.actor
    if used and not take_over:
        turn_down(NotDone.TAKEN, desk=name)
    current = rows.at_desk(doing.db, name)
    if current is not None and current.station not in stations:
        turn_down(NotDone.DESK_BUSY, rows.visit(doing.db, current.turn).label, name, current.called_at, current.state)
    codes = json.dumps(list(dict.fromkeys(stations)))
    version = before.version + 1 if before else 1
    _put(doing, DeskRow(name, room, codes, DeskState.OPEN, doing.actor, doing.at, version), JournalEvent.DESK_OPENED)


def set_desk(doing: Doing, name: str, state: DeskState) -> None:
    """Nothing happens when it is so already. A closed desk is whoever's opens it again."""
    before = desk(doing.db, name)
    if before is None:
        turn_down(NotDone.DESK_CLOSED, desk=name)
    closed = before.state == DeskState.CLOSED
    if not closed:
        require_holder(doing, before)
    if before.state == state:
        return
    current = rows.at_desk(doing.db, name)
    if state is DeskState.CLOSED and current is not None:
        turn_down(NotDone.DESK_BUSY, rows.visit(doing.db, current.turn).label, name, current.called_at, current.state)
    _set(doing, before, state, doing.actor if closed else before.staff)


def _set(doing: Doing, before: DeskRow, state: DeskState, staff: str | None) -> None:
    now = DeskRow(before.name, before.room, before.stations, state, staff, before.opened_at, before.version + 1)
    _put(doing, now, JournalEvent.DESK_CHANGED)


def close_all(doing: Doing) -> None:
    """Those with nobody, whoever has them."""
    for one in desks(doing.db):
        if one.state != DeskState.CLOSED and rows.at_desk(doing.db, one.name) is None:
            _set(doing, one, DeskState.CLOSED, one.staff)


def set_down(doing: Doing, station: str, is_down: bool, day: date) -> bool:
    """False when it is so already."""
    if station not in doing.catalogue.stations or (station in down(doing.db, day.isoformat())) is is_down:
        return False
    doing.db.execute(_STATION, (day.isoformat(), station, "down" if is_down else "up"))
    event = JournalEvent.STATION_DOWN if is_down else JournalEvent.STATION_UP
    append(doing.db, event, {"day": day.isoformat(), "station": station}, doing.moment, doing.actor)
    return True


def _put(doing: Doing, now: DeskRow, event: JournalEvent) -> None:
    """Its last action can no longer be undone: it may be somebody else's desk now."""
    row = (now.name, now.room, now.stations, str(now.state), now.staff, now.opened_at, now.version)
    doing.db.execute(_PUT, row)
    doing.db.execute(_FORGET_UNDO, (now.name,))
    told: dict[str, Told] = dict(zip(_COLUMNS.split(", "), row, strict=True))
    append(doing.db, event, {"desk": now.name, "desk_row": told}, doing.moment, doing.actor)
