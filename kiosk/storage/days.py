"""Business days: opened by staff or by their first registration, closed by staff, counted."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of

_STATE = "select state from day where business_day = ?"
_OPEN = (
    "insert into day(business_day, state, opened_at, opened_by) values(?, 'open', ?, ?)"
    " on conflict(business_day) do update set state = 'open', opened_at = excluded.opened_at,"
    " opened_by = excluded.opened_by"
)
_CLOSE = (
    "insert into day(business_day, state, closed_at, closed_by) values(?, 'closed', ?, ?)"
    " on conflict(business_day) do update set state = 'closed', closed_at = excluded.closed_at,"
    " closed_by = excluded.closed_by"
)
_TAKEN = "select count(*) from visit where business_day = ? and programme = ? and state <> 'cancelled'"
_AHEAD_BY_STATION = (
    "select station, count(*) from stop where business_day = ? and state in ('waiting', 'called') group by station"
)
_AHEAD = "select count(*) from stop where business_day = ? and station = ? and state in ('waiting', 'called')"


_STANDING = "select exists(select 1 from visit where business_day = ? and state = 'open')"
_GOOD = "select good_at, good_boot, good_boottime_ms, good_day from clinic where id = 1 and good_day is not null"
_BELIEVE = "update clinic set good_at = ?, good_boot = ?, good_boottime_ms = ?, good_day = ? where id = 1"


def last_good(db: Database) -> tuple[Moment, date] | None:
    row = db.execute(_GOOD).fetchone()
    if row is None:
        return None
    return Moment(datetime.fromisoformat(row[0]), row[1], row[2]), date.fromisoformat(row[3])


def believe(db: Database, moment: Moment, day: date) -> None:
    """From now on the clock is measured against this moment."""
    db.execute(_BELIEVE, (text_of(moment.at), moment.boot, moment.boottime_ms, day.isoformat()))


def state(db: Database, day: date) -> str | None:
    """``open``, ``closed``, or None for a day that nobody has touched yet."""
    row = db.execute(_STATE, (day.isoformat(),)).fetchone()
    return None if row is None else str(row[0])


def visits_open(db: Database, day: date) -> bool:
    return bool(db.execute(_STANDING, (day.isoformat(),)).fetchone()[0])


def open_day(db: Database, day: date, moment: Moment, actor: str) -> None:
    """Nothing is written down when it is open."""
    before = state(db, day)
    if before == "open":
        return
    db.execute(_OPEN, (day.isoformat(), text_of(moment.at), actor))
    detail = {"day": day.isoformat(), "before": before}
    append(db, JournalEvent.DAY_OPENED, detail, moment, actor)


def close_day(db: Database, day: date, moment: Moment, actor: str) -> None:
    """Nothing happens when it is closed."""
    if state(db, day) == "closed":
        return
    db.execute(_CLOSE, (day.isoformat(), text_of(moment.at), actor))
    append(db, JournalEvent.DAY_CLOSED, {"day": day.isoformat()}, moment, actor)


def taken(db: Database, programme: str, day: date) -> int:
    return int(db.execute(_TAKEN, (day.isoformat(), programme)).fetchone()[0])


def ahead(db: Database, day: str) -> Counter[str]:
    """People at each station who wait or are called."""
    return Counter(dict(db.execute(_AHEAD_BY_STATION, (day,)).fetchall()))


def ahead_at(db: Database, station: str, day: date) -> int:
    return int(db.execute(_AHEAD, (day.isoformat(), station)).fetchone()[0])
