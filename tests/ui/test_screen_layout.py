"""Nothing is cut off, covered, too small or too close, on any screen, in any language, at any size."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.support.layout import faults
from ui.face import QML
from ui.pictures.kiosk import SHAPES, Camera, stages

TARGET = 88  # at 1024x768; 12.7 mm are 75 pixels on 1280x800 at 10.1 inches
GAP = 10


class Stretched(QTranslator):
    """A pretend language 40 % longer than English, in Arabic letters for right to left: tight boxes show before the
    translators deliver."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        count = max(1, round(1.4 * len(text) / (len(self._word) + 1)))
        return " ".join([self._word] * count + re.findall(r"%\w+", text))


@pytest.fixture
def speak(camera: Camera) -> Iterator[Callable[[str], None]]:
    installed: list[QTranslator] = []

    def speak(language: str) -> None:
        if language.startswith("long"):
            camera.face.language.speak("en")
            installed.append(Stretched("ئۇيغۇرچە" if language == "long rtl" else "stretched"))
            QCoreApplication.installTranslator(installed[-1])
            if language == "long rtl":
                QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            camera.face.engine.retranslate()
        else:
            camera.face.language.speak(language)

    yield speak
    while installed:
        QCoreApplication.removeTranslator(installed.pop())
    camera.face.language.speak("en")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 1.2], ids=["plain", "larger"])
@pytest.mark.parametrize("language", ["ug", "zh", "en", "long", "long rtl"])
def test_nothing_is_cut_off_or_covered(
    camera: Camera, speak: Callable[[str], None], shape: str, scale: float, language: str
) -> None:
    camera.theme.setProperty("typeScale", scale)
    camera.shape(*SHAPES[shape])
    speak(language)
    found = []
    for name, stage in stages():
        camera.show(name, stage)
        found += [f"{name}: {fault}" for fault in faults(camera.face.window, TARGET, GAP)]
    assert found == []


def test_each_fault_is_seen(qapp: QGuiApplication) -> None:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.load(str(Path(__file__).parent / "Faulty.qml"))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.resize(1024, 768)
    for _ in range(3):
        QCoreApplication.processEvents()
        window.grabWindow()
    found = faults(window, target=96, gap=16)
    del window, engine
    for fault in (
        "outside the window: 'out of the window'",
        "leaves its card: 'out of its card'",
        "cut off: 'taller than its box taller than its box'",
        "cut off: 'cut off with dots'",
        "overlap: 'under' and 'over'",
        "too small to touch: 'tiny'",
        "too close together: 'tiny' and 'near'",
    ):
        assert fault in found
