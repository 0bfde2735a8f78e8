"""The report of pretend days against a recount of the tables without any of its statements, and its use of indexes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from statistics import median
from typing import Any

import pytest

from kiosk.application.log import Span
from kiosk.application.report import Figures, Group, Spread
from kiosk.application.reporting import ReportWork
from kiosk.storage import Store, engine, open_store
from kiosk.storage import report as statements
from tests.kiosk.storage.conftest import DAY, Morning
from tests.support.command_line import clinic_kiosk_told

MINUTE = 60_000


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two days of thirty people; the second is yesterday."""
    folder = tmp_path_factory.mktemp("pretend") / "data"
    words = ("simulate", "--write", "--villagers", "30", "--days", "2", "--seed", "5", "--data", str(folder))
    assert clinic_kiosk_told(*words).code == 0
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture(scope="module")
def rows(clinic: Store) -> dict[str, list[dict[str, Any]]]:
    db = engine.look(clinic.path)
    db.row_factory = engine.sqlite3.Row
    found = {name: [dict(row) for row in db.execute(f"select * from {name}")] for name in ("visit", "stop", "interval")}
    db.close()
    return found


@pytest.fixture(scope="module")
def span(rows: dict[str, list[dict[str, Any]]]) -> Span:
    days = sorted({row["business_day"] for row in rows["visit"]})
    assert len(days) == 2
    return Span(date.fromisoformat(days[0]), date.fromisoformat(days[1]))


def middle(ms: list[int]) -> Spread | None:
    nine = next((most for most in sorted(ms) if 10 * sum(one <= most for one in ms) >= 9 * len(ms)), 0)
    return Spread(round(median(ms) / MINUTE, 1), round(nine / MINUTE, 1), len(ms)) if ms else None


def counted(rows: dict[str, list[dict[str, Any]]], first: str, last: str) -> dict[str, Any]:
    """Straight through the tables."""
    visits = {row["turn"]: row for row in rows["visit"] if first <= row["business_day"] <= last}
    stops = [row for row in rows["stop"] if row["turn"] in visits]
    ms: Counter[tuple[int, str, str]] = Counter()
    for row in rows["interval"]:
        ms[row["turn"], row["station"], row["state"]] += row["ms"]
    gave_up = {row["turn"] for row in stops if row["state"] == "no_show"}
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in visits.values():
        hour = f"{(int(row['issued_at'][11:13]) + 8) % 24:02d}"
        for key in (("all", ""), ("programme", row["programme"]), ("hour", hour), ("day", row["business_day"])):
            groups[key].append(row)
    found: dict[str, Any] = {}
    for (kind, code), members in groups.items():
        ends = Counter(
            "no_show" if row["turn"] in gave_up and row["state"] in ("open", "unserved") else row["state"]
            for row in members
        )
        done = [row["turn"] for row in members if row["state"] == "done"]
        waits = [sum(ms[turn, one["station"], "waiting"] for one in stops if one["turn"] == turn) for turn in done]
        services = [sum(ms[turn, one["station"], "serving"] for one in stops if one["turn"] == turn) for turn in done]
        found[f"{kind} {code}"] = Group(
            code, len(members), ends["done"], ends["no_show"], ends["unserved"], ends["cancelled"],
            middle(waits), middle(services),
        )  # fmt: skip
    for station in {row["station"] for row in stops}:
        here = [row for row in stops if row["station"] == station and row["state"] != "skipped"]
        ends = Counter(row["state"] for row in here)
        done = [row["turn"] for row in here if row["state"] == "done"]
        found[f"station {station}"] = Group(
            station, len(here), ends["done"], ends["no_show"], ends["unserved"], ends["cancelled"],
            middle([ms[turn, station, "waiting"] for turn in done]),
            middle([ms[turn, station, "serving"] for turn in done]),
        )  # fmt: skip
    return found


def as_told(figures: Figures) -> dict[str, Group]:
    kinds = {
        "all": (figures.total,),
        "programme": figures.programmes,
        "hour": figures.hours,
        "day": figures.days,
        "station": figures.stations,
    }
    return {f"{kind} {one.code}": one for kind, groups in kinds.items() for one in groups}


def test_two_days_counted_again_have_the_same_figures(
    clinic: Store, rows: dict[str, list[dict[str, Any]]], span: Span
) -> None:
    told = ReportWork(clinic.report(lambda: 3)).report(span).now
    assert told.total.registered == 60 and told.total.seen > 50
    assert as_told(told) == counted(rows, span.first.isoformat(), span.last.isoformat())
    assert told.without_card == 60


def test_a_day_is_compared_with_the_day_before(
    clinic: Store, rows: dict[str, list[dict[str, Any]]], span: Span
) -> None:
    report = ReportWork(clinic.report(lambda: 3)).report(Span(span.last, span.last))
    for told, day in ((report.now, span.last), (report.before, span.last - timedelta(days=1))):
        expected = counted(rows, day.isoformat(), day.isoformat())
        expected.pop(f"day {day}")
        assert as_told(told) == expected


@pytest.mark.parametrize("name", ["VISITS", "STOPS", "IDS", "NEXT", "CALLS", "TOLD", "HAPPENED", "LAST_RUN", "DAYS"])
def test_no_statement_of_the_report_reads_a_whole_table(store: Store, name: str) -> None:
    values = {"first": "2026-03-02", "last": "2026-03-02", "day": "2026-03-02", "from": 1, "to": 2, "actor": "kiosk"}
    plan = [row[3] for row in store._db.execute(f"explain query plan {vars(statements)[name]}", values).fetchall()]
    read = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
    assert read and not [step for step in read if step.startswith("SCAN")], plan


def test_troubles_are_found_by_their_own_index(store: Store) -> None:
    for sql in (statements.HAPPENED, statements.LAST_RUN):
        plan = store._db.execute(f"explain query plan {sql}", {"from": "a", "to": "b", "actor": "kiosk"}).fetchall()
        assert "journal_trouble" in plan[0][3]


@pytest.mark.parametrize("opened", [False, True], ids=["nobody opened it", "nobody came"])
def test_a_day_without_anybody_has_a_report_of_nothing(store: Store, morning: Morning, opened: bool) -> None:
    if opened:
        store.open_day(DAY, morning.moment(), "aygul")
    report = ReportWork(store.report(lambda: 3)).report(Span(DAY, DAY))
    assert report.now.total.registered == 0 and report.now.estimate is None
