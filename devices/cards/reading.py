"""Reads one card that is in a reader, whole and from the start after any disturbance, and says why when it cannot."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime

from devices.cards import pcsc
from devices.cards.pcsc import PcscContext, PcscError
from devices.cards.selecting import READ_AGAIN
from devices.cards.social_security_card import read
from kiosk.domain.card import CardMessage, CardReading, CardRefused, Refusal
from kiosk.domain.numbering import BEIJING

BUSY_S = 3.0  # how long another program may hold the card before a person is told
NOTICED_S = 0.8  # the service looks at some readers every 400 ms only
SETTLE_S = 0.2  # before a card without an answer is powered again
WHOLE_AGAIN = 2  # new readings after a disturbance; never the rest of an old one
POWERED_AGAIN = 1  # a card without an answer; one that the service found mute had its second chance in our connect
SAM_SLOT = re.compile(r"\bSAM\b", re.IGNORECASE)  # a security module's slot: no card of a person

TAKEN_OUT = CardRefused(Refusal.TAKEN_OUT, CardMessage.PUT_BACK)
MUTE = CardRefused(Refusal.MUTE, CardMessage.TURN_OVER)
NO_SERVICE = CardRefused(Refusal.NO_SERVICE, CardMessage.SERVICE_DOWN)
NO_READER = CardRefused(Refusal.NO_READER, CardMessage.READER_MISSING)
NO_CARD = CardRefused(Refusal.NO_CARD, CardMessage.PUT_CARD_IN)


def today_in_beijing() -> date:
    return datetime.now(BEIJING).date()


def chosen(readers: Iterable[str], part_of_name: str) -> tuple[str, ...]:
    """The readers to look at: those with that part in their name, or all but the slots of security modules."""
    if part_of_name:
        fit = [reader for reader in readers if part_of_name.casefold() in reader.casefold()]
    else:
        fit = [reader for reader in readers if not SAM_SLOT.search(reader)]
    return tuple(fit[: pcsc.MOST_READERS])


def read_card(reader: str, atr: bytes, today: date, gone: Callable[[float], bool]) -> CardReading | CardRefused:
    """``gone(s)`` waits up to ``s`` seconds for this insertion to end and says whether it has.

    Has no deadline: a hung card answers only when it is taken out.
    """
    busy_until, pause, disturbed = time.monotonic() + BUSY_S, 0.1, 0
    while True:
        try:
            return _read_once(reader, atr, today)
        except PcscError as error:
            if error.code in pcsc.BUSY and time.monotonic() < busy_until:
                if gone(pause):
                    return TAKEN_OUT
                pause = min(pause * 1.5, 0.5)
                continue
            disturbed += 1
            again = WHOLE_AGAIN if error.code not in pcsc.MUTE else POWERED_AGAIN if atr else 0
            if disturbed > again or error.code in pcsc.BUSY:
                return TAKEN_OUT if gone(0.0) else refused_for(error)
            if gone(SETTLE_S if error.code in pcsc.MUTE | pcsc.RESET else NOTICED_S):
                return TAKEN_OUT


def refused_for(error: PcscError) -> CardRefused:
    """What a fault of the service, the reader or the contact means to a person."""
    if error.code in pcsc.SERVICE_LOST:
        return NO_SERVICE
    if error.code in pcsc.READER_LOST:
        return NO_READER
    if error.code in pcsc.CARD_GONE:
        return TAKEN_OUT
    if error.code in pcsc.BUSY:
        return CardRefused(Refusal.UNREADABLE, CardMessage.READER_BUSY)
    if error.code in pcsc.MUTE:
        return MUTE
    return READ_AGAIN


def _read_once(reader: str, atr: bytes, today: date) -> CardReading | CardRefused:
    context = PcscContext()  # a fresh one for each reading: it has nothing that could be stale
    try:
        connection = context.connect(reader)
        try:
            return read(connection, atr, today)
        finally:
            connection.close()
    finally:
        context.release()
