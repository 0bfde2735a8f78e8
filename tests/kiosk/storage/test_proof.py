"""What was altered behind the program's back is found, and the sentence says where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.journal import chained
from kiosk.storage import Store, engine, open_store
from tests.kiosk.storage.queue.conftest import Room
from tests.support.data_folder import DAY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data")
    room = Room(store)
    room.opens("1", "V", "P")
    for _ in range(3):
        room.comes()
    room.pass_(minutes=1)
    room.serves()
    room.next()
    room.pass_(minutes=1)
    room.queue.close_day(DAY, room.moment(), "staff")
    yield store
    store.close()


def problems(store: Store) -> tuple[str, ...]:
    return store.proofs().prove().problems


def alter(store: Store, sql: str) -> None:
    with engine.write(store._db) as db:
        for name in ("journal_no_delete", "journal_no_update", "journal_next"):
            db.execute(f"drop trigger if exists {name}")
        db.execute(sql)


def test_a_day_that_nobody_touched_is_proved(store: Store) -> None:
    proof = store.proofs().prove()
    assert proof.problems == ()
    assert proof.sealed_days == 1
    assert proof.entries == len(list(store.journal_rows()))


@pytest.mark.parametrize(
    ("sql", "where"),
    [
        ("update visit set tier = '80' where sequence = 2", "tier"),
        ("update visit set tier_reason = 'x' where sequence = 2", "tier_reason"),
        ("update visit set programme = 'child' where sequence = 2", "programme"),
        ("update visit set issued_at = '2026' where sequence = 2", "issued_at"),
        ("update visit set sequence = 9 where sequence = 2", "label"),
        ("update visit set identified_by = 'x' where sequence = 2", "identified_by"),
        ("update visit set boot = 'x' where sequence = 2", "boot"),
        ("update visit set boottime_ms = 7 where sequence = 2", "boottime_ms"),
        ("update visit set journal_head = 'AAAAAAAA' where sequence = 2", "not the one that was printed"),
        ("update stop set calls = 9 where station = 'V'", "calls"),
        ("update stop set reason = 'x' where station = 'X'", "reason"),
        ("update stop set state = 'done' where station = 'C'", "state"),
        ("delete from stop where station = 'S'", "is missing"),
        ("update desk set room = 'x'", "room"),
        ("update day set state = 'open'", "state"),
        ("update call set room = 'x'", "room"),
        ("delete from call", "is missing"),
        ("update interval set ms = ms + 1", "ms"),
        ("update counter set last = 1", "counter"),
        ("update person set name_cipher = zeroblob(40)", "name_cipher"),
        ("update person set number_cipher = zeroblob(47)", "number_cipher"),
        ("update person set number_index = randomblob(32)", "number_index"),
        ("insert into catalogue values(9, '', '', '')", "catalogue 9"),
        ("insert into setting values(9, '', '', '')", "setting 9"),
        ("update seal set signature = zeroblob(64)", "seal"),
        ("delete from journal where seq = (select max(seq) from journal)", "seal"),
    ],
)
def test_one_value_that_was_changed_is_named(store: Store, sql: str, where: str) -> None:
    alter(store, sql)
    assert any(where in one for one in problems(store)), problems(store)


@pytest.mark.parametrize("column", ["at", "boot", "boottime_ms", "actor", "event", "detail", "prev", "hash"])
def test_one_byte_of_the_journal_that_was_changed_is_found_in_its_entry(store: Store, column: str) -> None:
    flipped = {"boottime_ms": "boottime_ms + 1", "prev": "randomblob(32)", "hash": "randomblob(32)"}
    for seq in range(1, 6):
        kept = store._db.execute(f"select {column} from journal where seq = ?", (seq,)).fetchone()[0]
        changed = flipped.get(column, f"{column} || '1'")
        alter(store, f"update journal set {column} = {changed} where seq = {seq}")
        assert problems(store)[0] == f"journal: entry {seq} was changed"
        with engine.write(store._db) as db:
            db.execute(f"update journal set {column} = ? where seq = ?", (kept, seq))
    assert problems(store) == ()


def test_an_entry_that_was_written_anew_without_a_detail_is_told(store: Store) -> None:
    *_others, last = store.journal_rows()
    hash = chained(last.prev, last.seq, last.at, last.boot, last.boottime_ms, "x", "people_dropped", "[]")
    forged = f"actor = 'x', event = 'people_dropped', detail = '[]', hash = x'{hash.hex()}'"
    alter(store, f"update journal set {forged} where seq = {last.seq}")
    assert any(f"journal: entry {last.seq} speaks of what was never made" in one for one in problems(store))
