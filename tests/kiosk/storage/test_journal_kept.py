"""The journal in the database: what guards it, and what it never says."""

from __future__ import annotations

import pytest

from kiosk.domain.journal import Entry, JournalEvent, anchor
from kiosk.storage import Store, engine
from tests.kiosk.storage.conftest import Morning, someone


def test_an_event_by_itself_is_chained_to_the_one_before(store: Store, morning: Morning) -> None:
    store.note("help_called", {"station": "R", "try": 2, "desk": None}, morning.moment(), "kiosk")
    store.note("help_called", {}, morning.moment(), "kiosk")
    first, second = store.journal_rows()
    assert (first.seq, first.actor, first.event, first.detail) == (
        1,
        "kiosk",
        "help_called",
        '{"desk":null,"station":"R","try":2}',
    )
    assert second.prev == first.hash
    assert first.at == "2026-03-02T01:00:01.000000+00:00"


def test_an_event_that_nobody_declared_is_refused(store: Store, morning: Morning) -> None:
    with pytest.raises(ValueError, match="weather"):
        store.note("weather", {}, morning.moment(), "kiosk")
    assert list(store.journal_rows()) == []


@pytest.mark.parametrize("statement", ["update journal set actor = 'x'", "delete from journal"])
def test_the_program_cannot_change_what_was_written(store: Store, morning: Morning, statement: str) -> None:
    store.register(morning.visit(someone(1)))
    with pytest.raises(engine.IntegrityError, match="append-only"), engine.write(store._db) as db:
        db.execute(statement)
    assert store.verify() is None


@pytest.mark.parametrize(("seq", "prev"), [(9, None), (3, b"x" * 32)], ids=["a gap", "a false link"])
def test_the_program_cannot_add_what_does_not_follow(
    store: Store, morning: Morning, seq: int, prev: bytes | None
) -> None:
    store.register(morning.visit(someone(1)))
    last = list(store.journal_rows())[-1]
    row = (seq, last.at, "b", 1, "a", "started", "{}", prev or last.hash, b"y" * 32)
    with pytest.raises(engine.IntegrityError, match="chain breaks"), engine.write(store._db) as db:
        db.execute("insert into journal values(?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def test_who_edits_behind_the_programs_back_is_found(store: Store, morning: Morning) -> None:
    for i in range(1, 4):
        store.register(morning.visit(someone(i)))
    with engine.write(store._db) as db:
        db.execute("drop trigger journal_no_update")
        db.execute("update journal set actor = 'somebody' where seq = 3")
    assert store.verify() == "entry 3 was changed"


def test_who_cuts_the_end_off_is_found_by_the_visits(store: Store, morning: Morning) -> None:
    for i in range(1, 4):
        store.register(morning.visit(someone(i)))
    with engine.write(store._db) as db:
        db.execute("drop trigger journal_no_delete")
        db.execute("delete from journal where seq > 3")
    assert store.verify() == "entry 4 is missing"


def test_a_long_journal_is_read_whole(store: Store, morning: Morning) -> None:
    moment = morning.moment()
    with engine.write(store._db) as db:
        from kiosk.storage.journal import append

        heads = [append(db, JournalEvent.HELP_CALLED, {}, moment, "kiosk")[1] for _ in range(5001)]
    rows = list(store.journal_rows())
    assert [row.hash for row in rows] == heads
    assert isinstance(rows[0], Entry)
    assert store.verify({5001: anchor(heads[-1])}) is None
