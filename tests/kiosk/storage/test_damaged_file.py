"""A file that is not whole is set aside with the way back told; a machine that fails sets nothing aside."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.application.errors import DamagedError, StorageError
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, engine, open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.migrations import APPLICATION_ID
from tests.kiosk.storage.conftest import DAY, PEOPLE, Morning, someone
from tests.support.command_line import clinic_kiosk_told
from tests.support.data_folder import overwrite, pragma, taken


def emptied(path: Path) -> None:
    path.unlink()
    pragma(path, f"application_id={APPLICATION_ID}")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "header zeroed": lambda db: overwrite(db, 0, bytes(100)),
    "a page garbled": lambda db: overwrite(db, 8192, bytes(range(256)) * 16),
    "a page zeroed": lambda db: overwrite(db, 4096 * 9, bytes(4096)),
    "cut in half": lambda db: os.truncate(db, db.stat().st_size // 8192 * 4096),
    "cut to nothing": lambda db: os.truncate(db, 0),
    "an empty database": emptied,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_kept_aside_and_the_way_back_told_works(used: Path, damage: Callable[[Path], object]) -> None:
    damage(used / "clinic.db")
    left = (used / "clinic.db").read_bytes()
    with pytest.raises(DamagedError) as told:
        open_store(used)
    [aside] = used.glob("damaged-*")
    assert str(aside) in str(told.value)
    assert (aside / "clinic.db").read_bytes() == left
    with pytest.raises(DamagedError, match="missing"):
        open_store(used)
    follow_the_way_back(str(told.value))
    assert taken(used) == PEOPLE // 2


def follow_the_way_back(sentence: str) -> None:
    found = re.search(r"\./run (backup restore .*)$", sentence)
    assert found is not None
    assert clinic_kiosk_told(*shlex.split(found[1])).code == 0


def test_a_copy_by_a_clock_that_was_ahead_is_not_named_before_the_last_one(used: Path) -> None:
    data, copy = DataFolder(used, None), used / "backups" / "noon.db"
    ahead = copy.with_name("clinic-2099-01-01-20990101T000000Z.db")
    shutil.copyfile(copy, ahead)
    os.utime(ahead, (4e9, 4e9))
    with closing(open_store(used)) as store:
        make_backup(store, copy)
    assert data.copies() == [copy, ahead], "the one of a time to come is not the newest"
    os.utime(copy, (1e9, 1e9))
    os.utime(ahead, (1.1e9, 1.1e9))
    assert data.copies() == [ahead, copy]
    (used / "clinic.db").unlink()
    with pytest.raises(DamagedError, match=rf"{copy.name}$"):
        open_store(used)


def test_a_database_that_vanished_is_not_a_fresh_installation(used: Path) -> None:
    (used / "clinic.db").unlink()
    with pytest.raises(DamagedError, match=r"missing.*backup") as told:
        open_store(used)
    follow_the_way_back(str(told.value))
    assert taken(used) == PEOPLE // 2


@pytest.mark.parametrize("trace", ["root.key", "backups", "tickets", "clinic.db-wal"])
def test_any_trace_of_use_makes_an_absent_database_a_lost_one(used: Path, tmp_path: Path, trace: str) -> None:
    there = tmp_path / "there"
    there.mkdir()
    if trace == "backups":
        shutil.copytree(used / "backups", there / "backups")
    elif trace == "tickets":
        (there / "tickets").mkdir()
        (there / "tickets" / "A001.pdf").write_bytes(b"%PDF")
    else:
        (there / trace).write_bytes(b"x" * 32)
    with pytest.raises(DamagedError, match="missing"):
        open_store(there)
    assert not (there / "clinic.db").exists()


def test_a_damaged_backup_is_never_recommended(used: Path) -> None:
    shutil.copy(used / "backups" / "noon.db", used / "backups" / "older.db")
    os.utime(used / "backups" / "older.db", (1, 1))
    overwrite(used / "backups" / "noon.db", 4096 * 5, bytes(4096))
    os.truncate(used / "clinic.db", 0)
    with pytest.raises(DamagedError, match=r"older\.db"):
        open_store(used)


def test_without_a_backup_the_sentence_says_so(used: Path, tmp_path: Path) -> None:
    os.truncate(used / "clinic.db", 0)
    with pytest.raises(DamagedError, match="no whole backup"):
        open_store(used, tmp_path / "stick")


def test_the_backups_may_be_on_another_medium(used: Path, tmp_path: Path) -> None:
    (used / "backups").rename(tmp_path / "stick")
    (used / "clinic.db").unlink()
    with pytest.raises(DamagedError) as told:
        open_store(used, tmp_path / "stick")
    follow_the_way_back(str(told.value))
    assert taken(used) == PEOPLE // 2


def test_a_folder_in_place_of_the_database_is_no_damage(used: Path) -> None:
    (used / "clinic.db").rename(used / "elsewhere")
    (used / "clinic.db").mkdir()
    with pytest.raises(StorageError) as told:
        open_store(used)
    assert not isinstance(told.value, DamagedError)
    assert (used / "clinic.db").is_dir() and not list(used.glob("damaged-*"))


def test_a_file_that_another_program_holds_is_no_damage(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.01)
    other = engine.sqlite3.connect(str(used / "clinic.db"), isolation_level=None)
    other.execute("pragma locking_mode=exclusive").fetchall()
    other.execute("begin exclusive")
    with pytest.raises(StorageError, match="another program"):
        open_store(used)
    other.execute("rollback")
    other.close()
    assert taken(used) == PEOPLE


def test_damage_found_while_others_are_inside_moves_nothing(used: Path) -> None:
    inside = open_store(used)
    overwrite(used / "clinic.db", 0, bytes(100))
    with pytest.raises(StorageError, match="end all its programs"):
        open_store(used)
    assert (used / "clinic.db").exists() and not list(used.glob("damaged-*"))
    inside.close()


def test_a_full_disk_undoes_the_registration_and_the_next_one_works(
    store: Store, morning: Morning, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.register(morning.visit(someone(1)))
    (pages,) = store._db.execute("pragma page_count").fetchone()
    store._db.execute(f"pragma max_page_count={pages}")  # SQLITE_FULL, as a full disk says it
    asked = [morning.visit(someone(i)) for i in range(2, 40)]
    with pytest.raises(StorageError, match="disk is full"):
        for new in asked:
            store.register(new)
    before = store.taken("elderly", DAY)
    store._db.execute("pragma max_page_count=1000000")
    told = store.register(morning.visit(someone(99)))
    assert isinstance(told, OpenVisit) and told.sequence == before + 1
    assert store.verify() is None


def test_a_new_pc_beside_the_copies_of_a_clinic_asks_for_its_key_and_begins_no_number_again(
    used: Path, tmp_path: Path
) -> None:
    new, stick = tmp_path / "new", tmp_path / "stick"
    (used / "backups").rename(stick)
    with pytest.raises(DamagedError, match=r"no root\.key is in .*new.*data\.backups"):
        open_store(new, stick)
    assert not (new / "clinic.db").exists()
    (new / "root.key").write_bytes((used / "root.key").read_bytes())
    with pytest.raises(DamagedError, match=r"backup restore --yes .*stick"):
        open_store(new, stick)
    open_store(tmp_path / "other", tmp_path / "own").close()  # a new clinic, with a folder of its own


def test_a_clinic_is_never_sent_back_to_the_copies_of_another(used: Path, tmp_path: Path) -> None:
    open_store(tmp_path / "new").close()
    (used / "backups").rename(tmp_path / "stick")
    os.truncate(tmp_path / "new" / "clinic.db", 0)
    with pytest.raises(DamagedError, match="no whole backup"):
        open_store(tmp_path / "new", tmp_path / "stick")
