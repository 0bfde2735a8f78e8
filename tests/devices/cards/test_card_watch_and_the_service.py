"""The watch on a real card service that stops, crashes and comes back, with readers pulled and a deaf listener."""

from __future__ import annotations

import threading
from collections.abc import Callable
from signal import SIGKILL, SIGTERM, Signals

import pytest

from devices.cards.card_file import card_called
from devices.cards.watch import PcscCardWatch
from kiosk.application.ports import CardEvent, CardInserted, CardRead, CardTaken, NoReader, ReaderReady, ServiceDown
from tests.support.card_stack import PATIENCE_S, CardStack, Heard

B, OTHER = card_called("B-"), card_called("C-")
Watched = Callable[..., Heard]


def test_a_reader_pulled_and_plugged_in_again_reads_the_card_again(card_stack: CardStack, watched: Watched) -> None:
    with card_stack.unpluggable() as proxy:
        heard = watched()
        card_stack.slot.insert(B)
        session = heard.wait(CardRead).session
        proxy.hide(*card_stack.service.slots)
        assert heard.wait(CardTaken).session == session
        heard.wait(NoReader)
        proxy.show()
        heard.wait(ReaderReady)
        assert heard.wait(CardRead).session > session


@pytest.mark.parametrize("sign", [SIGTERM, SIGKILL], ids=["stopped", "killed"])
def test_the_service_may_go_and_come_back(card_stack: CardStack, watched: Watched, sign: Signals) -> None:
    heard = watched()
    card_stack.slot.insert(B)
    session = heard.wait(CardRead).session
    card_stack.stop(sign)
    assert heard.wait(CardTaken).session == session
    heard.wait(ServiceDown)
    card_stack.start()
    heard.wait(ReaderReady)
    card_stack.slot.insert(OTHER)
    assert heard.wait(CardRead).reading.person_name == OTHER.expect["person_name"]


def test_the_service_killed_inside_a_reading_leaves_nothing_of_it(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    reached, go_on = threading.Event(), threading.Event()

    def hold(apdu: bytes) -> None:
        if apdu[1:3] == b"\xb2\x09":
            reached.set()
            go_on.wait(PATIENCE_S)

    card_stack.slot.before = hold
    card_stack.slot.insert(B)
    session = heard.wait(CardInserted).session
    assert reached.wait(PATIENCE_S)
    card_stack.stop(SIGKILL)
    assert heard.wait(CardTaken).session == session
    go_on.set()
    card_stack.slot.before = lambda _apdu: None
    card_stack.start()
    card_stack.slot.insert(OTHER)
    assert heard.wait(CardRead).session > session


def test_a_watch_without_a_service_waits_for_one(card_stack: CardStack, watched: Watched) -> None:
    card_stack.stop()
    heard = watched()
    heard.wait(ServiceDown)
    card_stack.start()
    heard.wait(ReaderReady)


def test_a_bug_of_the_listener_ends_nothing(
    card_stack: CardStack, watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    heard = Heard()

    def stumble(event: CardEvent) -> None:
        heard(event)
        if isinstance(event, CardInserted):
            raise ValueError("a bug on the screen")

    watched(stumble)
    card_stack.slot.insert(B)
    heard.wait(CardRead)
    assert "card_event_not_taken" in caplog.messages
    caplog.clear()


def test_two_readers_are_two_sessions(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    for slot, card in zip(card_stack.slots, (B, OTHER), strict=True):
        slot.insert(card)
    told = [heard.wait(CardRead) for _ in range(2)]
    assert {one.reading.person_name for one in told} == {B.expect["person_name"], OTHER.expect["person_name"]}
    assert told[0].session != told[1].session


def test_stopping_is_quick_at_any_moment_and_nothing_is_told_after_it(card_stack: CardStack) -> None:
    card_stack.slot.insert(B)
    for _ in range(20):
        heard = Heard()
        watch = PcscCardWatch(bounce_s=0.0)
        watch.start(heard)
        watch.stop()
        told = len(heard.events)
        assert not {"card-watch"} & {thread.name for thread in threading.enumerate()}
        assert len(heard.events) == told
