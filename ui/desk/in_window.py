"""A desk as one of a process's faces."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from kiosk.application.staff import NewPin
from ui.desk.desk import OpenDesk
from ui.sound import Chime


class DeskInWindow:
    """A desk as ``run_faces`` carries it, with the sound of somebody who asks for help; ``pretended`` in practice."""

    def __init__(self, desk: OpenDesk, chime: Chime, pretended: NewPin | None = None) -> None:
        self._desk = desk
        self._chime = chime
        if pretended is not None:
            desk.face.door.practise(pretended.account.name, pretended.pin)
        desk.face.desk.helped.connect(chime.ring)

    @property
    def window(self) -> QQuickWindow:
        return self._desk.face.window

    def start(self) -> None:
        self._desk.show()

    def stop(self) -> None:
        self._chime.close()
        self._desk.close()
