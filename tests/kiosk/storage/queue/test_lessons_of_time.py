"""What other systems fell into with time, undo and restarts (one test each), and that it does not happen here."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.application.queue import Done, NotDone, Refused, Row
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import StopState
from kiosk.storage import Store
from tests.kiosk.storage.queue.conftest import ROUTE, Room, another, done, refused
from tests.support.data_folder import DAY


def test_what_another_process_did_is_noticed(room: Room, folder: Path) -> None:
    room.comes()
    before = room.queue.changes()
    assert room.queue.changes() == before
    with another(folder, room) as beside:
        beside.next()
    assert room.queue.changes() > before


def test_no_wait_is_negative_when_the_clock_jumps_back(room: Room) -> None:
    room.comes()
    room.pass_(hours=-2)
    room.next()
    (interval,) = room.store._db.execute("select ms from interval").fetchall()
    assert interval[0] >= 0
    (called,) = [row for row in room.store.journal_rows() if row.event == JournalEvent.CALLED]
    assert '"waited_s":0' in called.detail


def test_a_finish_that_was_forgotten_is_said_and_not_hidden(room: Room) -> None:
    label, _other = room.comes(), room.comes()
    room.next()
    room.starts()
    room.pass_(hours=2)
    told = refused(room.queue.call_next("1", DAY, room.moment(), "staff"), NotDone.DESK_BUSY)
    assert (told.label, told.state) == (label, StopState.SERVING)


def test_an_undo_is_an_event_and_leaves_what_it_found(room: Room) -> None:
    label = room.comes()
    before = room.row(label)
    room.next()
    told = done(room.queue.undo("1", room.moment(), "staff"))
    assert told.row.state is StopState.WAITING and told.row.version > before.version
    assert room.order() == [label] and room.queue.last_calls(DAY, 6) == ()
    assert room.events()[-2:] == ["called", "undone"]
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.NOTHING_TO_UNDO)


def test_an_undo_of_what_something_rests_on_is_refused(room: Room) -> None:
    room.opens("2", "B", "S", "P")
    room.comes()
    assert room.serves("1").next_station is not None
    room.next("2")
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.RESTED_ON)


def test_an_undo_comes_within_thirty_seconds_or_not_at_all(room: Room) -> None:
    room.comes()
    room.next()
    room.pass_(seconds=31)
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.TOO_LATE)


def test_a_stop_of_a_station_that_the_catalogue_lost_is_still_seen(store: Store) -> None:
    before = Room(store)
    before.comes(route=("Z", "V"), first="Z")
    assert [(row.label, row.station) for row in before.queue.rows(DAY)] == [("B001", "Z")]


def test_one_action_changes_the_rows_of_one_person(room: Room) -> None:
    for _ in range(10):
        room.comes()
    before = {row.label: row for row in room.queue.rows(DAY)}
    room.serves()
    now = {row.label: row for row in room.queue.rows(DAY)}
    assert [label for label in before if before[label] != now.get(label)] == ["B001"]


def test_a_queue_survives_the_end_of_the_program(room: Room, folder: Path) -> None:
    room.comes(), room.comes()
    room.next()
    with another(folder, room) as after_a_restart:
        desk = after_a_restart.queue.desk("1")
        assert desk is not None and desk.current is not None and desk.current.label == "B001"
        assert after_a_restart.order() == ["B002"]
        after_a_restart.starts()


def test_a_person_at_one_station_is_not_called_at_another(room: Room) -> None:
    room.comes(who=1)
    room.comes(who=1, programme="chronic", first="P", route=("P", "B"))
    room.opens("2", "P")
    room.next("1")
    refused(room.queue.call_next("2", DAY, room.moment(), "staff"), NotDone.NOBODY_WAITS)
    told = refused(room.queue.call("2", "D001", "asked", DAY, room.moment(), "staff"), NotDone.ELSEWHERE)
    assert told.desk == "1"


def test_a_day_nobody_closed_does_not_hold_anybody_on_the_next(room: Room) -> None:
    room.comes()
    room.next()
    tomorrow = DAY + timedelta(days=1)
    assert room.queue.close_forgotten(tomorrow, room.moment(), "clock") == 1
    assert room.queue.close_forgotten(tomorrow, room.moment(), "clock") == 0
    assert room.row("B001").state is StopState.UNSERVED
    assert isinstance(room.queue.open_desk("1", "room 1", ("V",), tomorrow, room.moment(), "staff"), object)
    assert not isinstance(room.queue.call_next("1", tomorrow, room.moment(), "staff"), Done)


def test_a_refusal_writes_nothing(room: Room) -> None:
    entries = room.events()
    told: list[Row | Done | Refused] = [
        room.queue.call_next("1", DAY, room.moment(), "staff"),
        room.queue.call_next("9", DAY, room.moment(), "staff"),
        room.queue.start("1", room.moment(), "staff"),
        room.queue.cancel("B777", "left", DAY, room.moment(), "staff"),
        room.queue.cancel("no ticket", "left", date(2026, 3, 3), room.moment(), "staff"),
    ]
    assert [one.why for one in told if isinstance(one, Refused)] == [
        NotDone.NOBODY_WAITS,
        NotDone.DESK_CLOSED,
        NotDone.NOBODY_HERE,
        NotDone.NO_TICKET,
        NotDone.NO_TICKET,
    ]
    assert room.events() == entries


@pytest.mark.parametrize("minutes", [0, 10])
def test_a_parked_person_comes_back_raised_by_the_timer_or_by_hand(room: Room, minutes: int) -> None:
    parked = room.comes()
    room.pass_(minutes=5)
    waiting = room.comes()
    room.next()
    done(room.queue.park("1", minutes or 60, room.moment(), "staff"))
    if minutes:
        assert room.queue.wake_parked(DAY, room.moment()) == 0
        room.pass_(minutes=minutes)
        assert room.queue.wake_parked(DAY, room.moment()) == 1
    else:
        done(room.queue.resume(parked, DAY, room.moment(), "staff"))
    assert room.order() == [parked, waiting]
    assert room.row(parked).due_at == room.row(waiting).due_at - timedelta(minutes=5 + 20)
    assert set(ROUTE) >= {room.row(parked).station}
