"""The hour at which a day begins is changed while a day is open: today stays today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application.desk import DeskWork
from kiosk.assembly import Clinic, open_clinic
from kiosk.settings import Settings
from tests.kiosk.application.conftest import TODAY
from tests.kiosk.application.visitors import registered
from tests.support.clock import SetClock

HOUR = "clinic.rollover_hour"
ADMIN = "an-admin"


def beijing(hour: int, minute: int = 0) -> datetime:
    return datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC) + timedelta(hours=hour - 8, minutes=minute)


def refused(clinic: Clinic, hour: int) -> list[str]:
    told = clinic.settings.check({HOUR: hour})
    assert clinic.settings.save({HOUR: hour}, ADMIN) == told
    return [one.code for one in told]


def test_in_the_morning_an_hour_that_makes_today_yesterday_is_refused(
    clinic: Clinic, clock: SetClock, desk: DeskWork
) -> None:
    registered(clinic, 1)
    clock.at = beijing(9)
    assert refused(clinic, 12) == ["not_now"]
    assert clinic.registration.today() == TODAY and registered(clinic, 2).label == "A002"
    assert {row.label for row in desk.rows()} == {"A001", "A002"}


def test_at_night_an_hour_that_ends_the_day_before_its_time_is_refused(clinic: Clinic, clock: SetClock) -> None:
    clock.at = beijing(2)
    assert refused(clinic, 1) == ["not_now"]
    assert clinic.registration.today() == TODAY - timedelta(days=1)


@pytest.mark.parametrize("hour", [0, 4, 12])
def test_between_noon_and_midnight_every_hour_may_be_said_and_holds_from_the_next_day_on(
    clinic: Clinic, clock: SetClock, hour: int
) -> None:
    clock.at = beijing(12)
    registered(clinic, 1)
    assert refused(clinic, hour) == [] and clinic.registration.today() == TODAY
    clock.at = beijing(23, 59)
    assert clinic.registration.today() == TODAY
    clock.at = beijing(24 + hour) - timedelta(seconds=1)
    assert clinic.registration.today() == TODAY
    clock.pass_(seconds=1)
    assert clinic.registration.today() == TODAY + timedelta(days=1)


def test_an_hour_that_leaves_today_as_it_is_may_be_said_at_any_time(clinic: Clinic, clock: SetClock) -> None:
    clock.at = beijing(9)
    assert refused(clinic, 4) == [] and clinic.live.now().clinic.rollover_hour == 4


@pytest.fixture
def later(settings: Settings, clock: SetClock) -> Iterator[Clinic]:
    """A process that starts with another file, while those of before go on."""
    changed = replace(settings, clinic=replace(settings.clinic, rollover_hour=12))
    with open_clinic(changed, printer_is=PretendPrinter(), clock=clock) as clinic:
        yield clinic


def test_a_later_hour_in_the_file_takes_no_day_back_and_gives_no_number_twice(
    clinic: Clinic, later: Clinic, clock: SetClock
) -> None:
    clock.at = beijing(9)
    registered(clinic, 1)
    clock.at = beijing(10)
    assert later.registration.today() == TODAY and registered(later, 2).label == "A002"
    assert later.registration.day_of_clock() == TODAY, "nor does somebody who says that the clock is right"
    clock.at = beijing(24 + 12)
    assert later.registration.today() == TODAY + timedelta(days=1)


def test_a_clock_that_is_set_a_minute_back_at_the_turn_of_the_day_stays_in_the_new_one(
    clinic: Clinic, clock: SetClock
) -> None:
    clock.at = beijing(3)
    assert registered(clinic, 1).label == "A001"
    clock.set_forward(seconds=-60)
    assert clinic.registration.today() == TODAY and registered(clinic, 2).label == "A002"
