"""The villager's way through the kiosk: a pure function from a stage and an event to the next stage.

Longer than 250 lines: stages, events and the table of both are one union, read side by side.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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
    session: int | None  # the insertion it was read from; None when typed


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


# ---- stages ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Welcome:
    reader: ReaderState = ReaderState.STARTING
    closed: bool = False
    failures: int = 0  # cards that failed in a row; from 2 on, help is offered first


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


# ---- events ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReaderTold:
    reader: ReaderState


@dataclass(frozen=True, slots=True)
class DayTold:
    closed: bool


@dataclass(frozen=True, slots=True)
class CardIn:
    session: int


@dataclass(frozen=True, slots=True)
class VisitorFound:
    """From a card or a typed number. No offers: nothing is left for this person today."""

    visitor: Visitor
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class TicketFound:
    """The same person again: the same ticket."""

    issued: Issued
    session: int | None


@dataclass(frozen=True, slots=True)
class CardKnownPersonUnknown:
    session: int
    card_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardUnusable:
    session: int
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class CardOut:
    session: int


@dataclass(frozen=True, slots=True)
class NoCardTouched:
    pass


@dataclass(frozen=True, slots=True)
class NumberTyped:
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NumberRefused:
    pass


@dataclass(frozen=True, slots=True)
class Confirmed:
    pass


@dataclass(frozen=True, slots=True)
class ProgrammeChosen:
    code: str


@dataclass(frozen=True, slots=True)
class Registered:
    issued: Issued


@dataclass(frozen=True, slots=True)
class Refused:
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class PrintAgainTouched:
    pass


@dataclass(frozen=True, slots=True)
class PaperTold:
    """What became of the paper of the ticket that is shown."""

    issued: Issued


@dataclass(frozen=True, slots=True)
class HelpTouched:
    pass


@dataclass(frozen=True, slots=True)
class Left:
    """ "Not me", "start over" or "done" was touched, or nobody touched for too long."""


Event: TypeAlias = (
    ReaderTold
    | DayTold
    | CardIn
    | VisitorFound
    | TicketFound
    | CardKnownPersonUnknown
    | CardUnusable
    | CardOut
    | NoCardTouched
    | NumberTyped
    | NumberRefused
    | Confirmed
    | ProgrammeChosen
    | Registered
    | Refused
    | PrintAgainTouched
    | PaperTold
    | HelpTouched
    | Left
)

READER_TROUBLE = {ReaderState.NO_READER: Trouble.READER_MISSING, ReaderState.NO_SERVICE: Trouble.SERVICE_DOWN}


def next_stage(stage: Stage, event: Event) -> Stage:
    """An event that makes no sense at this stage changes nothing: a card can vanish between two touches.

    A registration under way is never cut short; only its outcome decides. After that the card that is taken out takes
    everything personal with it.
    """
    match stage, event:
        case _, ReaderTold(reader):
            return replace(stage, reader=reader)
        case Welcome(), DayTold(closed):
            return replace(stage, closed=closed)
        case Registering(_, _, reader), Registered(issued):
            return TicketReady(issued, stage.visitor.session, reader=reader)
        case Registering(visitor, _, reader), Refused(trouble):
            return InTrouble(trouble, 0, visitor.session, reader)
        case Registering(), _:
            return stage
        case _, Left():
            return Welcome(stage.reader)
        case _, HelpTouched():
            return HelpComing(stage.reader)
        case TicketReady(session=session), CardOut(taken) if session == taken:
            return replace(stage, session=None)  # "take your ticket" stays, with no name on it, until the time-out
        case Reading(session, reader, failures), CardOut(taken) if session == taken:
            return InTrouble(Trouble.PUT_BACK, failures + 1, None, reader)
        case ((Confirming() | Choosing()), CardOut(taken)) if stage.visitor.session == taken:
            return Welcome(stage.reader)
        case ((TypingNumber() | Looking()), CardOut(taken)) if stage.session == taken:
            return Welcome(stage.reader)
        case InTrouble(session=session), CardOut(taken) if session == taken:
            return replace(stage, session=None)
        case ((Welcome() | InTrouble() | HelpComing() | TicketReady()), CardIn(session)):
            return Reading(session, stage.reader, getattr(stage, "failures", 0))
        case ((TypingNumber(session=None) | Confirming() | Choosing()), CardIn(session)) if _typed(stage):
            return Reading(session, stage.reader)  # whoever typed and then finds the card
        case Reading(session, reader), VisitorFound(visitor, offers) if visitor.session == session:
            return (
                Confirming(visitor, offers, reader) if offers else InTrouble(Trouble.NOT_ELIGIBLE, 0, session, reader)
            )
        case Reading(session, reader), TicketFound(issued, of) if of == session:
            return TicketReady(issued, session, reader=reader)
        case Reading(session, reader), CardKnownPersonUnknown(of, card_id) if of == session:
            return TypingNumber(card_id, session, reader=reader)
        case Reading(session, reader, failures), CardUnusable(of, trouble) if of == session:
            return InTrouble(trouble, failures + 1, session, reader)
        case Reading(session, reader), Refused(trouble):
            return InTrouble(trouble, 0, session, reader)
        case ((Welcome() | InTrouble() | HelpComing()), NoCardTouched()):
            return TypingNumber(reader=stage.reader)
        case TypingNumber(card_id, session, _, reader), NumberTyped():
            return Looking(session, card_id, reader)
        case Looking(session, card_id, reader), NumberRefused():
            return TypingNumber(card_id, session, True, reader)
        case Looking(session, _, reader), VisitorFound(visitor, offers) if visitor.session == session:
            return (
                Confirming(visitor, offers, reader) if offers else InTrouble(Trouble.NOT_ELIGIBLE, 0, session, reader)
            )
        case Looking(session, _, reader), TicketFound(issued, of) if of == session:
            return TicketReady(issued, session, reader=reader)
        case Looking(session, _, reader), Refused(trouble):
            return InTrouble(trouble, 0, session, reader)
        case Confirming(visitor, (offer,), reader), Confirmed():
            return Registering(visitor, offer.code, reader)
        case Confirming(visitor, offers, reader), Confirmed():
            return Choosing(visitor, offers, reader)
        case Choosing(visitor, offers, reader), ProgrammeChosen(code) if code in {offer.code for offer in offers}:
            return Registering(visitor, code, reader)
        case TicketReady(printing=False), PrintAgainTouched():
            return replace(stage, printing=True)
        case TicketReady(issued), PaperTold(news) if news.visit_id == issued.visit_id:
            return replace(stage, issued=news, printing=False)
        case _:
            return stage


def _typed(stage: Stage) -> bool:
    return isinstance(stage, TypingNumber) or (
        isinstance(stage, Confirming | Choosing) and stage.visitor.session is None
    )
