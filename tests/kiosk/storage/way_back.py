"""A clinic with a stick, its copy at noon and its lines; and everything that must hold of one that came back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.application.care import Restoring
from kiosk.application.ports import Moment, OpenVisit
from kiosk.storage import Store, open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.queue.replay import replayed, tables_of
from kiosk.storage.restore import Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone

NOW = Moment(datetime(2026, 3, 2, 6, tzinfo=UTC), "boot-2", 5000)
ALL, COPIED = 300, 200


@contextmanager
def opened(folder: Path, stick: Path | None = None) -> Iterator[Store]:
    store = open_store(folder, stick)
    try:
        yield store
    finally:
        store.close()


def morning_of(folder: Path, stick: Path, morning: Morning, people: int = ALL, copied: int = COPIED) -> dict[str, str]:
    """Who has which number; a copy on the stick after ``copied``, and a line for each."""
    numbers = {}
    with opened(folder, stick) as store:
        lines = store.lines(stick)
        for i in range(1, people + 1):
            letter, programme = ("A", "elderly") if i % 3 else ("B", "adult")
            person = someone(i, card_id=f"{i:032X}" if i % 2 else None)
            told = store.register(morning.visit(person, letter=letter, programme=programme))
            assert isinstance(told, OpenVisit)
            numbers[told.visit_id] = f"{told.letter}{told.sequence:03d}"
            if i % 10 == 0:
                lines.catch_up()
            if i == copied:
                make_backup(store, stick / "noon.db")
        lines.catch_up()
    return numbers


def restored(folder: Path, stick: Path, lines: bool = True) -> Restoring:
    told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY, NOW, "cli")
    assert isinstance(told, Restoring)
    return told


def numbers_in(folder: Path) -> dict[str, str]:
    """Everything that must hold of a folder that came back, then who has which number."""
    with opened(folder) as store:
        assert store.verify() is None
        made, there = replayed(store.journal_rows()), tables_of(store._db)
        assert (made.visits, made.stops, made.days) == (there.visits, there.stops, there.days)
        for row in made.visits.values():
            assert store.full_name(row["id"])
        return {row["id"]: row["label"] for row in made.visits.values()}


def next_number(folder: Path, morning: Morning, letter: str = "A") -> int:
    with opened(folder) as store:
        told = store.register(morning.visit(someone(900), letter=letter, programme=letter))
        assert isinstance(told, OpenVisit)
        return told.sequence
