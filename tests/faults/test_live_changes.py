from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.assembly import Clinic, open_clinic
from kiosk.settings import load


class Beside:
    """A process of ``living_with_changes.py``."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.living_with_changes", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._line() == "READY\n"

    def asked(self, words: str = "") -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()
        found: dict[str, Any] = json.loads(self._line())
        return found

    def end(self) -> None:
        self._process.communicate(timeout=60)
        assert self._process.returncode == 0

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with open_clinic(load(None, {"CLINIC_KIOSK_DATA": str(tmp_path)})) as clinic:
        yield clinic


@pytest.fixture
def beside(clinic: Clinic, tmp_path: Path) -> Iterator[Beside]:
    process = Beside(tmp_path)
    yield process
    process.end()


def test_what_the_office_saves_holds_in_a_process_that_was_open_before(clinic: Clinic, beside: Beside) -> None:
    assert beside.asked() == {"version": 1, "room": "", "offered": ["elderly", "adult", "child"], "passes": 2}
    before = beside.asked("walk_in 1")
    assert (before["route"], before["version"]) == (["R", "P", "M"], 1)
    draft = clinic.catalogues.draft()
    next(one for one in draft["station"] if one["code"] == "P")["room"] = "204"
    next(one for one in draft["programme"] if one["code"] == "walk_in")["route"] = ["R", "V", "P", "M"]
    assert clinic.catalogues.save(draft, "an-admin") == 2
    assert clinic.settings.save({"queue.passes": 3, "kiosk.programmes": ("walk_in",)}, "an-admin") == ()
    assert beside.asked() == {"version": 2, "room": "204", "offered": ["walk_in"], "passes": 3}
    assert beside.asked("walk_in 1") == {**before, "again": True}
    after = beside.asked("walk_in 2")
    assert (after["route"], after["version"]) == (["R", "V", "P", "M"], 2)
    assert clinic.storage.verify() is None
