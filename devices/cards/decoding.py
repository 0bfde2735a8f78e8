"""From the raw values of a card's records to texts, dates and checks; a card's bytes are untrusted and never raise."""

from __future__ import annotations

import re
from datetime import date
from operator import mul

from kiosk.domain.identity import Sex

LONGEST = 60  # characters of any text on a card
PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
# control characters, and all that is unseen or turns the direction of a line (U+202A-202E, U+2066-2069 and others)
UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
BASE_36 = {letter: int(letter, 36) for letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
CARD_NUMBER = re.compile("[0-9A-Z]{8}[0-9X]")
CARD_NUMBER_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
RID = bytes.fromhex("D156000005")


def is_blank(value: bytes) -> bool:
    """Only F, 00 or 20: the same as a record that is not there."""
    return not value.strip(b"\x00\x20\xff")


def text(value: bytes | None) -> str | None:
    """Cut at the first 00, stripped of 00, 20, FF and full-width blanks; unfit characters become U+FFFD."""
    raw = value.partition(b"\x00")[0].rstrip(b"\x20\xff") if value else b""
    if not raw:
        return None
    # gb18030 and never gb2312: that one fails on 镕 and makes another dot of the middle dot A1A4
    decoded = raw.decode("ascii" if raw.isascii() else "gb18030", errors="replace").strip(" \u3000")
    return (decoded if decoded.isprintable() else UNFIT.sub("\ufffd", decoded))[:LONGEST] or None


def name(record_09: bytes | None, record_4e: bytes | None) -> tuple[str | None, tuple[str, ...]]:
    """The two records joined before decoding, since the cut after 30 bytes can fall inside a character."""
    rest = record_4e if record_4e is not None and not is_blank(record_4e) else b""
    said = text((record_09 or b"") + rest)
    warnings = []
    if said and not said.isprintable() and PRIVATE_USE.search(said):
        warnings.append("name_private_use")
    if said and "\ufffd" in said:
        warnings.append("name_undecodable")
    return said, tuple(warnings)


def day(value: bytes | None, tag: int) -> tuple[date | None, tuple[str, ...]]:
    """Four bytes of BCD, YYYYMMDD; all F or all 0 is none."""
    if value is None or is_blank(value):
        return None, ()
    digits = value.hex()
    try:
        if len(value) == 4 and digits.isdecimal():
            return date.fromisoformat(digits), ()
    except ValueError:
        pass
    return None, (f"date_unreadable:{tag:02X}",)


def sex(value: bytes | None) -> tuple[Sex | None, bool]:
    """Record 0A (GB/T 2261.1): the sex, and whether the card says 9, not stated."""
    match (value or b"").strip(b"\x00\x20\xff"):
        case b"1" | b"M" | b"m" | b"\x01":
            return Sex.MALE, False
        case b"2" | b"F" | b"f" | b"\x02":
            return Sex.FEMALE, False
        case b"9" | b"\x09":
            return None, True
        case _:
            return None, False


def generation(version: str | None) -> int | None:
    """1, 2 or 3 by the first character of record 03; None where it says none. Later ones are read like the third."""
    return min(int(version[0]), 3) if version and version[0] in "123456789" else None


def card_number_is_right(number: str) -> bool:
    """Nine characters with a check character (社会保障卡文件结构和数据项 V2.0, annex A)."""
    if not CARD_NUMBER.fullmatch(number):
        return False
    total = sum(map(mul, map(BASE_36.__getitem__, number), CARD_NUMBER_WEIGHTS))
    return "0123456789X0"[11 - total % 11] == number[8]


def region_fits_atr(card_id: bytes, atr: bytes) -> bool:
    """T8-T9 of the 13 historical bytes against the region's first two bytes; another kind of ATR says nothing."""
    historical = historical_bytes(atr)
    return len(historical) != 13 or historical[7:9] == card_id[:2]


def historical_bytes(atr: bytes) -> bytes:
    """Empty where the ATR is no whole answer to reset (ISO/IEC 7816-3, clause 8)."""
    if len(atr) < 2:
        return b""
    at, interface = 2, atr[1] >> 4
    while interface:
        at += interface.bit_count()
        if not interface & 0b1000:
            break
        if at > len(atr):
            return b""
        interface = atr[at - 1] >> 4
    return atr[at : at + (atr[1] & 0x0F)]
