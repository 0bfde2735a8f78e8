"""Two desks at once on one real database, with a finger and a keyboard on the real windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from devices.printers.pretend import PretendPrinter
from kiosk.application.ports import OpenVisit
from kiosk.application.queue import DeskState
from kiosk.application.staff import NewPin, SignedIn
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.numbering import label
from kiosk.domain.staff import Role
from kiosk.domain.visit import StopState
from kiosk.settings import Data, Settings
from tests.conftest import PatientWorker
from tests.support import people
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import CATALOGUE, DeskScreen
from tests.ui.screen import FONTS
from ui.desk.desk import OpenDesk
from ui.worker import QtWorker

K = Qt.Key
NURSES = ("古丽", "王医生")
GROWN_UP = date(1985, 3, 1)
ALL = (StopState.WAITING, StopState.CALLED, StopState.SERVING, StopState.PARKED)


class Room:
    """A clinic with two nurses, and as many processes' connections as are asked for."""

    def __init__(self, folder: Path, clock: SetClock) -> None:
        self._open = ExitStack()
        self._settings = replace(Settings(), data=Data(folder=str(folder)))
        self.clock = clock
        self.clinic = self.connection()
        self.pins: dict[str, str] = {}
        first = self._pin(self.clinic.staff.add(NURSES[0], Role.ADMIN, None))
        admin = self.clinic.staff.sign_in(NURSES[0], first)
        self._pin(self.clinic.staff.add(NURSES[1], Role.STAFF, admin))  # type: ignore[arg-type]

    def connection(self) -> Clinic:
        return self._open.enter_context(open_clinic(self._settings, printer_is=PretendPrinter(), clock=self.clock))

    def comes(self, sequence: int, born: date = GROWN_UP) -> str:
        visit = self.clinic.desk().register_for(people.number(sequence, born), people.name(sequence), "adult", "test")
        assert isinstance(visit, OpenVisit)
        return label(visit.letter, visit.sequence)

    def state(self, ticket: str) -> StopState:
        (row,) = self.clinic.desk().find(ticket)
        return row.state

    def close(self) -> None:
        self._open.close()

    def _pin(self, made: object) -> str:
        assert isinstance(made, NewPin)
        self.pins[made.account.name] = made.pin
        return made.pin


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "data", SetClock())
    yield room
    room.close()


@pytest.fixture
def sit_down(room: Room, touch_panel: QPointingDevice) -> Iterator[Callable[..., DeskScreen]]:
    """A nurse at a desk of their own, over a connection of its own."""
    open_windows: list[DeskScreen] = []

    def sit_down(nurse: str, desk: str, *stations: str) -> DeskScreen:
        clinic = room.connection()
        window = DeskScreen(clinic.desk(), clinic.staff, PatientWorker(), room.clock, touch_panel)
        open_windows.append(window)
        window.sign_in(nurse, room.pins[nurse])
        window.open_desk(desk, f"10{desk}", *(stations or CATALOGUE.stations))
        if window.page == "place" and "Take over" in window.text("open desk"):
            window.seconds(1)
            window.tap("open desk")
        assert window.page == "work"
        return window

    yield sit_down
    for window in open_windows:
        window.close()


def test_one_person_is_called_by_one_desk_and_the_other_is_told_which(
    room: Room, sit_down: Callable[..., DeskScreen]
) -> None:
    first, second = room.comes(1), room.comes(2)
    one, two = sit_down(NURSES[0], "1"), sit_down(NURSES[1], "2")
    assert one.text("coming") == two.text("coming") == f"\u2066{first}\u2069"
    one.tap("call next")
    two.find(f"row {first}")
    two.face.desk.call(first, "urgent")
    two.settle()
    refused = two.text("outcome").translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert refused == f"{first} was already called by desk 1 at 08:12."
    two.press(K.Key_N)
    assert (one.text("number"), two.text("number")) == (f"\u2066{first}\u2069", f"\u2066{second}\u2069")


