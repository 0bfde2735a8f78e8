"""The clinic's data: its copies, what one of them would bring back and how, and names that are kept no longer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.care import Copy
from kiosk.application.log import Place
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.office.care_port import CopiesCare, PeopleCare
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import office_spans as spans
from ui.viewmodels.office_copies_shown import (
    CopiesShown,
    Looked,
    Map,
    Told,
    command,
    copy_map,
    medium_map,
    told_map,
)

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CopiesPart:
    """Called by the worker's thread alone."""

    copies: CopiesCare
    people: PeopleCare
    places: Callable[[], tuple[Place, ...]]


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeCopiesViewModel(QObject):
    """Nothing is put back here: the page says how, since every face has to be closed for it."""

    changed = Signal()

    def __init__(
        self, part: CopiesPart, jobs: Jobs, actor: Callable[[], str], *, today: Callable[[], date] = spans.today
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._actor, self._today = part, jobs, actor, today
        self._shown = CopiesShown()
        self._visit = 0  # another after the page was left: what was asked before is told nobody

    @Property("QVariantList", notify=changed, final=True)
    def copies(self) -> list[Map]:
        """The newest first. ``made`` in Beijing time, ``size`` with its unit, ``day`` "" where the name is not ours."""
        return [copy_map(one) for one in self._shown.seen.copies] if self._shown.seen else []

    @Property("QVariantMap", notify=changed, final=True)
    def copy(self) -> Map:
        found = self._shown.copy
        return copy_map(found) if found else {}

    @Property(bool, notify=changed, final=True)
    def reading(self) -> bool:
        return self._shown.seen is None

    @Property("QVariantMap", notify=changed, final=True)
    def medium(self) -> Map:
        """``folder``, ``named``, ``there``, ``otherDisk``; empty while it is being read."""
        return medium_map(self._shown.seen)

    @Property(int, notify=changed, final=True)
    def due(self) -> int:
        """Persons whose names are older than the settings allow."""
        return self._shown.seen.due if self._shown.seen else 0

    @Property(int, notify=changed, final=True)
    def keepDays(self) -> int:
        return self._shown.seen.keep_days if self._shown.seen else 0

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        """ "make", "restore", "names" or ""."""
        return self._shown.asking

    @Property("QVariantList", notify=changed, final=True)
    def places(self) -> list[Map]:
        """``path`` and ``name`` are "" for the folder of the copies; ``free`` in MB."""
        here = {"path": "", "name": "", "free": 0, "on": self._shown.place is None}
        sticks = [
            {
                "path": str(one.path),
                "name": one.name,
                "free": one.free_bytes // 1_000_000,
                "on": one.path == self._shown.place,
            }
            for one in self._shown.places
        ]
        return [here, *sticks]

    @Property("QVariantMap", notify=changed, final=True)
    def told(self) -> Map:
        return told_map(self._shown)

    @Property(str, notify=changed, final=True)
    def command(self) -> str:
        """What puts the chosen copy back."""
        return command(self._shown.chosen)

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(str, notify=changed, final=True)
    def failed(self) -> str:
        """What could not be done: "look", "make", "restore", "drop" or ""."""
        return self._shown.failed

    @Slot()
    def enter(self) -> None:
        self.look()

    @Slot()
    def leave(self) -> None:
        self._visit += 1
        self._put(CopiesShown())

    @Slot()
    def look(self) -> None:
        """Reads each copy through once more."""
        if not self._shown.busy:
            self._put(replace(self._shown, seen=None, told=None, failed=""))
            self._do("look", lambda: None)

    @Slot(str)
    def choose(self, code: str) -> None:
        if not self._shown.busy:
            self._put(replace(self._shown, chosen=Path(code), asking="", told=None, failed=""))

    @Slot(str)
    def ask(self, what: str) -> None:
        """ "make", "restore", "names", or "" for the way back. "restore" says at once what would come back."""
        copy = self._shown.copy
        if self._shown.busy or (what == "restore" and copy is None):
            return
        self._put(replace(self._shown, asking=what, place=None, told=None, failed=""))
        if what == "make":
            self.lookForPlaces()
        elif what == "restore" and copy is not None:
            path = copy.path
            self._do("restore", lambda: self._part.copies.restoring(path))

    @Slot()
    def lookForPlaces(self) -> None:
        visit = self._visit

        def told(found: tuple[Place, ...] | Troubled) -> None:
            if visit == self._visit:
                sticks = () if isinstance(found, Troubled) else tuple(one for one in found if one.name)
                kept = next((one.path for one in sticks if one.path == self._shown.place), None)
                self._put(replace(self._shown, places=sticks, place=kept))

        self._jobs.ask(self._part.places, told)

    @Slot(str)
    def choosePlace(self, path: str) -> None:
        self._put(replace(self._shown, place=Path(path) if path else None, told=None))

    @Slot()
    def make(self) -> None:
        if self._shown.asking == "make" and not self._shown.busy:
            actor, to = self._actor(), self._shown.place
            self._do("make", lambda: self._part.copies.back_up(actor, to))

    @Slot()
    def drop(self) -> None:
        if self._shown.asking == "names" and not self._shown.busy:
            actor, today = self._actor(), self._today()
            self._do("drop", lambda: self._part.people.drop(today, actor))

    def _do(self, what: str, work: Callable[[], Told | None]) -> None:
        """Then looks again, unless nothing can be another."""
        visit, today = self._visit, self._today()
        before = self._shown.seen if what == "restore" else None

        def done() -> tuple[Told | None, Looked]:
            return work(), before or self._looked(today)

        def told(answer: tuple[Told | None, Looked] | Troubled) -> None:
            if visit != self._visit:
                return
            if isinstance(answer, Troubled):
                self._put(replace(self._shown, busy=False, failed=what))
                return
            said, seen = answer
            paths = [one.path for one in seen.copies]
            wanted = said.path if isinstance(said, Copy) and said.path in paths else self._shown.chosen
            chosen = wanted if wanted in paths else next(iter(paths), None)
            self._put(replace(self._shown, busy=False, told=said, seen=seen, chosen=chosen))

        self._put(replace(self._shown, busy=True, told=None, failed=""))
        self._jobs.ask(done, told)

    def _looked(self, today: date) -> Looked:
        copies, people = self._part.copies, self._part.people
        return Looked(copies.copies(), copies.medium(), people.due(today), people.keep_days())

    def _put(self, shown: CopiesShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
