"""A ticket printer in memory, for tests and practice; its paper can be looked at."""

from __future__ import annotations

from devices.printers.states import PRINTS
from kiosk.application.ports import Page, Printed, PrinterState
from kiosk.domain.visit import PrintState


class PretendPrinter:
    """Fulfils ``TicketPrinter``. The switches are what hands and bad luck do to a real one."""

    def __init__(self) -> None:
        self.paper = True
        self.paper_nearly_out = False
        self.cover_open = False
        self.jammed = False
        self.offline = False
        self.broken = False
        self.refuses = False  # takes no document, though it looks ready
        self.swallows = False  # takes documents and loses them without a word
        self.slow = False  # has the ticket out only after it was waited for
        self.ends_in_ticket: PrinterState | None = None  # this trouble comes while the next ticket is printed
        self.forgetful = False  # does not know its jobs after they were sent
        self.papers: list[Page] = []  # as they came out
        self._held: list[Page] = []  # come out when the trouble ends
        self._jobs: dict[str, PrintState] = {}

    def state(self) -> PrinterState:
        troubles = (
            (self.offline, PrinterState.OFFLINE),
            (self.cover_open, PrinterState.COVER_OPEN),
            (self.jammed, PrinterState.JAMMED),
            (not self.paper, PrinterState.OUT_OF_PAPER),
            (self.broken, PrinterState.FAULT),
            (self.paper_nearly_out, PrinterState.PAPER_LOW),
        )
        return next((state for there, state in troubles if there), PrinterState.READY)

    def print(self, page: Page) -> Printed:
        state = self.state()
        if state not in PRINTS:
            return Printed(PrintState.FAILED, state)
        if self.refuses:
            self._jobs[page.job] = PrintState.FAILED
            return Printed(PrintState.FAILED, state)
        self._jobs[page.job] = PrintState.UNKNOWN
        if self.ends_in_ticket is not None:
            self._stop(self.ends_in_ticket)
            self.ends_in_ticket = None
            self._held.append(page)
        elif self.slow:
            self._held.append(page)
        elif not self.swallows:
            self._come_out(page)
        return Printed(self._jobs[page.job], self.state())

    def outcome(self, job: str) -> Printed | None:
        if self.offline or self.forgetful:
            return Printed(PrintState.UNKNOWN, self.state())
        return Printed(self._jobs[job], self.state()) if job in self._jobs else None

    def mend(self) -> None:
        """New paper, cover shut, switched on: what it still had in memory comes out."""
        self.paper, self.paper_nearly_out = True, False
        self.cover_open = self.jammed = self.offline = self.broken = False
        self.refuses = self.swallows = self.slow = False
        while self._held:
            self._come_out(self._held.pop(0))

    def _come_out(self, page: Page) -> None:
        self.papers.append(page)
        self._jobs[page.job] = PrintState.PRINTED

    def _stop(self, trouble: PrinterState) -> None:
        match trouble:
            case PrinterState.OUT_OF_PAPER:
                self.paper = False
            case PrinterState.COVER_OPEN:
                self.cover_open = True
            case PrinterState.JAMMED:
                self.jammed = True
            case PrinterState.OFFLINE:
                self.offline = True
            case _:
                self.broken = True
