"""The board's face put together, and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow  # without this import the root object is a bare QWindow
from shiboken6 import delete

from kiosk.application.board_guide import BoardGuide
from kiosk.application.ports import Voice
from kiosk.application.queue import Call
from ui.face import QML
from ui.fonts import load_fonts, screen_font
from ui.in_force import BoardInForce, Watched
from ui.screens import put_on, screen_called
from ui.sound import Chime
from ui.viewmodels.board_calls_model import BoardCallsModel
from ui.viewmodels.board_view_model import BoardViewModel
from ui.viewmodels.tongues_view_model import TonguesViewModel
from ui.voice import SilentVoice
from ui.worker import QtWorker

LOOK_MS = 200  # with the worker's time on top, a call is there within half a second


class BoardFace:
    """One window. ``close`` it before the interpreter ends: the engine goes first, then the view models."""

    def __init__(self, *, fonts: Path, clinic: Mapping[str, str]) -> None:
        load_fonts(fonts)
        self.calls = BoardCallsModel()
        self.board = BoardViewModel(self.calls, clinic)
        self.tongues = TonguesViewModel("board", "BoardWords")
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {"font": screen_font(), "board": self.board, "calls": self.calls, "tongues": self.tongues}
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Board" / "BoardWindow.qml")))
        (root,) = self.engine.rootObjects()
        self.window = cast(QQuickWindow, root)

    def close(self) -> None:
        engine = self.engine
        del self.window, self.engine
        delete(engine)  # at once: slots still hold references to it


class OpenBoard:
    """The board's face with its clock, its chime and its voice; fulfils ``app.OpenFace``. Errors: FontError,
    SettingsError when its screen is not connected."""

    def __init__(
        self,
        guide: BoardGuide,
        *,
        fonts: Path,
        clinic: Mapping[str, str],
        full_screen: bool,
        screen: str,
        chime: Chime | None,
        worker: QtWorker,
        voice: Voice | None = None,
        closable: bool = False,
        in_force: Callable[[], BoardInForce | None] | None = None,
    ) -> None:
        """``in_force`` is asked by the worker, once a second; a board without it keeps what it was given."""
        self._guide = guide
        self._chime = chime
        self._voice = voice or SilentVoice()
        self._worker = worker
        self._full_screen = full_screen
        self._screen = screen_called(screen, second=True)
        self._face = BoardFace(fonts=fonts, clinic=clinic)
        self._face.window.setProperty("closable", closable or not full_screen)
        guide.on_change = self._face.board.show
        guide.announce = self._announce
        self._look = QTimer(interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._look.timeout.connect(guide.tick)
        self._second = QTimer(interval=1000)
        self._rings = True
        if in_force is not None:
            self._watched = Watched(worker, in_force, self._settle)
            self._second.timeout.connect(self._watched.look)

    @property
    def window(self) -> QQuickWindow:
        return self._face.window

    @property
    def face(self) -> BoardFace:
        return self._face

    def start(self) -> None:
        self.window.setCursor(Qt.CursorShape.BlankCursor)
        put_on(self.window, self._screen, full_screen=self._full_screen)
        self._look.start()
        self._second.start()
        self._guide.tick()

    def stop(self) -> None:
        self._look.stop()
        self._second.stop()
        self._worker.stop()
        if self._chime is not None:
            self._chime.close()
        self._guide.on_change = lambda _view: None
        self._face.close()

    def _settle(self, now: BoardInForce) -> None:
        self._guide.least_ms = 1000 * now.call_s
        self._rings = now.chime
        self._face.board.name(now.clinic)

    def _announce(self, call: Call) -> None:
        self._face.board.announce(call)
        if self._chime is not None and self._rings:
            self._chime.ring()
        self._voice.say(call)
