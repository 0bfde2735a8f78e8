"""The tables of the queue made again from the journal alone, and as they are, to be compared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from kiosk.application.ports import Moment
from kiosk.domain.journal import Entry, JournalEvent
from kiosk.domain.numbering import label
from kiosk.domain.visit import StopState
from kiosk.storage.engine import Database, read
from kiosk.storage.queue import rows
from kiosk.storage.queue.rows import Stop
from kiosk.storage.queue.rules import time_of

_VISIT = ("id", "label", "person_id", "programme", "business_day", "issued_at", "state", "version", "tier",
    "tier_verified", "tier_reason", "ended_at")  # fmt: skip
_VISITS = (
    "select turn, id, letter, sequence, person_id, programme, business_day, issued_at, state, version, tier,"
    " tier_verified, tier_reason, ended_at from visit"
)
_REGISTRATIONS = (JournalEvent.REGISTERED, JournalEvent.REGISTRATION_RECOVERED)
_CALLS = (JournalEvent.CALLED, JournalEvent.CALLED_AGAIN)
_STATIONS = {JournalEvent.STATION_DOWN: "down", JournalEvent.STATION_UP: "up"}
_DAYS = {JournalEvent.DAY_OPENED: "open", JournalEvent.DAY_CLOSED: "closed"}


@dataclass(slots=True)
class Tables:
    """Each by its key, with its other columns. What only the last action of a desk needs (``undo``) is not among them,
    nor age and sex, which the journal does not know.

    ``unknown`` are visits that the first release registered: its journal does not say by which way they go, so they
    are not made again. ``without`` leaves them out of the tables as they are, to be compared."""

    visits: dict[int, dict[str, Any]] = field(default_factory=dict)
    stops: dict[tuple[int, str], Stop] = field(default_factory=dict)
    desks: dict[str, dict[str, Any]] = field(default_factory=dict)
    stations: dict[tuple[str, str], str] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)
    calls: dict[int, tuple[Any, ...]] = field(default_factory=dict)  # turn, station, room, desk, at, again, undone
    intervals: dict[tuple[int, str, str, str], tuple[str, int]] = field(default_factory=dict)
    unknown: set[int] = field(default_factory=set, compare=False)  # turns

    def without(self, turns: Collection[int]) -> Tables:
        return replace(
            self,
            visits={turn: one for turn, one in self.visits.items() if turn not in turns},
            stops={key: one for key, one in self.stops.items() if key[0] not in turns},
            calls={seq: one for seq, one in self.calls.items() if one[0] not in turns},
            intervals={key: one for key, one in self.intervals.items() if key[0] not in turns},
        )


def replayed(entries: Iterable[Entry]) -> Tables:
    """Errors: KeyError for a journal that speaks of what it never made, but for the first release's visits."""
    tables, turns = Tables(), dict[str, int]()
    for entry in entries:
        play(tables, turns, entry, json.loads(entry.detail))
    return tables


def play(tables: Tables, turns: dict[str, int], entry: Entry, detail: Mapping[str, Any]) -> None:
    """What one entry did; ``turns`` are those of the visits, by id. Errors: KeyError as ``replayed``."""
    if entry.event in _REGISTRATIONS and "route" in detail:
        turns[detail["visit"]] = entry.seq
        _registered(tables, entry, detail)
    elif entry.event == JournalEvent.REGISTERED:
        turns[detail["visit"]] = entry.seq
        tables.unknown.add(entry.seq)
    elif "visit_row" in detail:
        turn = turns[detail["visit"]]
        if turn in tables.unknown:
            return
        tables.visits[turn].update(detail["visit_row"])
        for station, columns in detail["stops"].items():
            _changed(tables, entry, (turn, station), columns)
        if entry.event in _CALLS:
            again = int(entry.event == JournalEvent.CALLED_AGAIN)
            place = (detail["station"], detail["room"], detail["desk"])
            tables.calls[entry.seq] = (turn, *place, entry.at, again, 0)
        if detail.get("undoes") in tables.calls:
            tables.calls[detail["undoes"]] = (*tables.calls[detail["undoes"]][:-1], 1)
    elif "desk_row" in detail:
        tables.desks[detail["desk"]] = detail["desk_row"]
    elif (state := _STATIONS.get(JournalEvent(entry.event))) is not None:
        tables.stations[detail["day"], detail["station"]] = state
    elif (state := _DAYS.get(JournalEvent(entry.event))) is not None:
        tables.days[detail["day"]] = state


