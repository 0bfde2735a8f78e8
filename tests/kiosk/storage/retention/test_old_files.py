"""Files of a wrong clock, and a stick that cannot be written: what is old goes, and nothing before its days."""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.application.errors import StorageError
from kiosk.domain.numbering import BEIJING
from kiosk.storage import Store
from kiosk.storage.files import DataFolder
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import DAY, Morning
from tests.kiosk.storage.retention.conftest import KEEP, KEEP_LISTED, LATER

BATTERY_EMPTY, FAR_AHEAD = datetime(2020, 1, 1, 9, tzinfo=UTC), datetime(2060, 1, 1, 9, tzinfo=UTC)


def written(path: Path, at: datetime) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"a name")
    for one in (path, path.parent):
        os.utime(one, (at.timestamp(), at.timestamp()))
    return path


def dropped(people: People, day: date, morning: Morning) -> int:
    return people.drop(day, KEEP, KEEP_LISTED, morning.moment(), "clock").files


def test_what_a_clock_with_an_empty_battery_set_aside_stays_for_its_days(
    people_kept: People, folder: Path, morning: Morning
) -> None:
    aside = written(folder / "damaged-20200101T090000.000000Z/clinic.db", BATTERY_EMPTY)
    assert people_kept.unreadable(DAY, KEEP) == (LATER,)
    assert dropped(people_kept, DAY, morning) == 0 and aside.exists()
    assert dropped(people_kept, DAY + KEEP, morning) == 0 and aside.exists()
    assert dropped(people_kept, LATER, morning) == 1 and not aside.exists()


@pytest.mark.parametrize("at", [BATTERY_EMPTY, FAR_AHEAD], ids=["far behind", "far ahead"])
def test_a_file_of_a_wrong_clock_goes_by_the_day_in_its_name(
    people_kept: People, folder: Path, morning: Morning, at: datetime
) -> None:
    files = [
        written(folder / f"tickets/{DAY}/A001.pdf", at),
        written(folder / f"exports/clinic-log-{DAY}-full/visits.csv", at),
        written(folder / f"exports/person-{DAY:%Y%m%d}T010000Z/person.txt", at),
    ]
    assert dropped(people_kept, DAY + KEEP, morning) == 0 and all(file.exists() for file in files)
    assert dropped(people_kept, LATER, morning) == 3 and not any(file.exists() for file in files)


def test_a_file_without_any_time_to_believe_counts_from_when_it_was_first_seen(
    people_kept: People, folder: Path, morning: Morning
) -> None:
    file = written(folder / "tickets/loose.pdf", FAR_AHEAD)
    assert dropped(people_kept, DAY, morning) == 0 and file.exists()
    assert dropped(people_kept, DAY + KEEP, morning) == 0 and file.exists()
    assert dropped(people_kept, LATER, morning) == 1 and not file.exists()


def test_an_export_of_long_ago_is_there_for_its_days_from_when_it_was_made(
    people_kept: People, folder: Path, morning: Morning
) -> None:
    made = datetime.combine(LATER, time(9), BEIJING)
    file = written(folder / f"exports/clinic-log-{DAY}-full/visits.csv", made)
    assert dropped(people_kept, LATER, morning) == 0 and file.exists()
    assert dropped(people_kept, LATER + KEEP + timedelta(days=1), morning) == 1


def test_a_stick_that_cannot_be_written_keeps_no_old_file_of_the_clinics_own_disk(
    store: Store, folder: Path, a_quarter: set[bytes], morning: Morning, tmp_path: Path
) -> None:
    at = datetime.combine(DAY, time(9), BEIJING)
    stick = tmp_path / "stick"
    (folder / "backups").rename(stick)
    lock = stick / "backup.lock"
    lock.unlink()
    lock.mkdir()  # as a medium that is read-only does, it lets nobody take its lock
    ticket = written(folder / f"tickets/{DAY}/A001.pdf", at)
    people = store.people(DataFolder(folder, stick))
    with pytest.raises(StorageError, match="cannot be written"):
        dropped(people, LATER, morning)
    assert not ticket.exists()
    files = [told["files"] for row in store.journal_rows() if "files" in (told := json.loads(row.detail))]
    assert files == [2], "the ticket, and the database that was set aside"
    lock.rmdir()
    assert people.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").copies_cleaned == 1
