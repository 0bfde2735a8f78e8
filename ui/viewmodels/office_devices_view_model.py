"""What is ready in the clinic and what is not, as the doctor sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.health import Finding, Ready
from kiosk.application.ports import Printed
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.desk_outcome import clock_time

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]
ORDER = (Ready.NOT_READY, Ready.ATTENTION, Ready.READY)


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeDevicesViewModel(QObject):
    changed = Signal()

    def __init__(
        self,
        look: Callable[[], tuple[Finding, ...]],
        jobs: Jobs,
        *,
        sample: Callable[[], Printed] | None = None,
    ) -> None:
        super().__init__()
        self._look, self._jobs, self._sample = look, jobs, sample
        self._paper: Printed | None = None
        self._printing = False
        self._found: tuple[Finding, ...] | None = None
        self._looking = False
        self._troubled = False
        self._here = False

    @Property("QVariantList", notify=changed, final=True)
    def findings(self) -> list[Map]:
        """What is not ready first; each as ``part``, ``ready``, ``code``, ``values`` and the sentence ``say``."""
        found = sorted(self._found or (), key=lambda one: ORDER.index(one.ready))
        return [_map(one) for one in found]

    @Property(int, notify=changed, final=True)
    def wrong(self) -> int:
        """How many are not ready."""
        return sum(one.ready is Ready.NOT_READY for one in self._found or ())

    @Property(int, notify=changed, final=True)
    def doubtful(self) -> int:
        return sum(one.ready is Ready.ATTENTION for one in self._found or ())

    @Property(bool, notify=changed, final=True)
    def looking(self) -> bool:
        return self._looking

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        """The clinic's data cannot be reached, so that the rest was not looked at either."""
        return self._troubled

    @Property(bool, notify=changed, final=True)
    def canPrint(self) -> bool:
        return self._sample is not None

    @Property(bool, notify=changed, final=True)
    def printing(self) -> bool:
        return self._printing

    @Property("QVariantMap", notify=changed, final=True)
    def paper(self) -> Map:
        """What became of the sample: ``state`` of the paper and of the ``printer``; empty before there was one."""
        paper = self._paper
        return {} if paper is None else {"state": paper.state.value, "printer": paper.printer.value}

    @Slot()
    def enter(self) -> None:
        self._here = True
        self.look()

    @Slot()
    def leave(self) -> None:
        self._here = False
        self._paper, self._printing = None, False
        self._put(None, looking=False, troubled=False)

    @Slot()
    def look(self) -> None:
        def told(answer: tuple[Finding, ...] | Troubled) -> None:
            if self._here:
                found = None if isinstance(answer, Troubled) else answer
                self._put(found, looking=False, troubled=found is None)

        if not self._looking:
            self._put(self._found, looking=True, troubled=False)
            self._jobs.ask(self._look, told)

    @Slot()
    def printSample(self) -> None:
        def told(answer: Printed | Troubled) -> None:
            if self._here:
                self._printing = False
                self._paper = None if isinstance(answer, Troubled) else answer
                self._put(self._found, looking=self._looking, troubled=isinstance(answer, Troubled))

        if self._sample is not None and not self._printing:
            self._printing, self._paper = True, None
            self._put(self._found, looking=self._looking, troubled=False)
            self._jobs.ask(self._sample, told)

    def _put(self, found: tuple[Finding, ...] | None, *, looking: bool, troubled: bool) -> None:
        self._found, self._looking, self._troubled = found, looking, troubled
        self.changed.emit()


def _map(one: Finding) -> Map:
    values = list(one.values)
    if one.part == "clock" and values:
        values = [clock_time(datetime.fromisoformat(values[0]), "%Y-%m-%d %H:%M")]
    return {"part": one.part, "ready": one.ready.value, "code": one.code, "values": values, "say": one.say}
