"""A clinic day, event by event, by the rules of ``kiosk.domain``: who is next, where to, how long a wait."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush

from kiosk.domain.calling import CAP, Candidate, Head, due, place_after_miss, who_is_next
from kiosk.domain.catalogue import Station
from kiosk.domain.waiting import Estimate
from kiosk.simulate.memory import Memory
from kiosk.simulate.villagers import Villager

OPENING = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)  # 08:00 in Beijing
WAY_MINUTES = 0.25  # from the chair to the desk
WALK_MINUTES = 1.0  # from one station to another
ABSENT_MINUTES = 1.0  # that a desk waits for somebody who is not there

Desks = Mapping[tuple[str, ...], int]  # the stations that a desk serves -> how many such desks
Where = Callable[[Villager, frozenset[str], Mapping[str, int], Mapping[str, int]], Station | None]
"""Where a villager goes next, by the finished stations and each station's people ahead and open desks."""


@dataclass(frozen=True, slots=True)
class Waited:
    """One wait at one station, in minutes of the day. ``passed`` counts the priority people who were called there
    once this one was over the cap."""

    turn: int
    station: str
    joined: float
    called: float
    ordinary: bool
    passed: int
    estimate: Estimate | None  # of those who were not called at once


@dataclass(frozen=True, slots=True)
class Day:
    waits: tuple[Waited, ...]
    minutes_in: Mapping[int, float]  # turn -> minutes in the clinic, of those who walked their whole route
    minutes_fasting: Mapping[int, float]  # turn -> minutes until the last fasting station was done
    no_shows: int
    closed_at: float


@dataclass(slots=True)
class _Here:
    """A villager in a station's queue."""

    villager: Villager
    candidate: Candidate
    joined: float
    called: float | None = None
    misses: int = 0
    estimate: Estimate | None = None


class Clinic:
    """One day; ``play`` it once."""

    def __init__(self, where: Where, desks: Desks, minutes: Mapping[str, float], *, estimates: bool):
        """``minutes`` are the catalogue's. ``estimates``: each wait is estimated when it begins, which takes time."""
        self._where, self._estimates = where, estimates
        self._desks = [kind for kind, count in desks.items() for _ in range(count)]
        self._open = {code: sum(code in kind for kind in self._desks) for kind in desks for code in kind}
        self._serving: list[tuple[str, float] | None] = [None] * len(self._desks)  # station, minute of the call
        self._queues: dict[str, dict[int, _Here]] = defaultdict(dict)
        self._finished: dict[int, frozenset[str]] = defaultdict(frozenset)
        self._memory = Memory(minutes)
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._now, self._no_shows = 0.0, 0
        self._waits: list[Waited] = []
        self._in: dict[int, float] = {}
        self._fasting: dict[int, float] = {}

    def play(self, villagers: Sequence[Villager]) -> Day:
        for one in villagers:
            self._after(one.at, functools.partial(self._go_on, one))
        while self._events:
            self._now, _order, happens = heappop(self._events)
            happens()
        return Day(tuple(self._waits), self._in, self._fasting, self._no_shows, self._now)

    def _after(self, minutes: float, happens: Callable[[], None]) -> None:
        heappush(self._events, (self._now + minutes, next(self._order), happens))

    @property
    def _clock(self) -> datetime:
        return OPENING + timedelta(minutes=self._now)

    def _go_on(self, villager: Villager) -> None:
        ahead = {code: len(self._queues[code]) for code in self._open}
        station = self._where(villager, self._finished[villager.turn], ahead, self._open)
        if station is None:
            self._in[villager.turn] = self._now - villager.at
            return
        code, tier = station.code, villager.tier
        me = Candidate(villager.turn, code, self._clock, due(self._clock, tier), tier)
        here = self._queues[code][me.turn] = _Here(villager, me, self._now)
        self._memory.joined(me, self._clock)
        for desk, kind in enumerate(self._desks):
            if code in kind and self._serving[desk] is None:
                return self._call_next(desk)
        if self._estimates:
            waiting = [one.candidate for one in self._queues[code].values()]
            serving = [
                self._now - at[1] for kind, at in zip(self._desks, self._serving, strict=True) if at and code in kind
            ]
            here.estimate = self._memory.estimate(me, waiting, self._open[code], serving, self._clock)

    def _call_next(self, desk: int) -> None:
        self._serving[desk] = None
        choice = who_is_next([self._head(code) for code in self._desks[desk]], self._clock)
        if choice is None:
            return
        code, turn = choice.candidate.station, choice.candidate.turn
        here = self._queues[code].pop(turn)
        if here.called is None:
            here.called = self._now
            self._waited(here)
        villager, away = here.villager, self._away(here)
        self._serving[desk] = (code, self._now)
        self._memory.called(choice.candidate, self._clock, answered=not away)
        if away:
            self._after(ABSENT_MINUTES, functools.partial(self._miss, desk, here))
        else:
            way = max(WAY_MINUTES, here.joined + WALK_MINUTES - self._now)
            self._after(way + villager.minutes[code], functools.partial(self._finish, desk, villager, code, self._now))

    def _away(self, here: _Here) -> bool:
        villager = here.villager
        gone = villager.leaves is not None and len(self._finished[villager.turn]) >= villager.leaves
        return gone or (here.misses == 0 and here.candidate.station in villager.absent)

    def _finish(self, desk: int, villager: Villager, code: str, called: float) -> None:
        self._finished[villager.turn] |= {code}
        self._memory.served(code, self._now - called)
        fasting = {one.code for one in villager.route if one.fasting}
        if code in fasting and fasting <= self._finished[villager.turn]:
            self._fasting[villager.turn] = self._now - villager.at
        self._serving[desk] = None
        self._go_on(villager)
        if self._serving[desk] is None:
            self._call_next(desk)

    def _miss(self, desk: int, here: _Here) -> None:
        me, here.misses = here.candidate, here.misses + 1
        queue = self._queues[me.station]
        place = place_after_miss(here.misses, me.due_at, sorted(one.candidate.due_at for one in queue.values()))
        if place is None:
            self._no_shows += 1
        else:
            here.candidate = replace(me, base_at=self._clock, due_at=place)
            queue[me.turn] = here
        self._call_next(desk)

    def _head(self, code: str) -> Head:
        waiting = [one.candidate for one in self._queues[code].values()]
        ordinary = min(
            (one for one in waiting if not one.priority), key=lambda one: (one.base_at, one.turn), default=None
        )
        passed = self._memory.priority_calls(code, ordinary.base_at + CAP) if ordinary else 0
        return Head(None, min(waiting, key=lambda one: (one.due_at, one.turn), default=None), ordinary, passed)

    def _waited(self, here: _Here) -> None:
        me = here.candidate
        passed = 0 if me.priority else self._memory.priority_calls(me.station, me.base_at + CAP)
        self._waits.append(Waited(me.turn, me.station, here.joined, self._now, not me.priority, passed, here.estimate))
