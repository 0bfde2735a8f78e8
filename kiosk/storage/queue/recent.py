"""What the estimate of a wait is made of: who waits, who is at a desk, how long the last services took."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from kiosk.application.queue import DeskState
from kiosk.application.waiting import Standing
from kiosk.domain.calling import Candidate, Tier
from kiosk.domain.waiting import KEPT, Line
from kiosk.storage.journal import text_of
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.rules import Doing

ABSENT = 0.03  # of calls, nobody answers
WAY_MINUTES = 0.3  # of each service, from the call to the start
LATELY = timedelta(minutes=30)  # as many priority people as were called in it will come in the next
LONG_AGO = timedelta(hours=4)  # nobody waits longer; the bound looks no further back
MINUTE = timedelta(minutes=1)

_MINE = (
    "select s.turn, s.station, s.business_day from visit v join stop s on s.turn = v.turn"
    " where v.id = ? and s.state = 'waiting'"
)
_WAITING = (
    "select turn, base_at, due_at, tier from stop where business_day = ? and station = ?"
    " and state in ('waiting', 'called') and state = 'waiting'"
)
_PASSED = (
    "select priority_at, tier from stop where business_day = ? and station = ? and priority_at >= ?"
    " and priority_at is not null order by priority_at"
)
_SERVED = "select ms from interval where station = ? and state = 'serving' order by to_at desc limit ?"


def standing(doing: Doing, visit_id: str) -> Standing | None:
    """See ``kiosk.application.waiting.Recent``."""
    db, now = doing.db, doing.moment.at
    desks = places.desks(db)
    mine = db.execute(_MINE, (visit_id,)).fetchone()
    if mine is None or not desks:
        return None
    turn, station, day = mine
    here = [one.name for one in desks if one.state != DeskState.CLOSED and station in one.codes]
    if station in places.down(db, day):
        here = []
    waiting = [
        Candidate(one, station, datetime.fromisoformat(base_at), datetime.fromisoformat(due_at), Tier(tier))
        for one, base_at, due_at, tier in db.execute(_WAITING, (day, station)).fetchall()
    ]
    calls = [
        (datetime.fromisoformat(at), Tier(tier))
        for at, tier in db.execute(_PASSED, (day, station, text_of(now - LONG_AGO))).fetchall()
    ]
    lately = Counter(tier for at, tier in calls if at >= now - LATELY)
    line = Line(
        waiting,
        len(here),
        [(now - since) / MINUTE for name in here if (since := _since(doing, name)) is not None],
        [at for at, _tier in calls],
        ABSENT,
        {tier: count * MINUTE / LATELY for tier, count in lately.items()},
    )
    served = db.execute(_SERVED, (station, KEPT)).fetchall()
    return Standing(
        next(one for one in waiting if one.turn == turn),
        line,
        tuple(ms / 60_000 + WAY_MINUTES for (ms,) in reversed(served)),
    )


def _since(doing: Doing, desk: str) -> datetime | None:
    """When somebody was called to a desk; None when nobody is there."""
    stop = rows.at_desk(doing.db, desk)
    if stop is None or stop.called_at is None:
        return None
    return min(doing.moment.at, datetime.fromisoformat(stop.called_at))
