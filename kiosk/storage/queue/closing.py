"""The end of a day: whoever is still there is unserved, which is never a no-show; and waits again when it goes on."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import OVER, Step, StopState, VisitState
from kiosk.storage import days, seals
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of
from kiosk.storage.queue import places, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.rows import Stop
from kiosk.storage.queue.rules import Doing
from kiosk.storage.queue.work import skipped

_STANDING = f"select {rows.VISIT} from visit v where v.business_day = ? and v.state = 'open' order by v.turn"
_HELD = (
    f"select distinct {rows.VISIT} from visit v join stop s on s.turn = v.turn"
    " where s.state in ('called', 'serving') and v.business_day < ? order by v.turn"
)
_UNSERVED = (  # by its last end, which has one time for all
    f"select {rows.VISIT} from visit v join day d on d.business_day = v.business_day and d.closed_at = v.ended_at"
    " where v.business_day = ? and v.state = 'unserved' order by v.turn"
)
_FORGOTTEN = "select business_day from day where business_day < ? and state = 'open' order by business_day"
_HELP = "select seq from help where ended_at is null and at < ? order by seq"
_HELP_OVER = "update help set ended_at = ?, ended_by = ? where seq = ?"
_NO_UNDO = "delete from undo where turn in (select turn from visit where business_day <= ?)"


def open_day(doing: Doing, day: date) -> int:
    """How many visits came back that the end of this day had made unserved; 0 when it is open, or was never closed."""
    closed = days.state(doing.db, day) == "closed"
    days.open_day(doing.db, day, doing.moment, doing.actor)
    if not closed:
        return 0
    given_up = [rows.visit_of(row) for row in doing.db.execute(_UNSERVED, (day.isoformat(),)).fetchall()]
    for visit in given_up:
        act = Act(doing, visit)
        act.set_visit(state=VisitState.OPEN, ended_at=None)
        for stop in rows.stops(doing.db, visit.turn):
            if stop.state is StopState.UNSERVED:
                _return(act, stop)
        act.journal(JournalEvent.VISIT_RETURNED)
    for visit in given_up:
        _leave_out_what_is_gone(doing, visit.turn)
    return len(given_up)


def _leave_out_what_is_gone(doing: Doing, turn: int) -> None:
    """Stations that have left the catalogue meanwhile: nobody can open a desk for them any more."""
    for station in [one.station for one in rows.stops(doing.db, turn)]:
        stop = rows.stop(doing.db, turn, station)
        if stop is not None and stop.state not in OVER and station not in doing.catalogue.stations:
            skipped(Act(doing, rows.visit(doing.db, turn)), stop, "station_gone", None)


def _return(act: Act, stop: Stop) -> None:
    """To the old place in the queue. A stop without a place was still to do."""
    if stop.due_at is None:
        act.move(stop, Step.LEAVE, ended_at=None)
    else:
        act.move(stop, Step.RETURN, desk=None, called_at=None, started_at=None, parked_until=None, ended_at=None)


def close_day(doing: Doing, day: date) -> int:
    """How many visits became unserved. Desks close, calls for help end, nobody registers any more.

    Somebody of an earlier day whom a desk still holds is unserved too; a desk that has somebody of a later day stays.
    """
    standing = [rows.visit_of(row) for row in doing.db.execute(_STANDING, (day.isoformat(),)).fetchall()]
    standing += [rows.visit_of(row) for row in doing.db.execute(_HELD, (day.isoformat(),)).fetchall()]
    for visit in standing:
        act = Act(doing, visit)
        for stop in rows.stops(doing.db, visit.turn):
            if stop.state not in OVER:
                act.move(stop, Step.CLOSE, ended_at=doing.at)
        act.set_visit(state=VisitState.UNSERVED, ended_at=doing.at)
        act.journal(JournalEvent.VISIT_UNSERVED)
    places.close_all(doing)
    doing.db.execute(_NO_UNDO, (day.isoformat(),))
    _end_helps(doing, day)
    days.close_day(doing.db, day, doing.moment, doing.actor)
    seals.seal(doing.db, doing.cipher.signer, day.isoformat(), doing.moment, doing.actor)
    return len(standing)


def _end_helps(doing: Doing, day: date) -> None:
    """Those asked for before the day's end; a later day's stay."""
    end = text_of(datetime.combine(day + timedelta(days=1), time(), BEIJING))
    for (seq,) in doing.db.execute(_HELP, (end,)).fetchall():
        doing.db.execute(_HELP_OVER, (doing.at, doing.actor, seq))
        append(doing.db, JournalEvent.HELP_ENDED, {"help": seq}, doing.moment, doing.actor)


def forgotten(db: Database, day: date) -> list[date]:
    """Earlier days that nobody closed."""
    return [date.fromisoformat(row[0]) for row in db.execute(_FORGOTTEN, (day.isoformat(),)).fetchall()]


def close_forgotten(doing: Doing, day: date) -> int:
    earlier = forgotten(doing.db, day)
    for one in earlier:
        close_day(doing, one)
    return len(earlier)
