"""One person's data on request: shown in full for a minute, taken out, or erased. Each look is in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.care import Dropped, NotErased
from kiosk.application.log import Place
from kiosk.domain.catalogue import Catalogue
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.office.care_port import PeopleCare
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import office_spans as spans
from ui.viewmodels.office_copies_shown import gone_map
from ui.viewmodels.office_person_shown import Kept, Map, PersonShown, checked, names_in, person_map

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_S = 60
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PersonPart:
    """Called by the worker's thread alone."""

    people: PeopleCare
    places: Callable[[], tuple[Place, ...]]
    catalogue: Callable[[], Catalogue]


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficePersonViewModel(QObject):
    """Number, reason and data are forgotten together: after a minute, with the page, with the lock."""

    changed = Signal()

    def __init__(
        self, part: PersonPart, jobs: Jobs, actor: Callable[[], str], *, today: Callable[[], date] = spans.today
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._actor, self._today = part, jobs, actor, today
        self._shown = PersonShown()
        self._visit = 0  # another after the page was left: what was asked before is told nobody
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.second)

    @Property("QVariantMap", notify=changed, final=True)
    def person(self) -> Map:
        """Empty while nobody is shown."""
        return person_map(self._shown.kept)

    @Property(int, notify=changed, final=True)
    def left(self) -> int:
        """Seconds until it is gone from the screen."""
        return self._shown.left

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        """ "export", "erase" or ""."""
        return self._shown.asking

    @Property("QVariantList", notify=changed, final=True)
    def places(self) -> list[Map]:
        """``name`` of a stick, "" for the clinic's own folder; ``free`` in MB."""
        return [
            {
                "path": str(one.path),
                "name": one.name,
                "free": one.free_bytes // 1_000_000,
                "on": one.path == self._shown.place,
            }
            for one in self._shown.places
        ]

    @Property("QVariantMap", notify=changed, final=True)
    def made(self) -> Map:
        """The folder of an export, and whether it is on a stick; empty before."""
        made, place = self._shown.made, self._shown.place
        stick = any(one.path == place and one.name for one in self._shown.places)
        return {"folder": made.name, "stick": stick} if made else {}

    @Property("QVariantMap", notify=changed, final=True)
    def gone(self) -> Map:
        """What was erased, in numbers; empty before."""
        return gone_map(self._shown.gone) if self._shown.gone else {}

    @Property(str, notify=changed, final=True)
    def refused(self) -> str:
        return self._shown.refused

    @Property(str, notify=changed, final=True)
    def failed(self) -> str:
        """What could not be done: "show", "export", "erase" or ""."""
        return self._shown.failed

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Slot()
    def enter(self) -> None:
        self._put(PersonShown())

    @Slot()
    def leave(self) -> None:
        self.close()

    @Slot()
    def close(self) -> None:
        """Nothing of the person is left here."""
        self._visit += 1
        self._timer.stop()
        self._put(PersonShown())

    @Slot()
    def second(self) -> None:
        shown = self._shown
        if shown.kept is None:
            return
        if shown.left > 1:
            self._put(replace(shown, left=shown.left - 1))
        else:
            self.close()

    @Slot(str, result=str)
    def check(self, number: str) -> str:
        """ "", "short", "right", "old" or "wrong"."""
        return checked(number, self._today())

    @Slot(str, str)
    def show(self, number: str, reason: str) -> None:
        actor = self._actor()

        def work() -> Kept | NotErased:
            found = self._part.people.person(number, reason, actor)
            return (
                found if isinstance(found, NotErased) else Kept(found, number, reason, names_in(self._part.catalogue()))
            )

        def shown(kept: Kept) -> None:
            self._put(PersonShown(kept, SHOWN_S))
            self._timer.start()

        self._put(replace(self._shown, gone=None))
        self._do("show", work, shown)

    @Slot(str)
    def ask(self, what: str) -> None:
        """ "export", "erase", or "" for the way back; the minute begins anew."""
        shown = self._shown
        if shown.kept is not None and not shown.busy:
            self._put(replace(shown, asking=what, left=SHOWN_S, made=None, refused="", failed=""))
            if what == "export":
                self.lookForPlaces()

    @Slot()
    def lookForPlaces(self) -> None:
        visit = self._visit

        def told(found: tuple[Place, ...] | Troubled) -> None:
            if visit == self._visit:
                places = () if isinstance(found, Troubled) else found
                paths = [one.path for one in places]
                place = self._shown.place if self._shown.place in paths else next(iter(paths), None)
                self._put(replace(self._shown, places=places, place=place))

        self._jobs.ask(self._part.places, told)

    @Slot(str)
    def choosePlace(self, path: str) -> None:
        self._put(replace(self._shown, place=Path(path), made=None))

    @Slot()
    def export(self) -> None:
        kept, place, actor = self._shown.kept, self._shown.place, self._actor()
        if kept is not None and place is not None and self._shown.asking == "export":
            self._do(
                "export",
                lambda: self._part.people.export_person(kept.number, kept.reason, place, actor),
                lambda made: self._put(replace(self._shown, made=made, left=SHOWN_S)),
            )

    @Slot()
    def erase(self) -> None:
        kept, actor = self._shown.kept, self._actor()

        def erased(gone: Dropped) -> None:
            self.close()
            self._put(PersonShown(gone=gone))

        if kept is not None and self._shown.asking == "erase":
            self._do("erase", lambda: self._part.people.erase_person(kept.number, kept.reason, actor), erased)

    def _do(self, what: str, work: Callable[[], T | NotErased], done: Callable[[T], None]) -> None:
        if self._shown.busy:
            return
        visit = self._visit

        def told(answer: T | NotErased | Troubled) -> None:
            if visit != self._visit:
                return
            self._put(replace(self._shown, busy=False))
            if isinstance(answer, Troubled):
                self._put(replace(self._shown, failed=what))
            elif isinstance(answer, NotErased):
                self._put(replace(self._shown, refused=answer.value))
            else:
                done(answer)

        self._put(replace(self._shown, busy=True, refused="", failed=""))
        self._jobs.ask(work, told)

    def _put(self, shown: PersonShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
