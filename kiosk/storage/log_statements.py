"""The statements of the daily log: what each of its fields is in SQL, for the visits and stops of one business day.

The engine does the arithmetic: at 600,000 rows a year, a step of Python for each row would cost more than all of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kiosk.application.log import STOP_FIELDS, VISIT_FIELDS, Sheet


def _local(column: str) -> str:
    """UTC with microseconds as Beijing time to the second."""
    return f"datetime(substr({column}, 1, 19), '+8 hours')"


_LABEL = (
    "v.letter || case when v.sequence < 10 then '00' when v.sequence < 100 then '0' else '' end || v.sequence"  # A001
)
_PAPERS = "from print_job where turn = v.turn"
_VISIT: Mapping[str, str] = {
    "label": _LABEL,
    "registered_at": _local("v.issued_at"),
    "ended_at": _local("v.ended_at"),
    "minutes": "null",
    "name": "p.name_cipher",
    "number": "p.number_cipher",
    "stations_done": "t.done",
    "stations": "t.stations",
    "waited_minutes": "round(i.waited / 60000.0, 1)",
    "served_minutes": "round(i.served / 60000.0, 1)",
    "calls": "t.calls",
    "predicted_low": "null",
    "predicted_high": "null",
    "papers": f"(select count(*) {_PAPERS})",
    "paper_state": f"(select state {_PAPERS} order by copy desc limit 1)",
    "journal_seq": "v.turn",
}
_STOP: Mapping[str, str] = {
    "business_day": "v.business_day",
    "label": _LABEL,
    "programme": "v.programme",
    "room": "c.room",
    "arrived_at": _local("s.arrived_at"),
    "called_at": _local("s.called_at"),
    "started_at": _local("s.started_at"),
    "ended_at": _local("s.ended_at"),
    "waited_minutes": f"round({'(select sum(ms) from interval where turn = s.turn and station = s.station'}"
    " and state = 'waiting') / 60000.0, 1)",
    "served_minutes": f"round({'(select sum(ms) from interval where turn = s.turn and station = s.station'}"
    " and state = 'serving') / 60000.0, 1)",
}
_STATIONS = (
    " left join (select s.turn, count(*) stations, sum(s.state = 'done') done, sum(s.calls) calls"
    " from visit v join stop s on s.turn = v.turn where v.business_day = :day group by s.turn) t on t.turn = v.turn"
)
_MINUTES = (
    " left join (select i.turn, sum(case when i.state = 'waiting' then i.ms else 0 end) waited,"
    " sum(case when i.state = 'serving' then i.ms else 0 end) served"
    " from visit v join interval i on i.turn = v.turn and i.state in ('waiting', 'serving')"
    " where v.business_day = :day group by i.turn) i on i.turn = v.turn"
)
_ROOM = (  # as it was when the person was called last; a desk may have moved since. The room is that of max(seq)
    " left join (select turn, station, room, max(seq) from call where business_day = :day and undone = 0"
    " group by turn, station) c on c.turn = s.turn and c.station = s.station"
)
_JOINS: Mapping[str, str] = {
    "stations_done": _STATIONS,
    "stations": _STATIONS,
    "calls": _STATIONS,
    "waited_minutes": _MINUTES,
    "served_minutes": _MINUTES,
}
BEHIND = 4  # the fields of a visit: the ids of person and visit, and from when to when it was, in UTC


def statement(sheet: Sheet, fields: Collection[str]) -> str:
    """For ``:day``, in the order of registration and of the route. Errors: ValueError for a field there is not."""
    if unknown := [one for one in fields if one not in (VISIT_FIELDS if sheet is Sheet.VISITS else STOP_FIELDS)]:
        raise ValueError(f"the {sheet} of the log have no {unknown[0]}")
    if sheet is Sheet.VISITS:
        columns = ", ".join(
            [*(_VISIT.get(one, f"v.{one}") for one in fields), "p.id", "v.id", "v.issued_at", "v.ended_at"]
        )
        joins = "".join(dict.fromkeys(_JOINS[one] for one in fields if one in _JOINS))
        return (
            f"select {columns} from visit v join person p on p.id = v.person_id{joins}"
            " where v.business_day = :day order by v.turn"
        )
    columns = ", ".join(_STOP.get(one, f"s.{one}") for one in fields)
    room = _ROOM if "room" in fields else ""
    return (
        f"select {columns} from visit v join stop s on s.turn = v.turn{room}"
        " where v.business_day = :day order by v.turn, s.position"
    )


COUNTS: Mapping[Sheet, str] = {
    Sheet.VISITS: "select count(*) from visit where business_day between ? and ?",
    Sheet.STOPS: "select count(*) from visit v join stop s on s.turn = v.turn where v.business_day between ? and ?",
}
DAYS = "select business_day from day where business_day between ? and ? order by business_day"
PREDICTED = (  # what the first paper of a visit of that day said; it follows the registration
    "select json_extract(detail, '$.visit'), json_extract(detail, '$.low'), json_extract(detail, '$.high')"
    " from journal where event = 'wait_predicted'"
    " and seq > (select min(turn) from visit where business_day = :day)"
    " and seq < coalesce((select min(turn) from visit"
    " where turn > (select max(turn) from visit where business_day = :day)), 9223372036854775807) order by seq"
)
