"""From the start of a process to the first frame: the kiosk against an empty QML window, in turn, in one run.

    python tests/benchmarks/bench_first_frame.py [ROUNDS]

The goal is at most 1.4 times an empty window that imports the same of PySide6 (medians). The second floor imports
the clinic's Python modules as well, so that what the screen itself costs is seen apart from them.
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
import os
from PySide6.QtCore import QAbstractListModel, QByteArray, QCoreApplication, QLocale, QModelIndex, QObject
from PySide6.QtCore import QPersistentModelIndex, Qt, QTranslator, QUrl, Property, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.load(QUrl.fromLocalFile("tests/benchmarks/Empty.qml"))
(window,) = engine.rootObjects()
window.frameSwapped.connect(lambda: (os.write(1, b"x"), os._exit(0)))
app.exec()
"""
MODULES = "import kiosk.application.guide, ui.face" + EMPTY
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
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=HOME, env=environment, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        if process.stdout.read(1) != b"x":
            raise RuntimeError("the window never showed a frame")
        return 1000 * (time.perf_counter() - start)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    programs = {"an empty window": EMPTY, "an empty window with the clinic's modules": MODULES, "the kiosk": KIOSK}
    times: dict[str, list[float]] = {name: [first_frame(program)][:0] for name, program in programs.items()}
    for _ in range(rounds):
        for name, program in programs.items():
            times[name].append(first_frame(program))
    medians = {name: statistics.median(one) for name, one in times.items()}
    print(f"first frame, median of {rounds}: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in medians.items()))
    kiosk = medians.pop("the kiosk")
    for name, floor in medians.items():
        met = "met" if kiosk <= GOAL * floor else "MISSED"
        print(f"first frame: {kiosk / floor:.2f} times {name} (goal: at most {GOAL}): {met}")


if __name__ == "__main__":
    main()
