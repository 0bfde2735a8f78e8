"""The durable truth as the clinic's work needs it: what is told to the store, what it answers, and its port."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.application.clock import ClockState, Moment
from kiosk.domain.identity import Sex
from kiosk.domain.journal import Entry
from kiosk.domain.visit import PrintState


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
    clock: ClockState = ClockState.OK  # anything else: the moment is written down and not believed


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
    print_id: str  # of the first paper, the one that is no copy
    print_state: PrintState
    paper: PrintState  # of the newest paper
    copies: int  # papers asked for so far
    again: bool  # found, not made
    catalogue_version: int = 0  # with which it began; 0: nobody knows


@dataclass(frozen=True, slots=True)
class Working:
    """What decides the way through the clinic besides the queues: desks at work by station, and stations down."""

    desks: Mapping[str, int]
    down: frozenset[str]


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
    def full_name(self, visit_id: str) -> str | None:
        """Unmasked, for staff who said so in the journal first; None while it is not completed."""
        ...

    def last_good(self) -> tuple[Moment, date] | None:
        """The last moment that was believed, and the business day it stands in; None before the first day."""
        ...

    def believe(self, moment: Moment, day: date, actor: str) -> None:
        """A person says that the clock is right; from now on it is measured against this moment."""
        ...

    def keep_clock(self, moment: Moment, day: date) -> None:
        """As ``believe``, of a clock that is in no doubt: nobody said anything, and the journal is told nothing."""
        ...

    def day_open(self, day: date) -> bool:
        """False once staff have closed that day; a day nobody has touched yet is open."""
        ...

    def visits_open(self, day: date) -> bool:
        """Somebody who came that day is not through, not given up and not unserved."""
        ...

    def open_day(self, day: date, moment: Moment, actor: str) -> None: ...
    def close_day(self, day: date, moment: Moment, actor: str) -> None: ...
    def taken(self, programme: str, day: date) -> int:
        """Numbers given out for a programme on a day, cancelled ones not counted."""
        ...

    def ahead_at(self, station: str, day: date, due_at: datetime | None = None) -> int:
        """People who wait there or are called; with ``due_at`` those before a newcomer with that place."""
        ...

    def working(self, day: date) -> Working: ...
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
