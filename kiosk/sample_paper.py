"""A ticket for a look at the printer, marked as a sample: no number is taken, nobody waits for it."""

from __future__ import annotations

import uuid

from kiosk.application.errors import FontError, PrinterBusyError
from kiosk.application.ports import Page, Printed, PrinterState
from kiosk.assembly import Clinic
from kiosk.domain.visit import PrintState
from kiosk.turn import printer_turn

LABEL = "SAMPLE"  # of the job and the file; the paper shows the first number of a programme


def print_sample(clinic: Clinic) -> Printed:
    """Errors: StorageError."""
    from kiosk.paper.ticket import draw

    now = clinic.live.now()
    slip = clinic.catalogues.sample()
    try:
        pdf = draw(slip, now.printer.roll_mm)
        with printer_turn(now.data_folder):
            job = f"{uuid.uuid4()}/1"
            return clinic.printer.print(Page(job, pdf, now.printer.roll_mm, LABEL, slip.business_day))
    except (FontError, PrinterBusyError):
        return Printed(PrintState.FAILED, PrinterState.FAULT)
