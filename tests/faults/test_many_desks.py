"""Four processes at eight desks on one database: nobody is called twice, no number given twice, nobody lost."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.application.ports import Moment
from kiosk.domain.visit import AT_WORK, StopState
from kiosk.storage import QueueRules, Store, open_store
from kiosk.storage.queue.replay import replayed, tables_of
from tests.kiosk.storage.queue import model
from tests.support.clinic_rules import CATALOGUE
from tests.support.data_folder import DAY
from tests.support.staff_at_desks import worked


def called_twice(store: Store) -> list[str]:
    """Tickets called while they were called or served already, by the journal's own order."""
    twice, state = [], dict[tuple[str, str], str]()
    for entry in store.journal_rows():
        detail = json.loads(entry.detail)
        stops = detail.get("stops", {})
        if entry.event == "called":
            busy = [station for (visit, station), one in state.items() if visit == detail["visit"] and one in AT_WORK]
            twice += [detail["label"]] if busy else []
        for station, columns in stops.items():
            if "state" in columns:
                state[detail["visit"], station] = columns["state"]
    return twice


def morning(folder: Path, operations: int) -> None:
    told = worked(folder, 4, 2, operations)
    done: Counter[str] = sum((Counter(one["done"]) for one in told), Counter())
    numbers = [number for one in told for number in one["numbers"]]
    assert sum(done.values()) == operations
    assert done["call_next"] > operations / 10 and done["finish"] > operations / 20
    assert len(set(numbers)) == len(numbers) == done["registered"], "a number twice"
    store = open_store(folder)
    try:
        assert called_twice(store) == [], "a ticket called by two desks"
        assert store.verify() is None
        tables = tables_of(store._db)
        assert replayed(store.journal_rows()) == tables
        model.check(tables)
        assert len(tables.visits) == len(numbers), "somebody lost"
        left = sum(visit["state"] == "open" for visit in tables.visits.values())
        evening = Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), "boot", 10**9)
        assert store.queue(CATALOGUE, QueueRules()).close_day(DAY, evening, "staff") == left
        now = tables_of(store._db)
        assert Counter(visit["state"] for visit in now.visits.values())["open"] == 0
        assert not any(stop.state in (StopState.TODO, StopState.WAITING) for stop in now.stops.values())
    finally:
        store.close()


def test_four_processes_at_eight_desks_call_nobody_twice_and_lose_nobody(tmp_path: Path) -> None:
    morning(tmp_path / "data", 1_500)


@pytest.mark.long
def test_ten_thousand_operations_at_eight_desks_call_nobody_twice_and_lose_nobody(tmp_path: Path) -> None:
    morning(tmp_path / "data", 10_000)
