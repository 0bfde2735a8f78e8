"""One synced line a registration on the stick: whoever registered, whatever became of the stick meanwhile."""

from __future__ import annotations

import fcntl
import json
import os
import resource
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, open_store
from kiosk.storage.lines import Line, drop_days, files_in, forget, lines_in, lines_name
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.support import people

Registered = Callable[..., OpenVisit]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def there(store: Store, stick: Path) -> list[Line]:
    return list(lines_in(stick, store._cipher))


def labels(lines: list[Line]) -> list[str]:
    return [str(line.detail["label"]) for line in lines]


def test_each_registration_is_one_line_in_the_file_of_its_day(
    store: Store, stick: Path, registered: Registered
) -> None:
    lines = store.lines(stick)
    registered(someone(1))
    assert lines.catch_up() == 1
    registered(someone(2))
    registered(someone(3, card_id="0" * 32))
    assert (lines.catch_up(), lines.catch_up()) == (2, 0)
    assert [path.name for path in files_in(stick)] == ["registrations-2026-03-02.lines"]
    assert labels(there(store, stick)) == ["A001", "A002", "A003"]
    assert [len(line.cards) for line in there(store, stick)] == [0, 0, 1]
    assert files_in(stick)[0].stat().st_mode & 0o777 == 0o600


def test_two_processes_write_no_line_twice(store: Store, folder: Path, stick: Path, registered: Registered) -> None:
    other = open_store(folder)
    both = [store.lines(stick), other.lines(stick)]
    for i in range(1, 7):
        registered(someone(i))
        both[i % 2].catch_up()
    assert [one.catch_up() for one in both] == [0, 0]
    assert labels(there(store, stick)) == [f"A{i:03d}" for i in range(1, 7)]
    other.close()


def test_a_line_names_nobody(store: Store, stick: Path, registered: Registered) -> None:
    registered(someone(1, card_id="5" * 32))
    store.lines(stick).catch_up()
    text = files_in(stick)[0].read_bytes()
    told = json.loads(text)["line"]
    for secret in (people.number(1), people.name(1), "1950-03-01", "5" * 32):
        assert secret.encode() not in text and secret not in told


def test_a_torn_or_garbled_line_is_left_out_and_written_again(
    store: Store, stick: Path, registered: Registered
) -> None:
    lines = store.lines(stick)
    for i in (1, 2, 3):
        registered(someone(i))
    lines.catch_up()
    path = files_in(stick)[0]
    whole = path.read_bytes()
    first, second, third = whole.splitlines(keepends=True)
    path.write_bytes(first + second.replace(b"A002", b"A009") + third[:-20])
    assert labels(there(store, stick)) == ["A001"]
    assert store.lines(stick).catch_up() == 2
    assert sorted(labels(there(store, stick))) == ["A001", "A002", "A003"]


def test_another_stick_gets_the_whole_day(store: Store, stick: Path, registered: Registered) -> None:
    lines = store.lines(stick)
    for i in (1, 2, 3):
        registered(someone(i))
    lines.catch_up()
    files_in(stick)[0].unlink()
    registered(someone(4))
    assert lines.catch_up() == 4
    os.truncate(files_in(stick)[0], 0)
    registered(someone(5))
    assert lines.catch_up() == 5


def test_a_stick_that_is_gone_is_never_made_anew(store: Store, tmp_path: Path, registered: Registered) -> None:
    registered(someone(1))
    with pytest.raises(FileNotFoundError):
        store.lines(tmp_path / "gone").catch_up()
    assert not (tmp_path / "gone").exists()


def test_another_clinics_lines_are_not_read(store: Store, tmp_path: Path, stick: Path, registered: Registered) -> None:
    registered(someone(1))
    store.lines(stick).catch_up()
    other = open_store(tmp_path / "other")
    assert there(other, stick) == []
    other.close()


