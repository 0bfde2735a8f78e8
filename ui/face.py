"""The kiosk's face put together: engine, view models, language and the question for more time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow  # without this import the root object is a bare QWindow
from shiboken6 import delete

from kiosk.application import journey as j
from kiosk.application.guide import Guide
from kiosk.application.ports import PracticeDock
from kiosk.domain.identity import NumberResult, examine
from kiosk.domain.numbering import BEIJING
from ui.fonts import load_fonts, screen_font
from ui.idle import Quiet
from ui.language import Language
from ui.viewmodels.idle_view_model import IdleViewModel
from ui.viewmodels.kiosk_view_model import KioskViewModel
from ui.viewmodels.practice_view_model import PracticeViewModel
from ui.viewmodels.programme_list_model import ProgrammeListModel

QML = Path(__file__).parent / "qml"


class KioskFace:
    """One window. ``close`` it before the interpreter ends: the engine goes first, then the view models."""

    def __init__(
        self,
        guide: Guide,
        *,
        fonts: Path,
        language: str,
        quiet: Quiet,
        lives: Callable[[int], bool],
        right: Callable[[str], bool] | None = None,
        practice: PracticeDock | None = None,
    ) -> None:
        load_fonts(fonts)
        self._guide = guide
        self.programmes = ProgrammeListModel()
        self.kiosk = KioskViewModel(guide, self.programmes, lives, right or check_digit_is_right)
        self.idle = IdleViewModel(quiet, self._somebody_there)
        self.practice = PracticeViewModel(practice)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.language = Language(self.engine, language)
        self.language.speak(language)
        self.engine.setInitialProperties(
            {
                "font": screen_font(),
                "kiosk": self.kiosk,
                "programmes": self.programmes,
                "idle": self.idle,
                "practice": self.practice,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "KioskWindow.qml")))
        (root,) = self.engine.rootObjects()
        self.window = cast(QQuickWindow, root)
        self.window.languageChosen.connect(self.language.speak)  # type: ignore[attr-defined]
        self._screen = self.kiosk.screen
        self.kiosk.changed.connect(self._another_screen)
        self.kiosk.left.connect(self.language.go_back)
        self.idle.ended.connect(self._nobody_there)

    def close(self) -> None:
        self._guide.on_change = lambda _stage: None
        engine = self.engine
        del self.window, self.language, self.engine
        delete(engine)  # at once: slots still hold references to it

    def _another_screen(self) -> None:
        """A new screen has its whole time; news of the reader is no sign of somebody."""
        if self.kiosk.screen != self._screen:
            self._screen = self.kiosk.screen
            self.idle.touched()

    def _somebody_there(self) -> bool:
        return self.kiosk.screen not in ("welcome", "registering")

    def _nobody_there(self) -> None:
        self._guide.happen(j.Left())
        if self.kiosk.screen == "welcome":
            self.language.go_back()


def check_digit_is_right(number: str) -> bool:
    return examine(number, datetime.now(BEIJING).date()).result is not NumberResult.SUSPICIOUS
