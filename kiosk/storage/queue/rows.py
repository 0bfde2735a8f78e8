"""Stops and visits as the tables have them: read, and written by compare-and-set on state and version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from kiosk.application.ports import Moment
from kiosk.domain.calling import Tier, due
from kiosk.domain.numbering import label
from kiosk.domain.visit import StopState, VisitState
from kiosk.storage.engine import Database
from kiosk.storage.journal import text_of

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Stop:
    """The fields are the columns; times are the text of the tables."""

    turn: int
    position: int
    station: str
    person_id: str
    business_day: str
    state: StopState
    version: int = 1
    desk: str | None = None
    arrived_at: str | None = None
    base_at: str | None = None
    due_at: str | None = None
    emergency: int = 0
    tier: str = Tier.ORDINARY.value
    raised: int = 0
    called_at: str | None = None
    priority_at: str | None = None
    started_at: str | None = None
    ended_at: str | None = None
    calls: int = 0
    misses: int = 0
    parked_until: str | None = None
    reason: str = ""
    return_to: str | None = None
    staff: str | None = None
    since_at: str | None = None
    since_boot: str | None = None
    since_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    turn: int
    id: str
    person_id: str
    programme: str
    business_day: str
    letter: str
    sequence: int
    issued_at: str
    age: int | None
    sex: str | None
    state: VisitState
    version: int
    tier: str
    tier_verified: int
    tier_reason: str
    ended_at: str | None
    catalogue_version: int

    @property
    def label(self) -> str:
        return label(self.letter, self.sequence)


_STOP_COLUMNS = tuple(field.name for field in fields(Stop))
_VISIT_COLUMNS = tuple(field.name for field in fields(Visit))
STOP = ", ".join(f"s.{name}" for name in _STOP_COLUMNS)
VISIT = ", ".join(f"v.{name}" for name in _VISIT_COLUMNS)
# In the order of the columns; dataclasses.astuple copies each value, which takes long.
columns_of: Callable[[Stop], tuple[Value, ...]] = attrgetter(*_STOP_COLUMNS)
_columns_of_visit: Callable[[Visit], tuple[Value, ...]] = attrgetter(*_VISIT_COLUMNS)
INSERT_STOP = f"insert into stop({', '.join(_STOP_COLUMNS)}) values({', '.join('?' * len(_STOP_COLUMNS))})"
_STOPS = f"select {STOP} from stop s where s.turn = ? order by s.position"
_STATES = "select station, state from stop where turn = ? order by position"
_ONE_STOP = f"select {STOP} from stop s where s.turn = ? and s.station = ?"
_AT_DESK = f"select {STOP} from stop s where s.desk = ? and s.state in ('called', 'serving')"
_AT_WORK = f"select {STOP} from stop s where s.person_id = ? and s.state in ('called', 'serving')"
_VISIT = f"select {VISIT} from visit v where v.turn = ?"
_OF_LABEL = f"select {VISIT} from visit v where v.business_day = ? and v.letter = ? and v.sequence = ?"
_STOP_STATE = _STOP_COLUMNS.index("state")
_VISIT_STATE = _VISIT_COLUMNS.index("state")


def stop_of(row: tuple[Any, ...]) -> Stop:
    columns = list(row)
    columns[_STOP_STATE] = StopState(columns[_STOP_STATE])
    return Stop(*columns)


def visit_of(row: tuple[Any, ...]) -> Visit:
    columns = list(row)
    columns[_VISIT_STATE] = VisitState(columns[_VISIT_STATE])
    return Visit(*columns)


def stops_of_route(
    turn: int, person_id: str, day: str, route: Sequence[str], first: str, tier: str, moment: Moment
) -> tuple[Stop, ...]:
    """The rows of a new visit: it waits at the first station, the others are to do."""
    at = text_of(moment.at)
    todo = [Stop(turn, place, code, person_id, day, StopState.TODO) for place, code in enumerate(route, start=1)]
    return tuple(
        replace(stop, state=StopState.WAITING, arrived_at=at, **queued(at, tier), **since(moment))
        if stop.station == first
        else stop
        for stop in todo
    )


def stops(db: Database, turn: int) -> list[Stop]:
    return [stop_of(row) for row in db.execute(_STOPS, (turn,)).fetchall()]


def states(db: Database, turn: int) -> dict[str, StopState]:
    """Of a visit's stops, by their stations, in the order of the route."""
    return {station: StopState(state) for station, state in db.execute(_STATES, (turn,)).fetchall()}


