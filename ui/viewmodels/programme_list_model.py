"""The programmes on offer. Names are the catalogue's data, so every language goes along and QML picks."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.application.journey import Offer
from ui.qt import QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/face.py")
class ProgrammeListModel(QAbstractListModel):
    CodeRole = Qt.ItemDataRole.UserRole + 1
    LetterRole = Qt.ItemDataRole.UserRole + 2
    NamesRole = Qt.ItemDataRole.UserRole + 3
    AheadRole = Qt.ItemDataRole.UserRole + 4

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Offer, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case self.CodeRole:
                return row.code
            case self.LetterRole:
                return row.letter
            case self.NamesRole:
                return dict(row.names)
            case self.AheadRole:
                return row.ahead
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            self.CodeRole: QByteArray(b"code"),
            self.LetterRole: QByteArray(b"letter"),
            self.NamesRole: QByteArray(b"names"),
            self.AheadRole: QByteArray(b"ahead"),
        }

    def show(self, rows: tuple[Offer, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()  # a reset is right for a dozen rows; it loses the scroll position
            self._rows = rows
            self.endResetModel()
