"""The wall between what a card says and how it is reached: two members, and a guard that knows what may be asked."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

SSSE = bytes.fromhex("7378312E73682EC9E7BBE1B1A3D5CF")  # "sx1.sh." and 社会保障 in GBK
PSE = b"1PAY.SYS.DDF01"  # only whether it is there: a bank card
MASTER_FILE = 0x3F00
HEALTH_CARD = 0xDDF1  # 居民健康卡
EF05, EF06 = 0xEF05, 0xEF06
CARD_TAGS = frozenset(range(0x01, 0x08))
HOLDER_TAGS = frozenset((0x08, 0x09, 0x4E, 0x0A, 0x0D))  # never 0B (ethnic group), never 0C (birthplace)


class Transport(StrEnum):
    T0 = "T=0"
    T1 = "T=1"


class Connection(Protocol):
    @property
    def transport(self) -> Transport: ...
    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """One exchange: data and status word as the card gave them. Errors: LinkError."""
        ...


class LinkError(Exception):
    """The exchange did not take place: the card, its reader or the service is gone, or the contact was bad."""


class ForbiddenRequestError(Exception):
    """A bug of ours: the kiosk asked for what it must never ask for."""


class GuardedConnection:
    """Lets through what the kiosk may ask of a card, and nothing else: the privacy of the design, where bytes leave."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def transport(self) -> Transport:
        return self._connection.transport

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Errors: ForbiddenRequestError, LinkError."""
        if not may_ask(apdu):
            raise ForbiddenRequestError(apdu[:4].hex())
        return self._connection.transmit(apdu)


def may_ask(apdu: bytes) -> bool:
    """SELECT of the names and files above, READ RECORD by the forms of three short columns, GET RESPONSE."""
    return (len(apdu) == 5 and apdu[:4] in READS) or apdu in SELECTIONS


def _selections() -> frozenset[bytes]:
    names = {bytes((0x00, 0xA4, 0x04, 0x00, len(name))) + name for name in (SSSE, PSE)}
    with_le = {bytes((0x00, 0xA4, 0x04, 0x00, len(SSSE))) + SSSE + b"\x00"}
    files = {
        bytes((0x00, 0xA4, p1, 0x00, 0x02)) + file.to_bytes(2)
        for p1, file in ((0, MASTER_FILE), (0, HEALTH_CARD), (0, EF05), (2, EF05), (0, EF06), (2, EF06))
    }
    return frozenset(names | with_le | files)


def _reads() -> frozenset[bytes]:
    """P2: short identifier in the upper five bits; 000 below them is by tag, 100 by number."""
    current = {(tag, 0x00) for tag in CARD_TAGS | HOLDER_TAGS}
    by_tag = {(tag, 0x28) for tag in CARD_TAGS} | {(tag, 0x30) for tag in HOLDER_TAGS}
    by_number = {(number, 0x2C) for number in range(1, 8)} | {(number, 0x34) for number in range(1, 4)}
    reads = {bytes((0x00, 0xB2, p1, p2)) for p1, p2 in current | by_tag | by_number}
    return frozenset(reads | {bytes((0x00, 0xC0, 0x00, 0x00))})  # and GET RESPONSE


SELECTIONS = _selections()
READS = _reads()
