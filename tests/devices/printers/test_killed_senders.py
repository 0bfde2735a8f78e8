"""Senders killed at random moments, and what the next start makes of it."""

from __future__ import annotations

import multiprocessing
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from multiprocessing.synchronize import Event

import pytest

from devices.printers import pwg
from devices.printers.dots import first_page
from devices.printers.ipp import IppPrinter
from kiosk.application.ports import Moment, Page, PendingPrint
from kiosk.application.printing import Printing
from kiosk.domain.visit import PrintState
from tests.support.pages import page, pdf
from tests.support.roll_printer import RollPrinter, until

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
FORK = multiprocessing.get_context("fork")


class StoppedClock:
    def now(self) -> Moment:
        return Moment(NOW, "boot", 0)


class OneUnderWay:
    """A store in which the power failed after a paper was marked as sending."""

    def __init__(self, print_id: str) -> None:
        self.states = [PrintState.SENDING]
        self._pending = PendingPrint(print_id, "visit", PrintState.SENDING, 1, 1, NOW - timedelta(seconds=5))
        self._attempt = 1

    def sending(self, print_id: str, moment: Moment) -> int:
        self._attempt += 1
        return self._attempt

    def printed(self, print_id: str, state: PrintState, detail: str, moment: Moment) -> None:
        self.states.append(state)

    def pending_prints(self) -> tuple[PendingPrint, ...]:
        return (self._pending,)


def send(uri: str, one: Page, ready: Event) -> None:
    printer = IppPrinter(uri)
    printer.state()
    ready.set()
    printer.print(one)


def recovered(roll: RollPrinter, print_id: str) -> PrintState:
    printer = IppPrinter(roll.uri, wait_s=60.0, timeout_s=30.0, remembers_s=0.0, settle_s=0.2)
    store = OneUnderWay(print_id)
    Printing(store, printer, StoppedClock()).recover(lambda pending, attempt: page(f"{pending.print_id}/{attempt}"))
    return store.states[-1]


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")  # the child only sends
@pytest.mark.parametrize("rounds", [20, pytest.param(200, marks=pytest.mark.long)])
def test_a_ticket_whose_sender_is_killed_at_any_moment_comes_out_once(roll_printer: RollPrinter, rounds: int) -> None:
    chance = random.Random(11)
    assert IppPrinter(roll_printer.uri, wait_s=60.0).print(page("p000/1")).state is PrintState.PRINTED
    for round_ in range(1, rounds + 1):
        ready = FORK.Event()
        sender = FORK.Process(target=send, args=(roll_printer.uri, page(f"p{round_:03d}/1"), ready))
        sender.start()
        assert ready.wait(60)
        sender.join(chance.uniform(0.0, 0.03))
        sender.kill()
        sender.join()
        sender.close()
        until(roll_printer.idle)
        # Unknown is a ticket that the printer was still at when it was asked; it is counted below all the same.
        assert recovered(roll_printer, f"p{round_:03d}") in (PrintState.PRINTED, PrintState.UNKNOWN)
    until(lambda: len(roll_printer.names()) > rounds)
    prints = Counter(name.partition("/")[0] for name in roll_printer.names())
    assert prints == Counter({f"p{round_:03d}": 1 for round_ in range(rounds + 1)})
    assert {pwg.decode(paper) for paper in roll_printer.papers()} == {first_page(pdf())}
