"""What staff see and do at one desk, with a finger and with the keyboard, over a pretend clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.application.queue import Help, NotDone, Refused
from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from tests.support import people
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import DOCTOR, NAME, NURSE, PIN, PretendDesk, PretendStaff

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


def test_a_desk_that_cannot_be_opened_says_why(window: DeskScreen, clinic: PretendDesk) -> None:
    window.sign_in(NURSE, PIN)
    clinic.refuse = Refused(NotDone.DAY_CLOSED)
    window.open_desk("1", "103", "B")
    assert window.page == "place" and window.text("why not") == "The day is closed."


def test_the_big_button_says_who_it_would_be_and_why(desk: DeskScreen) -> None:
    assert desk.text("coming") == "\u2066A001\u2069"
    assert "first come" in desk.text("why") and "\u206646\u2069" in desk.text("why")


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_one_person_from_the_call_to_the_end_by_finger(desk: DeskScreen, clinic: PretendDesk, language: str) -> None:
    desk.tap(f"language {language}")
    desk.tap("call next")
    assert desk.text("number") == "\u2066A001\u2069" and desk.text("name") == "\u2068阿*丽\u2069"
    desk.seconds(75)
    assert desk.text("since") == "\u20661:15\u2069"
    desk.tap("start")
    assert desk.sees("finish") and not desk.sees("start")
    desk.tap("finish")
    assert clinic.there["A001"].state is StopState.DONE
    assert "A001" in desk.text("outcome") and desk.text("coming") == "\u2066A002\u2069"


def test_one_person_from_the_call_to_the_end_by_keyboard(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_R, K.Key_S, K.Key_F)
    assert clinic.there["A001"].state is StopState.DONE and clinic.there["A001"].calls == 2


def test_keys_are_places_on_the_keyboard_and_not_letters_of_a_language(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press_in_uyghur("ن", 57)
    desk.press_in_uyghur("س", 39)
    assert clinic.there["A001"].state is StopState.SERVING
    desk.press_in_uyghur("گ", 34)
    assert clinic.there["A001"].state is StopState.SERVING


def test_a_key_that_makes_no_sense_now_does_nothing(desk: DeskScreen, clinic: PretendDesk) -> None:
    before = dict(clinic.there)
    desk.press(K.Key_F, K.Key_S, K.Key_M, K.Key_P, K.Key_T, K.Key_K, K.Key_X, K.Key_U, K.Key_H, K.Key_Q, K.Key_7)
    assert clinic.there == before and not desk.sees("close sheet")


def test_a_double_touch_is_one_call(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.face.desk.callNext()
    desk.face.desk.callNext()
    desk.settle()
    assert [row.label for row in clinic.there.values() if row.state is StopState.CALLED] == ["A001"]


def test_whoever_did_not_come_waits_further_back(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.tap("call next")
    desk.tap("miss")
    assert clinic.there["A001"].misses == 1 and "missed" in desk.row("A001")


@pytest.mark.parametrize(("key", "minutes"), [(K.Key_1, 5), (K.Key_2, 10), (K.Key_3, 30)])
def test_parking_says_for_how_long_and_counts_down(
    desk: DeskScreen, clinic: PretendDesk, clock: SetClock, key: Qt.Key, minutes: int
) -> None:
    desk.press(K.Key_N, K.Key_P, key)
    assert clinic.there["A001"].parked_until == clock.at + timedelta(minutes=minutes)
    assert f"\u2066{minutes}\u2069" in desk.row("A001")
    desk.seconds(60)
    assert f"\u2066{minutes - 1}\u2069" in desk.row("A001")


def test_a_parked_person_who_is_back_waits_again(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_P, K.Key_1)
    desk.tap("row A001")
    desk.tap("option resume")
    assert clinic.there["A001"].state is StopState.WAITING


def test_sending_elsewhere_and_back_again(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_T)
    desk.tap("come back")
    desk.tap("option E")
    assert clinic.did[-1] == ("transfer", "E", True)


def test_a_station_is_skipped_with_a_reason(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_S, K.Key_K, K.Key_2)
    assert clinic.did[-1] == ("skip", "A001", "B", "machine_down")


def test_a_visit_is_cancelled_only_by_a_second_touch(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_X)
    desk.tap("option left")
    assert clinic.did == []
    desk.tap("cancel now")
    assert clinic.did == [("cancel", "A001", "left")] and clinic.there["A001"].state is StopState.CANCELLED


def test_a_sheet_is_left_by_escape_and_nothing_was_done(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_X, K.Key_1, K.Key_Escape)
    assert clinic.did == [] and desk.sees("number")


@pytest.mark.parametrize(("answer", "pregnant"), [("no", False), ("yes", True)])
def test_before_an_x_ray_the_question_comes_by_itself(
    desk: DeskScreen, clinic: PretendDesk, answer: str, pregnant: bool
) -> None:
    desk.tap("call next")
    clinic.refuse = Refused(NotDone.ASK_PREGNANT, "A001", "1")
    desk.tap("start")
    assert "A001" in desk.text("sheet title")
    desk.tap(f"option {answer}")
    assert clinic.did[-1] == ("start", pregnant) and not desk.sees("close sheet")


def test_undo_counts_down_and_takes_back(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N)
    assert "\u206630\u2069" in desk.text("undo")
    desk.seconds(4)
    assert "\u206626\u2069" in desk.text("undo")
    desk.press(K.Key_U)
    assert clinic.there["A001"].state is StopState.WAITING and "A001" in desk.text("outcome")
    desk.press(K.Key_N)
    desk.seconds(30)
    assert not desk.sees("undo")


def test_control_and_z_undo_too(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N)
    desk.chord(K.Key_Z)
    assert clinic.there["A001"].state is StopState.WAITING
    desk.chord(K.Key_N)
    assert clinic.there["A001"].state is StopState.WAITING


def test_a_chosen_one_is_called_with_a_reason(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_Down, K.Key_Down, K.Key_Return)
    assert desk.text("sheet title") == "\u2066A002\u2069"
    desk.tap("option call")
    desk.press(K.Key_1)
    assert clinic.did[-1] == ("call", "A002", "urgent") and desk.text("number") == "\u2066A002\u2069"


def test_a_priority_by_own_word_is_verified_with_one_touch(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.comes(8, tier=Tier.PREGNANT)
    desk.poll()
    assert "Pregnant: verify" in desk.row("A008").replace("\u2066", "")
    desk.tap("row A008")
    desk.tap("option tier")
    desk.tap("verified")
    assert clinic.there["A008"].tier_verified and "verify" not in desk.row("A008")


def test_a_missing_name_is_completed(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.there["A001"] = replace(clinic.there["A001"], name_missing=True, masked_name="")
    desk.tap("call next")
    desk.tap("complete name")
    desk.write(NAME)
    desk.press(K.Key_Return)
    assert not clinic.there["A001"].name_missing and desk.text("name") == "\u2068阿*丽\u2069"
    assert NAME not in desk.everything_written()


def test_somebody_without_a_card_gets_a_number_and_a_ticket(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_A)
    desk.write("123")
    desk.find("number field")
    desk.press(K.Key_Return)
    desk.write("试一")
    desk.tap("option elderly")
    desk.tap("register now")
    assert "not right" in desk.text("outcome") and desk.sees("register now")
    desk.find("number field").setProperty("text", people.number(1))
    desk.tap("register now")
    assert "A005" in desk.text("outcome") and not desk.sees("register now") and "A005" in clinic.there


def test_no_paper_is_told_and_the_number_stands(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.paper = False
    desk.tap("row A002")
    desk.tap("option print")
    assert "A002" in desk.text("outcome") and "printer" in desk.text("outcome")
    clinic.paper = True
    desk.tap("row A002")
    desk.tap("option print")
    assert "printed again" in desk.text("outcome")


def test_a_villager_who_asks_for_help_is_heard_and_gone_to(desk: DeskScreen, clinic: PretendDesk) -> None:
    heard: list[int] = []
    desk.face.desk.helped.connect(lambda: heard.append(1))
    clinic.asked = [Help(7, clinic.there["A001"].arrived_at)]
    clinic.comes(9)
    desk.poll()
    assert desk.sees("help banner") and heard == [1]
    desk.seconds(10)
    assert heard == [1]
    desk.press(K.Key_H)
    assert clinic.asked == [] and not desk.sees("help banner")


def test_a_pause_is_said_and_nobody_is_called(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_B)
    assert desk.sees("paused") and not desk.find("call next").isEnabled()
    desk.press(K.Key_N)
    assert desk.sees("paused")
    desk.press(K.Key_B, K.Key_N)
    assert clinic.there["A001"].state is StopState.CALLED


def test_a_store_that_does_not_answer_is_told_and_tried_again(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.broken = True
    desk.tap("call next")
    assert "data cannot be reached" in desk.text("outcome")
    clinic.broken = False
    desk.seconds(5)
    assert "data cannot be reached" not in desk.text("outcome")
