"""Words of one screen in several languages at once; the board speaks all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator, Slot
from PySide6.QtQml import QmlElement

from ui.language import LANGUAGES
from ui.qt import QmlUncreatable
from ui.words import FOLDER, words_of

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/board.py")
class TonguesViewModel(QObject):
    """``context`` is the QML file of ``face`` whose words are said, marked there with QT_TR_NOOP. Errors: SettingsError
    when a language has no words."""

    def __init__(self, face: str, context: str, folder: Path = FOLDER, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[str, QTranslator] = {}
        for language in LANGUAGES:
            if language != "en":  # the source
                translator = QTranslator(self)
                translator.load(str(words_of(language, folder, face)))
                self._known[language] = translator

    @Slot(str, str, result=str)
    def say(self, language: str, text: str) -> str:
        translator = self._known.get(language)
        return (translator.translate(self._context, text) if translator else "") or text
