"""The question "more time?": counted in seconds by whoever calls ``tick``, a timer or a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.idle import Quiet
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/face.py")
class IdleViewModel(QObject):
    """``counts`` says whether somebody may be standing there; without a person nothing is asked, only ended."""

    changed = Signal()
    ended = Signal()

    def __init__(self, quiet: Quiet, counts: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._counts = counts

    @Property(bool, notify=changed, final=True)
    def asking(self) -> bool:
        return self._quiet.asking and self._counts()

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        return self._quiet.left_s

    @Property(int, notify=changed, final=True)
    def secondsInAll(self) -> int:
        return self._quiet.warning_s

    @Slot()
    def touched(self) -> None:
        if self._quiet.passed_s:
            asked = self._quiet.asking
            self._quiet = self._quiet.touched()
            if asked:
                self.changed.emit()

    def settle(self, idle_s: int, warning_s: int) -> None:
        """Other times from now on; the time that has passed without a touch stays."""
        self._quiet = replace(self._quiet, idle_s=idle_s, warning_s=warning_s)
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        self._quiet = self._quiet.second()
        if self._quiet.over:
            self._quiet = self._quiet.touched()
            self.ended.emit()
        if self._quiet.asking or self._quiet.passed_s == 0:
            self.changed.emit()
