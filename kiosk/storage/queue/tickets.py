"""What is done to a ticket wherever it waits: back in the queue, a stop left out, cancelled, its tier, its name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.application.ports import Moment
from kiosk.application.queue import Action, NotDone, Turned
from kiosk.domain.calling import Tier
from kiosk.domain.journal import JournalEvent, Told
from kiosk.domain.visit import AT_WORK, LIVE, OVER, Step, StopState, VisitState
from kiosk.storage import people
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of
from kiosk.storage.queue import places, rerouting, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.calls import ticket
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, turn_down
from kiosk.storage.queue.work import Ended, skipped

_PARKED = (
    f"select {rows.STOP} from stop s where s.business_day = ? and s.state = 'parked' and s.parked_until <= ?"
    " order by s.parked_until"
)


def resume(doing: Doing, text: str, day: date, desk: str | None) -> Ended:
    """Somebody parked, raised; or given up after missed calls, as a newcomer."""
    places.require_desk(doing, desk)
    act, stop = _open(doing, text, day)
    if stop.state not in (StopState.PARKED, StopState.NO_SHOW):
        turn_down(NotDone.WRONG_STATE, act.visit.label, stop.desk, stop.called_at, stop.state)
    now = _resumed(act, stop)
    act.journal(JournalEvent.RESUMED, desk=desk, undoable=Action.RESUME, station=stop.station, by="hand")
    return Ended(Action.RESUME, now, stop.station, False)


def sleeps_too_long(db: Database, day: date, moment: Moment) -> list[Stop]:
    """Parked ones whose time has come."""
    return [rows.stop_of(row) for row in db.execute(_PARKED, (day.isoformat(), text_of(moment.at))).fetchall()]


def wake_parked(doing: Doing, day: date) -> int:
    due = sleeps_too_long(doing.db, day, doing.moment)
    for stop in due:
        act = Act(doing, rows.visit(doing.db, stop.turn))
        _resumed(act, stop)
        act.journal(JournalEvent.RESUMED, station=stop.station, by="time")
    return len(due)


def _resumed(act: Act, stop: Stop) -> Stop:
    if stop.state is StopState.NO_SHOW:
        fresh = rows.queued(act.doing.at, act.visit.tier)
        return act.move(
            stop, Step.RESUME, desk=None, arrived_at=act.doing.at, called_at=None, ended_at=None, misses=0, **fresh
        )
    order = rows.queued(stop.base_at or act.doing.at, act.visit.tier, raised=True)
    return act.move(stop, Step.RESUME, desk=None, called_at=None, started_at=None, parked_until=None, **order)


def skip(
    doing: Doing, text: str, station: str, reason: str, day: date, desk: str | None, takes_down: bool = False
) -> Ended:
    visit = _visit(doing, text, day)
    stop = rows.stop(doing.db, visit.turn, station)
    if stop is None:
        turn_down(NotDone.NO_STATION, visit.label)
    holder = _holder(doing, visit, desk)
    desk = desk or (holder if stop.state in AT_WORK else None)
    if not takes_down or not places.set_down(doing, station, True, day):
        return skipped(Act(doing, visit), stop, reason, desk)
    ended = skipped(Act(doing, visit, took_down=station), stop, reason, desk)
    return replace(ended, turned=Turned(station, True, rerouting.send_on(doing, day)))


def cancel(doing: Doing, text: str, reason: str, day: date, desk: str | None) -> Ended:
    """The stops that are over stay as they are."""
    act, here = _open(doing, text, day)
    held = _holder(doing, act.visit, desk)
    desk = desk or held
    now = here
    for stop in rows.stops(doing.db, act.visit.turn):
        if stop.state not in OVER:
            moved = act.move(stop, Step.CANCEL, reason=reason, ended_at=doing.at)
            now = moved if stop.station == here.station else now
    act.set_visit(state=VisitState.CANCELLED, ended_at=doing.at)
    act.journal(JournalEvent.VISIT_CANCELLED, desk=desk, undoable=Action.CANCEL, reason=reason)
    return Ended(Action.CANCEL, now, None, True)


def set_tier(doing: Doing, text: str, tier: Tier, verified: bool, reason: str, day: date) -> Stop:
    """Also the place in the queue where the visit waits; a call that stands is not taken back by it."""
    act, here = _open(doing, text, day)
    now = here
    if here.state in LIVE:
        began = min(here.base_at or doing.at, doing.at)  # after a missed call it may lie ahead
        order = rows.queued(began, tier, raised=bool(here.raised))
        now = act.touch(here, **order)
    act.set_visit(tier=tier.value, tier_verified=int(verified), tier_reason=reason)
    act.journal(JournalEvent.TIER_SET, tier=tier.value, verified=int(verified), reason=reason)
    return now


def complete_name(doing: Doing, text: str, name: str, day: date) -> Stop:
    """Also a name that staff completed before, corrected."""
    visit = ticket(doing, text, day)
    told: dict[str, Told] = {"person": visit.person_id, "visit": visit.id, "fields": "name"}
    if not people.name(doing.db, doing.cipher, visit.person_id, name):
        if not people.correct_name(doing.db, doing.cipher, visit.person_id, name):
            turn_down(NotDone.WRONG_STATE, visit.label)
        told["corrected"] = 1
    append(doing.db, JournalEvent.PERSON_COMPLETED, told, doing.moment, doing.actor)
    return shown(rows.stops(doing.db, visit.turn))


def shown(stops: list[Stop]) -> Stop:
    """The one stop that stands for a visit in a list: where the person is, else was given up, else goes, else was."""
    ranks = (LIVE, {StopState.NO_SHOW}, {StopState.TODO}, OVER)
    return next(stop for states in ranks for stop in stops if stop.state in states)


def _holder(doing: Doing, visit: Visit, desk: str | None) -> str | None:
    """The desk that has this visit now. Turned down when ``desk`` is another one, or is closed."""
    places.require_desk(doing, desk)
    here = next((one for one in rows.stops(doing.db, visit.turn) if one.state in AT_WORK), None)
    if here is None:
        return None
    if desk not in (None, here.desk):
        turn_down(NotDone.TAKEN, visit.label, here.desk, here.called_at, here.state)
    return here.desk


def _visit(doing: Doing, text: str, day: date) -> Visit:
    visit = ticket(doing, text, day)
    if visit.state is not VisitState.OPEN:
        turn_down(NotDone.WRONG_STATE, visit.label)
    return visit


def _open(doing: Doing, text: str, day: date) -> tuple[Act, Stop]:
    visit = _visit(doing, text, day)
    return Act(doing, visit), shown(rows.stops(doing.db, visit.turn))