def stop(db: Database, turn: int, station: str) -> Stop | None:
    row = db.execute(_ONE_STOP, (turn, station)).fetchone()
    return None if row is None else stop_of(row)


def one_stop(db: Database, turn: int, station: str) -> Stop:
    """As ``stop``, of a station that is on the route."""
    return stop_of(db.execute(_ONE_STOP, (turn, station)).fetchone())


def at_desk(db: Database, desk: str) -> Stop | None:
    row = db.execute(_AT_DESK, (desk,)).fetchone()
    return None if row is None else stop_of(row)


def at_work(db: Database, person_id: str) -> Stop | None:
    row = db.execute(_AT_WORK, (person_id,)).fetchone()
    return None if row is None else stop_of(row)


def visit(db: Database, turn: int) -> Visit:
    return visit_of(db.execute(_VISIT, (turn,)).fetchone())


def labelled(db: Database, text: str, day: str) -> Visit | None:
    """None also for what is no label at all."""
    letter, digits = text.strip().upper()[:1], text.strip()[1:]
    if not (digits.isascii() and digits.isdigit() and len(digits) in (3, 4)):
        return None
    row = db.execute(_OF_LABEL, (day, letter, int(digits))).fetchone()
    return None if row is None else visit_of(row)


def changed(before: Stop, after: Stop) -> dict[str, Value]:
    """The columns that differ, with their new values."""
    return _changed(_STOP_COLUMNS, columns_of(before), columns_of(after))


def changed_visit(before: Visit, after: Visit) -> dict[str, Value]:
    if before is after:
        return {}
    return _changed(_VISIT_COLUMNS, _columns_of_visit(before), _columns_of_visit(after))


def _changed(names: tuple[str, ...], before: tuple[Value, ...], after: tuple[Value, ...]) -> dict[str, Value]:
    return {name: now for name, was, now in zip(names, before, after, strict=True) if was != now}


def write_stop(db: Database, before: Stop, columns: Mapping[str, Value]) -> bool:
    """False when the row is not the one that was read."""
    sets = ", ".join(f"{name} = ?" for name in columns)
    sql = f"update stop set {sets} where turn = ? and station = ? and state = ? and version = ?"
    key = (before.turn, before.station, before.state.value, before.version)
    return bool(db.execute(sql, (*columns.values(), *key)).rowcount == 1)


def write_visit(db: Database, before: Visit, columns: Mapping[str, Value]) -> bool:
    sets = ", ".join(f"{name} = ?" for name in columns)
    sql = f"update visit set {sets} where turn = ? and state = ? and version = ?"
    return bool(db.execute(sql, (*columns.values(), before.turn, before.state.value, before.version)).rowcount == 1)


def queued(base_at: str, tier: str, *, raised: bool = False) -> dict[str, Any]:
    """The columns that make the order of a queue."""
    base = datetime.fromisoformat(base_at)
    return {
        "base_at": base_at,
        "due_at": text_of(due(base, Tier(tier), raised=raised)),
        "tier": tier,
        "emergency": int(tier == Tier.EMERGENCY),
        "raised": int(raised),
    }


def since(moment: Moment) -> dict[str, Any]:
    return {"since_at": text_of(moment.at), "since_boot": moment.boot, "since_ms": moment.boottime_ms}


def elapsed_ms(at: str, boot: str, boottime_ms: int, moment: Moment) -> int:
    """By the machine's own count where it has not restarted, else by the clock; never below 0."""
    if boot == moment.boot:
        return max(0, moment.boottime_ms - boottime_ms)
    return max(0, (moment.at - datetime.fromisoformat(at)) // timedelta(milliseconds=1))
