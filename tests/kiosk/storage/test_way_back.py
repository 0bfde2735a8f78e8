"""A copy put back: with the stick's lines everybody is there again with the same number, and no number comes twice.

Longer than 250 lines: one stick, one clinic, and every way in which they can be out of step.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.application.care import NotRestored, Restoring
from kiosk.application.errors import DamagedError
from kiosk.application.ports import Moment, OpenVisit
from kiosk.storage import Store, engine, open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.lines import files_in
from kiosk.storage.queue.replay import replayed, tables_of
from kiosk.storage.restore import AFTER_COPY, AFTER_LINES, Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.support.data_folder import contents, overwrite, pragma

NOW = Moment(datetime(2026, 3, 2, 6, tzinfo=UTC), "boot-2", 5000)
ALL, COPIED = 300, 200


@contextmanager
def opened(folder: Path, stick: Path | None = None) -> Iterator[Store]:
    store = open_store(folder, stick)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


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
    assert next_number(folder, morning, "A") == 100 + AFTER_COPY + 1
    assert next_number(folder, morning, "J") == AFTER_COPY + 1, "a letter that nobody had when the copy was made"


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
    assert next_number(folder, morning) == 100 + AFTER_LINES + 1


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


def test_nothing_is_put_back_under_an_open_clinic(folder: Path, stick: Path, morning: Morning) -> None:
    morning_of(folder, stick, morning, people=3, copied=2)
    with opened(folder, stick):
        told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY, NOW, "cli")
    assert told is NotRestored.OPEN
    assert len(numbers_in(folder)) == 3


def another_clinic(copy: Path) -> None:
    folder = copy.parent / "other"
    with opened(folder) as store:
        copy.unlink()
        make_backup(store, copy)


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        pytest.param(lambda copy: copy.unlink(), NotRestored.NO_COPY, id="there is none"),
        pytest.param(lambda copy: os.truncate(copy, 9000), NotRestored.NOT_WHOLE, id="cut off"),
        pytest.param(lambda copy: copy.write_text("holiday"), NotRestored.NOT_WHOLE, id="no database at all"),
        pytest.param(lambda copy: pragma(copy, "application_id=7"), NotRestored.NOT_WHOLE, id="another program's"),
        pytest.param(lambda copy: pragma(copy, "user_version=99"), NotRestored.NEWER, id="of a later release"),
        pytest.param(another_clinic, NotRestored.OTHER_CLINIC, id="another clinic's"),
    ],
)
def test_a_copy_that_cannot_be_put_back_is_refused_and_nothing_has_changed(
    folder: Path, stick: Path, morning: Morning, harm: Callable[[Path], object], why: NotRestored
) -> None:
    morning_of(folder, stick, morning, people=3, copied=2)
    harm(stick / "noon.db")
    before = contents(folder)
    restore = Restore(DataFolder(folder, stick), [stick])
    assert restore.look(stick / "noon.db") is why
    assert restore.put_back(stick / "noon.db", DAY, NOW, "cli") is why
    assert contents(folder) == before


def test_cut_off_between_aside_and_in_place_it_is_done_again(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    DataFolder(folder, stick).set_aside()
    shutil.copyfile(stick / "noon.db", folder / "clinic.db.restoring")
    with pytest.raises(DamagedError, match="missing"):
        open_store(folder, stick)
    restored(folder, stick)
    assert numbers_in(folder) == numbers
    assert not list(folder.glob("clinic.db.restoring*"))


def test_who_came_again_under_another_row_is_found_by_the_number(folder: Path, stick: Path, morning: Morning) -> None:
    """After an old copy was put back by hand somebody registered again: one person, not two."""
    morning_of(folder, stick, morning, people=3, copied=2)
    shutil.copyfile(stick / "noon.db", folder / "clinic.db")
    with opened(folder) as store:
        again = store.register(morning.visit(someone(3), programme="other", letter="C"))
        assert isinstance(again, OpenVisit)
        make_backup(store, stick / "noon.db")
    (folder / "clinic.db").unlink()
    assert restored(folder, stick).from_lines == 1
    with opened(folder) as store, engine.read(store._db) as db:
        persons = db.execute("select count(*) from person").fetchone()[0]
        assert persons == 3
    numbers_in(folder)


def test_the_last_visit_of_a_person_who_registered_twice_comes_back(
    folder: Path, stick: Path, morning: Morning
) -> None:
    with opened(folder, stick) as store:
        make_backup(store, stick / "noon.db")
        lines = store.lines(stick)
        new = morning.visit(someone(1))
        store.register(new)
        lines.catch_up()
        with engine.write(store._db) as db:
            db.execute("update visit set state = 'cancelled'")
        store.register(replace(morning.visit(someone(1))))
        lines.catch_up()
    (folder / "clinic.db").unlink()
    restored(folder, stick)
    assert list(numbers_in(folder).values()) == ["A002"]
