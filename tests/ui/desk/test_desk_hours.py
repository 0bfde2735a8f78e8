"""Whose answer is whose, how long a PIN holds, and what is told of a list that may be old."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.application.queue import DeskState, NotDone, Refused
from kiosk.domain.visit import StopState
from tests.conftest import PatientWorker
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import DOCTOR, NAME, NURSE, PIN, PretendDesk, PretendStaff
from tests.ui.desk.test_desk_window import K

NUMBER = "650102198503011234"  # the pretend desk counts its digits only


@pytest.fixture
def papers() -> PatientWorker:
    return PatientWorker()


@pytest.fixture
def printing(
    clinic: PretendDesk,
    staff: PretendStaff,
    worker: PatientWorker,
    papers: PatientWorker,
    clock: SetClock,
    touch_panel: QPointingDevice,
) -> Iterator[DeskScreen]:
    """At work, with a printer that takes its time: until ``papers`` is finished."""
    window = DeskScreen(clinic, staff, worker, clock, touch_panel, papers=papers)
    window.sign_in(NURSE, PIN)
    window.open_desk("1", "103", "B")
    yield window
    window.close()


def test_the_wait_after_wrong_pins_is_of_that_name_alone(window: DeskScreen) -> None:
    window.sign_in(NURSE, "000000")
    window.write("000000")
    window.write("000000")
    assert "\u206615\u2069" in window.text("answer")
    window.tap(f"name {DOCTOR}")
    assert window.text("answer") == "" and window.find("pin 1").isEnabled()
    window.tap(f"name {NURSE}")
    assert "\u206615\u2069" in window.text("answer") and not window.find("pin 1").isEnabled()
    window.sign_in(DOCTOR, PIN)
    assert window.page == "place"


def test_a_clock_set_back_makes_no_wait_longer(window: DeskScreen, clock: SetClock) -> None:
    window.sign_in(NURSE, "000000")
    window.write("000000")
    window.write("000000")
    assert "\u206615\u2069" in window.text("answer")
    clock.set_forward(hours=-2)
    window.seconds(15)
    window.write(PIN)
    assert window.page == "place"


def test_an_account_that_was_disabled_leaves_its_desk_at_the_next_look(
    desk: DeskScreen, clinic: PretendDesk, staff: PretendStaff
) -> None:
    staff.changed = True
    clinic.comes(30)
    desk.poll()
    assert desk.page == "sign_in" and "changed" in desk.text("answer")


def test_a_look_of_before_does_not_end_who_has_signed_in_since(
    desk: DeskScreen, staff: PretendStaff, worker: PatientWorker
) -> None:
    staff.changed = True
    desk.session.look()
    desk.session.sign_out()
    staff.changed = False
    desk.settle()
    desk.sign_in(DOCTOR, PIN)
    assert desk.page == "place"


def test_after_twelve_hours_a_pin_is_asked_for_whatever_is_done(
    desk: DeskScreen, clinic: PretendDesk, clock: SetClock
) -> None:
    clock.pass_(hours=12, seconds=-2)
    desk.seconds(1)
    assert desk.page == "work"
    desk.session.touched()
    desk.seconds(1)
    assert desk.page == "sign_in" and "Twelve hours" in desk.text("answer")
    assert clinic.places["1"].state is DeskState.CLOSED


def test_a_right_pin_whose_answer_comes_after_signing_out_opens_nothing(
    desk: DeskScreen, worker: PatientWorker
) -> None:
    desk.press(K.Key_L)
    desk.session.unlock(PIN)
    desk.session.sign_out()
    desk.settle()
    assert desk.page == "sign_in" and desk.session.scene.who is None


def test_what_was_done_before_signing_out_is_told_to_nobody(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.face.desk.callNext()
    desk.session.search(NAME[:2])
    desk.session.sign_out()
    desk.settle()
    scene = desk.session.scene
    assert clinic.there["A001"].state is StopState.CALLED
    assert scene.done is None and scene.look.found is None and scene.who is None and not scene.busy


def test_a_slow_printer_holds_up_no_call(printing: DeskScreen, papers: PatientWorker) -> None:
    printing.face.desk.register(NUMBER, NAME, "elderly")
    printing.settle()
    assert "being printed" in printing.text("outcome") and "A005" in printing.listed()
    printing.press(K.Key_N)
    assert printing.text("number") == "\u2066A001\u2069"
    papers.finish_all()
    printing.settle()
    assert "printed" not in printing.text("outcome")


def test_the_news_of_a_paper_comes_when_the_paper_does(printing: DeskScreen, papers: PatientWorker) -> None:
    printing.face.desk.printAgain("A001")
    printing.settle()
    assert "is being printed" in printing.text("outcome")
    papers.finish_all()
    printing.settle()
    assert "printed again" in printing.text("outcome")


def test_a_paper_that_did_not_come_is_told_and_closes_no_sheet(
    printing: DeskScreen, clinic: PretendDesk, papers: PatientWorker
) -> None:
    clinic.paper = False
    printing.face.desk.register(NUMBER, NAME, "elderly")
    printing.settle()
    printing.press(K.Key_N, K.Key_P)
    papers.finish_all()
    printing.settle()
    assert "no paper" in printing.text("outcome") and printing.sees("close sheet")


def test_a_paper_is_printed_and_told_to_nobody_else_after_signing_out(
    printing: DeskScreen, clinic: PretendDesk, papers: PatientWorker
) -> None:
    clinic.paper = False
    printing.face.desk.register(NUMBER, NAME, "elderly")
    printing.session.sign_out()
    printing.settle()
    assert len(papers.waiting) == 1
    papers.finish_all()
    assert printing.session.scene.news is None


def test_a_list_that_is_not_looked_at_for_two_seconds_says_since_when(
    desk: DeskScreen, clock: SetClock, worker: PatientWorker
) -> None:
    since = clock.at
    desk.session.look()
    for _ in range(2):
        clock.pass_(seconds=1)
        desk.session.second()
    assert desk.session.scene.stale_since is None
    clock.pass_(seconds=1)
    desk.session.second()
    assert desk.session.scene.stale_since == since and desk.face.desk.staleSince == "08:12:00"
    desk.settle()
    assert desk.session.scene.stale_since is None and not desk.sees("stale")


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_not_live_since_is_on_the_list_in_every_language(desk: DeskScreen, clock: SetClock, language: str) -> None:
    desk.face.language.speak(language)
    desk.show(stale_since=clock.at)
    assert "\u206608:12:00\u2069" in desk.text("stale")


def test_a_store_that_does_not_answer_makes_the_list_old(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.broken = True
    desk.poll()
    assert "08:12:00" in desk.text("stale")
    clinic.broken = False
    desk.seconds(5)
    assert not desk.sees("stale")


def test_a_desk_in_use_is_taken_over_by_a_second_touch_alone(window: DeskScreen, clinic: PretendDesk) -> None:
    clinic.open_desk("1", "103", ("B",), DOCTOR)
    window.poll()
    window.sign_in(NURSE, PIN)
    window.tap("desk 1")
    window.tap("open desk")
    assert window.page == "place" and "Somebody else" in window.text("why not")
    assert "Take over" in window.text("open desk") and clinic.places["1"].staff == DOCTOR
    window.find("desk name").setProperty("text", "2")
    assert "Open" in window.text("open desk")
    window.find("desk name").setProperty("text", "1")
    window.tap("open desk")
    assert window.page == "place", "a double click takes nothing over"
    window.seconds(1)
    window.tap("open desk")
    assert window.page == "work" and clinic.places["1"].staff == NURSE


def test_a_window_whose_desk_a_colleague_has_taken_over_goes_to_the_choice_of_desks(
    desk: DeskScreen, clinic: PretendDesk
) -> None:
    clinic.open_desk("1", "103", ("B",), DOCTOR, take_over=True)
    clinic.comes(30)
    desk.poll()
    assert desk.page == "place" and "taken over desk \u20681\u2069" in desk.text("why not")
    desk.press(K.Key_N)
    assert clinic.there["A001"].state is StopState.WAITING
    desk.tap("sign out")
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.OPEN


def test_what_is_done_at_a_desk_in_the_very_moment_it_is_taken_over_is_refused(
    desk: DeskScreen, clinic: PretendDesk, clock: SetClock
) -> None:
    desk.tap("call next")
    clinic.refuse = Refused(NotDone.TAKEN_OVER, desk="1", at=clock.at)
    desk.press(K.Key_S)
    assert desk.page == "place" and "at \u206608:12\u2069" in desk.text("why not")
    assert clinic.there["A001"].state is StopState.CALLED


def test_a_locked_window_says_after_its_pin_that_the_desk_was_taken_over(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_L)
    clinic.open_desk("1", "103", ("B",), DOCTOR, take_over=True)
    clinic.comes(30)
    desk.poll()
    assert desk.session.scene.locked and desk.page == "work"
    desk.write(PIN)
    assert desk.page == "place" and "taken over" in desk.text("why not")
