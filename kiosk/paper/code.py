"""What the QR code of a ticket says: a place in the queue that cannot be made up, and nothing about the person."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import date

_MAC_LENGTH = 9  # 45 bits


@dataclass(frozen=True, slots=True)
class QueuePlace:
    label: str
    business_day: date
    sequence: int


def ticket_code(label: str, day: date, sequence: int, key: bytes) -> str:
    """``Q1:A012:261123:17:XXXXXXXXX``, upper case throughout: alphanumeric mode (ISO/IEC 18004) keeps it at version 2.

    The last part is HMAC-SHA256 (RFC 2104) of the label, day and sequence in base 32 (RFC 4648), cut to 45 bits.
    """
    short = f"{day:%y%m%d}"
    digest = hmac.digest(key, f"{label}|{short}|{sequence}".encode("ascii"), hashlib.sha256)
    mac = base64.b32encode(digest).decode("ascii")[:_MAC_LENGTH]
    return f"Q1:{label}:{short}:{sequence}:{mac}"


def checked(code: str, key: bytes, day: date) -> QueuePlace | None:
    """The place a scanned code stands for, or None: not ours, altered, or of another day. It must log nobody in."""
    parts = code.split(":")
    if len(parts) != 5 or not code.isascii() or not parts[3].isdecimal():
        return None
    label, sequence = parts[1], int(parts[3][:9])
    if not hmac.compare_digest(ticket_code(label, day, sequence, key), code):
        return None
    return QueuePlace(label, day, sequence)
