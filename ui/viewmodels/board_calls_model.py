"""The calls beside the large one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.application.board_guide import Shown
from ui.qt import QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/board.py")
class BoardCallsModel(QAbstractListModel):
    """``place`` is the room, or the desk's name where the clinic has not filled the room in."""

    LabelRole = Qt.ItemDataRole.UserRole + 1
    PlaceRole = Qt.ItemDataRole.UserRole + 2
    FreshRole = Qt.ItemDataRole.UserRole + 3
    AgainRole = Qt.ItemDataRole.UserRole + 4

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Shown, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case self.LabelRole:
                return row.call.label
            case self.PlaceRole:
                return row.call.room or row.call.desk
            case self.FreshRole:
                return row.fresh
            case self.AgainRole:
                return row.call.again
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            self.LabelRole: QByteArray(b"label"),
            self.PlaceRole: QByteArray(b"place"),
            self.FreshRole: QByteArray(b"fresh"),
            self.AgainRole: QByteArray(b"again"),
        }

    def show(self, rows: Sequence[Shown]) -> None:
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
