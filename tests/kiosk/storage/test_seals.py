"""A closed day is signed: what was sealed cannot be rewritten, cut off or sealed by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store, engine, open_store, seals
from tests.kiosk.storage.queue.conftest import Room
from tests.support.data_folder import DAY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def room(store: Store) -> Room:
    room = Room(store)
    room.opens("1", "V")
    room.comes()
    return room


def wrong(store: Store) -> list[str]:
    with engine.read(store._db) as db:
        return list(seals.wrong(db, store._cipher.signer))


def closed(room: Room) -> None:
    room.queue.close_day(DAY, room.moment(), "staff")


def forged(store: Store, sql: str) -> None:
    with engine.write(store._db) as db:
        for name in ("journal_no_delete", "journal_no_update"):
            db.execute(f"drop trigger if exists {name}")
        db.execute(sql)


def test_a_day_closed_twice_has_two_seals_and_a_second_close_has_none(room: Room, store: Store) -> None:
    closed(room)
    closed(room)
    assert room.events().count("day_sealed") == 1
    room.queue.open_day(DAY, room.moment(), "staff")
    closed(room)
    assert room.events().count("day_sealed") == 2
    assert wrong(store) == []


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("update seal set sealed_at = '2026'", "the signature is false"),
        ("update seal set business_day = '2026-03-01'", "the signature is false"),
        ("update seal set first_seq = 2", "the signature is false"),
        ("update seal set head = zeroblob(32)", "the signature is false"),
        ("update seal set signature = zeroblob(64)", "the signature is false"),
        ("update seal set last_seq = last_seq - 1", "the signature is false"),
        ("delete from seal", "it is missing"),
        ("update journal set hash = zeroblob(32) where event = 'day_closed'", "is not the one that was sealed"),
        ("delete from journal where event = 'day_sealed'", "the journal does not know it"),
    ],
)
def test_what_was_done_to_a_seal_is_told(room: Room, store: Store, sql: str, told: str) -> None:
    closed(room)
    forged(store, sql)
    assert any(told in one for one in wrong(store))
