"""The calls on the board: each stands large for a while, one after the other, and is then kept in a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain

from kiosk.application.queue import Call

KEPT = 6
AWAY = timedelta(seconds=30)  # a restart takes seconds: what was called before these has been announced
FRESH = timedelta(minutes=3)  # so long a call is marked as new; one that is first heard of later never stands large


@dataclass(frozen=True, slots=True)
class Board:
    """``large`` stands there since ``since_ms``, on the time since the start of the machine. ``queued`` come after it
    in the order of the calls; ``kept`` were large before or came too late for it, newest first. ``heard`` is the
    newest call's ``seq``."""

    large: Call | None = None
    since_ms: int = 0
    queued: tuple[Call, ...] = ()
    kept: tuple[Call, ...] = ()
    heard: int = 0

    @property
    def rows(self) -> tuple[Call, ...]:
        """What stands beside the large one, newest first and a number once: those that will be large next come before
        those that were."""
        beside: dict[str, Call] = {}
        for call in chain(reversed(self.queued[:KEPT]), self.kept):
            if self.large is None or call.label != self.large.label or call.seq > self.large.seq:
                beside.setdefault(call.label, call)
        return tuple(beside.values())[:KEPT]


def begun(last: Sequence[Call], now: datetime) -> Board:
    """When the board starts: ``last`` are the day's last calls, in order. Those of the last ``AWAY``, which may not
    have been seen yet, are to be large in their turn; when all are older, the newest stands large, unannounced."""
    board = heard(Board(), last, now, AWAY)
    return replace(board, large=last[-1], kept=_beside(last[-1], last)) if last and not board.queued else board


def heard(board: Board, calls: Sequence[Call], now: datetime, young: timedelta = FRESH) -> Board:
    """``calls`` are those after ``board.heard``, in order. None is lost; what is not ``young`` is kept, never large."""
    for call in calls:
        if now - call.at <= young:
            board = replace(board, queued=(*board.queued, call), heard=call.seq)
        else:
            board = replace(_kept(board, call), heard=call.seq)
    return board


def standing(board: Board, last: Sequence[Call], count: int) -> Board:
    """Without the calls that a desk took back. ``last`` are the ``count`` last that stand, in order. When the large
    one goes and nothing follows, the one before it is large again, unannounced; the first call of a number is there
    again when only the second was taken back."""
    from_seq = last[0].seq if len(last) >= count else 0
    there = {call.seq for call in last}

    def stands(call: Call) -> bool:
        return call.seq < from_seq or call.seq > board.heard or call.seq in there

    large = board.large if board.large and stands(board.large) else None
    queued = tuple(filter(stands, board.queued))
    seen = [*filter(stands, board.kept), *(call for call in last if call.seq <= board.heard and call not in queued)]
    if large is None and not queued:
        large = max(seen, key=lambda call: call.seq, default=None)
    return replace(board, large=large, queued=queued, kept=_beside(large, seen))


def turned(board: Board, now_ms: int, least_ms: int) -> Board:
    """The next one is large when the one before has stood there for ``least_ms``."""
    if not board.queued or (board.large is not None and now_ms - board.since_ms < least_ms):
        return board
    following, *rest = board.queued
    before = _kept(board, board.large) if board.large is not None else board
    return replace(before, large=following, since_ms=now_ms, queued=tuple(rest))


def held(board: Board, now_ms: int) -> Board:
    """Nobody sees the board now: whatever is large begins its time again."""
    return replace(board, since_ms=now_ms)


def _kept(board: Board, call: Call) -> Board:
    return replace(board, kept=_newest([*board.kept, call]))


def _beside(large: Call | None, seen: Iterable[Call]) -> tuple[Call, ...]:
    return _newest(call for call in seen if large is None or call.label != large.label or call.seq > large.seq)


def _newest(calls: Iterable[Call]) -> tuple[Call, ...]:
    """A number once, by its newest call."""
    newest: dict[str, Call] = {}
    for one in sorted(calls, key=lambda one: one.seq, reverse=True):
        newest.setdefault(one.label, one)
    return tuple(newest.values())[:KEPT]
