"""The board as PNG files, from scripted calls to invented numbers."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from kiosk.application.board_guide import BoardScreen, BoardView, Shown
from kiosk.application.queue import Call
from ui.app import application
from ui.board import BoardFace
from ui.pictures.camera import shaped
from ui.pictures.kiosk import save

SHAPES = {"tv": (1920, 1080), "small": (1280, 720)}
CLINIC = {"ug": "ساغلاملىق مەركىزى", "zh": "卫生院", "en": "Health centre"}
LONG_CLINIC = {
    "ug": "ناھىيەلىك خەلق دوختۇرخانىسىنىڭ يېزا شۆبىسى",
    "zh": "某某县第二人民医院乡镇分院体检中心",
    "en": "Second People's Hospital of the County, Township Branch, Check-up Centre",
}
NOW = datetime(2026, 11, 25, 2, 42, tzinfo=UTC)  # 10:42 in Beijing
BEFORE = (("D003", "103"), ("A010", "102"), ("B006", "203"), ("A008", "205"), ("E002", "110"), ("B005", "B 超 2"))


def call(seq: int, label: str, room: str, *, ago_s: int = 0, again: bool = False, desk: str = "2") -> Call:
    return Call(seq, label, "B", room, desk, NOW - timedelta(seconds=ago_s), again)


def views() -> Iterator[tuple[str, BoardView]]:
    """A name for each thing that can stand on the board, and the view that shows it."""
    rows = tuple(
        Shown(call(20 - at, label, room, ago_s=70 * at, again=at == 2), 70 * at < 180)
        for at, (label, room) in enumerate(BEFORE, start=1)
    )
    yield "calls", BoardView(BoardScreen.CALLS, NOW, Shown(call(20, "A012", "101"), True), rows)
    yield "again", BoardView(BoardScreen.CALLS, NOW, Shown(call(21, "E004", "B 超 2", again=True), True), rows)
    yield "desk", BoardView(BoardScreen.CALLS, NOW, Shown(call(22, "A1024", "", desk="ECG"), True), rows[:3])
    calm = tuple(Shown(one.call, False) for one in rows)
    yield "calm", BoardView(BoardScreen.CALLS, NOW, Shown(call(20, "A012", "101", ago_s=400), False), calm)
    yield "stale", BoardView(BoardScreen.CALLS, NOW, None, calm, 0, NOW - timedelta(minutes=7))
    yield "stale-nobody", BoardView(BoardScreen.NOBODY, NOW, None, (), 0, NOW - timedelta(minutes=7))
    yield "nobody", BoardView(BoardScreen.NOBODY, NOW, None, (), 17)
    yield "empty", BoardView(BoardScreen.NOBODY, NOW)
    yield "closed", BoardView(BoardScreen.CLOSED, NOW)
    yield "starting", BoardView(BoardScreen.STARTING, NOW)


class BoardCamera:
    """A still board that can be put at any view."""

    def __init__(self, fonts: Path, clinic: dict[str, str] = CLINIC) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application()
        self.face = BoardFace(fonts=fonts, clinic=clinic)
        theme = self.face.engine.singletonInstance("Theme", "BoardTheme")
        assert isinstance(theme, QObject)
        self._theme = theme
        self._theme.setProperty("still", True)

    def shape(self, width: int, height: int) -> None:
        shaped(self.face.window, width, height)

    def show(self, view: BoardView, *, broken: bool = False) -> None:
        self.face.window.setProperty("broken", broken)
        self.face.board.show(view)
        for _ in range(3):  # a layout inside a layout may need a frame more
            QCoreApplication.processEvents()
            self.face.window.grabWindow()

    def move(self) -> None:
        """From now on what moves does."""
        self._theme.setProperty("still", False)

    def app_turn(self) -> None:
        """Whatever waits to be done or drawn is."""
        QCoreApplication.processEvents()

    def picture(self) -> QImage:
        return self.face.window.grabWindow()

    def close(self) -> None:
        del self._theme
        self.face.close()


def render_all(
    folder: Path, *, fonts: Path, shapes: Sequence[str] = tuple(SHAPES), only: Sequence[str] | None = None
) -> list[Path]:
    """Writes ``board-NAME-SHAPE.png`` for each and returns the files. Needs no display."""
    folder.mkdir(parents=True, exist_ok=True)
    camera = BoardCamera(fonts)
    files = []
    for shape in shapes:
        camera.shape(*SHAPES[shape])
        for name, view in views():
            if only is None or name in only:
                camera.show(view)
                files.append(folder / f"board-{name}-{shape}.png")
                save(camera.picture(), files[-1])
    camera.close()
    return files
