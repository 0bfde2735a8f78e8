"""Takes the paper out of a printer that has no paper to run out of, for practice and the demo."""

from __future__ import annotations

from kiosk.application.ports import Page, Printed, PrinterState, TicketPrinter
from kiosk.domain.visit import PrintState


class PaperSwitch:
    """Fulfils ``ports.TicketPrinter``; ``paper`` is what a person sets."""

    def __init__(self, printer: TicketPrinter) -> None:
        self._printer = printer
        self.paper = True

    def state(self) -> PrinterState:
        return self._printer.state() if self.paper else PrinterState.OUT_OF_PAPER

    def print(self, page: Page) -> Printed:
        return self._printer.print(page) if self.paper else Printed(PrintState.FAILED, PrinterState.OUT_OF_PAPER)

    def outcome(self, job: str) -> Printed | None:
        return self._printer.outcome(job)
