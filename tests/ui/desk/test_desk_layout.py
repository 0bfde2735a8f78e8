"""Nothing is cut off, covered, too small or too close at the desk, on any screen, in any language, at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from tests.support.layout import cut, faults, is_text
from tests.support.stretched import Stretched
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.screen import FONTS, walk
from ui.pictures.desk import SHAPES, DeskCamera, shots

TARGET = 48  # pixels at 1024x768; a mouse needs less, a finger on a tablet of 10 inches 9 mm
GAP = 5


@pytest.fixture(scope="module")
def camera(qapp: QGuiApplication) -> Iterator[DeskCamera]:
    camera = DeskCamera(FONTS, CATALOGUE)
    yield camera
    camera.close()


@pytest.fixture
def speak(camera: DeskCamera) -> Iterator[Callable[[str], None]]:
    installed: list[QTranslator] = []

    def speak(language: str) -> None:
        if not language.startswith("long"):
            camera.face.language.speak(language)
            return
        camera.face.language.speak("en")
        installed.append(Stretched("ئۇيغۇرچە" if language == "long rtl" else "stretched"))
        QCoreApplication.installTranslator(installed[-1])
        if language == "long rtl":
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        camera.face.engine.retranslate()

    yield speak
    while installed:
        QCoreApplication.removeTranslator(installed.pop())
    camera.face.language.speak("en")


@pytest.mark.parametrize("shape", ["pc", "tablet"])  # a larger one is the first, larger
@pytest.mark.parametrize("scale", [1.0, 1.2], ids=["plain", "larger"])
@pytest.mark.parametrize("language", ["ug", "zh", "en", "long", "long rtl"])
def test_nothing_at_the_desk_is_cut_off_or_covered(
    camera: DeskCamera, speak: Callable[[str], None], shape: str, scale: float, language: str
) -> None:
    camera.theme.setProperty("typeScale", scale)
    camera.shape(*SHAPES[shape])
    speak(language)
    found = []
    for shot in shots():
        camera.show(shot)
        found += [f"{shot.name}: {fault}" for fault in faults(camera.face.window, TARGET, GAP)]
        found += [f"{shot.name}: cut off in the list: {text!r}" for text in cut_in_the_list(camera)]
    assert found == []


def cut_in_the_list(camera: DeskCamera) -> Iterator[str]:
    for item in walk(camera.face.window.contentItem()):
        if item.objectName().startswith("row A") and item.isVisible():
            yield from (
                str(one.property("text")) for one in walk(item) if is_text(one) and one.isVisible() and cut(one)
            )
