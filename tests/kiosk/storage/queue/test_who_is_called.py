from __future__ import annotations

from kiosk.application.queue import Action, NotDone
from kiosk.domain.calling import Why
from tests.kiosk.storage.queue.conftest import Room, done, refused
from tests.support.data_folder import DAY


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
