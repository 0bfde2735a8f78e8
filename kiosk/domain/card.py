"""What a social security card told, whole or in part, and why a card cannot be used."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.identity import PersonalNumber, Sex


@dataclass(frozen=True, slots=True)
class CardReading:
    """One reading from one insertion. ``number`` and ``person_name`` are None on a card that guards its holder file:
    that is *partial*, a normal result. Texts are decoded and stripped; dates are real dates or None."""

    generation: int  # 1, 2 or 3, from the specification version
    card_id: str = field(repr=False)  # 32 hex digits, the key of a card
    region: str
    card_class: str | None
    spec_version: str | None
    institution: str | None
    issue_date: date | None
    expiry_date: date | None
    card_number: str | None = field(repr=False)
    card_number_check: bool | None
    number: PersonalNumber | None = field(repr=False)
    person_name: str | None = field(repr=False)
    sex: Sex | None
    birth_date: date | None = field(repr=False)
    sex_birth_source: str | None  # "number", "records" or None
    warnings: tuple[str, ...] = ()
    sex_not_stated: bool = False  # the card says 9, not stated (GB/T 2261.1): for every rule as good as unknown

    @property
    def whole(self) -> bool:
        return self.number is not None


class Refusal(StrEnum):
    """Why no reading came. The command line prints the value."""

    NO_SERVICE = "no_service"
    NO_READER = "no_reader"
    NO_CARD = "no_card"
    WRONG_CARD = "wrong_card"
    LOCKED = "locked"
    BAD_CARD_ID = "bad_card_id"
    BLANK = "blank"
    MUTE = "mute"
    TAKEN_OUT = "taken_out"
    SWAPPED = "swapped"
    UNREADABLE = "unreadable"


class CardMessage(StrEnum):
    """What the villager is told; each has words and a picture in every language."""

    PUT_CARD_IN = "put_card_in"
    PUT_BACK = "put_back"
    TURN_OVER = "turn_over"
    BANK_CARD = "bank_card"
    HEALTH_CARD = "health_card"
    OTHER_CARD = "other_card"
    CARD_LOCKED = "card_locked"
    CARD_BLANK = "card_blank"
    READ_AGAIN = "read_again"
    CANNOT_USE_CARD = "cannot_use_card"
    READER_MISSING = "reader_missing"
    SERVICE_DOWN = "service_down"
    READER_BUSY = "reader_busy"


@dataclass(frozen=True, slots=True)
class CardRefused:
    refusal: Refusal
    message: CardMessage
