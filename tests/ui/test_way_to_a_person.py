"""One red button calls a person, on every screen, and has one name everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.application import journey as j
from tests.ui.screen import Screen, walk
from ui.language import LANGUAGES
from ui.pictures.kiosk import Camera, stages

CALLS = {"help", "call help"}


def calling(camera: Camera) -> list[QQuickItem]:
    return [one for one in walk(camera.face.window.contentItem()) if one.objectName() in CALLS and one.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_one_button_that_calls_a_person(camera: Camera, language: str) -> None:
    camera.shape(1280, 800)
    names = set()
    for name, stage in stages():
        camera.face.language.speak(language)
        camera.show(name, stage)
        found = calling(camera)
        assert len(found) == 1, name
        names.add(found[0].property("text"))
    assert len(names) == 1, names


def test_it_is_large_where_only_a_person_can_go_on(screen: Screen) -> None:
    large = []
    for trouble in j.Trouble:
        screen.guide.on_change(j.InTrouble(trouble, 1))
        if screen.sees("call help"):
            large.append(trouble)
    assert large == [
        j.Trouble.CARD_LOCKED,
        j.Trouble.CARD_BLANK,
        j.Trouble.NOT_ELIGIBLE,
        j.Trouble.QUOTA,
        j.Trouble.CLOSED,
        j.Trouble.ASK_STAFF,
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_words_say_to_touch_stands_there(screen: Screen, language: str) -> None:
    screen.face.language.speak(language)
    for stage in (j.InTrouble(j.Trouble.BANK_CARD, 2), j.InTrouble(j.Trouble.CLOSED, 1)):
        screen.guide.on_change(stage)
        assert screen.text("call help") in screen.text("what to do")
    screen.guide.on_change(j.Welcome(j.ReaderState.READY, closed=True))
    screen.face.language.speak(language)
    assert screen.text("help") in screen.text("what to do")


def test_the_question_for_more_time_leaves_the_way_to_a_person(screen: Screen) -> None:
    screen.guide.on_change(j.InTrouble(j.Trouble.CLOSED, 1))
    assert not screen.sees("help")
    screen.seconds(31)
    assert screen.sees("more time") and screen.sees("help")
