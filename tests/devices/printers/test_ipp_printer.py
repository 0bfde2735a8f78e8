"""IppPrinter on Debian's ippeveprinter."""

from __future__ import annotations

import pytest

from devices.printers import pwg
from devices.printers.dots import first_page
from devices.printers.ipp import IppPrinter
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.support.pages import page, pdf
from tests.support.roll_printer import RollPrinter, until

PATIENT_S, HASTY_S = 60.0, 0.3


def test_a_ticket_comes_out_once_and_dot_for_dot(roll_printer: RollPrinter) -> None:
    told = IppPrinter(roll_printer.uri, PATIENT_S).print(page("p1/1"))
    assert told == Printed(PrintState.PRINTED, PrinterState.READY)
    (paper,) = roll_printer.papers()
    assert pwg.decode(paper) == first_page(pdf())


def test_an_encrypted_line_prints_as_well(roll_printer: RollPrinter) -> None:
    told = IppPrinter(roll_printer.uri.replace("ipp:", "ipps:"), PATIENT_S, 30.0).print(page("p1/1"))
    assert told.state is PrintState.PRINTED


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("media-empty", PrinterState.OUT_OF_PAPER),
        ("cover-open", PrinterState.COVER_OPEN),
        ("media-jam", PrinterState.JAMMED),
        ("spool-area-full", PrinterState.FAULT),
    ],
)
def test_a_printer_in_trouble_is_sent_nothing(roll_printer: RollPrinter, reason: str, state: PrinterState) -> None:
    printer = IppPrinter(roll_printer.uri, PATIENT_S)
    roll_printer.say(f"+{reason}")
    assert printer.state() is state
    assert printer.print(page("p1/1")) == Printed(PrintState.FAILED, state)
    roll_printer.mend()
    assert printer.state() is PrinterState.READY
    assert roll_printer.papers() == []


def test_little_paper_prints_all_the_same(roll_printer: RollPrinter) -> None:
    roll_printer.say("+media-low")
    told = IppPrinter(roll_printer.uri, PATIENT_S).print(page("p1/1"))
    assert told == Printed(PrintState.PRINTED, PrinterState.PAPER_LOW)


@pytest.mark.parametrize(
    ("reason", "state"),
    [("media-empty", PrinterState.OUT_OF_PAPER), ("cover-open", PrinterState.COVER_OPEN)],
)
def test_a_ticket_that_stops_half_way_is_unknown_until_it_comes_out(
    roll_printer: RollPrinter, reason: str, state: PrinterState
) -> None:
    printer = IppPrinter(roll_printer.uri, 1.0)
    roll_printer.stops_in_ticket(reason)
    told = printer.print(page("p1/1"))
    assert told.state is PrintState.UNKNOWN
    until(lambda: printer.state() is state)
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, state)
    roll_printer.mend()
    until(lambda: printer.outcome("p1/1") == Printed(PrintState.PRINTED, PrinterState.READY))
    assert roll_printer.names() == ["p1/1"]


def test_a_ticket_given_up_by_the_printer_failed(roll_printer: RollPrinter) -> None:
    printer = IppPrinter(roll_printer.uri, PATIENT_S)
    roll_printer.refuses()
    assert printer.print(page("p1/1")).state is PrintState.FAILED
    told = printer.outcome("p1/1")
    assert told is not None
    assert told.state is PrintState.FAILED
    assert roll_printer.papers() == []


def test_a_printer_that_is_gone_is_off_line(roll_printer: RollPrinter) -> None:
    printer = IppPrinter(roll_printer.uri, PATIENT_S)
    roll_printer.stop()
    assert printer.state() is PrinterState.OFFLINE
    assert printer.print(page("p1/1")) == Printed(PrintState.FAILED, PrinterState.OFFLINE)
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.OFFLINE)


def test_a_printer_that_goes_off_in_the_ticket_leaves_it_unknown(roll_printer: RollPrinter) -> None:
    printer = IppPrinter(roll_printer.uri, HASTY_S)
    roll_printer.stops_in_ticket("cover-open")
    assert printer.print(page("p1/1")).state is PrintState.UNKNOWN
    roll_printer.stop()
    roll_printer.mend()
    roll_printer.start()  # after the power cut it remembers nothing, and has not been up for long
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.READY)


def test_a_slow_printer_is_unknown_first_and_printed_later(roll_printer: RollPrinter) -> None:
    printer = IppPrinter(roll_printer.uri, HASTY_S)
    roll_printer.stops_in_ticket()
    assert printer.print(page("p1/1")) == Printed(PrintState.UNKNOWN, PrinterState.READY)
    roll_printer.mend()
    until(lambda: printer.outcome("p1/1") == Printed(PrintState.PRINTED, PrinterState.READY))


def test_a_ticket_waits_for_the_one_before_it(roll_printer: RollPrinter) -> None:
    roll_printer.takes_long(0.6)
    IppPrinter(roll_printer.uri, 0.1).print(page("p1/1"))
    assert IppPrinter(roll_printer.uri, PATIENT_S).print(page("p2/1")).state is PrintState.PRINTED
    assert roll_printer.names() == ["p1/1", "p2/1"]


def test_a_job_it_never_had_is_none_once_it_has_run_long_enough(roll_printer: RollPrinter) -> None:
    assert IppPrinter(roll_printer.uri, PATIENT_S).print(page("p0/1")).state is PrintState.PRINTED
    assert IppPrinter(roll_printer.uri, settle_s=0.01, remembers_s=0.0).outcome("p1/1") is None
    told = IppPrinter(roll_printer.uri, settle_s=0.01, remembers_s=3600.0).outcome("p1/1")
    assert told == Printed(PrintState.UNKNOWN, PrinterState.READY)


def test_a_printer_of_sheets_gets_the_pdf_itself() -> None:
    with RollPrinter("application/pdf") as sheets:
        assert IppPrinter(sheets.uri, PATIENT_S).print(page("p1/1")).state is PrintState.PRINTED
        assert sheets.papers() == [pdf()]


def test_a_printer_that_takes_other_things_only_fails() -> None:
    with RollPrinter("image/jpeg") as photographs:
        assert IppPrinter(photographs.uri, PATIENT_S).print(page("p1/1")).state is PrintState.FAILED
        assert photographs.papers() == []
