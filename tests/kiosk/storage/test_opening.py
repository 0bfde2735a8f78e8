"""A start that makes, opens, migrates, or refuses untouched; and the copies it can come back from."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from kiosk.application.errors import ForeignError, NewerError, StorageError
from kiosk.storage import Store, check, engine, open_store
from kiosk.storage.backup import make_backup
from kiosk.storage.migrations import APPLICATION_ID, LATEST, TRIGGERS
from kiosk.storage.opening import migrated
from tests.kiosk.storage.conftest import DAY, PEOPLE, Morning, someone
from tests.support.data_folder import contents, pragma, taken


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


@pytest.mark.parametrize("where", ["a file", "a file/below", "/proc/clinic"])
def test_a_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path, where: str) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(StorageError, match=r"^The data folder .*\.$"):
        open_store(tmp_path / where)


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
    def m_a_word_for_each_visit(db: Database) -> None:
        db.execute("alter table visit add column word text")
        db.execute(f"pragma user_version={LATEST + 1}")

    db = migrated(used / "clinic.db", LATEST, later)
    assert db.execute("pragma user_version").fetchone() == (LATEST + 1,)
    assert tuple(sorted(trigger.name for trigger in db.triggers)) == TRIGGERS
    db.close()
    [copy] = used.glob(f"clinic.db.before-{LATEST + 1}-*")
    assert check.whole(copy) and copy.stat().st_mode & 0o777 == 0o600
    with pytest.raises(NewerError):
        open_store(used)


def test_a_migration_that_fails_leaves_the_older_form(used: Path) -> None:
    later = Migrations("later")

    @later()
    def m_breaks(db: Database) -> None:
        db.execute("alter table visit add column word text")
        raise RuntimeError("power gone")

    with pytest.raises(RuntimeError):
        migrated(used / "clinic.db", LATEST, later)
    assert taken(used) == PEOPLE
    assert "word" not in (used / "clinic.db").read_bytes().decode("latin1")


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
