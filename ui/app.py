"""Opens the kiosk and stays until it is told to end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QUICK_BACKEND", "software")  # before the application object; a GPU driver is the exception

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.application.guide import Guide
from kiosk.application.ports import CardEvent, CardWatch, PracticeDock
from ui.bugs import BugNet
from ui.face import KioskFace
from ui.idle import Quiet
from ui.worker import QtWorker


class CardCrossing(QObject):
    """Carries what the watch tells from its thread to the screen's, by one queued signal."""

    _told = Signal(object)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._guide = guide
        self._told.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def tell(self, event: CardEvent) -> None:
        self._told.emit(event)

    @Slot(object)
    def _arrive(self, event: CardEvent) -> None:
        self._guide.card(event)


def run_kiosk(
    guide: Guide,
    watch: CardWatch,
    *,
    fonts: Path,
    language: str,
    idle_s: int,
    warning_s: int,
    full_screen: bool,
    practice: PracticeDock | None,
    workers: Sequence[QtWorker],
) -> int:
    """The process's exit code: 0 when told to end, BUG when a supervisor shall start it anew.

    ``workers`` are stopped at the end, and left behind when they hang: a printer never keeps the kiosk from its end.
    Errors: FontError, SettingsError, before anything is shown.
    """
    bugs = BugNet()
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    face = KioskFace(
        guide, fonts=fonts, language=language, quiet=Quiet(idle_s, warning_s), lives=watch.lives, practice=practice
    )
    bugs.show_on(face.window)
    second = QTimer(interval=1000)  # also lets Python hear signals of the system
    second.timeout.connect(face.idle.tick)
    second.start()
    for ending in (signal.SIGTERM, signal.SIGINT):
        # by the event loop: exit() before exec() would be forgotten
        signal.signal(ending, lambda _number, _frame: QTimer.singleShot(0, lambda: app.exit(0)))
    _open(face, full_screen, practice is not None)
    crossing = CardCrossing(guide)
    watch.start(crossing.tell)
    guide.start()
    try:
        code = app.exec()
    finally:
        second.stop()
        watch.stop()
        for worker in workers:
            worker.stop()
        face.close()
        bugs.close()
    return code


def _open(face: KioskFace, full_screen: bool, practice: bool) -> None:
    room = face.window.screen().availableGeometry()
    if full_screen:
        face.window.setProperty("closable", practice)
        face.window.setGeometry(face.window.screen().geometry())  # X without a window manager needs it
        face.window.showFullScreen()
        if not practice:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
    else:
        face.window.resize(min(1280, room.width()), min(800, room.height()))
        face.window.show()
