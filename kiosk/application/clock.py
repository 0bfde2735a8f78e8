"""The moment, as it is written down, and whether the machine's clock can be believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

RELEASED = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this has lost its battery
BACK = timedelta(minutes=2)  # slewing and the seconds between two looks are less
AHEAD = timedelta(days=14)  # a machine that was off so long, or a clock that jumped: a person says which
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


def clock_state(now: Moment, good: Moment | None) -> ClockState:
    """``good`` is the last moment that was believed, None on a fresh machine."""
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
    return ClockState.JUMPED if now.at - good.at > AHEAD else ClockState.OK
