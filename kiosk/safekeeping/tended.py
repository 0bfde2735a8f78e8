"""A face with its caretaker: what is due for the data is done beside it, on a worker of its own."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.safekeeping.night import Caretaker
from ui.app import OpenFace
from ui.worker import QtWorker

LOOK_MS = 30_000


class TendedFace:
    """Fulfils ``ui.app.OpenFace``. A stick that hangs keeps neither the face from its work nor the process from its
    end."""

    def __init__(self, face: OpenFace, caretaker: Caretaker) -> None:
        self._face = face
        self._caretaker = caretaker
        self._worker = QtWorker("night")
        self._timer = QTimer(interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._looking = False

    @property
    def window(self) -> QQuickWindow:
        return self._face.window

    def start(self) -> None:
        self._face.start()
        self._timer.start()
        self._look()

    def stop(self) -> None:
        self._timer.stop()
        self._face.stop()
        self._worker.stop()

    def _look(self) -> None:
        if not self._looking:
            self._looking = True
            self._worker.run(self._caretaker.look, lambda _none: self._looked())

    def _looked(self) -> None:
        self._looking = False
