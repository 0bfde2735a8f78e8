"""A kiosk's power, its store of papers and its printer, for scenes in which the power fails."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from devices.printers.pretend import PretendPrinter
from kiosk.application.ports import Moment, Page, PendingPrint, Printed, PrinterState
from kiosk.application.printing import Printing
from kiosk.domain.visit import PrintState
from tests.support.pages import page

PAPER = replace(page("-"), pdf=b"%PDF")


class PowerCutError(Exception):
    pass


class Power:
    """Fails after that many steps; None: never."""

    def __init__(self) -> None:
        self.steps: int | None = None

    def step(self) -> None:
        if self.steps is not None:
            self.steps -= 1
            if self.steps < 0:
                raise PowerCutError


class HandSetClock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)

    def now(self) -> Moment:
        return Moment(self.at, "boot", 0)


class PretendStore:
    """Papers on a disk that outlives the power; it fails before and after each change."""

    def __init__(self, power: Power) -> None:
        self.rows: dict[str, PendingPrint] = {}
        self.details: dict[str, str] = {}
        self._power = power

    def queue(self, print_id: str, at: datetime | None) -> None:
        self.rows[print_id] = PendingPrint(print_id, "visit", PrintState.QUEUED, 0, 1, at)

    def sending(self, print_id: str, moment: Moment) -> int:
        self._power.step()
        row = self.rows[print_id]
        row = replace(row, state=PrintState.SENDING, attempt=row.attempt + 1, at=moment.at)
        self.rows[print_id] = row
        self._power.step()
        return row.attempt

    def printed(self, print_id: str, state: PrintState, detail: str, moment: Moment) -> None:
        self._power.step()
        self.rows[print_id] = replace(self.rows[print_id], state=state)
        self.details[print_id] = detail
        self._power.step()

    def pending_prints(self) -> tuple[PendingPrint, ...]:
        return tuple(row for row in self.rows.values() if row.state in (PrintState.QUEUED, PrintState.SENDING))


class PrinterOnACable:
    """The kiosk's power fails before the printer has anything, while it has, or before the kiosk hears of it."""

    def __init__(self, printer: PretendPrinter, power: Power) -> None:
        self._printer = printer
        self._power = power

    def state(self) -> PrinterState:
        return self._printer.state()

    def print(self, page: Page) -> Printed:
        self._power.step()
        told = self._printer.print(page)
        self._power.step()
        return told

    def outcome(self, job: str) -> Printed | None:
        self._power.step()
        return self._printer.outcome(job)


@dataclass(slots=True)
class Room:
    """The kiosk, its store and its printer; ``start`` is what the program does after the power came back."""

    power: Power
    clock: HandSetClock
    store: PretendStore
    printer: PretendPrinter
    printing: Printing

    def register(self, print_id: str = "p1") -> None:
        self.store.queue(print_id, self.clock.at)

    def start(self) -> tuple[tuple[PendingPrint, Printed], ...]:
        return self.printing.recover(lambda _pending, _attempt: PAPER)

    def print_first(self) -> Printed:
        return self.printing.paper("p1", lambda _attempt: PAPER)

    def cut(self, steps: int, work: Callable[[], object]) -> None:
        """The power fails after that many steps of the work, if it has so many; then it is back."""
        self.power.steps = steps
        with suppress(PowerCutError):
            work()
        self.power.steps = None

    def state(self, print_id: str = "p1") -> PrintState:
        return self.store.rows[print_id].state

    def jobs(self) -> list[str]:
        return [paper.job for paper in self.printer.papers]


def new_room() -> Room:
    power, clock, printer = Power(), HandSetClock(), PretendPrinter()
    store = PretendStore(power)
    return Room(power, clock, store, printer, Printing(store, PrinterOnACable(printer, power), clock))
