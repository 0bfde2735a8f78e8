"""The dock of pretend cards for a machine without a reader."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import PracticeDock
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/face.py")
class PracticeViewModel(QObject):
    """Without a dock there is no practice: ``on`` is false and nothing of it is drawn."""

    changed = Signal()

    def __init__(self, dock: PracticeDock | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dock = dock
        self._card = ""
        self._paper = True

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._dock is not None

    @Property("QStringList", notify=changed, final=True)
    def cards(self) -> list[str]:
        return list(self._dock.cards) if self._dock else []

    @Property(str, notify=changed, final=True)
    def card(self) -> str:
        """The pretend card that is in the reader, or nothing."""
        return self._card

    @Property(bool, notify=changed, final=True)
    def paper(self) -> bool:
        return self._paper

    @Slot(str)
    def insert(self, card: str) -> None:
        if self._dock is not None:
            self._card = card
            self.changed.emit()
            self._dock.insert(card)

    @Slot()
    def takeOut(self) -> None:
        if self._dock is not None:
            self._card = ""
            self.changed.emit()
            self._dock.take_out()

    @Slot(bool)
    def setPaper(self, there: bool) -> None:
        if self._dock is not None:
            self._paper = there
            self.changed.emit()
            self._dock.set_paper(there)
