"""What must hold of the queue's tables at any moment, said again in plain Python and slowly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import product

from kiosk.domain.calling import CREDIT, RAISED_MINUTES, Candidate, Head, Tier, who_is_next
from kiosk.domain.visit import AFTER, AT_WORK, LIVE, OVER, StopState
from kiosk.storage.queue.replay import Tables
from kiosk.storage.queue.rows import Stop

CAP, PASSES = timedelta(minutes=45), 2
ONE_STEP = {(before, now) for (before, _step), now in AFTER.items()}
CHANGES = ONE_STEP | {
    (before, now) for (before, via), (again, now) in product(ONE_STEP, ONE_STEP) if via is again is StopState.MISSED
}

CHANGES |= {(StopState.PARKED, StopState.TODO)}  # woken where the station is down, and sent on at once


def live(tables: Tables, turn: int) -> list[Stop]:
    return [stop for stop in of(tables, turn) if stop.state in LIVE]


def of(tables: Tables, turn: int) -> list[Stop]:
    return [stop for (one, _station), stop in tables.stops.items() if one == turn]


def waiting(tables: Tables, station: str) -> list[Stop]:
    """In the order of the queue."""
    here = [one for one in tables.stops.values() if one.station == station and one.state is StopState.WAITING]
    return sorted(here, key=lambda one: (-one.emergency, one.due_at or "", one.turn))


def busy(tables: Tables) -> set[str]:
    return {stop.person_id for stop in tables.stops.values() if stop.state in AT_WORK}


Called = Mapping[tuple[int, str], datetime]  # visit and station to the last call as a priority person, as it was seen


def passes(called: Called, person: Stop) -> int:
    """How many priority people were called at this station since this one went over the cap."""
    over = datetime.fromisoformat(person.base_at or "") + CAP
    return sum(1 for (_turn, station), at in called.items() if station == person.station and at >= over)


def over_the_cap(tables: Tables, station: str, now: datetime) -> list[Stop]:
    at_work = busy(tables)
    ordinary = [one for one in waiting(tables, station) if one.tier == Tier.ORDINARY and one.person_id not in at_work]
    return [one for one in ordinary if now - datetime.fromisoformat(one.base_at or "") > CAP]


def candidate(stop: Stop) -> Candidate:
    base, due = datetime.fromisoformat(stop.base_at or ""), datetime.fromisoformat(stop.due_at or "")
    return Candidate(stop.turn, stop.station, base, due, Tier(stop.tier))


def expected(tables: Tables, called: Called, stations: list[str], now: datetime) -> tuple[int, str] | None:
    """Whom a desk of these stations calls next."""
    heads, at_work = [], busy(tables)
    for station in stations:
        if tables.stations.get(("2026-03-02", station)) == "down":
            continue
        free = [one for one in waiting(tables, station) if one.person_id not in at_work]
        ordinary = [one for one in free if one.tier == Tier.ORDINARY]
        oldest = min(ordinary, key=lambda one: (one.base_at or "", one.turn), default=None)
        emergency = next((one for one in free if one.emergency), None)
        first = next((one for one in free if not one.emergency), None)
        heads.append(
            Head(
                candidate(emergency) if emergency else None,
                candidate(first) if first else None,
                candidate(oldest) if oldest else None,
                passes(called, oldest) if oldest else 0,
            )
        )
    choice = who_is_next(heads, now, CAP, PASSES)
    return None if choice is None else (choice.candidate.turn, choice.candidate.station)


def check(tables: Tables) -> None:
    numbers = Counter((visit["business_day"], visit["label"]) for visit in tables.visits.values())
    assert set(numbers.values()) <= {1}, "a number twice"
    at_work = [stop for stop in tables.stops.values() if stop.state in AT_WORK]
    assert all(count == 1 for count in Counter(stop.desk for stop in at_work).values()), "two at one desk"
    assert all(count == 1 for count in Counter(stop.person_id for stop in at_work).values()), "one at two desks"
    for turn, visit in tables.visits.items():
        states = [stop.state for stop in of(tables, turn)]
        if visit["state"] != "open":
            assert set(states) <= OVER, f"{visit['label']} is over, and its stops are not"
        elif not any(state in LIVE for state in states):
            assert states.count(StopState.NO_SHOW) == 1, f"{visit['label']} is lost"
        else:
            assert sum(state in LIVE for state in states) == 1, f"{visit['label']} is at two places"


def check_step(before: Tables, now: Tables, *, undone: bool) -> None:
    """What one action may change."""
    assert before.stops.keys() <= now.stops.keys() and before.visits.keys() <= now.visits.keys(), "lost"
    for key, stop in before.stops.items():
        after = now.stops[key]
        if after == stop:
            continue
        assert after.version > stop.version
        assert undone or after.state is stop.state or (stop.state, after.state) in CHANGES, (stop.state, after.state)
    for turn, visit in before.visits.items():
        assert now.visits[turn] == visit or now.visits[turn]["version"] > visit["version"]


def ahead(tables: Tables, stop: Stop) -> int:
    called = [one for one in tables.stops.values() if one.station == stop.station and one.state is StopState.CALLED]
    return len(called) + [one.turn for one in waiting(tables, stop.station)].index(stop.turn)


def called_before(tables: Tables, stop: Stop, now: datetime) -> int:
    """By calling everybody of a station, one after the other, as if all of it happened now."""
    left = [candidate(one) for one in waiting(tables, stop.station)]
    called = [one for one in tables.stops.values() if one.station == stop.station and one.state is StopState.CALLED]
    count = len(called)
    while True:
        emergencies = [one for one in left if one.tier is Tier.EMERGENCY]
        others = sorted((one for one in left if one not in emergencies), key=lambda one: (one.due_at, one.turn))
        emergency = min(emergencies, key=lambda one: (one.due_at, one.turn), default=None)
        choice = who_is_next([Head(emergency, others[0] if others else None, None, 0)], now)
        assert choice is not None
        if choice.candidate.turn == stop.turn:
            return count
        left.remove(choice.candidate)
        count += 1


def check_returned(before: Tables, now: Tables) -> None:
    """A day goes on as it was before its end, but for desks, and for those who were at one or away for a while."""
    assert {desk["state"] for desk in now.desks.values()} <= {"closed"}
    for turn, visit in before.visits.items():
        assert {**now.visits[turn], "version": 0} == {**visit, "version": 0}
    for key, was in before.stops.items():
        stop = now.stops[key]
        if was.state in OVER:
            assert stop == was
            continue
        assert stop.state is (StopState.WAITING if was.state in LIVE else StopState.TODO)
        places = [(one.arrived_at, one.base_at, one.due_at, one.tier, one.misses, one.return_to) for one in (was, stop)]
        assert places[0] == places[1], "another place in the queue"
        assert (stop.desk, stop.called_at, stop.started_at, stop.parked_until, stop.ended_at) == (None,) * 5


def is_raised(stop: Stop) -> bool:
    place = candidate(stop)
    return place.base_at - place.due_at == timedelta(minutes=CREDIT[place.tier] + RAISED_MINUTES)


def check_done(tables: Tables, act: str, before: Stop, next_station: str | None) -> None:
    """What a desk's action must have done, besides what holds of all."""
    now = tables.stops[before.turn, before.station]
    if act == "miss" and now.state is StopState.WAITING and not now.emergency and now.misses < 3:
        others = [one.turn for one in waiting(tables, now.station) if not one.emergency]
        assert others.index(now.turn) >= min(5, len(others) - 1), "fewer than five places back"
    if act == "transfer":
        there = tables.stops[before.turn, next_station or ""]
        assert (there.arrived_at, there.base_at) == (before.arrived_at, before.base_at)
    if act == "finish" and before.return_to:
        back = tables.stops[before.turn, before.return_to]
        assert next_station == before.return_to or back.state is not StopState.WAITING
