"""An export that takes long: its page is left, the window locks, another signs in, and it is still the one there is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.application.log import Exported, Exports, Form, NotExported, Place, Progress, Span, Verified
from kiosk.faces import office_parts
from tests.conftest import PatientWorker
from tests.journeys.test_at_the_desk import NURSES, Room
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from ui.worker import QtWorker

K = Qt.Key
PATIENCE_MS = 60_000


@dataclass
class SlowStick:
    """The clinic's own exports, to a stick that takes nothing until it is ``let``."""

    exports: Exports
    reached: threading.Event = field(default_factory=threading.Event)
    let: threading.Event = field(default_factory=threading.Event)
    begun: int = 0

    def places(self) -> tuple[Place, ...]:
        return self.exports.places()

    def export(
        self, span: Span, into: Path, forms: Collection[Form], actor: str, *, reason: str | None, progress: Progress
    ) -> Exported | NotExported:
        self.begun += 1

        def slowly(done: int, total: int) -> bool:
            goes_on = progress(done, total)
            if done:
                self.reached.set()
                assert self.let.wait(PATIENCE_MS / 1000)
            return goes_on and progress(done, total)

        return self.exports.export(span, into, forms, actor, reason=reason, progress=slowly)

    def verify(self, folder: Path, key: Path | None = None) -> Verified:
        return self.exports.verify(folder, key)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "data", SetClock())
    room.comes(1)
    room.comes(2)
    yield room
    room.close()


@pytest.fixture
def stick(room: Room) -> SlowStick:
    return SlowStick(room.connection().exports)


@pytest.fixture
def desk(room: Room, stick: SlowStick, touch_panel: QPointingDevice) -> Iterator[DeskScreen]:
    """With an export under way on the office's own thread."""
    clinic, office = room.connection(), QtWorker("office")
    parts = replace(office_parts(clinic), catalogues=None, settings=None, exports=stick)
    desk = DeskScreen(clinic.desk(), clinic.staff, PatientWorker(), room.clock, touch_panel, office=parts,
                      office_worker=office)  # fmt: skip
    desk.sign_in(NURSES[0], room.pins[NURSES[0]])
    yield desk
    stick.let.set()
    assert office.stop(PATIENCE_MS / 1000)
    desk.close()


@pytest.fixture
def until(desk: DeskScreen, qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    def until(true: Callable[[], bool]) -> None:
        def looked() -> bool:
            desk.settle()
            return true()

        qtbot.waitUntil(looked, timeout=PATIENCE_MS)

    return until


@pytest.fixture
def going_on(desk: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]) -> DeskScreen:
    desk.tap("office")
    until(lambda: desk.sees("log list") and desk.find("export").isEnabled())
    desk.tap("export")
    until(lambda: desk.sees("export now") and desk.find("export now").isEnabled())
    desk.tap("export now")
    assert stick.reached.wait(PATIENCE_MS / 1000)
    return desk


def stops(desk: DeskScreen, until: Callable[[Callable[[], bool]], None]) -> None:
    """It stands there with its bar, no second one can begin, and Stop ends it."""
    desk.seconds(2)
    until(lambda: desk.sees("cancel work"))
    assert "rows" in desk.text("office progress")
    assert not desk.find("export now").isEnabled() and not desk.find("back").isEnabled()
    desk.chord(K.Key_Return)
    desk.tap("cancel work")
    assert not desk.sees("cancel work")


def names(stick: SlowStick) -> list[str]:
    return [one.name for place in stick.places() for one in place.path.iterdir()]


def ended(desk: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]) -> str:
    stick.let.set()
    until(lambda: desk.sees("export outcome"))
    assert stick.begun == 1 and desk.find("export now").isEnabled()
    return desk.text("export outcome")


def test_another_page_and_back_finds_the_export_and_its_stop(
    going_on: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]
) -> None:
    going_on.tap("page staff")
    going_on.seconds(2)
    until(lambda: going_on.sees("cancel work"))
    going_on.tap("page log")
    stops(going_on, until)
    assert ended(going_on, stick, until) == "Stopped. Nothing was left half written."
    assert names(stick) == []


def test_the_idle_lock_leaves_the_export_going_and_the_pin_brings_its_stop_back(
    room: Room, going_on: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]
) -> None:
    going_on.seconds(301)
    assert going_on.session.scene.locked and not going_on.sees("cancel work")
    going_on.write(room.pins[NURSES[0]])
    until(lambda: going_on.sees("export now"))
    stops(going_on, until)
    assert ended(going_on, stick, until).startswith("Stopped.")


def test_whoever_signs_in_next_finds_the_export_too(
    room: Room, going_on: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]
) -> None:
    going_on.tap("leave office")
    going_on.session.sign_out()
    going_on.settle()
    going_on.sign_in(NURSES[0], room.pins[NURSES[0]])
    going_on.tap("office")
    stops(going_on, until)
    assert ended(going_on, stick, until).startswith("Stopped.")


def test_an_export_that_ended_behind_the_lock_says_so_after_it(
    room: Room, going_on: DeskScreen, stick: SlowStick, until: Callable[[Callable[[], bool]], None]
) -> None:
    going_on.tap("lock")
    stick.let.set()
    until(lambda: names(stick) == ["clinic-log-2026-11-25"])
    going_on.write(room.pins[NURSES[0]])
    assert "A day was still open" in ended(going_on, stick, until)
