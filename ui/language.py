"""The language of the screen: words and direction change together and at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from ui.words import FOLDER, words_of

LANGUAGES = ("ug", "zh", "en")


class Language(QTranslator):
    """``spoken`` is what the screen speaks now; ``default`` is what it goes back to when the villager leaves."""

    def __init__(
        self, engine: QQmlApplicationEngine, default: str, folder: Path = FOLDER, faces: Sequence[str] = ()
    ) -> None:
        """``faces`` are those with words of their own beside the kiosk's."""
        super().__init__(engine)
        self._engine = engine
        self._own = {face: QTranslator(self) for face in faces}
        self._folder = folder
        self._default = default
        self.spoken = ""

    @Slot(str)
    def speak(self, code: str) -> None:
        """``code`` is one of LANGUAGES; English is the source and needs no words."""
        QCoreApplication.removeTranslator(self)
        for own in self._own.values():
            QCoreApplication.removeTranslator(own)
        if code != "en":
            self.load(str(words_of(code, self._folder)))
            QCoreApplication.installTranslator(self)
            for face, own in self._own.items():
                own.load(str(words_of(code, self._folder, face)))
                QCoreApplication.installTranslator(own)
        QLocale.setDefault(QLocale(code))
        QGuiApplication.setLayoutDirection(QLocale(code).textDirection())
        self._engine.setUiLanguage(code)  # Qt.uiLanguage, for names that are data
        self._engine.retranslate()  # setUiLanguage() does it only when the code is another than before
        self.spoken = code

    def set_default(self, code: str, free: bool) -> None:
        """A screen that is ``free``, and that nobody has turned to another language, turns with it at once."""
        before, self._default = self._default, code
        if free and self.spoken == before != code:
            self.speak(code)

    @Slot()
    def go_back(self) -> None:
        if self.spoken != self._default:
            self.speak(self._default)
