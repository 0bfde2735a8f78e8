from __future__ import annotations

import pytest

from devices.printers.states import printer_state
from kiosk.application.ports import PrinterState as P

IDLE, PROCESSING, STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("state", "reasons", "told"),
    [
        pytest.param(IDLE, ["none"], P.READY, id="idle is ready"),
        pytest.param(PROCESSING, [], P.READY, id="at work is ready"),
        pytest.param(STOPPED, ["none"], P.FAULT, id="stopped without a reason is a fault"),
        pytest.param(None, ["none"], P.FAULT, id="no state told is a fault"),
        pytest.param(IDLE, ["media-low-report"], P.PAPER_LOW, id="little paper prints all the same"),
        pytest.param(STOPPED, ["media-low-report"], P.FAULT, id="little paper does not excuse a stop"),
        pytest.param(IDLE, ["media-empty-report"], P.OUT_OF_PAPER, id="empty while idle"),
        pytest.param(PROCESSING, ["media-empty-warning", "media-needed-warning"], P.OUT_OF_PAPER, id="empty in a job"),
        pytest.param(STOPPED, ["media-empty-error"], P.OUT_OF_PAPER, id="empty and stopped"),
        pytest.param(IDLE, ["media-empty", "cover-open"], P.COVER_OPEN, id="the cover is open to change the roll"),
        pytest.param(IDLE, ["door-open-warning"], P.COVER_OPEN, id="a door is a cover"),
        pytest.param(IDLE, ["media-jam-error"], P.JAMMED, id="jammed paper"),
        pytest.param(IDLE, ["cutter-jam"], P.JAMMED, id="jammed cutter"),
        pytest.param(IDLE, ["timed-out-error", "media-low"], P.OFFLINE, id="the print service cannot reach it"),
        pytest.param(IDLE, ["toner-low-report"], P.READY, id="a printer for sheets with little toner"),
        pytest.param(IDLE, ["smells-of-smoke"], P.FAULT, id="a reason nobody knows is a fault"),
        pytest.param(IDLE, ["smells-of-smoke", "media-low"], P.FAULT, id="a fault is told before little paper"),
    ],
)
def test_a_state_is_what_a_person_can_see_to(state: int | None, reasons: list[str], told: P) -> None:
    assert printer_state(state, reasons) is told


def test_a_printer_that_takes_no_jobs_is_not_ready() -> None:
    assert printer_state(IDLE, ["none"], accepting=False) is P.FAULT
