"""A new clinic, where nobody has an account yet: the first one is made at the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import NURSE, PretendDesk, PretendStaff

K = Qt.Key


@pytest.fixture
def new_clinic(window: DeskScreen, staff: PretendStaff) -> DeskScreen:
    staff.names = ()
    window.poll()
    window.seconds(1)
    assert window.sees("no account") and not window.sees("typed name")
    return window


def pin_on(window: DeskScreen) -> str:
    return "".join(one for one in window.text("first pin") if one.isdigit())


def test_the_first_admin_is_made_by_touch_and_is_in(new_clinic: DeskScreen, staff: PretendStaff) -> None:
    new_clinic.find("first name").setProperty("text", " 阿曼  古丽 ")
    new_clinic.tap("first next")
    pin = pin_on(new_clinic)
    assert len(pin) == 6 and staff.names == (), "nothing is kept before the PIN was typed back"
    new_clinic.tap("first next")
    assert pin not in new_clinic.everything_written().replace(" ", "")
    for digit in pin:
        new_clinic.tap(f"pin {digit}")
    assert staff.first == ("阿曼 古丽", pin) and new_clinic.page == "place"
    assert pin not in new_clinic.everything_written().replace(" ", "")


def test_the_first_admin_is_made_by_keyboard(new_clinic: DeskScreen, staff: PretendStaff) -> None:
    new_clinic.write("Aynur")
    new_clinic.press(K.Key_Return)
    pin = pin_on(new_clinic)
    new_clinic.press(K.Key_Return)
    new_clinic.write(pin)
    assert staff.first == ("Aynur", pin) and new_clinic.page == "place"


def test_another_pin_than_the_one_shown_makes_nothing_and_shows_it_again(
    new_clinic: DeskScreen, staff: PretendStaff
) -> None:
    new_clinic.write("Aynur")
    new_clinic.press(K.Key_Return)
    pin = pin_on(new_clinic)
    new_clinic.press(K.Key_Return)
    new_clinic.write("000000")
    assert pin_on(new_clinic) == pin and "another PIN" in new_clinic.text("first answer") and staff.names == ()
    new_clinic.tap("first next")
    new_clinic.tap("first back")
    assert pin_on(new_clinic) == pin and not new_clinic.sees("first answer")
    new_clinic.tap("first back")
    assert new_clinic.sees("first name") and new_clinic.find("first name").property("text") == "Aynur"
    new_clinic.tap("first next")
    assert pin_on(new_clinic) != pin


def test_a_name_that_cannot_be_seen_is_refused(new_clinic: DeskScreen) -> None:
    new_clinic.tap("first next")
    assert "type a name" in new_clinic.text("first answer") and not new_clinic.sees("first pin")


def test_a_disk_that_does_not_answer_makes_nothing_and_the_pin_can_be_typed_once_more(
    new_clinic: DeskScreen, staff: PretendStaff
) -> None:
    new_clinic.write("Aynur")
    new_clinic.press(K.Key_Return)
    pin = pin_on(new_clinic)
    new_clinic.press(K.Key_Return)
    staff.broken = True
    new_clinic.write(pin)
    assert "could not be kept" in new_clinic.text("first answer") and staff.names == ()
    staff.broken = False
    new_clinic.write(pin)
    assert staff.first == ("Aynur", pin) and new_clinic.page == "place"


def test_an_account_that_another_desk_has_made_meanwhile_ends_it(
    new_clinic: DeskScreen, clinic: PretendDesk, staff: PretendStaff
) -> None:
    new_clinic.write("Aynur")
    new_clinic.press(K.Key_Return)
    pin = pin_on(new_clinic)
    new_clinic.press(K.Key_Return)
    staff.names = (NURSE,)
    new_clinic.write(pin)
    assert staff.names == (NURSE,) and new_clinic.page == "sign_in"
    assert new_clinic.sees(f"name {NURSE}") and not new_clinic.sees("no account")


def test_accounts_that_cannot_be_read_are_no_new_clinic(window: DeskScreen, staff: PretendStaff) -> None:
    staff.broken = True
    window.show(accounts=())
    window.seconds(2)
    assert not window.sees("no account")
    staff.broken = False
    window.seconds(1)
    assert not window.sees("no account")
