"""A bug is logged without anybody's data, told on the screen, and ends the process so that it is started anew."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

BUG = 70  # EX_SOFTWARE of sysexits.h
TELL_MS = 6000

log = logging.getLogger("kiosk.screen")


class BugNet(QObject):
    """Takes over ``sys.excepthook`` and ``threading.excepthook`` until it is closed."""

    _caught = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._windows: list[QQuickWindow] = []
        self._ending = False
        self._hooks = sys.excepthook, threading.excepthook
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def show_on(self, window: QQuickWindow) -> None:
        """Several windows may be told."""
        self._windows.append(window)

    def close(self) -> None:
        sys.excepthook, threading.excepthook = self._hooks
        self._windows.clear()

    def _catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        where = "".join(traceback.format_tb(trace))
        log.critical("screen_bug %s\n%s", kind.__name__, where)  # never str(error): it may hold a name or a number
        self._caught.emit()

    @Slot()
    def _tell(self) -> None:
        if self._ending:
            return
        self._ending = True
        for window in self._windows:
            window.setProperty("broken", True)
        QTimer.singleShot(TELL_MS, self, lambda: QCoreApplication.exit(BUG))
