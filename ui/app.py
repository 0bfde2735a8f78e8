"""Opens faces and stays until it is told to end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

os.environ.setdefault("QT_QUICK_BACKEND", "software")  # before the application object; a GPU driver is the exception

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.application.guide import Guide
from kiosk.application.ports import CardEvent, CardWatch, PracticeDock
from ui.bugs import BugNet
from ui.face import KioskFace
from ui.idle import Quiet
from ui.in_force import KioskInForce, Watched
from ui.screens import put_on, screen_called
from ui.watchdog import Watchdog
from ui.worker import QtWorker


class OpenFace(Protocol):
    """A face in its window, as ``run_faces`` carries it; each has its own worker, engine and store."""

    @property
    def window(self) -> QQuickWindow: ...
    def start(self) -> None:
        """Shows the window and begins its work. Errors: SettingsError."""
        ...

    def stop(self) -> None:
        """Ends its devices and its worker, then its engine. The last thing that is called."""
        ...


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


class OpenKiosk:
    """The kiosk's face with its card watch. Errors: FontError.

    ``workers`` are stopped at the end, and left behind when they hang: a printer never keeps the kiosk from its end.
    """

    def __init__(
        self,
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
        screen: str = "",
        in_force: Callable[[], KioskInForce | None] | None = None,
    ) -> None:
        """``in_force`` is asked by the first worker, once a second."""
        self._guide = guide
        self._watch = watch
        self._workers = workers
        self._full_screen = full_screen
        self._practice = practice is not None
        self._screen = screen_called(screen)
        self._face = KioskFace(
            guide, fonts=fonts, language=language, quiet=Quiet(idle_s, warning_s), lives=watch.lives, practice=practice
        )
        self._crossing = CardCrossing(guide)
        self._second = QTimer(interval=1000)
        self._second.timeout.connect(self._face.idle.tick)
        if in_force is not None:
            self._watched = Watched(workers[0], in_force, self._settle)
            self._second.timeout.connect(self._watched.look)

    @property
    def window(self) -> QQuickWindow:
        return self._face.window

    @property
    def face(self) -> KioskFace:
        return self._face

    def start(self) -> None:
        if self._full_screen:
            self.window.setProperty("closable", self._practice)
            if not self._practice:
                self.window.setCursor(Qt.CursorShape.BlankCursor)
        put_on(self.window, self._screen, full_screen=self._full_screen)
        self._second.start()
        self._watch.start(self._crossing.tell)
        self._guide.start()

    def _settle(self, now: KioskInForce) -> None:
        self._face.idle.settle(now.idle_s, now.warning_s)
        self._face.language.set_default(now.language, free=self._face.kiosk.screen == "welcome")

    def stop(self) -> None:
        self._second.stop()
        self._watch.stop()
        for worker in self._workers:
            worker.stop()
        self._face.close()


def application() -> QGuiApplication:
    """The one of this process, made when there is none."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    return app


def run_faces(faces: Sequence[Callable[[], OpenFace]]) -> int:
    """The process's exit code: 0 when told to end, BUG when a supervisor shall start it anew.

    Errors: FontError, SettingsError, before anything is shown.
    """
    bugs = BugNet()
    app = application()
    with ExitStack() as ending:
        ending.callback(bugs.close)
        opened = []
        for make in faces:
            face = make()
            ending.callback(face.stop)
            bugs.show_on(face.window)
            opened.append(face)
        listening = QTimer(interval=1000)  # lets Python hear signals of the system
        listening.timeout.connect(lambda: None)
        listening.start()
        ending.callback(listening.stop)
        for number in (signal.SIGTERM, signal.SIGINT):
            # by the event loop: exit() before exec() would be forgotten
            signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, lambda: app.exit(0)))
        for face in opened:
            face.start()
        ending.callback(Watchdog().close)
        return app.exec()


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
    screen: str = "",
) -> int:
    """``run_faces`` with the kiosk alone."""

    def opened() -> OpenKiosk:
        return OpenKiosk(
            guide,
            watch,
            fonts=fonts,
            language=language,
            idle_s=idle_s,
            warning_s=warning_s,
            full_screen=full_screen,
            practice=practice,
            workers=workers,
            screen=screen,
        )

    return run_faces([opened])
