"""The figures of small days, worked out by hand, and of any day, counted again the simple way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.log import Span
from kiosk.application.report import Estimate, Figures, Group, Spread, Troubles
from kiosk.application.reporting import (
    HappenedRow,
    ReportWork,
    StopRow,
    ToldRow,
    VisitRow,
    month_of,
    span_before,
    spread,
    week_of,
)

DAY = date(2026, 3, 3)
TODAY = Span(DAY, DAY)
MINUTE = 60_000


@dataclass
class PretendTables:
    """Has rows of ``TODAY`` alone; the day before nobody came."""

    rows: Sequence[VisitRow] = ()
    stop_rows: Sequence[StopRow] = ()
    told_rows: Sequence[ToldRow] = ()
    events: Sequence[HappenedRow] = ()
    runs: dict[str, str] = field(default_factory=dict)

    def days(self, span: Span) -> Sequence[str]:
        return (DAY.isoformat(),) if self._here(span) else ()

    def visits(self, day: str) -> Sequence[VisitRow]:
        return self.rows

    def stops(self, day: str) -> Sequence[StopRow]:
        return self.stop_rows

    def told(self, day: str) -> Sequence[ToldRow]:
        return self.told_rows

    def happened(self, span: Span) -> Sequence[HappenedRow]:
        return self.events if self._here(span) else ()

    def last_run(self, span: Span, actor: str) -> str | None:
        return self.runs.get(actor)

    @staticmethod
    def _here(span: Span) -> bool:
        return span.first <= DAY <= span.last


def figures(tables: PretendTables, span: Span = TODAY) -> Figures:
    return ReportWork(tables).report(span).now


MORNING = PretendTables(
    rows=[
        (1, "elderly", "08", "done", "card"),
        (2, "elderly", "08", "unserved", "card"),
        (3, "adult", "09", "unserved", "number"),
        (4, "adult", "09", "cancelled", "number"),
        (5, "adult", "09", "open", "card"),
        (6, "adult", "09", "done", "card"),
    ],
    stop_rows=[
        (1, "B", "done", 5 * MINUTE, 3 * MINUTE),
        (1, "X", "skipped", None, None),
        (1, "C", "done", 10 * MINUTE, 4 * MINUTE),
        (2, "B", "no_show", 40 * MINUTE, None),
        (3, "B", "unserved", 200 * MINUTE, None),
        (4, "B", "cancelled", 7 * MINUTE, None),
        (5, "B", "waiting", None, None),
        (6, "B", "done", None, 2 * MINUTE),
    ],
)


def test_a_day_by_hand() -> None:
    found = figures(MORNING)
    assert found.total == Group("", 6, 2, 1, 1, 1, Spread(7.5, 15.0, 2), Spread(4.5, 7.0, 2))
    assert found.without_card == 2
    assert found.stations == (
        Group("B", 6, 2, 1, 1, 1, Spread(5.0, 5.0, 1), Spread(2.5, 3.0, 2)),
        Group("C", 1, 1, 0, 0, 0, Spread(10.0, 10.0, 1), Spread(4.0, 4.0, 1)),
    )
    assert [(one.code, one.registered, one.seen) for one in found.hours] == [("08", 2, 1), ("09", 4, 1)]
    assert [(one.code, one.registered, one.no_show) for one in found.programmes] == [("adult", 4, 0), ("elderly", 2, 1)]
    assert found.days == ()


def test_somebody_given_up_is_a_no_show_and_never_unserved() -> None:
    (elderly,) = [one for one in figures(MORNING).programmes if one.code == "elderly"]
    assert (elderly.no_show, elderly.unserved) == (1, 0)


def test_several_days_are_told_one_by_one_too() -> None:
    found = figures(MORNING, Span(date(2026, 3, 2), DAY))
    assert [(one.code, one.registered) for one in found.days] == [("2026-03-03", 6)]


def test_a_day_on_which_nobody_came() -> None:
    before = ReportWork(MORNING).report(TODAY).before
    assert before.span == Span(date(2026, 3, 2), date(2026, 3, 2))
    assert before.total == Group("", 0, 0, 0, 0, 0, None, None)
    assert (before.programmes, before.estimate, before.troubles) == ((), None, Troubles(0, 0, 0, 0, 0))


def test_a_wait_holds_when_it_is_neither_shorter_nor_longer_than_told() -> None:
    told = PretendTables(told_rows=[(5, 10, 5.0), (5, 10, 10.0), (5, 10, 11.5), (0, 5, 2.5)])
    assert figures(told).estimate == Estimate(4, 1.0, 0.75)


def test_troubles_are_counted() -> None:
    events = [
        ("paper_failed", "kiosk"), ("paper_failed", "kiosk"), ("paper_unknown", "kiosk"), ("help_called", "kiosk"),
        ("reader_gone", "kiosk"),
    ]  # fmt: skip
    assert figures(PretendTables(events=events)).troubles == Troubles(2, 1, 1, 0, 1)


@pytest.mark.parametrize(
    ("before", "events", "unclean"),
    [
        pytest.param(None, ["started"], 0, id="the first start of all"),
        pytest.param("stopped", ["started"], 0, id="after an end in good order"),
        pytest.param("started", ["started"], 1, id="the power failed in the night"),
        pytest.param("stopped", ["started", "started", "stopped", "started"], 1, id="the power failed at ten"),
    ],
)
def test_a_start_without_an_end_before_it_is_a_trouble(before: str | None, events: list[str], unclean: int) -> None:
    runs = {"kiosk": before} if before else {}
    tables = PretendTables(events=[(one, "kiosk") for one in events], runs=runs)
    assert figures(tables).troubles.starts == unclean


def test_two_faces_are_not_taken_for_one() -> None:
    assert figures(PretendTables(events=[("started", "kiosk"), ("started", "desk")])).troubles.starts == 0


@pytest.mark.parametrize(
    ("span", "before"),
    [
        pytest.param(TODAY, ("2026-03-02", "2026-03-02"), id="a day, the day before"),
        pytest.param(week_of(DAY), ("2026-02-23", "2026-03-01"), id="a week, the week before"),
        pytest.param(month_of(DAY), ("2026-02-01", "2026-02-28"), id="March, the whole of February"),
        pytest.param(month_of(date(2026, 2, 9)), ("2026-01-01", "2026-01-31"), id="February, the whole of January"),
        pytest.param(Span(date(2026, 3, 1), date(2026, 3, 30)), ("2026-01-30", "2026-02-28"), id="thirty days"),
        pytest.param(month_of(date(2026, 12, 31)), ("2026-11-01", "2026-11-30"), id="the last month of a year"),
    ],
)
def test_days_are_compared_with_those_before(span: Span, before: tuple[str, str]) -> None:
    found = span_before(span)
    assert (found.first.isoformat(), found.last.isoformat()) == before


@pytest.mark.parametrize(("count", "p90"), [(1, 1), (2, 2), (9, 9), (10, 9), (11, 10), (20, 18), (99, 90), (100, 90)])
def test_nine_of_ten_waited_no_longer_than_p90_and_fewer_no_longer_than_less(count: int, p90: int) -> None:
    assert spread(minutes * MINUTE for minutes in range(count, 0, -1)) == Spread((count + 1) / 2, p90, count)


STATES = ("open", "done", "cancelled", "unserved")
ENDS = ("done", "skipped", "no_show", "unserved", "cancelled", "waiting", "todo")
_MS = st.none() | st.integers(0, 500 * MINUTE)


@given(
    st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(("08", "09")), st.sampled_from(STATES)), max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.sampled_from("VBS"), st.sampled_from(ENDS), _MS, _MS), max_size=40),
)
def test_any_day_counted_again_has_the_same_figures(
    people: list[tuple[str, str, str]], stops: list[tuple[int, str, str, int | None, int | None]]
) -> None:
    visits: list[VisitRow] = [
        (turn, programme, hour, state, "card") for turn, (programme, hour, state) in enumerate(people)
    ]
    stops = [one for one in stops if one[0] < len(people)]
    found = figures(PretendTables(visits, stops))
    for groups, column in ((found.programmes, 1), (found.hours, 2)):
        assert [one.code for one in groups] == sorted({str(row[column]) for row in visits})
        for one in groups:
            assert one == again(one.code, [row for row in visits if row[column] == one.code], stops)
    assert found.total == again("", visits, stops)
    assert sum(one.registered for one in found.stations) == sum(state != "skipped" for _, _, state, _, _ in stops)
    for one in found.stations:
        here = [row for row in stops if row[1] == one.code and row[2] == "done"]
        assert one.seen == len(here)
        assert one.wait == middle([row[3] for row in here if row[3] is not None])
        assert one.service == middle([row[4] for row in here if row[4] is not None])


def again(code: str, visits: list[VisitRow], stops: list[StopRow]) -> Group:
    def gave_up(turn: int, state: str) -> bool:
        return state in ("open", "unserved") and any(one[0] == turn and one[2] == "no_show" for one in stops)

    seen = [row[0] for row in visits if row[3] == "done"]
    return Group(
        code,
        len(visits),
        len(seen),
        sum(gave_up(row[0], row[3]) for row in visits),
        sum(row[3] == "unserved" and not gave_up(row[0], row[3]) for row in visits),
        sum(row[3] == "cancelled" for row in visits),
        middle([sum(one[3] or 0 for one in stops if one[0] == turn) for turn in seen]),
        middle([sum(one[4] or 0 for one in stops if one[0] == turn) for turn in seen]),
    )


def middle(ms: list[int]) -> Spread | None:
    if not ms:
        return None
    in_order = sorted(ms)
    nine = in_order[(9 * len(ms)) // 10]
    return Spread(round(median(ms) / MINUTE, 1), round(nine / MINUTE, 1), len(ms))
