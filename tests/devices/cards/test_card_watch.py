"""The watch on a real card service: cards put in, pulled, swapped, mute, hung and held by others."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from devices.cards.card_file import card_called
from devices.cards.emulator import PretendSlot
from devices.cards.pcsc import PcscContext
from devices.cards.played_card import TakenOut
from kiosk.application.ports import CardFailed, CardInserted, CardRead, CardTaken, ReaderReady
from kiosk.domain.card import CardMessage, Refusal
from tests.support.card_stack import PATIENCE_S, CardStack, Heard, wait_until

B, OTHER = card_called("B-"), card_called("C-")
Watched = Callable[..., Heard]


def reads(apdu: bytes, tag: int) -> bool:
    return apdu[1] == 0xB2 and apdu[2] == tag


def test_a_card_put_in_is_read_and_its_data_end_with_it(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    heard.wait(ReaderReady)
    card_stack.slot.insert(B)
    session = heard.wait(CardInserted).session
    told = heard.wait(CardRead)
    assert (told.session, told.reading.person_name) == (session, B.expect["person_name"])
    assert heard.lives(session)
    card_stack.slot.take_out()
    assert heard.wait(CardTaken).session == session
    assert not heard.lives(session)


def test_a_card_that_was_in_before_the_watch_is_read(card_stack: CardStack, watched: Watched) -> None:
    card_stack.slot.insert(B)
    heard = watched()
    heard.wait(CardRead)
    assert [type(event) for event in heard.events] == [ReaderReady, CardInserted, CardRead]


def test_no_person_is_in_what_an_event_prints(card_stack: CardStack, watched: Watched) -> None:
    card_stack.slot.insert(B)
    told = repr(watched().wait(CardRead))
    assert not any(
        str(B.expect[key]) in told for key in ("person_name", "number", "card_id", "card_number", "birth_date")
    )


def test_a_card_taken_out_is_never_half_a_person(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()

    def pull(apdu: bytes) -> None:
        if reads(apdu, 0x09):
            raise TakenOut(None)

    card_stack.slot.before = pull
    card_stack.slot.insert(B)
    session = heard.wait(CardInserted).session
    assert heard.wait(CardTaken).session == session
    card_stack.slot.before = lambda _apdu: None
    card_stack.slot.insert(OTHER)
    assert heard.wait(CardRead).session > session
    assert [event for event in heard.events if isinstance(event, CardRead) and event.session == session] == []


def test_a_card_swapped_for_another_is_another_session(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    card_stack.slot.insert(B)
    first = heard.wait(CardRead)
    card_stack.tidy()
    card_stack.slot.insert(OTHER)
    assert heard.wait(CardTaken).session == first.session
    second = heard.wait(CardRead)
    assert second.session > first.session
    assert second.reading.person_name == OTHER.expect["person_name"]


def test_two_cards_under_one_reading_are_never_one_person(card_stack: CardStack, watched: Watched) -> None:
    """The driver takes the second card at once and the service sees no removal."""
    heard = watched()
    second = PretendSlot(card_stack.service.port)

    def swap(apdu: bytes) -> None:
        if reads(apdu, 0x09):
            second.insert(OTHER)
            raise TakenOut(None)

    card_stack.slot.before = swap
    card_stack.slot.insert(B)
    told = heard.wait(CardRead)
    second.take_out()
    holder = (told.reading.card_id, told.reading.person_name)
    assert holder in [(card.expect["card_id"], card.expect["person_name"]) for card in (B, OTHER)]


def test_a_reading_that_found_two_cards_is_thrown_away(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    card_stack.slot.insert(card_called("E39"))
    assert heard.wait(CardFailed).refused.refusal is Refusal.SWAPPED


def test_a_card_without_an_answer_is_told_so(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    card_stack.slot.insert(card_called("E28"))
    refused = heard.wait(CardFailed).refused
    assert (refused.refusal, refused.message) == (Refusal.MUTE, CardMessage.TURN_OVER)
    card_stack.slot.take_out()
    heard.wait(CardTaken)


def test_a_card_that_hangs_is_given_up_and_the_next_one_is_read(
    card_stack: CardStack, watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    heard = watched(deadline_s=0.5)
    go_on = threading.Event()
    card_stack.slot.before = lambda _apdu: b"\x6f\x00" if go_on.wait(PATIENCE_S) else None
    card_stack.slot.insert(B)
    failed = heard.wait(CardFailed)
    assert (failed.refused.refusal, failed.refused.message) == (Refusal.UNREADABLE, CardMessage.READ_AGAIN)
    card_stack.slot.take_out()
    assert heard.wait(CardTaken).session == failed.session
    go_on.set()
    card_stack.tidy()
    card_stack.slots[1].insert(OTHER)
    while True:  # half a second may be too little for a good card on a machine with much to do
        event = heard.wait_for_outcome()
        if isinstance(event, CardRead):
            break
        card_stack.slots[1].insert(OTHER)
    assert event.session > failed.session
    assert not [told for told in heard.events if isinstance(told, CardRead) and told.session == failed.session]
    assert "card_hung" in caplog.messages
    caplog.clear()


def test_a_card_that_fails_twice_is_not_asked_to_come_again(card_stack: CardStack, watched: Watched) -> None:
    heard = watched()
    card_stack.slot.before = lambda apdu: b"\x6f\x00" if apdu[1] == 0xB2 else None
    card_stack.slot.insert(B)
    assert heard.wait(CardFailed).refused.message is CardMessage.READ_AGAIN
    card_stack.slot.take_out()
    heard.wait(CardTaken)
    wait_until(card_stack.empty)
    card_stack.slot.insert(B)
    assert heard.wait(CardFailed).refused.message is CardMessage.CANNOT_USE_CARD


def test_a_card_that_another_program_holds_for_a_moment_is_read_after_it(
    card_stack: CardStack, watched: Watched
) -> None:
    card_stack.slot.insert(B)
    wait_until(lambda: not card_stack.empty())
    context = PcscContext()
    held = context.connect(card_stack.service.slots[0], exclusive=True)
    heard = watched()
    heard.wait(CardInserted)
    held.close()
    context.release()
    assert heard.wait(CardRead).reading.person_name == B.expect["person_name"]


def test_a_card_that_another_program_keeps_is_told_to_the_staff(card_stack: CardStack, watched: Watched) -> None:
    card_stack.slot.insert(B)
    wait_until(lambda: not card_stack.empty())
    context = PcscContext()
    held = context.connect(card_stack.service.slots[0], exclusive=True)
    heard = watched()
    assert heard.wait(CardFailed).refused.message is CardMessage.READER_BUSY
    held.close()
    context.release()
