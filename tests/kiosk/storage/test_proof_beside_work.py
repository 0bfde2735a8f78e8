"""A proof over a journal that grows meanwhile, and over whatever somebody wrote into its entries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.storage import Store, engine, open_store
from kiosk.storage.proof import ProofRows
from tests.kiosk.storage.queue.conftest import Room
from tests.support.clinic_year import multiply
from tests.support.command_line import clinic_kiosk_told

TEXTS = ("at", "boot", "actor", "event", "detail")
changes = st.one_of(
    st.tuples(st.sampled_from(TEXTS), st.binary(max_size=60)),
    st.tuples(st.sampled_from(("prev", "hash")), st.binary(min_size=32, max_size=32)),
    st.tuples(st.just("boottime_ms"), st.integers(-(2**63), 2**63 - 1)),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four days that are over, of six villagers each."""
    folder = tmp_path_factory.mktemp("clinic") / "data"
    told = clinic_kiosk_told("simulate", "--write", "--villagers", "6", "--data", str(folder))
    assert told.code == 0, told.err
    multiply(folder, 4)
    return folder


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


def proof(store: Store, piece: int) -> tuple[str, ...]:
    return ProofRows(store.path, store._db, store._cipher, piece).prove().problems


def written(store: Store, sql: str, values: tuple[Any, ...]) -> None:
    with engine.write(store._db) as db:
        for name in ("journal_no_delete", "journal_no_update", "journal_next"):
            db.execute(f"drop trigger if exists {name}")
        db.execute(sql, values)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seq=st.integers(1, 800), change=changes)
def test_whatever_is_written_into_an_entry_that_entry_is_named(
    store: Store, seq: int, change: tuple[str, bytes | int]
) -> None:
    column, value = change
    entries = store._db.execute("select max(seq) from journal").fetchone()[0]
    seq = 1 + seq % entries
    as_text = f"cast({column} as blob)" if column in TEXTS else column
    kept = store._db.execute(f"select {as_text} from journal where seq = ?", (seq,)).fetchone()[0]
    new = "cast(? as text)" if column in TEXTS else "?"
    try:
        written(store, f"update journal set {column} = {new} where seq = ?", (value, seq))
        expected = () if kept == value else (f"journal: entry {seq} was changed",)
        assert proof(store, 100)[:1] == expected
    finally:
        written(store, f"update journal set {column} = {new} where seq = ?", (kept, seq))


@pytest.mark.parametrize("piece", [1, 7, 100_000])
def test_days_are_proved_alike_in_pieces_of_any_size(store: Store, piece: int) -> None:
    assert proof(store, piece) == ()
    kept = store._db.execute("select staff from stop where state = 'done' order by turn limit 1").fetchone()[0]
    first = "(select min(turn) from stop where state = 'done')"
    written(store, f"update stop set staff = 'x' where state = 'done' and turn = {first}", ())
    try:
        found = proof(store, piece)
        assert found and all("staff was changed" in one for one in found)
    finally:
        written(store, f"update stop set staff = ? where state = 'done' and turn = {first}", (kept,))


def test_a_text_with_bytes_that_are_none_is_named(store: Store) -> None:
    last = "turn = (select max(turn) from visit)"
    kept = store._db.execute(f"select programme from visit where {last}").fetchone()[0]
    written(store, f"update visit set programme = cast(x'66ff' as text) where {last}", ())
    try:
        assert any("programme was changed" in one for one in proof(store, 100))
    finally:
        written(store, f"update visit set programme = ? where {last}", (kept,))


def test_a_proof_beside_people_who_register_and_are_called_finds_nothing_false(store: Store, folder: Path) -> None:
    other = open_store(folder)
    room = Room(other)
    room.opens("1", "V", "P")

    def works() -> None:
        for _ in range(60):
            room.comes()
            room.pass_(minutes=1)
            room.serves()

    work = Thread(target=works)
    begun = len(list(store.journal_rows()))
    work.start()
    found, seen = list[str](), set[int]()
    while work.is_alive():
        told = ProofRows(store.path, store._db, store._cipher, 50).prove()
        found += told.problems
        seen.add(told.entries)
    work.join()
    other.close()
    assert found == []
    assert any(entries > begun for entries in seen)
    assert proof(store, 50) == ()
