"""A paper comes out once, wherever the power fails."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from kiosk.application.errors import FontError
from kiosk.application.ports import Page, Printed, PrinterState
from kiosk.application.printing import job_of
from kiosk.domain.visit import PrintState
from tests.support.print_room import PAPER, Room, new_room

ENDED = (PrintState.PRINTED, PrintState.FAILED, PrintState.UNKNOWN)


@pytest.fixture
def room() -> Room:
    return new_room()


def test_a_paper_is_printed_and_written_down(room: Room) -> None:
    room.register()
    told = room.print_first()
    assert told == Printed(PrintState.PRINTED, PrinterState.READY)
    assert (room.state(), room.store.details["p1"]) == (PrintState.PRINTED, "ready")


def test_the_printer_can_be_asked_for_the_paper_by_its_name(room: Room) -> None:
    room.register()
    attempts: list[int] = []

    def page_of(attempt: int) -> Page:
        attempts.append(attempt)
        return PAPER

    room.printing.paper("p1", page_of)
    assert attempts == [1]
    assert room.jobs() == [job_of("p1", 1)] == ["p1/1"]


def test_without_paper_nothing_is_sent_and_the_trouble_is_written_down(room: Room) -> None:
    room.register()
    room.printer.paper = False
    told = room.print_first()
    assert told == Printed(PrintState.FAILED, PrinterState.OUT_OF_PAPER)
    assert (room.state(), room.store.details["p1"]) == (PrintState.FAILED, "out_of_paper")
    room.printer.mend()
    assert room.start() == ()
    assert room.jobs() == []


def test_trouble_in_the_ticket_is_unknown_and_never_sent_again(room: Room) -> None:
    room.register()
    room.printer.ends_in_ticket = PrinterState.OUT_OF_PAPER
    told = room.print_first()
    assert told == Printed(PrintState.UNKNOWN, PrinterState.OUT_OF_PAPER)
    room.printer.mend()
    room.start()
    assert room.jobs() == ["p1/1"]


def test_a_page_that_cannot_be_drawn_fails_the_paper_and_is_told(room: Room) -> None:
    def broken(_attempt: int) -> Page:
        raise FontError("A font file is absent.")

    room.register()
    with pytest.raises(FontError):
        room.printing.paper("p1", broken)
    assert (room.state(), room.store.details["p1"]) == (PrintState.FAILED, "no_page")


def test_a_ticket_that_no_longer_is_has_no_page(room: Room) -> None:
    room.register()
    assert room.printing.paper("p1", lambda _attempt: None).state is PrintState.FAILED
    assert room.jobs() == []


@pytest.mark.parametrize(
    ("minutes", "jobs", "state"),
    [
        pytest.param(1, ["p1/1"], PrintState.PRINTED, id="a minute later its person still waits"),
        pytest.param(3, [], PrintState.FAILED, id="three minutes later it is offered again"),
        pytest.param(-5, [], PrintState.FAILED, id="the clock was set back"),
    ],
)
def test_a_paper_that_was_never_sent(room: Room, minutes: int, jobs: list[str], state: PrintState) -> None:
    room.register()
    room.clock.at += timedelta(minutes=minutes)
    ((pending, told),) = room.start()
    assert (pending.print_id, told.state, room.state()) == ("p1", state, state)
    assert room.jobs() == jobs


def test_a_paper_of_an_unknown_time_is_not_printed_by_itself(room: Room) -> None:
    room.store.queue("p1", None)
    room.start()
    assert (room.state(), room.store.details["p1"], room.jobs()) == (PrintState.FAILED, "too_late", [])


def test_a_paper_under_way_that_came_out_is_not_printed_again(room: Room) -> None:
    room.register()
    room.cut(4, room.print_first)  # the paper is out, and the kiosk does not know
    room.start()
    assert (room.jobs(), room.state()) == (["p1/1"], PrintState.PRINTED)


def test_a_paper_that_never_left_is_sent_again_under_another_name(room: Room) -> None:
    room.register()
    room.cut(2, room.print_first)  # written down, nothing sent
    room.start()
    assert (room.jobs(), room.state()) == (["p1/2"], PrintState.PRINTED)


def test_a_paper_that_never_left_is_not_sent_when_printers_may_have_forgotten_it(room: Room) -> None:
    room.register()
    room.cut(2, room.print_first)
    room.clock.at += timedelta(seconds=61)
    room.start()
    assert (room.jobs(), room.state()) == ([], PrintState.UNKNOWN)


BAD_LUCK = {
    "a good printer": lambda printer: None,
    "a forgetful printer": lambda printer: setattr(printer, "forgetful", True),
    "a printer that swallows": lambda printer: setattr(printer, "swallows", True),
    "a slow printer": lambda printer: setattr(printer, "slow", True),
    "a printer that refuses": lambda printer: setattr(printer, "refuses", True),
    "no paper": lambda printer: setattr(printer, "paper", False),
    "paper out in the ticket": lambda printer: setattr(printer, "ends_in_ticket", PrinterState.OUT_OF_PAPER),
    "gone in the ticket": lambda printer: setattr(printer, "ends_in_ticket", PrinterState.OFFLINE),
}
STEPS = 9  # more than one paper or one start takes, so that "no cut" is among them
AWAY = [timedelta(seconds=2), timedelta(seconds=90), timedelta(minutes=10), timedelta(minutes=-10)]


@pytest.mark.parametrize("luck", BAD_LUCK)
@pytest.mark.parametrize("mended", [True, False], ids=["mended meanwhile", "as before"])
def test_wherever_the_power_fails_there_is_one_paper_or_somebody_is_asked(luck: str, mended: bool) -> None:
    for first, second, away in product(range(STEPS), range(STEPS), AWAY):
        room = new_room()
        room.register()
        BAD_LUCK[luck](room.printer)
        room.cut(first, room.print_first)
        if mended:
            room.printer.mend()
        room.clock.at += away
        room.cut(second, room.start)
        room.start()
        room.printer.mend()

        papers, state = len(room.jobs()), room.state()
        where = f"cut after {first} steps, then after {second}, {away} later: {room.jobs()}, {state}"
        assert papers <= 1, where
        assert state in ENDED, where
        assert papers == 1 or state in (PrintState.FAILED, PrintState.UNKNOWN), where
        assert papers == 0 or state in (PrintState.PRINTED, PrintState.UNKNOWN), where
