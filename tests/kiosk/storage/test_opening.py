"""The start-up ladder: made, opened again, refused untouched, or set aside with the way back told."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from kiosk.application.errors import DamagedError, ForeignError, NewerError, StorageError
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, check, engine, open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.migrations import APPLICATION_ID, LATEST, TRIGGERS
from kiosk.storage.opening import migrated
from tests.kiosk.storage.conftest import DAY, Morning, someone

PEOPLE = 40


@pytest.fixture
def used(folder: Path, morning: Morning) -> Path:
    """A data folder with a morning in it, and a backup after the first half."""
    store = open_store(folder)
    for i in range(1, PEOPLE + 1):
        store.register(morning.visit(someone(i)))
        if i == PEOPLE // 2:
            make_backup(store, folder / "backups" / "noon.db")
    store.close()
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def taken(folder: Path) -> int:
    store = open_store(folder)
    try:
        assert store.verify() is None
        return store.taken("elderly", DAY)
    finally:
        store.close()


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(data)


def pragma(path: Path, text: str) -> None:
    db = engine.sqlite3.connect(str(path), isolation_level=None)
    db.execute(f"pragma {text}").fetchall()
    db.close()


def test_a_fresh_folder_is_made_for_this_account_alone(folder: Path) -> None:
    open_store(folder / "deep").close()
    assert (folder / "deep").stat().st_mode & 0o777 == 0o700
    for name in ("clinic.db", "root.key"):
        assert (folder / "deep" / name).stat().st_mode & 0o777 == 0o600
    assert (folder / "deep" / "root.key").stat().st_size == 32
    assert not list((folder / "deep").glob("*.unfinished*"))


def test_what_was_registered_is_there_after_the_next_start(used: Path) -> None:
    assert taken(used) == PEOPLE
    store = open_store(used)
    assert store.person_of_number(someone(7).number or "") is not None
    store.close()


def test_the_file_says_whose_it_is_and_all_its_guards_stand(used: Path) -> None:
    db = engine.database(used / "clinic.db")
    try:
        assert db.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("pragma user_version").fetchone() == (LATEST,)
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
        assert db.execute("pragma synchronous").fetchone() == (2,)
        assert db.execute("pragma foreign_keys").fetchone() == (1,)
        assert db.execute("pragma secure_delete").fetchone() == (1,)
        assert tuple(sorted(trigger.name for trigger in db.triggers)) == TRIGGERS
        loose = [t.name for t in db.tables if not t.name.startswith("_") and not t.schema.endswith("STRICT")]
        assert [name for name in loose if not db.table(name).schema.lower().endswith("strict")] == []
    finally:
        db.close()


def test_the_engine_has_the_fix_for_the_wal_reset_race() -> None:
    assert engine.wal_reset_fixed(), f"SQLite {engine.VERSION} may lose commits of several processes"
    assert not any(engine.wal_reset_fixed(broken) for broken in ((3, 40, 1), (3, 46, 1), (3, 51, 2)))
    assert all(engine.wal_reset_fixed(fixed) for fixed in ((3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 4)))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        pytest.param("user_version=99", NewerError, id="a later release's file"),
        pytest.param("application_id=7", ForeignError, id="another program's file"),
    ],
)
def test_a_file_that_is_not_ours_to_open_is_refused_untouched(
    used: Path, change: str, error: type[StorageError]
) -> None:
    pragma(used / "clinic.db", "journal_mode=delete")
    pragma(used / "clinic.db", change)
    before = contents(used)
    with pytest.raises(error):
        open_store(used)
    assert contents(used) == before


def test_a_later_release_that_stopped_uncleanly_is_refused_untouched(used: Path, tmp_path: Path) -> None:
    db = engine.database(used / "clinic.db")
    db.execute("pragma user_version=99")  # stands in the WAL only
    cut = tmp_path / "cut"
    shutil.copytree(used, cut)
    db.close()
    (cut / "clinic.db-shm").unlink()
    before = contents(cut)
    with pytest.raises(NewerError):
        open_store(cut)
    after = contents(cut)
    after.pop("clinic.db-shm", None)
    assert after == before


DAMAGES: dict[str, Callable[[Path], object]] = {
    "header zeroed": lambda db: overwrite(db, 0, bytes(100)),
    "a page garbled": lambda db: overwrite(db, 8192, bytes(range(256)) * 16),
    "a page zeroed": lambda db: overwrite(db, 4096 * 9, bytes(4096)),
    "cut in half": lambda db: os.truncate(db, db.stat().st_size // 8192 * 4096),
    "cut to nothing": lambda db: os.truncate(db, 0),
    "an empty database": lambda db: (db.unlink(), pragma(db, f"application_id={APPLICATION_ID}")),
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
    found = re.search(r"(cp .*)$", sentence)
    assert found is not None
    subprocess.run(shlex.split(found[1]), check=True)


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


@pytest.mark.parametrize("where", ["a file", "a file/below", "/proc/clinic"])
def test_a_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path, where: str) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(StorageError, match=r"^The data folder .*\.$"):
        open_store(tmp_path / where)


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


def test_no_key_beside_a_database_is_told_and_never_made_anew(used: Path) -> None:
    (used / "root.key").unlink()
    with pytest.raises(StorageError, match=r"root\.key is missing"):
        open_store(used)
    assert not (used / "root.key").exists()


def test_a_key_that_others_can_read_is_refused(used: Path) -> None:
    (used / "root.key").chmod(0o640)
    with pytest.raises(StorageError, match="chmod 600"):
        open_store(used)


def test_a_key_of_another_clinic_or_a_torn_one_is_refused(used: Path, tmp_path: Path) -> None:
    open_store(tmp_path / "other").close()
    own = (used / "root.key").read_bytes()
    shutil.copyfile(tmp_path / "other" / "root.key", used / "root.key")
    with pytest.raises(StorageError, match="another database"):
        open_store(used)
    (used / "root.key").write_bytes(own[:-1])
    with pytest.raises(StorageError, match="not whole"):
        open_store(used)
    (used / "root.key").write_bytes(own)
    assert taken(used) == PEOPLE


@pytest.mark.parametrize("key_made", [False, True], ids=["before the key", "after the key"])
def test_a_first_start_that_was_cut_off_is_finished_by_the_next(folder: Path, key_made: bool) -> None:
    open_store(folder).close()
    (folder / "clinic.db").rename(folder / "clinic.db.unfinished")
    if not key_made:
        (folder / "root.key").unlink()
    assert taken(folder) == 0


def test_a_kiosk_that_was_killed_opens_with_all_it_acknowledged(folder: Path, morning: Morning, tmp_path: Path) -> None:
    store = open_store(folder)
    for i in range(1, 4):
        store.register(morning.visit(someone(i)))
    cut = tmp_path / "cut"
    shutil.copytree(folder, cut)
    store.close()
    assert (cut / "clinic.db-wal").stat().st_size > 0
    assert taken(cut) == 3


def test_an_older_form_is_brought_up_to_date_and_a_copy_of_it_kept(used: Path) -> None:
    later = Migrations("later")

    @later()
    def m002_a_word_for_each_visit(db: engine.Database) -> None:
        db.execute("alter table visit add column word text")
        db.execute("pragma user_version=2")

    db = migrated(used / "clinic.db", 1, later)
    assert db.execute("pragma user_version").fetchone() == (2,)
    assert tuple(sorted(trigger.name for trigger in db.triggers)) == TRIGGERS
    db.close()
    [copy] = used.glob("clinic.db.before-2-*")
    assert check.whole(copy) and copy.stat().st_mode & 0o777 == 0o600
    with pytest.raises(NewerError):
        open_store(used)


def test_a_migration_that_fails_leaves_the_older_form(used: Path) -> None:
    later = Migrations("later")

    @later()
    def m002_breaks(db: engine.Database) -> None:
        db.execute("alter table visit add column word text")
        raise RuntimeError("power gone")

    with pytest.raises(RuntimeError):
        migrated(used / "clinic.db", 1, later)
    assert taken(used) == PEOPLE
    assert "word" not in (used / "clinic.db").read_bytes().decode("latin1")


def test_damage_found_while_others_are_inside_moves_nothing(used: Path) -> None:
    inside = open_store(used)
    overwrite(used / "clinic.db", 0, bytes(100))
    with pytest.raises(StorageError, match="end all its programs"):
        open_store(used)
    assert (used / "clinic.db").exists() and not list(used.glob("damaged-*"))
    inside.close()


def test_a_store_closed_twice_is_closed_once(folder: Path) -> None:
    first = open_store(folder)
    first.close()
    second = open_store(folder)
    first.close()
    assert second.taken("elderly", DAY) == 0
    second.close()


def test_a_backup_is_whole_private_and_without_the_key(used: Path, store: Store) -> None:
    copy = used / "backups" / "evening.db"
    make_backup(store, copy)
    assert check.whole(copy) and copy.stat().st_mode & 0o777 == 0o600
    assert (used / "root.key").read_bytes() not in copy.read_bytes()
    assert sorted(path.name for path in (used / "backups").iterdir()) == ["evening.db", "noon.db"]


def test_a_backup_that_cannot_be_written_is_one_sentence(store: Store, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        make_backup(store, tmp_path / "stick" / "noon.db")


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
