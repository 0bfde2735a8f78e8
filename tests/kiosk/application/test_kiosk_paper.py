"""The paper of a ticket as the screen asks for it, and what stands when it or the store fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.errors import FontError, PrinterBusyError, StorageError
from kiosk.application.kiosk_work import KioskRegistration
from kiosk.application.printing import Printing
from kiosk.application.registration import Registration
from kiosk.application.tickets import Tickets
from kiosk.assembly import Clinic
from kiosk.domain.visit import PrintState, Slip
from tests.kiosk.application.conftest import card_of
from tests.kiosk.application.visitors import found, registered
from tests.support import people
from tests.support.clock import SetClock


def test_asking_for_the_first_paper_twice_prints_once(clinic: Clinic, printer: PretendPrinter) -> None:
    issued = registered(clinic)
    clinic.kiosk().print_ticket(issued)
    told = clinic.kiosk().print_ticket(issued)
    assert told.issued.printed is PrintState.PRINTED and len(printer.papers) == 1


def test_no_paper_keeps_the_number_and_print_again_is_the_same_one(clinic: Clinic, printer: PretendPrinter) -> None:
    printer.paper = False
    told = clinic.kiosk().print_ticket(registered(clinic))
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.FAILED, "out_of_paper")
    printer.paper = True
    told = clinic.kiosk().print_again(told.issued)
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.PRINTED, "")
    (paper,) = printer.papers
    assert (paper.label, paper.copy) == ("A001", 2)


def test_a_paper_that_nobody_knows_of_is_told_as_a_fault_not_as_ready(clinic: Clinic, printer: PretendPrinter) -> None:
    printer.swallows = True
    told = clinic.kiosk().print_ticket(registered(clinic))
    assert (told.issued.printed, told.issued.trouble) == (PrintState.UNKNOWN, "fault")
    again = clinic.kiosk().look(card_of(1), 9)
    assert isinstance(again, j.TicketFound) and again.issued.trouble == "fault"


def test_the_ticket_names_the_place_with_a_code_that_cannot_be_changed(clinic: Clinic) -> None:
    registered(clinic)
    visit = clinic.storage.visit_of_label("A001", clinic.registration.today())
    assert visit is not None
    slip = clinic.tickets.slip(visit)
    assert slip.code.startswith("Q1:A001:261125:1:") and len(slip.journal_head) == 8
    assert slip.masked_name == "试*" and slip.places[0].code == "R"


def test_a_station_that_has_left_the_catalogue_still_stands_on_the_ticket(clinic: Clinic) -> None:
    registered(clinic)
    visit = clinic.storage.visit_of_label("A001", clinic.registration.today())
    assert visit is not None
    slip = clinic.tickets.slip(replace(visit, route=(*visit.route, "Z")))
    assert slip.places[-1].code == "Z"


def test_a_paper_left_queued_by_a_power_cut_is_printed_at_start(
    clinic: Clinic, printer: PretendPrinter, clock: SetClock
) -> None:
    registered(clinic)
    clock.pass_(seconds=20)
    clinic.tickets.recover()
    assert [paper.label for paper in printer.papers] == ["A001"]
    clinic.tickets.recover()
    assert len(printer.papers) == 1


class BrokenDisk:
    """A store whose every method meets a failed disk."""

    def __getattr__(self, _method: str) -> Callable[..., Any]:
        def fail(*_arguments: object) -> None:
            raise StorageError("The disk does not answer.")

        return fail


def test_a_store_that_fails_is_told_as_ask_staff_and_never_as_a_bug(
    clinic: Clinic, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = found(clinic).visitor
    registered(clinic, 2)
    issued = registered(clinic, 3)
    broken: Any = BrokenDisk()
    registration = Registration(broken, clock, clinic.catalogue, ("elderly",), 3)
    tickets = Tickets(
        broken, clock, clinic.catalogue, Printing(broken, clinic.printer, clock), lambda slip: b"", _code, {}, 80
    )
    kiosk = KioskRegistration(registration, tickets, broken, clock)
    staff = j.Refused(j.Trouble.ASK_STAFF)
    assert kiosk.look(card_of(1), 1) == staff
    assert kiosk.look_number(people.number(1), None, None) == staff
    assert kiosk.register(visitor, "elderly") == staff
    assert kiosk.closed() is None
    kiosk.call_help()
    told = kiosk.print_ticket(issued)
    assert (told.issued.printed, told.issued.trouble, told.issued.label) == (PrintState.UNKNOWN, "fault", "A002")
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 6
    assert "试" not in caplog.text and people.number(1) not in caplog.text
    caplog.clear()


def _code(label: str, _day: date, _sequence: int) -> str:
    return label


def test_a_font_that_cannot_be_read_costs_the_paper_not_the_number(
    clinic: Clinic, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    def draw(slip: Slip) -> bytes:
        raise FontError("The font LXGWWenKai-Regular.ttf cannot be read.")

    issued = registered(clinic)
    printing = Printing(clinic.storage, clinic.printer, clock)
    tickets = Tickets(clinic.storage, clock, clinic.catalogue, printing, draw, _code, {}, 80)
    told = KioskRegistration(clinic.registration, tickets, clinic.storage, clock).print_ticket(issued)
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.FAILED, "fault")
    assert [record.message for record in caplog.records] == [
        "font_failed The font LXGWWenKai-Regular.ttf cannot be read."
    ]
    caplog.clear()


def test_a_visit_that_was_shown_and_is_not_in_the_store_is_a_bug(clinic: Clinic) -> None:
    issued = replace(registered(clinic), visit_id="nobody")
    with pytest.raises(LookupError):
        clinic.kiosk().print_again(issued)


def test_a_copy_that_a_stop_left_queued_never_comes_out_as_a_first_paper(
    clinic: Clinic, printer: PretendPrinter, clock: SetClock
) -> None:
    issued = registered(clinic)
    clinic.kiosk().print_ticket(issued)
    clinic.storage.new_print(issued.visit_id, "a-copy", clock.now(), "cli")
    clinic.kiosk().print_ticket(issued)
    assert [(paper.label, paper.copy) for paper in printer.papers] == [("A001", 1)]
    clinic.tickets.recover()
    assert [(paper.label, paper.copy) for paper in printer.papers] == [("A001", 1), ("A001", 2)]


@pytest.mark.parametrize(
    ("forgetful", "state", "papers"),
    [
        pytest.param(False, PrintState.PRINTED, 1, id="a printer that never heard of it"),
        pytest.param(True, PrintState.UNKNOWN, 0, id="a printer that would not know"),
    ],
)
def test_a_paper_that_a_stop_left_under_way_is_settled_by_the_next_tap(
    clinic: Clinic, printer: PretendPrinter, clock: SetClock, forgetful: bool, state: PrintState, papers: int
) -> None:
    issued = registered(clinic)
    visit = clinic.storage.visit(issued.visit_id)
    assert visit is not None
    clinic.storage.sending(visit.print_id, clock.now())
    clock.pass_(seconds=5)
    printer.forgetful = forgetful
    again = clinic.kiosk().look(card_of(1), 9)
    assert isinstance(again, j.TicketFound) and again.issued.printed is PrintState.SENDING
    told = clinic.kiosk().print_ticket(again.issued)
    assert told.issued.printed is state and len(printer.papers) == papers


def test_a_printer_that_another_program_holds_costs_the_paper_not_the_number(
    clinic: Clinic, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    @contextmanager
    def held() -> Iterator[None]:
        raise PrinterBusyError("Another program holds the printer.")
        yield

    issued = registered(clinic)
    printing = Printing(clinic.storage, clinic.printer, clock)
    tickets = Tickets(
        clinic.storage, clock, clinic.catalogue, printing, lambda slip: b"", _code, {}, 80, held
    )  # fmt: skip
    kiosk = KioskRegistration(clinic.registration, tickets, clinic.storage, clock)
    for told in (kiosk.print_ticket(issued), kiosk.print_again(issued)):
        assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.FAILED, "fault")
    tickets.recover()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    caplog.clear()


def test_a_programme_that_has_left_the_catalogue_keeps_its_tickets(
    clinic: Clinic, clock: SetClock, printer: PretendPrinter
) -> None:
    issued = registered(clinic)
    fewer = replace(clinic.catalogue, programmes={}, stations={})
    printing = Printing(clinic.storage, clinic.printer, clock)
    tickets = Tickets(clinic.storage, clock, fewer, printing, lambda slip: b"%PDF", _code, {}, 80)
    kiosk = KioskRegistration(clinic.registration, tickets, clinic.storage, clock)
    told = kiosk.print_ticket(issued)
    assert (told.issued.label, told.issued.printed) == ("A001", PrintState.PRINTED)
    assert told.issued.programme == {"zh": "elderly", "en": "elderly"} and told.issued.wait_minutes is None
