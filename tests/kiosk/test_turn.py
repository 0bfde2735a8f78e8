"""The turn at the printer: one at a time, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.application.errors import PrinterBusyError
from kiosk.turn import printer_turn

PATIENT_S = 60.0
HOLDER = """
import sys
from pathlib import Path
from kiosk.turn import printer_turn
with printer_turn(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process, which has the printer until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_turn_comes_when_the_other_process_is_done(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        assert other.stdin is not None
        other.stdin.close()
        with printer_turn(tmp_path, PATIENT_S):
            pass


def test_a_process_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.kill()
        with printer_turn(tmp_path, PATIENT_S):
            pass


def test_a_printer_that_is_held_for_too_long_is_given_up(tmp_path: Path) -> None:
    with printer_turn(tmp_path):
        begun = time.monotonic()
        with pytest.raises(PrinterBusyError, match="held the printer for too long"), printer_turn(tmp_path, 0.2):
            pytest.fail("two at one printer")
        assert 0.2 <= time.monotonic() - begun < PATIENT_S
    with printer_turn(tmp_path, PATIENT_S):
        pass


@pytest.mark.parametrize("why", ["it is a folder", "its folder is gone"])
def test_a_lock_that_cannot_be_had_is_one_clear_sentence(tmp_path: Path, why: str) -> None:
    folder = tmp_path / "gone" if why == "its folder is gone" else tmp_path
    if folder.exists():
        (folder / "printer.lock").mkdir()
    with pytest.raises(PrinterBusyError, match=r"cannot be had: .+\."), printer_turn(folder):
        pytest.fail("no lock, and a turn")


def test_what_goes_wrong_within_the_turn_is_not_taken_for_the_lock(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), printer_turn(tmp_path):
        (tmp_path / "nothing").read_bytes()
    with printer_turn(tmp_path, PATIENT_S):
        pass
