"""An admin makes an account and changes the catalogue, by keyboard and by touch, over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from kiosk.application.staff import SignedIn
from kiosk.faces import office_parts
from tests.conftest import PatientWorker
from tests.journeys.test_at_the_desk import NURSES, Room
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen

K = Qt.Key


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "data", SetClock())
    yield room
    room.close()


@pytest.fixture
def desk(room: Room, touch_panel: QPointingDevice) -> Iterator[DeskScreen]:
    clinic = room.connection()
    window = DeskScreen(
        clinic.desk(), clinic.staff, PatientWorker(), room.clock, touch_panel, office=office_parts(clinic)
    )
    window.sign_in(NURSES[0], room.pins[NURSES[0]])
    yield window
    window.close()


def test_by_keyboard_a_new_account_is_made_and_its_pin_opens_it(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_3)
    desk.chord(K.Key_N)
    desk.write("Tursun")
    desk.press(K.Key_Return)
    pin = "".join(one for one in desk.text("pin") if one.isdigit())
    desk.press(K.Key_Space)
    assert not desk.sees("pin") and pin not in desk.everything_written()
    assert isinstance(room.clinic.staff.sign_in("Tursun", pin), SignedIn)


def test_by_touch_a_room_is_saved_and_in_force_in_another_process(room: Room, desk: DeskScreen) -> None:
    desk.tap("office")
    desk.tap("page catalogue")
    desk.tap("kind station")
    desk.tap("choice V")
    desk.tap("room field")
    desk.write("204")
    desk.tap("page staff")
    desk.tap("no")
    desk.tap("save")
    assert "Saved as version" in desk.text("catalogue outcome")
    assert room.clinic.catalogues.current().stations["V"].room == "204"


def test_by_keyboard_a_setting_is_saved(room: Room, desk: DeskScreen, find: Callable[[str], int]) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_5)
    before = find("clinic.rollover_hour")
    desk.tap("clinic.rollover_hour more")
    desk.chord(K.Key_S)
    assert "in force now" in desk.text("settings outcome") and find("clinic.rollover_hour") == before + 1


def test_the_key_that_locks_the_desk_locks_the_office(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    for page in (K.Key_1, K.Key_3, K.Key_5, K.Key_0):
        desk.chord(page)
        assert desk.keys_on("lock") == ["L"] and not desk.session.scene.locked
        desk.press(K.Key_L)
        assert desk.session.scene.locked and desk.page == "office"
        desk.write(room.pins[NURSES[0]])
        assert not desk.session.scene.locked


@pytest.fixture
def find(room: Room) -> Callable[[str], int]:
    def find(key: str) -> int:
        return next(int(str(one.value)) for one in room.clinic.settings.rows() if one.key == key)

    return find
