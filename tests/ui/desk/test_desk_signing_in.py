"""Who sits down, and at which desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.application.queue import NotDone, Refused
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import DOCTOR, NURSE, PIN, PretendDesk, PretendStaff

K = Qt.Key


def test_name_and_pin_then_desk_room_and_station(window: DeskScreen, clinic: PretendDesk) -> None:
    window.tap(f"name {NURSE}")
    for digit in PIN:
        window.tap(f"pin {digit}")
    assert window.page == "place"
    window.open_desk("2", "104", "B", "S")
    assert window.page == "work" and clinic.places["2"].stations == ("B", "S")
    assert "104" in window.text("desk title") and NURSE in window.text("who")


def test_a_typed_name_does_as_well(window: DeskScreen) -> None:
    window.find("typed name").setProperty("text", DOCTOR)
    window.find("pad").forceActiveFocus()
    window.write(PIN)
    assert window.page == "place" and window.session.scene.who is not None
    assert window.session.scene.who.name == DOCTOR


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_in_practice_the_pin_of_a_pretended_account_stands_there(window: DeskScreen, language: str) -> None:
    assert not window.sees("practice account")
    window.face.language.speak(language)
    window.face.door.practise(NURSE, PIN)
    told = window.text("practice account")
    assert f"\u2068{NURSE}\u2069" in told and f"\u2066{PIN}\u2069" in told
    window.sign_in(NURSE, PIN)
    assert window.page == "place" and PIN not in window.everything_written()


def test_a_wrong_pin_is_told_and_a_wait_is_counted_down(window: DeskScreen) -> None:
    window.sign_in(NURSE, "000000")
    assert "1 tries" in window.text("answer").replace("\u2066", "").replace("\u2069", "")
    window.write("000000")
    window.write("000000")
    assert "\u206615\u2069" in window.text("answer") and not window.find("pin 1").isEnabled()
    window.seconds(14)
    assert "\u20661\u2069" in window.text("answer")
    window.seconds(1)
    window.write(PIN)
    assert window.page == "place"


def test_a_digit_taken_back_is_not_part_of_the_pin(window: DeskScreen) -> None:
    window.tap(f"name {NURSE}")
    window.write("99")
    window.press(K.Key_Backspace)
    window.tap("pin delete")
    window.write(PIN)
    assert window.page == "place"


def test_a_locked_account_is_told(window: DeskScreen, staff: PretendStaff) -> None:
    staff.locked = True
    window.sign_in(NURSE, PIN)
    assert "locked" in window.text("answer") and window.page == "sign_in"


def test_the_first_account_is_there_as_soon_as_it_is_made(
    window: DeskScreen, clinic: PretendDesk, staff: PretendStaff
) -> None:
    staff.names = ()
    window.poll()
    assert window.sees("no account")
    staff.names = (NURSE,)
    clinic.comes(9)
    window.poll()
    assert window.sees(f"name {NURSE}") and not window.sees("no account")


def test_a_store_that_does_not_answer_signs_nobody_in(window: DeskScreen, staff: PretendStaff) -> None:
    staff.broken = True
    window.sign_in(NURSE, PIN)
    assert window.page == "sign_in" and not window.session.scene.busy
    staff.broken = False
    window.write(PIN)
    assert window.page == "place"


def test_a_desk_that_cannot_be_opened_says_why(window: DeskScreen, clinic: PretendDesk) -> None:
    window.sign_in(NURSE, PIN)
    clinic.refuse = Refused(NotDone.DAY_CLOSED)
    window.open_desk("1", "103", "B")
    assert window.page == "place" and window.text("why not") == "The day is closed."
