from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.application.queue import Action, Desk, DeskState, NotDone, Row
from kiosk.domain.calling import Tier, Why
from kiosk.domain.identity import Sex
from kiosk.domain.visit import StopState
from tests.kiosk.storage.queue.conftest import Room, done, refused
from tests.support import people
from tests.support.data_folder import DAY

# ---- who is next ----


def test_an_old_person_is_called_before_somebody_who_came_a_little_earlier(room: Room) -> None:
    younger = room.comes(age=40)
    room.pass_(minutes=10)
    older = room.comes(age=80)
    assert room.order() == [older, younger]
    told = done(room.queue.call_next("1", DAY, room.moment(), "staff"))
    assert (told.row.label, told.why) == (older, Why.PRIORITY)


def test_people_ahead_are_those_in_front_in_the_queue_and_those_called(room: Room) -> None:
    room.comes(age=40)
    room.next()
    younger = room.comes(age=40)
    older = room.comes(age=80)
    ahead = {}
    for label in (younger, older):
        visit = room.store.visit_of_label(label, DAY)
        assert visit is not None
        ahead[label] = visit.people_ahead
    assert ahead == {younger: 2, older: 1}


def test_nobody_over_the_cap_is_passed_by_a_third_priority_person(room: Room) -> None:
    early = [room.comes(age=85) for _ in range(4)]
    waiting = room.comes(age=40)
    room.pass_(minutes=46)
    reasons = []
    for _ in range(3):
        told = done(room.queue.call_next("1", DAY, room.moment(), "staff"))
        reasons.append((told.why, told.row.label == waiting))
        room.starts()
        room.finishes()
    assert reasons == [(Why.PRIORITY, False), (Why.PRIORITY, False), (Why.BOUND, True)]
    assert room.order() == early[2:]


def test_a_call_again_is_not_another_person_who_went_first(room: Room) -> None:
    old = [room.comes(age=85) for _ in range(3)]
    waiting = room.comes(age=40)
    room.pass_(minutes=44, seconds=50)
    assert room.next().label == old[0], "before the cap"
    room.pass_(seconds=31)
    done(room.queue.recall("1", room.moment(), "staff"))
    room.starts()
    room.finishes()
    assert [room.serves().row.label for _ in range(3)] == [old[1], old[2], waiting]


def test_a_look_at_who_would_be_called_changes_nothing(room: Room) -> None:
    label = room.comes()
    before = room.events()
    would = room.queue.would_call("1", DAY, room.moment())
    assert would is not None and would[0].label == label
    assert room.events() == before
    assert room.queue.would_call("9", DAY, room.moment()) is None


def test_one_is_called_by_hand_with_a_reason_in_the_journal(room: Room) -> None:
    room.comes()
    label = room.comes()
    told = done(room.queue.call("1", label, "has a bus", DAY, room.moment(), "staff"))
    assert (told.action, told.why, told.row.label) == (Action.CALL, Why.CHOSEN, label)
    called = list(room.store.journal_rows())[-1]
    assert '"reason":"has a bus"' in called.detail and '"why":"chosen"' in called.detail


def test_whoever_waits_elsewhere_is_not_called_from_here(room: Room) -> None:
    label = room.comes(first="P")
    refused(room.queue.call("1", label, "asked", DAY, room.moment(), "staff"), NotDone.ELSEWHERE)


def test_a_call_again_waits_for_the_least_interval(room: Room) -> None:
    room.comes()
    room.next()
    room.pass_(seconds=29)
    refused(room.queue.recall("1", room.moment(), "staff"), NotDone.TOO_SOON)
    room.pass_(seconds=1)
    assert done(room.queue.recall("1", room.moment(), "staff")).row.calls == 2
    assert [call.again for call in room.queue.last_calls(DAY, 6)] == [False, True]
    room.starts()
    room.pass_(minutes=1)
    refused(room.queue.recall("1", room.moment(), "staff"), NotDone.WRONG_STATE)


# ---- at the desk ----


def test_a_finished_person_goes_where_the_wait_is_least(room: Room) -> None:
    room.opens("2", "B", "S")
    for _ in range(3):
        room.comes(first="B")
    room.comes()
    assert room.serves("1").next_station == "S"


def test_a_person_sent_on_keeps_the_wait_and_comes_back(room: Room) -> None:
    room.opens("2", "P")
    label = room.comes()
    came = room.at
    room.pass_(minutes=20)
    room.comes(first="P")
    room.next("1")
    room.starts("1")
    told = done(room.queue.transfer("1", "P", True, room.moment(), "staff"))
    assert (told.row.state, told.next_station) == (StopState.TODO, "P")
    assert room.order("P")[0] == label and room.row(label).arrived_at == came
    ended = room.serves("2")
    assert (ended.row.label, ended.next_station) == (label, "V")
    assert room.row(label).arrived_at == came and room.row(label).due_at == came - timedelta(minutes=20)


