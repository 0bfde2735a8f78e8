"""An erased person stays erased, whatever copy is put back, and wherever it was meanwhile."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.care import NotErased, Restoring, Villager
from kiosk.application.errors import DamagedError
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, erased, open_store
from kiosk.storage.files import DataFolder
from kiosk.storage.restore import Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.retention.conftest import KEEP, KEEP_LISTED, files_with, kept_of
from tests.kiosk.storage.way_back import NOW, morning_of, opened
from tests.support.data_folder import overwrite

HER, ANOTHER = someone(1).number or "", someone(2).number or ""


def ended(store: Store, *sequences: int) -> None:
    with store._db.conn:
        for one in sequences:
            store._db.execute("update visit set state = 'done' where sequence = ?", (one,))


def erase(store: Store, folder: Path, stick: Path, number: str = HER) -> None:
    people = store.people(DataFolder(folder, stick))
    assert not isinstance(people.erase(number, "asked in person", NOW, "admin"), NotErased)


def put_back(folder: Path, stick: Path, copy: Path) -> None:
    assert isinstance(Restore(DataFolder(folder, stick), [stick]).put_back(copy, DAY, NOW, "cli"), Restoring)


@pytest.fixture
def hers(folder: Path, stick: Path, morning: Morning) -> set[bytes]:
    """Nine people, a copy after six; she was first, and is on a list."""
    with opened(folder, stick) as store:
        store.roster().keep([Villager(HER, "甲", "村一", "0998")], morning.moment(), False)
    morning_of(folder, stick, morning, people=9, copied=6)
    with opened(folder, stick) as store:
        kept = kept_of(store, (1,))
        kept |= set(store._db.execute("select number_cipher, name_cipher from roster").fetchone())
    return kept


def test_a_copy_that_was_away_at_the_erasure_does_not_bring_her_back(
    folder: Path, stick: Path, hers: set[bytes], tmp_path: Path
) -> None:
    stick.rename(tmp_path / "away")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
    (tmp_path / "away").rename(stick)
    assert files_with(stick, hers) != set()
    (folder / "clinic.db").unlink()
    put_back(folder, stick, stick / "noon.db")
    assert files_with(folder, hers) == set(), "before any face opens"
    with opened(folder, stick) as store:
        assert store.people(DataFolder(folder, stick)).look(HER) is None
        assert store.people(DataFolder(folder, stick)).look(ANOTHER) is not None
        assert not [one for one in store.proofs().prove().problems if "person" in one]
        store.people(DataFolder(folder, stick)).drop(DAY, KEEP, KEEP_LISTED, NOW, "cli")
    assert files_with(stick, hers) == set(), "nor is she on the stick any more"


def test_the_visit_of_somebody_who_came_after_the_copy_and_was_erased_is_back_as_nobodys(
    folder: Path, stick: Path, hers: set[bytes], tmp_path: Path
) -> None:
    stick.rename(tmp_path / "away")
    with opened(folder, stick) as store:
        late = kept_of(store, (8,))
        store._db.execute("update visit set state = 'done'")
        erase(store, folder, stick, someone(8).number or "")
    (tmp_path / "away").rename(stick)
    (folder / "clinic.db").unlink()
    put_back(folder, stick, stick / "noon.db")
    assert files_with(folder, late) == set()
    with opened(folder, stick) as store:
        assert store._db.execute("select count(*) from visit").fetchone() == (9,)
        assert store.verify() is None
        assert not [one for one in store.proofs().prove().problems if "person" in one]


def test_a_new_pc_knows_of_the_erasure_by_the_second_medium(
    folder: Path, stick: Path, hers: set[bytes], tmp_path: Path
) -> None:
    older = shutil.copytree(stick, tmp_path / "older")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
    new = tmp_path / "new"
    new.mkdir()
    shutil.copy(folder / "root.key", new)
    put_back(new, stick, older / "noon.db")
    assert files_with(new, hers) == set()


def test_a_stick_that_was_away_learns_of_the_erasure_in_the_night(
    folder: Path, stick: Path, hers: set[bytes], tmp_path: Path
) -> None:
    stick.rename(tmp_path / "away")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
        (tmp_path / "away").rename(stick)
        store.people(DataFolder(folder, stick)).drop(DAY, KEEP, KEEP_LISTED, NOW, "clock")
        cipher = store._cipher
    assert erased.remembered([stick], cipher) == erased.remembered([folder], cipher) != frozenset()
    assert len((stick / "erased").read_text().split()) == 4, "a person and a row, each once, each with its seal"


def test_whoever_came_again_after_the_erasure_is_back_with_the_line(
    folder: Path, stick: Path, hers: set[bytes], morning: Morning, tmp_path: Path
) -> None:
    shutil.copy(stick / "noon.db", tmp_path / "noon.db")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
        assert isinstance(store.register(morning.visit(someone(1), letter="C", programme="again")), OpenVisit)
        store.lines(stick).catch_up()
    (folder / "clinic.db").unlink()
    put_back(folder, stick, tmp_path / "noon.db")
    with opened(folder, stick) as store:
        found = store.people(DataFolder(folder, stick)).look(HER)
    assert found is not None and [visit[1:] for visit in found.visits] == [("C001", "again", "open")]
    assert files_with(folder, hers) == set(), "what was closed for the row of before is not back"


def test_a_line_that_another_hand_wrote_on_the_stick_erases_nobody(folder: Path, stick: Path, hers: set[bytes]) -> None:
    with opened(folder, stick) as store:
        (person,) = store._db.execute("select id from person order by created_at limit 1").fetchone()
    (stick / "erased").write_bytes(f"{person} {'0' * 64}\n{person}\n\xff\n".encode("latin-1"))
    put_back(folder, stick, stick / "noon.db")
    with opened(folder, stick) as store:
        assert store.people(DataFolder(folder, stick)).look(HER) is not None


def test_an_erasure_that_cannot_be_written_down_is_not_done(store: Store, folder: Path, morning: Morning) -> None:
    store.register(morning.visit(someone(1)))
    ended(store, 1)
    (folder / "erased").mkdir()
    with pytest.raises(Exception, match="Nothing was erased"):
        erase(store, folder, folder / "backups")
    assert store.people(DataFolder(folder, None)).look(HER) is not None


def test_a_database_copied_into_its_place_by_hand_loses_her_in_the_night(
    folder: Path, stick: Path, hers: set[bytes], tmp_path: Path
) -> None:
    shutil.copy(stick / "noon.db", tmp_path / "noon.db")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
    for old in folder.glob("clinic.db*"):
        old.unlink()
    shutil.copy(tmp_path / "noon.db", folder / "clinic.db")
    with opened(folder, stick) as store:
        ended(store, 1)
        store.people(DataFolder(folder, stick)).drop(DAY, KEEP, KEEP_LISTED, NOW, "clock")
    assert files_with(folder, hers) == set()


def test_what_a_way_back_left_that_was_cut_off_goes_with_the_erasure(
    folder: Path, stick: Path, hers: set[bytes]
) -> None:
    shutil.copy(stick / "noon.db", folder / "clinic.db.restoring")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
    assert files_with(folder, hers) == set()


def test_a_damaged_database_is_told_with_its_last_day_and_goes_then_or_at_once(
    folder: Path, stick: Path, hers: set[bytes]
) -> None:
    overwrite(folder / "clinic.db", 0, bytes(40 * 1024))
    with pytest.raises(DamagedError):
        open_store(folder, stick)
    [aside] = folder.glob("damaged-*")
    written = datetime(2026, 3, 1, 20, tzinfo=UTC)  # in Beijing it is the second
    for path in (*aside.iterdir(), aside):
        os.utime(path, (written.timestamp(), written.timestamp()))
    put_back(folder, stick, stick / "noon.db")
    with opened(folder, stick) as store:
        ended(store, 1)
        erase(store, folder, stick)
        assert files_with(aside, hers), "it cannot be cleaned"
        people = store.people(DataFolder(folder, stick))
        [last] = people.unreadable(DAY, KEEP)
        assert last == DAY + KEEP + timedelta(days=1)
        kept = shutil.copytree(aside, folder / "kept")
        people.drop(last - timedelta(days=1), KEEP, KEEP_LISTED, NOW, "clock")
        assert aside.exists()
        people.drop(last, KEEP, KEEP_LISTED, NOW, "clock")
        assert not aside.exists()
        kept.rename(aside)
        assert (people.drop_unreadable(NOW, "admin"), people.drop_unreadable(NOW, "admin")) == (1, 0)
        assert people.unreadable(last, KEEP) == () and store.verify() is None
    assert files_with(folder, hers) == set()
