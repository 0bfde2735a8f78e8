from __future__ import annotations

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.support.pages import page


@pytest.mark.parametrize(
    ("switch", "on", "state"),
    [
        ("paper", False, PrinterState.OUT_OF_PAPER),
        ("cover_open", True, PrinterState.COVER_OPEN),
        ("jammed", True, PrinterState.JAMMED),
        ("offline", True, PrinterState.OFFLINE),
        ("broken", True, PrinterState.FAULT),
        ("paper_nearly_out", True, PrinterState.PAPER_LOW),
    ],
)
def test_each_switch_is_a_state(switch: str, on: bool, state: PrinterState) -> None:
    printer = PretendPrinter()
    setattr(printer, switch, on)
    assert printer.state() is state
    printer.mend()
    assert printer.state() is PrinterState.READY


@pytest.mark.parametrize(
    "trouble",
    [
        PrinterState.OUT_OF_PAPER,
        PrinterState.COVER_OPEN,
        PrinterState.JAMMED,
        PrinterState.OFFLINE,
        PrinterState.FAULT,
    ],
)
def test_a_ticket_that_trouble_stopped_comes_out_when_it_is_mended(trouble: PrinterState) -> None:
    printer = PretendPrinter()
    printer.ends_in_ticket = trouble
    assert printer.print(page("p1/1")) == Printed(PrintState.UNKNOWN, trouble)
    assert printer.papers == []
    printer.mend()
    assert printer.papers == [page("p1/1")]
    assert printer.outcome("p1/1") == Printed(PrintState.PRINTED, PrinterState.READY)


def test_a_swallowed_ticket_never_comes_out() -> None:
    printer = PretendPrinter()
    printer.swallows = True
    assert printer.print(page("p1/1")) == Printed(PrintState.UNKNOWN, PrinterState.READY)
    printer.mend()
    assert printer.papers == []
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.READY)


def test_a_forgetful_printer_cannot_say_that_there_was_no_job() -> None:
    printer = PretendPrinter()
    printer.forgetful = True
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.READY)
