"""The village's list: who is on it, reading a new one in after a look at what it would change, and taking all off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.care import RosterRead
from kiosk.application.roster import Listed
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.office.roster_port import RosterOffice
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.desk_shown import listed_map
from ui.viewmodels.office_roster_shown import ListFile, RosterShown, file_map, told_map

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RosterPart:
    """Called by the worker's thread alone. ``files``: the lists that lie on sticks and in the clinic's folder now."""

    roster: RosterOffice
    files: Callable[[], tuple[ListFile, ...]]


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeRosterViewModel(QObject):
    changed = Signal()

    def __init__(
        self,
        part: RosterPart,
        jobs: Jobs,
        actor: Callable[[], str],
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._actor = part.roster, jobs, actor
        self._files = part.files
        self._shown = RosterShown()
        self._here = False
        self._turn = 0

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        """-1 while it is being read."""
        return -1 if self._shown.count is None else self._shown.count

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        """ "", "read" or "clear"."""
        return self._shown.asking

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """What was looked for."""
        return self._shown.words

    @Property("QVariantList", notify=changed, final=True)
    def found(self) -> list[Map]:
        """Masked."""
        return [listed_map(one) for one in self._shown.found or ()]

    @Property(bool, notify=changed, final=True)
    def nobody(self) -> bool:
        """Somebody was looked for and is not on the list."""
        return self._shown.found == ()

    @Property(bool, notify=changed, final=True)
    def lookingForFiles(self) -> bool:
        return self._shown.files is None

    @Property("QVariantList", notify=changed, final=True)
    def files(self) -> list[Map]:
        return [file_map(one) for one in self._shown.files or ()]

    @Property(str, notify=changed, final=True)
    def chosen(self) -> str:
        return str(self._shown.chosen or "")

    @Property(bool, notify=changed, final=True)
    def strict(self) -> bool:
        return self._shown.strict

    @Property("QVariantMap", notify=changed, final=True)
    def told(self) -> Map:
        return told_map(self._shown)

    @Property(bool, notify=changed, final=True)
    def canRead(self) -> bool:
        """A file was looked at, and something of it would go in."""
        told = self._shown.told
        fit = told is not None and not told.refused and told.added + told.changed > 0
        return fit and self._shown.dry and not self._shown.busy

    @Property(int, notify=changed, final=True)
    def cleared(self) -> int:
        """How many were taken off just now; -1 for nothing was done."""
        return self._shown.cleared

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Slot()
    def enter(self) -> None:
        self._here = True
        self._put(RosterShown())
        self._count()

    @Slot()
    def leave(self) -> None:
        self._here = False
        self._turn += 1
        self._put(RosterShown())

    @Slot(str)
    def ask(self, what: str) -> None:
        """ "read", "clear", or "" for the way back."""
        if self._shown.busy or (what == "clear" and not self._shown.count):
            return
        self._turn += 1
        self._put(RosterShown(self._shown.count, what, troubled=self._shown.count is None))
        if what == "read":
            self.lookForFiles()

    @Slot(str)
    def look(self, words: str) -> None:
        """For people by name or village."""
        wanted = words.strip()
        self._turn += 1
        turn = self._turn

        def told(answer: tuple[Listed, ...] | Troubled) -> None:
            if turn == self._turn:
                found = None if isinstance(answer, Troubled) else answer
                self._put(replace(self._shown, found=found, troubled=found is None))

        self._put(replace(self._shown, words=wanted, found=None, cleared=-1))
        if wanted:
            self._jobs.ask(lambda: self._part.listed(wanted), told)

    @Slot()
    def lookForFiles(self) -> None:
        def told(answer: tuple[ListFile, ...] | Troubled) -> None:
            if not self._here:
                return
            files = () if isinstance(answer, Troubled) else answer
            still = any(one.path == self._shown.chosen for one in files)
            kept = self._shown if still else replace(self._shown, chosen=None, told=None)
            self._put(replace(kept, files=files, troubled=isinstance(answer, Troubled)))

        if not self._shown.busy:
            self._put(replace(self._shown, files=None))
            self._jobs.ask(self._files, told)

    @Slot(str)
    def choose(self, path: str) -> None:
        """And look at once what it would change."""
        if not self._shown.busy and any(str(one.path) == path for one in self._shown.files or ()):
            self._put(replace(self._shown, chosen=Path(path)))
            self._read(dry=True)

    @Slot(bool)
    def setStrict(self, strict: bool) -> None:
        if not self._shown.busy:
            self._put(replace(self._shown, strict=strict))
            if self._shown.chosen is not None and (self._shown.dry or self._shown.told is None):
                self._read(dry=True)

    @Slot()
    def readIn(self) -> None:
        if self.canRead:
            self._read(dry=False)

    @Slot()
    def clear(self) -> None:
        actor = self._actor()

        def told(answer: int | Troubled) -> None:
            if isinstance(answer, Troubled):
                self._put(replace(self._shown, busy=False, troubled=self._here))
            elif self._here:
                self._put(RosterShown(0, cleared=answer))

        if self._shown.asking == "clear" and not self._shown.busy:
            self._put(replace(self._shown, busy=True, troubled=False))
            self._jobs.ask(lambda: self._part.clear(actor), told)

    def _read(self, dry: bool) -> None:
        file, strict, actor = self._shown.chosen, self._shown.strict, self._actor()
        assert file is not None

        def told(answer: RosterRead | Troubled) -> None:
            if not self._here:
                return
            said = None if isinstance(answer, Troubled) else answer
            self._put(replace(self._shown, busy=False, told=said, dry=dry, troubled=said is None))
            if not dry:
                self._count()

        self._put(replace(self._shown, busy=True, told=None, troubled=False))
        self._jobs.ask(lambda: self._part.read(file, actor, strict, dry), told)

    def _count(self) -> None:
        def told(answer: int | Troubled) -> None:
            if self._here:
                troubled = isinstance(answer, Troubled)
                self._put(
                    replace(self._shown, count=None if isinstance(answer, Troubled) else answer, troubled=troubled)
                )

        self._jobs.ask(self._part.count, told)

    def _put(self, shown: RosterShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
