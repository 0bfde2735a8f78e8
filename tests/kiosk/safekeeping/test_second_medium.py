"""The thread that keeps the stick up: whatever becomes of the stick, nobody who registers waits for it."""

from __future__ import annotations

import fcntl
import logging
import threading
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.application.errors import StorageError
from kiosk.application.ports import OpenVisit, Person
from kiosk.assembly import Clinic, open_clinic
from kiosk.safekeeping.second_medium import SecondMedium
from kiosk.settings import Settings, load
from kiosk.storage.lines import files_in, lines_name
from tests.support import people
from tests.support.clock import SetClock

PATIENCE_S = 60.0


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def settings(tmp_path: Path, stick: Path) -> Settings:
    settings = load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})
    return replace(settings, data=replace(settings.data, backups=str(stick)))


def registered(clinic: Clinic, sequence: int) -> OpenVisit:
    person = clinic.registration.person_typed(people.number(sequence))
    assert isinstance(person, Person)
    programme = clinic.registration.choice(person).programmes[0]
    made = clinic.registration.register(person, programme, by="number", actor="kiosk")
    assert isinstance(made, OpenVisit)
    return made


def lines(stick: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in files_in(stick))


def until(happened: threading.Event) -> None:
    assert happened.wait(PATIENCE_S)


def test_each_registration_has_its_line_when_the_clinic_is_closed(settings: Settings, stick: Path) -> None:
    with open_clinic(settings, clock=SetClock()) as clinic:
        for i in (1, 2, 3):
            registered(clinic, i)
        again = registered(clinic, 3)
        assert again.again
    assert lines(stick) == 3


def test_without_a_second_medium_no_line_is_written(settings: Settings, stick: Path) -> None:
    settings = replace(settings, data=replace(settings.data, backups=""))
    with open_clinic(settings, clock=SetClock()) as clinic:
        registered(clinic, 1)
    assert not list(settings.data_folder.rglob("*.lines"))


def test_a_stick_that_is_out_costs_nothing_but_its_lines_and_they_come_later(
    settings: Settings, stick: Path, caplog: pytest.LogCaptureFixture
) -> None:
    stick.rmdir()
    with open_clinic(settings, clock=SetClock()) as clinic:
        registered(clinic, 1)
        registered(clinic, 2)
    assert caplog.text.count("second_medium_failed No such file or directory") == 1
    caplog.clear()
    stick.mkdir()
    with open_clinic(settings, clock=SetClock()) as clinic:
        registered(clinic, 3)
    assert lines(stick) == 3


def test_a_stick_that_hangs_holds_up_nobody(settings: Settings, stick: Path) -> None:
    """A lock that is never let go of takes a writer for ever, as a dying stick does."""
    begun = time.monotonic()
    with (stick / lines_name(date(2026, 11, 25))).open("w") as hung:
        fcntl.flock(hung, fcntl.LOCK_EX)
        with open_clinic(settings, clock=SetClock()) as clinic:
            made = [registered(clinic, i) for i in range(1, 6)]
        assert [visit.sequence for visit in made] == [1, 2, 3, 4, 5] and lines(stick) == 0
    assert time.monotonic() - begun < PATIENCE_S
    with open_clinic(settings, clock=SetClock()) as clinic:
        registered(clinic, 6)
    assert lines(stick) == 6


def test_it_tells_whether_all_is_there(caplog: pytest.LogCaptureFixture) -> None:
    def full() -> int:
        raise OSError(28, "No space left on device")

    def locked() -> int:
        raise StorageError("held")

    assert SecondMedium(full).close(), "nobody registered"
    for failing, why in ((full, "No space left on device"), (locked, "held")):
        medium = SecondMedium(failing)
        medium.wake()
        assert not medium.close(PATIENCE_S)
        assert f"second_medium_failed {why}" in caplog.text
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2
    caplog.clear()


def test_a_stick_that_is_slow_gets_everything_in_the_end() -> None:
    slow, go, written = threading.Event(), threading.Event(), []

    def catch_up() -> int:
        slow.set()
        until(go)
        written.append(1)
        return 1

    medium = SecondMedium(catch_up)
    medium.wake()
    until(slow)
    for _ in range(100):
        medium.wake()
    assert written == []
    assert not medium.close(0.0), "the end of a command does not wait for it"
    go.set()


def test_a_bug_in_it_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: caught.append(args.exc_type))

    def wrong() -> int:
        raise LookupError

    medium = SecondMedium(wrong)
    medium.wake()
    medium.close(PATIENCE_S)
    assert caught == [LookupError]
