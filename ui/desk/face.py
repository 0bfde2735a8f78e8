"""The desk's face put together: engine, view models, language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow  # without this import the root object is a bare QWindow
from shiboken6 import delete

from kiosk.domain.catalogue import Catalogue
from ui.desk.session import DeskSession
from ui.fonts import load_fonts, screen_font
from ui.language import Language
from ui.viewmodels.desk_door_view_model import DeskDoorViewModel
from ui.viewmodels.desk_keys_view_model import DeskKeysViewModel
from ui.viewmodels.desk_list_model import DeskListModel
from ui.viewmodels.desk_sheet_view_model import DeskSheetViewModel
from ui.viewmodels.desk_view_model import DeskViewModel
from ui.viewmodels.first_account_view_model import FirstAccountViewModel
from ui.viewmodels.office_view_model import OfficeViewModel
from ui.words import QML


class KeysPressed(QObject):
    """Every key is a sign of somebody, also one that a field takes for itself. None is taken here."""

    def __init__(self, told: Callable[[], None]) -> None:
        super().__init__()
        self._told = told

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.KeyPress:
            self._told()
        return False


class DeskFace:
    """One window. ``close`` it before the interpreter ends: the engine goes first, then the view models."""

    def __init__(
        self,
        session: DeskSession,
        catalogue: Catalogue,
        *,
        fonts: Path,
        language: str,
        first: FirstAccountViewModel,
        office: OfficeViewModel | None = None,
    ) -> None:
        load_fonts(fonts)
        self._session = session
        self.office, self.first = office, first
        self.lines = DeskListModel()
        self.sheet = DeskSheetViewModel(session, catalogue)
        self.desk = DeskViewModel(session, catalogue, self.lines, self.sheet)
        self.door = DeskDoorViewModel(session, catalogue, office is not None)
        self.keys = DeskKeysViewModel(session, self.desk, self.sheet, self.door)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.language = Language(self.engine, language, faces=("desk", "office") if office else ("desk",))
        self.language.speak(language)
        self.engine.setInitialProperties(
            {
                "font": screen_font(),
                "desk": self.desk,
                "lines": self.lines,
                "sheet": self.sheet,
                "door": self.door,
                "keys": self.keys,
                "first": first,
            }
            | ({"office": office} if office is not None else {})
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Desk" / "DeskWindow.qml")))
        (root,) = self.engine.rootObjects()
        self.window = cast(QQuickWindow, root)
        self.window.languageChosen.connect(self.language.speak)  # type: ignore[attr-defined]
        self._keys_pressed = KeysPressed(session.touched)
        self.window.installEventFilter(self._keys_pressed)
        session.on_change = self.tell
        self.tell()

    def tell(self) -> None:
        self.desk.tell()
        self.door.tell()
        self.first.tell()
        if self.office is not None:
            self.office.tell()

    def use(self, catalogue: Catalogue) -> None:
        """Another one than before, as the office has saved it."""
        for part in (self.sheet, self.desk, self.door):
            part.use(catalogue)
        self.tell()

    def close(self) -> None:
        self._session.on_change = lambda: None
        engine = self.engine
        del self.window, self.language, self.engine
        delete(engine)  # at once: slots still hold references to it
