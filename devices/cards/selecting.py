"""Finding the social security application on a chip, and telling what else the card is when it is not there."""

from __future__ import annotations

from devices.cards.apdu import SW, Answer, exchange, select_file, select_name
from devices.cards.connection import HEALTH_CARD, MASTER_FILE, PSE, SSSE, Connection
from kiosk.domain.card import CardMessage, CardRefused, Refusal

READ_AGAIN = CardRefused(Refusal.UNREADABLE, CardMessage.READ_AGAIN)
LOCKED = CardRefused(Refusal.LOCKED, CardMessage.CARD_LOCKED)
BROKEN = (SW.INVALIDATED, SW.WRONG_OFFSET, SW.UNKNOWN_FAULT)
SM4_HINT = bytes.fromhex("860103")  # in the FCI: the algorithm of the third generation (卡规范, part 5)


def select_application(connection: Connection) -> bytes | CardRefused:
    """The FCI of SSSE, possibly empty, or why the card cannot be used."""
    fci, sw = _select_ssse(connection)
    if sw == SW.OK:
        return fci
    if sw == SW.LOCKED_FOR_GOOD:
        return LOCKED
    # some cards know the application only once the master file was selected; what that answers does not matter
    _, master = exchange(connection, select_file(MASTER_FILE, 0x00))
    fci, sw = _select_ssse(connection)
    if sw == SW.OK:
        return fci
    if sw == SW.LOCKED_FOR_GOOD or sw == master == SW.NOT_SUPPORTED:
        return LOCKED  # after CARD BLOCK every command answers 6A81
    if sw in BROKEN:
        return READ_AGAIN
    if _is_there(connection, select_name(PSE)):
        return CardRefused(Refusal.WRONG_CARD, CardMessage.BANK_CARD)
    if _is_there(connection, select_file(HEALTH_CARD, 0x00)):
        return CardRefused(Refusal.WRONG_CARD, CardMessage.HEALTH_CARD)
    return CardRefused(Refusal.WRONG_CARD, CardMessage.OTHER_CARD)


def _select_ssse(connection: Connection) -> Answer:
    fci, sw = exchange(connection, select_name(SSSE))
    if sw == SW.WRONG_LENGTH or sw >> 8 == 0x6C:  # a card that insists on an Le
        return exchange(connection, select_name(SSSE) + b"\x00")
    return fci, sw


def _is_there(connection: Connection, selection: bytes) -> bool:
    """Whether that other application answers. Nothing of it is fetched."""
    _, sw = connection.transmit(selection)
    return sw == SW.OK or sw >> 8 == 0x61
