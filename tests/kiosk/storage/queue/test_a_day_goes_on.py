"""A day that was closed by mistake goes on, and a desk is acted at by whoever has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.queue import Answer, Desk, DeskState, NotDone, Refused
from kiosk.domain.visit import StopState
from kiosk.storage.queue.replay import replayed, tables_of
from tests.kiosk.storage.queue.conftest import Room, another, done, refused
from tests.support.data_folder import DAY

Act = Callable[[Room, str], Answer | Desk | Refused]


def ends_and_goes_on(room: Room, minutes: int = 3) -> int:
    room.queue.close_day(DAY, room.moment(), "staff")
    room.pass_(minutes=minutes)
    return room.queue.open_day(DAY, room.moment(), "staff")


def test_whoever_was_called_served_parked_or_waiting_waits_at_the_old_place(room: Room) -> None:
    room.opens("2", "V")
    room.opens("3", "V")
    labels = []
    for _ in range(5):
        labels.append(room.comes())
        room.pass_(minutes=1)
    room.next("1")
    room.next("2")
    room.starts("2")
    room.next("3")
    done(room.queue.park("3", 20, room.moment(), "staff"))
    assert ends_and_goes_on(room) == 5
    assert room.order() == labels
    assert [desk.state for desk in room.queue.desks()] == [DeskState.CLOSED] * 3
    room.opens("1", "V")
    assert room.next().label == labels[0] and room.row(labels[0]).calls == 2
    assert room.events().count("visit_returned") == 5
    assert replayed(room.store.journal_rows()) == tables_of(room.store._db)
    assert room.store.verify() is None


def test_what_was_over_before_the_end_stays_over(room: Room) -> None:
    left, given_up = room.comes(), room.comes()
    done(room.queue.cancel(left, "left", DAY, room.moment(), "staff"))
    for _ in range(4):
        room.next()
        room.misses()
    assert ends_and_goes_on(room) == 1
    assert room.row(left).state is StopState.CANCELLED
    assert room.row(given_up).state is StopState.NO_SHOW
    assert done(room.queue.resume(given_up, DAY, room.moment(), "staff")).row.state is StopState.WAITING


def test_a_day_that_is_open_or_new_has_nobody_to_give_back(room: Room) -> None:
    room.comes()
    before = room.events()
    assert room.queue.open_day(DAY, room.moment(), "staff") == 0
    assert room.events() == before
    assert room.queue.open_day(DAY + timedelta(days=1), room.moment(), "staff") == 0


def test_a_day_closed_twice_gives_back_only_those_of_its_last_end(room: Room) -> None:
    """As a version without this one left it: somebody who was given up at the first end registered anew."""
    first = room.comes(who=1)
    room.queue.close_day(DAY, room.moment(), "staff")
    room.store.open_day(DAY, room.moment(), "staff")
    room.pass_(minutes=1)
    anew = room.comes(who=1)
    assert ends_and_goes_on(room) == 1
    assert (room.row(first).state, room.row(anew).state) == (StopState.UNSERVED, StopState.WAITING)


def test_the_same_card_finds_its_own_ticket_when_the_day_goes_on(room: Room) -> None:
    label = room.comes(who=1)
    assert ends_and_goes_on(room) == 1
    assert room.comes(who=1) == label


def test_somebody_of_the_day_before_whom_todays_end_gave_up_is_not_called_today(room: Room) -> None:
    label = room.comes()
    room.next()
    tomorrow = DAY + timedelta(days=1)
    room.pass_(days=1)
    assert room.queue.close_day(tomorrow, room.moment(), "staff") == 1
    assert room.queue.open_day(tomorrow, room.moment(), "staff") == 0
    assert room.row(label).state is StopState.UNSERVED


ACTS: dict[str, Act] = {
    "recall": lambda room, who: room.queue.recall("1", room.moment(), who),
    "start": lambda room, who: room.queue.start("1", room.moment(), who),
    "finish": lambda room, who: room.queue.finish("1", room.moment(), who),
    "miss": lambda room, who: room.queue.miss("1", room.moment(), who),
    "park": lambda room, who: room.queue.park("1", 5, room.moment(), who),
    "transfer": lambda room, who: room.queue.transfer("1", "P", False, room.moment(), who),
    "undo": lambda room, who: room.queue.undo("1", room.moment(), who),
    "call next": lambda room, who: room.queue.call_next("1", DAY, room.moment(), who),
    "call": lambda room, who: room.queue.call("1", "B002", "asked", DAY, room.moment(), who),
    "skip": lambda room, who: room.queue.skip("B001", "V", "refused", DAY, room.moment(), who, "1"),
    "cancel": lambda room, who: room.queue.cancel("B001", "left", DAY, room.moment(), who, "1"),
    "resume": lambda room, who: room.queue.resume("B001", DAY, room.moment(), who, "1"),
    "pause": lambda room, who: room.queue.set_desk("1", DeskState.PAUSED, room.moment(), who),
    "close": lambda room, who: room.queue.set_desk("1", DeskState.CLOSED, room.moment(), who),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_nothing_is_done_at_a_desk_that_a_colleague_has_taken_over(room: Room, folder: Path, act: Act) -> None:
    assert room.comes() == "B001" and room.comes() == "B002"
    room.next()
    with another(folder, room) as colleague:
        colleague.pass_(minutes=2)
        taken = colleague.queue.open_desk("1", "7", ("V",), DAY, colleague.moment(), "other", take_over=True)
        assert isinstance(taken, Desk) and (taken.staff, taken.since) == ("other", colleague.at)
        before = room.events()
        told = refused(act(room, "staff"), NotDone.TAKEN_OVER)
        assert (told.desk, told.at) == ("1", colleague.at) and "other" not in repr(told)
        assert room.events() == before
        done(colleague.queue.start("1", colleague.moment(), "other"))


def test_administration_acts_at_any_desk_and_leaves_it_to_whoever_has_it(room: Room) -> None:
    room.comes()
    done(room.queue.call_next("1", DAY, room.moment(), "cli"))
    done(room.queue.park("1", 5, room.moment(), "cli"))
    paused = room.queue.set_desk("1", DeskState.PAUSED, room.moment(), "cli")
    assert isinstance(paused, Desk) and paused.staff == "staff"
    assert isinstance(room.queue.set_desk("1", DeskState.OPEN, room.moment(), "staff"), Desk)


def test_a_desk_that_is_closed_is_whoevers_opens_it(room: Room) -> None:
    room.queue.set_desk("1", DeskState.CLOSED, room.moment(), "staff")
    opened = room.queue.set_desk("1", DeskState.OPEN, room.moment(), "other")
    assert isinstance(opened, Desk) and opened.staff == "other"


def test_a_machine_that_broke_and_did_not_after_all_is_told_by_the_journal_alone(room: Room) -> None:
    label, other = room.comes(), room.comes()
    room.next()
    skipped = done(room.queue.skip(label, "V", "machine_down", DAY, room.moment(), "staff", "1", takes_down=True))
    assert skipped.turned is not None and (skipped.turned.station, skipped.turned.sent) == ("V", 1)
    assert room.row(other).station != "V" and room.queue.stations_down(DAY) == {"V"}
    undone = done(room.queue.undo("1", room.moment(), "staff"))
    assert undone.turned is not None and not undone.turned.down
    assert room.row(label).state is StopState.CALLED and room.queue.stations_down(DAY) == frozenset()
    assert room.row(other).station != "V", "whoever was sent on has a place there, with the wait they have"
    assert replayed(room.store.journal_rows()) == tables_of(room.store._db)


def test_a_station_that_somebody_else_spoke_of_since_stays_as_they_said(room: Room) -> None:
    label = room.comes()
    room.next()
    done(room.queue.skip(label, "V", "machine_down", DAY, room.moment(), "staff", "1", takes_down=True))
    room.queue.station_down("V", False, DAY, room.moment(), "other")
    room.queue.station_down("V", True, DAY, room.moment(), "other")
    assert done(room.queue.undo("1", room.moment(), "staff")).turned is None
    assert room.queue.stations_down(DAY) == {"V"}
