"""Processes that register at one store, started together, ended or killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


class Door:
    """A process of ``tests/faults/registering_at_the_store.py``, ready to open the store when told to."""

    def __init__(self, folder: Path, first: int, count: int) -> None:
        program = [sys.executable, "-m", "tests.faults.registering_at_the_store", str(folder), str(first), str(count)]
        self._process = subprocess.Popen(
            [*program, "as it is"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "READY\n"

    def open(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("open\n")
        self._process.stdin.flush()

    def first_word(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def acknowledged(self, *, kill: bool = False) -> list[int]:
        """The numbers it said, until it ended by itself or was killed now. A line cut short was not said."""
        if kill:
            self._process.kill()
        said, _ = self._process.communicate(timeout=300)
        assert kill or self._process.returncode == 0
        return [int(line.split()[1]) for line in said.splitlines(keepends=True) if line.endswith("\n")]
