"""What stands on the board: codes, numbers and times, never words, never a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.application.board_guide import BoardScreen, BoardView
from kiosk.application.queue import Call
from kiosk.domain.numbering import BEIJING
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.board_calls_model import BoardCallsModel

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NEVER = datetime(1970, 1, 1, tzinfo=BEIJING)


@QmlElement
@QmlUncreatable("made in ui/board.py")
class BoardViewModel(QObject):
    """``announced``: a call has just become large."""

    changed = Signal()
    announced = Signal()

    def __init__(self, calls: BoardCallsModel, clinic: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._clinic = dict(clinic)
        self._view = BoardView(BoardScreen.STARTING, NEVER)

    @Property(str, notify=changed, final=True)
    def screen(self) -> str:
        return self._view.screen.value

    @Property("QVariantMap", notify=changed, final=True)
    def clinic(self) -> dict[str, str]:
        """Its names by language."""
        return self._clinic

    def name(self, clinic: Mapping[str, str]) -> None:
        self._clinic = dict(clinic)
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def clock(self) -> str:
        """Beijing time, to the minute; empty before the first look."""
        return "" if self._view.minute is NEVER else _clock(self._view.minute)

    @Property(str, notify=changed, final=True)
    def date(self) -> str:
        return "" if self._view.minute is NEVER else f"{self._view.minute.astimezone(BEIJING):%Y-%m-%d}"

    @Property(bool, notify=changed, final=True)
    def stale(self) -> bool:
        return self._view.stale_since is not None

    @Property(str, notify=changed, final=True)
    def staleSince(self) -> str:
        return "" if self._view.stale_since is None else _clock(self._view.stale_since)

    @Property(int, notify=changed, final=True)
    def waiting(self) -> int:
        return self._view.waiting

    @Property(str, notify=changed, final=True)
    def label(self) -> str:
        """The large one; empty when there is none."""
        return self._view.large.call.label if self._view.large else ""

    @Property(str, notify=changed, final=True)
    def place(self) -> str:
        """Its room, or the desk's name where ``atDesk``."""
        large = self._view.large
        return (large.call.room or large.call.desk) if large else ""

    @Property(bool, notify=changed, final=True)
    def atDesk(self) -> bool:
        return self._view.large is not None and not self._view.large.call.room

    @Property(bool, notify=changed, final=True)
    def again(self) -> bool:
        return self._view.large is not None and self._view.large.call.again

    @Property(bool, notify=changed, final=True)
    def fresh(self) -> bool:
        return self._view.large is not None and self._view.large.fresh

    def show(self, view: BoardView) -> None:
        self._view = view  # swapped in first: whoever listens sees one consistent state
        self._calls.show(view.rows)
        self.changed.emit()

    def announce(self, _call: Call) -> None:
        self.announced.emit()


def _clock(at: datetime) -> str:
    return f"{at.astimezone(BEIJING):%H:%M}"
