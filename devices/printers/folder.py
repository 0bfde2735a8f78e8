"""Tickets as PDF files in a folder, one folder a business day: the printer of a clinic that has none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kiosk.application.ports import Page, Printed, PrinterState
from kiosk.domain.visit import PrintState

_JOB = b"%job "  # a comment after the end of the PDF (ISO 32000-1, 7.2.3): it comes with the file or not at all
_TAIL = 200  # bytes in which that line is found
_DAYS_ASKED = 2  # a paper of unknown outcome is of the last days


class FolderPrinter:
    """Fulfils ``TicketPrinter``: ``FOLDER/2026-11-23/A012.pdf``, a reprint ``A012-copy2.pdf``.

    A file is there whole or not at all, readable by its owner only, and never takes the place of another ticket: that
    one stays, and the new one gets ``A012-2.pdf``.
    """

    def __init__(self, folder: Path, link: Callable[[Path, Path], object] = os.link) -> None:
        """``link`` gives a file a second name, and fails when that is taken; some file systems have none to give."""
        self._folder = folder
        self._link = link

    def state(self) -> PrinterState:
        try:
            self._made()
        except OSError:
            return PrinterState.FAULT
        return PrinterState.READY if os.access(self._folder, os.W_OK | os.X_OK) else PrinterState.FAULT

    def print(self, page: Page) -> Printed:
        try:
            path = self._written(page)
        except OSError:
            return Printed(PrintState.FAILED, PrinterState.FAULT)
        return Printed(PrintState.FOLDER, PrinterState.READY, str(path))

    def outcome(self, job: str) -> Printed | None:
        try:
            days = sorted(one for one in self._folder.iterdir() if one.is_dir())[-_DAYS_ASKED:]
            for path in (path for day in days for path in day.glob("*.pdf")):
                if _job_in(path) == job:
                    return Printed(PrintState.FOLDER, self.state(), str(path))
        except OSError:
            return Printed(PrintState.UNKNOWN, PrinterState.FAULT)
        return None

    def _made(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _written(self, page: Page) -> Path:
        day = self._folder / page.business_day.isoformat()
        if not day.is_dir():
            self._made()
            day.mkdir(mode=0o700, exist_ok=True)
            _sync(self._folder)
        descriptor, name = tempfile.mkstemp(prefix=f".{page.label}-", suffix=".part", dir=day)  # mode 0600
        part = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(page.pdf.rstrip(b"\r\n") + b"\n" + _JOB + page.job.encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            path = self._named(part, day, page)
        finally:
            part.unlink(missing_ok=True)
        _sync(day)
        return path

    def _named(self, part: Path, day: Path, page: Page) -> Path:
        """The whole file under its name. An earlier attempt at the same paper is replaced; nothing else is."""
        stem = page.label if page.copy == 1 else f"{page.label}-copy{page.copy}"
        for again in count(1):
            path = day / (f"{stem}.pdf" if again == 1 else f"{stem}-{again}.pdf")
            try:
                self._link(part, path)  # unlike a rename, fails when the name is taken
            except FileExistsError:
                if _print_of(_job_in(path)) != _print_of(page.job):
                    continue
                part.replace(path)
            except OSError:  # sticks have file systems without links
                if path.exists():
                    continue
                part.replace(path)
            return path
        raise AssertionError


def _job_in(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        _, mark, job = file.read().rpartition(_JOB)
        return job.strip().decode("utf-8", "replace") if mark else ""


def _print_of(job: str) -> str:
    return job.partition("/")[0]


def _sync(folder: Path) -> None:
    """The names in it are on the disk as well (fsync(2): a file's own fsync does not see to that)."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
