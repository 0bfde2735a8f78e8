"""What staff see and do at one desk, with a finger and with the keyboard, over a pretend clinic."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.application.queue import Help
from kiosk.domain.visit import StopState
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import PretendDesk
from tests.ui.screen import walk

K = Qt.Key


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


def test_uyghur_words_stand_in_a_button_where_english_ones_do(desk: DeskScreen) -> None:
    def top(language: str) -> float:
        desk.face.language.speak(language)
        desk.settle()
        button = desk.find("register")
        words = next(item for item in walk(button) if item.metaObject().className().startswith("Words"))
        return words.mapToItem(button, QPointF()).y()

    assert top("ug") == top("en") == top("zh")
