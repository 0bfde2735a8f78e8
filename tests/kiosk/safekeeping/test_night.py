"""What is done once a business day, by whoever is there first."""

from __future__ import annotations

import logging
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.application.ports import OpenVisit, Person
from kiosk.assembly import Clinic, open_clinic
from kiosk.safekeeping.night import night
from kiosk.settings import Settings, load
from kiosk.storage import check
from kiosk.storage.lines import files_in
from tests.support import people
from tests.support.clock import SetClock


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def register(clinic: Clinic, sequence: int) -> OpenVisit:
    person = clinic.registration.person_typed(people.number(sequence))
    assert isinstance(person, Person)
    made = clinic.registration.register(
        person, clinic.registration.choice(person).programmes[0], by="number", actor="kiosk"
    )
    assert isinstance(made, OpenVisit)
    return made


def copies(settings: Settings) -> list[str]:
    folder = Path(settings.data.backups or settings.data_folder / "backups")
    return sorted(path.name[7:17] for path in folder.glob("clinic-*.db"))


def events(settings: Settings, clock: SetClock) -> list[str]:
    with open_clinic(settings, clock=clock) as clinic:
        return [row.event for row in clinic.storage.journal_rows()]


def test_the_night_closes_the_forgotten_day_and_makes_a_copy_once(settings: Settings, clock: SetClock) -> None:
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
    clock.pass_(days=1)
    done = night(settings, "kiosk", clock)
    assert done is not None and done.copy is not None
    assert (done.business_day.isoformat(), done.closed) == ("2026-11-26", 1)
    assert check.whole(done.copy)
    assert night(settings, "cli", clock) is None
    assert events(settings, clock)[-4:] == ["visit_unserved", "day_closed", "day_sealed", "backup_made"]
    clock.pass_(days=1)
    assert night(settings, "cli", clock) is not None
    assert copies(settings) == ["2026-11-26", "2026-11-27"]


def test_the_business_day_turns_at_its_hour_and_not_at_midnight(settings: Settings, clock: SetClock) -> None:
    assert night(settings, "kiosk", clock) is not None
    clock.at = datetime(2026, 11, 25, 18, 30, tzinfo=UTC)  # 2:30 in Beijing
    assert night(settings, "kiosk", clock) is None
    clock.at = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
    assert night(settings, "kiosk", clock) is not None


def test_two_processes_never_do_it_at_once(settings: Settings, clock: SetClock) -> None:
    settings.data_folder.mkdir(parents=True)
    program = (
        "import fcntl, sys; file = open(sys.argv[1], 'w'); fcntl.flock(file, fcntl.LOCK_EX); print('held', flush=True);"
        " sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(settings.data_folder / "night.lock")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert other.stdout is not None and other.stdout.readline() == "held\n"
    assert night(settings, "kiosk", clock) is None
    other.communicate("", timeout=60)
    assert night(settings, "kiosk", clock) is not None, "the lock went with its process"


def test_a_lock_that_a_power_cut_garbled_is_a_night_to_be_done(settings: Settings, clock: SetClock) -> None:
    assert night(settings, "kiosk", clock) is not None
    (settings.data_folder / "night.lock").write_bytes(b"\xff\xfe\x80 2026-1")
    (settings.data_folder / "erased").write_bytes(b"\xff\xfe\x80 \xff\n")
    assert night(settings, "kiosk", clock) is not None
    assert night(settings, "kiosk", clock) is None


def test_a_night_without_a_copy_is_done_again(
    settings: Settings, clock: SetClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    away = replace(settings, data=replace(settings.data, backups=str(tmp_path / "file" / "stick")))
    done = night(away, "kiosk", clock)
    assert done is not None and done.copy is None
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
    assert night(settings, "kiosk", clock) is not None


@pytest.fixture
def on_a_stick(settings: Settings, tmp_path: Path) -> Settings:
    (tmp_path / "stick").mkdir()
    return replace(settings, data=replace(settings.data, backups=str(tmp_path / "stick")))


def test_lines_of_days_that_every_copy_has_are_dropped(on_a_stick: Settings, clock: SetClock) -> None:
    stick = Path(on_a_stick.data.backups)
    for i in range(1, 18):
        with open_clinic(on_a_stick, clock=clock) as clinic:
            register(clinic, i)
        night(on_a_stick, "kiosk", clock)
        clock.pass_(days=1)
    assert len(copies(on_a_stick)) == 14
    assert [path.name[14:24] for path in files_in(stick)] == copies(on_a_stick)


def test_a_clock_that_has_jumped_a_year_ahead_drops_nobody(settings: Settings, clock: SetClock) -> None:
    """The office asks with the day of the clock."""
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
        clinic.desk().close_day("cli")
        clock.set_forward(days=365)
        ahead = clock.at.date()
        assert clinic.people.due(ahead) == 0 and clinic.people.drop(ahead, "an-admin").persons == 0
        clinic.storage.believe(clock.now(), clinic.registration.day_of_clock(), "cli")
        assert clinic.people.due(ahead) == 1 and clinic.people.drop(ahead, "an-admin").persons == 1


def test_the_night_drops_the_names_of_whoever_was_not_here_for_long(settings: Settings, clock: SetClock) -> None:
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
    clock.pass_(days=settings.data.keep_days - 1)
    assert night(settings, "kiosk", clock) is not None
    assert "people_dropped" not in events(settings, clock)
    clock.pass_(days=1)
    assert night(settings, "kiosk", clock) is not None
    assert events(settings, clock)[-1] == "people_dropped"
    with open_clinic(settings, clock=clock) as clinic:
        assert clinic.people.due(clinic.registration.today()) == 0


def test_the_night_closes_nothing_by_a_clock_in_doubt(settings: Settings, clock: SetClock) -> None:
    with open_clinic(settings, clock=clock) as clinic:
        register(clinic, 1)
    clock.restart()
    clock.set_forward(days=9)
    done = night(settings, "kiosk", clock)
    assert done is not None and (done.business_day.isoformat(), done.closed) == ("2026-11-25", 0)
