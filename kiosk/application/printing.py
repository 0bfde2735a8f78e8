"""The order in which a paper is written down, sent and written down again, so that it comes out once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.application.ports import Clock, Moment, Page, PendingPrint, Printed, PrinterState, TicketPrinter
from kiosk.domain.visit import PrintState

STALE = timedelta(minutes=2)  # a ticket that was queued longer ago is not printed by itself: its person has gone on
FORGOTTEN = timedelta(minutes=1)  # printers keep finished jobs at least that long
CAN_PRINT = frozenset({PrinterState.READY, PrinterState.PAPER_LOW})


class PrintStore(Protocol):
    """What of ``Storage`` a paper needs."""

    def sending(self, print_id: str, moment: Moment) -> int: ...
    def printed(self, print_id: str, state: PrintState, detail: str, moment: Moment) -> None: ...
    def pending_prints(self) -> tuple[PendingPrint, ...]: ...


class Printing:
    """Faults of the printer are values here; only the store's and the fonts' errors pass through."""

    def __init__(self, storage: PrintStore, printer: TicketPrinter, clock: Clock) -> None:
        self._storage = storage
        self._printer = printer
        self._clock = clock

    def paper(self, print_id: str, page_of: Callable[[int], Page | None]) -> Printed:
        """Sends the paper unless the printer says that it cannot. ``page_of`` is given the attempt, from 1.

        No page (None) is a paper that failed. The job is named here: the print and its attempt.
        """
        state = self._printer.state()
        if state not in CAN_PRINT:
            return self._recorded(print_id, Printed(PrintState.FAILED, state))
        attempt = self._storage.sending(print_id, self._clock.now())
        try:
            page = page_of(attempt)
        except Exception:
            self._recorded(print_id, Printed(PrintState.FAILED, state), "no_page")
            raise
        if page is None:
            return self._recorded(print_id, Printed(PrintState.FAILED, state), "no_page")
        return self._recorded(print_id, self._printer.print(replace(page, job=job_of(print_id, attempt))))

    def recover(self, page_of: Callable[[PendingPrint, int], Page | None]) -> tuple[tuple[PendingPrint, Printed], ...]:
        """What a stop of the program left behind, settled; at start, when nothing else prints.

        Queued papers are printed while they are fresh. One that was under way is asked of the printer, and sent again
        only when the printer has never heard of it and cannot have forgotten it.
        """
        return tuple((one, self.settled(one, page_of)) for one in self._storage.pending_prints())

    def settled(self, pending: PendingPrint, page_of: Callable[[PendingPrint, int], Page | None]) -> Printed:
        """One paper that a stop left behind; only while nobody else prints."""
        print_id = pending.print_id
        if pending.state is PrintState.QUEUED:
            if self._within(STALE, pending.at):
                return self.paper(print_id, lambda attempt: page_of(pending, attempt))
            return self._recorded(print_id, Printed(PrintState.FAILED, self._printer.state()), "too_late")
        told = self._printer.outcome(job_of(print_id, pending.attempt))
        if told is not None:
            return self._recorded(print_id, told)
        if self._within(FORGOTTEN, pending.at):
            return self.paper(print_id, lambda attempt: page_of(pending, attempt))
        return self._recorded(print_id, Printed(PrintState.UNKNOWN, self._printer.state()), "too_late")

    def _within(self, span: timedelta, at: datetime | None) -> bool:
        """False as well for a time in the future: the clock was set back, and nobody knows how long ago it was."""
        return at is not None and timedelta(0) <= self._clock.now().at - at <= span

    def _recorded(self, print_id: str, printed: Printed, detail: str = "") -> Printed:
        self._storage.printed(print_id, printed.state, detail or printed.printer.value, self._clock.now())
        return printed


def job_of(print_id: str, attempt: int) -> str:
    """The name under which the printer is asked for it."""
    return f"{print_id}/{attempt}"
