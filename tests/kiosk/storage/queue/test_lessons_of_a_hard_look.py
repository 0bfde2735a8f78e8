"""What a desk and the day's end may not do to somebody else's people."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.application.queue import Desk, DeskState, NotDone, Row
from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from kiosk.storage.queue.replay import replayed, tables_of
from tests.kiosk.storage.queue.conftest import Room, done, refused
from tests.support import people
from tests.support.data_folder import DAY

TOMORROW = DAY + timedelta(days=1)


def test_nothing_is_taken_back_into_a_day_that_is_closed(room: Room) -> None:
    label = room.comes()
    room.next()
    done(room.queue.cancel(label, "left", DAY, room.moment(), "staff", "1"))
    room.queue.close_day(DAY, room.moment(), "staff")
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.NOTHING_TO_UNDO)
    assert room.row(label).state is StopState.CANCELLED


def test_a_desk_opened_again_on_another_day_does_not_bring_back_anybody_of_the_day_before(room: Room) -> None:
    label = room.comes()
    room.queue.set_desk("1", DeskState.CLOSED, room.moment(), "staff")
    refused(room.queue.cancel(label, "left", DAY, room.moment(), "staff", "1"), NotDone.DESK_CLOSED)
    room.queue.close_day(DAY, room.moment(), "staff")
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.NOTHING_TO_UNDO)
    assert room.row(label).state is StopState.UNSERVED


def test_an_undo_that_outlived_its_day_is_refused(room: Room) -> None:
    room.comes()
    room.next()
    room.store._db.execute("update day set state = 'closed'")
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.DAY_CLOSED)


@pytest.mark.parametrize("desk", ["1", "9"])
def test_a_desk_that_is_closed_or_unknown_changes_no_ticket(room: Room, desk: str) -> None:
    label = room.comes()
    room.next()
    done(room.queue.park("1", 5, room.moment(), "staff"))
    room.queue.set_desk("1", DeskState.CLOSED, room.moment(), "staff")
    moment, queue = room.moment(), room.queue
    refused(queue.cancel(label, "left", DAY, moment, "staff", desk), NotDone.DESK_CLOSED)
    refused(queue.skip(label, "V", "refused", DAY, moment, "staff", desk), NotDone.DESK_CLOSED)
    refused(queue.resume(label, DAY, moment, "staff", desk), NotDone.DESK_CLOSED)
    done(queue.resume(label, DAY, moment, "staff"))


def test_a_desk_that_holds_somebody_of_another_day_does_not_stop_the_end_of_this_one(room: Room) -> None:
    label = room.comes()
    room.next()
    assert room.queue.close_day(TOMORROW, room.moment(), "staff") == 1
    assert room.row(label).state is StopState.UNSERVED
    desk = room.queue.desk("1")
    assert desk is not None and desk.current is None and desk.state is DeskState.CLOSED
    assert replayed(room.store.journal_rows()) == tables_of(room.store._db)


def test_the_end_of_a_forgotten_day_leaves_the_people_and_the_calls_for_help_of_today(room: Room) -> None:
    room.pass_(days=-1)
    room.store.open_day(DAY - timedelta(days=1), room.moment(), "staff")
    room.store.note("help_called", {}, room.moment(), "kiosk")
    room.pass_(days=1)
    room.store.note("help_called", {}, room.moment(), "kiosk")
    _old, new = [one.seq for one in room.queue.helps()]
    label = room.comes()
    room.next()
    assert room.queue.close_forgotten(DAY, room.moment(), "clock") == 1
    assert [one.seq for one in room.queue.helps()] == [new]
    assert room.events().count("help_ended") == 1
    assert room.row(label).state is StopState.CALLED
    room.starts()


@pytest.mark.parametrize("act", ["skip", "cancel"])
def test_somebody_whom_a_desk_has_is_not_taken_from_it_by_another(room: Room, act: str) -> None:
    label = room.comes()
    room.opens("2", "V")
    room.next("1")

    def by(desk: str) -> object:
        if act == "skip":
            return room.queue.skip(label, "V", "refused", DAY, room.moment(), "staff", desk)
        return room.queue.cancel(label, "left", DAY, room.moment(), "staff", desk)

    told = by("2")
    assert refused(told, NotDone.TAKEN).desk == "1" and told.at == room.at  # type: ignore[arg-type,attr-defined]
    done(by("1"))  # type: ignore[arg-type]


def test_a_desk_does_not_take_back_what_others_did_to_somebody_it_gave_up(room: Room) -> None:
    label = room.comes()
    for _ in range(4):
        room.next()
        room.misses()
    done(room.queue.skip(label, "V", "refused", DAY, room.moment(), "other"))
    refused(room.queue.undo("1", room.moment(), "staff"), NotDone.RESTED_ON)


def test_a_desk_in_use_is_taken_over_only_on_purpose(room: Room) -> None:
    told = refused(room.queue.open_desk("1", "9", ("P",), DAY, room.moment(), "other"), NotDone.TAKEN)
    assert told.desk == "1" and "staff" not in repr(told)
    taken = room.queue.open_desk("1", "9", ("P",), DAY, room.moment(), "other", take_over=True)
    assert isinstance(taken, Desk) and taken.staff == "other"
    room.queue.set_desk("1", DeskState.CLOSED, room.moment(), "other")
    room.opens("1", "V")


@pytest.mark.parametrize(("name", "room_name"), [("1" * 15, "1"), ("1", "2" * 18), ("x" * 31, "1"), ("1", "x" * 31)])
def test_a_desk_is_not_called_by_a_persons_number_nor_by_a_long_text(room: Room, name: str, room_name: str) -> None:
    refused(room.queue.open_desk(name, room_name, ("V",), DAY, room.moment(), "staff"), NotDone.BAD_NAME)


def test_a_name_is_completed_and_corrected(room: Room) -> None:
    label = room.comes(name=None)
    queue = room.queue
    assert isinstance(queue.complete_name(label, people.name(5), DAY, room.moment(), "staff"), Row)
    assert isinstance(queue.complete_name(label, people.name(6), DAY, room.moment(), "staff"), Row)
    assert room.store.full_name(room.row(label).visit_id) == people.name(6)
    details = [one.detail for one in room.store.journal_rows() if one.event == "person_completed"]
    assert ['"corrected":1' in one for one in details] == [False, True] and all('"fields":"name"' in d for d in details)
    refused(queue.complete_name(room.comes(), people.name(7), DAY, room.moment(), "staff"), NotDone.WRONG_STATE)


def test_a_new_tier_puts_nobody_behind_those_who_come_later(room: Room) -> None:
    label = room.comes(age=85)
    assert room.next().label == label
    for _ in range(6):
        room.comes(age=40)
        room.pass_(minutes=1)
    room.misses()
    told = room.queue.set_tier(label, Tier.ORDINARY, True, "card seen", DAY, room.moment(), "staff")
    assert isinstance(told, Row) and told.due_at <= room.at
