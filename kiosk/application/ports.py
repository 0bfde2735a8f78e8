"""What the clinic's work needs from the outside world: the card, the printer, the store, the clock, the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeAlias, TypeVar

from kiosk.application.clock import Clock, Moment
from kiosk.application.queue import Call
from kiosk.application.storage import (
    NewVisit,
    NotRegistered,
    OpenVisit,
    PendingPrint,
    Person,
    Storage,
)
from kiosk.domain.card import CardReading, CardRefused
from kiosk.domain.visit import PrintState, Slip

__all__ = [
    "CardEvent",
    "CardFailed",
    "CardInserted",
    "CardRead",
    "CardReader",
    "CardTaken",
    "CardWatch",
    "Clock",
    "Draw",
    "Moment",
    "NewVisit",
    "NoReader",
    "NotRegistered",
    "OpenVisit",
    "Page",
    "PendingPrint",
    "Person",
    "PracticeDock",
    "Printed",
    "PrinterState",
    "ReaderReady",
    "ServiceDown",
    "Storage",
    "TicketPrinter",
    "Voice",
    "Worker",
]

T = TypeVar("T")

# ---- the card -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ServiceDown:
    pass


@dataclass(frozen=True, slots=True)
class NoReader:
    pass


@dataclass(frozen=True, slots=True)
class ReaderReady:
    pass


@dataclass(frozen=True, slots=True)
class CardInserted:
    session: int  # one physical insertion; never used again


@dataclass(frozen=True, slots=True)
class CardRead:
    session: int
    reading: CardReading = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardFailed:
    session: int
    refused: CardRefused


@dataclass(frozen=True, slots=True)
class CardTaken:
    session: int


CardEvent: TypeAlias = ServiceDown | NoReader | ReaderReady | CardInserted | CardRead | CardFailed | CardTaken


class CardWatch(Protocol):
    """Tells what happens at the reader, from its own thread, until it is stopped. It outlives the card service."""

    def start(self, tell: Callable[[CardEvent], None]) -> None: ...
    def stop(self) -> None: ...
    def lives(self, session: int) -> bool:
        """Whether that insertion is still in the reader: the screen asks once more before it shows a person."""
        ...


class CardReader(Protocol):
    def read(self, wait_s: float) -> CardReading | CardRefused:
        """One card, for the command line; waits up to ``wait_s`` seconds for one to be put in."""
        ...


# ---- the printer ----------------------------------------------------------------------------------------------------


class PrinterState(StrEnum):
    READY = "ready"
    PAPER_LOW = "paper_low"  # prints all the same
    OUT_OF_PAPER = "out_of_paper"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    OFFLINE = "offline"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Page:
    """One ticket on its way to paper. ``job`` is unique for each paper and attempt: the printer is asked for it."""

    job: str
    pdf: bytes = field(repr=False)
    roll_mm: int  # 80 or 58
    label: str
    business_day: date
    copy: int = 1


@dataclass(frozen=True, slots=True)
class Printed:
    """What the device itself said. ``state`` is PRINTED, FOLDER, FAILED or UNKNOWN; ``path`` only with FOLDER."""

    state: PrintState
    printer: PrinterState
    path: str | None = None


class TicketPrinter(Protocol):
    def state(self) -> PrinterState:
        """Asked of the device now. Silence is OFFLINE, never READY."""
        ...

    def print(self, page: Page) -> Printed:
        """Sends once and waits for the printer's own word. Never raises for a fault of the printer."""
        ...

    def outcome(self, job: str) -> Printed | None:
        """What became of an earlier job; None when the printer has never heard of it and would know."""
        ...


class Draw(Protocol):
    def __call__(self, slip: Slip) -> bytes:
        """The PDF of a ticket, exactly as long as its content."""
        ...


# ---- the voice ------------------------------------------------------------------------------------------------------


class Voice(Protocol):
    def say(self, call: Call) -> None:
        """Begins to say a number and a room; returns at once. Never a name, never a reason."""
        ...


# ---- the worker -----------------------------------------------------------------------------------------------------


class Worker(Protocol):
    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do ``work`` away from the screen, then hand its result to ``done`` on the screen's thread."""
        ...


# ---- practice -------------------------------------------------------------------------------------------------------


class PracticeDock(Protocol):
    """Pretend devices under a person's finger, on a machine without a reader."""

    @property
    def cards(self) -> tuple[str, ...]:
        """Names of the cards that can be put in, in order."""
        ...

    def insert(self, card: str) -> None: ...
    def take_out(self) -> None: ...
    def set_paper(self, there: bool) -> None: ...
