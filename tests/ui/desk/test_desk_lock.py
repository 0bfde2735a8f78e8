"""Nobody touches a desk, or somebody leaves it: numbers may stay, names may not."""

from __future__ import annotations

from kiosk.application.queue import DeskState
from kiosk.domain.visit import StopState
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import DOCTOR, NAME, NURSE, PIN, PretendDesk, PretendStaff
from tests.ui.desk.test_desk_window import K

MASKED = "阿*丽"


def test_after_five_minutes_without_a_touch_names_go_and_numbers_stay(desk: DeskScreen) -> None:
    desk.press(K.Key_N)
    desk.seconds(299)
    assert MASKED in desk.everything_written()
    desk.seconds(1)
    written = desk.everything_written()
    assert MASKED not in written and "A001" in written and "A002" in written
    assert desk.text("locked number") == "\u2066A001\u2069"


def test_each_touch_and_each_key_keeps_it_open(desk: DeskScreen) -> None:
    desk.seconds(299)
    desk.tap("filter everywhere")
    desk.seconds(299)
    desk.press(K.Key_Q)
    desk.seconds(299)
    assert not desk.session.scene.locked


def test_a_locked_desk_does_nothing_until_the_pin_is_right(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_L)
    desk.press(K.Key_S, K.Key_A, K.Key_X, K.Key_O, K.Key_Slash)
    desk.tap("row A002")
    assert clinic.there["A001"].state is StopState.CALLED and not desk.sees("close sheet") and not desk.sees("search")
    desk.write("000000")
    assert desk.session.scene.locked and "wrong" in desk.text("answer")
    desk.write(PIN)
    assert not desk.session.scene.locked and desk.text("name") == f"\u2068{MASKED}\u2069"


def test_what_another_desk_does_is_still_shown_while_it_is_locked(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_L)
    clinic.comes(30)
    desk.poll()
    assert "A030" in desk.listed() and MASKED not in desk.everything_written()


def test_a_search_and_a_half_typed_name_go_with_the_lock(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_Slash)
    desk.write("阿依")
    assert desk.listed()
    desk.press(K.Key_Escape, K.Key_A)
    desk.find("name field").setProperty("text", NAME)
    desk.press(K.Key_Escape, K.Key_L)
    assert "阿" not in desk.everything_written() and desk.session.scene.words == ""
    desk.write(PIN)
    assert "阿依" not in desk.everything_written()


def test_at_the_choice_of_a_desk_the_lock_signs_out(window: DeskScreen) -> None:
    window.sign_in(NURSE, PIN)
    window.seconds(300)
    assert window.page == "sign_in" and window.session.scene.who is None


def test_signing_out_closes_the_desk(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_O)
    assert desk.page == "sign_in" and clinic.places["1"].state is DeskState.CLOSED
    assert MASKED not in desk.everything_written()


def test_a_colleague_goes_on_where_somebody_is_still_at_the_desk(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_S, K.Key_L)
    desk.tap("another person")
    assert clinic.places["1"].state is DeskState.OPEN
    desk.sign_in(DOCTOR, PIN)
    desk.tap("desk 1")
    desk.tap("open desk")
    desk.seconds(1)
    desk.tap("open desk")
    assert desk.text("number") == "\u2066A001\u2069" and desk.sees("finish") and DOCTOR in desk.text("who")


def test_an_account_that_was_changed_ends_and_nothing_is_done_in_its_name(
    desk: DeskScreen, clinic: PretendDesk, staff: PretendStaff
) -> None:
    staff.changed = True
    desk.press(K.Key_N)
    assert desk.page == "sign_in" and "changed" in desk.text("answer")
    assert clinic.there["A001"].state is StopState.WAITING


def test_changing_the_desk_keeps_who_is_signed_in(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_D)
    assert desk.page == "place" and desk.find("desk name").property("text") == "1"
    desk.open_desk("5", "105", "S")
    assert desk.page == "work" and clinic.places["5"].stations == ("B", "S")
