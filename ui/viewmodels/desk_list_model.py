"""The waiting list. What changed is told row by row, so that a list keeps its place under the finger."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from ui.qt import QmlUncreatable
from ui.viewmodels.desk_shown import Line

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/desk/face.py")
class DeskListModel(QAbstractListModel):
    """One role, ``line``: the fields of ``Line`` by their names."""

    LineRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines) or role != self.LineRole:
            return None
        return asdict(self._lines[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        return {self.LineRole: QByteArray(b"line")}

    def show(self, lines: tuple[Line, ...]) -> None:
        """A label stands in one line only."""
        wanted = {line.label for line in lines}
        for row in reversed(range(len(self._lines))):
            if self._lines[row].label not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()
        for row, line in enumerate(lines):
            self._put(row, line)

    def _put(self, row: int, line: Line) -> None:
        there = next((at for at in range(row, len(self._lines)) if self._lines[at].label == line.label), None)
        if there is None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._lines.insert(row, line)
            self.endInsertRows()
            return
        if there != row:
            self.beginMoveRows(QModelIndex(), there, there, QModelIndex(), row)
            self._lines.insert(row, self._lines.pop(there))
            self.endMoveRows()
        if self._lines[row] != line:
            self._lines[row] = line
            self.dataChanged.emit(self.index(row), self.index(row), [self.LineRole])
