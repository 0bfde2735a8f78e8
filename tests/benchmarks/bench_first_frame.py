"""From the start of a process to the first frame: the kiosk against an empty QML window, in turn, in one run.

    python tests/benchmarks/bench_first_frame.py [ROUNDS]

Both import the same of PySide6. The goal is at most 1.4 times (the medians).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HOME = Path(__file__).parents[2]
GOAL = 1.4
EMPTY = """
import os, sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.load(QUrl.fromLocalFile("tests/benchmarks/Empty.qml"))
(window,) = engine.rootObjects()
window.frameSwapped.connect(lambda: (os.write(1, b"x"), os._exit(0)))
app.exec()
"""
KIOSK = """
import os
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.application.guide import Guide
from ui.face import KioskFace
from ui.idle import Quiet
app = QGuiApplication([])
guide = Guide(None, None)
face = KioskFace(guide, fonts=Path("kiosk/fonts"), language="ug", quiet=Quiet(30, 15), lives=lambda _session: True)
face.window.frameSwapped.connect(lambda: (os.write(1, b"x"), os._exit(0)))
face.window.show()
app.exec()
"""


def first_frame(program: str) -> float:
    """Milliseconds until the process says that a frame has reached the window."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(HOME)}
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", program], cwd=HOME, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        if process.stdout.read(1) != b"x":
            raise RuntimeError("the window never showed a frame")
        return 1000 * (time.perf_counter() - start)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    first_frame(EMPTY), first_frame(KIOSK)  # the disk's cache, once for each
    pairs = [(first_frame(EMPTY), first_frame(KIOSK)) for _ in range(rounds)]
    empty, kiosk = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = kiosk / empty
    print(f"first frame, median of {rounds}: empty window {empty:.0f} ms, kiosk {kiosk:.0f} ms")
    print(f"first frame: {ratio:.2f} times an empty window (goal: at most {GOAL}): {'met' if ratio <= GOAL else 'MISSED'}")


if __name__ == "__main__":
    main()
