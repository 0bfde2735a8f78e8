"""Where a villager can be on the way through the kiosk, and what is known there."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from kiosk.application.ports import Person
from kiosk.domain.visit import Names, Place, PrintState


class ReaderState(StrEnum):
    """What the welcome says of the reader before anyone queues."""

    STARTING = "starting"
    READY = "ready"
    NO_READER = "no_reader"
    NO_SERVICE = "no_service"


class Trouble(StrEnum):
    """What a person can be told. Each code has words and a picture in every language, in QML."""

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
    NOT_ELIGIBLE = "not_eligible"
    QUOTA = "quota"
    CLOSED = "closed"
    ASK_STAFF = "ask_staff"  # the store failed, or a bug: nothing is known to be registered


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who stands before the screen. Only ``masked_name`` and ``birth_year`` are shown."""

    person: Person = field(repr=False)
    masked_name: str = field(repr=False)  # "" when only staff can complete it
    birth_year: int | None = field(repr=False)
    session: int | None  # the insertion it belongs to; None without a card
    guarded: bool = False  # known from an earlier visit: the card keeps its holder to itself
    typed: bool = False  # the number was typed


@dataclass(frozen=True, slots=True)
class Offer:
    """A programme this visitor may have now. ``ahead`` people wait at its first station."""

    code: str
    letter: str
    names: Names
    ahead: int


@dataclass(frozen=True, slots=True)
class Issued:
    """A ticket that stands in the store, whatever became of its paper."""

    visit_id: str
    label: str
    programme: Names
    first: Place
    people_ahead: int
    wait_minutes: tuple[int, int] | None
    printed: PrintState
    trouble: str  # the printer's state when it is not printed: "out_of_paper", "cover_open", ... else ""
    again: bool
    fasting: bool = False  # the route goes to stations that need an empty stomach


# ---- stages ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Welcome:
    reader: ReaderState = ReaderState.STARTING
    closed: bool = False
    failures: int = 0  # cards that failed in a row; from 2 on, help is offered first
    session: int | None = None  # a card that was left in the reader


@dataclass(frozen=True, slots=True)
class Reading:
    session: int
    reader: ReaderState = ReaderState.READY
    failures: int = 0


@dataclass(frozen=True, slots=True)
class TypingNumber:
    """``card_id`` is the known card of an unknown person (third generation), or None without a card."""

    card_id: str | None = field(default=None, repr=False)
    session: int | None = None
    wrong: bool = False  # the number typed before failed its check digit
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class Looking:
    """The number just typed is being looked up."""

    session: int | None = None
    card_id: str | None = field(default=None, repr=False)
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class Confirming:
    visitor: Visitor
    offers: tuple[Offer, ...]
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class Choosing:
    visitor: Visitor
    offers: tuple[Offer, ...]
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class Registering:
    visitor: Visitor
    programme: str
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class TicketReady:
    issued: Issued
    session: int | None = None  # the card that is still in the reader
    printing: bool = False  # another paper was asked for
    told: bool = False  # what became of a paper was told since the number is shown
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class InTrouble:
    trouble: Trouble
    failures: int = 0
    session: int | None = None  # the card that is still in the reader
    reader: ReaderState = ReaderState.READY


@dataclass(frozen=True, slots=True)
class HelpComing:
    """A person was called. What was shown before is gone: nothing personal stays while one waits."""

    reader: ReaderState = ReaderState.READY
    session: int | None = None  # a card that was left in the reader


Stage: TypeAlias = (
    Welcome
    | Reading
    | TypingNumber
    | Looking
    | Confirming
    | Choosing
    | Registering
    | TicketReady
    | InTrouble
    | HelpComing
)
