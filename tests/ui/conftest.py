"""One offscreen application for all tests of the screen; the windows are real, and a finger touches them."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.application.guide import Guide
from tests.conftest import PatientWorker
from tests.ui.pretend import PretendKioskWork
from tests.ui.screen import FONTS, Screen
from ui.pictures.kiosk import Camera


@pytest.fixture(scope="session")
def touch_panel(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def work() -> PretendKioskWork:
    return PretendKioskWork()


@pytest.fixture
def guide(work: PretendKioskWork, worker: PatientWorker) -> Guide:
    return Guide(work, worker)


@pytest.fixture
def screen(guide: Guide, touch_panel: QPointingDevice) -> Iterator[Screen]:
    shown = Screen(guide, touch_panel)
    yield shown
    shown.close()


@pytest.fixture(scope="module")
def camera(qapp: QGuiApplication) -> Iterator[Camera]:
    camera = Camera(FONTS)
    yield camera
    camera.close()
