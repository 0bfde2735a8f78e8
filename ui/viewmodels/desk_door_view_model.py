"""Signing in by name and PIN, the lock, and the choice of a desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.staff import Locked, WrongPin
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.staff import Role
from ui.desk.deeds import clock_is_right
from ui.desk.scene import Page
from ui.desk.session import DeskSession
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.desk_outcome import clock_time

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]


@QmlElement
@QmlUncreatable("made in ui/desk/face.py")
class DeskDoorViewModel(QObject):
    changed = Signal()
    ticked = Signal()

    def __init__(self, session: DeskSession, catalogue: Catalogue, has_office: bool = False) -> None:
        super().__init__()
        self._has_office = has_office
        self._session = session
        self._catalogue = catalogue
        self._drawn: tuple[object, ...] = ()
        self._practice: list[str] = []

    def use(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.changed.emit()

    @Property("QStringList", notify=changed, final=True)
    def names(self) -> list[str]:
        return [one.name for one in self._session.scene.accounts]

    @Property(str, notify=changed, final=True)
    def who(self) -> str:
        """Whoever is signed in, also while it is locked."""
        who = self._session.scene.who
        return who.name if who else ""

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._session.scene.busy

    @Property(str, notify=changed, final=True)
    def answer(self) -> str:
        """Why it did not open: "wrong", "wait", "locked", "changed", "expired" or nothing."""
        scene = self._session.scene
        if self._session.must_wait_s:
            return "wait"
        match scene.answer:
            case Locked():
                return "locked"
            case WrongPin():
                return "wrong"
            case _:
                return scene.ended

    @Property(int, notify=changed, final=True)
    def triesLeft(self) -> int:
        answer = self._session.scene.answer
        return answer.tries_left if isinstance(answer, WrongPin) else 0

    @Property(int, notify=ticked, final=True)
    def waitSeconds(self) -> int:
        return self._session.must_wait_s

    @Property(bool, notify=changed, final=True)
    def mayOffice(self) -> bool:
        """An admin is signed in where there is an office."""
        who = self._session.scene.who
        return self._has_office and who is not None and who.role is Role.ADMIN

    @Property(bool, notify=changed, final=True)
    def clockAsked(self) -> bool:
        """Whoever is signed in is asked whether the clock is right."""
        scene = self._session.scene
        there = scene.page in (Page.PLACE, Page.WORK) and not scene.locked
        return there and scene.look.clock_in_doubt

    @Property("QStringList", notify=ticked, final=True)
    def clock(self) -> list[str]:
        """Time, day of the week (1 is Monday) and date in Beijing, as the PC's clock has them."""
        return [clock_time(self._session.now(), shape) for shape in ("%H:%M", "%u", "%Y-%m-%d")]

    @Property("QVariantList", notify=changed, final=True)
    def desks(self) -> list[Map]:
        """``name``, ``room``, ``state``, ``stations`` (codes), ``staff`` (a name or nothing), ``busy``."""
        scene = self._session.scene
        names = {one.id: one.name for one in scene.accounts}
        return [
            {
                "name": one.name,
                "room": one.room,
                "state": one.state.value,
                "stations": list(one.stations),
                "staff": names.get(one.staff or "", ""),
                "busy": one.current is not None,
            }
            for one in scene.look.desks
        ]

    @Property("QVariantList", notify=changed, final=True)
    def stations(self) -> list[Map]:
        found = self._catalogue.stations.values()
        return [{"code": one.code, "names": dict(one.names), "room": one.room} for one in found]

    @Property(str, notify=changed, final=True)
    def lastDesk(self) -> str:
        return self._session.scene.desk_name

    @Property("QStringList", notify=changed, final=True)
    def practice(self) -> list[str]:
        """The name and the PIN of a pretended account; nothing outside practice."""
        return self._practice

    def practise(self, name: str, pin: str) -> None:
        self._practice = [name, pin]
        self.changed.emit()

    @Slot(str)
    def choose(self, name: str) -> None:
        self._session.choose(name)

    @Slot(str, str)
    def signIn(self, name: str, pin: str) -> None:
        self._session.sign_in(name, pin)

    @Slot(str)
    def unlock(self, pin: str) -> None:
        self._session.unlock(pin)

    @Slot(str, str, "QStringList", bool)
    def openDesk(self, name: str, room: str, stations: list[str], take_over: bool) -> None:
        self._session.open_desk(name.strip(), room.strip(), tuple(stations), take_over)

    @Slot()
    def changePlace(self) -> None:
        self._session.change_place()

    @Slot()
    def goToOffice(self) -> None:
        if self.mayOffice:
            self._session.go_to_office()

    @Slot()
    def clockIsRight(self) -> None:
        if self.clockAsked:
            self._session.do(clock_is_right)

    @Slot()
    def lock(self) -> None:
        self._session.lock()

    @Slot()
    def signOut(self) -> None:
        self._session.sign_out()

    @Slot()
    def touched(self) -> None:
        self._session.touched()

    def tell(self) -> None:
        self.ticked.emit()
        drawn = (self._session.scene, self.answer)
        if drawn != self._drawn:
            self._drawn = drawn
            self.changed.emit()
