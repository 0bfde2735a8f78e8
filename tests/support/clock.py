"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.application.ports import Moment

MORNING = datetime(2026, 11, 25, 0, 12, tzinfo=UTC)  # 08:12 in Beijing


class SetClock:
    def __init__(self, at: datetime = MORNING) -> None:
        self._start = at
        self._boot = 1
        self.at = at

    def now(self) -> Moment:
        return Moment(self.at, f"boot-{self._boot}", int((self.at - self._start).total_seconds() * 1000))

    def pass_(self, **span: float) -> None:
        self.at += timedelta(**span)

    def set_forward(self, **span: float) -> None:
        """Somebody sets the clock; no time passes since the start."""
        self.at += timedelta(**span)
        self._start += timedelta(**span)

    def restart(self) -> None:
        """The machine starts again, at once."""
        self._boot += 1
        self._start = self.at
