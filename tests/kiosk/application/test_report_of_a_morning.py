"""A morning as people lived it, and what the report says of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.desk import DeskWork
from kiosk.application.log import Span
from kiosk.application.ports import OpenVisit
from kiosk.application.queue import Done
from kiosk.application.report import Estimate, Figures, Group, Spread, Troubles
from kiosk.assembly import Clinic
from kiosk.domain.journal import JournalEvent
from tests.kiosk.application.visitors import registered
from tests.support import people
from tests.support.clock import SetClock


def told(clinic: Clinic) -> Figures:
    today = clinic.registration.today()
    return clinic.reports.report(Span(today, today)).now


def walks_in(desk: DeskWork, sequence: int) -> OpenVisit:
    visit = desk.register_for(people.number(sequence), people.name(sequence), "walk_in", "aygul")
    assert isinstance(visit, OpenVisit)
    return visit


def served(desk: DeskWork, clock: SetClock, minutes: int) -> None:
    assert isinstance(desk.call_next("1", "aygul"), Done)
    assert isinstance(desk.start("1", "aygul"), Done)
    clock.pass_(minutes=minutes)
    assert isinstance(desk.finish("1", "aygul"), Done)


def test_who_came_how_it_ended_and_how_long_it_took(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    stations = len(walks_in(desk, 1).route)
    clock.pass_(minutes=4)
    for _ in range(stations):
        served(desk, clock, 3)
    assert isinstance(desk.cancel(f"{walks_in(desk, 2).letter}002", "went home", "aygul"), Done)
    walks_in(desk, 3)
    clock.pass_(minutes=30)
    desk.close_day("aygul")
    found = told(clinic)
    services = 3.0 * stations
    assert found.total == Group("", 3, 1, 0, 1, 1, Spread(4.0, 4.0, 1), Spread(services, services, 1))
    assert found.programmes == (Group("walk_in", 3, 1, 0, 1, 1, found.total.wait, found.total.service),)
    assert [(one.code, one.registered) for one in found.hours] == [("08", 3)]
    first = next(one for one in found.stations if one.code == "R")
    assert first == Group("R", 3, 1, 0, 1, 1, Spread(4.0, 4.0, 1), Spread(3.0, 3.0, 1))
    assert found.without_card == 3


def test_somebody_who_never_comes_when_called_is_a_no_show(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    walks_in(desk, 1)
    for _ in range(4):
        assert isinstance(desk.call_next("1", "aygul"), Done)
        assert isinstance(desk.miss("1", "aygul"), Done)
        if desk.would_call("1") is None:
            break
    desk.close_day("aygul")
    assert (told(clinic).total.no_show, told(clinic).total.unserved) == (1, 0)


@pytest.mark.parametrize(
    ("minutes", "coverage"), [pytest.param(3, 1.0, id="as told"), pytest.param(9, 0.0, id="longer than told")]
)
def test_what_was_told_is_held_against_what_came(
    clinic: Clinic, desk: DeskWork, clock: SetClock, minutes: int, coverage: float
) -> None:
    issued = registered(clinic)
    assert issued.wait_minutes == (0, 5)
    clinic.kiosk().print_ticket(issued)
    assert told(clinic).estimate is None  # not called yet
    clock.pass_(minutes=minutes)
    desk.call_next("1", "aygul")
    assert told(clinic).estimate == Estimate(1, minutes - 2.5, coverage)


def test_a_call_that_was_taken_back_is_no_end_of_a_wait(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    clinic.kiosk().print_ticket(registered(clinic))
    desk.call_next("1", "aygul")
    clock.pass_(seconds=10)
    assert isinstance(desk.undo("1", "aygul"), Done)
    assert told(clinic).estimate is None
    clock.pass_(minutes=4)
    desk.call_next("1", "aygul")
    assert told(clinic).estimate == Estimate(1, 1.7, 1.0)


def test_what_went_wrong_is_counted(clinic: Clinic, desk: DeskWork, printer: PretendPrinter, clock: SetClock) -> None:
    kiosk, storage = clinic.kiosk(), clinic.storage
    for event in (JournalEvent.STARTED, JournalEvent.STARTED, JournalEvent.STOPPED, JournalEvent.STARTED):
        storage.note(event, {}, clock.now(), "kiosk")
    printer.paper = False
    kiosk.print_ticket(registered(clinic))
    kiosk.call_help()
    kiosk.note_reader(j.ReaderState.NO_READER)
    kiosk.note_reader(j.ReaderState.READY)
    assert told(clinic).troubles == Troubles(1, 0, 1, 1, 1)


def test_a_start_before_the_rollover_hour_belongs_to_the_day_before(clinic: Clinic, clock: SetClock) -> None:
    clock.at -= timedelta(hours=6)  # 02:12 in Beijing
    clinic.storage.note(JournalEvent.STARTED, {}, clock.now(), "kiosk")
    clock.pass_(hours=6)
    clinic.storage.note(JournalEvent.STARTED, {}, clock.now(), "kiosk")
    today = clinic.registration.today()
    report = clinic.reports.report(Span(today, today))
    assert (report.before.troubles.starts, report.now.troubles.starts) == (0, 1)
