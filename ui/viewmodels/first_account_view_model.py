"""The first account of a clinic, made at a desk: a name, a PIN that is shown and typed back, and an admin is in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.staff import Account, NotAllowed
from kiosk.domain.staff import fit_name, new_pin
from ui.desk.port import StaffPort
from ui.desk.scene import Page, Troubled
from ui.desk.session import DeskSession
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FirstShown:
    """``step`` is "name", "pin" (it is shown), "again" (it is typed back) or, where nothing is to be made, nothing."""

    step: str = ""
    name: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    refused: str = ""
    making: bool = False


@QmlElement
@QmlUncreatable("made in ui/desk/desk.py")
class FirstAccountViewModel(QObject):
    """Until the PIN was typed back nothing is kept: a power cut leaves no account whose PIN nobody knows."""

    changed = Signal()

    def __init__(self, session: DeskSession, staff: StaffPort) -> None:
        super().__init__()
        self._session, self._staff = session, staff
        self._shown = FirstShown()
        self._asking = False

    @Property(str, notify=changed, final=True)
    def step(self) -> str:
        return self._shown.step

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        return self._shown.name

    @Property(str, notify=changed, final=True)
    def pin(self) -> str:
        """Only while it is to be written down."""
        return self._shown.pin if self._shown.step == "pin" else ""

    @Property(str, notify=changed, final=True)
    def refused(self) -> str:
        """ "bad_name", "other_pin", "troubled" or nothing."""
        return self._shown.refused

    @Property(bool, notify=changed, final=True)
    def making(self) -> bool:
        return self._shown.making

    @Slot(str)
    def offer(self, name: str) -> None:
        fit = fit_name(name)
        if fit is None:
            self.put(replace(self._shown, refused=NotAllowed.BAD_NAME.value))
        else:
            self.put(FirstShown("pin", fit, new_pin()))

    @Slot()
    def written(self) -> None:
        if self._shown.step == "pin":
            self.put(replace(self._shown, step="again", refused=""))

    @Slot()
    def back(self) -> None:
        """To the PIN, and from there to the name, with another PIN then."""
        if self._shown.step == "again" and not self._shown.making:
            self.put(replace(self._shown, step="pin", refused=""))
        elif self._shown.step == "pin":
            self.put(FirstShown("name", self._shown.name))

    @Slot(str)
    def typedBack(self, pin: str) -> None:
        shown = self._shown
        if shown.step != "again" or shown.making:
            return
        if pin != shown.pin:
            self.put(replace(shown, step="pin", refused="other_pin"))
            return

        def told(answer: Account | NotAllowed | Troubled) -> None:
            match answer:
                case Account():
                    self.put(FirstShown())
                    self._session.sign_in(shown.name, shown.pin)
                case NotAllowed():
                    self.put(FirstShown())  # somebody made one meanwhile
                case Troubled():
                    self.put(replace(shown, refused="troubled"))
            self._session.start()

        self.put(replace(shown, making=True, refused=""))
        self._session.jobs.run(lambda: self._staff.add_first(shown.name, shown.pin), told)

    def tell(self) -> None:
        """Accounts that are there end it. Where none is known it is asked for once more: they may not be read yet."""
        scene = self._session.scene
        if scene.page is not Page.SIGN_IN or scene.accounts:
            self.put(FirstShown())
        elif not self._shown.step and not self._asking:
            self._asking = True
            self._session.jobs.run(lambda: self._staff.people(), self._read)

    def put(self, shown: FirstShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _read(self, accounts: tuple[Account, ...] | Troubled) -> None:
        self._asking = False
        scene = self._session.scene
        if accounts == () and scene.page is Page.SIGN_IN and not scene.accounts:
            self.put(FirstShown("name"))
