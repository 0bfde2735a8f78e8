"""What the board shows: it asks the store again and again, and says so when there is no answer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.application import board as b
from kiosk.application.errors import StorageError
from kiosk.application.ports import Clock, Moment, Worker
from kiosk.application.queue import Call, Row
from kiosk.domain.visit import StopState

LOOK_BACK = 30  # so many of the last calls are looked at again, for those that a desk took back
STALE_MS = 5000  # without an answer of the store for so long, nothing is shown as if it were now

log = logging.getLogger("kiosk.board")


@dataclass(frozen=True, slots=True)
class Looked:
    """``last`` are the day's ``LOOK_BACK`` last calls, ``new`` those not heard of before, both in order. ``waiting``
    counts people; it is 0 once there was a call."""

    changes: int
    day: date
    closed: bool
    last: tuple[Call, ...]
    new: tuple[Call, ...]
    waiting: int


class Look(StrEnum):
    UNCHANGED = "unchanged"
    FAILED = "failed"


class Calls(Protocol):
    """The part of ``queue.Queue`` that a board reads."""

    def changes(self) -> int: ...
    def last_calls(self, day: date, count: int) -> tuple[Call, ...]: ...
    def calls_after(self, seq: int, day: date) -> tuple[Call, ...]: ...
    def rows(self, day: date, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]: ...


class BoardWork:
    """What the board does away from the screen. Belongs to the thread that owns the database connection."""

    def __init__(self, queue: Calls, day_open: Callable[[date], bool], today: Callable[[], date]) -> None:
        self._queue = queue
        self._day_open = day_open
        self._today = today
        self._told = False

    def look(self, before: Looked | None, heard: int) -> Looked | Look:
        try:
            changes, day = self._queue.changes(), self._today()
            self._told = False
            if before is not None and (before.changes, before.day) == (changes, day):
                return Look.UNCHANGED
            last = self._queue.last_calls(day, LOOK_BACK)
            new = self._queue.calls_after(heard, day)
            waiting = 0 if last else len(self._queue.rows(day, states=(StopState.WAITING,)))
            return Looked(changes, day, not self._day_open(day), last, new, waiting)
        except StorageError as error:
            if not self._told:
                log.error("store_failed %s", error)
            self._told = True
            return Look.FAILED


class BoardScreen(StrEnum):
    STARTING = "starting"
    CALLS = "calls"
    NOBODY = "nobody"  # nobody was called yet today
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Shown:
    call: Call
    fresh: bool


@dataclass(frozen=True, slots=True)
class BoardView:
    """Everything on the board; it is another one only when something that can be seen is. ``minute`` is aware UTC,
    ``stale_since`` the last answer of the store when that is too long ago; then nothing is large or fresh."""

    screen: BoardScreen
    minute: datetime
    large: Shown | None = None
    rows: tuple[Shown, ...] = ()
    waiting: int = 0
    stale_since: datetime | None = None


@dataclass(slots=True)
class BoardGuide:
    """``tick`` it five times a second, on the screen's thread. ``least_ms``: so long each call stands large.
    ``announce`` is told of each call that becomes large: the chime, then the voice."""

    work: BoardWork
    worker: Worker
    clock: Clock
    least_ms: int
    announce: Callable[[Call], None] = lambda _call: None
    on_change: Callable[[BoardView], None] = lambda _view: None
    board: b.Board = field(default_factory=b.Board)
    _looked: Looked | None = None
    _answered: Moment | None = None
    _asking: bool = False
    _view: BoardView | None = None

    def tick(self) -> None:
        now = self.clock.now()
        if self._answered is None:
            self._answered = now
        if not self._asking:
            self._asking = True
            before, heard = self._looked, self.board.heard
            self.worker.run(lambda: self.work.look(before, heard), self._told)
        self._show(now)

    def _told(self, told: Looked | Look) -> None:
        self._asking = False
        now = self.clock.now()
        if told is Look.FAILED:
            return
        self._answered = now
        if isinstance(told, Looked):
            if self._looked is None:
                self.board = b.begun(told.last, now.at)
            elif self._looked.day != told.day:
                self.board = b.heard(b.Board(), told.last, now.at)
            else:
                self.board = b.heard(b.standing(self.board, told.last, LOOK_BACK), told.new, now.at)
            self._looked = told
        self._show(now)

    def _show(self, now: Moment) -> None:
        assert self._answered is not None
        stale = now.boottime_ms - self._answered.boottime_ms > STALE_MS
        before = self.board.large
        if stale:
            self.board = b.held(self.board, now.boottime_ms)
        else:
            self.board = b.turned(self.board, now.boottime_ms, self.least_ms)
        view = self._seen(now.at, stale)
        if view != self._view:
            self._view = view
            self.on_change(view)
        large = self.board.large
        if large is not None and large != before and not stale:
            self.announce(large)

    def _seen(self, at: datetime, stale: bool) -> BoardView:
        def shown(call: Call) -> Shown:
            return Shown(call, not stale and at - call.at <= b.FRESH)

        assert self._answered is not None
        large, rows = self.board.large, self.board.rows
        if stale and large:
            rows = (large, *rows)[: b.KEPT]
        return BoardView(
            self._screen(),
            at.replace(second=0, microsecond=0),
            shown(large) if large and not stale else None,
            tuple(map(shown, rows)),
            self._looked.waiting if self._looked else 0,
            self._answered.at if stale else None,
        )

    def _screen(self) -> BoardScreen:
        if self._looked is None:
            return BoardScreen.STARTING
        if self._looked.closed:
            return BoardScreen.CLOSED
        return BoardScreen.CALLS if self.board.large or self.board.rows else BoardScreen.NOBODY
