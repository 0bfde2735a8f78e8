"""A desk as a process of its own: it ends when told to, and a bug ends it so that it is started anew."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from ui.bugs import BUG

HOME = Path(__file__).parents[3]
PROGRAM = """
import logging, sys
from pathlib import Path
import ui.bugs
from PySide6.QtCore import QTimer
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.desk.pretend import PretendDesk, PretendStaff
from ui.app import run_faces
from kiosk.application.staff import SignedIn
from kiosk.domain.staff import Role
from ui.desk.desk import OpenDesk
from ui.desk.scene import Page, Scene
from ui.worker import QtWorker

logging.basicConfig(stream=sys.stderr)
ui.bugs.TELL_MS = 100


class Face:
    def __init__(self):
        clock = SetClock()
        self.work = PretendDesk(clock)
        self.desk = OpenDesk(
            self.work, PretendStaff(clock), catalogue=CATALOGUE, fonts=Path("kiosk/fonts"), language="ug",
            lock_s=300, undo_s=30, worker=QtWorker(), papers=QtWorker(),
        )
        self.window = self.desk.face.window

    def start(self):
        self.desk.show()
        if "held" in sys.argv:
            self.work.open_desk("1", "103", ("B",), "nurse")
            nurse = SignedIn("nurse", "nurse", Role.STAFF, 1)
            self.desk.session.scene = Scene(Page.WORK, who=nurse, desk_name="1", held=True)
        if "bug" in sys.argv:
            self.work.helps = lambda: 1 / 0 and "\\u963f\\u4f9d\\u53e4\\u4e3d"
        print("open", flush=True)

    def stop(self):
        self.desk.close()
        print("closed", *(one.state for one in self.work.desks()), flush=True)


sys.exit(run_faces([Face]))
"""


def desk(*words: str) -> subprocess.Popen[str]:
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
        return process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


def test_a_desk_ends_well_when_told_to() -> None:
    with desk() as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        process.send_signal(signal.SIGTERM)
        said, complained = finish(process)
    assert (process.returncode, said, complained) == (0, "closed\n", "")


def test_a_desk_whose_window_is_closed_is_let_go() -> None:
    with desk("held") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        process.send_signal(signal.SIGTERM)
        said, complained = finish(process)
    assert (process.returncode, said, complained) == (0, "closed closed\n", "")


def test_a_bug_at_a_desk_ends_it_so_that_it_is_started_anew_and_names_nobody() -> None:
    with desk("bug") as process:
        _said, complained = finish(process)
    assert process.returncode == BUG
    assert "screen_bug ZeroDivisionError" in complained and "\u963f\u4f9d\u53e4\u4e3d" not in complained
