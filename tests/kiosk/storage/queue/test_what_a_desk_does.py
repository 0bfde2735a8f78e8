from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.application.queue import Action, NotDone, Row
from kiosk.domain.identity import Sex
from kiosk.domain.visit import StopState
from tests.kiosk.storage.queue.conftest import Room, done, refused
from tests.support.data_folder import DAY


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
