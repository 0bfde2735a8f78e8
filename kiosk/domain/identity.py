"""Personal numbers, their check digits and what they tell; names and numbers made fit for a public screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class NumberResult(StrEnum):
    """Never pass or fail: a suspicious number does not block a registration that staff can complete."""

    VALID = "valid"
    OTHER = "other"
    SUSPICIOUS = "suspicious"


class NumberKind(StrEnum):
    RESIDENT = "resident"
    RESIDENT_15 = "resident_15"
    HONG_KONG = "hong_kong"
    MACAO = "macao"
    TAIWAN = "taiwan"
    FOREIGN_PERMANENT = "foreign_permanent"
    ASSIGNED = "assigned"


@dataclass(frozen=True, slots=True)
class PersonalNumber:
    """What a number tells by itself. ``text`` is stripped, with an upper-case X."""

    text: str = field(repr=False)
    result: NumberResult
    kind: NumberKind | None
    sex: Sex | None
    birth_date: date | None = field(repr=False)
    warnings: tuple[str, ...] = ()


def examine(text: str, today: date) -> PersonalNumber:
    """The three-way result of a number (GB 11643-1999, ISO/IEC 7064 MOD 11-2); a birth after ``today`` is wrong."""
    raise NotImplementedError


def normal_form(text: str) -> str:
    """The form under which a person is found again: no blanks, upper case, 15 digits already made 18."""
    raise NotImplementedError


def masked_name(name: str) -> str:
    """The only form of a name that may reach a screen, paper or a log."""
    raise NotImplementedError


def masked_number(number: str) -> str:
    """First and last character, stars between."""
    raise NotImplementedError


def age_on(birth_date: date, day: date) -> int:
    """Whole years; someone born on 29 February has a birthday on 1 March in common years."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
