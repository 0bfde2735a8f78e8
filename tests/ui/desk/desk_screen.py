"""The desk's real window, a finger and a keyboard."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QCoreApplication, QEvent, QMetaObject, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.application.ports import Worker
from kiosk.application.queue import Help
from kiosk.domain.catalogue import catalogue_from
from tests.support.clock import SetClock
from tests.support.fingers import Fingers, below
from tests.ui.screen import FONTS, walk
from ui.desk.face import DeskFace
from ui.desk.port import DeskPort, StaffPort
from ui.desk.session import DeskSession
from ui.office.office import OfficeParts, open_office
from ui.viewmodels.first_account_view_model import FirstAccountViewModel

CATALOGUE = catalogue_from(tomllib.loads((Path(__file__).parents[3] / "kiosk/catalogue.toml").read_text("utf-8")))


class DeskScreen:
    """``worker`` has ``finish_all`` or works at once; without ``papers`` it prints too."""

    def __init__(
        self,
        work: DeskPort,
        staff: StaffPort,
        worker: Worker,
        clock: SetClock,
        panel: QPointingDevice,
        language: str = "en",
        papers: Worker | None = None,
        office: OfficeParts | None = None,
        office_worker: Worker | None = None,
    ) -> None:
        def steady() -> float:
            return clock.now().boottime_ms / 1000

        self.session = DeskSession(
            work,
            staff,
            worker,
            papers or worker,
            now=lambda: clock.at,
            steady=steady,
            lock_s=300,
        )
        admins = None
        if office is not None:
            admins = open_office(office, self.session, staff, steady, CATALOGUE, office_worker)
        first = FirstAccountViewModel(self.session, staff)
        self.face = DeskFace(self.session, CATALOGUE, fonts=FONTS, language=language, first=first, office=admins)
        theme = self.face.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("still", True)
        self._worker = worker
        self._clock = clock
        self.window = self.face.window
        self.window.setGeometry(0, 0, 1280, 800)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        self._fingers = Fingers(self.window, panel)
        self.session.start()
        self.settle()

    @property
    def page(self) -> str:
        return self.session.scene.page.value

    def tap(self, name: str) -> None:
        self._fingers.tap(self.find(name))
        self.settle()

    def finger_down(self, name: str) -> None:
        self._fingers.down(self.find(name))

    def finger_up(self) -> None:
        self._fingers.up()
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        self._come_forward()
        for key in keys:
            QTest.keyClick(self.window, key)
            self.settle()

    def chord(self, key: Qt.Key) -> None:
        """Together with Control."""
        self._come_forward()
        QTest.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def press_in_uyghur(self, letter: str, place: int) -> None:
        """A key of a keyboard that writes Uyghur letters, with its place as the window system tells it."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, place, 0, 0, letter)
            QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def write(self, text: str) -> None:
        self._come_forward()
        for letter in text:
            code = ord(letter)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QCoreApplication.sendEvent(self.window, QKeyEvent(kind, code, none, 0, 0, 0, letter))
        self.settle()

    def sign_in(self, name: str, pin: str) -> None:
        self.tap(f"name {name}")
        self.write(pin)

    def open_desk(self, name: str, room: str, *stations: str) -> None:
        self.find("desk name").setProperty("text", name)
        self.find("room").setProperty("text", room)
        for station in stations:
            self.tap(f"station {station}")
        self.tap("open desk")

    def seconds(self, count: int) -> None:
        for _ in range(count):
            self._clock.pass_(seconds=1)
            self.session.second()
        self.settle()

    def poll(self) -> None:
        self.session.poll()
        self.settle()

    def find(self, name: str) -> QQuickItem:
        item = self._seen(name)
        assert item is not None, f"nothing on the screen is called {name!r}"
        return item

    def sees(self, name: str) -> bool:
        return self._seen(name) is not None

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def row(self, label: str) -> str:
        """Everything written on a row of the list."""
        return " ".join(
            str(item.property("text") or "") for item in walk(self.find(f"row {label}")) if item.isVisible()
        )

    def listed(self) -> list[str]:
        """Tickets in the list, from the top."""
        self.settle()
        rows = [item for item in self.items() if item.objectName().startswith("row A") and item.isVisible()]
        return [item.objectName()[4:] for item in sorted(rows, key=lambda item: item.y())]

    def show(self, **changed: object) -> None:
        """As if that had just come back from the store."""
        plain = replace(self.session.scene, refused=None, done=None, news=None)
        self.session.scene = replace(plain, **changed)  # type: ignore[arg-type]
        self.face.tell()
        self.settle()

    def say(self, function: str, code: str) -> str:
        """A word of the screen for a code."""
        say = self.face.engine.singletonInstance("Desk", "Say")
        assert isinstance(say, QObject)
        told = QMetaObject.invokeMethod(
            say, function, Qt.ConnectionType.DirectConnection, Q_RETURN_ARG(str), Q_ARG(str, code)
        )
        return str(told)

    def keys_on(self, name: str) -> list[str]:
        """The keys that are drawn on a button."""
        caps = (str(item.property("letter") or "") for item in walk(self.find(name)) if item.isVisible())
        return sorted({cap for cap in caps if cap})

    def help(self) -> Help:
        return Help(1, self._clock.at)

    def everything_written(self) -> str:
        return " ".join(str(item.property("text")) for item in self.items() if item.property("text"))

    def items(self) -> Iterator[QQuickItem]:
        self.settle()
        yield from walk(self.window.contentItem())

    def settle(self) -> None:
        finish = getattr(self._worker, "finish_all", None)
        for _ in range(3):
            if finish is not None:
                finish()
            QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes: a page that was left is gone
            QCoreApplication.processEvents()
            self.window.grabWindow()

    def close(self) -> None:
        del self.window, self._fingers
        self.face.close()

    def _come_forward(self) -> None:
        """A keyboard writes into one window; with two desks on one machine that is the one touched last."""
        if not self.window.isActive():
            self.window.requestActivate()
            assert QTest.qWaitForWindowActive(self.window, 30_000)

    def _seen(self, name: str) -> QQuickItem | None:
        self.settle()
        item = below(self.window.contentItem(), name)
        return item if item is not None and item.isVisible() else None
