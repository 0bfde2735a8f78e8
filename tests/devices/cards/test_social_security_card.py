"""The reading of a card in memory: forms, refusals, lies."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.cards.connection import ForbiddenRequestError, GuardedConnection, LinkError
from devices.cards.played_card import PlayedCard
from devices.cards.pretend import PlayedConnection
from devices.cards.social_security_card import read
from kiosk.domain.card import CardMessage, CardReading, CardRefused, Refusal
from kiosk.domain.identity import NumberResult
from tests.devices.cards.scripted import ScriptedConnection, card

TODAY = date(2019, 6, 1)
LENGTHS = ["", "le_wrong_6c", "le_wrong_6700"]
SELECTIONS = ["", "ef_select_p1_00", "sfi_only"]
ADDRESSES = ["", "by_number_only"]
ANSWERS = ["", "reads_61", "bare_values"]


def reading_of(written: str, *behaviours: str, **changes: object) -> CardReading | CardRefused:
    played = PlayedCard(card(written, behaviours=tuple(filter(None, behaviours)), **changes))
    outcome = read(PlayedConnection(played), played.card.atr, TODAY)
    assert played.forbidden == []
    return outcome


@pytest.mark.parametrize("answers", ANSWERS)
@pytest.mark.parametrize("addresses", ADDRESSES)
@pytest.mark.parametrize("selections", SELECTIONS)
@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("written", ["A-", "B-"])
def test_a_card_is_read_in_whatever_way_it_wants_to_be_asked(
    written: str, lengths: str, selections: str, addresses: str, answers: str
) -> None:
    outcome = reading_of(written, lengths, selections, addresses, answers)
    assert outcome == reading_of(written)


def test_a_local_layout_of_the_version_is_read_even_where_only_the_exact_length_is_answered() -> None:
    outcome = reading_of("E05", "le_wrong_6700")
    assert isinstance(outcome, CardReading) and outcome.spec_version == "1.00"


@pytest.mark.parametrize("sw", ["6982", "6985", "6A81", "6A82", "6A83"])
def test_a_third_generation_card_that_guards_its_holder_is_a_reading_in_part(sw: str) -> None:
    outcome = reading_of("D-", f"ef06_sw={sw}")
    assert isinstance(outcome, CardReading)
    assert (outcome.whole, outcome.person_name, outcome.generation) == (False, None, 3)


def test_a_second_generation_card_without_a_number_is_a_reading_in_part_too() -> None:
    blank = card("B-").ef06 | {0x08: b"\xff" * 18}
    outcome = reading_of("B-", ef06=blank)
    assert isinstance(outcome, CardReading) and not outcome.whole
    assert outcome.birth_date == date(1985, 6, 15)


def test_without_a_version_the_chip_says_which_generation_it_is() -> None:
    for written, generation in (("D-", 3), ("B-", 1)):
        ef05 = {tag: value for tag, value in card(written).ef05.items() if tag != 0x03}
        outcome = reading_of(written, ef05=ef05)
        assert isinstance(outcome, CardReading)
        assert (outcome.generation, outcome.spec_version, outcome.warnings) == (generation, None, ("version_blank",))


def test_where_only_numbers_are_understood_sex_and_birth_date_are_not_asked_for() -> None:
    """The fourth record of the holder is sex on one generation and ethnic group on another."""
    outcome = reading_of("E18", "by_number_only")
    assert isinstance(outcome, CardReading)
    assert (outcome.sex, outcome.birth_date, outcome.sex_birth_source) == (None, None, None)


def test_a_birth_date_still_to_come_is_not_believed() -> None:
    ef06 = card("E18").ef06 | {0x0D: bytes.fromhex("20990101")}
    outcome = reading_of("E18", ef06=ef06)
    assert isinstance(outcome, CardReading)
    assert (outcome.birth_date, outcome.warnings) == (None, ("date_unreadable:0D",))


def test_a_number_with_marks_in_it_is_suspicious_and_never_shown_as_it_is() -> None:
    ef06 = card("B-").ef06 | {0x08: b"6501011985061\x1b0022 "}
    outcome = reading_of("B-", ef06=ef06)
    assert isinstance(outcome, CardReading) and outcome.number
    assert outcome.number.result is NumberResult.SUSPICIOUS and "\x1b" not in outcome.number.text


@pytest.mark.parametrize("length", [0, 1, 8, 15, 17])
def test_a_card_key_of_another_length_cannot_be_used(length: int) -> None:
    ef05 = card("B-").ef05 | {0x01: (card("B-").ef05[0x01] * 2)[:length]}
    outcome = reading_of("B-", ef05=ef05)
    assert isinstance(outcome, CardRefused)
    assert outcome.refusal in (Refusal.BAD_CARD_ID, Refusal.BLANK)


@pytest.mark.parametrize(
    ("at", "sw", "refused"),
    [
        pytest.param("00b201", "6A83", CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN), id="no card key"),
        pytest.param("00b201", "6F00", CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN), id="a fault"),
        pytest.param("00b208", "6F00", CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN), id="a fault later"),
        pytest.param("00b203", "9303", CardRefused(Refusal.LOCKED, CardMessage.CARD_LOCKED), id="locked on the way"),
        pytest.param("00a404", "6F00", CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN), id="a fault at once"),
        pytest.param("00a404", "6D00", CardRefused(Refusal.WRONG_CARD, CardMessage.OTHER_CARD), id="another card"),
    ],
)
def test_a_card_that_cannot_be_used_says_why(at: str, sw: str, refused: CardRefused) -> None:
    played = PlayedCard(card("B-"))

    def answer(apdu: bytes) -> bytes:
        return bytes.fromhex(sw) if apdu.hex().startswith(at) else played.answer(apdu)

    assert read(ScriptedConnection(answer), b"", TODAY) == refused


def test_a_fault_at_a_record_nobody_needs_costs_that_record_only() -> None:
    played = PlayedCard(card("B-"))

    def answer(apdu: bytes) -> bytes:
        return b"\x6f\x00" if apdu[:3].hex() in ("00b202", "00b207") else played.answer(apdu)

    outcome = read(ScriptedConnection(answer), b"", TODAY)
    assert isinstance(outcome, CardReading)
    assert (outcome.card_class, outcome.card_number, outcome.whole) == (None, None, True)


def test_a_health_card_is_told_by_its_application() -> None:
    def answer(apdu: bytes) -> bytes:
        return b"\x61\x10" if apdu.hex() == "00a4000002ddf1" else b"\x6a\x82"

    connection = ScriptedConnection(answer)
    assert read(connection, b"", TODAY) == CardRefused(Refusal.WRONG_CARD, CardMessage.HEALTH_CARD)
    assert connection.asked[-1].hex() == "00a4000002ddf1"  # nothing of it is fetched


def test_a_card_that_insists_on_an_le_gets_one() -> None:
    played = PlayedCard(card("B-"))

    def answer(apdu: bytes) -> bytes:
        return b"\x67\x00" if apdu[:4].hex() == "00a40400" and len(apdu) == 20 else played.answer(apdu)

    assert isinstance(read(ScriptedConnection(answer), b"", TODAY), CardReading)


def test_a_card_that_never_ends_its_answer_is_unreadable() -> None:
    outcome = read(ScriptedConnection(lambda _apdu: b"\x61\x10"), b"", TODAY)
    assert outcome == CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN)


def test_a_card_pulled_at_any_command_is_never_half_a_person() -> None:
    whole = PlayedCard(card("B-"))
    read(PlayedConnection(whole), whole.card.atr, TODAY)
    for last in range(len(whole.asked)):
        played, left = PlayedCard(card("B-")), iter(range(last))

        def answer(apdu: bytes, played: PlayedCard = played, left: object = left) -> bytes:
            if next(left, None) is None:  # type: ignore[call-overload]
                raise LinkError
            return played.answer(apdu)

        with pytest.raises(LinkError):
            read(ScriptedConnection(answer), played.card.atr, TODAY)


@pytest.mark.parametrize(
    "apdu",
    [
        pytest.param("00B20B0003", id="ethnic group"),
        pytest.param("00B20C3005", id="birthplace"),
        pytest.param("00B2043403", id="the fourth record of the holder"),
        pytest.param("00B201355B", id="all of the holder"),
        pytest.param("00B2083214", id="the next record"),
        pytest.param("00A4020002EF07", id="the fingerprint"),
        pytest.param("00A4020002EF08", id="the photo"),
        pytest.param("00A4040006D15600000502", id="the insurance"),
        pytest.param("0020000003123456", id="a PIN"),
        pytest.param("0082000A10" + "00" * 16, id="external authentication"),
        pytest.param("0084000008", id="a challenge"),
        pytest.param("00B0000000", id="a transparent file"),
        pytest.param("00C00000", id="a piece of a command"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_must_never_be_asked_for_does_not_leave(apdu: str) -> None:
    connection = ScriptedConnection(lambda _apdu: b"\x90\x00")
    with pytest.raises(ForbiddenRequestError):
        GuardedConnection(connection).transmit(bytes.fromhex(apdu))
    assert connection.asked == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(min_size=2, max_size=64), min_size=1, max_size=40), st.binary(max_size=33))
def test_a_card_that_says_anything_is_read_or_refused(answers: list[bytes], atr: bytes) -> None:
    said = iter(answers)
    outcome = read(ScriptedConnection(lambda _apdu: next(said, b"\x90\x00")), atr, TODAY)
    assert isinstance(outcome, CardReading | CardRefused)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(["A-", "B-", "D2-", "E18", "E35"]), st.data())
def test_a_card_with_broken_records_is_read_or_refused(written: str, data: st.DataObject) -> None:
    played = PlayedCard(card(written))

    def answer(apdu: bytes) -> bytes:
        whole = played.answer(apdu)
        if apdu[1] != 0xB2 or not data.draw(st.booleans()):
            return whole
        return data.draw(st.binary(max_size=60)) + data.draw(st.sampled_from([b"\x90\x00", whole[-2:]]))

    outcome = read(ScriptedConnection(answer), played.card.atr, TODAY)
    if isinstance(outcome, CardReading) and outcome.person_name:
        assert "\x00" not in outcome.person_name and len(outcome.person_name) <= 60
