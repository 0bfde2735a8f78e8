"""An admin takes the day's log out of the clinic, by keyboard and by touch, on the real windows over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from kiosk.domain.staff import Role
from kiosk.faces import office_parts
from tests.conftest import PatientWorker
from tests.journeys.test_at_the_desk import NURSES, Room
from tests.support import people
from tests.support.clock import SetClock
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
def sign_in(room: Room, touch_panel: QPointingDevice) -> Iterator[Callable[[str], DeskScreen]]:
    open_windows: list[DeskScreen] = []

    def sign_in(nurse: str) -> DeskScreen:
        clinic = room.connection()
        parts = replace(office_parts(clinic), catalogues=None, settings=None)
        window = DeskScreen(clinic.desk(), clinic.staff, PatientWorker(), room.clock, touch_panel, office=parts)
        open_windows.append(window)
        window.sign_in(nurse, room.pins[nurse])
        return window

    yield sign_in
    for window in open_windows:
        window.close()


def exported(room: Room) -> list[Path]:
    found = room.clinic.exports.places()[-1].path.glob("*/MANIFEST.json")
    return sorted(one.parent for one in found)


def written(folder: Path) -> str:
    return "".join(one.read_text("utf-8-sig") for one in folder.glob("*.csv"))


def test_by_keyboard_the_log_goes_to_a_folder_masked_and_is_checked(
    room: Room, sign_in: Callable[[str], DeskScreen]
) -> None:
    desk = sign_in(NURSES[0])
    desk.chord(K.Key_G)
    assert desk.page == "office" and desk.text("log totals").startswith("\u20662\u2069 visits")
    desk.chord(K.Key_E)
    desk.chord(K.Key_Return)
    (folder,) = exported(room)
    assert folder.name in desk.text("export outcome")
    assert people.name(1) not in written(folder) and people.number(1) not in written(folder)
    desk.press(K.Key_Escape)
    desk.chord(K.Key_K)
    desk.tap(f"folder {folder.name}")
    assert "Nothing was altered" in desk.text("check outcome") and "by this clinic" in desk.text("check outcome")


def test_by_touch_the_log_goes_out_in_full_only_with_a_reason(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    desk.tap("office")
    desk.tap("export")
    desk.tap("names full")
    desk.tap("export now")
    assert exported(room) == [] and not desk.find("export now").isEnabled()
    desk.tap("reason")
    desk.write("the health bureau asks")
    desk.tap("export now")
    (folder,) = exported(room)
    assert "full names" in desk.text("export outcome") and people.name(1) in written(folder)


def test_an_altered_export_is_found(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    desk.tap("office")
    desk.tap("export")
    desk.tap("export now")
    (folder,) = exported(room)
    one = next(folder.glob("*.csv"))
    one.write_bytes(one.read_bytes().replace(b"A001", b"A007").replace(b"B001", b"B007"))
    desk.tap("back")
    desk.tap("check")
    desk.tap(f"folder {folder.name}")
    assert "not as it was signed" in desk.text("check outcome")


def test_a_colleague_of_the_staff_sees_no_office_and_no_key_opens_it(
    room: Room, sign_in: Callable[[str], DeskScreen]
) -> None:
    desk = sign_in(NURSES[1])
    assert not desk.sees("office")
    desk.chord(K.Key_G)
    assert desk.page == "place"


def test_the_office_is_left_for_where_one_came_from(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    desk.open_desk("1", "101", "B")
    desk.tap("office")
    desk.press(K.Key_N)
    assert desk.page == "office" and desk.session.scene.look.current is None
    desk.tap("leave office")
    assert desk.page == "work"


def test_the_lock_takes_the_names_and_the_pin_brings_the_page_back(
    room: Room, sign_in: Callable[[str], DeskScreen]
) -> None:
    desk = sign_in(NURSES[0])
    desk.tap("office")
    name = "\u2068" + desk.face.office.part("log").lines[0]["name"]  # type: ignore[union-attr]
    assert name in desk.everything_written()
    desk.tap("lock")
    assert name not in desk.everything_written() and not desk.sees("page log")
    desk.write(room.pins[NURSES[0]])
    assert desk.page == "office" and name in desk.everything_written()


def test_an_admin_who_becomes_staff_is_out_of_the_office(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    desk.tap("office")
    admin = room.clinic.staff.sign_in(NURSES[0], room.pins[NURSES[0]])
    room.clinic.staff.set_role(NURSES[1], Role.ADMIN, admin)  # type: ignore[arg-type]
    room.clinic.staff.set_role(NURSES[0], Role.STAFF, admin)  # type: ignore[arg-type]
    desk.tap("export")
    assert desk.page == "sign_in" and exported(room) == []


def test_the_report_counts_what_the_clinic_did(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    desk.tap("office")
    desk.chord(K.Key_2)
    assert desk.text("figure registered value") == "\u20662\u2069"
    for tab in ("programmes", "stations", "trust", "times"):
        desk.tap(f"tab {tab}")
        assert desk.face.office.part("report").tab == tab  # type: ignore[union-attr]


def test_whoever_types_a_reason_is_not_locked_out_meanwhile(room: Room, sign_in: Callable[[str], DeskScreen]) -> None:
    desk = sign_in(NURSES[0])
    for name in ("office", "export", "names full", "reason"):
        desk.tap(name)
    for _ in range(31):
        desk.write("a")
        desk.seconds(10)
    assert not desk.session.scene.locked
