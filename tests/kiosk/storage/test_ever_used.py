"""Whether anybody was ever registered is seen without a trace, and in doubt it is yes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.storage import Store, engine, ever_used, open_store
from tests.kiosk.storage.conftest import Morning, someone
from tests.support.data_folder import contents, overwrite


def test_where_nothing_is_nobody_was_and_nothing_is_made(tmp_path: Path) -> None:
    assert not ever_used(tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_a_database_without_a_visit_was_never_used(folder: Path) -> None:
    open_store(folder).close()
    before = contents(folder)
    assert not ever_used(folder)
    assert contents(folder) == before


def test_one_visit_is_use_and_looking_leaves_no_trace(used: Path) -> None:
    before = contents(used)
    assert ever_used(used)
    assert contents(used) == before


def test_a_visit_that_is_not_folded_into_the_file_yet_counts(store: Store, folder: Path, morning: Morning) -> None:
    assert not ever_used(folder)
    store.register(morning.visit(someone()))
    assert ever_used(folder)


def test_a_visit_in_the_log_that_a_killed_program_left_counts(
    store: Store, folder: Path, morning: Morning, tmp_path: Path
) -> None:
    store.register(morning.visit(someone()))
    shutil.copytree(folder, tmp_path / "left")
    assert ever_used(tmp_path / "left")


def of_another_program(path: Path) -> None:
    path.unlink()
    db = engine.sqlite3.connect(str(path))
    db.execute("create table a(b)")
    db.close()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


HARMS: dict[str, Callable[[Path], object]] = {
    "the database is gone": Path.unlink,
    "a header zeroed": lambda db: overwrite(db, 0, bytes(100)),
    "cut to nothing": lambda db: db.write_bytes(b""),
    "a folder in its place": a_folder,
    "another program's": of_another_program,
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_what_is_lost_or_damaged_counts_as_used(used: Path, harm: Callable[[Path], object]) -> None:
    harm(used / "clinic.db")
    assert ever_used(used)


def test_a_backup_alone_counts_as_used_wherever_it_is(used: Path, tmp_path: Path) -> None:
    shutil.copytree(used / "backups", tmp_path / "stick")
    assert ever_used(tmp_path / "new", tmp_path / "stick")
    assert not (tmp_path / "new").exists()


def test_a_database_that_another_program_holds_counts_as_used(folder: Path) -> None:
    open_store(folder).close()
    other = engine.sqlite3.connect(str(folder / "clinic.db"), isolation_level=None)
    other.execute("pragma locking_mode=exclusive").fetchall()
    other.execute("begin exclusive")
    other.execute("insert into counter(business_day, letter, last) values('2026-03-02', 'A', 1)")
    other.execute("commit")
    assert ever_used(folder)
    other.close()
