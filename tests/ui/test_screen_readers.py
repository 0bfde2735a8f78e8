"""What a screen reader is told, and pressing by role and name as it does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.screen import Screen
from ui.pictures.kiosk import Camera, stages


def everything(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for at in range(interface.childCount()):
        if (child := interface.child(at)) is not None:
            yield from everything(child)


def told(window: object) -> dict[tuple[str, str], QAccessibleInterface]:
    top = QAccessible.queryAccessibleInterface(window)  # type: ignore[arg-type]
    return {(one.role().name, one.text(QAccessible.Text.Name)): one for one in everything(top)}


@pytest.fixture(autouse=True)
def reading_aloud(qapp: object) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_button_is_pressed_by_role_and_name(screen: Screen) -> None:
    action = told(screen.window)["Button", "I have no card"].actionInterface()
    assert action is not None
    action.doAction("Press")
    assert screen.shows == "typing"


def test_each_key_has_a_name(screen: Screen) -> None:
    screen.tap("no card")
    names = {name for role, name in told(screen.window) if role == "Button"}
    assert {*"0123456789X", "Delete the last digit"} <= names


def test_every_screen_has_a_heading_a_way_to_a_person_and_no_button_without_a_name(camera: Camera) -> None:
    camera.shape(1280, 800)
    camera.face.language.speak("en")
    wrong = []
    for name, stage in stages():
        camera.show(name, stage)
        found = told(camera.face.window)
        roles = {role for role, _name in found}
        if "Heading" not in roles or ("Button", "Call staff") not in found or ("Button", "") in found:
            wrong.append(name)
    assert wrong == []
