"""Where an export goes: sticks that are there, disks that are full, and another export that is under way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.application.log import NotExported
from kiosk.export.places import places
from kiosk.export.publish import name_it, settle, unfinished, why
from tests.support.full_disk import files_of_at_most


def test_a_disk_that_takes_no_more_is_told_and_keeps_nothing(tmp_path: Path) -> None:
    name = "clinic-log-2026-03-01"
    with pytest.raises(OSError) as told, unfinished(tmp_path, name) as folder, files_of_at_most(1000):
        (folder / "visits.csv").write_bytes(b"x" * 5000)
    assert why(told.value) is NotExported.NO_ROOM
    assert list(tmp_path.iterdir()) == []


def test_a_folder_gets_its_name_once_it_is_whole(tmp_path: Path) -> None:
    with unfinished(tmp_path, "clinic-log-2026-03-01") as folder:
        (folder / "visits.csv").write_bytes(b"x")
        settle(folder)
        assert [one.name for one in tmp_path.iterdir()] == ["clinic-log-2026-03-01.unfinished"]
        final = name_it(folder, "clinic-log-2026-03-01")
    assert [one.name for one in final.iterdir()] == ["visits.csv"]


def test_what_an_interrupted_export_left_goes_and_one_under_way_stays(tmp_path: Path) -> None:
    left = tmp_path / "clinic-log-2026-02-28-full.unfinished"
    left.mkdir()
    (left / "visits.csv").write_bytes(b"half")
    (tmp_path / "holiday.unfinished").mkdir()
    with unfinished(tmp_path, "clinic-log-2026-03-01") as under_way:
        assert not left.exists()
        with unfinished(tmp_path, "clinic-log-2026-03-02"):
            assert under_way.exists()
    assert [one.name for one in tmp_path.iterdir()] == ["holiday.unfinished"]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        pytest.param(28, NotExported.NO_ROOM, id="no space"),
        pytest.param(5, NotExported.NO_PLACE, id="the stick answers no more"),
        pytest.param(2, NotExported.NO_PLACE, id="the folder is gone"),
        pytest.param(30, NotExported.NOT_WRITTEN, id="a stick that is locked against writing"),
    ],
)
def test_what_the_system_says_is_told_as_what_a_person_can_do(number: int, told: NotExported) -> None:
    assert why(OSError(number, os.strerror(number))) is told


def test_the_sticks_that_are_there_come_before_the_clinics_own_folder(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for device, removable in (("sda", "0"), ("sdb", "1")):
        (root / "sys/block" / device).mkdir(parents=True)
        (root / "sys/block" / device / "removable").write_text(f"{removable}\n")
    for folder in ("media/kiosk/KINGS TON", "media/kiosk/DISK", "srv/other"):
        (root / folder).mkdir(parents=True)
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/mounts").write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /media/kiosk/KINGS\\040TON vfat rw 0 0\n"
        "/dev/sda2 /media/kiosk/DISK ext4 rw 0 0\n"
        "/dev/sdb2 /srv/other vfat rw 0 0\n"
        "tmpfs /media/kiosk/x tmpfs rw 0 0\n"
        "/dev/mapper/y /media/kiosk/y ext4 rw 0 0\n"
    )
    own = tmp_path / "exports"
    found = places(own, root)
    assert [(one.path, one.name) for one in found] == [
        (root / "media/kiosk/KINGS TON", "KINGS TON"),
        (own, ""),
    ]
    assert all(one.free_bytes > 0 for one in found)
    assert [one.path for one in places(own, tmp_path / "no root")] == [own]
