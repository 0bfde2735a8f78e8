"""The power goes at any system call of a registering process: what was acknowledged is on every disk left behind."""

from __future__ import annotations

import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.application.ports import OpenVisit
from kiosk.domain.journal import Entry, broken
from kiosk.storage import engine, open_store
from tests.faults.registering_at_the_store import DAY, visit
from tests.support.power_cut import Disk, disks, recorded


@dataclass(slots=True)
class Found:
    built: int = 0
    lost: int = 0
    damaged: int = 0


def written(disk: Disk, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in disk.items():
        (folder / name).write_bytes(data)
    (folder / "root.key").chmod(0o600)


def wrong_with(path: Path) -> tuple[set[int], list[str]]:
    """The numbers in a database, and everything that is not as it must be; quicker than opening the whole store."""
    db = engine.sqlite3.connect(str(path), isolation_level=None)
    try:
        db.execute("pragma synchronous=off")  # of this look, not of what it looks at
        wrong = [row[0] for row in db.execute("pragma integrity_check") if row[0] != "ok"]
        wrong += ["a row points at nothing"] if db.execute("pragma foreign_key_check").fetchone() else []
        numbers = [row[0] for row in db.execute("select sequence from visit order by sequence")]
        wrong += ["a gap"] if numbers != list(range(1, len(numbers) + 1)) else []
        for table, each in (("print_job", 1), ("stop", 4)):
            (count,) = db.execute(f"select count(*) from {table}").fetchone()
            wrong += [f"half a registration in {table}"] if count != each * len(numbers) else []
        heads = dict(db.execute("select turn, journal_head from visit").fetchall())
        chain = broken((Entry(*row) for row in db.execute("select * from journal order by seq")), heads)
        return set(numbers), wrong + ([chain] if chain else [])
    finally:
        db.close()


def cut(tmp_path: Path, people: int, synchronous: str, *, opened_each: int) -> Found:
    """Each disk is looked at, and every so many-th one is opened by the store, which then registers the next person."""
    folder, image, found = tmp_path / "disk", tmp_path / "image", Found()
    open_store(folder).close()
    start = {path.name: bytearray(path.read_bytes()) for path in folder.iterdir()}
    program = [
        sys.executable,
        "-m",
        "tests.faults.registering_at_the_store",
        str(folder),
        "1",
        str(people),
        synchronous,
    ]
    calls = recorded(folder, program, tmp_path / "strace.log")
    assert {"write", "ack"} <= {call.kind for call in calls}
    for disk, acknowledged in disks(start, calls, random.Random(7)):
        written(disk, image)
        found.built += 1
        if opened_each and found.built % opened_each == 0:
            store = open_store(image)
            told = store.register(visit(900))
            assert isinstance(told, OpenVisit) and told.sequence == store.taken("elderly", DAY)
            store.close()
        try:
            kept, wrong = wrong_with(image / "clinic.db")
        except (engine.DatabaseError, UnicodeDecodeError) as error:
            kept, wrong = set(), [str(error)]
        found.lost += not acknowledged <= kept
        found.damaged += bool(wrong)
    return found


def test_no_disk_that_is_left_behind_lacks_an_acknowledged_number(tmp_path: Path) -> None:
    found = cut(tmp_path, people=6, synchronous="full", opened_each=50)
    assert found.built > 300
    assert (found.lost, found.damaged) == (0, 0)


def test_the_same_look_finds_what_is_lost_without_syncing(tmp_path: Path) -> None:
    found = cut(tmp_path, people=3, synchronous="off", opened_each=0)
    assert found.lost > 0, "a look that finds nothing is blind"


@pytest.mark.long
def test_thousands_of_disks_keep_every_acknowledged_number(tmp_path: Path) -> None:
    found = cut(tmp_path, people=60, synchronous="full", opened_each=100)
    assert found.built > 5000
    assert (found.lost, found.damaged) == (0, 0)


@pytest.mark.long
def test_without_syncing_disks_are_lost_and_damaged(tmp_path: Path) -> None:
    found = cut(tmp_path, people=30, synchronous="off", opened_each=0)
    assert found.lost > 0 and found.damaged > 0
