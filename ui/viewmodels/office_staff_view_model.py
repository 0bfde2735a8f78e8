"""The accounts of the staff as an admin looks after them: new ones, PINs, roles, and who did what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.log import Span
from kiosk.application.staff import Account, NewPin, NotAllowed, SignedIn
from kiosk.domain.staff import Role
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.office.staff_port import DeedTold, StaffOffice
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.office_staff_shown import StaffShown, account_map, deed_map, today

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]
Told: TypeAlias = "NewPin | Account | NotAllowed"
QUESTIONS = ("add", "pin", "role", "disable", "deeds")


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeStaffViewModel(QObject):
    """A PIN is shown until ``written``, or until the page is left. An admin's own account is changed by another
    admin: a new PIN, another role ends what is open, this page too."""

    changed = Signal()

    def __init__(
        self, part: StaffOffice, jobs: Jobs, actor: Callable[[], str], *, today: Callable[[], date] = today
    ) -> None:
        """``actor`` is the id of the account that is signed in."""
        super().__init__()
        self._part, self._jobs, self._actor, self._today = part, jobs, actor, today
        self._shown = StaffShown()
        self._here = False

    @Property("QVariantList", notify=changed, final=True)
    def accounts(self) -> list[Map]:
        """Those that work first. ``code`` is the account's id."""
        return [
            account_map(one, one.id == self._actor())
            for one in sorted(self._shown.accounts, key=lambda one: not one.active)
        ]

    @Property("QVariantMap", notify=changed, final=True)
    def account(self) -> Map:
        found = self._shown.account
        return {} if found is None else account_map(found, found.id == self._actor())

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        """One of ``QUESTIONS`` or ""."""
        return self._shown.asking

    @Property(str, notify=changed, final=True)
    def pin(self) -> str:
        return self._shown.new.pin if self._shown.new else ""

    @Property(str, notify=changed, final=True)
    def pinName(self) -> str:
        return self._shown.new.account.name if self._shown.new else ""

    @Property(str, notify=changed, final=True)
    def refused(self) -> str:
        """A value of ``NotAllowed`` or ""."""
        return self._shown.refused

    @Property(str, notify=changed, final=True)
    def done(self) -> str:
        """ "unlock", "role", "disable" or ""."""
        return self._shown.done

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Property(str, notify=changed, final=True)
    def day(self) -> str:
        return self._shown.day.isoformat()

    @Property(bool, notify=changed, final=True)
    def isToday(self) -> bool:
        return self._shown.day >= self._today()

    @Property("QVariantList", notify=changed, final=True)
    def deeds(self) -> list[Map]:
        """``time`` in Beijing, ``event`` as in the journal, ``label`` of a ticket or ""."""
        return [deed_map(one) for one in self._shown.deeds or ()]

    @Property(bool, notify=changed, final=True)
    def reading(self) -> bool:
        """The deeds of that day are being read."""
        return self._shown.deeds is None

    @Slot()
    def enter(self) -> None:
        self._here = True
        self._read()

    @Slot()
    def leave(self) -> None:
        self._here = False
        self._put(StaffShown())

    @Slot(str)
    def choose(self, code: str) -> None:
        if self._shown.new is None:
            self._put(replace(self._shown, chosen=code, asking="", refused="", done="", deeds=None))

    @Slot(str)
    def ask(self, question: str) -> None:
        """One of ``QUESTIONS``."""
        if self._shown.new is not None or self._shown.busy:
            return
        self._put(replace(self._shown, asking=question, refused="", done="", day=self._today(), deeds=None))
        if question == "deeds":
            self._look_at(self._shown.day)

    @Slot()
    def back(self) -> None:
        if self._shown.new is None:
            self._put(replace(self._shown, asking="", refused="", done=""))

    @Slot(str, str)
    def add(self, name: str, role: str) -> None:
        self._do("add", lambda by: self._part.add(name, Role(role), by))

    @Slot()
    def newPin(self) -> None:
        self._of_another("pin", lambda name, by: self._part.reset_pin(name, by))

    @Slot()
    def unlock(self) -> None:
        self._of_another("unlock", lambda name, by: self._part.unlock(name, by))

    @Slot(str)
    def setRole(self, role: str) -> None:
        self._of_another("role", lambda name, by: self._part.set_role(name, Role(role), by))

    @Slot()
    def disable(self) -> None:
        self._of_another("disable", lambda name, by: self._part.disable(name, by))

    @Slot()
    def comeBack(self) -> None:
        """A disabled account works again, with a new PIN and the role it had."""
        found = self._shown.account
        if found is not None and not found.active:
            self.add(found.name, found.role.value)

    @Slot()
    def written(self) -> None:
        """The PIN stands on paper."""
        self._put(replace(self._shown, new=None, asking=""))

    @Slot(int)
    def turn(self, days: int) -> None:
        """The deeds of so many days later; none of a day that has not come."""
        day = self._shown.day + timedelta(days=days)
        if self._shown.asking == "deeds" and day <= self._today():
            self._look_at(day)

    def _of_another(self, what: str, change: Callable[[str, SignedIn], Told]) -> None:
        found = self._shown.account
        if found is not None and found.id != self._actor():
            name = found.name
            self._do(what, lambda by: change(name, by))

    def _do(self, what: str, change: Callable[[SignedIn], Told]) -> None:
        if self._shown.busy or self._shown.new is not None:
            return
        actor = self._actor()

        def work() -> tuple[Told, tuple[Account, ...]]:
            by = next((one for one in self._part.people() if one.id == actor), None)
            if by is None or not by.active or by.role is not Role.ADMIN:
                return NotAllowed.ADMIN_ONLY, self._part.people()
            return change(SignedIn(by.id, by.name, by.role, by.epoch)), self._part.people()

        self._put(replace(self._shown, busy=True, refused="", done=""))
        self._jobs.ask(work, lambda answer: self._did(what, answer))

    def _did(self, what: str, answer: tuple[Told, tuple[Account, ...]] | Troubled) -> None:
        if not self._here:
            return
        free = replace(self._shown, busy=False, troubled=isinstance(answer, Troubled))
        if isinstance(answer, Troubled):
            self._put(free)
            return
        told, people = answer
        free = replace(free, accounts=people)
        match told:
            case NotAllowed():
                self._put(replace(free, refused=told.value))
            case NewPin():
                self._put(replace(free, new=told, chosen=told.account.id, asking=""))
            case Account():
                self._put(replace(free, asking="", done=what))

    def _read(self) -> None:
        self._jobs.ask(self._part.people, self._told)

    def _told(self, people: tuple[Account, ...] | Troubled) -> None:
        if not self._here:
            return
        if isinstance(people, Troubled):
            self._put(replace(self._shown, troubled=True))
            return
        chosen = self._shown.chosen or next((one.id for one in people), "")
        self._put(replace(self._shown, accounts=people, chosen=chosen, troubled=False))

    def _look_at(self, day: date) -> None:
        found = self._shown.account
        if found is None:
            return
        id = found.id

        def told(deeds: Sequence[DeedTold] | Troubled) -> None:
            if self._here and (self._shown.chosen, self._shown.day) == (id, day):
                troubled = isinstance(deeds, Troubled)
                seen = () if isinstance(deeds, Troubled) else tuple(deeds)
                self._put(replace(self._shown, deeds=seen, troubled=troubled))

        self._put(replace(self._shown, day=day, deeds=None))
        self._jobs.ask(lambda: self._part.deeds(id, Span(day, day)), told)

    def _put(self, shown: StaffShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
