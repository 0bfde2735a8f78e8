"""The few rows that say who is next at a station, each from an index."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from kiosk.domain.calling import Candidate, Choice, Head, Tier, who_is_next
from kiosk.storage.engine import Database
from kiosk.storage.journal import text_of
from kiosk.storage.queue.rules import QueueRules

# Whoever is called or served anywhere is passed over. The state twice: SQLite looks for the partial index's own words.
_FREE = (
    " and not exists (select 1 from stop b where b.person_id = s.person_id and b.state in ('called', 'serving'))"
    " order by {order}, s.turn limit 1"
)
_COLUMNS = "s.turn, s.base_at, s.due_at, s.tier"
_FIRST = (
    f"select {_COLUMNS} from stop s where s.business_day = ? and s.station = ? and s.state in ('waiting', 'called')"
    " and s.state = 'waiting' and s.emergency = ?" + _FREE.format(order="s.due_at")
)
_ORDINARY = (
    f"select {_COLUMNS} from stop s where s.business_day = ? and s.station = ? and s.state = 'waiting'"
    " and s.tier = 'ordinary'" + _FREE.format(order="s.base_at")
)
_PASSES = (
    "select count(*) from (select 1 from stop where business_day = ? and station = ? and priority_at >= ?"
    " and priority_at is not null limit ?)"
)


def choice(db: Database, stations: Iterable[str], day: date, now: datetime, rules: QueueRules) -> Choice | None:
    heads = [_head(db, station, day.isoformat(), rules) for station in stations]
    return who_is_next(heads, now, rules.cap, rules.passes)


def _head(db: Database, station: str, day: str, rules: QueueRules) -> Head:
    oldest = _candidate(db, _ORDINARY, station, (day, station))
    passed = 0
    if oldest is not None and rules.passes:
        over = text_of(oldest.base_at + rules.cap)
        passed = int(db.execute(_PASSES, (day, station, over, rules.passes)).fetchone()[0])
    emergency = _candidate(db, _FIRST, station, (day, station, 1))
    return Head(emergency, _candidate(db, _FIRST, station, (day, station, 0)), oldest, passed)


def _candidate(db: Database, sql: str, station: str, key: tuple[str | int, ...]) -> Candidate | None:
    row = db.execute(sql, key).fetchone()
    if row is None:
        return None
    turn, base_at, due_at, tier = row
    return Candidate(turn, station, datetime.fromisoformat(base_at), datetime.fromisoformat(due_at), Tier(tier))
