"""The pasts that the benchmarks make up fit the tables of today: a benchmark that cannot start measures nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.storage import open_store
from tests.benchmarks.bench_registration import fill

VISITS = 400  # of one day


def test_a_made_up_past_opens_and_is_whole(folder: Path) -> None:
    open_store(folder).close()
    fill(folder / "clinic.db", VISITS)
    store = open_store(folder)
    try:
        assert store._db.execute("select count(*) from visit").fetchone() == (VISITS,)
    finally:
        store.close()
