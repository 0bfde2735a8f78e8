"""Calling: the next one, a chosen one, and the same one again."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.application.queue import Action, Call, DeskState, NotDone
from kiosk.domain.calling import Tier, Why
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import label
from kiosk.domain.visit import LIVE, Step, StopState
from kiosk.storage.engine import Database
from kiosk.storage.queue import heads, places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.places import DeskRow
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, require_open_day, turn_down

_CALL = "insert into call(seq, business_day, turn, station, room, desk, at, again) values(?, ?, ?, ?, ?, ?, ?, ?)"
_CALLS = (
    "select c.seq, v.letter, v.sequence, c.station, c.room, c.desk, c.at, c.again"
    " from call c join visit v on v.turn = c.turn where c.business_day = ? and c.undone = 0"
)
_AFTER = f"{_CALLS} and c.seq > ? order by c.seq"
_LAST = f"{_CALLS} order by c.seq desc limit ?"


def free_desk(doing: Doing, name: str) -> DeskRow:
    """An open desk of the actor's with nobody at it."""
    db = doing.db
    desk = places.require_desk(doing, name)
    if desk is None or desk.state != DeskState.OPEN:
        turn_down(NotDone.DESK_CLOSED, desk=name)
    current = rows.at_desk(db, name)
    if current is not None:
        turn_down(NotDone.DESK_BUSY, rows.visit(db, current.turn).label, name, current.called_at, current.state)
    return desk


def at(doing: Doing, desk: str) -> tuple[Act, Stop]:
    """Whoever is at this desk, which is the actor's."""
    kept = places.desk(doing.db, desk)
    if kept is not None and kept.state != DeskState.CLOSED:
        places.require_holder(doing, kept)
    stop = rows.at_desk(doing.db, desk)
    if stop is None:
        turn_down(NotDone.NOBODY_HERE, desk=desk)
    return Act(doing, rows.visit(doing.db, stop.turn)), stop


def would_call(db: Database, desk: DeskRow, day: date, doing: Doing) -> tuple[Stop, Why] | None:
    down = places.down(db, day.isoformat())
    stations = [code for code in desk.codes if code not in down]
    choice = heads.choice(db, stations, day, doing.moment.at, doing.rules)
    if choice is None:
        return None
    return rows.one_stop(db, choice.candidate.turn, choice.candidate.station), choice.why


def call_next(doing: Doing, desk_name: str, day: date) -> tuple[Stop, Why]:
    require_open_day(doing, day)
    desk = free_desk(doing, desk_name)
    found = would_call(doing.db, desk, day, doing)
    if found is None:
        turn_down(NotDone.NOBODY_WAITS, desk=desk_name)
    stop, why = found
    return _called(Act(doing, rows.visit(doing.db, stop.turn)), stop, desk, why, Action.CALL_NEXT, ""), why


def call(doing: Doing, desk_name: str, text: str, reason: str, day: date) -> Stop:
    """By hand: also someone whose turn it is not. The fairness bound counts it, and does not forbid it."""
    require_open_day(doing, day)
    desk = free_desk(doing, desk_name)
    visit = ticket(doing, text, day)
    stop = next((one for one in rows.stops(doing.db, visit.turn) if one.state in LIVE), None)
    if stop is None:
        turn_down(NotDone.WRONG_STATE, visit.label)
    busy = rows.at_work(doing.db, visit.person_id)
    if busy is not None:
        why = NotDone.TAKEN if busy.turn == visit.turn and busy.station in desk.codes else NotDone.ELSEWHERE
        turn_down(why, visit.label, busy.desk, busy.called_at, busy.state)
    if stop.state is StopState.WAITING and stop.station not in desk.codes:
        turn_down(NotDone.ELSEWHERE, visit.label, state=stop.state)
    if stop.station in places.down(doing.db, day.isoformat()):
        turn_down(NotDone.STATION_DOWN, visit.label)
    return _called(Act(doing, visit), stop, desk, Why.CHOSEN, Action.CALL, reason)


def ticket(doing: Doing, text: str, day: date) -> Visit:
    visit = rows.labelled(doing.db, text, day.isoformat())
    if visit is None:
        turn_down(NotDone.NO_TICKET, text.strip().upper()[:5])
    return visit


def _called(act: Act, stop: Stop, desk: DeskRow, why: Why, action: Action, reason: str) -> Stop:
    doing, tier = act.doing, Tier(stop.tier)
    counts = tier not in (Tier.ORDINARY, Tier.EMERGENCY)
    now = act.move(
        stop,
        Step.CALL,
        desk=desk.name,
        called_at=doing.at,
        calls=stop.calls + 1,
        staff=doing.actor,
        priority_at=doing.at if counts else stop.priority_at,
    )
    arrived = datetime.fromisoformat(stop.arrived_at or doing.at)
    seq = act.journal(
        JournalEvent.CALLED,
        desk=desk.name,
        undoable=action,
        room=desk.room,
        station=stop.station,
        why=why.value,
        reason=reason,
        tier=stop.tier,
        waited_s=max(0, int((doing.moment.at - arrived).total_seconds())),
    )
    _announce(doing, seq, stop, desk, again=False)
    return now


def recall(doing: Doing, desk_name: str) -> Stop:
    act, stop = at(doing, desk_name)
    if stop.state is not StopState.CALLED:
        turn_down(NotDone.WRONG_STATE, act.visit.label, desk_name, stop.called_at, stop.state)
    called = datetime.fromisoformat(stop.called_at or doing.at)
    if doing.moment.at < called + doing.rules.recall:
        turn_down(NotDone.TOO_SOON, act.visit.label, desk_name, stop.called_at, stop.state)
    desk = places.desk(doing.db, desk_name)
    if desk is None:
        turn_down(NotDone.DESK_CLOSED, desk=desk_name)
    now = act.move(stop, Step.RECALL, called_at=doing.at, calls=stop.calls + 1)
    seq = act.journal(
        JournalEvent.CALLED_AGAIN, desk=desk_name, undoable=Action.RECALL, station=stop.station, room=desk.room
    )
    _announce(doing, seq, stop, desk, again=True)
    return now


def _announce(doing: Doing, seq: int, stop: Stop, desk: DeskRow, *, again: bool) -> None:
    row = (seq, stop.business_day, stop.turn, stop.station, desk.room, desk.name, doing.at, int(again))
    doing.db.execute(_CALL, row)


def calls_after(db: Database, seq: int, day: date) -> tuple[Call, ...]:
    return tuple(_call(row) for row in db.execute(_AFTER, (day.isoformat(), seq)).fetchall())


def last_calls(db: Database, day: date, count: int) -> tuple[Call, ...]:
    """In the order of the calls."""
    return tuple(_call(row) for row in reversed(db.execute(_LAST, (day.isoformat(), count)).fetchall()))


def _call(row: tuple[int, str, int, str, str, str, str, int]) -> Call:
    seq, letter, sequence, station, room, desk, at, again = row
    return Call(seq, label(letter, sequence), station, room, desk, datetime.fromisoformat(at), bool(again))
