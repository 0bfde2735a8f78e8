"""What is due while a face is open: the night's work, and copies."""

from __future__ import annotations

import fcntl
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.safekeeping.night import Caretaker
from kiosk.settings import Settings
from kiosk.storage import check
from tests.kiosk.safekeeping.test_night import clock, copies, events, on_a_stick, register, settings
from tests.support.clock import SetClock

__all__ = ["clock", "on_a_stick", "settings"]

Looking = Callable[[Settings], Caretaker]


@pytest.fixture
def caretaker(clock: SetClock) -> Looking:
    def made(settings: Settings) -> Caretaker:
        def today() -> object:
            with open_clinic(settings, clock=clock) as clinic:
                return clinic.registration.today()

        def is_open(day: object) -> bool:
            with open_clinic(settings, clock=clock) as clinic:
                return clinic.storage.day_open(day)  # type: ignore[arg-type]

        return Caretaker(settings, today, is_open, clock)  # type: ignore[arg-type]

    return made


def looks(caretaker: Caretaker, clock: SetClock, minutes: int) -> None:
    for _ in range(minutes):
        clock.pass_(minutes=1)
        caretaker.look()


def test_a_face_makes_a_copy_at_its_start_and_at_the_turn_of_the_day(
    settings: Settings, clock: SetClock, caretaker: Looking
) -> None:
    one = caretaker(settings)
    one.look()
    assert copies(settings) == ["2026-11-25"]
    looks(one, clock, 30)
    assert copies(settings) == ["2026-11-25"], "beside the database, copies each few minutes help nobody"
    clock.pass_(days=1)
    one.look()
    assert copies(settings) == ["2026-11-25", "2026-11-26"]
    caretaker(settings).look()
    assert copies(settings) == ["2026-11-25", "2026-11-26"], "the second of the same second has the same name"
    clock.pass_(minutes=5)
    caretaker(settings).look()
    assert copies(settings) == ["2026-11-25", "2026-11-26", "2026-11-26"], "a new start, a new copy"


def test_a_closed_day_leaves_a_copy_whoever_closed_it(settings: Settings, clock: SetClock, caretaker: Looking) -> None:
    one = caretaker(settings)
    one.look()
    clock.pass_(minutes=5)
    with open_clinic(settings, clock=clock) as clinic:
        clinic.desk().close_day("cli")
    one.look()
    one.look()
    assert copies(settings) == ["2026-11-25", "2026-11-25"]


def test_a_stick_gets_a_copy_every_ten_minutes_also_of_two_faces(
    on_a_stick: Settings, clock: SetClock, caretaker: Looking
) -> None:
    kiosk, desk = caretaker(on_a_stick), caretaker(on_a_stick)
    kiosk.look()
    clock.pass_(seconds=1)
    desk.look()
    first = len(copies(on_a_stick))
    for _ in range(30):
        clock.pass_(minutes=1)
        kiosk.look()
        desk.look()
    assert len(copies(on_a_stick)) - first in (2, 3)


def test_two_clinics_with_one_folder_each_have_their_copies_in_time(
    on_a_stick: Settings, clock: SetClock, caretaker: Looking, tmp_path: Path
) -> None:
    stick = Path(on_a_stick.data.backups)
    other = replace(on_a_stick, data=replace(on_a_stick.data, folder=str(tmp_path / "other")))
    one, another = caretaker(on_a_stick), caretaker(other)
    with open_clinic(other, clock=clock):
        pass  # each was there before the other's copies were
    one.look()
    clock.pass_(seconds=1)
    another.look()
    first = Counter(check.owner(copy) for copy in stick.glob("*.db"))
    for _ in range(25):
        clock.pass_(seconds=59)
        one.look()
        clock.pass_(seconds=1)
        another.look()
    made = Counter(check.owner(copy) for copy in stick.glob("*.db")) - first
    assert sorted(made.values()) == [2, 2]


def test_a_stick_that_is_out_is_tried_again_and_told_each_time(
    settings: Settings, clock: SetClock, caretaker: Looking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    away = replace(settings, data=replace(settings.data, backups=str(tmp_path / "file" / "stick")))
    one = caretaker(away)
    one.look()
    looks(one, clock, 25)
    assert 3 <= caplog.text.count("no_backup") <= 5
    caplog.clear()


def test_a_night_that_failed_is_done_an_hour_later_while_the_face_is_open(
    settings: Settings, clock: SetClock, caretaker: Looking, caplog: pytest.LogCaptureFixture
) -> None:
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
    clock.pass_(days=settings.data.keep_days)
    backups = settings.data_folder / "backups"
    backups.write_text("")
    one = caretaker(settings)
    one.look()
    assert "no_backup" in caplog.text
    backups.unlink()
    caplog.clear()
    clock.pass_(minutes=59)
    one.look()
    assert copies(settings) == []
    clock.pass_(minutes=1)
    one.look()
    assert len(copies(settings)) == 1 and "people_dropped" in events(settings, clock)
    clock.pass_(hours=3)
    one.look()
    assert len(copies(settings)) == 1


def test_a_night_that_another_face_held_and_did_not_finish_is_done_an_hour_later(
    settings: Settings, clock: SetClock, caretaker: Looking
) -> None:
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
    clock.pass_(days=settings.data.keep_days)
    one = caretaker(settings)
    with (settings.data_folder / "night.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        one.look()
    assert "people_dropped" not in events(settings, clock)
    clock.pass_(minutes=61)
    one.look()
    assert "people_dropped" in events(settings, clock)
    made = copies(settings)
    for _ in range(3):
        clock.pass_(minutes=61)
        one.look()
    assert copies(settings) == made, "done once"


def test_a_store_that_cannot_be_asked_is_told_and_asked_again(
    settings: Settings, clock: SetClock, caplog: pytest.LogCaptureFixture, caretaker: Looking
) -> None:
    broken = replace(settings, data=replace(settings.data, catalogue="nowhere.toml"))
    caretaker(broken).look()
    assert "night_failed The catalogue nowhere.toml cannot be read" in caplog.text
    caplog.clear()
    (settings.data_folder).mkdir(parents=True, exist_ok=True)
    with (settings.data_folder / "night.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        caretaker(settings).look()
    assert len(copies(settings)) == 1


def test_the_clock_is_kept_about_each_minute(settings: Settings, clock: SetClock) -> None:
    kept: list[int] = []
    with open_clinic(settings, clock=clock) as clinic:
        of = clinic.registration
        one = Caretaker(
            settings, of.today, clinic.storage.day_open, clock, lambda: kept.append(clock.now().boottime_ms // 1000)
        )
        for _ in range(5):
            one.look()
            clock.pass_(seconds=30)
    assert kept == [0, 60, 120]
