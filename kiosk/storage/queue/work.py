"""What a desk does with whoever is there: begin, end, miss, park, send on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.application.queue import Action, NotDone, Turned
from kiosk.domain.calling import Tier, due, place_after_miss
from kiosk.domain.identity import Sex
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import Step, StopState, VisitState
from kiosk.storage.journal import text_of
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.calls import at
from kiosk.storage.queue.onward import arrive, go_on, leave
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, station_of, turn_down

PREGNANT = "pregnant"
MAY_BE_PREGNANT = range(15, 56)  # whole years
_OTHERS_IN_ORDER = (
    "select s.due_at from stop s where s.business_day = ? and s.station = ? and s.state in ('waiting', 'called')"
    " and s.state = 'waiting' and s.emergency = 0 order by s.due_at, s.turn"
)


@dataclass(frozen=True, slots=True)
class Ended:
    """A stop after its action, and what it meant for the visit."""

    action: Action
    stop: Stop
    next_station: str | None
    visit_over: bool
    turned: Turned | None = None


def start(doing: Doing, desk: str, pregnant: bool | None) -> Ended:
    act, stop = at(doing, desk)
    asks = PREGNANT in station_of(doing.began_with(act.visit), stop.station).ask and may_be_pregnant(act.visit)
    if stop.state is StopState.CALLED and asks and pregnant is None:
        turn_down(NotDone.ASK_PREGNANT, act.visit.label, desk, state=stop.state)
    if stop.state is StopState.CALLED and asks and pregnant:
        return skipped(act, stop, PREGNANT, desk)
    now = act.move(stop, Step.START, started_at=doing.at)
    answer = {} if pregnant is None or not asks else {"asked": PREGNANT, "answer": "no"}
    act.journal(JournalEvent.SERVICE_STARTED, desk=desk, undoable=Action.START, station=stop.station, **answer)
    return Ended(Action.START, now, None, False)


def may_be_pregnant(visit: Visit) -> bool:
    """Also where sex or age are not known: then a person asks."""
    return visit.sex != Sex.MALE and (visit.age is None or visit.age in MAY_BE_PREGNANT)


def finish(doing: Doing, desk: str) -> Ended:
    act, stop = at(doing, desk)
    now = act.move(stop, Step.FINISH, ended_at=doing.at)
    target = go_on(act, now)
    act.journal(JournalEvent.SERVICE_FINISHED, desk=desk, undoable=Action.FINISH, station=stop.station, next=target)
    return Ended(Action.FINISH, now, target, act.visit.state is VisitState.DONE)


def skipped(act: Act, stop: Stop, reason: str, desk: str | None) -> Ended:
    """A stop left out; the visit goes on when the person was there, or had been given up there."""
    now = act.move(stop, Step.SKIP, reason=reason, ended_at=act.doing.at)
    target = None if stop.state is StopState.TODO else go_on(act, now)
    act.journal(
        JournalEvent.STOP_SKIPPED,
        desk=desk,
        undoable=Action.SKIP,
        station=stop.station,
        reason=reason,
        next=target,
    )
    return Ended(Action.SKIP, now, target, act.visit.state is not VisitState.OPEN)


def miss(doing: Doing, desk: str) -> Ended:
    """5 places back, 5 more, the end; after that given up: the stop is a no-show, the rest of the route stays to do.

    A visit given up has no live stop. It stays open: staff bring the person back with ``resume``, or the day's end
    makes it unserved. An emergency keeps its place at the head.
    """
    act, stop = at(doing, desk)
    misses, tier = stop.misses + 1, Tier(stop.tier)
    began = datetime.fromisoformat(stop.base_at or doing.at)
    own = due(began, tier)
    queue = [
        datetime.fromisoformat(row[0])
        for row in doing.db.execute(_OTHERS_IN_ORDER, (stop.business_day, stop.station)).fetchall()
    ]
    place = place_after_miss(misses, own, [] if stop.emergency else queue)
    if place is None:
        now = act.move(stop, Step.MISS, Step.GIVE_UP, misses=misses, ended_at=doing.at)
    else:
        order = rows.queued(text_of(place + (began - own)), stop.tier)
        now = act.move(stop, Step.MISS, Step.RETURN, misses=misses, desk=None, called_at=None, **order)
    act.journal(JournalEvent.MISSED, desk=desk, undoable=Action.MISS, station=stop.station, misses=misses)
    return Ended(Action.MISS, now, None if place is None else stop.station, False)


def park(doing: Doing, desk: str, minutes: int) -> Ended:
    act, stop = at(doing, desk)
    until = text_of(doing.moment.at + timedelta(minutes=max(0, minutes)))
    now = act.move(stop, Step.PARK, desk=None, parked_until=until)
    act.journal(JournalEvent.PARKED, desk=desk, undoable=Action.PARK, station=stop.station, minutes=minutes)
    return Ended(Action.PARK, now, None, False)


def transfer(doing: Doing, desk: str, station: str, come_back: bool) -> Ended:
    """To a station of the route that is still to do, also out of turn. The wait there began when it began here.

    The station left is still to do: reached again by the route, or, with ``come_back``, right after the other one.
    """
    act, stop = at(doing, desk)
    there = rows.stop(doing.db, stop.turn, station)
    if there is None or station == stop.station:
        turn_down(NotDone.NO_STATION, act.visit.label, desk, state=stop.state)
    if there.state is not StopState.TODO:
        turn_down(NotDone.WRONG_STATE, act.visit.label, desk, state=there.state)
    if station in places.down(doing.db, stop.business_day):
        turn_down(NotDone.STATION_DOWN, act.visit.label, desk)
    now = leave(act, stop)
    back = stop.station if come_back else None
    arrive(act, there, base_at=stop.base_at or "", arrived_at=stop.arrived_at, return_to=back)
    act.journal(
        JournalEvent.TRANSFERRED, desk=desk, undoable=Action.TRANSFER, station=stop.station, next=station, back=back
    )
    return Ended(Action.TRANSFER, now, station, False)
