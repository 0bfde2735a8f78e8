"""An admin looks after copies and one person's data, by keyboard and by touch, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from kiosk.application.care import NotErased
from kiosk.faces import office_parts
from tests.conftest import PatientWorker
from tests.journeys.test_at_the_desk import GROWN_UP, NURSES, Room
from tests.support import people
from tests.support.clock import SetClock
from tests.support.data_folder import a_reader
from tests.ui.desk.desk_screen import DeskScreen

K = Qt.Key


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "data", SetClock())
    room.comes(1)
    room.comes(2)
    yield room
    room.close()


@pytest.fixture
def desk(room: Room, touch_panel: QPointingDevice) -> Iterator[DeskScreen]:
    clinic = room.connection()
    parts = replace(office_parts(clinic), catalogues=None, settings=None)
    window = DeskScreen(clinic.desk(), clinic.staff, PatientWorker(), room.clock, touch_panel, office=parts)
    window.sign_in(NURSES[0], room.pins[NURSES[0]])
    yield window
    window.close()


def test_by_keyboard_a_copy_is_made_and_says_what_it_would_bring_back(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_6)
    assert "own disk" in desk.text("medium")
    desk.chord(K.Key_N)
    desk.press(K.Key_Space)
    assert "A whole copy is made" in desk.text("copies outcome")
    (copy,) = room.clinic.copies.copies()
    desk.press(K.Key_Escape)
    room.comes(3)
    desk.chord(K.Key_R)
    assert "\u20662\u2069 visits" in desk.text("would come back")
    assert str(copy.path) in desk.text("command")


def test_by_touch_a_copy_is_made_and_old_names_are_asked_about(room: Room, desk: DeskScreen) -> None:
    desk.tap("office")
    desk.tap("page copies")
    desk.tap("make copy")
    desk.tap("place ")
    desk.tap("make now")
    assert len(room.clinic.copies.copies()) == 1
    desk.tap("old names")
    desk.tap("yes")
    assert "nothing to take away" in desk.text("copies outcome")


def test_by_touch_a_number_is_typed_and_somebody_is_shown_until_the_lock(room: Room, desk: DeskScreen) -> None:
    desk.tap("office")
    desk.tap("page person")
    for digit in people.number(1, GROWN_UP):
        desk.tap(f"key {digit}")
    assert "complete and right" in desk.text("number standing")
    assert not desk.find("show person").isEnabled()
    desk.tap("why person_asks")
    desk.tap("show person")
    assert people.name(1) in desk.text("name words") and people.number(1, GROWN_UP) in desk.text("number words")
    desk.tap("lock")
    assert people.name(1) not in desk.everything_written()
    desk.write(room.pins[NURSES[0]])
    assert desk.page == "office" and people.name(1) not in desk.everything_written()


def test_by_keyboard_somebody_who_is_still_here_is_not_erased_and_then_is(room: Room, desk: DeskScreen) -> None:
    ticket, number = room.comes(3), people.number(3, GROWN_UP)
    desk.chord(K.Key_G)
    desk.chord(K.Key_7)
    desk.write(number)
    desk.press(*[K.Key_Tab] * 4, K.Key_Space)  # the last of four reasons: in own words
    desk.write("asked at the window")
    desk.press(K.Key_Return)
    desk.press(K.Key_Tab, K.Key_Tab, K.Key_Space)
    assert desk.text("question") == f"Erase \u2068{people.name(3)}\u2069?"
    desk.press(K.Key_Tab, K.Key_Space)
    assert "not finished" in desk.text("person outcome")
    room.clinic.desk().cancel(ticket, "left", "test")
    desk.press(K.Key_Space)
    assert desk.text("person outcome").startswith("Erased")
    assert room.clinic.people.person(number, "a test looks", "test") is NotErased.UNKNOWN


def test_an_erasure_while_another_program_reads_says_that_a_trace_is_left(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_7)
    room.clinic.desk().cancel(room.comes(4), "left", "test")
    desk.write(people.number(4, GROWN_UP))
    desk.tap("why mistake")
    desk.tap("show person")
    desk.tap("erase person")
    with a_reader(room.clinic.live.current.data_folder):
        desk.tap("yes")
    assert "working file" in desk.text("person outcome")


def test_somebody_is_taken_out_to_the_clinics_folder(room: Room, desk: DeskScreen) -> None:
    desk.tap("office")
    desk.tap("page person")
    desk.write(people.number(2, GROWN_UP))
    desk.tap("why authority_asks")
    desk.tap("show person")
    desk.tap("export person")
    desk.tap("export now")
    own = room.clinic.exports.places()[-1].path
    (folder,) = own.glob("person-*")
    assert folder.name in desk.text("person outcome")
    assert people.name(2) in (folder / "person.txt").read_text("utf-8")
