"""A copy put back: with the stick's lines everybody is there again with the same number, and no number comes twice."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.application.care import Restoring
from kiosk.application.errors import DamagedError
from kiosk.application.ports import OpenVisit
from kiosk.storage import open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.lines import files_in
from kiosk.storage.restore import ROOM, Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.way_back import ALL, COPIED, NOW, morning_of, next_number, numbers_in, opened, restored
from tests.support.data_folder import contents, overwrite

DAMAGES: dict[str, Callable[[Path], object]] = {
    "header zeroed": lambda db: overwrite(db, 0, bytes(100)),
    "a page garbled": lambda db: overwrite(db, 8192, bytes(range(256)) * 16),
    "cut in half": lambda db: os.truncate(db, db.stat().st_size // 8192 * 4096),
    "cut to nothing": lambda db: os.truncate(db, 0),
    "deleted": lambda db: db.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_of_300_people_all_are_back_with_the_same_numbers(
    folder: Path, stick: Path, morning: Morning, damage: Callable[[Path], object]
) -> None:
    numbers = morning_of(folder, stick, morning)
    damage(folder / "clinic.db")
    with pytest.raises(DamagedError):
        open_store(folder, stick)
    told = restored(folder, stick)
    assert (told.visits, told.from_lines) == (COPIED, ALL - COPIED)
    assert numbers_in(folder) == numbers
    assert next_number(folder, morning) > ALL * 2 // 3


def test_a_torn_last_line_costs_its_person_only_and_not_the_number(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    path = files_in(stick)[0]
    os.truncate(path, path.stat().st_size - 9)
    (folder / "clinic.db").unlink()
    assert restored(folder, stick).from_lines == 19
    back = numbers_in(folder)
    assert back.items() <= numbers.items() and len(back) == 29
    assert {next_number(folder, morning, letter) for letter in "AB"}.isdisjoint({10, 20})


def test_without_the_medium_the_last_copy_is_back_and_its_numbers_are_left_far_behind(
    folder: Path, stick: Path, morning: Morning
) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    files_in(stick)[0].unlink()
    (folder / "clinic.db").unlink()
    told = restored(folder, stick)
    assert (told.visits, told.lost, told.from_lines) == (10, 0, 0)
    assert numbers_in(folder).items() <= numbers.items()
    assert next_number(folder, morning, "A") == 100 + ROOM + 1
    assert next_number(folder, morning, "J") == ROOM + 1, "a letter that nobody had when the copy was made"


def test_a_whole_database_tells_which_numbers_it_gave_out(folder: Path, stick: Path, morning: Morning) -> None:
    morning_of(folder, stick, morning, people=30, copied=10)
    files_in(stick)[0].unlink()
    told = restored(folder, stick)
    assert (told.lost, told.from_lines) == (20, 0)
    assert len(numbers_in(folder)) == 10
    assert next_number(folder, morning, "A") == 21 and next_number(folder, morning, "B") == 11
    assert len(list(folder.glob("damaged-*/clinic.db"))) == 1


def test_a_stick_whose_copies_are_garbled_still_has_its_lines(folder: Path, stick: Path, morning: Morning) -> None:
    """The oldest copy there is, of the day before, and all the lines of today."""
    with opened(folder, stick) as store:
        told = store.register(morning.visit(someone(500), business_day=date(2026, 3, 1)))
        assert isinstance(told, OpenVisit)
        make_backup(store, stick / "yesterday.db")
    numbers = morning_of(folder, stick, morning, people=30, copied=10) | {told.visit_id: "A001"}
    for path in (folder / "clinic.db", stick / "noon.db"):
        overwrite(path, 0, os.urandom(9000))
    with pytest.raises(DamagedError, match=r"yesterday\.db"):
        open_store(folder, stick)
    put = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "yesterday.db", DAY, NOW, "cli")
    assert isinstance(put, Restoring) and put.from_lines == 30
    assert numbers_in(folder) == numbers
    assert next_number(folder, morning) == 100 + ROOM + 1


def test_done_twice_it_says_the_same_and_makes_nobody_twice(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    (folder / "clinic.db").unlink()
    restored(folder, stick)
    with opened(folder, stick) as store:
        assert store.lines(stick).catch_up() == 0
    assert restored(folder, stick).from_lines == 20
    assert numbers_in(folder) == numbers


def test_a_day_goes_on_after_the_way_back_and_the_stick_knows_it(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    (folder / "clinic.db").unlink()
    restored(folder, stick)
    new = next_number(folder, morning)
    with opened(folder, stick) as store:
        assert store.lines(stick).catch_up() == 1
    (folder / "clinic.db").unlink()
    assert restored(folder, stick).from_lines == 21
    assert sorted(numbers_in(folder).values()) == sorted([*numbers.values(), f"A{new:03d}"])


def test_a_dry_run_tells_the_same_and_changes_nothing(folder: Path, stick: Path, morning: Morning) -> None:
    morning_of(folder, stick, morning, people=30, copied=10)
    before = contents(folder)
    told = Restore(DataFolder(folder, stick), [stick]).look(stick / "noon.db")
    assert contents(folder) == before
    assert told == restored(folder, stick)
    assert isinstance(told, Restoring) and (told.visits, told.lost, told.from_lines) == (10, 20, 20)
    assert told.last_at == datetime(2026, 3, 2, 1, 0, 10, tzinfo=UTC)


def test_cut_off_between_aside_and_in_place_it_is_done_again(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    DataFolder(folder, stick).set_aside()
    shutil.copyfile(stick / "noon.db", folder / "clinic.db.restoring")
    with pytest.raises(DamagedError, match="missing"):
        open_store(folder, stick)
    restored(folder, stick)
    assert numbers_in(folder) == numbers
    assert not list(folder.glob("clinic.db.restoring*"))
