"""Several faces in one process, each on its own screen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import open_store

HOME = Path(__file__).parents[3]
SCREENS = Path(__file__).with_name("screens.json")
WHERE = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.__main__ import main
from ui.app import application

count = int(sys.argv.pop(1))

def tell():
    windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    told = {
        one.title(): [one.screen().name(), one.x(), one.y(), one.width(), one.height()] for one in windows
    }
    if len(told) == count:
        print(json.dumps(told), flush=True)
        timer.stop()

application()
timer = QTimer(interval=50)
timer.timeout.connect(tell)
timer.start()
main()
"""


def started(folder: Path, count: int, *words: str, **settings: str) -> subprocess.Popen[str]:
    """The program, which says where its windows are once there are ``count``."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CLINIC_KIOSK_")}
    environment = clean | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREENS}",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(HOME),
        "CLINIC_KIOSK_DATA": str(folder),
        "CLINIC_KIOSK_KIOSK_PRACTICE": "always",
        "CLINIC_KIOSK_KIOSK_LANGUAGE": "en",
        "CLINIC_KIOSK_BOARD_CHIME": "false",
        **settings,
    }
    return subprocess.Popen(
        [sys.executable, "-c", WHERE, str(count), "run", *words],
        cwd=HOME,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def where(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What it said; then it is told to end, and does."""
    assert process.stdout is not None
    told: dict[str, Any] = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGTERM)
    try:
        _said, complained = process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 0 and "screen_bug" not in complained
    return told


def test_kiosk_and_board_of_one_process_fill_a_screen_each(tmp_path: Path) -> None:
    names = {"CLINIC_KIOSK_KIOSK_SCREEN": "TOUCH", "CLINIC_KIOSK_BOARD_SCREEN": "TV"}
    with started(tmp_path, 2, "kiosk", "board", **names) as process:
        assert where(process) == {
            "Clinic registration": ["TOUCH", 0, 0, 1080, 1920],
            "Clinic board": ["TV", 1080, 0, 1920, 1080],
        }


def test_a_board_without_a_name_goes_to_the_second_screen(tmp_path: Path) -> None:
    with started(tmp_path, 1, "board") as process:
        ((name, *_place),) = where(process).values()
    assert name == "TV"  # the first one is the one at the left, whatever the order of the list


def test_a_board_in_a_window_is_as_large_as_its_screen_allows(tmp_path: Path) -> None:
    settings = {"CLINIC_KIOSK_BOARD_SCREEN": "TV", "CLINIC_KIOSK_BOARD_FULL_SCREEN": "false"}
    with started(tmp_path, 1, "board", **settings) as process:
        ((name, _x, _y, *size),) = where(process).values()
    assert (name, size) == ("TV", [1280, 800])


@pytest.mark.parametrize("face", ["kiosk", "board"])
def test_a_screen_that_is_not_connected_is_told_in_one_sentence(tmp_path: Path, face: str) -> None:
    with started(tmp_path, 1, face, **{f"CLINIC_KIOSK_{face.upper()}_SCREEN": "HDMI-1"}) as process:
        said, complained = process.communicate(timeout=120)
    assert (process.returncode, said) == (1, "")
    assert complained == "There is no screen 'HDMI-1'; there is TOUCH, TV.\n"


def test_a_face_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with started(tmp_path, 1, "bord") as process:
        _said, complained = process.communicate(timeout=120)
    assert (process.returncode, complained) == (1, "There is no face 'bord'; there is kiosk, desk, board.\n")


def test_a_desk_beside_a_kiosk_in_practice_has_an_account_and_a_desk_alone_has_none(tmp_path: Path) -> None:
    with started(tmp_path, 2, "kiosk", "desk") as process:
        assert set(where(process)) == {"Clinic registration", "Clinic desk"}
    practice = open_store(tmp_path / "practice")
    assert [one.name for one in practice.staff().people()] == ["Practice"]
    practice.close()
    with started(tmp_path, 1, "desk") as process:
        assert set(where(process)) == {"Clinic desk"}
    real = open_store(tmp_path)
    assert real.staff().people() == ()
    real.close()
