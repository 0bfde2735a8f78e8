"""What the clinic's work needs from the outside world: the card, the printer, the store, the clock, the worker.

Longer than 250 lines: every port is here, so that one page tells what the clinic's work needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeAlias, TypeVar

from kiosk.domain.card import CardReading, CardRefused
from kiosk.domain.identity import Sex
from kiosk.domain.journal import Entry
from kiosk.domain.visit import PrintState, Slip

T = TypeVar("T")

# ---- the clock ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """``at`` is aware UTC; ``boot`` names this start of the machine, ``boottime_ms`` counts from it."""

    at: datetime
    boot: str
    boottime_ms: int


class Clock(Protocol):
    def now(self) -> Moment: ...


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


# ---- the store ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to be registered. ``number`` is in normal form. Only ``kiosk.domain.identity`` forms leave the machine."""

    number: str | None = field(repr=False)  # None: a third-generation card known from an earlier visit
    name: str | None = field(repr=False)  # None: completed by staff later
    sex: Sex | None
    birth_date: date | None = field(repr=False)
    card_id: str | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()
    id: str | None = None  # of the store, when the person is known


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A registration asked for. ``visit_id`` and ``print_id`` are uuids made by the caller."""

    visit_id: str
    print_id: str
    person: Person
    programme: str
    letter: str
    business_day: date
    route: tuple[str, ...]  # station codes in the printed order
    first: str  # the station where the visit waits first
    age: int | None
    once_per_year: bool
    quota: int | None
    moment: Moment
    actor: str  # "kiosk" or who typed it
    by: str  # "card", "number"
    catalogue_version: int


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit that stands, new or found again."""

    visit_id: str
    person_id: str
    programme: str
    letter: str
    sequence: int
    business_day: date
    issued_at: datetime
    station: str  # where it waits now
    people_ahead: int  # waiting at that station before this visit
    route: tuple[str, ...]
    masked_name: str = field(repr=False)
    journal_head: str  # 8 characters of the chain's head after the registration
    print_id: str
    print_state: PrintState
    copies: int  # papers asked for so far
    again: bool  # found, not made


class NotRegistered(StrEnum):
    NOT_ELIGIBLE = "not_eligible"
    QUOTA = "quota"
    CLOSED = "closed"
    BAD_NUMBER = "bad_number"


@dataclass(frozen=True, slots=True)
class PendingPrint:
    """A paper that a stop of the program left behind."""

    print_id: str
    visit_id: str
    state: PrintState  # QUEUED or SENDING
    attempt: int
    copy: int
    at: datetime | None = None  # aware UTC: when it was queued, or when the attempt began; None counts as long ago


class Storage(Protocol):
    """The durable truth. Every method is one transaction; what it returned is on the disk.

    Errors: StorageError (the machine: full, locked, read-only), DamagedError (the file).
    """

    def person_of_card(self, card_id: str) -> Person | None: ...
    def person_of_number(self, number: str) -> Person | None: ...
    def open_visit(self, person_id: str, programme: str | None, day: date) -> OpenVisit | None:
        """The person's open visit of that day (of any programme when None)."""
        ...

    def programmes_done(self, person_id: str, day: date) -> frozenset[str]:
        """Programmes with a visit done on that day, and those done in its year as ``code/year``."""
        ...

    def register(self, new: NewVisit) -> OpenVisit | NotRegistered:
        """Find the open visit, or take the next number: visit, stops, print job and journal in one commit."""
        ...

    def visit(self, visit_id: str) -> OpenVisit | None: ...
    def visit_of_label(self, label: str, day: date) -> OpenVisit | None: ...
    def day_open(self, day: date) -> bool:
        """False once staff have closed that day; a day nobody has touched yet is open."""
        ...

    def open_day(self, day: date, moment: Moment, actor: str) -> None: ...
    def close_day(self, day: date, moment: Moment, actor: str) -> None: ...
    def taken(self, programme: str, day: date) -> int:
        """Numbers given out for a programme on a day, cancelled ones not counted."""
        ...

    def ahead_at(self, station: str, day: date) -> int: ...
    def new_print(self, visit_id: str, print_id: str, moment: Moment, actor: str) -> int:
        """Another paper of the same ticket; returns its copy number, from 2."""
        ...

    def sending(self, print_id: str, moment: Moment) -> int:
        """Committed before the first byte goes out; returns the attempt, from 1."""
        ...

    def printed(self, print_id: str, state: PrintState, detail: str, moment: Moment) -> None: ...
    def pending_prints(self) -> tuple[PendingPrint, ...]: ...
    def note(self, event: str, detail: dict[str, str | int | None], moment: Moment, actor: str) -> None:
        """One journal event by itself. ``detail`` names nobody."""
        ...

    def journal_rows(self) -> Iterator[Entry]:
        """All rows in order, read in pieces."""
        ...

    def verify(self, anchors: Mapping[int, str] | None = None) -> str | None:
        """What is wrong with the journal, or None; ``anchors`` are heads that were printed, by row."""
        ...

    def code_key(self) -> bytes:
        """The key of the ticket's MAC, 32 bytes, derived from the root key."""
        ...

    def close(self) -> None: ...


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
