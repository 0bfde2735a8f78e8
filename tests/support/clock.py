"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.application.ports import Moment

MORNING = datetime(2026, 11, 25, 0, 12, tzinfo=UTC)  # 08:12 in Beijing


class SetClock:
    def __init__(self, at: datetime = MORNING) -> None:
        self._start = at
        self.at = at

    def now(self) -> Moment:
        return Moment(self.at, "boot-1", int((self.at - self._start).total_seconds() * 1000))

    def pass_(self, **span: float) -> None:
        self.at += timedelta(**span)
