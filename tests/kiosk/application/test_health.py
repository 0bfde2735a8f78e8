from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.application import health
from kiosk.application.clock import ClockState
from kiosk.application.health import Finding, Ready
from kiosk.application.ports import PrinterState

MB = 1_000_000
COPIES = health.second_medium
AT = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("finding", "ready", "says"),
    [
        pytest.param(health.disk(40 * MB), Ready.NOT_READY, "40 MB", id="the disk is full"),
        pytest.param(health.disk(400 * MB), Ready.ATTENTION, "soon", id="the disk fills"),
        pytest.param(health.disk(4000 * MB), Ready.READY, "4000 MB", id="room enough"),
        pytest.param(health.clock(AT, ClockState.BACK), Ready.NOT_READY, "battery", id="a clock in doubt"),
        pytest.param(health.clock(AT, ClockState.OK), Ready.READY, "2026-11-25", id="clock right"),
        pytest.param(health.database("3.53.4", True), Ready.READY, "3.53.4", id="a whole database"),
        pytest.param(health.database("3.40.1", False), Ready.ATTENTION, "two write", id="an engine with the race"),
        pytest.param(health.readers(False, ()), Ready.NOT_READY, "pcscd", id="no card service"),
        pytest.param(health.readers(True, ()), Ready.NOT_READY, "cable", id="no reader"),
        pytest.param(health.readers(True, ("ACS",)), Ready.READY, "ACS", id="a reader"),
        pytest.param(COPIES(False, True, True, None), Ready.ATTENTION, "data.backups", id="no second medium"),
        pytest.param(COPIES(True, False, False, None), Ready.NOT_READY, "put the stick", id="a stick that is out"),
        pytest.param(COPIES(True, True, False, None), Ready.ATTENTION, "mounted", id="a folder without its stick"),
        pytest.param(COPIES(True, True, True, None), Ready.ATTENTION, "no copy yet", id="a new stick"),
        pytest.param(COPIES(True, True, True, timedelta(days=2)), Ready.ATTENTION, "2 days", id="an old copy"),
        pytest.param(COPIES(True, True, True, timedelta(minutes=9)), Ready.READY, "9 minutes", id="a copy of now"),
        pytest.param(health.altered("at entry 7"), Ready.NOT_READY, "entry 7", id="an altered journal"),
        pytest.param(health.fonts(), Ready.READY, "All there", id="all fonts"),
        pytest.param(health.fonts("No font: X."), Ready.NOT_READY, "X", id="a font is missing"),
        pytest.param(
            health.left_out("queue.lock_s", "queue.lock_s is odd."), Ready.ATTENTION, "lock_s", id="a setting left out"
        ),
        pytest.param(health.catalogue(4), Ready.ATTENTION, "Version 4", id="a catalogue that cannot be used"),
    ],
)
def test_each_part_says_what_to_do(finding: Finding, ready: Ready, says: str) -> None:
    assert finding.ready is ready and says in finding.say


def test_every_state_of_the_printer_has_a_sentence() -> None:
    assert all(health.printer(state).say.endswith(".") for state in PrinterState)


def test_a_part_that_needs_attention_is_still_ready_to_work() -> None:
    low = health.printer(PrinterState.PAPER_LOW)
    assert health.all_ready([low]) and not health.all_ready([low, health.printer(PrinterState.COVER_OPEN)])
