"""The board's real window, and the pretend clinic behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.screen import FONTS
from ui.pictures.board import LONG_CLINIC, BoardCamera


@pytest.fixture(scope="module")
def camera(qapp: QGuiApplication) -> Iterator[BoardCamera]:
    camera = BoardCamera(FONTS)
    yield camera
    camera.close()


@pytest.fixture(scope="module")
def long_camera(qapp: QGuiApplication) -> Iterator[BoardCamera]:
    """Of a clinic with long names."""
    camera = BoardCamera(FONTS, LONG_CLINIC)
    yield camera
    camera.close()
