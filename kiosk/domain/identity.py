"""Personal numbers, their check digits and what they tell; names and numbers made fit for a public screen."""

from __future__ import annotations

import re
import unicodedata
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


EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
FIFTEEN = re.compile(r"[0-9]{15}")
ASSIGNED = re.compile(r"[A-Za-z]{3}[0-9A-Za-z]{2,15}")  # country, one reserved, the document's number: 18 at most
RAISED = {ord(small): small.upper() for small in "abcdefghijklmnopqrstuvwxyz"}
NO_LETTERS = ("Cc", "Cf", "Cs")
JOINERS = "\u200c\u200d"  # written between letters of the Arabic script
MIDDLE_DOTS = re.compile("[·•.‧・]")


def examine(text: str, today: date) -> PersonalNumber:
    """The three-way result of a number (GB 11643-1999, ISO/IEC 7064 MOD 11-2); a birth after ``today`` is wrong."""
    text = text.strip()
    if EIGHTEEN.fullmatch(text[:-1] + _raised(text[-1:])):
        text = _raised(text)
        born = _past_date(text[6:14], today)
        if born and check_digit(text) == text[17]:
            return PersonalNumber(text, NumberResult.VALID, _kind(text), _sex(text[16]), born)
    elif FIFTEEN.fullmatch(text):
        born = _past_date("19" + text[6:12], today)
        if born:
            kind, warnings = NumberKind.RESIDENT_15, ("number_without_check",)
            return PersonalNumber(text, NumberResult.VALID, kind, _sex(text[14]), born, warnings)
    elif ASSIGNED.fullmatch(text):
        return PersonalNumber(text, NumberResult.OTHER, NumberKind.ASSIGNED, None, None)
    return PersonalNumber(text, NumberResult.SUSPICIOUS, None, None, None, ("number_check",))


def check_digit(seventeen: str) -> str:
    """Of the first 17 digits; what follows them is not looked at.

    The weights of the standard are the powers of 2 mod 11 (ISO/IEC 7064, MOD 11-2). 13 is 2 there, so the digits read
    to that base are their weighted sum.
    """
    return "0123456789X"[(1 - 2 * int(seventeen[:17], 13)) % 11]


def normal_form(text: str) -> str:
    """The form under which a person is found again: no blanks, upper case, 15 digits already made 18."""
    text = _raised("".join(text.split()))
    if FIFTEEN.fullmatch(text):
        text = f"{text[:6]}19{text[6:]}"
        text += check_digit(text)
    return text


def typed_name(text: str) -> str | None:
    """A name as it is kept: NFC, single blanks; None when nothing is left.

    Errors: ValueError for controls, line breaks, marks that turn the direction, and bytes that were no UTF-8.
    """
    text = text.strip()
    if any(unicodedata.category(one) in (*NO_LETTERS, "Zl", "Zp") and one not in JOINERS for one in text):
        raise ValueError("a name is one line of letters")
    return unicodedata.normalize("NFC", " ".join(text.split())) or None


def masked_name(name: str) -> str:
    """The only form of a name that may reach a screen, paper or a log.

    One star whatever the length; before a middle dot, and before a blank in a name that is not Latin, stands the
    given name, and only that is hinted at.
    """
    seen = "".join(letter for letter in name if unicodedata.category(letter) not in NO_LETTERS).strip()
    if seen[:1].isalpha() and unicodedata.name(seen[0], "").startswith("LATIN"):
        return f"{seen[0]}***"
    given = next(iter(MIDDLE_DOTS.sub(" ", seen).split()), "")
    match len(given):
        case 0:
            return "*"
        case 1 | 2:
            return f"{given[0]}*"
        case _:
            return f"{given[0]}*{given[-1]}"


def masked_number(number: str) -> str:
    """First and last character, stars between; of two characters or fewer the first at most."""
    if len(number) > 2:
        return f"{number[0]}{'*' * (len(number) - 2)}{number[-1]}"
    return f"{number[:-1]}*"


def _raised(text: str) -> str:
    """Small letters made capital, the Latin ones of ASCII only: others can change their number."""
    return text.upper() if text.isascii() else text.translate(RAISED)


def _past_date(digits: str, today: date) -> date | None:
    try:
        born = date.fromisoformat(digits)
    except ValueError:
        return None
    return born if born <= today else None


def _sex(digit: str) -> Sex:
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE


def _kind(text: str) -> NumberKind:
    match text[:2]:
        case "81":
            return NumberKind.HONG_KONG
        case "82":
            return NumberKind.MACAO
        case "83":
            return NumberKind.TAIWAN
        case _:
            return NumberKind.FOREIGN_PERMANENT if text[0] == "9" else NumberKind.RESIDENT


def age_on(birth_date: date, day: date) -> int:
    """Whole years; someone born on 29 February has a birthday on 1 March in common years."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
