"""The parts behind the screen: list, worker, fonts, practice, the binding itself."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.application.errors import FontError
from kiosk.application.guide import Guide
from tests.support import people
from tests.ui.screen import FONTS, Screen
from ui.face import check_digit_is_right
from ui.fonts import load_fonts
from ui.pictures.kiosk import OFFERS
from ui.viewmodels.programme_list_model import ProgrammeListModel
from ui.worker import QtWorker


def test_the_list_keeps_the_item_model_contract(qapp: QGuiApplication) -> None:
    model = ProgrammeListModel()
    _tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(OFFERS)
    assert model.data(model.index(2), ProgrammeListModel.AheadRole) == 12
    model.show(())


def test_the_worker_answers_on_the_screens_thread(qtbot: QtBot) -> None:
    worker = QtWorker()
    seen: list[tuple[str, bool]] = []

    def done(worked_on: str) -> None:
        seen.append((worked_on, threading.current_thread() is threading.main_thread()))

    worker.run(lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    worker.stop()
    ((worked_on, answered_on_the_screen),) = seen
    assert worked_on.startswith("desk") and answered_on_the_screen


def test_a_face_without_its_fonts_does_not_start(qapp: QGuiApplication, tmp_path: Path) -> None:
    shutil.copy(FONTS / "NotoSansArabic-Regular.ttf", tmp_path)
    with pytest.raises(FontError, match="Noto Sans SC is missing"):
        load_fonts(tmp_path)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "NotoSansSC-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(FontError, match=r"NotoSansSC-Regular\.ttf cannot be read"):
        load_fonts(broken)


def test_the_binding_does_not_lose_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 loses one per call of a void method; at none left, the process aborts.
    From Python 3.12 on None is immortal, and its count stands still."""
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(1000):
        timer.setInterval(5)
    assert sys.getrefcount(None) > before - 50


def test_a_number_is_right_by_its_check_digit() -> None:
    number = people.number(5)
    assert check_digit_is_right(number)
    assert not check_digit_is_right(number[:-1] + ("1" if number[-1] != "1" else "2"))


class PretendDock:
    def __init__(self) -> None:
        self.did: list[str] = []

    @property
    def cards(self) -> tuple[str, ...]:
        return ("bank card", *(f"card {at}" for at in range(1, 20)))  # more than fit beside a low screen

    def insert(self, card: str) -> None:
        self.did.append(card)

    def take_out(self) -> None:
        self.did.append("out")

    def set_paper(self, there: bool) -> None:
        self.did.append("paper" if there else "no paper")


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (1024, 768)])
def test_practice_says_so_in_every_language_and_has_cards_to_put_in(
    guide: Guide, touch_panel: QPointingDevice, size: tuple[int, int]
) -> None:
    dock = PretendDock()
    screen = Screen(guide, touch_panel, size=size, practice=dock)
    banner = screen.text("practice banner")
    assert all(word in banner for word in ("nothing here is real", "练习模式", "مەشىق ھالىتى"))
    screen.tap("take out")  # nothing is in
    screen.tap("insert bank card")
    screen.tap("take out")
    screen.tap("paper there")
    screen.tap("paper there")
    screen.close()
    assert dock.did == ["bank card", "out", "no paper", "paper"]


def test_without_practice_no_dock_is_drawn(screen: Screen) -> None:
    assert not screen.sees("practice banner")


def test_the_answers_mirror_and_the_languages_and_keys_stay_under_the_finger(screen: Screen) -> None:
    def at(name: str) -> float:
        item = screen.find(name)
        return item.mapToScene(item.boundingRect().center()).x()

    before = at("language ug"), at("help")
    screen.tap("no card")
    pad = at("pad")
    screen.tap("language ug")
    assert (at("language ug"), at("help")) == before
    assert at("pad") < screen.window.width() / 2 < pad
    assert at("key 1") < at("key 2") < at("key 3")


def test_x_is_only_ever_the_last_character(screen: Screen) -> None:
    screen.tap("no card")
    screen.type_("1X2")
    assert screen.find("pad").property("text") == "12"
    screen.type_("345678901234567")
    screen.tap("key X")
    assert screen.find("pad").property("text") == "12345678901234567X"
    screen.tap("key 1")
    assert screen.find("pad").property("text") == "12345678901234567X"
    for _ in range(20):
        screen.tap("key delete")
    assert screen.find("pad").property("text") == ""