def _registered(tables: Tables, entry: Entry, detail: Mapping[str, Any]) -> None:
    told = (detail["visit"], detail["label"], detail["person"], detail["programme"], detail["day"])
    moment = _registered_at(entry, detail)
    row = (*told, detail.get("at", entry.at), "open", 1, detail["tier"], 0, "", None)
    tables.visits[entry.seq] = dict(zip(_VISIT, row, strict=True))
    route, first = detail["route"].split(), detail["first"]
    person, day, tier = detail["person"], detail["day"], detail["tier"]
    for stop in rows.stops_of_route(entry.seq, person, day, route, first, tier, moment):
        tables.stops[entry.seq, stop.station] = stop


def _changed(tables: Tables, entry: Entry, key: tuple[int, str], columns: Mapping[str, Any]) -> None:
    before = tables.stops[key]
    now = replace(before, **{**columns, "state": StopState(columns.get("state", before.state))})
    tables.stops[key] = now
    ended = before.state is not now.state and entry.event != JournalEvent.UNDONE
    if ended and before.since_at is not None and before.since_boot is not None and before.since_ms is not None:
        ms = rows.elapsed_ms(before.since_at, before.since_boot, before.since_ms, _moment(entry))
        tables.intervals[(*key, before.state.value, before.since_at)] = (entry.at, ms)


def _registered_at(entry: Entry, detail: Mapping[str, Any]) -> Moment:
    """One that was put back from the second medium tells when it was made at first."""
    if "at" not in detail:
        return _moment(entry)
    return Moment(datetime.fromisoformat(detail["at"]), detail["boot"], detail["boottime_ms"])


def _moment(entry: Entry) -> Moment:
    at = time_of(entry.at)
    assert at is not None
    return Moment(at, entry.boot, entry.boottime_ms)


def tables_of(db: Database) -> Tables:
    """As they are now, in one view."""
    with read(db):
        return tables_in(db)


def tables_in(db: Database) -> Tables:
    """Inside a view that is open."""
    tables = tables_of_desks(db)
    _read_visits(tables, db)
    for seq, *call in db.execute("select seq, turn, station, room, desk, at, again, undone from call").fetchall():
        tables.calls[seq] = tuple(call)
    return tables


def tables_of_desks(db: Database) -> Tables:
    """Desks, stations and days alone, inside a view that is open."""
    tables = Tables()
    names = "name, room, stations, state, staff, opened_at, version"
    for row in db.execute(f"select {names} from desk").fetchall():
        tables.desks[row[0]] = dict(zip(names.split(", "), row, strict=True))
    for day, station, state in db.execute("select business_day, station, state from station_day").fetchall():
        tables.stations[day, station] = state
    tables.days = dict(db.execute("select business_day, state from day").fetchall())
    return tables


def visit_in(db: Database, turn: int) -> Tables:
    """One visit with its stops and intervals, inside a view that is open."""
    tables = Tables()
    _read_visits(tables, db, " where turn = ?", (turn,))
    return tables


def _read_visits(tables: Tables, db: Database, which: str = "", values: tuple[int, ...] = ()) -> None:
    for turn, id, letter, sequence, *rest in db.execute(_VISITS + which, values).fetchall():
        tables.visits[turn] = dict(zip(_VISIT, (id, label(letter, sequence), *rest), strict=True))
    for row in db.execute(f"select {rows.STOP} from stop s{which}", values).fetchall():
        stop = rows.stop_of(row)
        tables.stops[stop.turn, stop.station] = stop
    names = "turn, station, state, from_at, to_at, ms"
    for *key, to_at, ms in db.execute(f"select {names} from interval{which}", values).fetchall():
        turn, station, state, from_at = key
        tables.intervals[turn, station, state, from_at] = (to_at, ms)
