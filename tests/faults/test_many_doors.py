"""Several processes at one store: opened at one moment, registering at one moment, killed at any moment."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from kiosk.storage import open_store
from tests.faults.registering_at_the_store import DAY
from tests.support.doors import Door


def test_four_processes_register_two_thousand_people_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "data"  # fresh: all four try to make it
    doors = [Door(folder, first=1 + 500 * i, count=500) for i in range(4)]
    for door in doors:
        door.open()
    numbers = [number for door in doors for number in door.acknowledged()]
    assert sorted(numbers) == list(range(1, 2001)), "a number twice, or a gap"
    store = open_store(folder)
    assert store.taken("elderly", DAY) == 2000
    assert store.ahead_at("R", DAY) == 2000
    assert store.verify() is None
    store.close()


def kills(folder: Path, times: int) -> None:
    """From the moment it opens, also the very first time, to a few registrations later."""
    chance = random.Random(20260302)
    acknowledged: set[int] = set()
    for i in range(times):
        door = Door(folder, first=1 + 1000 * i, count=900)
        door.open()
        said = [int(door.first_word().split()[1])] if i % 4 else []
        deadline = time.monotonic() + chance.uniform(0, 0.02)
        while time.monotonic() < deadline:  # busy, so that the kill does not fall on the ticks of a timer
            pass
        said += door.acknowledged(kill=True)
        assert acknowledged.isdisjoint(said), "a number was used twice"
        acknowledged.update(said)
    assert acknowledged
    store = open_store(folder)
    taken = store.taken("elderly", DAY)
    assert acknowledged <= set(range(1, taken + 1))
    assert all(store.visit_of_label(f"A{number:03d}", DAY) for number in range(1, taken + 1)), "lost, or a gap"
    assert len(store.pending_prints()) == taken
    assert store.verify() is None
    store.close()


def test_twenty_kills_lose_no_acknowledged_number(tmp_path: Path) -> None:
    kills(tmp_path / "data", 20)


@pytest.mark.long
def test_two_hundred_kills_lose_no_acknowledged_number(tmp_path: Path) -> None:
    kills(tmp_path / "data", 200)
