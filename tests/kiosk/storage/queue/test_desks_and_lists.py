from __future__ import annotations

from kiosk.application.queue import Desk, DeskState, NotDone
from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from tests.kiosk.storage.queue.conftest import Room, done, refused
from tests.support import people
from tests.support.data_folder import DAY


def test_a_desk_with_somebody_does_not_close_nor_change_its_station(room: Room) -> None:
    label = room.comes()
    room.next()
    told = refused(room.queue.set_desk("1", DeskState.CLOSED, room.moment(), "staff"), NotDone.DESK_BUSY)
    assert told.label == label
    refused(room.queue.open_desk("1", "1", ("P",), DAY, room.moment(), "staff"), NotDone.DESK_BUSY)
    assert isinstance(room.queue.open_desk("1", "other room", ("P", "V"), DAY, room.moment(), "staff"), Desk)
    assert isinstance(room.queue.set_desk("1", DeskState.PAUSED, room.moment(), "staff"), Desk)


def test_a_desk_is_of_stations_that_there_are(room: Room) -> None:
    refused(room.queue.open_desk("2", "1", ("Z",), DAY, room.moment(), "staff"), NotDone.NO_STATION)
    refused(room.queue.open_desk("2", "1", (), DAY, room.moment(), "staff"), NotDone.NO_STATION)
    refused(room.queue.set_desk("2", DeskState.OPEN, room.moment(), "staff"), NotDone.DESK_CLOSED)


def test_a_desk_given_to_somebody_else_undoes_nothing(room: Room) -> None:
    room.comes()
    room.serves()
    room.opens("1", "V")
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.NOTHING_TO_UNDO)


def test_a_station_down_sends_everybody_on_with_the_wait_they_have(room: Room) -> None:
    label = room.comes()
    came = room.at
    room.pass_(minutes=5)
    assert room.queue.station_down("V", True, DAY, room.moment(), "staff") == 1
    assert room.queue.station_down("V", True, DAY, room.moment(), "staff") == 0
    row = room.row(label)
    assert row.station != "V" and row.arrived_at == came
    assert room.queue.stations_down(DAY) == {"V"}
    assert room.queue.station_down("V", False, DAY, room.moment(), "staff") == 0
    assert room.queue.station_down("Z", True, DAY, room.moment(), "staff") == 0


def test_whoever_has_nowhere_else_to_go_waits_for_the_station(room: Room) -> None:
    label = room.comes(route=("V",))
    assert room.queue.station_down("V", True, DAY, room.moment(), "staff") == 0
    assert room.row(label).state is StopState.WAITING
    refused(room.queue.call_next("1", DAY, room.moment(), "staff"), NotDone.NOBODY_WAITS)
    room.queue.station_down("V", False, DAY, room.moment(), "staff")
    assert room.next().label == label


def test_the_list_says_who_is_served_then_called_then_who_waits_then_who_is_parked(room: Room) -> None:
    for desk in ("2", "3"):
        room.opens(desk, "V")
    labels = [room.comes() for _ in range(5)]
    room.next("1")
    done(room.queue.park("1", 5, room.moment(), "staff"))
    room.next("2")
    room.next("3")
    room.starts("3")
    assert [row.label for row in room.queue.rows(DAY)] == [labels[2], labels[1], labels[3], labels[4], labels[0]]
    assert [row.label for row in room.queue.rows(DAY, "P")] == []


def test_a_row_says_who_still_has_to_stay_hungry(room: Room) -> None:
    assert room.row(room.comes()).fasting
    assert not room.row(room.comes(route=("V", "C"))).fasting


def test_nobody_is_named_in_the_journal_nor_in_a_row(room: Room) -> None:
    room.comes()
    room.serves()
    (row,) = room.queue.rows(DAY)
    written = repr(row) + "".join(entry.detail for entry in room.store.journal_rows())
    assert people.name(1) not in written and people.number(1) not in written
    assert row.masked_name and row.masked_name not in repr(row)


def test_unknown_tickets_and_tickets_that_are_over_are_refused(room: Room) -> None:
    label = room.comes(route=("V",))
    assert room.serves().visit_over
    for answer in (
        room.queue.cancel(label, "left", DAY, room.moment(), "staff"),
        room.queue.skip(label, "V", "refused", DAY, room.moment(), "staff"),
        room.queue.call("1", label, "asked", DAY, room.moment(), "staff"),
        room.queue.set_tier(label, Tier.MILITARY, True, "card", DAY, room.moment(), "staff"),
    ):
        refused(answer, NotDone.WRONG_STATE)
    refused(room.queue.skip("B999", "V", "refused", DAY, room.moment(), "staff"), NotDone.NO_TICKET)
    other = room.comes()
    refused(room.queue.skip(other, "Z", "refused", DAY, room.moment(), "staff"), NotDone.NO_STATION)


def test_a_person_given_up_goes_on_when_the_station_is_left_out(room: Room) -> None:
    label = room.comes()
    for _ in range(4):
        room.next()
        room.misses()
    assert done(room.queue.skip(label, "B", "refused", DAY, room.moment(), "staff")).next_station is None
    assert room.row(label).state is StopState.NO_SHOW, "a station left out does not bring anybody back"
    told = done(room.queue.skip(label, "V", "refused", DAY, room.moment(), "staff"))
    assert told.next_station == "S" and room.row(label).state is StopState.WAITING


def test_the_end_of_the_day_leaves_nobody_waiting_and_calls_nobody_a_no_show(room: Room) -> None:
    for _ in range(3):
        room.comes()
    room.next()
    assert room.queue.close_day(DAY, room.moment(), "staff") == 3
    assert room.queue.close_day(DAY, room.moment(), "staff") == 0
    states = {row.state for row in room.queue.rows(DAY, None, tuple(StopState))}
    assert states == {StopState.UNSERVED}
    refused(room.queue.open_desk("1", "1", ("V",), DAY, room.moment(), "staff"), NotDone.DAY_CLOSED)
