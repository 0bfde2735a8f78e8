"""The keyboard of a desk: one key for each action, the arrows for the list, numbers for what a sheet offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.desk.keys import ACTIONS, letter_of
from ui.desk.session import DeskSession
from ui.qt import QmlUncreatable
from ui.viewmodels.desk_door_view_model import DeskDoorViewModel
from ui.viewmodels.desk_sheet_view_model import ABOUT_THE_PERSON, DeskSheetViewModel
from ui.viewmodels.desk_view_model import DeskViewModel

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ESCAPE, RETURN, ENTER = Qt.Key.Key_Escape.value, Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value
BACKSPACE = Qt.Key.Key_Backspace.value
UP, DOWN = Qt.Key.Key_Up.value, Qt.Key.Key_Down.value


@QmlElement
@QmlUncreatable("made in ui/desk/face.py")
class DeskKeysViewModel(QObject):
    """Letters that a text field did not take come here."""

    searchAsked = Signal()
    stepped = Signal(int)
    entered = Signal()
    erased = Signal()

    def __init__(
        self, session: DeskSession, desk: DeskViewModel, sheet: DeskSheetViewModel, door: DeskDoorViewModel
    ) -> None:
        super().__init__()
        self._session = session
        self._sheet = sheet
        self._acts: dict[str, Callable[[], object]] = {
            "call_next": desk.callNext,
            "recall": desk.recall,
            "start": desk.start,
            "finish": desk.finish,
            "miss": desk.miss,
            "undo": desk.undo,
            "help": desk.goToHelp,
            "pause": desk.pause,
            "lock": door.lock,
            "place": door.changePlace,
            "sign_out": door.signOut,
            "search": self.searchAsked.emit,
            "register": lambda: sheet.open("register", ""),
            "station": lambda: sheet.open("station", ""),
        }
        self._desk = desk

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, scan: int, control: bool) -> bool:
        """True when the key meant something here."""
        self._session.touched()
        if key == ESCAPE:
            self._sheet.close()
            return True
        if key in (UP, DOWN):
            self.stepped.emit(1 if key == DOWN else -1)
            return True
        if key in (RETURN, ENTER):
            self.entered.emit()
            return True
        if key == BACKSPACE:
            self.erased.emit()
            return True
        letter = letter_of(key, scan)
        if control:
            return letter == "Z" and self._act("undo")
        if letter.isdigit():
            self._sheet.choose(int(letter))
            return True
        return self._act(ACTIONS.get(letter, ""))

    def _act(self, action: str) -> bool:
        if action not in self._desk.able:
            return False
        if action in ABOUT_THE_PERSON or action == "cancel":
            self._sheet.open(action, self._desk.person["label"])
        else:
            self._acts[action]()
        return True
