"""The way back on a PC whose clock is a day off: found out later, it gives no number twice."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.care import Restoring
from kiosk.application.clock import ClockState
from kiosk.application.errors import StorageError
from kiosk.application.ports import Moment, OpenVisit
from kiosk.storage import Store
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.restore import ROOM, Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.way_back import NOW, morning_of, numbers_in, opened

ONE = timedelta(days=1)


@pytest.mark.parametrize("off", [-1, 0, 1, 3])
def test_when_the_clock_is_set_right_the_day_goes_on_above_its_numbers(
    folder: Path, stick: Path, morning: Morning, off: int
) -> None:
    """The copy is of the day before; on the day itself A001 to A030 were given out, and no file knows of it."""
    right = DAY + ONE
    with opened(folder, stick) as store:
        store.register(morning.visit(someone(1)))
        make_backup(store, stick / "noon.db")
        for one in range(2, 32):
            assert isinstance(store.register(morning.visit(someone(one), business_day=right)), OpenVisit)
    shutil.rmtree(folder / "backups", ignore_errors=True)
    (folder / "clinic.db").unlink()
    by_clock = right + off * ONE
    moment = Moment(NOW.at + (1 + off) * ONE, NOW.boot, NOW.boottime_ms)
    told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", by_clock, moment, "cli")
    assert isinstance(told, Restoring) and told.visits == 1
    with opened(folder) as store:
        new = [
            store.register(morning.visit(someone(90 + i), business_day=day)) for i, day in enumerate((by_clock, right))
        ]
        assert store.verify() is None
    assert all(isinstance(one, OpenVisit) and one.sequence > ROOM for one in new)


def test_a_clock_before_the_last_line_is_set_right_first(folder: Path, stick: Path, morning: Morning) -> None:
    morning_of(folder, stick, morning, people=30, copied=10)
    (folder / "clinic.db").unlink()
    restore = Restore(DataFolder(folder, stick), [stick])
    told = restore.look(stick / "noon.db")
    assert isinstance(told, Restoring) and told.last_at is not None and told.known_at is not None
    assert told.last_at < told.known_at < NOW.at
    early = replace(NOW, at=told.known_at - timedelta(seconds=1))
    with pytest.raises(StorageError, match="clock"):
        restore.put_back(stick / "noon.db", DAY, early, "cli")
    assert not (folder / "clinic.db").exists()


def test_an_old_copy_makes_room_for_the_fortnight_after_it_and_the_last_one(
    folder: Path, stick: Path, morning: Morning
) -> None:
    morning_of(folder, stick, morning, people=3, copied=3)
    (folder / "clinic.db").unlink()
    today = DAY + 200 * ONE
    moment = Moment(datetime.combine(today, NOW.at.timetz(), UTC), NOW.boot, NOW.boottime_ms)
    assert isinstance(
        Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", today, moment, "cli"), Restoring
    )
    with opened(folder) as store:
        days = store._db.execute("select distinct business_day from counter order by business_day").fetchall()
    assert len(days) == 15 + 16 and days[-1] == ((today + ONE).isoformat(),)


def test_a_registration_by_a_clock_in_doubt_tells_no_time(folder: Path, stick: Path, morning: Morning) -> None:
    """A year ahead for some minutes, once before the copy and once after it."""
    ahead = replace(NOW, at=NOW.at + 365 * ONE)
    with opened(folder, stick) as store:
        lines = store.lines(stick)
        registered(store, morning, DAY, 1)
        for one in (2, 3):
            stepped = replace(morning.visit(someone(one)), moment=ahead, clock=ClockState.STEPPED)
            assert isinstance(store.register(stepped), OpenVisit)
            if one == 2:
                make_backup(store, stick / "noon.db")
        lines.catch_up()
    (folder / "clinic.db").unlink()
    told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY, NOW, "cli")
    assert isinstance(told, Restoring) and told.known_at == NOW.at
    assert sorted(numbers_in(folder).values()) == ["A001", "A002", "A003"]


def test_after_a_way_back_by_a_clock_a_year_ahead_no_number_of_the_days_since_the_copy_comes_twice(
    folder: Path, stick: Path, morning: Morning
) -> None:
    with opened(folder, stick) as store:
        registered(store, morning, DAY, 1)
        make_backup(store, stick / "noon.db")
        registered(store, morning, DAY + 2 * ONE, 2, 3)  # no file knows of it
    (folder / "clinic.db").unlink()
    year = replace(NOW, at=NOW.at + 367 * ONE)
    Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY + 367 * ONE, year, "cli")
    with opened(folder) as store:
        [number] = registered(store, morning, DAY + 2 * ONE, 4).values()
    assert int(number[1:]) > ROOM


def registered(store: Store, morning: Morning, day: date, *people: int) -> dict[str, str]:
    """Who has which number, by a clock that stands in that day."""
    at = NOW.at + (day - DAY)
    told = {}
    for one in people:
        visit = replace(morning.visit(someone(one), business_day=day), moment=replace(NOW, at=at))
        made = store.register(visit)
        assert isinstance(made, OpenVisit)
        told[made.visit_id] = f"{made.letter}{made.sequence:03d}"
    return told


@pytest.mark.parametrize("ahead", [1, 13, 40])
@pytest.mark.parametrize("copied", ["while the clock was ahead", "when it had been set right"])
def test_after_a_clock_that_was_ahead_everybody_is_back_and_no_number_twice(
    folder: Path, stick: Path, morning: Morning, ahead: int, copied: str
) -> None:
    wrong = DAY + ahead * ONE
    with opened(folder, stick) as store:
        lines = store.lines(stick)
        numbers = registered(store, morning, wrong, 1)
        if copied == "while the clock was ahead":
            make_backup(store, stick / "noon.db")
        store.believe(NOW, DAY, "cli")
        numbers |= registered(store, morning, DAY, 2, 3)
        if copied == "when it had been set right":
            make_backup(store, stick / "noon.db")
        numbers |= registered(store, morning, DAY, 4, 5)
        lines.catch_up()
        lost = registered(store, morning, DAY, 6)
    (folder / "clinic.db").unlink()
    restore = Restore(DataFolder(folder, stick), [stick])
    with pytest.raises(StorageError, match="--clock-is-right"):
        restore.put_back(stick / "noon.db", DAY, NOW, "cli")
    told = restore.put_back(stick / "noon.db", DAY, NOW, "cli", clock_is_right=True)
    assert isinstance(told, Restoring) and told.before_last(NOW.at)
    assert numbers_in(folder) == numbers
    with opened(folder) as store:
        new = registered(store, morning, DAY, 90) | registered(store, morning, wrong, 91)
        assert store.proofs().prove().problems == ()
    assert not set(new.values()) & {*numbers.values(), *lost.values()}
    assert all(int(number[1:]) > ROOM for number in new.values())


def test_a_clock_that_somebody_looked_at_is_believed_from_then_on(folder: Path, stick: Path, morning: Morning) -> None:
    with opened(folder, stick) as store:
        registered(store, morning, DAY + 13 * ONE, 1)
        make_backup(store, stick / "noon.db")
    put = Restore(DataFolder(folder, stick), [stick]).put_back
    assert isinstance(put(stick / "noon.db", DAY, NOW, "cli", clock_is_right=True), Restoring)
    with opened(folder) as store:
        assert store.last_good() == (NOW, DAY)
