"""The way back when it is cut off itself, comes from an old release, or has only half a line to go by."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.application.care import Restoring
from kiosk.application.ports import OpenVisit
from kiosk.storage import open_store
from kiosk.storage.files import DataFolder
from kiosk.storage.lines import files_in, lines_in, lines_name
from kiosk.storage.migrations import LATEST
from kiosk.storage.restore import Restore
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.test_upgrade import first_release
from tests.kiosk.storage.way_back import morning_of, numbers_in, restored
from tests.support.clock import SetClock

KILLS = 12
RESTORING = """
import sys
from datetime import date
from pathlib import Path
from kiosk.storage.files import DataFolder
from kiosk.storage.restore import Restore
from tests.kiosk.storage.way_back import DAY, NOW
folder, stick = map(Path, sys.argv[1:])
print("begun", flush=True)
Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY, NOW, "cli")
print("done", flush=True)
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def test_killed_at_any_moment_it_is_given_again_and_everybody_is_back(
    folder: Path, stick: Path, morning: Morning
) -> None:
    numbers = morning_of(folder, stick, morning, people=60, copied=20)
    begun = time.monotonic()
    restored(folder, stick)
    whole = time.monotonic() - begun
    for i in range(KILLS):
        command = [sys.executable, "-c", RESTORING, str(folder), str(stick)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None and process.stdout.readline() == "begun\n"
            deadline = time.monotonic() + 2 * whole * i / KILLS
            while time.monotonic() < deadline:  # busy, so that the kill does not fall on the ticks of a timer
                pass
            process.kill()
    restored(folder, stick)
    assert numbers_in(folder) == numbers


def test_a_copy_of_the_first_release_is_put_back_as_one_of_this(folder: Path, stick: Path) -> None:
    clock = SetClock()
    first_release(folder, clock)
    shutil.copyfile(folder / "clinic.db", stick / "old.db")
    told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "old.db", DAY, clock.now(), "cli")
    assert isinstance(told, Restoring) and told.visits == 1
    store = open_store(folder)
    assert store.verify() is None and store.full_name("v") is not None
    assert store._db.execute("pragma user_version").fetchone() == (LATEST,)
    store.close()


@given(cut=st.integers(min_value=0), garble=st.binary(max_size=40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_lines_cut_off_or_garbled_anywhere_give_the_whole_ones_before(
    tmp_path_factory: pytest.TempPathFactory, written: tuple[bytes, Path], cut: int, garble: bytes
) -> None:
    text, folder = written
    place = tmp_path_factory.mktemp("cut")
    cut %= len(text) + 1
    (place / lines_name(DAY)).write_bytes(text[:cut] + garble)
    store = open_store(folder)
    labels = [str(line.detail["label"]) for line in lines_in(place, store._cipher)]
    store.close()
    left = (text[:cut] + garble).split(b"\n")
    assert labels == [f"A{i:03d}" for i, line in enumerate(text.splitlines(), start=1) if line in left]


@pytest.fixture
def written(folder: Path, stick: Path, morning: Morning) -> tuple[bytes, Path]:
    store = open_store(folder)
    for i in range(1, 6):
        store.register(morning.visit(someone(i)))
    store.lines(stick).catch_up()
    store.close()
    return files_in(stick)[0].read_bytes(), folder


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """No file of this process grows beyond that, as on a full stick."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_stick_that_is_full_in_the_middle_of_a_line_goes_on_when_there_is_room(
    folder: Path, stick: Path, morning: Morning
) -> None:
    store = open_store(folder)
    lines = store.lines(stick)
    store.register(morning.visit(someone(1)))
    lines.catch_up()
    told = store.register(morning.visit(someone(2)))
    assert isinstance(told, OpenVisit)
    with full_after(files_in(stick)[0].stat().st_size + 100), pytest.raises(OSError, match="too large"):
        lines.catch_up()
    assert len(list(lines_in(stick, store._cipher))) == 1
    store.register(morning.visit(someone(3)))
    assert lines.catch_up() == 2
    assert [line.detail["label"] for line in lines_in(stick, store._cipher)] == ["A001", "A002", "A003"]
    store.close()
