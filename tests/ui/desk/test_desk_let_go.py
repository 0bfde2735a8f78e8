"""However somebody leaves a desk, nobody is sent there any more; and a desk that was lost is shown as lost at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.queue import DeskState, NotDone, Refused
from kiosk.domain.staff import Role
from kiosk.domain.visit import StopState
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import DOCTOR, NAME, NURSE, PIN, PretendDesk, PretendStaff
from tests.ui.desk.test_desk_window import K
from tests.ui.office.office_rooms import ADMIN, OfficeRoom
from ui.desk.scene import Page, Scene


def test_twelve_hours_are_over_while_it_is_locked(desk: DeskScreen, clinic: PretendDesk, clock: SetClock) -> None:
    desk.press(K.Key_L)
    clock.pass_(hours=12)
    desk.seconds(1)
    assert desk.page == "sign_in" and "Twelve hours" in desk.text("answer")
    assert clinic.places["1"].state is DeskState.CLOSED


def test_somebody_else_signs_in_at_a_locked_desk(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_L)
    desk.tap("another person")
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED


def test_whoever_signs_out_at_the_choice_of_desks_has_let_theirs_go(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_D)
    desk.tap("sign out")
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED


def test_nobody_touches_at_the_choice_of_desks(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_D)
    desk.seconds(300)
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED


def test_another_desk_is_opened_in_its_place(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_D)
    desk.open_desk("5", "105", "S")
    assert clinic.places["1"].state is DeskState.CLOSED and clinic.places["5"].state is DeskState.OPEN


def test_a_desk_with_somebody_at_it_stays_open_for_them(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_D)
    desk.open_desk("5", "105", "S")
    assert clinic.places["1"].state is DeskState.OPEN and clinic.there["A001"].state is StopState.CALLED


def test_a_desk_that_comes_open_after_its_nurse_has_left_is_closed(window: DeskScreen, clinic: PretendDesk) -> None:
    window.sign_in(NURSE, PIN)
    window.session.open_desk("1", "103", ("B",))
    window.session.sign_out()
    window.settle()
    assert window.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED


def test_an_account_that_was_changed_holds_no_desk(desk: DeskScreen, clinic: PretendDesk, staff: PretendStaff) -> None:
    staff.changed = True
    desk.press(K.Key_N)
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED


def test_a_desk_at_which_the_same_nurse_works_elsewhere_stays_open(window: DeskScreen, clinic: PretendDesk) -> None:
    window.sign_in(NURSE, PIN)
    window.open_desk("1", "103", "B")
    window.press(K.Key_O)
    clinic.open_desk("1", "103", ("B",), NURSE)
    window.sign_in(NURSE, PIN)
    window.tap("sign out")
    assert clinic.places["1"].state is DeskState.OPEN


def test_a_desk_that_the_days_end_has_closed_is_not_opened_on_a_closed_day(
    desk: DeskScreen, clinic: PretendDesk
) -> None:
    clinic.places["1"] = replace(clinic.places["1"], state=DeskState.CLOSED)
    desk.seconds(5)
    assert "Go on" in desk.text("pause") and "closed" in desk.text("call next words")
    clinic.refuse = Refused(NotDone.DAY_CLOSED)
    desk.press(K.Key_B)
    assert [one.state for one in clinic.desks()] == [DeskState.CLOSED] and "day is closed" in desk.text("outcome")
    clinic.refuse = None
    desk.press(K.Key_B)
    assert [one.state for one in clinic.desks()] == [DeskState.OPEN] and desk.page == "work"


def test_a_desk_taken_over_in_the_moment_of_the_lock_waits_for_the_pin(
    desk: DeskScreen, clinic: PretendDesk, clock: SetClock
) -> None:
    desk.press(K.Key_N)
    clinic.open_desk("1", "103", ("B",), DOCTOR, take_over=True)
    clinic.refuse = Refused(NotDone.TAKEN_OVER, desk="1", at=clock.at)
    desk.face.desk.start()
    desk.session.lock()
    desk.settle()
    assert desk.session.scene.locked and desk.page == "work" and desk.sees("pad")
    desk.write(PIN)
    assert desk.page == "place" and "taken over" in desk.text("why not")


def test_a_search_that_is_answered_after_the_lock_is_gone(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.session.search(NAME[:2])
    desk.settle()
    desk.face.desk.callNext()
    desk.session.lock()
    desk.settle()
    assert desk.session.scene.locked and desk.session.scene.look.found is None


@pytest.fixture
def room() -> OfficeRoom:
    """An admin who has come to the office from desk 1."""
    room = OfficeRoom()
    room.session.scene = Scene(who=ADMIN, page=Page.PLACE)
    room.session.open_desk("1", "103", ("B",))
    room.session.go_to_office()
    assert (room.session.scene.page, room.session.scene.back) == (Page.OFFICE, Page.WORK)
    return room


def test_back_from_the_office_a_desk_that_was_taken_over_is_seen_at_once(room: OfficeRoom) -> None:
    room.desk.open_desk("1", "103", ("B",), DOCTOR, take_over=True)
    room.session.leave_office()
    assert room.session.scene.page is Page.PLACE and room.session.scene.refused is not None


def test_a_desk_known_to_be_taken_over_is_not_drawn_on_the_way_back(room: OfficeRoom) -> None:
    room.desk.open_desk("1", "103", ("B",), DOCTOR, take_over=True)
    room.session.look()
    pages: list[Page] = []
    room.session.on_change = lambda: pages.append(room.session.scene.page)
    room.session.leave_office()
    assert set(pages) == {Page.PLACE}


def test_an_admin_who_signs_out_in_the_office_lets_the_desk_go(room: OfficeRoom) -> None:
    room.be(Role.ADMIN)
    room.session.sign_out()
    assert room.desk.places["1"].state is DeskState.CLOSED
