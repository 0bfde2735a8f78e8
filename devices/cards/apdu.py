"""Commands and answers of a chip card in plain bytes (ISO/IEC 7816-4); nothing here knows a reader."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Protocol, TypeAlias

OK = 0x9000
MORE_ANSWERS = 64  # a mad card says 61xx for ever


class SW(IntEnum):
    """Status words that decide something (LD/T 32-2015; ISO/IEC 7816-4, 5.6). Any other is an int."""

    OK = 0x9000
    INVALIDATED = 0x6283
    WRONG_LENGTH = 0x6700
    COMMAND_INCOMPATIBLE = 0x6981
    SECURITY_STATUS = 0x6982
    CONDITIONS = 0x6985
    NO_CURRENT_FILE = 0x6986
    NOT_SUPPORTED = 0x6A81  # also every answer of a blocked card
    FILE_NOT_FOUND = 0x6A82
    RECORD_NOT_FOUND = 0x6A83
    WRONG_P1_P2 = 0x6A86
    WRONG_OFFSET = 0x6B00
    UNKNOWN_FAULT = 0x6F00
    LOCKED_FOR_GOOD = 0x9303


Answer: TypeAlias = tuple[bytes, int]  # data, and sw1 and sw2 as one number; plain: made for each command


class Transmits(Protocol):
    def transmit(self, apdu: bytes) -> tuple[bytes, int]: ...


class EndlessAnswerError(Exception):
    """The card went on announcing data that never ended."""


def select_name(name: bytes) -> bytes:
    """Without Le: T=0 and T=1 take it alike."""
    return bytes((0x00, 0xA4, 0x04, 0x00, len(name))) + name


def select_file(identifier: int, p1: int) -> bytes:
    """``p1`` is 0x02 for a file under the current DF, 0x00 for one by its identifier alone."""
    return bytes((0x00, 0xA4, p1, 0x00, 0x02, identifier >> 8, identifier & 0xFF))


def read_record(p1: int, p2: int, le: int) -> bytes:
    return bytes((0x00, 0xB2, p1, p2, le))


def get_response(le: int) -> bytes:
    return bytes((0x00, 0xC0, 0x00, 0x00, le))


def exchange(connection: Transmits, apdu: bytes) -> Answer:
    """One command with what T=0 needs on top: 6Cxx is repeated with that Le, 61xx is fetched and joined.

    Neither the PC/SC service nor pyscard does it (ISO/IEC 7816-3, 12.2.1). Errors: EndlessAnswerError.
    """
    data, sw = connection.transmit(apdu)
    if sw == OK:
        return data, sw
    if sw >> 8 == 0x6C and len(apdu) == 5:  # a longer command has no Le that could be another
        data, sw = connection.transmit(apdu[:-1] + bytes((sw & 0xFF,)))
    for _ in range(MORE_ANSWERS):
        if sw >> 8 != 0x61:
            return data, sw
        more, next_sw = connection.transmit(get_response(sw & 0xFF))
        if next_sw >> 8 == 0x6C:
            more, next_sw = connection.transmit(get_response(next_sw & 0xFF))
        data, sw = data + more, next_sw
    raise EndlessAnswerError


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag (1), length (1), value, one after another; ends at tag 00 or FF and at cut-off data. Takes any bytes."""
    at = 0
    while at + 2 <= len(data) and data[at] not in (0x00, 0xFF):
        end = at + 2 + data[at + 1]
        if end > len(data):
            return
        yield data[at], data[at + 2 : end]
        at = end


def value_of(tag: int, data: bytes, length: int, known: frozenset[int]) -> bytes | None:
    """The value of the record asked for. ``length`` is the usual one of its value, ``known`` are all tags there are.

    Some cards give the value alone, filled up to its length. What is shorter is cut off, or another record's; a whole
    record with another known tag is the answer to another question: None.
    """
    if len(data) > 2 and data[0] == tag and data[1] == len(data) - 2:
        return data[2:]
    for found, value in records(data):
        if found == tag:
            return value
        break
    if len(data) < max(length, 1) or (data[0] == tag and len(data) != length):
        return None
    if len(data) >= 2 and data[0] in known and data[1] == len(data) - 2:
        return None
    return data
