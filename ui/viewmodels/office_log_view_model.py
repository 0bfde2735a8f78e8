"""The daily log: the visits of a day or more, their export to a stick or folder, and the check of an export."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.log import Exported, Exports, Form, NotExported, Place, Records, Verified
from kiosk.domain.catalogue import Catalogue
from ui.desk.scene import Ended, Troubled
from ui.office.jobs import OfficeJobs
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import office_spans as spans
from ui.viewmodels.office_log_shown import LogShown, Seen, after, exports_in, seen_of, told_map

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LogPart:
    """Called by the worker's thread alone."""

    records: Records
    exports: Exports
    catalogue: Callable[[], Catalogue]


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeLogViewModel(QObject):
    changed = Signal()

    def __init__(
        self, part: LogPart, jobs: OfficeJobs, actor: Callable[[], str], *, today: Callable[[], date] = spans.today
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._actor, self._today = part, jobs, actor, today
        self._shown = LogShown(spans.around(spans.DAY, today()))
        self._folders: Mapping[Path, tuple[Path, ...]] = {}
        self._here = False
        self._export: LogShown | None = None  # that goes on, or has ended while nobody was here

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """ "day", "week", "month" or "own"."""
        return self._shown.kind

    @Property(str, notify=changed, final=True)
    def first(self) -> str:
        return self._shown.span.first.isoformat()

    @Property(str, notify=changed, final=True)
    def last(self) -> str:
        return spans.up_to(self._shown.span, self._today()).last.isoformat()

    @Property(bool, notify=changed, final=True)
    def isNow(self) -> bool:
        """Nothing later can be chosen."""
        return self._shown.span.last >= self._today()

    @Property(bool, notify=changed, final=True)
    def reading(self) -> bool:
        return self._shown.seen is None

    @Property("QVariantList", notify=changed, final=True)
    def lines(self) -> list[Map]:
        """``programme`` are names; ``waited`` minutes, -1 when there is none."""
        return [asdict(one) for one in (self._shown.seen or Seen()).lines]

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return (self._shown.seen or Seen()).count

    @Property("QVariantMap", notify=changed, final=True)
    def states(self) -> Map:
        """How many visits are in each state."""
        return dict((self._shown.seen or Seen()).states)

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        return self._shown.asking

    @Property("QVariantList", notify=changed, final=True)
    def places(self) -> list[Map]:
        """``name`` of a stick, "" for the clinic's own folder; ``free`` in MB."""
        return [
            {"path": str(one.path), "name": one.name, "free": one.free_bytes // 1_000_000, "on": one.path == self.place}
            for one in self._shown.places or ()
        ]

    @Property("QStringList", notify=changed, final=True)
    def forms(self) -> list[str]:
        return sorted(one.value for one in self._shown.forms)

    @Property(bool, notify=changed, final=True)
    def full(self) -> bool:
        return self._shown.full

    @Property("QStringList", notify=changed, final=True)
    def folders(self) -> list[str]:
        """The names of the exports at that place, the newest first."""
        return [one.name for one in self._shown.folders]

    @Property("QVariantMap", notify=changed, final=True)
    def told(self) -> Map:
        return told_map(self._shown)

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._shown.troubled

    @property
    def place(self) -> Path | None:
        return self._shown.place

    @Slot()
    def enter(self) -> None:
        """With the export that goes on, or with what came of it meanwhile."""
        self._here = True
        shown = self._export or LogShown(spans.around(spans.DAY, self._today()))
        self._export = shown if shown.busy else None
        self._look(shown)

    @Slot()
    def leave(self) -> None:
        self._here = False
        self._put(LogShown(spans.around(spans.DAY, self._today())))

    @Slot(str)
    def choose(self, kind: str) -> None:
        """The span around the day that was last looked at."""
        shown = self._shown
        day = min(shown.span.last, self._today())
        span = spans.up_to(shown.span, self._today()) if kind == spans.OWN else spans.around(kind, day)
        self._look(replace(shown, kind=kind, span=span))

    @Slot(int)
    def turn(self, steps: int) -> None:
        span = spans.turned(self._shown.kind, self._shown.span, steps)
        if span.first <= self._today():
            self._look(replace(self._shown, span=span))

    @Slot(str, int)
    def move(self, end: str, days: int) -> None:
        """Of a span from one day to another: ``end`` is "first" or "last"."""
        span = spans.moved(self._shown.span, end, days, self._today())
        self._look(replace(self._shown, span=span))

    @Slot(str)
    def ask(self, what: str) -> None:
        """ "export", "check", or "" for the way back."""
        if not self._shown.busy:
            self._put(replace(self._shown, asking=what, told=None, full=False, places=None, folders=()))
            if what:
                self.lookForPlaces()

    @Slot()
    def lookForPlaces(self) -> None:
        def work() -> tuple[tuple[Place, ...], Mapping[Path, tuple[Path, ...]]]:
            found = self._part.exports.places()
            return found, {one.path: exports_in(one.path) for one in found}

        def told(answer: tuple[tuple[Place, ...], Mapping[Path, tuple[Path, ...]]] | Troubled) -> None:
            if not self._here or isinstance(answer, Troubled):
                self._put(replace(self._shown, troubled=self._here))
                return
            places, self._folders = answer
            kept = [one.path for one in places if one.path == self._shown.place]
            place = next(iter(kept or [one.path for one in places]), None)
            folders = self._folders.get(place, ()) if place else ()
            self._put(replace(self._shown, places=places, place=place, folders=folders))

        self._jobs.ask(work, told)

    @Slot(str)
    def choosePlace(self, path: str) -> None:
        place = Path(path)
        self._put(replace(self._shown, place=place, folders=self._folders.get(place, ()), told=None))

    @Slot(str)
    def toggle(self, form: str) -> None:
        self._put(replace(self._shown, forms=self._shown.forms ^ {Form(form)}))

    @Slot(bool)
    def setFull(self, full: bool) -> None:
        self._put(replace(self._shown, full=full))

    @Slot(str)
    def export(self, reason: str) -> None:
        """``reason`` is read only when names and numbers are to stand in full."""
        shown, actor = self._shown, self._actor()
        if shown.busy or self._jobs.watched is not None or shown.place is None or not shown.forms:
            return
        span, into, forms = spans.up_to(shown.span, self._today()), shown.place, shown.forms
        why = reason.strip() if shown.full else None
        if why == "":
            self._put(replace(shown, told=NotExported.NO_REASON))
            return
        exports, begun = self._part.exports, replace(shown, busy=True, told=None, troubled=False)

        def told(answer: Exported | NotExported | Ended | Troubled) -> None:
            self._export = None if self._here or self._export is None else after(self._export, answer)
            if self._here:
                self._put(after(self._shown, answer))

        self._export = replace(begun, seen=None)  # the names go with the page
        self._put(begun)
        self._jobs.watch(lambda far: exports.export(span, into, forms, actor, reason=why, progress=far), told)

    @Slot(str)
    def check(self, name: str) -> None:
        folder = next((one for one in self._shown.folders if one.name == name), None)
        if folder is None or self._shown.busy:
            return

        def told(answer: Verified | Troubled) -> None:
            if self._here and self._shown.checked == name:  # and the page was not left meanwhile
                self._put(after(self._shown, answer))

        self._put(replace(self._shown, checked=name, busy=True, told=None, troubled=False))
        self._jobs.ask(lambda: self._part.exports.verify(folder), told)

    def _look(self, shown: LogShown) -> None:
        span = spans.up_to(shown.span, self._today())

        def told(seen: Seen | Troubled) -> None:
            if self._here and span == spans.up_to(self._shown.span, self._today()):
                troubled = isinstance(seen, Troubled)
                now = Seen() if isinstance(seen, Troubled) else seen
                self._put(replace(self._shown, seen=now, troubled=troubled))

        self._put(replace(shown, seen=None))
        self._jobs.ask(lambda: seen_of(self._part.records, span, self._part.catalogue()), told)

    def _put(self, shown: LogShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
