"""People who wait at a station that is down, sent on where there is another way."""

from __future__ import annotations

from datetime import date

from kiosk.domain.journal import JournalEvent
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.onward import arrive, leave, towards
from kiosk.storage.queue.rows import Stop
from kiosk.storage.queue.rules import Doing

_WAITING = (
    f"select {rows.STOP} from stop s where s.business_day = ? and s.station = ? and s.state in ('waiting', 'called')"
    " and s.state = 'waiting' order by s.due_at, s.turn"
)


def stranded(doing: Doing, day: date) -> list[Stop]:
    """Who waits at a station that is down and could go elsewhere: told to wait there when it went down, come back from
    parking, or registered in that very moment."""
    down = sorted(places.down(doing.db, day.isoformat()))
    waiting = [
        rows.stop_of(row)
        for station in down
        for row in doing.db.execute(_WAITING, (day.isoformat(), station)).fetchall()
    ]
    return [stop for stop in waiting if _way_round(doing, stop) is not None]


def send_on(doing: Doing, day: date) -> int:
    """How many were sent on, with the wait they have. Whoever has no other way stays, and is not called."""
    sent = 0
    for stop in stranded(doing, day):
        target = _way_round(doing, stop)  # again: the ones before went somewhere
        if target is not None:
            _reroute(Act(doing, rows.visit(doing.db, stop.turn)), stop, target)
            sent += 1
    return sent


def _way_round(doing: Doing, stop: Stop) -> str | None:
    target = towards(doing, rows.visit(doing.db, stop.turn), rows.states(doing.db, stop.turn))
    stays = target is None or target == stop.station or target in places.down(doing.db, stop.business_day)
    return None if stays else target


def _reroute(act: Act, stop: Stop, target: str) -> None:
    leave(act, stop)
    since, back = stop.base_at or "", stop.return_to
    there = rows.one_stop(act.doing.db, stop.turn, target)
    arrive(act, there, base_at=since, arrived_at=stop.arrived_at, raised=bool(stop.raised), return_to=back)
    act.journal(JournalEvent.REROUTED, station=stop.station, next=target)
