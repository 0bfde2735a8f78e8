"""A queue as the board reads it: calls in memory, taken back and unreadable when told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.application.errors import StorageError
from kiosk.application.queue import Call, Row
from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from tests.support.clock import SetClock

DAY = date(2026, 11, 25)


class PretendCalls:
    """``readable``, ``open``, ``day`` and ``waiting`` are as the world is; ``looks`` counts the questions for calls."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock
        self.readable = True
        self.open = True
        self.day = DAY
        self.waiting = 0
        self.looks = 0
        self._calls: list[tuple[date, Call]] = []
        self._changes = 0
        self._seq = 0

    def call(self, label: str, room: str = "103", *, again: bool = False, desk: str = "1") -> Call:
        self._seq += 1
        made = Call(self._seq, label, "B", room, desk, self.clock.at, again)
        self._calls.append((self.day, made))
        self.something_changes()
        return made

    def take_back(self, call: Call) -> None:
        self._calls = [(day, one) for day, one in self._calls if one != call]
        self.something_changes()

    def something_changes(self) -> None:
        self._changes += 1

    def day_open(self, day: date) -> bool:
        return self.open

    def today(self) -> date:
        return self.day

    def changes(self) -> int:
        if not self.readable:
            raise StorageError("The database cannot be read.")
        return self._changes

    def last_calls(self, day: date, count: int) -> tuple[Call, ...]:
        self.looks += 1
        return self.calls_after(0, day)[-count:]

    def calls_after(self, seq: int, day: date) -> tuple[Call, ...]:
        return tuple(one for on, one in self._calls if on == day and one.seq > seq)

    def rows(self, day: date, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]:
        return tuple(replace(_ROW, turn=turn, arrived_at=self.clock.at) for turn in range(self.waiting))


_ROW = Row(
    turn=0,
    visit_id="",
    label="A001",
    programme="elderly",
    station="B",
    state=StopState.WAITING,
    version=1,
    desk=None,
    tier=Tier.ORDINARY,
    tier_verified=False,
    arrived_at=SetClock().at,
    due_at=SetClock().at,
    called_at=None,
    started_at=None,
    calls=0,
    misses=0,
    parked_until=None,
    fasting=False,
    masked_name="",
)
