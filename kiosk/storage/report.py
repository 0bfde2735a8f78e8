"""The rows that the report counts, of some business days; each statement finds them by an index."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.application.log import Span
from kiosk.application.reporting import HappenedRow, StopRow, ToldRow, VisitRow
from kiosk.domain.numbering import BEIJING
from kiosk.storage.engine import Database, read
from kiosk.storage.journal import text_of

VISITS = "select turn, programme, issued_at, state, identified_by from visit where business_day = :day"
_MS = "(select sum(ms) from interval where turn = s.turn and station = s.station and state = '{}')"
STOPS = (
    f"select s.turn, s.station, s.state, {_MS.format('waiting')}, {_MS.format('serving')}"
    " from visit v join stop s on s.turn = v.turn where v.business_day = :day"
)
DAYS = "select business_day from day where business_day between :first and :last order by business_day"
IDS = "select id, turn from visit where business_day = :day"
NEXT = "select min(turn) from visit where turn > :last"
CALLS = (
    "select turn, station, min(seq), min(at) from call where business_day = :day and undone = 0 group by turn, station"
)
TOLD = "select seq, at, detail from journal where event = 'wait_predicted' and seq between :from and :to order by seq"
# Word for word the condition of the index ``journal_trouble``, or it is not used.
_TROUBLE = "event in ('started', 'stopped', 'help_called', 'paper_failed', 'paper_unknown', 'reader_gone')"
HAPPENED = f"select event, actor from journal where {_TROUBLE} and at >= :from and at < :to order by at, seq"
LAST_RUN = (
    f"select event from journal where {_TROUBLE} and at < :from and actor = :actor and event in ('started', 'stopped')"
    " order by at desc, seq desc limit 1"
)
END = 2**62


class ReportRows:
    """``kiosk.application.reporting.ReportTables`` over SQLite; made by ``Store.report``.

    ``rollover_hour``: a restart at night belongs to the business day before.
    """

    def __init__(self, db: Database, rollover_hour: Callable[[], int]) -> None:
        self._db = db
        self._rollover_hour = rollover_hour

    def days(self, span: Span) -> Sequence[str]:
        return [day for (day,) in self._rows(DAYS, _days(span))]

    def visits(self, day: str) -> Sequence[VisitRow]:
        rows = self._rows(VISITS, {"day": day})
        return [(turn, programme, _hour(at), state, by) for turn, programme, at, state, by in rows]

    def stops(self, day: str) -> Sequence[StopRow]:
        return self._rows(STOPS, {"day": day})

    def told(self, day: str) -> Sequence[ToldRow]:
        """Predictions stand in the journal between the first registration of a day and the first after it."""
        with read(self._db) as db:
            turns = dict(db.execute(IDS, {"day": day}).fetchall())
            if not turns:
                return ()
            (after,) = db.execute(NEXT, {"last": max(turns.values())}).fetchone()
            between = {"from": min(turns.values()), "to": after or END}
            calls = {
                (turn, station): (seq, at) for turn, station, seq, at in db.execute(CALLS, {"day": day}).fetchall()
            }
            told = db.execute(TOLD, between).fetchall()
        return list(_held_against(calls, turns, told))

    def happened(self, span: Span) -> Sequence[HappenedRow]:
        return self._rows(HAPPENED, {"from": self._start(span.first), "to": self._start(span.last + timedelta(days=1))})

    def last_run(self, span: Span, actor: str) -> str | None:
        found = self._rows(LAST_RUN, {"from": self._start(span.first), "actor": actor})
        return found[0][0] if found else None

    def _start(self, day: date) -> str:
        return text_of(datetime.combine(day, time(self._rollover_hour()), BEIJING))

    def _rows(self, sql: str, values: dict[str, str]) -> list[Any]:
        with read(self._db) as db:
            rows: list[Any] = db.execute(sql, values).fetchall()
            return rows


def _held_against(
    calls: Mapping[tuple[int, str], tuple[int, str]], turns: Mapping[str, int], told: Sequence[tuple[int, str, str]]
) -> Iterator[ToldRow]:
    for seq, at, text in told:
        detail = json.loads(text)
        called = calls.get((turns.get(detail["visit"], 0), detail["station"]))
        if called is not None and called[0] > seq:
            waited = datetime.fromisoformat(called[1]) - datetime.fromisoformat(at)
            yield detail["low"], detail["high"], waited / timedelta(minutes=1)


def _hour(at: str) -> str:
    """Beijing is eight hours ahead, all year."""
    return f"{(int(at[11:13]) + 8) % 24:02d}"


def _days(span: Span) -> dict[str, str]:
    return {"first": span.first.isoformat(), "last": span.last.isoformat()}
