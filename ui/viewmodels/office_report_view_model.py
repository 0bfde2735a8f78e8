"""How the clinic did on a day, in a week or in a month, beside the one before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.log import Span
from kiosk.application.report import Reports
from kiosk.domain.catalogue import Catalogue
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import office_spans as spans
from ui.viewmodels.office_report_shown import Shown, estimate_map, maps, shown_of

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]
TABS = ("times", "programmes", "stations", "trust")


@dataclass(frozen=True, slots=True)
class ReportPart:
    """Called by the worker's thread alone."""

    reports: Reports
    catalogue: Callable[[], Catalogue]


@dataclass(frozen=True, slots=True)
class State:
    span: Span
    kind: str = spans.DAY
    tab: str = TABS[0]
    shown: Shown | None = None
    troubled: bool = False


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeReportViewModel(QObject):
    """Counts are of visits, at a station of stops; minutes are -1 where nobody waited."""

    changed = Signal()

    def __init__(
        self, part: ReportPart, jobs: Jobs, actor: Callable[[], str], *, today: Callable[[], date] = spans.today
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._today = part, jobs, today
        self._state = State(spans.around(spans.DAY, today()))
        self._here = False

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        return self._state.kind

    @Property(str, notify=changed, final=True)
    def first(self) -> str:
        return self._state.span.first.isoformat()

    @Property(str, notify=changed, final=True)
    def last(self) -> str:
        return spans.up_to(self._state.span, self._today()).last.isoformat()

    @Property(bool, notify=changed, final=True)
    def isNow(self) -> bool:
        return self._state.span.last >= self._today()

    @Property(str, notify=changed, final=True)
    def tab(self) -> str:
        return self._state.tab

    @Property(bool, notify=changed, final=True)
    def reading(self) -> bool:
        return self._state.shown is None

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._state.troubled

    @Property("QVariantList", notify=changed, final=True)
    def figures(self) -> list[Map]:
        """``code``, ``value``, ``before``."""
        return maps(self._state.shown.figures) if self._state.shown else []

    @Property("QVariantMap", notify=changed, final=True)
    def wait(self) -> Map:
        """``median``, ``p90`` and ``before``, the median of the span before."""
        now = self._state.shown
        return {"median": now.wait, "p90": now.wait_p90, "before": now.wait_before} if now else {}

    @Property("QVariantList", notify=changed, final=True)
    def times(self) -> list[Map]:
        """The hours of a day; the days of a longer span."""
        now = self._state.shown
        return maps((now.days or now.hours) if self._state.kind != spans.DAY else now.hours) if now else []

    @Property("QVariantList", notify=changed, final=True)
    def programmes(self) -> list[Map]:
        return maps(self._state.shown.programmes) if self._state.shown else []

    @Property("QVariantList", notify=changed, final=True)
    def stations(self) -> list[Map]:
        return maps(self._state.shown.stations) if self._state.shown else []

    @Property("QVariantMap", notify=changed, final=True)
    def estimate(self) -> Map:
        return estimate_map(self._state.shown.estimate) if self._state.shown else {}

    @Property("QVariantList", notify=changed, final=True)
    def troubles(self) -> list[Map]:
        return maps(self._state.shown.troubles) if self._state.shown else []

    @Slot()
    def enter(self) -> None:
        self._here = True
        self._read(State(spans.around(spans.DAY, self._today())))

    @Slot()
    def leave(self) -> None:
        self._here = False

    @Slot(str)
    def show(self, tab: str) -> None:
        self._put(replace(self._state, tab=tab))

    @Slot(str)
    def choose(self, kind: str) -> None:
        day = min(self._state.span.last, self._today())
        self._read(replace(self._state, kind=kind, span=spans.around(kind, day)))

    @Slot(int)
    def turn(self, steps: int) -> None:
        span = spans.turned(self._state.kind, self._state.span, steps)
        if span.first <= self._today():
            self._read(replace(self._state, span=span))

    def _read(self, state: State) -> None:
        span = state.span

        def told(shown: Shown | Troubled) -> None:
            if self._here and span == self._state.span:
                troubled = isinstance(shown, Troubled)
                self._put(replace(self._state, shown=None if isinstance(shown, Troubled) else shown, troubled=troubled))

        self._put(replace(state, shown=None, troubled=False))
        self._jobs.ask(lambda: shown_of(self._part.reports.report(span), self._part.catalogue()), told)

    def _put(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
