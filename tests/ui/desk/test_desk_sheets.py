"""What is asked before something is done: for how long, where to, why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.application.queue import NotDone, Refused
from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from tests.support import people
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import NAME, NURSE, PIN, PretendDesk

K = Qt.Key


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


def test_one_key_has_one_meaning_in_the_question_whether_to_cancel(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_X)
    desk.tap("option left")
    assert (desk.keys_on("give reason"), desk.keys_on("cancel now")) == ([], ["↵"])
    desk.tap("own reason")
    assert (desk.keys_on("give reason"), desk.keys_on("cancel now")) == (["↵"], [])
    desk.write("no veins")
    desk.press(K.Key_Return)
    assert (desk.keys_on("give reason"), desk.keys_on("cancel now")) == ([], ["↵"]) and clinic.did == []
    desk.press(K.Key_Return)
    assert clinic.did == [("cancel", "A001", "no veins")]


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


def test_somebody_on_the_villages_list_is_found_by_name_and_chosen(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_A)
    desk.find("name field").forceActiveFocus()
    desk.write("阿")
    assert not desk.sees("option one") and ("on_list", "阿") not in clinic.did
    desk.write("依")
    assert "\u20661950\u2069" in desk.text("option one") and "\u20661962\u2069" in desk.text("option two")
    assert NAME not in desk.everything_written()
    desk.tap("option two")
    desk.tap("option elderly")
    desk.tap("register now")
    assert ("register_listed", "two") in clinic.did and "A005" in desk.text("outcome")
    desk.press(K.Key_A)
    assert not desk.sees("option one"), "whoever was found goes with the sheet"


@pytest.mark.parametrize(
    ("key", "finish", "kept"),
    [
        pytest.param(K.Key_K, "give reason", ("skip", "A001", "B", "no veins to find"), id="skip"),
        pytest.param(K.Key_X, "cancel now", ("cancel", "A001", "no veins to find"), id="cancel"),
    ],
)
def test_a_reason_in_ones_own_words_does_as_well(
    desk: DeskScreen, clinic: PretendDesk, key: Qt.Key, finish: str, kept: tuple[str, ...]
) -> None:
    desk.press(K.Key_N, key)
    desk.find("own reason").forceActiveFocus()
    desk.write("no veins to find")
    desk.press(K.Key_Return)
    if desk.sees(finish):
        assert clinic.did == [], "a second touch"
        desk.tap(finish)
    assert clinic.did[-1] == kept


def test_one_who_is_called_out_of_turn_for_a_reason_of_ones_own(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.tap("row A002")
    desk.tap("option call")
    desk.find("own reason").forceActiveFocus()
    desk.write("bus at noon")
    desk.tap("give reason")
    assert clinic.did[-1] == ("call", "A002", "bus at noon")


def test_a_reason_that_does_not_fit_keeps_the_sheet_and_says_why(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_K)
    desk.find("own reason").setProperty("text", people.number(1))
    clinic.refuse = Refused(NotDone.BAD_REASON, "A001")
    desk.tap("give reason")
    assert "does not fit" in desk.text("outcome") and desk.sees("own reason")
    assert people.number(1) not in desk.text("outcome")


def test_a_machine_is_out_of_order_and_works_again_by_keyboard(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_E, K.Key_Return)
    assert clinic.down == frozenset() and desk.keys_on("turn station") == [], "two keys close no station"
    desk.find("turn station").forceActiveFocus()
    desk.press(K.Key_Space)
    assert clinic.down == {"B"} and "out of order" in desk.text("outcome")
    assert "Sent on: \u20662\u2069." in desk.text("outcome")
    desk.press(K.Key_E, K.Key_Return)
    assert clinic.down == frozenset() and "works again" in desk.text("outcome")


def test_a_desk_whose_machine_is_broken_says_so_and_not_that_nobody_waits(
    desk: DeskScreen, clinic: PretendDesk
) -> None:
    clinic.down = frozenset({"B"})
    clinic.there.clear()
    desk.poll()
    assert "Blood draw" in desk.text("out of order") and not desk.sees("call next words")
    desk.tap("works again B")
    assert clinic.down == frozenset() and not desk.sees("out of order")
    assert desk.text("call next words") == "Nobody is waiting"


def test_undo_says_whose_step_it_takes_back(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.tap("call next")
    desk.tap("miss")
    assert "A001" in desk.find("undo").property("text")


def test_whoever_is_sent_elsewhere_comes_back_where_the_box_is_ticked(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_N, K.Key_T)
    desk.tap("come back")
    assert desk.find("come back").property("checked") and not any(one[0] == "transfer" for one in clinic.did)
    desk.press(K.Key_0)
    assert not desk.find("come back").property("checked")


def test_nobody_is_called_while_the_data_cannot_be_reached(desk: DeskScreen) -> None:
    desk.show(troubled=True)
    assert desk.text("call next words") == "The data cannot be reached now"
    assert not desk.find("call next").isEnabled()


def test_a_desk_of_several_stations_says_which_machine(window: DeskScreen, clinic: PretendDesk) -> None:
    window.sign_in(NURSE, PIN)
    window.open_desk("1", "103", "B", "E")
    window.tap("machine")
    assert not window.find("turn station").isEnabled()
    window.tap("option E")
    assert clinic.down == frozenset(), "a second touch"
    window.tap("turn station")
    assert clinic.down == {"E"} and not window.sees("turn station")
