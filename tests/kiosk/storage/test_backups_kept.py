"""Copies under names of their own: checked before they count, few enough to stay, spread over the days."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.errors import StorageError
from kiosk.storage import Store, check, open_store
from kiosk.storage.backup import KEPT, copy_name, keep_copy, surplus
from tests.support.data_folder import overwrite

MORNING = datetime(2026, 3, 2, 1, tzinfo=UTC)


def names(days: int, a_day: int) -> list[str]:
    return [
        copy_name((MORNING + timedelta(days=day)).date(), MORNING + timedelta(days=day, hours=hour))
        for day in range(days)
        for hour in range(a_day)
    ]


def test_names_sort_as_the_copies_were_made_also_after_midnight() -> None:
    day = date(2026, 3, 2)
    evening, night = datetime(2026, 3, 2, 12, tzinfo=UTC), datetime(2026, 3, 2, 17, tzinfo=UTC)
    assert copy_name(day, evening) == "clinic-2026-03-02-20260302T120000Z.db"
    assert copy_name(day, evening) < copy_name(day, night) < copy_name(date(2026, 3, 3), night)


def test_few_copies_all_stay_and_of_many_the_oldest_go() -> None:
    assert surplus(names(14, 1), 14) == []
    assert surplus(names(16, 1), 14) == names(16, 1)[:2]


def test_a_day_of_many_starts_does_not_push_out_the_days_before_it() -> None:
    every = names(10, 1) + names(11, 30)[-30:]
    gone = surplus(every, 14)
    left = [name for name in every if name not in gone]
    assert left == every[:10] + every[-4:]


def test_copies_are_whole_private_and_at_most_fourteen(store: Store, stick: Path) -> None:
    for name in names(KEPT + 2, 1):
        made = keep_copy(store, stick, name)
        assert check.whole(made) and made.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in stick.glob("*.db")) == names(KEPT + 2, 1)[2:]


def test_files_of_other_names_stay_and_what_was_cut_off_goes(store: Store, stick: Path) -> None:
    others = ["noon.db", "clinic-2026.db", "holiday.jpg"]
    for name in [*others, f"{names(1, 1)[0]}.unfinished"]:
        (stick / name).write_bytes(b"x")
    for name in names(3, 1):
        keep_copy(store, stick, name, keep=1)
    assert sorted(path.name for path in stick.iterdir()) == sorted([*others, "backup.lock", names(3, 1)[-1]])


def test_the_copy_just_made_stays_though_the_clock_lost_its_time(store: Store, tmp_path: Path) -> None:
    for name in names(3, 1):
        keep_copy(store, tmp_path, name, keep=3)
    made = keep_copy(store, tmp_path, copy_name(date(1970, 1, 1), datetime(1970, 1, 1, tzinfo=UTC)), keep=3)
    assert [path.name for path in sorted(tmp_path.glob("clinic-*.db"))] == [made.name, *names(3, 1)[1:]]


def test_a_copy_that_fails_costs_no_older_one(store: Store, folder: Path, stick: Path) -> None:
    keep_copy(store, stick, names(2, 1)[0], keep=1)
    (pages,) = store._db.execute("pragma page_count").fetchone()
    store._db.execute("pragma wal_checkpoint(truncate)").fetchall()
    store._db.execute("pragma shrink_memory").fetchall()
    overwrite(folder / "clinic.db", 4096, os.urandom(4096 * (pages - 1)))
    with pytest.raises(StorageError):
        keep_copy(store, stick, names(2, 1)[1], keep=1)
    assert [path.name for path in stick.glob("*.db")] == [names(2, 1)[0]]


def test_a_folder_that_cannot_be_made_is_one_sentence(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="folder of backups"):
        keep_copy(store, tmp_path / "file" / "stick", names(1, 1)[0], make=True)


def test_a_medium_that_is_out_has_no_folder_made_on_the_clinics_own_disk(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    mount_point = tmp_path / "media"
    mount_point.mkdir()
    with pytest.raises(StorageError, match="second medium is not there"):
        keep_copy(store, mount_point / "kiosk", names(1, 1)[0])
    assert list(mount_point.iterdir()) == []
    made = [
        keep_copy(store, folder / "backups", names(1, 1)[0]),
        keep_copy(store, mount_point / "kiosk", names(1, 1)[0], make=True),
    ]
    assert all(check.whole(copy) for copy in made)


def test_of_two_clinics_with_one_folder_neither_drops_the_copies_of_the_other(
    store: Store, stick: Path, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other")
    for first, second in zip(names(4, 2)[::2], names(4, 2)[1::2], strict=True):
        keep_copy(store, stick, first, keep=2)
        keep_copy(other, stick, second, keep=3)
    other.close()
    assert sorted(path.name for path in stick.glob("*.db")) == sorted([*names(4, 2)[::2][2:], *names(4, 2)[1::2][1:]])
