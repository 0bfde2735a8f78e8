"""Processes with desks at one store, started together."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class StaffProcess:
    """A process of ``tests/faults/working_at_a_desk.py``, ready to work when told to."""

    def __init__(self, folder: Path, first: int, desks: int, operations: int, seed: int) -> None:
        numbers = [str(number) for number in (first, desks, operations, seed)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.working_at_a_desk", str(folder), *numbers],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "READY\n"

    def begin(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("begin\n")
        self._process.stdin.flush()

    def result(self) -> dict[str, Any]:
        said, _ = self._process.communicate(timeout=1200)
        assert self._process.returncode == 0
        told: dict[str, Any] = json.loads(said.splitlines()[-1])
        return told


def worked(folder: Path, processes: int, desks: int, operations: int) -> Sequence[dict[str, Any]]:
    """What each process did; ``operations`` in all, at ``desks`` desks each."""
    staff = [StaffProcess(folder, 1 + desks * i, desks, operations // processes, 7 + i) for i in range(processes)]
    for one in staff:
        one.begin()
    return [one.result() for one in staff]
