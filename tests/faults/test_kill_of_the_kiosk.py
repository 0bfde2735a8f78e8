"""``kill -9`` at any moment of a registration, a second tap or a copy, from before the commit to after the paper."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.domain.numbering import label
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings


def killed(folder: Path, first: int, after_s: float, papers: int) -> list[list[str]]:
    """What a kiosk said until it was killed, ``after_s`` seconds after it was ready and had put out so many papers.

    A paper that has just come out is not yet written down: that is the moment at which it could come out twice.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.registering", str(folder), str(first)], stdout=subprocess.PIPE, text=True
    ) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "READY\n"
        wanted, patience = len(_papers(folder)) + papers, time.monotonic() + 120
        while len(_papers(folder)) < wanted:
            assert kiosk.poll() is None and time.monotonic() < patience, "it ended by itself, or hangs"
        deadline = time.monotonic() + after_s
        while time.monotonic() < deadline:  # busy, so that the kill does not fall on the ticks of a timer
            pass
        kiosk.kill()
        said = [line.split() for line in kiosk.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    assert kiosk.returncode == -signal.SIGKILL, "it ended by itself"
    return said


def rounds(folder: Path, times: int) -> None:
    chance = random.Random(20261125)
    shown: dict[int, str] = {}
    copied: set[int] = set()
    first = 1
    for round_ in range(times):
        after_s, papers = (chance.uniform(0, 0.2), 0) if round_ % 2 else (chance.uniform(0, 0.003), 1 + round_ % 10)
        for what, sequence, *number in killed(folder, first, after_s, papers):
            if what == "COPY":
                copied.add(int(sequence))
            else:
                assert shown.setdefault(int(sequence), number[0]) == number[0]
        first = max(shown, default=1)  # the last one comes once more; one whose number was not shown is found again
    assert len(set(shown.values())) == len(shown), "a number was used twice"
    settings = Settings()
    settings = replace(settings, data=replace(settings.data, folder=str(folder)))
    with open_clinic(settings) as clinic:
        clinic.tickets.recover()
        day = clinic.registration.today()
        numbers = [label("A", n) for n in range(1, clinic.storage.taken("elderly", day) + 1)]
        assert set(shown.values()) <= set(numbers), "a number was shown and is lost"
        visits = [visit for number in numbers if (visit := clinic.storage.visit_of_label(number, day))]
        assert len(visits) == len(numbers), "a gap"
        assert {visit.print_state for visit in visits} == {PrintState.FOLDER}
        assert clinic.storage.pending_prints() == ()
        assert clinic.storage.verify() is None
    copies = {f"{label(visit.letter, visit.sequence)}-copy{n}" for visit in visits for n in range(2, visit.copies + 1)}
    # a second one of a number would be A001-2
    assert _papers(folder) == {*numbers, *copies}, "not one paper for each number, and one for each copy asked for"
    assert copied, "no round came as far as a copy"
    assert {f"{shown[sequence]}-copy2" for sequence in copied} <= copies


def _papers(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("tickets/*/*.pdf")}


def test_every_number_comes_out_once_and_every_copy_is_marked(tmp_path: Path) -> None:
    rounds(tmp_path, 10)


@pytest.mark.long
def test_two_hundred_kills_lose_nothing_and_use_no_number_twice(tmp_path: Path) -> None:
    rounds(tmp_path, 200)
