"""What other systems fell into in the field (one test each), and that it does not happen here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.application.queue import Action, Done, NotDone, Refused, Row
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import StopState
from kiosk.storage import Store, open_store
from kiosk.storage.queue import rows
from tests.kiosk.storage.queue.conftest import ROUTE, Room, done, refused
from tests.support.data_folder import DAY


@contextmanager
def another(folder: Path, room: Room) -> Iterator[Room]:
    """Another process's view of the same clinic."""
    store = open_store(folder)
    beside = Room(store)
    beside.at, beside.came = room.at, room.came
    try:
        yield beside
    finally:
        store.close()


def test_two_desks_never_call_one_ticket(room: Room, folder: Path) -> None:
    labels = [room.comes() for _ in range(20)]
    room.opens("2", "V")
    called: list[str] = []
    ready = threading.Barrier(2)

    def calls(desk: str, count: int) -> None:
        with another(folder, room) as own:
            ready.wait()
            for _ in range(count):
                called.append(own.next(desk).label)
                own.starts(desk)
                own.finishes(desk)

    desks = [threading.Thread(target=calls, args=(desk, 10)) for desk in ("1", "2")]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert sorted(called) == labels


def test_a_ticket_that_was_called_is_refused_with_the_desk_and_the_time(room: Room) -> None:
    label = room.comes()
    room.opens("2", "V")
    room.next("1")
    room.pass_(minutes=1)
    told = refused(room.queue.call("2", label, "asked", DAY, room.moment(), "staff"), NotDone.TAKEN)
    assert (told.label, told.desk, told.at) == (label, "1", room.at - timedelta(minutes=1))


def test_a_row_that_has_changed_is_not_written(room: Room) -> None:
    room.comes()
    db = room.store._db
    turn = room.row("B001").turn
    read = rows.stop(db, turn, "V")
    assert read is not None
    room.next()
    assert not rows.write_stop(db, read, {"desk": "9"})
    assert room.row("B001").desk == "1"


def test_no_number_is_given_twice_also_after_a_cancel(room: Room) -> None:
    first = room.comes(who=1)
    done(room.queue.cancel(first, "left", DAY, room.moment(), "staff"))
    assert room.comes(who=1) == "B002"


def test_the_numbers_do_not_start_again_in_the_middle_of_a_day(room: Room, folder: Path) -> None:
    room.comes()
    room.queue.close_day(DAY, room.moment(), "staff")
    room.store.open_day(DAY, room.moment(), "staff")
    with another(folder, room) as after_a_restart:
        assert after_a_restart.comes() == "B002"


def test_a_day_is_a_date_and_not_what_a_time_zone_makes_of_an_instant(room: Room) -> None:
    room.comes()
    room.pass_(hours=15, minutes=59)  # 23:59 in Beijing, and another date in Urumqi's neighbours
    assert room.comes() == "B002"
    assert [row.label for row in room.queue.rows(DAY)] == ["B001", "B002"]
    assert room.queue.rows(DAY + timedelta(days=1)) == ()


def test_the_first_ticket_is_number_one(room: Room) -> None:
    assert room.comes() == "B001"


def test_a_reprint_does_not_change_the_queue(room: Room) -> None:
    room.comes()
    before = room.order()
    visit = room.store.visit_of_label("B001", DAY)
    assert visit is not None
    assert room.store.new_print(visit.visit_id, "another", room.moment(), "staff") == 2
    assert room.order() == before and room.row("B001").version == 1


def test_absent_people_are_missed_and_then_no_show_and_never_deleted(room: Room) -> None:
    label = room.comes()
    for misses in (1, 2, 3):
        room.next()
        row = room.misses()
        assert (row.state, row.misses) == (StopState.WAITING, misses)
    room.next()
    assert room.misses().state is StopState.NO_SHOW
    assert room.row(label).state is StopState.NO_SHOW
    refused(room.queue.call_next("1", DAY, room.moment(), "staff"), NotDone.NOBODY_WAITS)


def test_a_missed_person_lets_five_others_go_first_then_five_more_then_all(room: Room) -> None:
    labels = []
    for _ in range(13):
        labels.append(room.comes())
        room.pass_(minutes=1)
    late = labels[0]
    room.next()
    room.misses()
    assert room.order().index(late) == 5
    done(room.queue.call("1", late, "again", DAY, room.moment(), "staff"))
    room.misses()
    assert room.order().index(late) == 5
    done(room.queue.call("1", late, "again", DAY, room.moment(), "staff"))
    room.misses()
    assert room.order()[-1] == late


def test_a_missed_or_parked_person_is_not_called_unasked(room: Room) -> None:
    parked, other = room.comes(), room.comes()
    room.next()
    done(room.queue.park("1", 10, room.moment(), "staff"))
    assert room.next().label == other
    room.misses()
    assert room.row(parked).state is StopState.PARKED
    refused(room.queue.call("1", parked, "asked", DAY, room.moment(), "staff"), NotDone.WRONG_STATE)


def test_somebody_given_up_can_come_back(room: Room) -> None:
    label = room.comes()
    for _ in range(4):
        room.next()
        room.misses()
    told = done(room.queue.resume(label, DAY, room.moment(), "staff"))
    assert (told.action, told.row.state, told.row.misses) == (Action.RESUME, StopState.WAITING, 0)
    assert room.next().label == label


def test_a_second_call_is_not_lost(room: Room) -> None:
    one, two = room.comes(), room.comes(first="P")
    room.opens("2", "P")
    room.next("1")
    room.next("2")
    assert [(call.label, call.desk, call.room) for call in room.queue.last_calls(DAY, 6)] == [
        (one, "1", "room 1"),
        (two, "2", "room 2"),
    ]
    first = room.queue.last_calls(DAY, 6)[0]
    assert [call.label for call in room.queue.calls_after(first.seq, DAY)] == [two]


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
