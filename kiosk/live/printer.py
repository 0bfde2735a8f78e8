"""The printer that the settings name now: another one in the office is another one on the next paper."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.application.ports import Page, Printed, PrinterState, TicketPrinter
from kiosk.settings import Printer


class LivePrinter:
    """Fulfils ``ports.TicketPrinter``. What the printer before knew of a job is asked of the new one in vain."""

    def __init__(self, named: Callable[[], Printer], made: Callable[[], TicketPrinter]) -> None:
        """``named`` are the settings as last seen, ``made`` opens what they name."""
        self._named = named
        self._made = made
        self._name = named()
        self._device = made()

    def state(self) -> PrinterState:
        return self._now().state()

    def print(self, page: Page) -> Printed:
        return self._now().print(page)

    def outcome(self, job: str) -> Printed | None:
        return self._now().outcome(job)

    def _now(self) -> TicketPrinter:
        if (name := self._named()) != self._name:
            self._name, self._device = name, self._made()
        return self._device
