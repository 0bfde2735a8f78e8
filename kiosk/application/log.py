"""The daily log: which fields it has, the port that reads it, and what an export and its proof tell."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeAlias

Value: TypeAlias = str | int | float | None
PAPER_DAYS = 31  # that a PDF may have: a month is hundreds of pages, a year was thousands, minutes and 280 MB
Progress: TypeAlias = Callable[[int, int], bool]  # rows done, of how many; False ends the work
VISIT_FIELDS = (
    "business_day", "label", "programme", "state", "registered_at", "ended_at", "minutes", "name", "number", "sex",
    "age", "identified_by", "tier", "tier_verified", "stations_done", "stations", "waited_minutes", "served_minutes",
    "calls", "predicted_low", "predicted_high", "papers", "paper_state", "catalogue_version", "journal_seq",
)  # fmt: skip
STOP_FIELDS = (
    "business_day", "label", "programme", "position", "station", "state", "desk", "room", "staff", "arrived_at",
    "called_at", "started_at", "ended_at", "waited_minutes", "served_minutes", "calls", "misses", "reason",
)  # fmt: skip


class Sheet(StrEnum):
    VISITS = "visits"
    STOPS = "stops"


class Form(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Span:
    """Business days, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class JournalRange:
    """The entries written for these days: the first, the last, and the hash of the last, 32 bytes. 0 and 0: none."""

    first: int
    last: int
    head: bytes


class Records(Protocol):
    """Read in pieces, so that a year takes no more memory than a day, and nobody who registers waits.

    Columns are in the order of ``fields`` (of ``VISIT_FIELDS``, ``STOP_FIELDS``). Times are Beijing time without a
    zone, ``2026-03-01 09:47:05``; minutes have one decimal; names and numbers are masked unless ``full``. Errors:
    StorageError.
    """

    def count(self, sheet: Sheet, span: Span) -> int: ...
    def rows(
        self, sheet: Sheet, span: Span, fields: Collection[str], full: bool = False
    ) -> Iterator[tuple[Value, ...]]: ...
    def journal_range(self, span: Span) -> JournalRange: ...


class NotExported(StrEnum):
    """Why there is no export; no half file is left under its name."""

    NO_PLACE = "no_place"  # the folder is not there: a stick that was pulled out
    NO_ROOM = "no_room"  # the disk or stick is full
    NOT_WRITTEN = "not_written"  # it could not be written, or did not read back
    ROWS_MISSING = "rows_missing"  # fewer rows than were counted: something was taken out of the tables
    CANCELLED = "cancelled"
    NO_REASON = "no_reason"  # in full, and nobody said why
    NOBODY = "nobody"  # no visit on these days
    BAD_SPAN = "bad_span"  # the end before the beginning, or a day to come
    TOO_LONG_FOR_PAPER = "too_long_for_paper"  # more than ``PAPER_DAYS`` as a PDF


@dataclass(frozen=True, slots=True)
class File:
    name: str
    bytes: int
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Exported:
    """``folder`` holds the files, MANIFEST.json, its signature and the clinic's public key.

    ``as_of``, aware UTC: a day was still open, and all of it is as it was then; None when they were closed."""

    folder: Path
    files: tuple[File, ...]
    visits: int
    stops: int
    full: bool
    key: str  # the first 16 hexadecimal digits of the SHA-256 of the public key, to be compared by eye
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """``problems`` are sentences that name the file; none: nothing was altered since it was signed by ``key``.

    ``known`` says that the key was given by the checker or is this clinic's own, and not only found in the folder.
    ``as_of`` as in ``Exported``."""

    problems: tuple[str, ...]
    key: str
    known: bool
    first: str = ""
    last: str = ""
    visits: int = 0
    stops: int = 0
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that an export or a copy can go to: a stick, or the clinic's own."""

    path: Path
    name: str  # as a person knows it: the label of the stick; "" for the clinic's own folder
    free_bytes: int


class Exports(Protocol):
    """Errors: StorageError when the clinic's own data cannot be read."""

    def places(self) -> tuple[Place, ...]:
        """Sticks that are there now, then the folder ``exports`` of the clinic's data."""
        ...

    def export(
        self, span: Span, into: Path, forms: Collection[Form], actor: str, *, reason: str | None, progress: Progress
    ) -> Exported | NotExported:
        """A new folder in ``into``. With ``reason`` names and numbers stand in full; it is written to the journal."""
        ...

    def verify(self, folder: Path, key: Path | None = None) -> Verified:
        """Also on another machine; ``key`` is the clinic's public key in PEM, kept apart from the export."""
        ...
