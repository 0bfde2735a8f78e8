"""IppPrinter on a printer and a network that misbehave."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace

import pytest

from devices.printers.ipp import IppPrinter
from devices.printers.ipp_message import Tag, attribute
from devices.printers.states import JobState
from kiosk.application.errors import SettingsError
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.support.odd_printer import OddPrinter
from tests.support.pages import page, pdf

PAGE = page("p1/1")
WHY_NOT = [
    "keeps no history",
    "has just been switched on",
    "is at work",
    "tells no up-time",
    "cuts names short",
    "gives jobs names of its own",
    "spells names its own way",
    "has told no name yet",
]


@pytest.fixture
def odd() -> Iterator[OddPrinter]:
    with OddPrinter() as printer:
        yield printer


def impatient(odd: OddPrinter) -> IppPrinter:
    return IppPrinter(odd.uri, wait_s=0.3, timeout_s=1.0, settle_s=0.01)


def patient(odd: OddPrinter) -> IppPrinter:
    return IppPrinter(odd.uri, wait_s=60.0, timeout_s=60.0, settle_s=0.01)


def papers(odd: OddPrinter) -> list[tuple[str, bytes]]:
    return [(name, document) for name, _, document in odd.jobs]


def test_a_plain_printer_prints(odd: OddPrinter) -> None:
    assert patient(odd).print(PAGE) == Printed(PrintState.PRINTED, PrinterState.READY)
    assert papers(odd) == [("p1/1", pdf())]


def test_the_oldest_printer_is_spoken_to_in_its_own_words(odd: OddPrinter) -> None:
    odd.oldest_only = True
    assert patient(odd).print(PAGE).state is PrintState.PRINTED


def test_a_printer_that_gives_no_number_is_asked_by_name(odd: OddPrinter) -> None:
    odd.numbers_jobs = False
    assert patient(odd).print(PAGE).state is PrintState.PRINTED


def test_silence_is_off_line(odd: OddPrinter) -> None:
    odd.silent = True
    assert impatient(odd).state() is PrinterState.OFFLINE
    assert impatient(odd).print(PAGE) == Printed(PrintState.FAILED, PrinterState.OFFLINE)
    assert impatient(odd).outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.OFFLINE)


@pytest.mark.parametrize("fault", ["nonsense", "a page of its own", "a refusal to describe itself"])
def test_answers_that_make_no_sense_are_a_fault(odd: OddPrinter, fault: str) -> None:
    match fault:
        case "nonsense":
            odd.talks_nonsense = True
        case "a page of its own":
            odd.http_status = 401
        case _:
            odd.told.clear()
    assert patient(odd).state() is PrinterState.FAULT
    assert patient(odd).print(PAGE) == Printed(PrintState.FAILED, PrinterState.FAULT)


def test_a_line_lost_after_the_ticket_was_taken_is_asked_by_name(odd: OddPrinter) -> None:
    odd.hangs_up = True
    assert patient(odd).print(PAGE) == Printed(PrintState.PRINTED, PrinterState.READY)
    assert len(odd.jobs) == 1


def test_a_line_lost_with_the_ticket_is_unknown_and_nothing_is_sent_again(odd: OddPrinter) -> None:
    patient(odd).print(page("p0/1"))
    odd.hangs_up = odd.loses = True
    assert impatient(odd).print(PAGE) == Printed(PrintState.UNKNOWN, PrinterState.READY)
    assert patient(odd).outcome("p1/1") is None


def test_a_printer_that_falls_silent_in_the_ticket_leaves_it_unknown(odd: OddPrinter) -> None:
    odd.falls_silent = True
    assert impatient(odd).print(PAGE) == Printed(PrintState.UNKNOWN, PrinterState.OFFLINE)


def test_a_printer_that_takes_photographs_only_gets_nothing(odd: OddPrinter) -> None:
    odd.told[2] = attribute(Tag.MIME, "document-format-supported", "image/jpeg")
    assert patient(odd).print(PAGE) == Printed(PrintState.FAILED, PrinterState.FAULT)
    assert odd.jobs == []


@pytest.mark.parametrize("status", [0x0400, 0x040B, 0x040E])
def test_a_printer_that_dislikes_what_is_asked_for_gets_the_bare_ticket(odd: OddPrinter, status: int) -> None:
    odd.told += [attribute(Tag.KEYWORD, "media-col-supported", "media-size")]
    odd.answers = [status]
    assert patient(odd).print(PAGE).state is PrintState.PRINTED
    assert len(odd.jobs) == 1


def test_a_printer_that_dislikes_the_bare_ticket_too_refused_it(odd: OddPrinter) -> None:
    odd.answers = [0x040B, 0x040B]
    assert patient(odd).print(PAGE) == Printed(PrintState.FAILED, PrinterState.READY)


def test_a_busy_printer_is_asked_until_it_has_time(odd: OddPrinter) -> None:
    odd.answers = [0x0507, 0x0507]
    assert patient(odd).print(PAGE).state is PrintState.PRINTED
    assert len(odd.jobs) == 1


def test_a_printer_that_stays_busy_refused_the_ticket(odd: OddPrinter) -> None:
    odd.answers = [0x0507] * 1000
    assert impatient(odd).print(PAGE).state is PrintState.FAILED


def test_an_error_inside_the_printer_leaves_the_ticket_in_doubt(odd: OddPrinter) -> None:
    odd.answers = [0x0500]
    assert impatient(odd).print(PAGE).state is PrintState.UNKNOWN
    assert odd.jobs == []


def test_completed_with_errors_is_not_printed(odd: OddPrinter) -> None:
    odd.reasons = "job-completed-with-errors"
    assert patient(odd).print(PAGE).state is PrintState.UNKNOWN


@pytest.mark.parametrize("ends", [JobState.CANCELED, JobState.ABORTED])
def test_a_job_that_was_ended_failed(odd: OddPrinter, ends: JobState) -> None:
    odd.ends = ends
    assert patient(odd).print(PAGE).state is PrintState.FAILED


@pytest.mark.parametrize("ends", [JobState.PENDING, JobState.HELD, JobState.PROCESSING, JobState.STOPPED])
def test_a_job_that_does_not_end_is_unknown(odd: OddPrinter, ends: JobState) -> None:
    odd.ends = ends
    assert impatient(odd).print(PAGE).state is PrintState.UNKNOWN
    assert patient(odd).outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.READY)


@pytest.mark.parametrize("why", WHY_NOT)
def test_a_printer_that_cannot_know_never_says_that_there_was_no_job(odd: OddPrinter, why: str) -> None:
    patient(odd).print(page(f"{uuid.uuid4()}/1"))
    match why:
        case "keeps no history":
            odd.tells_jobs = False
        case "has just been switched on":
            odd.told[3] = attribute(Tag.INTEGER, "printer-up-time", 59)
        case "is at work":
            odd.told[0] = attribute(Tag.ENUM, "printer-state", 4)
        case "tells no up-time":
            odd.told.pop(3)
        case "cuts names short":
            odd.jobs = [(name[:32], state, pdf) for name, state, pdf in odd.jobs]
        case "gives jobs names of its own":
            odd.jobs = [("Job-0000000000000000000000000000000001", state, pdf) for _, state, pdf in odd.jobs]
        case "spells names its own way":
            odd.jobs = [(name.replace("/", "_"), state, pdf) for name, state, pdf in odd.jobs]
        case _:
            odd.jobs.clear()
    assert patient(odd).outcome(f"{uuid.uuid4()}/1") == Printed(PrintState.UNKNOWN, PrinterState.READY)


def test_a_printer_that_gave_an_earlier_name_back_whole_says_that_there_was_no_job(odd: OddPrinter) -> None:
    patient(odd).print(page(f"{uuid.uuid4()}/1"))
    assert patient(odd).outcome(f"{uuid.uuid4()}/1") is None


def test_a_job_forgotten_while_it_is_followed_is_unknown(odd: OddPrinter) -> None:
    odd.remembers = False
    assert impatient(odd).print(PAGE).state is PrintState.UNKNOWN


def test_a_page_that_is_no_pdf_is_never_sent(odd: OddPrinter) -> None:
    broken = replace(PAGE, pdf=b"A012")
    assert patient(odd).print(broken) == Printed(PrintState.FAILED, PrinterState.FAULT)
    assert odd.jobs == []


@pytest.mark.parametrize(
    "uri", ["", "http://host/", "ipp://", "ipp://host:abc/", "ipp://[::1/", "ipp:/host", f"ipp://host/{1024 * 'a'}"]
)
def test_an_address_that_is_none_is_one_clear_sentence(uri: str) -> None:
    with pytest.raises(SettingsError, match=r"printer\.uri must be an address"):
        IppPrinter(uri)
