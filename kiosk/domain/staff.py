"""Staff and their roles; six-digit PINs: which may be given out, and when the next try may be made."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

FREE = 5  # tries before there is a wait
FIRST_WAIT_MS = 15_000  # doubled with each further one
LOCKED_AT = 15  # failed tries: 4 h 16 min of waiting, and 15 chances in a million
DIGITS = 6
LONGEST_NAME = 60  # characters

_RUNS = "012345678901234", "432109876543210"
# Dates, dial patterns and lucky numbers that people try first; the rest of such PINs has fewer than four digits.
_TRIED_FIRST = frozenset({"131419", "135790", "147258", "147852", "159357", "258369", "520131", "741852", "789456"})


class Role(StrEnum):
    """``ADMIN`` may do all that ``STAFF`` may, and looks after accounts, settings and exports."""

    STAFF = "staff"
    ADMIN = "admin"


def fit_name(text: str) -> str | None:
    """The name in its stored form: composed (Unicode NFC), single spaces. None: empty, too long, or with characters
    that are not seen (controls and marks of direction among them)."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    seen = all(unicodedata.category(one) not in ("Cc", "Cf", "Co", "Cs", "Cn") for one in name)
    return name if 0 < len(name) <= LONGEST_NAME and seen else None


def same_name(name: str) -> str:
    """Equal for names that one person at a keyboard takes for the same: capitals do not matter."""
    return unicodedata.normalize("NFC", name.casefold())


def weak(pin: str) -> bool:
    """Runs, few different digits, the same half twice, and what is tried first."""
    half = len(pin) // 2
    return len(set(pin)) < 4 or any(pin in run for run in _RUNS) or pin[:half] == pin[half:] or pin in _TRIED_FIRST


def new_pin(below: Callable[[int], int] = secrets.randbelow) -> str:
    """Made by the machine; nobody chooses one (ASVS 5.0, 6.4.1 and 6.4.6)."""
    while weak(pin := f"{below(10**DIGITS):0{DIGITS}d}"):
        continue
    return pin


@dataclass(frozen=True, slots=True)
class Tries:
    """Failed tries since the last right one. ``until_ms`` is on the time since the start named ``boot``."""

    failed: int = 0
    boot: str = ""
    until_ms: int = 0

    @property
    def locked(self) -> bool:
        return self.failed >= LOCKED_AT

    @property
    def free_left(self) -> int:
        return max(0, FREE - self.failed)


def wait_ms(failed: int) -> int:
    return FIRST_WAIT_MS << (failed - FREE) if failed >= FREE else 0


def in_seconds(milliseconds: int) -> int:
    """Rounded up: who waits that long has waited enough."""
    return -(-milliseconds // 1000)


def next_try(tries: Tries, boot: str, boottime_ms: int) -> tuple[Tries, int]:
    """What must be on the disk before the PIN is looked at, and the milliseconds to wait; with any, it is not looked
    at. Time since the start of the machine only: a clock can be set, and a restart begins the full wait anew."""
    full = boottime_ms + wait_ms(tries.failed)
    if tries.failed >= FREE and tries.boot != boot:
        tries = Tries(tries.failed, boot, full)
    if tries.until_ms > boottime_ms and tries.failed >= FREE:
        return tries, tries.until_ms - boottime_ms
    failed = tries.failed + 1
    return Tries(failed, boot, boottime_ms + wait_ms(failed)), 0
