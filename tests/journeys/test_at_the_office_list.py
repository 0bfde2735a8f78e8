"""An admin reads a village's list in, looks after the devices, and proves the journal, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from kiosk.faces import office_parts
from kiosk.storage.engine import database, write
from tests.conftest import PatientWorker
from tests.journeys.test_at_the_desk import GROWN_UP, NURSES, Room
from tests.support import people
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen

K = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def room(folder: Path) -> Iterator[Room]:
    room = Room(folder, SetClock())
    good = [f"{people.number(turn, GROWN_UP)},{people.name(turn)},英吾斯坦村,0998{turn:07d}" for turn in range(1, 6)]
    (folder / "exports").mkdir(exist_ok=True)
    rows = "\n".join(["身份证号,姓名,村,电话", *good, "653101190001010000,王测试,村,1"])
    (folder / "exports" / "village.csv").write_text(rows, "utf-8")
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


def test_by_keyboard_a_list_is_looked_at_and_read_in_and_somebody_of_it_is_found(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_8)
    desk.chord(K.Key_N)
    desk.press(K.Key_Down)
    assert "Nothing is changed yet" in desk.text("roster outcome") and room.clinic.roster.count() == 0
    desk.chord(K.Key_Return)
    assert "read in" in desk.text("roster outcome") and room.clinic.roster.count() == 5
    desk.press(K.Key_Escape)
    desk.write("英吾斯坦村")
    desk.press(K.Key_Return)
    assert people.number(1, GROWN_UP) not in desk.everything_written()
    assert len(desk.find("roster found").property("model")) == 5


def test_by_touch_everybody_is_taken_off_the_list(folder: Path, room: Room, desk: DeskScreen) -> None:
    room.clinic.roster.read(folder / "exports" / "village.csv", "test")
    desk.tap("office")
    desk.tap("page roster")
    desk.tap("clear list")
    desk.tap("no")
    assert room.clinic.roster.count() == 5
    desk.tap("clear list")
    desk.tap("yes")
    assert room.clinic.roster.count() == 0 and "5" in desk.text("roster count")


def test_by_keyboard_the_devices_are_looked_at(desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_9)
    assert desk.sees("finding disk") and "MB free" in desk.text("say disk")
    desk.chord(K.Key_R)
    assert desk.sees("finding database")


def test_by_touch_a_changed_value_is_proved_and_named(folder: Path, room: Room, desk: DeskScreen) -> None:
    room.comes(1)
    desk.tap("office")
    desk.tap("page proof")
    desk.tap("prove")
    assert "Nothing was altered" in desk.text("proof outcome")
    db = database(folder / "clinic.db")
    with write(db):
        db.execute("update visit set programme = 'child'")
    db.close()
    desk.tap("prove")
    assert "Something was altered" in desk.text("proof outcome") and "programme" in desk.everything_written()


def test_by_keyboard_a_sample_is_printed_and_takes_no_number(room: Room, desk: DeskScreen) -> None:
    desk.chord(K.Key_G)
    desk.chord(K.Key_9)
    desk.chord(K.Key_P)
    assert "A sample came out" in desk.text("paper outcome")
    assert room.comes(1) == "B001"
