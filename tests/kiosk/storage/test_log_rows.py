"""The rows of the daily log out of a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.application.log import STOP_FIELDS, VISIT_FIELDS, Sheet, Span
from kiosk.storage import Store, engine, open_store
from kiosk.storage.log_range import OPENINGS
from kiosk.storage.log_statements import COUNTS, PREDICTED, statement
from tests.support.clinic_year import multiply
from tests.support.command_line import clinic_kiosk_told


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinic") / "data"
    told = clinic_kiosk_told("simulate", "--write", "--villagers", "6", "--data", str(folder))
    assert told.code == 0, told.err
    multiply(folder, 3)
    return folder


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def span(folder: Path) -> Span:
    db = engine.look(folder / "clinic.db")
    days = [date.fromisoformat(one) for (one,) in db.execute("select business_day from day order by 1")]
    db.close()
    assert len(days) == 3
    return Span(days[0], days[-1])


def table(store: Store, sheet: Sheet, span: Span, full: bool = False) -> list[dict[str, Any]]:
    fields = VISIT_FIELDS if sheet is Sheet.VISITS else STOP_FIELDS
    return [dict(zip(fields, row, strict=True)) for row in store.log().rows(sheet, span, fields, full)]


def test_days_written_over_and_over_have_a_whole_journal(store: Store) -> None:
    assert store.verify() is None


def test_a_visits_minutes_and_calls_are_those_of_its_stops(store: Store, span: Span) -> None:
    visits, stops = table(store, Sheet.VISITS, span), table(store, Sheet.STOPS, span)
    assert len(visits) == store.log().count(Sheet.VISITS, span) == 18
    assert len(stops) == store.log().count(Sheet.STOPS, span)
    for visit in visits:
        its = [one for one in stops if all(one[key] == visit[key] for key in ("business_day", "label"))]
        assert visit["stations"] == len(its) and visit["calls"] == sum(one["calls"] for one in its)
        assert visit["stations_done"] == sum(one["state"] == "done" for one in its)
        for minutes in ("waited_minutes", "served_minutes"):
            assert visit[minutes] == pytest.approx(sum(one[minutes] or 0 for one in its), abs=0.05 * len(its) + 0.05)
        assert (visit["predicted_low"], visit["predicted_high"], visit["papers"]) == (5, 15, 1)
        assert visit["registered_at"][:10] == visit["business_day"] and visit["registered_at"][11:13] >= "08"


def test_names_and_numbers_are_masked_unless_in_full(store: Store, span: Span) -> None:
    masked, full = table(store, Sheet.VISITS, span), table(store, Sheet.VISITS, span, full=True)
    assert {one["name"] for one in masked} == {"试*"}
    assert {one["number"] for one in masked} & {one["number"] for one in full} == set()
    assert all(one["name"].startswith("试") and len(one["number"]) == 18 for one in full)


def test_the_fields_stand_in_the_order_in_which_they_are_asked_for(store: Store, span: Span) -> None:
    [first, *_] = store.log().rows(Sheet.STOPS, span, ("position", "label"))
    assert first[0] == 1 and isinstance(first[1], str)
    with pytest.raises(ValueError, match="no birth_date"):
        next(store.log().rows(Sheet.VISITS, span, ("birth_date",)))


def test_days_without_anybody_have_no_rows_and_no_journal(store: Store, span: Span) -> None:
    before = span.first - timedelta(days=9)
    empty = Span(before, before)
    assert table(store, Sheet.VISITS, empty) == table(store, Sheet.STOPS, empty) == []
    assert store.log().journal_range(empty).last == 0


def test_the_entries_of_days_meet_without_a_gap_and_end_with_the_journals_head(store: Store, span: Span) -> None:
    ranges = [
        store.log().journal_range(Span(day, day)) for day in (span.first + timedelta(days=n) for n in range(span.days))
    ]
    assert [one.first for one in ranges[1:]] == [one.last + 1 for one in ranges[:-1]]
    whole, newest = store.log().journal_range(span), list(store.journal_rows())[-1]
    assert (whole.first, whole.last, whole.head) == (ranges[0].first, newest.seq, newest.hash)


def test_no_statement_reads_a_whole_table(folder: Path) -> None:
    db = engine.look(folder / "clinic.db")
    statements = [statement(Sheet.VISITS, VISIT_FIELDS), statement(Sheet.STOPS, STOP_FIELDS), PREDICTED]
    plans = [row[3] for sql in statements for row in db.execute(f"explain query plan {sql}", {"day": "2026-01-01"})]
    plans += [row[3] for sql in COUNTS.values() for row in db.execute(f"explain query plan {sql}", ("a", "b"))]
    plans += [row[3] for row in db.execute(f"explain query plan {OPENINGS}")]
    db.close()
    whole = [one for one in plans if one.startswith("SCAN") and "INDEX" not in one]
    assert [one for one in whole if not any(one.endswith(made) for made in (" t", " i", " c"))] == []
    assert any("journal_predicted" in one for one in plans) and any("journal_opened" in one for one in plans)
