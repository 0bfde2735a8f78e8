"""``kill -9`` at any moment of a registration, from before the commit to after the paper."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.domain.numbering import label
from kiosk.settings import Settings


def killed(folder: Path, first: int, after_s: float) -> list[list[str]]:
    """What a kiosk said until it was killed ``after_s`` seconds after it was ready."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.registering", str(folder), str(first)], stdout=subprocess.PIPE, text=True
    ) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "READY\n"
        deadline = time.monotonic() + after_s
        while time.monotonic() < deadline:  # busy, so that the kill does not fall on the ticks of a timer
            pass
        kiosk.kill()
        return [line.split() for line in kiosk.stdout.read().splitlines(keepends=True) if line.endswith("\n")]


def rounds(folder: Path, times: int) -> None:
    chance = random.Random(20261125)
    told: dict[int, str] = {}
    first = 1
    for _round in range(times):
        for _what, sequence, number, *_rest in killed(folder, first, chance.uniform(0, 0.06)):
            assert told.setdefault(int(sequence), number) == number
        first = max(told, default=0) + 1  # the one in between may be in the store: then it is found again
    settings = Settings()
    settings = replace(settings, data=replace(settings.data, folder=str(folder)))
    with open_clinic(settings) as clinic:
        clinic.tickets.recover()
        day = clinic.registration.today()
        assert len(set(told.values())) == len(told), "a number was used twice"
        for number in told.values():
            assert clinic.storage.visit_of_label(number, day), f"{number} was shown and is lost"
        papers = {path.stem.split("-")[0] for path in (folder / "tickets").rglob("*.pdf")}
        assert papers, "no round came as far as the paper"
        for number in papers:
            assert clinic.storage.visit_of_label(number, day), f"{number} was printed and is lost"
        taken = clinic.storage.taken("elderly", day)
        assert all(clinic.storage.visit_of_label(label("A", n), day) for n in range(1, taken + 1)), "a gap"
        assert clinic.storage.verify() is None
        assert not list(folder.rglob("*-copy*.pdf"))


def test_every_ticket_that_was_shown_or_printed_is_in_the_store(tmp_path: Path) -> None:
    rounds(tmp_path, 10)


@pytest.mark.long
def test_two_hundred_kills_lose_nothing_and_use_no_number_twice(tmp_path: Path) -> None:
    rounds(tmp_path, 200)
