from __future__ import annotations

from datetime import date

from devices.printers.pretend import PretendPrinter
from kiosk.application.ports import Page, PrinterState
from kiosk.domain.visit import PrintState
from kiosk.live.printer import LivePrinter
from kiosk.settings import Printer

PAGE = Page("job/1", b"%PDF", 80, "A001", date(2026, 11, 25), 1)


def test_the_next_paper_goes_to_the_printer_that_is_named_now() -> None:
    named = Printer()
    made: list[PretendPrinter] = []

    def opened() -> PretendPrinter:
        made.append(PretendPrinter())
        return made[-1]

    printer = LivePrinter(lambda: named, opened)
    assert printer.print(PAGE).state is PrintState.PRINTED and printer.state() is PrinterState.READY
    assert printer.outcome("job/1") is not None
    named = Printer(wait_s=20)
    assert printer.outcome("job/1") is None and len(made) == 2
