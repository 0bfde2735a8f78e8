"""A desk asks whether the clock is right, wherever its window stands, and nobody has to know a command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import NURSE, PIN, PretendDesk

K = Qt.Key


def test_a_clock_in_doubt_is_asked_about_at_work_and_ended_with_a_key(desk: DeskScreen, clinic: PretendDesk) -> None:
    assert not desk.sees("clock banner")
    desk.chord(K.Key_T)
    assert clinic.did == [], "there is no doubt"
    clinic.doubted = True
    desk.seconds(5)
    asked = desk.text("clock words")
    assert asked.startswith("It is \u206608:12\u2069 on Wednesday, \u20662026-11-25\u2069. Right?")
    desk.chord(K.Key_T)
    assert [one[0] for one in clinic.did] == ["clock_is_right"] and not desk.sees("clock banner")


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_it_is_asked_in_each_language_before_a_desk_is_chosen(
    window: DeskScreen, clinic: PretendDesk, language: str
) -> None:
    window.face.language.speak(language)
    clinic.doubted = True
    window.seconds(5)
    assert not window.sees("clock banner"), "nobody is signed in"
    window.sign_in(NURSE, PIN)
    assert window.page == "place" and "\u206608:12\u2069" in window.text("clock words")
    window.tap("clock is right")
    assert window.page == "place" and not window.sees("clock banner")
    assert [one[0] for one in clinic.did] == ["clock_is_right"]


def test_a_locked_desk_takes_no_word_about_the_clock(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.doubted = True
    desk.seconds(5)
    desk.press(K.Key_L)
    desk.chord(K.Key_T)
    assert not desk.sees("clock banner") and clinic.did == []
