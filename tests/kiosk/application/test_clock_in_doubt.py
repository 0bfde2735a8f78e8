"""A clock that cannot be believed gives no number twice: the business day is a stored, opened thing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.application import journey as j
from kiosk.application.clock import ClockState, Moment, clock_state
from kiosk.assembly import Clinic
from tests.kiosk.application.conftest import TODAY, card_of
from tests.kiosk.application.visitors import registered
from tests.support.clock import MORNING, SetClock

GOOD = Moment(MORNING, "boot-1", 1_000_000)


def later(boot: str, ran: timedelta, wall: timedelta) -> Moment:
    return Moment(MORNING + wall, boot, 1_000_000 + int(ran.total_seconds() * 1000))


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "good", "state"),
    [
        pytest.param(GOOD, None, ClockState.OK, id="a fresh machine"),
        pytest.param(Moment(datetime(1970, 1, 1, tzinfo=UTC), "b", 0), GOOD, ClockState.UNSET, id="an empty battery"),
        pytest.param(Moment(datetime(2000, 1, 1, tzinfo=UTC), "b", 0), None, ClockState.UNSET, id="empty, and fresh"),
        pytest.param(later("boot-2", HOUR, -3 * HOUR), GOOD, ClockState.BACK, id="three hours back"),
        pytest.param(later("boot-1", HOUR, HOUR + timedelta(seconds=5)), GOOD, ClockState.OK, id="slewing"),
        pytest.param(later("boot-1", HOUR, HOUR + timedelta(minutes=3)), GOOD, ClockState.OK, id="set by the network"),
        pytest.param(later("boot-1", HOUR, 3 * HOUR), GOOD, ClockState.OK, id="set by two hours"),
        pytest.param(later("boot-1", HOUR, 4 * HOUR), GOOD, ClockState.STEPPED, id="a step while it runs"),
        pytest.param(later("boot-1", 400 * HOUR, 401 * HOUR), GOOD, ClockState.STEPPED, id="after weeks unlooked at"),
        pytest.param(later("boot-1", 400 * HOUR, 400 * HOUR), GOOD, ClockState.OK, id="weeks without a step"),
        pytest.param(later("boot-2", HOUR, timedelta(days=13)), GOOD, ClockState.OK, id="off for a holiday"),
        pytest.param(later("boot-2", HOUR, timedelta(days=52)), GOOD, ClockState.JUMPED, id="52 days ahead"),
    ],
)
def test_what_a_clock_is_worth(now: Moment, good: Moment | None, state: ClockState) -> None:
    assert clock_state(now, good) is state


@pytest.mark.parametrize("jump", [timedelta(days=-3), timedelta(days=3), timedelta(days=-20_000)], ids=str)
def test_a_clock_that_jumps_in_the_morning_gives_no_number_twice(
    clinic: Clinic, clock: SetClock, jump: timedelta
) -> None:
    assert registered(clinic, 1).label == "A001"
    clock.pass_(minutes=5)
    clock.set_forward(days=jump.days)  # a machine that runs on: the time since its start does not jump
    told = clinic.kiosk().look(card_of(1), 9)
    assert isinstance(told, j.TicketFound) and told.issued.label == "A001"
    assert registered(clinic, 2).label == "A002"
    clock.pass_(minutes=5)
    assert registered(clinic, 3).label == "A003"
    assert clinic.registration.today() == TODAY and clinic.registration.clock_state() is not ClockState.OK


def test_the_doubt_ends_when_the_clock_is_right_again(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic, 1)
    clock.at -= timedelta(days=3)
    assert registered(clinic, 2).label == "A002"
    clock.at += timedelta(days=3)
    clock.pass_(days=1)
    assert clinic.registration.clock_state() is ClockState.OK
    assert registered(clinic, 3).label == "A001" and clinic.registration.today() == TODAY + timedelta(days=1)


def test_a_person_ends_the_doubt_after_a_long_time(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic, 1)
    clock.pass_(days=60)
    clock.restart()
    assert clinic.registration.today() == TODAY
    clinic.storage.believe(clock.now(), clinic.registration.day_of_clock(), "test")
    assert clinic.registration.today() == TODAY + timedelta(days=60)
    assert registered(clinic, 2).label == "A001"


def test_a_doubtful_moment_is_marked_in_the_journal(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic, 1)
    clock.at -= timedelta(days=3)
    registered(clinic, 2)
    details = [row.detail for row in clinic.storage.journal_rows() if row.event == "registered"]
    assert ['"clock":"back"' in detail for detail in details] == [False, True]
    assert clinic.storage.verify() is None


@pytest.mark.parametrize("minutes", [3, -3])
def test_a_clock_set_by_the_network_leaves_the_next_day_its_own(clinic: Clinic, clock: SetClock, minutes: int) -> None:
    registered(clinic, 1)
    clock.set_forward(minutes=minutes)
    clock.pass_(minutes=5)
    assert registered(clinic, 2).label == "A002"
    clinic.desk().close_day("aygul")
    clock.pass_(days=1)
    assert registered(clinic, 3).label == "A001"
    assert clinic.registration.today() == TODAY + timedelta(days=1)


def test_a_clock_that_is_looked_at_stays_good_for_as_long_as_the_machine_runs(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic, 1)
    for _ in range(3):
        clock.pass_(days=10)
        clinic.registration.keep_clock()
    clock.set_forward(hours=1)
    assert clinic.registration.clock_state() is ClockState.OK
    kept = clinic.storage.last_good()
    assert kept is not None and kept[1] == TODAY + timedelta(days=30)
    events = [row.event for row in clinic.storage.journal_rows()]
    assert "clock_believed" not in events, "nobody said anything"


def test_a_clock_in_doubt_is_not_kept(clinic: Clinic, clock: SetClock) -> None:
    clinic.registration.keep_clock()
    assert clinic.storage.last_good() is None, "the first moment is a registration's"
    registered(clinic, 1)
    before = clinic.storage.last_good()
    clock.set_forward(days=3)
    clinic.registration.keep_clock()
    assert clinic.storage.last_good() == before


def test_a_clock_that_came_up_days_ahead_and_is_set_right_at_once_is_in_no_doubt(
    clinic: Clinic, clock: SetClock
) -> None:
    registered(clinic, 1)
    clock.restart()
    clock.set_forward(days=9)
    clinic.registration.keep_clock()
    clock.set_forward(days=-9)
    clock.pass_(minutes=5)
    assert clinic.registration.clock_state() is ClockState.OK and clinic.registration.today() == TODAY


def test_the_morning_after_a_step_begins_a_day_of_its_own_once_a_desk_has_said_so(
    clinic: Clinic, clock: SetClock
) -> None:
    desk = clinic.desk()
    registered(clinic, 1)
    assert not desk.clock_in_doubt()
    clock.set_forward(hours=5)
    desk.close_day("aygul")
    clock.pass_(hours=16)
    assert desk.clock_in_doubt() and clinic.kiosk().closed()
    desk.clock_is_right("aygul")
    assert not desk.clock_in_doubt() and not clinic.kiosk().closed()
    assert registered(clinic, 2).label == "A001" and clinic.registration.today() == TODAY + timedelta(days=1)
    assert [row.actor for row in clinic.storage.journal_rows() if row.event == "clock_believed"] == ["aygul"]


def test_a_clock_that_comes_up_days_ahead_of_a_queue_ends_it_only_on_a_word(clinic: Clinic, clock: SetClock) -> None:
    desk = clinic.desk()
    registered(clinic, 1)
    clock.pass_(hours=4)
    clock.restart()
    clock.set_forward(days=9)
    assert [row.label for row in desk.rows()] == ["A001"] and desk.clock_in_doubt()
    assert registered(clinic, 2).label == "A002"
    clock.set_forward(days=-9)
    assert not desk.clock_in_doubt() and len(desk.rows()) == 2


@pytest.mark.parametrize(("days", "state"), [(3, ClockState.OK), (9, ClockState.OK), (15, ClockState.JUMPED)])
def test_a_clinic_that_was_shut_after_its_day_opens_again_by_itself(
    clinic: Clinic, clock: SetClock, days: int, state: ClockState
) -> None:
    registered(clinic, 1)
    clinic.desk().close_day("aygul")
    clock.pass_(days=days)
    clock.restart()
    assert clinic.registration.clock_state() is state


def test_a_day_that_nobody_closed_is_over_after_a_long_week_end(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic, 1)
    clock.pass_(days=3, hours=18)
    clock.restart()
    assert clinic.registration.clock_state() is ClockState.OK and clinic.desk().rows() == ()


def test_nobody_makes_a_clock_right_that_stands_before_this_program(clinic: Clinic, clock: SetClock) -> None:
    desk = clinic.desk()
    registered(clinic, 1)
    before = clinic.storage.last_good()
    clock.at = datetime(2000, 1, 1, tzinfo=UTC)
    desk.clock_is_right("aygul")
    assert desk.clock_in_doubt() and clinic.storage.last_good() == before
