"""One card for the command line, on a real card service."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from devices.cards.card_file import card_called
from devices.cards.reader import PcscCardReader, readers
from devices.cards.reading import chosen
from kiosk.domain.card import CardMessage, CardReading, CardRefused, Refusal
from tests.support.card_stack import PATIENCE_S, CardStack, wait_until

B = card_called("B-")


def refusal(outcome: CardReading | CardRefused) -> Refusal | None:
    return outcome.refusal if isinstance(outcome, CardRefused) else None


def test_without_a_service_it_says_so(card_stack: CardStack) -> None:
    card_stack.stop()
    assert refusal(PcscCardReader().read(0)) is Refusal.NO_SERVICE
    assert readers("") == (False, ())


def test_without_a_reader_it_says_so(card_stack: CardStack) -> None:
    with card_stack.unpluggable() as proxy:
        proxy.hide(*card_stack.service.slots)
        assert refusal(PcscCardReader().read(0)) is Refusal.NO_READER
        assert readers("") == (True, ())


def test_a_reader_of_another_name_is_no_reader(card_stack: CardStack) -> None:
    assert refusal(PcscCardReader("ACME").read(0)) is Refusal.NO_READER
    assert readers("virtual") == (True, card_stack.service.slots)


def test_without_a_card_it_says_so_at_once_or_after_the_wait(card_stack: CardStack) -> None:
    assert refusal(PcscCardReader().read(0)) is Refusal.NO_CARD
    assert refusal(PcscCardReader().read(0.2)) is Refusal.NO_CARD


def test_a_card_in_the_reader_is_found_without_waiting(card_stack: CardStack) -> None:
    card_stack.slot.insert(B)
    wait_until(lambda: not card_stack.empty())
    outcome = PcscCardReader(deadline_s=PATIENCE_S).read(0)
    assert isinstance(outcome, CardReading) and outcome.person_name == B.expect["person_name"]


def test_a_card_put_in_while_it_waits_is_read(card_stack: CardStack) -> None:
    outcomes: list[CardReading | CardRefused] = []
    waiting = threading.Thread(target=lambda: outcomes.append(PcscCardReader().read(PATIENCE_S)))
    waiting.start()
    card_stack.slot.insert(B)
    waiting.join(PATIENCE_S)
    assert isinstance(outcomes[0], CardReading)


def test_a_service_that_is_just_starting_is_waited_for(card_stack: CardStack) -> None:
    card_stack.stop()
    outcomes: list[CardReading | CardRefused] = []
    waiting = threading.Thread(target=lambda: outcomes.append(PcscCardReader().read(1.0)))
    waiting.start()
    card_stack.start()
    waiting.join(PATIENCE_S)
    assert refusal(outcomes[0]) in (Refusal.NO_CARD, Refusal.NO_SERVICE)  # the second where starting took a second


def test_a_card_that_hangs_is_unreadable(card_stack: CardStack) -> None:
    go_on = threading.Event()
    card_stack.slot.before = lambda _apdu: b"\x6f\x00" if go_on.wait(PATIENCE_S) else None
    card_stack.slot.insert(B)
    outcome = PcscCardReader(deadline_s=0.5).read(PATIENCE_S)
    assert outcome == CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN)
    go_on.set()


def test_a_card_read_on_another_day_may_be_expired(card_stack: CardStack) -> None:
    for today, warnings in ((date(2024, 6, 1), ()), (date(2024, 6, 2), ("expired",))):
        card_stack.slot.insert(B)
        outcome = PcscCardReader(today=lambda today=today: today).read(PATIENCE_S)  # type: ignore[misc]
        assert isinstance(outcome, CardReading) and outcome.warnings == warnings


@pytest.mark.parametrize(
    ("part", "fit"),
    [
        pytest.param("", ("ACME Dual 00 00", "Samsara 00 00"), id="all but security modules"),
        pytest.param("dual sam", ("ACME Dual SAM 00 01",), id="whatever is named"),
        pytest.param("other", (), id="none of that name"),
    ],
)
def test_the_slot_of_a_security_module_is_no_place_for_a_card(part: str, fit: tuple[str, ...]) -> None:
    assert chosen(("ACME Dual 00 00", "ACME Dual SAM 00 01", "Samsara 00 00"), part) == fit
