"""What other systems fell into in the field (one test each), and that it does not happen here."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

from kiosk.application.queue import Action, NotDone
from kiosk.domain.visit import StopState
from kiosk.storage.queue import rows
from tests.kiosk.storage.queue.conftest import Room, another, done, refused
from tests.support.data_folder import DAY


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
