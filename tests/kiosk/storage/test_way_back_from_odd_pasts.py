"""The way back when the past was not a straight one."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.care import Restoring
from kiosk.application.errors import StorageError
from kiosk.application.ports import Moment, OpenVisit
from kiosk.storage import Store, engine
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.lines import files_in, lines_name
from kiosk.storage.restore import Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.way_back import NOW, morning_of, next_number, numbers_in, opened, restored


def register(store: Store, morning: Morning, *people: int) -> None:
    for one in people:
        assert isinstance(store.register(morning.visit(someone(one))), OpenVisit)


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


def test_an_older_copy_put_back_by_hand_hides_numbers_that_are_left_far_behind(
    folder: Path, stick: Path, morning: Morning
) -> None:
    """Lines to A008; then four more whom nobody wrote down, because the stick was out."""
    with opened(folder, stick) as store:
        register(store, morning, *range(1, 6))
        make_backup(store, stick / "noon.db")
        register(store, morning, *range(6, 9))
        store.lines(stick).catch_up()
        register(store, morning, *range(9, 13))
    for path in folder.glob("clinic.db*"):
        path.unlink()
    shutil.copyfile(stick / "noon.db", folder / "clinic.db")
    restored(folder, stick)
    assert next_number(folder, morning) > 12


def test_a_database_set_aside_comes_back_with_what_stands_in_its_log(
    folder: Path, stick: Path, morning: Morning, tmp_path: Path
) -> None:
    with opened(folder, stick) as store:
        register(store, morning, 1, 2, 3)
        make_backup(store, stick / "noon.db")
        register(store, morning, *range(4, 10))
        cut = tmp_path / "cut"
        shutil.copytree(folder, cut)
    restored(cut, stick)
    [aside] = cut.glob("damaged-*/clinic.db")
    assert aside.with_name("clinic.db-wal").stat().st_size
    told = Restore(DataFolder(cut, stick), [stick]).put_back(aside, DAY, NOW, "cli")
    assert isinstance(told, Restoring) and told.visits == 9
    assert len(numbers_in(cut)) == 9


def test_one_number_under_two_rows_comes_back_as_one_person(folder: Path, stick: Path, morning: Morning) -> None:
    """Restored once without the stick, and registered again: the lines know her by two ids."""
    away = stick.with_name("away")
    with opened(folder, stick) as store:
        register(store, morning, 1)
        make_backup(store, stick / "noon.db")
        register(store, morning, 7)
        store.lines(stick).catch_up()
    shutil.copytree(stick, away)
    for path in files_in(away):
        path.unlink()
    (folder / "clinic.db").unlink()
    restored(folder, away)
    with opened(folder, stick) as store:
        register(store, morning, 7)
        store.lines(stick).catch_up()
    (folder / "clinic.db").unlink()
    assert restored(folder, stick).from_lines == 1
    assert len(numbers_in(folder)) == 2


def test_whoever_came_again_after_the_names_were_dropped_has_the_name_back(
    folder: Path, stick: Path, morning: Morning
) -> None:
    with opened(folder, stick) as store:
        register(store, morning, 1)
        with engine.write(store._db) as db:
            db.execute("update visit set state = 'done'")
            db.execute(
                "update person set name_cipher = null, number_cipher = null, birth_cipher = null, dropped_at = ''"
            )
        make_backup(store, stick / "noon.db")
        again = store.register(morning.visit(someone(1), programme="other", letter="C"))
        assert isinstance(again, OpenVisit)
        store.lines(stick).catch_up()
    (folder / "clinic.db").unlink()
    restored(folder, stick)
    with opened(folder, stick) as store:
        assert store.full_name(again.visit_id) == someone(1).name
        assert store._db.execute("select dropped_at from person").fetchone() == (None,)


def test_lines_that_cannot_be_read_cost_themselves_only(folder: Path, stick: Path, morning: Morning) -> None:
    numbers = morning_of(folder, stick, morning, people=30, copied=10)
    (stick / lines_name(DAY + timedelta(days=1))).mkdir()
    (folder / "clinic.db").unlink()
    restored(folder, stick)
    assert numbers_in(folder) == numbers


def test_a_clock_before_the_copys_last_registration_is_set_right_first(
    folder: Path, stick: Path, morning: Morning
) -> None:
    morning_of(folder, stick, morning, people=3, copied=2)
    (folder / "clinic.db").unlink()
    early = Moment(datetime(2020, 1, 1, tzinfo=UTC), "boot-2", 5000)
    with pytest.raises(StorageError, match="clock"):
        Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", date(2020, 1, 1), early, "cli")
    assert not (folder / "clinic.db").exists()
