from __future__ import annotations

import json
from datetime import date

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application.desk import DeskWork
from kiosk.application.ports import OpenVisit
from kiosk.application.queue import DeskState, Done
from kiosk.application.tickets import Tickets
from kiosk.assembly import Clinic
from kiosk.domain.journal import JournalEvent
from tests.support import people
from tests.support.clock import SetClock

GROWN_UP = date(1985, 3, 1)


@pytest.fixture
def desk(clinic: Clinic) -> DeskWork:
    """Two desks for registration."""
    desk = clinic.desk()
    for name in ("1", "2"):
        desk.open_desk(name, "room 1", ("R",), "aygul")
    return desk


def comes(desk: DeskWork, sequence: int, born: date = GROWN_UP) -> OpenVisit:
    visit = desk.register_for(people.number(sequence, born), people.name(sequence), "walk_in", "aygul")
    assert isinstance(visit, OpenVisit)
    return visit


def crowd(desk: DeskWork, first: int, last: int) -> OpenVisit:
    return [comes(desk, sequence) for sequence in range(first, last + 1)][-1]


def served(desk: DeskWork, clock: SetClock, name: str, minutes: int) -> None:
    assert isinstance(desk.call_next(name, "aygul"), Done)
    desk.start(name, "aygul")
    clock.pass_(minutes=minutes)
    desk.finish(name, "aygul")


def high(tickets: Tickets, visit: OpenVisit) -> int:
    told = tickets.wait(visit)
    assert told is not None
    return told[1]


def test_a_clinic_that_never_opened_a_desk_is_told_by_the_catalogue(clinic: Clinic) -> None:
    desk = clinic.desk()
    assert clinic.tickets.wait(comes(desk, 1)) == (0, 5)
    assert clinic.tickets.wait(crowd(desk, 2, 11)) == (10, 30)


def test_no_open_desk_no_minutes_on_the_paper_and_nothing_in_the_journal(
    clinic: Clinic, desk: DeskWork, clock: SetClock
) -> None:
    for name in ("1", "2"):
        desk.set_desk(name, DeskState.CLOSED, "aygul")
    visit = comes(desk, 1)
    assert clinic.tickets.slip(visit).wait_minutes is None
    clinic.tickets.print_first(visit)
    assert JournalEvent.WAIT_PREDICTED not in [row.event for row in clinic.storage.journal_rows()]


def test_a_station_that_is_down_has_no_minutes(clinic: Clinic, desk: DeskWork) -> None:
    visit = comes(desk, 1)
    desk.station_down("R", True, "aygul")
    assert clinic.tickets.wait(visit) is None


def test_two_desks_are_faster_than_one(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    visit = crowd(desk, 1, 21)
    both = high(clinic.tickets, visit)
    desk.set_desk("2", DeskState.CLOSED, "aygul")
    clock.pass_(minutes=1)
    assert high(clinic.tickets, visit) > both * 1.5


def test_slow_services_make_the_wait_longer(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    visit = crowd(desk, 1, 21)
    before = high(clinic.tickets, visit)
    for _ in range(6):
        served(desk, clock, "1", minutes=9)
    now = clinic.storage.visit(visit.visit_id)
    assert now is not None and now.people_ahead == 14
    assert high(clinic.tickets, now) > before * 1.5


def test_priority_people_who_came_lately_are_expected_to_come_again(
    clinic: Clinic, desk: DeskWork, clock: SetClock
) -> None:
    for sequence in range(1, 9):
        comes(desk, sequence, born=date(1940, 3, 1))
    for _ in range(8):
        served(desk, clock, "1", minutes=2)
    visit = crowd(desk, 20, 30)
    lately = high(clinic.tickets, visit)
    clock.pass_(minutes=40)
    assert high(clinic.tickets, visit) < lately


def test_screen_and_paper_of_one_ticket_say_the_same(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    visit = crowd(desk, 1, 15)
    shown = clinic.tickets.issued(visit).wait_minutes
    clock.pass_(seconds=20)
    assert clinic.tickets.slip(visit).wait_minutes == shown


def test_what_was_told_is_in_the_journal_once_beside_what_it_came_to(
    clinic: Clinic, desk: DeskWork, clock: SetClock, printer: PretendPrinter
) -> None:
    visit = crowd(desk, 1, 3)
    low, high = clinic.tickets.wait(visit) or (0, 0)
    for _ in range(2):
        clinic.tickets.print_first(visit)
    clock.pass_(minutes=4)
    for _ in range(3):
        served(desk, clock, "1", minutes=2)
    rows = [(row.event, json.loads(row.detail)) for row in clinic.storage.journal_rows()]
    [told] = [detail for event, detail in rows if event == JournalEvent.WAIT_PREDICTED]
    assert told == {"visit": visit.visit_id, "station": "R", "ahead": 2, "low": low, "high": high}
    [called] = [d for event, d in rows if event == JournalEvent.CALLED and d["visit"] == visit.visit_id]
    assert called["waited_s"] == 8 * 60
    assert len(printer.papers) == 1


def test_whoever_is_called_already_waits_no_more(clinic: Clinic, desk: DeskWork) -> None:
    visit = comes(desk, 1)
    desk.call_next("1", "aygul")
    now = clinic.storage.visit(visit.visit_id)
    assert now is not None and clinic.tickets.wait(now) == (0, 5)