def test_what_the_other_desk_does_is_there_without_a_reload(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    first, second = room.comes(1), room.comes(2)
    one, two = sit_down(NURSES[0], "1"), sit_down(NURSES[1], "2")
    one.press(K.Key_N)
    two.poll()
    assert "at desk" in two.row(first) and two.text("coming") == f"\u2066{second}\u2069"
    one.press(K.Key_U)
    two.poll()
    assert two.text("coming") == f"\u2066{first}\u2069"


def test_a_route_from_station_to_station_ends_well(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    ticket, desk = room.comes(1), sit_down(NURSES[0], "1")
    for _ in range(len(CATALOGUE.stations)):
        desk.press(K.Key_N, K.Key_S)
        if desk.sees("close sheet"):
            desk.tap("option no")
        desk.press(K.Key_F)
        room.clock.pass_(seconds=60)
        if "finished" in desk.text("outcome"):
            break
    assert room.state(ticket) is StopState.DONE and ticket not in desk.listed()


def test_parked_missed_sent_on_and_back_on_the_real_queue(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    first, second, desk = room.comes(1), room.comes(2), sit_down(NURSES[0], "1")
    desk.press(K.Key_N, K.Key_P, K.Key_1)
    assert room.state(first) is StopState.PARKED
    desk.press(K.Key_N, K.Key_M)
    assert "missed" in desk.row(second)
    desk.seconds(5 * 60 - 1)
    desk.press(K.Key_Q)
    desk.seconds(6)
    assert room.state(first) is StopState.WAITING
    desk.press(K.Key_N, K.Key_T, K.Key_1)
    assert "goes on to" in desk.text("outcome") and not desk.sees("number")


def test_without_a_card_by_keyboard_alone(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    desk = sit_down(NURSES[0], "1")
    desk.press(K.Key_A)
    desk.write(people.number(7, GROWN_UP))
    desk.press(K.Key_Return)
    desk.write(people.name(7))
    desk.tap("option adult")
    desk.press(K.Key_Return)
    if desk.sees("register now"):
        desk.tap("register now")
    assert "is registered" in desk.text("outcome") and desk.text("coming") == "\u2066B001\u2069"
    desk.press(K.Key_Slash)
    desk.write("B001")
    assert [row.label for row in desk.session.scene.look.found or ()] == ["B001"]


def test_help_is_asked_for_at_the_kiosk_and_answered_at_one_desk(
    room: Room, sit_down: Callable[..., DeskScreen]
) -> None:
    one, two = sit_down(NURSES[0], "1"), sit_down(NURSES[1], "2")
    room.clinic.kiosk().call_help()
    for window in (one, two):
        window.poll()
        assert window.sees("help banner")
    two.press(K.Key_H)
    one.poll()
    assert not one.sees("help banner") and not two.sees("help banner")


def test_after_a_crash_the_desk_goes_on_where_the_data_are(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    ticket = room.comes(1)
    sit_down(NURSES[0], "1").press(K.Key_N, K.Key_S)
    again = sit_down(NURSES[1], "1")
    assert again.text("number") == f"\u2066{ticket}\u2069" and again.sees("finish")


def test_a_window_whose_desk_was_taken_over_acts_no_more(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    ticket, before = room.comes(1), sit_down(NURSES[0], "1")
    before.press(K.Key_N)
    now = sit_down(NURSES[1], "1")
    before.press(K.Key_S)
    assert (room.state(ticket), before.page) == (StopState.CALLED, "place")
    assert "taken over desk \u20681\u2069 at \u206608:12\u2069" in before.text("why not")
    now.press(K.Key_S)
    assert room.state(ticket) is StopState.SERVING


def test_a_nurse_whose_account_is_disabled_is_out_at_the_next_poll(
    room: Room, sit_down: Callable[..., DeskScreen]
) -> None:
    desk = sit_down(NURSES[1], "2")
    admin = room.clinic.staff.sign_in(NURSES[0], room.pins[NURSES[0]])
    assert isinstance(admin, SignedIn)
    room.clinic.staff.disable(NURSES[1], admin)
    desk.poll()
    assert desk.page == "sign_in" and "changed" in desk.text("answer")


def test_the_day_over_is_told_at_the_desk(room: Room, sit_down: Callable[..., DeskScreen]) -> None:
    room.comes(1)
    desk = sit_down(NURSES[0], "1")
    room.clinic.desk().close_day("test")
    desk.poll()
    here = desk.session.scene.look.desk
    assert here is not None and here.state is DeskState.CLOSED and desk.listed() == []


def test_with_real_threads_and_timers_the_other_desk_is_seen_within_half_a_second(
    room: Room, qtbot: QtBot, touch_panel: QPointingDevice
) -> None:
    ticket = room.comes(1)
    worker = QtWorker()
    clinic: list[Clinic] = []
    worker.run(room.connection, clinic.append)
    qtbot.waitUntil(lambda: bool(clinic), timeout=30_000)
    desk = OpenDesk(
        clinic[0].desk(),
        clinic[0].staff,
        catalogue=CATALOGUE,
        fonts=FONTS,
        language="en",
        lock_s=300,
        undo_s=30,
        worker=worker,
        papers=QtWorker("papers"),
    )
    desk.show()
    desk.session.sign_in(NURSES[0], room.pins[NURSES[0]])
    qtbot.waitUntil(lambda: desk.face.desk.page == "place", timeout=30_000)
    desk.session.open_desk("1", "101", tuple(CATALOGUE.stations))
    qtbot.waitUntil(lambda: desk.face.desk.page == "work", timeout=30_000)
    room.clinic.desk().open_desk("2", "102", tuple(CATALOGUE.stations), "test")
    room.clinic.desk().call_next("2", "test")
    qtbot.waitUntil(lambda: ticket not in str(desk.face.desk.coming), timeout=30_000)
    desk.close()
