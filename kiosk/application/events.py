"""What can happen to a villager on the way through the kiosk; each is a fact, in the past tense."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.application.stages import Issued, Offer, ReaderState, Trouble, Visitor


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
class NotMe:
    """Whoever is shown is somebody else than whoever stands there."""


@dataclass(frozen=True, slots=True)
class Left:
    """Start over or done was touched, or nobody touched for too long."""


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
    | NotMe
    | Left
)
