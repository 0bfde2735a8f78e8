"""A visit, its stops and the ticket that stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class VisitState(StrEnum):
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"


class StopState(StrEnum):
    TODO = "todo"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    PARKED = "parked"
    MISSED = "missed"
    NO_SHOW = "no_show"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"


class PrintState(StrEnum):
    """Of one paper. ``FOLDER`` is a PDF file instead of paper; ``UNKNOWN`` is never sent again by itself."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    FOLDER = "folder"
    FAILED = "failed"
    UNKNOWN = "unknown"


Names = Mapping[str, str]  # language tag ("ug", "zh", "en") to the name in that language


@dataclass(frozen=True, slots=True)
class Place:
    """A station as a person sees it."""

    code: str
    names: Names
    room: str  # "" while the clinic has not filled it in
    fasting: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """Everything that stands on one paper ticket, ready to be laid out. No full name, no number of a person."""

    label: str
    business_day: date
    issued_at: datetime  # aware; shown in Beijing time
    clinic: Names
    programme: Names
    places: tuple[Place, ...]  # the route in the order of the printed ticket
    first: Place
    people_ahead: int
    wait_minutes: tuple[int, int] | None
    masked_name: str = field(repr=False)  # "" while staff have not completed it
    journal_head: str = ""  # 8 characters, base 32
    code: str = ""  # what the QR code says: a place in the queue with a MAC, never a person
    copy: int = 1  # 2 and more: a reprint, marked so
