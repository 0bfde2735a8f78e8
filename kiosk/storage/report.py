"""The rows that the report counts, of some business days; each statement finds them by an index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.application.log import Span
from kiosk.application.reporting import HappenedRow, StopRow, ToldRow, VisitRow
from kiosk.domain.numbering import BEIJING
from kiosk.storage.engine import Database, read
from kiosk.storage.journal import text_of

VISITS = (
    "select turn, programme, substr(datetime(substr(issued_at, 1, 19), '+8 hours'), 12, 2), state,"
    " identified_by from visit where business_day = :day"
)
_MS = "(select sum(ms) from interval where turn = s.turn and station = s.station and state = '{}')"
STOPS = (
    f"select s.turn, s.station, s.state, {_MS.format('waiting')}, {_MS.format('serving')}"
    " from visit v join stop s on s.turn = v.turn where v.business_day = :day"
)
DAYS = "select business_day from day where business_day between :first and :last order by business_day"
_TURNS = "select min(turn), max(turn) from visit where business_day between :first and :last"
_NEXT = "select min(turn) from visit where turn > :last"
TOLD = (  # the first call is the row of min(seq)
    "with first as materialized (select turn, station, min(seq) seq, at from call"
    " where business_day between :first and :last and undone = 0 group by turn, station)"
    " select json_extract(j.detail, '$.low'), json_extract(j.detail, '$.high'),"
    " (julianday(first.at) - julianday(j.at)) * 1440"
    " from journal j join visit v on v.id = json_extract(j.detail, '$.visit')"
    " and v.business_day between :first and :last"
    " join first on first.turn = v.turn and first.station = json_extract(j.detail, '$.station') and first.seq > j.seq"
    " where j.event = 'wait_predicted' and j.seq between :from and :to"
)
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
        return self._rows(VISITS, {"day": day})

    def stops(self, day: str) -> Sequence[StopRow]:
        return self._rows(STOPS, {"day": day})

    def told(self, span: Span) -> Sequence[ToldRow]:
        """Predictions stand in the journal between the first registration of these days and the first after them."""
        days = _days(span)
        with read(self._db) as db:
            first, last = db.execute(_TURNS, days).fetchone()
            if first is None:
                return ()
            (after,) = db.execute(_NEXT, {"last": last}).fetchone()
            rows: list[ToldRow] = db.execute(TOLD, {**days, "from": first, "to": after or END}).fetchall()
            return rows

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


def _days(span: Span) -> dict[str, str]:
    return {"first": span.first.isoformat(), "last": span.last.isoformat()}
