"""The moment, as it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Moment:
    """``at`` is aware UTC; ``boot`` names this start of the machine, ``boottime_ms`` counts from it."""

    at: datetime
    boot: str
    boottime_ms: int


class Clock(Protocol):
    def now(self) -> Moment: ...
