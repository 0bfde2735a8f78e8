"""The villager's way through the kiosk: a pure function from a stage and an event to the next stage."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.events import (
    CardIn,
    CardKnownPersonUnknown,
    CardOut,
    CardUnusable,
    Confirmed,
    DayTold,
    Event,
    HelpTouched,
    Left,
    NoCardTouched,
    NotMe,
    NumberRefused,
    NumberTyped,
    PaperTold,
    PrintAgainTouched,
    ProgrammeChosen,
    ReaderTold,
    Refused,
    Registered,
    TicketFound,
    VisitorFound,
)
from kiosk.application.stages import (
    Choosing,
    Confirming,
    HelpComing,
    InTrouble,
    Issued,
    Looking,
    Offer,
    ReaderState,
    Reading,
    Registering,
    Stage,
    TicketReady,
    Trouble,
    TypingNumber,
    Visitor,
    Welcome,
)

__all__ = [
    "CardIn",
    "CardKnownPersonUnknown",
    "CardOut",
    "CardUnusable",
    "Choosing",
    "Confirmed",
    "Confirming",
    "DayTold",
    "Event",
    "HelpComing",
    "HelpTouched",
    "InTrouble",
    "Issued",
    "Left",
    "Looking",
    "NoCardTouched",
    "NotMe",
    "NumberRefused",
    "NumberTyped",
    "Offer",
    "PaperTold",
    "PrintAgainTouched",
    "ProgrammeChosen",
    "ReaderState",
    "ReaderTold",
    "Reading",
    "Refused",
    "Registered",
    "Registering",
    "Stage",
    "TicketFound",
    "TicketReady",
    "Trouble",
    "TypingNumber",
    "Visitor",
    "VisitorFound",
    "Welcome",
    "next_stage",
]


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
        case ((Welcome() | HelpComing() | InTrouble()), CardOut(taken)) if stage.session == taken:
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
        case Confirming(visitor, _, reader), NotMe() if visitor.guarded:
            return TypingNumber(visitor.person.card_id, visitor.session, reader=reader)  # lent, or linked wrong before
        case Confirming(), NotMe():
            return Welcome(stage.reader)
        case Choosing(visitor, offers, reader), ProgrammeChosen(code) if code in {offer.code for offer in offers}:
            return Registering(visitor, code, reader)
        case TicketReady(printing=False), PrintAgainTouched():
            return replace(stage, printing=True)
        case TicketReady(issued), PaperTold(news) if news.visit_id == issued.visit_id:
            return replace(stage, issued=news, printing=False, told=True)
        case _:
            return stage


def _typed(stage: Stage) -> bool:
    return isinstance(stage, TypingNumber) or (
        isinstance(stage, Confirming | Choosing) and stage.visitor.session is None
    )
