"""Every card of cards.json through the real service, the virtual reader and the played card."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from devices.cards.card_file import CARDS, VILLAGERS, WrittenCard, written_cards
from devices.cards.reader import PcscCardReader
from kiosk.cli.card import fields
from kiosk.domain.card import CardReading, CardRefused
from tests.support.card_stack import PATIENCE_S, CardStack

ALL = written_cards(CARDS)
NEITHER_VALUE = ("card", "generation", "result", "message", "on_date", "vendor_line", "number_18")


def read(stack: CardStack, card: WrittenCard) -> tuple[CardReading | CardRefused, list[bytes]]:
    today = date.fromisoformat(card.expect.get("on_date", "2026-11-01"))
    played = stack.slot.insert(card)
    return PcscCardReader(deadline_s=PATIENCE_S, today=lambda: today).read(PATIENCE_S), played.asked


@pytest.mark.parametrize("card", ALL, ids=[card.name for card in ALL])
def test_a_card_says_what_is_written_on_it_and_is_asked_for_nothing_else(
    card_stack: CardStack, card: WrittenCard
) -> None:
    outcome, asked = read(card_stack, card)
    assert told(outcome) == {key: card.expect[key] for key in told(outcome)}
    if isinstance(outcome, CardReading):
        assert set(fields(outcome)) - set(NEITHER_VALUE) == set(card.expect) - set(NEITHER_VALUE)
        assert outcome.generation == generation(card)
    assert [apdu.hex() for apdu in asked if pries(apdu, card)] == []


@pytest.mark.parametrize("card", written_cards(VILLAGERS), ids=lambda card: card.name)
def test_the_villagers_one_practises_with_have_cards_in_good_order(card_stack: CardStack, card: WrittenCard) -> None:
    outcome, _ = read(card_stack, card)
    assert isinstance(outcome, CardReading)
    assert (outcome.warnings, outcome.whole, outcome.card_number_check) == ((), not card.ef06_protected, True)


def test_a_card_is_read_with_the_driver_as_debian_has_it(card_stack: CardStack) -> None:
    card = next(card for card in ALL if card.name.startswith("B-"))
    with card_stack.as_debian_has_it() as slot:
        slot.insert(card)
        outcome = PcscCardReader(deadline_s=PATIENCE_S).read(PATIENCE_S)
    assert isinstance(outcome, CardReading) and outcome.person_name == card.expect["person_name"]


def told(outcome: CardReading | CardRefused) -> dict[str, Any]:
    if isinstance(outcome, CardRefused):
        return {"result": outcome.refusal, "message": outcome.message}
    return {key: value for key, value in fields(outcome).items() if key not in ("card", "generation")}


def generation(card: WrittenCard) -> int:
    return {b"2": 2, b"3": 3}.get(card.ef05[0x03][:1], 1)


def pries(apdu: bytes, card: WrittenCard) -> bool:
    """By hand, and not with the driver's own guard: what must never be asked for, or was not needed."""
    cla, ins, p1, p2 = apdu[:4]
    if (cla, ins) not in ((0x00, 0xA4), (0x00, 0xB2), (0x00, 0xC0)):
        return True  # VERIFY, EXTERNAL AUTHENTICATE and all that
    if ins == 0xA4:
        return b"\xef\x07" in apdu or b"\xef\x08" in apdu or b"\xd1\x56" in apdu
    if ins == 0xC0:
        return False
    by_number, file = p2 & 0b111, p2 >> 3
    if by_number not in (0b000, 0b100) or file in (7, 8):
        return True  # next, previous, all from here
    if by_number and file == 6:
        return p1 > 3
    needs_records = card.expect.get("sex_birth_source") == "records"
    return p1 in (0x0B, 0x0C) or (p1 in (0x0A, 0x0D) and not needs_records)
