"""From a call at a desk to the board on the wall: the real window over the real store, and desks of other processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.application.board_guide import BoardGuide, BoardWork
from kiosk.application.ports import NotRegistered
from kiosk.application.queue import Call, Desk, Done
from kiosk.assembly import FONTS, Clinic, open_clinic
from kiosk.domain.numbering import label
from kiosk.settings import Data, Settings
from tests.support import people
from tests.support.fingers import below
from ui.board import OpenBoard
from ui.worker import QtWorker

HOME = Path(__file__).parents[2]
PATIENCE = 60_000  # milliseconds, of a loaded machine
SOON_S = 0.5
NAMES = {"ug": "ساغلاملىق مەركىزى", "zh": "卫生院", "en": "Health centre"}


class Voices:
    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, call: Call) -> None:
        self.said.append(call.label)


class Hall:
    """A waiting room with its board, and desks that work over a connection of their own."""

    def __init__(self, qtbot: QtBot, folder: Path, stack: ExitStack, call_s: float) -> None:
        self._qtbot = qtbot
        self.folder = folder
        settings = Settings(data=Data(folder=str(folder)))
        self.clinic: Clinic = stack.enter_context(open_clinic(settings))
        behind = stack.enter_context(open_clinic(settings))
        self.voices = Voices()
        worker = QtWorker()
        work = BoardWork(behind.queue, behind.storage.day_open, behind.registration.today)
        guide = BoardGuide(work, worker, behind.clock, round(1000 * call_s))
        self.open = OpenBoard(
            guide,
            fonts=FONTS,
            clinic=NAMES,
            full_screen=False,
            screen="",
            chime=None,
            worker=worker,
            voice=self.voices,
        )
        stack.callback(self.open.stop)
        self.open.start()
        self.desk = self.clinic.desk()
        self._people = 0

    @property
    def shows(self) -> tuple[str, str, str]:
        board = self.open.face.board
        return board.screen, board.label, board.place

    def until(self, shows: tuple[str, str, str]) -> float:
        """Seconds until the board shows it."""
        start = time.monotonic()
        self._qtbot.waitUntil(lambda: self.shows == shows, timeout=PATIENCE)
        return time.monotonic() - start

    def written(self, name: str) -> str:
        self.open.window.grabWindow()
        item = below(self.open.window.contentItem(), name)
        assert item is not None
        return str(item.property("text"))

    def register(self) -> str:
        self._people += 1
        number = people.number(self._people, date(1990, 4, 5))
        person = self.clinic.registration.person_typed(number, "张三")
        assert not isinstance(person, NotRegistered)
        choice = self.clinic.registration.choice(person)
        visit = self.clinic.registration.register(person, choice.programmes[0], by="number", actor="cli")
        assert not isinstance(visit, NotRegistered)
        return label(visit.letter, visit.sequence)

    def open_desk(self, name: str, room: str) -> None:
        stations = tuple(self.clinic.catalogue.stations)
        assert isinstance(self.desk.open_desk(name, room, stations, "cli"), Desk)

    def call_next(self, desk: str) -> str:
        done = self.desk.call_next(desk, "cli")
        assert isinstance(done, Done)
        return done.row.label

    def finish(self, desk: str) -> None:
        assert isinstance(self.desk.start(desk, "cli"), Done)
        assert isinstance(self.desk.finish(desk, "cli"), Done)


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path) -> Iterator[Hall]:
    with ExitStack() as stack:
        yield Hall(qtbot, tmp_path, stack, call_s=0.3)


def test_a_call_of_another_desk_is_on_the_board_within_half_a_second(hall: Hall) -> None:
    hall.open_desk("1", "103")
    times = []
    for _ in range(5):
        hall.register()
    for _ in range(5):
        called = hall.call_next("1")
        times.append(hall.until(("calls", called, "103")))
        hall.finish("1")
    assert min(times) < SOON_S  # the others may meet a machine that is busy with something else


def test_a_morning_on_the_board(hall: Hall) -> None:
    hall.until(("nobody", "", ""))
    labels = [hall.register() for _ in range(3)]
    hall.open_desk("1", "103")
    hall.open_desk("2", "105")
    hall.open_desk("3", "")
    first = hall.call_next("1")
    hall.until(("calls", first, "103"))
    second, third = hall.call_next("2"), hall.call_next("3")
    hall.until(("calls", third, "3"))
    assert {first, second, third} == set(labels)
    assert hall.voices.said == [first, second, third]
    assert [hall.written(f"label {at}") for at in (0, 1)] == [second, first]
    assert (hall.written("large value"), hall.written("place value")) == (third, "3")


def test_a_call_that_is_undone_leaves_the_board(hall: Hall) -> None:
    for _ in range(2):
        hall.register()
    hall.open_desk("1", "103")
    hall.open_desk("2", "105")
    first = hall.call_next("1")
    hall.until(("calls", first, "103"))
    second = hall.call_next("2")
    hall.until(("calls", second, "105"))
    assert isinstance(hall.desk.undo("2", "cli"), Done)
    hall.until(("calls", first, "103"))


def test_at_the_end_of_the_day_it_says_so_and_a_new_morning_is_friendly(hall: Hall) -> None:
    hall.register()
    hall.open_desk("1", "103")
    hall.until(("calls", hall.call_next("1"), "103"))
    hall.desk.close_day("cli")
    hall._qtbot.waitUntil(lambda: hall.shows[0] == "closed", timeout=PATIENCE)


def test_a_desk_of_another_process_is_heard(hall: Hall) -> None:
    called = hall.register()
    hall.until(("nobody", "", ""))
    stations = [word for code in hall.clinic.catalogue.stations for word in ("--station", code)]
    run(hall.folder, "desk", "open", "7", "--room", "B 超 2", *stations)
    run(hall.folder, "desk", "call-next", "--desk", "7")
    hall.until(("calls", called, "B 超 2"))


def run(folder: Path, *words: str) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CLINIC_KIOSK_")}
    told = subprocess.run(
        [sys.executable, "-m", "kiosk", *words, "--json"],
        cwd=HOME,
        env=clean | {"CLINIC_KIOSK_DATA": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stdout + told.stderr