@pytest.mark.parametrize(
    ("station", "why"),
    [("Z", NotDone.NO_STATION), ("V", NotDone.NO_STATION), ("P", NotDone.STATION_DOWN), ("B", NotDone.WRONG_STATE)],
)
def test_nobody_is_sent_where_there_is_nothing_to_do(room: Room, station: str, why: NotDone) -> None:
    label = room.comes()
    done(room.queue.skip(label, "B", "refused", DAY, room.moment(), "staff"))
    room.queue.station_down("P", True, DAY, room.moment(), "staff")
    room.next()
    refused(room.queue.transfer("1", station, False, room.moment(), "staff"), why)


@pytest.mark.parametrize(
    ("sex", "age", "asked"),
    [
        pytest.param(Sex.FEMALE, 15, True, id="from fifteen"),
        pytest.param(Sex.FEMALE, 55, True, id="to fifty-five"),
        pytest.param(Sex.FEMALE, 56, False, id="not later"),
        pytest.param(Sex.MALE, 30, False, id="not a man"),
        pytest.param(None, None, True, id="nothing known"),
    ],
)
def test_pregnancy_is_asked_about_before_an_x_ray(room: Room, sex: Sex | None, age: int | None, asked: bool) -> None:
    room.opens("2", "X")
    room.comes(first="X", sex=sex, age=age)
    room.next("2")
    answer = room.queue.start("2", room.moment(), "staff")
    if asked:
        refused(answer, NotDone.ASK_PREGNANT)
        answer = room.queue.start("2", room.moment(), "staff", pregnant=False)
    assert done(answer).row.state is StopState.SERVING


def test_a_pregnant_woman_is_not_x_rayed_and_goes_on(room: Room) -> None:
    room.opens("2", "X")
    label = room.comes(first="X", sex=Sex.FEMALE)
    room.next("2")
    told = done(room.queue.start("2", room.moment(), "staff", pregnant=True))
    assert (told.action, told.row.state, told.visit_over) == (Action.SKIP, StopState.SKIPPED, False)
    assert room.row(label).station == told.next_station != "X"
    done(room.queue.undo("2", room.moment(), "staff"))
    assert room.row(label).state is StopState.CALLED


def test_steps_out_of_turn_are_refused_with_what_is_the_case(room: Room) -> None:
    label = room.comes()
    refused(room.queue.finish("1", room.moment(), "staff"), NotDone.NOBODY_HERE)
    room.next()
    told = refused(room.queue.finish("1", room.moment(), "staff"), NotDone.WRONG_STATE)
    assert (told.label, told.state) == (label, StopState.CALLED)
    room.starts()
    refused(room.queue.start("1", room.moment(), "staff"), NotDone.WRONG_STATE)
    refused(room.queue.miss("1", room.moment(), "staff"), NotDone.WRONG_STATE)
    refused(room.queue.resume(label, DAY, room.moment(), "staff"), NotDone.WRONG_STATE)


@pytest.mark.parametrize("act", ["start", "finish", "miss", "park", "transfer", "skip", "cancel"])
def test_each_thing_a_desk_does_can_be_taken_back(room: Room, act: str) -> None:
    label = room.comes()
    room.next()
    if act in ("finish", "park", "transfer"):
        room.starts()
    before = {(row.station, row.state, row.arrived_at, row.due_at) for row in stops(room, label)}
    moment = room.moment()
    queue = room.queue
    done(
        {
            "start": lambda: queue.start("1", moment, "staff"),
            "finish": lambda: queue.finish("1", moment, "staff"),
            "miss": lambda: queue.miss("1", moment, "staff"),
            "park": lambda: queue.park("1", 5, moment, "staff"),
            "transfer": lambda: queue.transfer("1", "P", True, moment, "staff"),
            "skip": lambda: queue.skip(label, "V", "refused", DAY, moment, "staff"),
            "cancel": lambda: queue.cancel(label, "left", DAY, moment, "staff"),
        }[act]()
    )
    assert {(row.station, row.state, row.arrived_at, row.due_at) for row in stops(room, label)} != before
    done(room.queue.undo("1", room.moment(), "staff"))
    assert {(row.station, row.state, row.arrived_at, row.due_at) for row in stops(room, label)} == before


def stops(room: Room, label: str) -> list[Row]:
    return [row for row in room.queue.rows(DAY, None, tuple(StopState)) if row.label == label]


def test_an_undo_does_not_make_two_open_visits_of_one_person(room: Room) -> None:
    label = room.comes(who=1)
    done(room.queue.cancel(label, "left", DAY, room.moment(), "staff", "1"))
    room.comes(who=1)
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.RESTED_ON)


# ---- desks and stations ----


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


# ---- lists ----


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
