"""What a clinic knows of its own day so far: services, calls, arrivals; and the estimate that it makes of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from kiosk.domain.calling import Candidate, Tier
from kiosk.domain.waiting import Estimate, Line, estimate, pace

LATELY = timedelta(minutes=30)  # in which arrivals are counted
ABSENT_BEFORE, CALLS_BEFORE = 0.03, 30  # what is thought of absence until there are calls


class Memory:
    def __init__(self, minutes: Mapping[str, float]) -> None:
        """``minutes`` are the catalogue's."""
        self._minutes = minutes
        self._services: dict[str, list[float]] = defaultdict(list)
        self._priority_calls: dict[str, list[datetime]] = defaultdict(list)
        self._joins: dict[str, list[tuple[datetime, Tier]]] = defaultdict(list)
        self._calls, self._absences = float(CALLS_BEFORE), CALLS_BEFORE * ABSENT_BEFORE

    def joined(self, me: Candidate, now: datetime) -> None:
        if me.priority:
            self._joins[me.station].append((now, me.tier))

    def called(self, me: Candidate, now: datetime, *, answered: bool) -> None:
        self._calls, self._absences = self._calls + 1, self._absences + (not answered)
        if me.priority:
            self._priority_calls[me.station].append(now)

    def served(self, station: str, minutes: float) -> None:
        self._services[station].append(minutes)

    def priority_calls(self, station: str, since: datetime) -> int:
        calls = self._priority_calls[station]
        return len(calls) - bisect_left(calls, since)

    def estimate(
        self, me: Candidate, waiting: Sequence[Candidate], desks: int, serving: Sequence[float], now: datetime
    ) -> Estimate | None:
        station = me.station
        joins = self._joins[station]
        lately = Counter(tier for at, tier in joins[bisect_left(joins, now - LATELY, key=lambda one: one[0]) :])
        coming = {tier: count / (LATELY / timedelta(minutes=1)) for tier, count in lately.items()}
        line = Line(waiting, desks, serving, self._priority_calls[station], self._absences / self._calls, coming)
        return estimate(me, line, pace(self._minutes[station], self._services[station]), now, me.turn)
