"""Retention in the files beside the database: copies, lists, tickets, exports, what was set aside."""

from __future__ import annotations

import os
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.application.care import NotErased, Villager
from kiosk.storage import Store, engine, open_store
from kiosk.storage.backup import copy_name, keep_copy
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.retention.conftest import KEEP, KEEP_LISTED, LATER, files_with


def test_a_copy_that_came_back_with_a_stick_is_cleaned_the_next_night(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    [copy] = (folder / "backups").glob("*.db")
    shutil.copy2(copy, tmp_path / "stick.db")
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    shutil.copy2(tmp_path / "stick.db", copy)
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").copies_cleaned == 1
    assert files_with(folder, a_quarter) == set()


def test_a_cleaned_copy_can_be_opened_and_verified(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    [copy] = (folder / "backups").glob("*.db")
    again = tmp_path / "again"
    again.mkdir()
    shutil.copy(copy, again / "clinic.db")
    shutil.copy(folder / "root.key", again / "root.key")
    opened = open_store(again)
    try:
        assert opened.verify() is None
        assert opened.taken("elderly", DAY) == 3
    finally:
        opened.close()


def test_rows_of_a_list_go_after_their_own_days(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    kept = set(
        store._db.execute("select number_cipher, name_cipher, village_cipher, phone_cipher from roster").fetchone()
    )
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").roster_rows == 0
    assert (
        people_kept.drop(DAY + KEEP_LISTED + timedelta(2), KEEP, KEEP_LISTED, morning.moment(), "clock").roster_rows
        == 1
    )
    assert files_with(folder, kept) == set()


def test_old_tickets_exports_and_databases_set_aside_go(
    store: Store, folder: Path, people_kept: People, morning: Morning
) -> None:
    old = [
        folder / "tickets/A001.pdf",
        folder / "exports/clinic-log-2026-01-01-full/visits.csv",
        folder / "damaged-1/clinic.db",
    ]
    masked = folder / "exports/clinic-log-2026-01-01/visits.csv"  # the clinic's record stays
    new = folder / "tickets/A002.pdf"
    long_ago = datetime(2026, 1, 1).timestamp()
    for path in (*old, masked, new):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4 a ticket")
        os.utime(path, (long_ago, long_ago) if path is not new else None)
    for path in (*old, masked):
        os.utime(path.parent, (long_ago, long_ago))
    told = people_kept.drop(date(2026, 9, 1), KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert told.files == 3
    assert not any(path.exists() for path in old) and new.exists() and masked.exists()


def test_a_long_look_holds_the_night_up_for_a_moment_only_and_the_next_night_empties_the_log(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    looking = engine.look(folder / "clinic.db")
    looking.execute("begin")
    looking.execute("select count(*) from visit").fetchone()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, a_quarter)
    looking.close()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, a_quarter) == set()


def test_another_clinics_copy_and_an_entry_that_leads_nowhere_are_left_alone(
    folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other")
    other.roster().keep([Villager(someone(9).number or "", someone(9).name or "", "二村", "")], morning.moment(), False)
    theirs = keep_copy(other, folder / "backups", copy_name(DAY, morning.moment().at))
    other.close()
    (folder / "backups/old.db").symlink_to(tmp_path / "gone.db")
    before = theirs.read_bytes()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert theirs.read_bytes() == before
    assert files_with(folder, a_quarter) == set()


def test_a_copy_keeps_the_list_that_the_database_has_lost(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    kept = set(store._db.execute("select name_cipher from roster").fetchone())
    store.roster().clear(morning.moment(), "admin")
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert any(name.startswith("backups/") for name in files_with(folder, kept))


def test_a_row_of_a_list_that_was_erased_while_the_stick_was_away_goes_when_it_is_back(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    columns = "number_index, number_cipher, name_cipher, village_cipher, phone_cipher"
    hers = set(store._db.execute(f"select {columns} from roster").fetchone())
    (folder / "backups").rename(tmp_path / "away")
    told = people_kept.erase(someone(1).number or "", "asked in person", morning.moment(), "admin")
    assert not isinstance(told, NotErased) and told.roster_rows == 1
    (tmp_path / "away").rename(folder / "backups")
    assert files_with(folder, hers), "the copy on the stick"
    people_kept.drop(DAY, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, hers) == set()
