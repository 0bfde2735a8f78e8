"""What a face at rest costs: the processor's share of the kiosk and of the board, each in a process of its own.

    python tests/benchmarks/bench_idle.py [SECONDS]

The store is real, with one call on the board. The kiosk has pretend devices; the picture of its welcome screen moves (a
card goes in), and is measured with and without that. The goal is less than 1 % of a core, and 150 MB a face, pages
of shared libraries among them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import tomllib
from datetime import date
from pathlib import Path

from tests.support import people

HOME = Path(__file__).parents[2]
CATALOGUE = HOME / "kiosk/catalogue.toml"
GOAL, GOAL_MB = 1.0, 150
WARM_UP_S = 5
STILL = """
import sys
from PySide6.QtCore import QTimer
from kiosk.__main__ import main
from ui.app import application, OpenKiosk
begin = OpenKiosk.start
def still(self):
    begin(self)
    self._face.engine.singletonInstance("Theme", "Theme").setProperty("still", True)
OpenKiosk.start = still
main()
"""
TICKS = os.sysconf("SC_CLK_TCK")


def run(folder: Path, *words: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=HOME,
        env=environment(folder),
        check=True,
        stdout=subprocess.DEVNULL,
    )


def environment(folder: Path, **more: str) -> dict[str, str]:
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(HOME),
        "CLINIC_KIOSK_DATA": str(folder),
        "CLINIC_KIOSK_KIOSK_PRACTICE": "never",
        **more,
    }


def share(folder: Path, seconds: float, program: list[str]) -> tuple[float, float]:
    """Percent of a core, and megabytes in memory, of the face when it has come to rest."""
    practice = "never" if "board" in program else "always"
    with_devices = environment(folder, CLINIC_KIOSK_KIOSK_PRACTICE=practice)
    process = subprocess.Popen([sys.executable, *program], cwd=HOME, env=with_devices)
    try:
        time.sleep(WARM_UP_S)
        before = used_s(process.pid)
        start = time.monotonic()
        time.sleep(seconds)
        spent = 100 * (used_s(process.pid) - before) / (time.monotonic() - start)
        pages = int(Path(f"/proc/{process.pid}/statm").read_text(encoding="ascii").split()[1])
        return spent, pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    finally:
        process.terminate()
        process.wait()


def used_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _asked(station: dict[str, str]) -> tuple[str, str]:
    return "--station", station["code"]


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(folder, "register", "--id", people.number(1, date(1990, 4, 5)), "--name", "A")
        stations = [word for code in tomllib.loads(CATALOGUE.read_text("utf-8"))["station"] for word in _asked(code)]
        run(folder, "desk", "open", "1", "--room", "103", *stations)
        run(folder, "desk", "call-next", "--desk", "1")
        faces = {
            "board": ["-m", "kiosk", "run", "board"],
            "kiosk, still": ["-c", STILL, "run", "kiosk"],
            "kiosk, its picture moving": ["-m", "kiosk", "run", "kiosk"],
        }
        for face, program in faces.items():
            spent, megabytes = share(folder, seconds, program)
            goal = f" (goal: below {GOAL}): {'met' if spent < GOAL else 'MISSED'}"
            fits = "met" if megabytes <= GOAL_MB else "MISSED"
            print(f"{face} at rest for {seconds:.0f} s: {spent:.2f} % of a core{goal}")
            print(f"  {megabytes:.0f} MB (goal: at most {GOAL_MB}): {fits}")


if __name__ == "__main__":
    main()
