"""What every ticket printer keeps to: in memory, as a folder, and over IPP."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from devices.printers.folder import FolderPrinter
from devices.printers.ipp import IppPrinter
from devices.printers.pretend import PretendPrinter
from kiosk.application.ports import PrinterState, TicketPrinter
from kiosk.domain.visit import PrintState
from tests.support.pages import page
from tests.support.roll_printer import RollPrinter, until

OUT = {PrintState.PRINTED, PrintState.FOLDER}


@dataclass(frozen=True, slots=True)
class Place:
    """A printer and the hands beside it."""

    printer: TicketPrinter
    papers: Callable[[], int]
    spoil: Callable[[], object]  # so that it cannot print
    mend: Callable[[], object]
    spoilt: PrinterState


@contextmanager
def in_memory(_tmp_path: Path) -> Iterator[Place]:
    printer = PretendPrinter()

    def spoil() -> None:
        printer.paper = False

    yield Place(printer, lambda: len(printer.papers), spoil, printer.mend, PrinterState.OUT_OF_PAPER)


@contextmanager
def as_a_folder(tmp_path: Path) -> Iterator[Place]:
    folder, aside = tmp_path / "stick" / "tickets", tmp_path / "aside"

    def pull_out() -> None:
        shutil.move(folder.parent, aside)
        folder.parent.write_text("no folder")

    def put_back() -> None:
        folder.parent.unlink()
        shutil.move(aside, folder.parent)

    printer = FolderPrinter(folder)
    printer.state()
    yield Place(printer, lambda: len(list(folder.rglob("*.pdf"))), pull_out, put_back, PrinterState.FAULT)


@contextmanager
def over_ipp(_tmp_path: Path) -> Iterator[Place]:
    with RollPrinter() as roll:
        printer = IppPrinter(roll.uri, wait_s=60.0, timeout_s=30.0, remembers_s=0.0, settle_s=0.05)
        yield Place(
            printer, lambda: len(roll.papers()), lambda: roll.say("+cover-open"), roll.mend, PrinterState.COVER_OPEN
        )


@pytest.fixture(params=[in_memory, as_a_folder, over_ipp], ids=["in memory", "as a folder", "over IPP"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    with request.param(tmp_path) as found:
        yield found


def test_a_ready_printer_prints_one_paper_and_says_so(place: Place) -> None:
    assert place.printer.state() is PrinterState.READY
    told = place.printer.print(page("p1/1"))
    assert told.state in OUT
    assert told.printer is PrinterState.READY
    assert (told.path is not None) is (told.state is PrintState.FOLDER)
    assert place.papers() == 1


def test_what_became_of_a_job_can_be_asked_later(place: Place) -> None:
    told = place.printer.print(page("p1/1"))
    assert place.printer.outcome("p1/1") == told
    assert place.papers() == 1


def test_a_job_it_never_had_is_none(place: Place) -> None:
    place.printer.print(page("p1/1"))
    assert place.printer.outcome("p2/1") is None
    assert place.printer.outcome("p1/2") is None


def test_trouble_is_told_and_nothing_is_sent(place: Place) -> None:
    place.spoil()
    assert place.printer.state() is place.spoilt
    told = place.printer.print(page("p1/1"))
    assert (told.state, told.printer, told.path) == (PrintState.FAILED, place.spoilt, None)
    place.mend()
    assert place.papers() == 0


def test_after_the_trouble_it_prints(place: Place) -> None:
    place.spoil()
    place.printer.print(page("p1/1"))
    place.mend()
    until(lambda: place.printer.state() is PrinterState.READY)
    assert place.printer.print(page("p1/2")).state in OUT
    assert place.papers() == 1


def test_a_reprint_is_another_paper(place: Place) -> None:
    place.printer.print(page("p1/1"))
    place.printer.print(page("p2/1", copy=2))
    assert place.papers() == 2


def test_a_morning_of_tickets_comes_out_whole(place: Place) -> None:
    for number in range(1, 13):
        assert place.printer.print(page(f"p{number}/1", f"A{number:03d}")).state in OUT
    assert place.papers() == 12
    outcomes = [place.printer.outcome(f"p{number}/1") for number in range(1, 13)]
    assert all(told is not None and told.state in OUT for told in outcomes)