def test_lines_of_days_long_gone_are_not_written(
    store: Store, stick: Path, morning: Morning, registered: Registered
) -> None:
    for day in (27, 28):
        registered(someone(day), business_day=date(2026, 2, day))
    registered(someone(1))
    assert store.lines(stick).catch_up() == 2
    assert [path.name for path in files_in(stick)] == [lines_name(date(2026, 2, 28)), lines_name(DAY)]


def test_after_days_by_a_clock_that_was_ahead_todays_lines_are_written(
    store: Store, stick: Path, registered: Registered
) -> None:
    for day in (10, 11):
        registered(someone(day), business_day=date(2026, 3, day))
    registered(someone(1))
    registered(someone(2))
    assert store.lines(stick).catch_up() == 3
    assert [path.name for path in files_in(stick)] == [lines_name(DAY), lines_name(date(2026, 3, 11))]


def test_a_day_that_a_person_believed_in_is_caught_up_whatever_came_after(
    store: Store, stick: Path, morning: Morning, registered: Registered
) -> None:
    registered(someone(1))
    for day in (10, 11):
        registered(someone(day), business_day=date(2026, 3, day))
    store.believe(morning.moment(), DAY, "cli")
    assert store.lines(stick).catch_up() == 3
    store.believe(morning.moment(), date(2026, 3, 3), "cli")
    assert store.lines(stick).catch_up() == 0
    assert len(files_in(stick)) == 3, "and none of a day without anybody"


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Whatever is written beyond fails, as on a stick that is taken out meanwhile."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_person_is_taken_out_whole_or_not_at_all(store: Store, stick: Path, registered: Registered) -> None:
    gone = registered(someone(1))
    for one in (2, 3, 4):
        registered(someone(one))
    store.lines(stick).catch_up()
    before = files_in(stick)[0].read_bytes()
    with files_of_at_most(700), pytest.raises(OSError):
        forget(stick, store._cipher, {gone.person_id})
    assert files_in(stick)[0].read_bytes() == before
    assert forget(stick, store._cipher, {gone.person_id}) == 1
    assert labels(there(store, stick)) == ["A002", "A003", "A004"]
    assert list(stick.iterdir()) == files_in(stick), "and what was left half-way has gone"


def opened_by_another_thread(path: Path) -> None:
    """Returns once this process has the file open twice."""
    deadline = time.monotonic() + 60
    while sum(one.exists() and one.samefile(path) for one in Path("/proc/self/fd").iterdir()) < 2:
        assert time.monotonic() < deadline


def test_a_line_goes_to_the_file_that_has_the_name(store: Store, stick: Path, registered: Registered) -> None:
    """Another process took somebody out while this one waited for the lock of the old file."""
    lines = store.lines(stick)
    registered(someone(1))
    lines.catch_up()
    registered(someone(2))
    path = files_in(stick)[0]
    with path.open("rb") as old, ThreadPoolExecutor(1) as other:
        fcntl.flock(old, fcntl.LOCK_EX)
        written = other.submit(lines.catch_up)
        opened_by_another_thread(path)
        new = path.with_name("new")
        new.write_bytes(path.read_bytes())
        new.replace(path)
        fcntl.flock(old, fcntl.LOCK_UN)
        assert written.result() == 1
    assert labels(there(store, stick)) == ["A001", "A002"]


def test_a_person_and_old_days_are_taken_out_of_the_lines(store: Store, stick: Path, registered: Registered) -> None:
    registered(someone(7), business_day=date(2026, 2, 28))
    registered(someone(1))
    kept = registered(someone(2))
    gone = registered(someone(3))
    store.lines(stick).catch_up()
    assert forget(stick, store._cipher, {gone.person_id}) == 1 and drop_days(stick, before=DAY) == 1
    [line] = [line for line in there(store, stick) if line.person["id"] == kept.person_id]
    assert labels(there(store, stick)) == ["A001", "A002"] and line.detail["label"] == "A002"
    assert len(files_in(stick)) == 1
