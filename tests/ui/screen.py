"""The real window and a finger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.application import ports as p
from kiosk.application.guide import Guide
from kiosk.domain.card import CardRefused
from tests.conftest import PatientWorker
from tests.support.fingers import Fingers, below
from tests.ui.pretend import NUMBER, reading
from ui.face import KioskFace
from ui.idle import Quiet

FONTS = Path(__file__).parents[2] / "kiosk" / "fonts"


class Screen:
    """``inserted`` are the cards that are in the reader now, by session."""

    def __init__(
        self,
        guide: Guide,
        panel: QPointingDevice,
        language: str = "en",
        size: tuple[int, int] = (1280, 800),
        practice: p.PracticeDock | None = None,
    ) -> None:
        self.guide = guide
        self.inserted: set[int] = set()
        self.face = KioskFace(
            guide,
            fonts=FONTS,
            language=language,
            quiet=Quiet(idle_s=30, warning_s=15),
            lives=self.inserted.__contains__,
            right=lambda text: text == NUMBER,
            practice=practice,
        )
        self.theme.setProperty("still", True)
        self.window = self.face.window
        self.window.setGeometry(0, 0, *size)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        self._fingers = Fingers(self.window, panel)
        self.settle()

    @property
    def theme(self) -> QObject:
        theme = self.face.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        return theme

    @property
    def shows(self) -> str:
        return self.face.kiosk.screen

    def insert(self, session: int, whole: bool = True) -> None:
        """Into the reader, and read at once."""
        self.put(session)
        self.guide.card(p.CardRead(session, reading(whole)))

    def put(self, session: int) -> None:
        self.inserted.add(session)
        self.guide.card(p.CardInserted(session))

    def refuse(self, session: int, refused: CardRefused) -> None:
        self.put(session)
        self.guide.card(p.CardFailed(session, refused))
        self.settle()

    def take_out(self, session: int) -> None:
        self.inserted.discard(session)
        self.guide.card(p.CardTaken(session))
        self.settle()

    def find(self, name: str) -> QQuickItem:
        self.settle()
        item = below(self.window.contentItem(), name)
        assert item is not None, f"nothing on the screen is called {name!r}"
        return item

    def sees(self, name: str) -> bool:
        self.settle()
        item = below(self.window.contentItem(), name)
        return item is not None and item.isVisible()

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def tap(self, *names: str) -> None:
        """With one finger for each name, down and up at the same moments."""
        self._fingers.together(*(self.find(name) for name in names))
        self.settle()

    def type_(self, number: str) -> None:
        for digit in number:
            self.tap(f"key {digit}")

    def seconds(self, count: int) -> None:
        for _ in range(count):
            self.face.idle.tick()
        self.settle()

    def everything_written(self) -> str:
        return " ".join(str(item.property("text")) for item in self.items() if item.property("text"))

    def items(self) -> Iterator[QQuickItem]:
        self.settle()
        yield from walk(self.window.contentItem())

    def settle(self) -> None:
        QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes: a page that was left is gone
        for _ in range(2):
            QCoreApplication.processEvents()
            self.window.grabWindow()

    def close(self) -> None:
        del self.window, self._fingers
        self.face.close()


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from walk(child)


def with_a_whole_card(screen: Screen, worker: PatientWorker, session: int = 1) -> None:
    screen.insert(session)
    assert screen.shows == "reading"
    worker.finish_all()
    assert screen.shows == "confirming"
