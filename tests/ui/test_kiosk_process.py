"""The kiosk as a process of its own: it ends when told to, and a bug ends it so that it is started anew."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui.bugs import BUG

HOME = Path(__file__).parents[2]
PROGRAM = """
import logging, sys, threading
from pathlib import Path
import ui.bugs
from kiosk.application import ports as p
from kiosk.application.guide import Guide
from tests.ui.pretend import PretendKioskWork, reading
from ui.app import run_kiosk
from ui.worker import QtWorker

logging.basicConfig(stream=sys.stderr)
ui.bugs.TELL_MS = 100


class PretendWatch:
    def start(self, tell):
        if "bug" in sys.argv:
            tell("no event at all, of \\u963f\\u4f9d\\u53e4\\u4e3d")
        else:
            tell(p.ReaderReady())
        print("watching", flush=True)

    def stop(self):
        print("stopped", flush=True)

    def lives(self, session):
        return True


workers = QtWorker("desk"), QtWorker("papers")
if "hang" in sys.argv:
    workers[1].run(threading.Event().wait, print)  # in a printer
sys.exit(
    run_kiosk(
        Guide(PretendKioskWork(), *workers), PretendWatch(), fonts=Path("kiosk/fonts"), language="ug", idle_s=30,
        warning_s=15, full_screen=True, practice=None, workers=workers,
    )
)
"""


def kiosk(*words: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(HOME)}
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words],
        cwd=HOME,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[str, str]:
    try:
        return process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_well_when_told_to(ending: signal.Signals) -> None:
    with kiosk() as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == "watching\n"
        process.send_signal(ending)
        said, complained = finish(process)
    assert (process.returncode, said, complained) == (0, "stopped\n", "")


def test_a_bug_ends_it_so_that_it_is_started_anew_and_names_nobody() -> None:
    with kiosk("bug") as process:
        _said, complained = finish(process)
    assert process.returncode == BUG
    assert "screen_bug AssertionError" in complained and "guide.py" in complained
    assert "\u963f\u4f9d\u53e4\u4e3d" not in complained


def test_a_printer_that_hangs_does_not_keep_it_from_its_end() -> None:
    with kiosk("hang") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "watching\n"
        process.send_signal(signal.SIGTERM)
        said, complained = finish(process)
    assert (process.returncode, said, complained) == (0, "stopped\n", "")


def test_a_bug_ends_it_while_a_printer_hangs() -> None:
    with kiosk("hang", "bug") as process:
        finish(process)
    assert process.returncode == BUG
