"""Rows as a desk and the command line see them; names are opened here, and leave masked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.application.queue import Desk, DeskState, Help, Row
from kiosk.domain.calling import Tier
from kiosk.domain.identity import masked_name
from kiosk.domain.visit import StopState, VisitState
from kiosk.storage.engine import Database
from kiosk.storage.people import opened_name
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.places import DeskRow
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, station_of, time_of
from kiosk.storage.queue.tickets import shown

_OF_DAY = (
    f"select {rows.STOP}, {rows.VISIT}, p.name_cipher from visit v join stop s on s.turn = v.turn"
    " join person p on p.id = v.person_id where v.business_day = ?"
)
_SEARCHED = (
    f"select {rows.VISIT}, p.name_cipher, p.number_cipher from visit v join person p on p.id = v.person_id"
    " where v.business_day = ?"
)
_OF_TURN = f"select {rows.VISIT}, p.name_cipher from visit v join person p on p.id = v.person_id where v.turn = ?"
_NOT_OVER = ("todo", "waiting", "called", "serving", "parked", "missed")
_STILL_TO_GO = f"select station from stop where turn = ? and state in {_NOT_OVER}"
_HELP = "select seq, at from help where ended_at is null order by seq"
_HERE = (StopState.SERVING, StopState.CALLED, StopState.WAITING, StopState.PARKED)
_DIGITS = 4  # of a number, at least


def row(doing: Doing, stop: Stop) -> Row:
    found = doing.db.execute(_OF_TURN, (stop.turn,)).fetchone()
    visit, name = rows.visit_of(found[:-1]), found[-1]
    to_go = [station for (station,) in doing.db.execute(_STILL_TO_GO, (stop.turn,)).fetchall()]
    return _row(stop, visit, opened_name(doing.cipher, visit.person_id, name), _fasting(doing, visit, to_go))


def of_day(doing: Doing, day: date, station: str | None, states: Sequence[StopState]) -> tuple[Row, ...]:
    """Who is served, who is called, then the queue in its order, then the parked ones."""
    wanted = tuple(states) or _HERE
    stop_columns = len(rows.STOP.split(", "))
    found: dict[int, list[Stop]] = {}
    visits: dict[int, tuple[Visit, bytes | None]] = {}
    for one in doing.db.execute(_OF_DAY, (day.isoformat(),)).fetchall():
        stop = rows.stop_of(one[:stop_columns])
        found.setdefault(stop.turn, []).append(stop)
        if stop.turn not in visits:
            visits[stop.turn] = (rows.visit_of(one[stop_columns:-1]), one[-1])
    listed = []
    for turn, stops in found.items():
        visit, cipher_text = visits[turn]
        for stop in stops:
            over = stop.state is StopState.NO_SHOW and visit.state is not VisitState.OPEN  # nobody brings that one back
            if not over and stop.state in wanted and station in (None, stop.station):
                name = opened_name(doing.cipher, visit.person_id, cipher_text)
                listed.append((_order(stop), _row(stop, visit, name, _fasting(doing, visit, _to_go(stops)))))
    return tuple(one for _order_of, one in sorted(listed, key=lambda pair: pair[0]))


def find(doing: Doing, words: str, day: date) -> tuple[Row, ...]:
    """One row a visit. A label finds its own; else a part of the name; else the last digits of the number."""
    words = words.strip()
    visit = rows.labelled(doing.db, words, day.isoformat())
    if visit is not None:
        return (row(doing, shown(rows.stops(doing.db, visit.turn))),)
    if not words:
        return ()
    tail = words.upper() if len(words) >= _DIGITS and words.rstrip("xX").isdigit() else None
    found = []
    for one in doing.db.execute(_SEARCHED, (day.isoformat(),)).fetchall():
        visit = rows.visit_of(one[:-2])
        name = opened_name(doing.cipher, visit.person_id, one[-2])
        number = doing.cipher.open("person.number", visit.person_id, one[-1]) if tail and one[-1] is not None else ""
        if (name and words.casefold() in name.casefold()) or (tail and number.endswith(tail)):
            stops = rows.stops(doing.db, visit.turn)
            found.append(_row(shown(stops), visit, name, _fasting(doing, visit, _to_go(stops))))
    return tuple(found)


def desk(doing: Doing, kept: DeskRow) -> Desk:
    current = rows.at_desk(doing.db, kept.name)
    shown_now = row(doing, current) if current else None
    state, since = DeskState(kept.state), time_of(kept.opened_at)
    return Desk(kept.name, kept.room, kept.codes, state, kept.staff, shown_now, since)


def desks(doing: Doing) -> tuple[Desk, ...]:
    return tuple(desk(doing, kept) for kept in places.desks(doing.db))


def helps(db: Database) -> tuple[Help, ...]:
    return tuple(Help(seq, datetime.fromisoformat(at)) for seq, at in db.execute(_HELP).fetchall())


def _to_go(stops: Sequence[Stop]) -> list[str]:
    return [stop.station for stop in stops if stop.state in _NOT_OVER]


def _fasting(doing: Doing, visit: Visit, to_go: Sequence[str]) -> bool:
    catalogue = doing.began_with(visit)
    return any(station_of(catalogue, station).fasting for station in to_go)


def _order(stop: Stop) -> tuple[int, int, str, int, int]:
    rank = _HERE.index(stop.state) if stop.state in _HERE else len(_HERE)
    return rank, -stop.emergency, stop.due_at or "", stop.turn, stop.position


def _row(stop: Stop, visit: Visit, name: str | None, fasting: bool) -> Row:
    issued = datetime.fromisoformat(visit.issued_at)
    return Row(
        turn=stop.turn,
        visit_id=visit.id,
        label=visit.label,
        programme=visit.programme,
        station=stop.station,
        state=stop.state,
        version=stop.version,
        desk=stop.desk,
        tier=Tier(visit.tier),
        tier_verified=bool(visit.tier_verified),
        arrived_at=time_of(stop.arrived_at) or issued,
        due_at=time_of(stop.due_at) or issued,
        called_at=time_of(stop.called_at),
        started_at=time_of(stop.started_at),
        calls=stop.calls,
        misses=stop.misses,
        parked_until=time_of(stop.parked_until),
        fasting=fasting,
        masked_name=masked_name(name) if name else "",
        name_missing=name is None,
    )
