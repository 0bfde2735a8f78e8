"""Nothing is cut off, covered, too small or too close in the office, on any page, in any language, at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from tests.support.layout import faults
from tests.support.stretched import Stretched
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.screen import FONTS, walk
from ui.pictures.desk import SHAPES, DeskCamera
from ui.pictures.office import office_camera, shots, show

TARGET = 48  # as at the desk
GAP = 3  # the rail and the steps of a day stand closer than answers do


@pytest.fixture(scope="module")
def camera(qapp: QGuiApplication) -> Iterator[DeskCamera]:
    camera = office_camera(FONTS, CATALOGUE)
    yield camera
    camera.close()


@pytest.fixture
def speak(camera: DeskCamera) -> Iterator[Callable[[str], None]]:
    installed: list[QTranslator] = []

    def speak(language: str) -> None:
        if language != "long":
            camera.face.language.speak(language)
            return
        camera.face.language.speak("en")
        installed.append(Stretched("ئۇيغۇرچە"))
        QCoreApplication.installTranslator(installed[-1])
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        camera.face.engine.retranslate()

    yield speak
    while installed:
        QCoreApplication.removeTranslator(installed.pop())
    camera.face.language.speak("en")


@pytest.mark.parametrize("language", ["ug", "en"])
def test_no_sign_of_a_device_is_drawn_beyond_the_edge_of_the_list(
    camera: DeskCamera, speak: Callable[[str], None], language: str
) -> None:
    """The software renderer does not clip a shape."""
    camera.shape(*SHAPES["pc"])
    speak(language)
    show(camera, next(shot for shot in shots() if shot.name == "devices"))
    items = list(walk(camera.face.window.contentItem()))
    edge = next(item for item in items if item.objectName() == "devices list")
    rows = [item for item in items if item.objectName().startswith("finding ")]
    icons = [icon for row in rows for icon in walk(row) if icon.metaObject().className().startswith("Icon")]
    frame = edge.mapRectToScene(edge.boundingRect())
    beyond = [icon for icon in icons if not frame.contains(icon.mapRectToScene(icon.boundingRect()))]
    assert len(icons) == len(rows) and beyond and not any(icon.isVisible() for icon in beyond)


@pytest.mark.parametrize("shape", ["pc", "tablet"])
@pytest.mark.parametrize("language", ["ug", "zh", "en", "long"])
def test_nothing_in_the_office_is_cut_off_or_covered(
    camera: DeskCamera, speak: Callable[[str], None], shape: str, language: str
) -> None:
    camera.shape(*SHAPES[shape])
    speak(language)
    found = []
    for shot in shots():
        show(camera, shot)
        found += [f"{shot.name}: {fault}" for fault in faults(camera.face.window, TARGET, GAP)]
    assert found == []
