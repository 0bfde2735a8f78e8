"""What a printer's own words mean: IPP states and reasons to the few states that a person can act on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from kiosk.application.ports import PrinterState

STOPPED = 5  # printer-state (RFC 8011, 5.4.11): 3 idle, 4 processing, 5 stopped

OF_REASON = {
    "media-empty": PrinterState.OUT_OF_PAPER,
    "media-needed": PrinterState.OUT_OF_PAPER,
    "input-tray-missing": PrinterState.OUT_OF_PAPER,
    "cover-open": PrinterState.COVER_OPEN,
    "door-open": PrinterState.COVER_OPEN,
    "interlock-open": PrinterState.COVER_OPEN,
    "shutdown": PrinterState.OFFLINE,
    "timed-out": PrinterState.OFFLINE,
    "connecting-to-device": PrinterState.OFFLINE,
    "media-low": PrinterState.PAPER_LOW,
    # Printers that feed sheets say these for weeks and go on printing.
    "toner-low": PrinterState.READY,
    "marker-supply-low": PrinterState.READY,
    "marker-waste-almost-full": PrinterState.READY,
    "developer-low": PrinterState.READY,
    "opc-near-eol": PrinterState.READY,
    "cups-waiting-for-job-completed": PrinterState.READY,
    "none": PrinterState.READY,
}
FIRST_TOLD = (  # of several reasons, the one that hands must see to first
    PrinterState.OFFLINE,
    PrinterState.COVER_OPEN,
    PrinterState.JAMMED,
    PrinterState.OUT_OF_PAPER,
    PrinterState.FAULT,
    PrinterState.PAPER_LOW,
)
PRINTS = frozenset({PrinterState.READY, PrinterState.PAPER_LOW})


class JobState(IntEnum):
    """job-state (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


def printer_state(state: int | None, reasons: Iterable[str], accepting: bool = True) -> PrinterState:
    """From printer-state, printer-state-reasons and printer-is-accepting-jobs (RFC 8011, 5.4.11, 5.4.12, 5.4.23).

    A reason that is not known is a fault until known better; a printer that tells no state is one too.
    """
    told = {_of(reason) for reason in reasons}
    found = next((one for one in FIRST_TOLD if one in told), PrinterState.READY)
    if found in PRINTS and (state is None or state == STOPPED or not accepting):
        return PrinterState.FAULT
    return found


def _of(reason: str) -> PrinterState:
    # The suffix does not tell readiness: one empty roll is "media-empty-warning" in a job, "-report" while idle.
    bare = reason
    for suffix in ("-report", "-warning", "-error"):
        bare = bare.removesuffix(suffix)
    if bare.endswith("-jam"):
        return PrinterState.JAMMED
    return OF_REASON.get(bare, PrinterState.FAULT)
