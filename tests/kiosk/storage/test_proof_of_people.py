"""Somebody who was taken out behind the program's back is found; whom retention or an erasure took out is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.care import Dropped, Restoring
from kiosk.application.ports import Moment
from kiosk.application.queue import Row
from kiosk.domain.journal import JournalEvent
from kiosk.storage import Store, engine, open_store
from kiosk.storage.backup import copy_name, keep_copy
from kiosk.storage.files import DataFolder
from kiosk.storage.proof_of_people import PeopleProof
from kiosk.storage.restore import Restore
from tests.kiosk.storage.queue.conftest import Room
from tests.support import people
from tests.support.data_folder import DAY

LATER = DAY + timedelta(days=91)
KEEP, KEEP_LISTED = timedelta(days=90), timedelta(days=400)
NIGHT = Moment(datetime(2026, 6, 1, 20, tzinfo=UTC), "boot-2", 5000)
ALL = "number_index = null, number_cipher = null, name_cipher = null, birth_cipher = null"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """Three people of a day that is over; the first was done, the third is without a name."""
    store = open_store(folder)
    room = Room(store)
    room.opens("1", "V")
    for name in ("", "", None):
        room.comes(name=name, route=("V",))
    room.serves()
    room.queue.close_day(DAY, room.moment(), "staff")
    yield store
    store.close()


def problems(store: Store) -> tuple[str, ...]:
    return store.proofs().prove().problems


def alter(store: Store, sql: str) -> None:
    store._db.execute("pragma foreign_keys=off").fetchall()
    with engine.write(store._db) as db:
        assert db.execute(sql).rowcount == 1
    store._db.execute("pragma foreign_keys=on").fetchall()


def one_of(store: Store, place: int = 0) -> str:
    return str(store._db.execute("select id from person order by rowid").fetchall()[place][0])


def dropped(store: Store, folder: Path) -> Dropped:
    return store.people(DataFolder(folder, None)).drop(LATER, KEEP, KEEP_LISTED, NIGHT, "clock")


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ("name_cipher = null", "name_cipher was changed"),
        ("number_cipher = null", "number_cipher was changed"),
        ("number_cipher = null, number_index = null", "number_cipher was changed"),
        (ALL, "name_cipher was changed"),
        (f"{ALL}, dropped_at = '2026-03-02T09:00:00.000000+00:00'", "dropped_at was changed"),
    ],
)
def test_a_name_or_number_that_was_wiped_is_found(store: Store, change: str, where: str) -> None:
    assert problems(store) == ()
    alter(store, f"update person set {change} where id = '{one_of(store)}'")
    assert any(where in one for one in problems(store)), problems(store)


def test_a_person_who_was_taken_away_or_put_in_is_found(store: Store) -> None:
    gone = one_of(store)
    alter(store, f"update person set id = 'somebody' where id = '{gone}'")
    assert {f"person {gone}: the row is missing", "person somebody: the journal does not know the row"} <= {
        *problems(store)
    }
    alter(store, "delete from person where id = 'somebody'")
    assert problems(store) == (f"person {gone}: the row is missing",)


def test_whom_retention_dropped_the_journal_knows_until_they_come_again(store: Store, folder: Path) -> None:
    assert dropped(store, folder).persons == 3
    assert problems(store) == ()
    assert people.name(1) not in "".join(entry.detail for entry in store.journal_rows())
    room = Room(store)
    room.pass_(days=92)
    room.queue.open_day(DAY, room.moment(), "staff")
    room.comes(programme="elderly")
    assert one_of(store, -1) == one_of(store, 2), "the person of before"
    assert problems(store) == ()
    alter(store, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{one_of(store)}'")
    assert any("dropped_at was changed" in one for one in problems(store)), problems(store)


def test_whom_a_release_dropped_that_only_counted_them_is_believed_to_be_dropped(store: Store) -> None:
    store.note(JournalEvent.PEOPLE_DROPPED, {"persons": 1, "cards": 1, "copies": 0}, NIGHT, "clock")
    alter(store, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{one_of(store)}'")
    assert problems(store) == ()


def test_a_person_whom_a_release_dropped_that_only_counted_and_who_came_again_by_it_is_believed(store: Store) -> None:
    """It wrote no "fields", and left a row in part that it had dropped."""
    store.note(JournalEvent.PEOPLE_DROPPED, {"persons": 1, "cards": 1, "copies": 0}, NIGHT, "clock")
    gone = one_of(store)
    alter(store, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{gone}'")
    came = next(json.loads(one.detail) for one in store.journal_rows() if one.event == JournalEvent.REGISTERED)
    detail = {key: value for key, value in came.items() if key != "fields"}
    watched = PeopleProof()
    for entry in store.journal_rows():
        watched.see(entry, json.loads(entry.detail))
    [*_others, last] = store.journal_rows()
    watched.see(replace(last, event=JournalEvent.REGISTERED), detail | {"person": gone})
    assert list(watched.differing(store._db)) == []
    alter(store, f"update person set dropped_at = null where id = '{gone}'")
    assert list(watched.differing(store._db)) == [], "came again without a number"
    alter(store, f"update person set name_cipher = null where id = '{one_of(store, 1)}'")
    assert len(list(watched.differing(store._db))) == 1, "who was not dropped is missed as before"


def test_who_was_erased_on_request_the_journal_knows(store: Store, folder: Path) -> None:
    told = store.people(DataFolder(folder, None)).erase(people.number(1), "asked in person", NIGHT, "admin")
    assert isinstance(told, Dropped)
    assert problems(store) == ()
    alter(store, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{one_of(store, 1)}'")
    assert any(f"person {one_of(store, 1)}: dropped_at was changed" in one for one in problems(store))


def test_a_name_that_staff_completed_is_missed_when_it_is_wiped(store: Store) -> None:
    room = Room(store)
    room.queue.open_day(DAY, room.moment(), "staff")
    assert isinstance(room.queue.complete_name("B003", people.name(3), DAY, room.moment(), "staff"), Row)
    assert problems(store) == ()
    alter(store, f"update person set name_cipher = null where id = '{one_of(store, 2)}'")
    assert any("name_cipher was changed" in one for one in problems(store))


def test_a_copy_out_of_which_people_were_taken_is_put_back_and_proved(folder: Path, store: Store) -> None:
    (folder / "backups").mkdir(mode=0o700)
    copy = folder / "backups" / copy_name(DAY, NIGHT.at)
    keep_copy(store, copy.parent, copy.name)
    assert dropped(store, folder).copies_cleaned == 1
    store.close()
    told = Restore(DataFolder(folder, None), [folder / "backups"]).put_back(copy, LATER, NIGHT, "cli")
    assert isinstance(told, Restoring)
    again = open_store(folder)
    try:
        assert problems(again) == ()
        alter(again, f"update person set dropped_at = null where id = '{one_of(again)}'")
        assert problems(again) != ()
    finally:
        again.close()


def test_who_is_taken_out_after_a_copy_was_put_back_is_found_as_before(folder: Path, store: Store) -> None:
    erased = store.people(DataFolder(folder, None)).erase(people.number(1), "asked in person", NIGHT, "admin")
    assert isinstance(erased, Dropped)
    (folder / "backups").mkdir(mode=0o700)
    copy = folder / "backups" / copy_name(DAY, NIGHT.at)
    keep_copy(store, copy.parent, copy.name)
    gone = one_of(store, 2)
    store.close()
    taken_out = engine.database(copy, journal="delete")
    with engine.write(taken_out) as db:
        db.execute(f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{gone}'")  # as a night cleans it
    taken_out.close()
    told = Restore(DataFolder(folder, None), [folder / "backups"]).put_back(copy, LATER, NIGHT, "cli")
    assert isinstance(told, Restoring)
    again = open_store(folder)
    try:
        [*_others, named, restored] = [json.loads(one.detail) for one in again.journal_rows()]
        assert (named["people"], named["file"], restored["dropped"]) == (gone, copy.name, 1)
        assert problems(again) == ()
        alter(again, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{one_of(again, 1)}'")
        (found,) = problems(again)
        assert f"person {one_of(again, 1)}: dropped_at was changed" in found
    finally:
        again.close()


def test_a_copy_that_an_older_release_put_back_is_believed(store: Store) -> None:
    store.note(JournalEvent.BACKUP_RESTORED, {"file": "clinic.db", "lost": 0}, NIGHT, "cli")
    watched = PeopleProof()
    for entry in store.journal_rows():
        watched.see(entry, json.loads(entry.detail))
    alter(store, f"update person set {ALL}, dropped_at = '2026-06-01' where id = '{one_of(store)}'")
    assert list(watched.differing(store._db)) == []
