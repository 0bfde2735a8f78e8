"""Where a visit goes when a stop of it is over: back to who sent it, on along its route, or home."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.calling import Tier
from kiosk.domain.catalogue import Station
from kiosk.domain.routing import next_station, reachable
from kiosk.domain.visit import LIVE, OVER, Step, StopState, VisitState
from kiosk.storage import days
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, station_of


def go_on(act: Act, over: Stop) -> str | None:
    """The station where the visit waits now; None when it is over. Nothing happens while it waits elsewhere."""
    db, turn = act.doing.db, act.visit.turn
    states = rows.states(db, turn)
    if (live := next((station for station, state in states.items() if state in LIVE), None)) is not None:
        return live
    if over.return_to is not None and states.get(over.return_to) is StopState.TODO:
        back = rows.one_stop(db, turn, over.return_to)
        arrive(act, back, base_at=back.base_at or act.doing.at, arrived_at=back.arrived_at, raised=True)
        return back.station
    target = towards(act.doing, act.visit, states)
    if target is not None:
        arrive(act, rows.one_stop(db, turn, target))
        return target
    if all(state in OVER and state is not StopState.NO_SHOW for state in states.values()):
        act.set_visit(state=VisitState.DONE, ended_at=act.doing.at)
    return None


def towards(doing: Doing, visit: Visit, states: Mapping[str, StopState]) -> str | None:
    """The next station of a visit by the rules; of its stops, those that are not over are to go to."""
    db, day = doing.db, visit.business_day
    catalogue = doing.began_with(visit)
    route: list[Station] = [station_of(catalogue, station) for station in states]
    finished = frozenset(station for station, state in states.items() if state in OVER)
    down = places.down(db, day)
    open_to = [one.code for one in reachable(route, finished, down)]
    if len(open_to) < 2:
        return open_to[0] if open_to else None
    ahead = days.ahead(db, day)
    target = next_station(route, finished, {code: ahead[code] for code in open_to}, places.open_desks(db), down)
    return target.code if target else None


def arrive(
    act: Act, stop: Stop, *, base_at: str = "", arrived_at: str | None = None, raised: bool = False, **columns: Any
) -> Stop:
    """The stop waits: as a newcomer, or with a wait that began before."""
    place = rows.queued(base_at or act.doing.at, Tier(act.visit.tier).value, raised=raised)
    return act.move(stop, Step.ARRIVE, arrived_at=arrived_at or act.doing.at, desk=None, **place, **columns)


def leave(act: Act, stop: Stop) -> Stop:
    """Still to do, elsewhere first; when its wait began is kept for the way back."""
    return act.move(stop, Step.LEAVE, desk=None, due_at=None, called_at=None, started_at=None, raised=0)
