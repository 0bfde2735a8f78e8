"""The tables of the queue beside the journal, one business day after the other, so that a year needs no more memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.domain.journal import Entry, JournalEvent, anchor
from kiosk.storage.engine import Database
from kiosk.storage.queue.replay import Tables, play, tables_of_desks, visit_in

_OF_VISIT = "identified_by, age, sex, catalogue_version, boot, boottime_ms"
_TOLD_AS = {"identified_by": "by", "age": "age", "sex": "sex", "catalogue_version": "catalogue"}
_CALL: tuple[str, ...] = ("turn", "station", "room", "desk", "at", "again", "undone", "business_day")
_DAY: tuple[str, ...] = ("state", "opened_at", "opened_by", "closed_at", "closed_by")
_HELP: tuple[str, ...] = ("at", "ended_at", "ended_by")
_UNKNOWN_CALLS = (
    "select c.seq from call c left join journal j on j.seq = c.seq"
    " where j.event is null or j.event not in ('called', 'called_again')"
)
_UNKNOWN_VISITS = (
    "select v.turn from visit v left join journal j on j.seq = v.turn"
    " where j.event is null or j.event not in ('registered', 'registration_recovered')"
)
_LATER_DAYS = 2  # when so many have begun since, nothing happens any more to a visit of a closed day


class DaysProof:
    """``see`` every entry in order, each checked already, then ``end`` in the view that has the last one; all tell
    what differs."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._made = Tables()
        self._turns: dict[str, int] = {}
        self._open: dict[str, dict[int, tuple[Entry, Mapping[str, Any]]]] = defaultdict(dict)  # by day, by turn
        self._days: dict[str, dict[str, Any]] = {}
        self._helps: dict[int, dict[str, Any]] = {}

    def see(self, entry: Entry, detail: Mapping[str, Any]) -> Iterator[str]:
        """Errors: KeyError, TypeError, ValueError for one that speaks of what was never made."""
        play(self._made, self._turns, entry, detail)
        yield from self._note(entry, detail)
        if entry.event == JournalEvent.DAY_OPENED:
            for day in [day for day in self._open if self._over(day)]:
                yield from self._finished(day)

    def end(self) -> Iterator[str]:
        for day in sorted(self._open):
            yield from self._finished(day)
        kept = tables_of_desks(self._db)
        yield from differing("desk", self._made.desks, kept.desks)
        yield from differing("station_day", _states(self._made.stations), _states(kept.stations))
        yield from differing("day", self._days, self._table("day", "business_day", _DAY))
        yield from differing("help", self._helps, self._table("help", "seq", _HELP))

    def unknown(self) -> Iterator[str]:
        """Rows that no entry made; a look at each."""
        for (turn,) in self._db.execute(_UNKNOWN_VISITS):
            yield f"visit {turn}: the journal does not know the row"
        for (seq,) in self._db.execute(_UNKNOWN_CALLS):
            yield f"call {seq}: the journal does not know the row"

    def _head(self, entry: Entry) -> Iterator[str]:
        row = self._db.execute("select journal_head from visit where turn = ?", (entry.seq,)).fetchone()
        if row is not None and row[0] != anchor(entry.hash):
            yield f"journal: entry {entry.seq} is not the one that was printed"

    def _note(self, entry: Entry, detail: Mapping[str, Any]) -> Iterator[str]:
        match entry.event:
            case JournalEvent.REGISTERED | JournalEvent.REGISTRATION_RECOVERED:
                yield from self._head(entry)
                if entry.seq not in self._made.unknown:
                    self._open[detail["day"]][entry.seq] = (entry, detail)
            case JournalEvent.DAY_OPENED:
                row = self._days.setdefault(detail["day"], dict.fromkeys(_DAY))
                row |= {"state": "open", "opened_at": entry.at, "opened_by": entry.actor}
            case JournalEvent.DAY_CLOSED:
                row = self._days.setdefault(detail["day"], dict.fromkeys(_DAY))
                row |= {"state": "closed", "closed_at": entry.at, "closed_by": entry.actor}
            case JournalEvent.HELP_CALLED:
                self._helps[entry.seq] = {"at": entry.at, "ended_at": None, "ended_by": None}
            case JournalEvent.HELP_ENDED:
                self._helps[detail["help"]] |= {"ended_at": entry.at, "ended_by": entry.actor}
            case _:
                pass

    def _over(self, day: str) -> bool:
        closed = self._days.get(day, {}).get("state") == "closed"
        return closed and sum(other > day for other in self._days) >= _LATER_DAYS

    def _finished(self, day: str) -> Iterator[str]:
        registered = self._open.pop(day)
        intervals, calls = defaultdict[int, dict[Any, Any]](dict), defaultdict[int, dict[Any, Any]](dict)
        for key in [key for key in self._made.intervals if key[0] in registered]:
            intervals[key[0]][key] = self._made.intervals.pop(key)
        for seq in [seq for seq, call in self._made.calls.items() if call[0] in registered]:
            call = self._made.calls.pop(seq)
            calls[call[0]][seq] = call
        for turn, (entry, detail) in registered.items():
            made = Tables(visits={turn: self._made.visits.pop(turn)}, intervals=intervals[turn], calls=calls[turn])
            for station in detail["route"].split():
                made.stops[turn, station] = self._made.stops.pop((turn, station))
            yield from self._visit(turn, made, entry, detail)

    def _visit(self, turn: int, made: Tables, entry: Entry, detail: Mapping[str, Any]) -> Iterator[str]:
        try:
            kept = visit_in(self._db, turn)
        except ValueError as error:
            yield f"visit {detail['label']}, or a stop of it, has a value that can never be ({error})"
            return
        yield from differing("visit", made.visits, kept.visits)
        if made.stops != kept.stops:
            yield from differing("stop", _stops(made), _stops(kept))
        yield from differing("interval", _spans(made), _spans(kept))
        day = detail["day"]
        told = {seq: dict(zip(_CALL, (*call, day), strict=True)) for seq, call in made.calls.items()}
        yield from differing("call", told, {seq: row for seq in told if (row := self._call(seq)) is not None})
        row = self._db.execute(f"select {_OF_VISIT} from visit where turn = ?", (turn,)).fetchone()
        if row is not None:
            now: dict[str, Any] = dict(zip(_OF_VISIT.split(", "), row, strict=True))
            then = {column: detail[key] for column, key in _TOLD_AS.items() if key in detail}
            then |= {name: detail.get(name, getattr(entry, name)) for name in ("boot", "boottime_ms")}
            yield from differing("visit", {detail["label"]: then}, {detail["label"]: {one: now[one] for one in then}})

    def _call(self, seq: int) -> dict[str, Any] | None:
        row = self._db.execute(f"select {', '.join(_CALL)} from call where seq = ?", (seq,)).fetchone()
        return None if row is None else dict(zip(_CALL, row, strict=True))

    def _table(self, name: str, key: str, columns: tuple[str, ...]) -> dict[Any, dict[str, Any]]:
        found = self._db.execute(f"select {key}, {', '.join(columns)} from {name}").fetchall()
        return {row[0]: dict(zip(columns, row[1:], strict=True)) for row in found}


def differing(
    table: str, made: Mapping[Any, Mapping[str, Any]], kept: Mapping[Any, Mapping[str, Any]]
) -> Iterator[str]:
    """A sentence for each value; ``made`` is what the journal says."""
    for key in sorted({*made, *kept}, key=str):
        said = " ".join(str(part) for part in key) if isinstance(key, tuple) else str(key)
        if key not in kept:
            yield f"{table} {said}: the row is missing"
        elif key not in made:
            yield f"{table} {said}: the journal does not know the row"
        else:
            for column in kept[key]:
                if kept[key][column] != made[key].get(column):
                    yield f"{table} {said}: {column} was changed"


def _states(rows: Mapping[Any, str]) -> dict[Any, dict[str, Any]]:
    return {key: {"state": value} for key, value in rows.items()}


def _stops(tables: Tables) -> dict[Any, dict[str, Any]]:
    return {key: asdict(stop) for key, stop in tables.stops.items()}


def _spans(tables: Tables) -> dict[Any, dict[str, Any]]:
    return {key: {"to_at": to_at, "ms": ms} for key, (to_at, ms) in tables.intervals.items()}
