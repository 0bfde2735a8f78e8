"""The moment, as it is written down, and whether the machine's clock can be believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

RELEASED = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this has lost its battery
BACK = timedelta(minutes=2)  # slewing and the seconds between two looks are less
AHEAD = timedelta(days=14)  # a machine that was off so long, or a clock that jumped: a person says which
AHEAD_OF_A_QUEUE = timedelta(days=4)  # the same while people stand in it; a long week-end is less
STEP = timedelta(hours=2)  # the network or a person sets a clock a little; no business day is begun by it in daylight
DRIFT = timedelta(minutes=2)  # all that is granted where nobody has looked for as long as AHEAD


@dataclass(frozen=True, slots=True)
class Moment:
    """``at`` is aware UTC; ``boot`` names this start of the machine, ``boottime_ms`` counts from it."""

    at: datetime
    boot: str
    boottime_ms: int


class Clock(Protocol):
    def now(self) -> Moment: ...


class ClockState(StrEnum):
    OK = "ok"
    UNSET = "unset"  # before this program was made
    BACK = "back"  # before the last good moment
    JUMPED = "jumped"  # long after it, and the machine was off in between
    STEPPED = "stepped"  # the wall and the time since start part by hours


def clock_state(now: Moment, good: Moment | None, queue: Callable[[], bool] = lambda: False) -> ClockState:
    """``good`` is the last moment that was believed, None on a fresh machine; ``queue``: somebody came that day and has
    not gone yet."""
    if now.at < RELEASED:
        return ClockState.UNSET
    if good is None:
        return ClockState.OK
    if now.at < good.at - BACK:
        return ClockState.BACK
    if now.boot == good.boot:
        run = timedelta(milliseconds=now.boottime_ms - good.boottime_ms)
        step = abs(now.at - good.at - run)
        return ClockState.STEPPED if step > (STEP if run < AHEAD else DRIFT) else ClockState.OK
    away = now.at - good.at
    return ClockState.JUMPED if away > AHEAD or (away > AHEAD_OF_A_QUEUE and queue()) else ClockState.OK
