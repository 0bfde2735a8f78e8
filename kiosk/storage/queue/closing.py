"""The end of a day: whoever is still there is unserved, which is never a no-show."""

from __future__ import annotations

from datetime import date

from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import OVER, Step, VisitState
from kiosk.storage import days
from kiosk.storage.engine import Database
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.rules import Doing

_STANDING = f"select {rows.VISIT} from visit v where v.business_day = ? and v.state = 'open' order by v.turn"
_FORGOTTEN = "select business_day from day where business_day < ? and state = 'open' order by business_day"
_HELP_OVER = "update help set ended_at = ?, ended_by = ? where ended_at is null"


def close_day(doing: Doing, day: date) -> int:
    """How many visits became unserved. Desks close, calls for help end, nobody registers any more."""
    standing = [rows.visit_of(row) for row in doing.db.execute(_STANDING, (day.isoformat(),)).fetchall()]
    for visit in standing:
        act = Act(doing, visit)
        for stop in rows.stops(doing.db, visit.turn):
            if stop.state not in OVER:
                act.move(stop, Step.CLOSE, ended_at=doing.at)
        act.set_visit(state=VisitState.UNSERVED, ended_at=doing.at)
        act.journal(JournalEvent.VISIT_UNSERVED)
    places.close_all(doing)
    doing.db.execute(_HELP_OVER, (doing.at, doing.actor))
    days.close_day(doing.db, day, doing.moment, doing.actor)
    return len(standing)


def forgotten(db: Database, day: date) -> list[date]:
    """Earlier days that nobody closed."""
    return [date.fromisoformat(row[0]) for row in db.execute(_FORGOTTEN, (day.isoformat(),)).fetchall()]


def close_forgotten(doing: Doing, day: date) -> int:
    earlier = forgotten(doing.db, day)
    for one in earlier:
        close_day(doing, one)
    return len(earlier)
