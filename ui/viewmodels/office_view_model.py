"""The office as a whole: which pages there are, which one is open, and the long work that is going on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from ui.desk.scene import Page
from ui.desk.session import DeskSession
from ui.office.jobs import OfficeJobs
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# in the order of the keyboard: Ctrl+1 to Ctrl+9, then Ctrl+0
PAGES = ("log", "report", "staff", "catalogue", "settings", "copies", "person", "roster", "devices", "proof")
LONG_S = 1.0  # what takes longer says how far it is
LOOK_MS = 150


class OfficePart(Protocol):
    """The view model of a page, a QObject. ``leave`` takes away whatever is personal or half done."""

    def enter(self) -> None: ...
    def leave(self) -> None: ...


@runtime_checkable
class Unsaved(Protocol):
    """A page that may hold what is not saved: False, and its question is on the screen. ``left``: thrown away."""

    left: SignalInstance

    def mayLeave(self) -> bool: ...


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeViewModel(QObject):
    changed = Signal()
    progressed = Signal()

    def __init__(self, session: DeskSession, jobs: OfficeJobs, parts: Mapping[str, OfficePart]) -> None:
        super().__init__()
        self._session, self._jobs, self._parts = session, jobs, parts
        for part in parts.values():
            cast(QObject, part).setParent(self)  # or QML would take what ``part`` gives it for its own
            if isinstance(part, Unsaved):
                part.left.connect(self._left)
        self._page = ""
        self._wanted = ""
        self._last = next(iter(self.pages), "")
        self._owner = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.progressed)

    @Property("QStringList", notify=changed, final=True)
    def pages(self) -> list[str]:
        return [code for code in PAGES if code in self._parts]

    @Property(str, notify=changed, final=True)
    def page(self) -> str:
        """The one that is open; "" outside of the office and while it is locked."""
        return self._page

    @Property(bool, notify=progressed, final=True)
    def working(self) -> bool:
        """For more than a second."""
        return bool(self._jobs.seconds > LONG_S)

    @Property(int, notify=progressed, final=True)
    def rowsDone(self) -> int:
        return self._jobs.watched.done if self._jobs.watched else 0

    @Property(int, notify=progressed, final=True)
    def rowsOf(self) -> int:
        """0: it is not known how many."""
        return self._jobs.watched.of if self._jobs.watched else 0

    @Property(bool, notify=progressed, final=True)
    def canCancel(self) -> bool:
        watched = self._jobs.watched
        return watched is not None and not watched.cancelled

    @Slot(str, result=QObject)
    def part(self, code: str) -> QObject:
        return cast(QObject, self._parts[code])

    @Slot(str, result=int)
    def keyOf(self, code: str) -> int:
        return (PAGES.index(code) + 1) % 10

    @Slot(str)
    def open(self, code: str) -> None:
        self._wanted = code
        if code in self._parts and code != self._page and self._page and self._may_leave():
            self._go(code)

    @Slot(int)
    def openNumber(self, number: int) -> None:
        """By its key: 1 to 9, and 0 for the tenth."""
        self.open(PAGES[(number - 1) % 10])

    @Slot()
    def back(self) -> None:
        self._wanted = ""
        if self._page and self._may_leave():
            self._session.leave_office()

    @Slot()
    def cancel(self) -> None:
        self._jobs.cancel()
        self.progressed.emit()

    def tell(self) -> None:
        """The scene of the desk is another."""
        scene = self._session.scene
        if scene.who is not None and scene.who.id != self._owner:
            self._owner, self._last = scene.who.id, next(iter(self.pages), "")
        here = scene.page is Page.OFFICE and not scene.locked
        self._go(self._page or self._last if here else "")

    @Slot()
    def _left(self) -> None:
        """On to where somebody wanted to go when the page asked."""
        if self._wanted:
            self.open(self._wanted)
        else:
            self.back()

    def _may_leave(self) -> bool:
        part = self._parts[self._page]
        return part.mayLeave() if isinstance(part, Unsaved) else True

    def _go(self, code: str) -> None:
        if code == self._page:
            return
        before, self._page = self._page, code
        if before:
            self._parts[before].leave()
        if code:
            self._last = code
            self._parts[code].enter()
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()
