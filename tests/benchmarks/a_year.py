"""The year that the office's benchmarks look at: a true one when it was made before, else one day many times over."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

VILLAGERS = 200
MADE_BEFORE = "BENCH_YEAR"


def made_before() -> Path | None:
    """The folder that ``simulate --write --days 365`` filled, see ``CONTRIBUTING.md``."""
    named = os.environ.get(MADE_BEFORE)
    return Path(named).resolve() if named else None


@contextlib.contextmanager
def a_year(days: int) -> Iterator[Path]:
    """A data folder with so many days behind yesterday's end; a true one may have more."""
    folder = made_before()
    if folder is not None:
        print(f"of the days in {folder}")
        yield folder
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder, begun = Path(scratch) / "data", time.perf_counter()
        a_day(folder)
        multiplied(folder, days)
        print(f"made in {time.perf_counter() - begun:.0f} s: a simulated day, {days} times over")
        yield folder


def a_day(folder: Path) -> None:
    words = ("simulate", "--write", "--villagers", str(VILLAGERS), "--data", str(folder))
    subprocess.run([sys.executable, "-m", "kiosk", *words], check=True, stdout=subprocess.DEVNULL)


def multiplied(folder: Path, days: int) -> None:
    """In a process of its own, whose memory is none of the benchmark's."""
    code = "import sys, pathlib; from tests.support.clinic_year import multiply; "
    code += "multiply(pathlib.Path(sys.argv[1]), int(sys.argv[2]))"
    subprocess.run([sys.executable, "-c", code, str(folder), str(days)], check=True)
