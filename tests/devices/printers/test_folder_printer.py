from __future__ import annotations

import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.printers.folder import FolderPrinter
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.support.pages import page, pdf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "tickets"


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond 100 bytes: the write fails half-way, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_ticket_is_a_file_named_by_its_day_and_label(folder: Path) -> None:
    told = FolderPrinter(folder).print(page("p1/1"))
    path = folder / "2026-11-23" / "A012.pdf"
    assert told == Printed(PrintState.FOLDER, PrinterState.READY, str(path))
    assert path.read_bytes().startswith(pdf().rstrip())
    assert names(folder) == ["2026-11-23/A012.pdf"]


def test_only_its_owner_reads_it(folder: Path) -> None:
    FolderPrinter(folder).print(page("p1/1"))
    for path in (folder, folder / "2026-11-23", folder / "2026-11-23" / "A012.pdf"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_a_reprint_stands_beside_the_first(folder: Path) -> None:
    printer = FolderPrinter(folder)
    printer.print(page("p1/1"))
    printer.print(page("p2/1", copy=2))
    assert names(folder) == ["2026-11-23/A012-copy2.pdf", "2026-11-23/A012.pdf"]


def test_another_ticket_of_that_name_stays(folder: Path) -> None:
    FolderPrinter(folder).print(page("p1/1"))
    before = (folder / "2026-11-23" / "A012.pdf").read_bytes()
    told = FolderPrinter(folder).print(page("p2/1"))
    FolderPrinter(folder).print(page("p3/1"))
    assert told.path == str(folder / "2026-11-23" / "A012-2.pdf")
    assert (folder / "2026-11-23" / "A012.pdf").read_bytes() == before
    assert names(folder) == ["2026-11-23/A012-2.pdf", "2026-11-23/A012-3.pdf", "2026-11-23/A012.pdf"]


def test_a_foreign_file_of_that_name_stays(folder: Path) -> None:
    foreign = folder / "2026-11-23" / "A012.pdf"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(b"%PDF of somebody")
    FolderPrinter(folder).print(page("p1/1"))
    assert foreign.read_bytes() == b"%PDF of somebody"


def test_a_second_attempt_at_the_same_paper_takes_the_place_of_the_first(folder: Path) -> None:
    printer = FolderPrinter(folder)
    printer.print(page("p1/1"))
    printer.print(page("p1/2"))
    assert names(folder) == ["2026-11-23/A012.pdf"]
    assert printer.outcome("p1/1") is None
    assert printer.outcome("p1/2") is not None


def test_an_outcome_says_where_the_file_is(folder: Path) -> None:
    told = FolderPrinter(folder).print(page("p1/1"))
    assert FolderPrinter(folder).outcome("p1/1") == told


def test_what_was_never_written_is_none(folder: Path) -> None:
    FolderPrinter(folder).print(page("p1/1"))
    assert FolderPrinter(folder).outcome("p2/1") is None


def test_a_full_disk_is_a_fault_and_leaves_no_half_ticket(folder: Path) -> None:
    printer = FolderPrinter(folder)
    printer.state()
    with full_disk():
        assert printer.print(page("p1/1")) == Printed(PrintState.FAILED, PrinterState.FAULT)
    assert names(folder) == []
    assert printer.print(page("p1/2")).state is PrintState.FOLDER


def test_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    printer = FolderPrinter(tmp_path / "taken" / "tickets")
    assert printer.state() is PrinterState.FAULT
    assert printer.print(page("p1/1")) == Printed(PrintState.FAILED, PrinterState.FAULT)
    assert printer.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.FAULT)


def test_a_stick_that_is_not_there_cannot_say_that_there_was_no_ticket(folder: Path) -> None:
    assert FolderPrinter(folder).outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.FAULT)


def test_a_file_system_without_links_takes_tickets_too(folder: Path) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    printer = FolderPrinter(folder, no_links)
    printer.print(page("p1/1"))
    printer.print(page("p2/1"))
    assert names(folder) == ["2026-11-23/A012-2.pdf", "2026-11-23/A012.pdf"]
    assert printer.outcome("p1/1") is not None
