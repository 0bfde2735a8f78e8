from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from kiosk.application.queue import Done
from kiosk.assembly import open_clinic
from kiosk.domain.journal import JournalEvent, anchor
from kiosk.settings import Settings
from kiosk.storage import check, engine, keys, open_store
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.journal import append, text_of
from kiosk.storage.migrations import LATEST, m001_from_card_to_ticket
from kiosk.storage.queue.replay import replayed, tables_of
from tests.support import people
from tests.support.clock import SetClock

DAY = "2026-11-25"


@pytest.fixture
def settings(folder: Path) -> Settings:
    settings = Settings()
    return replace(settings, data=replace(settings.data, folder=str(folder)))


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def first_release(folder: Path, clock: SetClock) -> None:
    """A data folder as the first release left it, with one person who waits at the first of two stations."""
    folder.mkdir(mode=0o700)
    root = keys.random_root()
    keys.write_root(folder / "root.key", root)
    steps = Migrations("clinic")
    steps()(m001_from_card_to_ticket)
    db = engine.database(folder / "clinic.db")
    cipher, moment = FieldCipher(keys.derived(root)), clock.now()
    at = text_of(moment.at)
    with engine.write(db):
        steps.apply(db)
        db.execute("insert into clinic(id, created_at, key_check) values(1, ?, ?)", (at, keys.derived(root).check))
        db.execute(
            "insert into person(id, number_index, number_cipher, name_cipher, created_at) values('p', ?, ?, ?, ?)",
            (
                cipher.index("person.number", people.number(1)),
                cipher.close("person.number", "p", people.number(1)),
                cipher.close("person.name", "p", people.name(1)),
                at,
            ),
        )
        db.execute("insert into day(business_day, state) values(?, 'open')", (DAY,))
        detail = {"visit": "v", "label": "A001", "programme": "elderly", "by": "number", "warnings": ""}
        turn, head = append(db, JournalEvent.REGISTERED, detail, moment, "kiosk")
        db.execute(
            "insert into visit(turn, id, person_id, programme, business_day, letter, sequence, state, identified_by,"
            " catalogue_version, issued_at, boot, boottime_ms, journal_head)"
            " values(?, 'v', 'p', 'elderly', ?, 'A', 1, 'open', 'number', 1, ?, ?, ?, ?)",
            (turn, DAY, at, moment.boot, moment.boottime_ms, anchor(head)),
        )
        stop = (
            "insert into stop(turn, position, station, person_id, business_day, state, arrived_at)"
            " values(?, ?, ?, 'p', ?, ?, ?)"
        )
        db.execute(stop, (turn, 1, "R", DAY, "waiting", at))
        db.execute(stop, (turn, 2, "V", DAY, "todo", None))
        db.execute("insert into counter(business_day, letter, last) values(?, 'A', 1)", (DAY,))
        paper = "insert into print_job(id, turn, copy, state, queued_at) values('j', ?, 1, 'printed', ?)"
        db.execute(paper, (turn, at))
    db.close()


def test_who_waited_when_the_first_release_ended_is_called_by_this_one(
    folder: Path, settings: Settings, clock: SetClock
) -> None:
    first_release(folder, clock)
    clock.pass_(minutes=5)
    with open_clinic(settings, clock=clock) as clinic:
        assert clinic.storage.verify() is None
        desk = clinic.desk()
        desk.open_desk("1", "101", ("R",), "cli")
        told = desk.call_next("1", "cli")
        assert isinstance(told, Done) and told.row.label == "A001"
        assert clinic.storage.full_name("v") == people.name(1)
        desk.start("1", "cli")
        told = desk.finish("1", "cli")
        assert isinstance(told, Done) and told.next_station == "V"
        assert clinic.staff.people() == ()
        assert clinic.storage.verify() is None
    store = open_store(folder)
    made, there = replayed(store.journal_rows()), tables_of(store._db)
    assert made.unknown == {1} and [visit["label"] for visit in there.visits.values()] == ["A001"]
    assert made.visits == {} and made != there, "the journal of the first release does not know the way"
    there.days = {}  # that release's fixture opened its day without a word
    made.days = {}
    assert made == there.without(made.unknown) and made.desks
    store.close()
    [copy] = folder.glob("clinic.db.before-2-*")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert check.identify(folder / "clinic.db") == LATEST
