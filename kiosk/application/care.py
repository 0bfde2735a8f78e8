"""Care for the data: copies and their way back, what is dropped when, a person's data, a village's list, the proof."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Copy:
    path: Path
    made_at: datetime  # aware UTC
    business_day: date | None  # None: not named as ours are
    bytes: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Medium:
    """Where the copies are. ``named``: the settings say where."""

    folder: Path
    named: bool
    there: bool
    other_disk: bool  # than the database's


@dataclass(frozen=True, slots=True)
class Restoring:
    """What putting a copy back would do. Counted in visits."""

    copy: Copy
    visits: int  # in the copy
    last_at: datetime | None  # when the last of them registered, aware UTC
    lost: int  # in the database as it is now, and not in the copy
    from_lines: int  # of those, how many the second medium's lines bring back
    known_at: datetime | None = None  # when the last registration of the copy or of a line was made, aware UTC

    def before_last(self, now: datetime) -> bool:
        """Whether a clock that says ``now`` is late, or was ahead then."""
        return self.known_at is not None and now < self.known_at


class NotRestored(StrEnum):
    """Nothing has changed."""

    NO_COPY = "no_copy"
    NOT_WHOLE = "not_whole"
    OTHER_CLINIC = "other_clinic"  # its names cannot be opened with this root key
    OPEN = "open"  # a face or command still has the data open
    NEWER = "newer"  # made by a later release


@dataclass(frozen=True, slots=True)
class Dropped:
    """What retention took away: persons without name, number, birth date and card from now on; rows of lists; files.

    ``in_log``: somebody went on reading, so that the database's log still has them; a face that is open, or the next
    night, empties it, and the journal says so. ``unreadable``: of each database that was set aside damaged, which may
    still have them and cannot be cleaned, the day on which it goes; the last day last.
    """

    persons: int
    cards: int
    roster_rows: int
    copies_cleaned: int
    files: int  # old tickets and databases set aside
    in_log: bool = False
    unreadable: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonData:
    """All that is kept of one person, in full. Each look is in the journal."""

    id: str
    number: str | None = field(repr=False)
    name: str | None = field(repr=False)
    birth_date: date | None = field(repr=False)
    sex: str | None
    cards: int
    visits: tuple[tuple[str, str, str, str], ...]  # business day, label, programme, state
    roster: tuple[str, str] | None = field(default=None, repr=False)  # village, phone


class NotErased(StrEnum):
    UNKNOWN = "unknown"
    STILL_HERE = "still_here"  # has an open visit today
    NO_REASON = "no_reason"


class DataCare(Protocol):
    """Errors: StorageError."""

    def copies(self) -> tuple[Copy, ...]:
        """Newest first, each read through: a second or more for a large one."""
        ...

    def back_up(self, actor: str, to: Path | None = None) -> Copy: ...
    def restoring(self, copy: Path) -> Restoring | NotRestored:
        """The dry run; changes nothing."""
        ...

    def restore(self, copy: Path, actor: str) -> Restoring | NotRestored:
        """What is there now is set aside, nothing of it deleted. No number of today is given out again."""
        ...

    def due(self, today: date) -> int:
        """Persons whose names and numbers are older than the settings allow."""
        ...

    def drop(self, today: date, actor: str) -> Dropped: ...
    def person(self, number: str, reason: str, actor: str) -> PersonData | NotErased:
        """The number as it was typed; UNKNOWN or NO_REASON otherwise."""
        ...

    def export_person(self, number: str, reason: str, into: Path, actor: str) -> Path | NotErased:
        """A readable file and a JSON file in a new folder."""
        ...

    def erase_person(self, number: str, reason: str, actor: str) -> Dropped | NotErased: ...


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """A row that cannot be used; ``line`` counts from 1 as a spreadsheet does. ``reason`` has words on the screen."""

    line: int
    reason: str  # "no_number", "bad_number", "rounded", "no_name", "twice", "too_long", "bad_name"


@dataclass(frozen=True, slots=True)
class RosterRead:
    added: int
    changed: int
    same: int
    problems: tuple[RosterProblem, ...]
    refused: str = ""  # with it nothing went in: "strict", "not_readable", "no_columns", "empty"


@dataclass(frozen=True, slots=True)
class Villager:
    """Somebody on a village's list."""

    number: str = field(repr=False)
    name: str = field(repr=False)
    village: str = field(repr=False)
    phone: str = field(repr=False)


class Roster(Protocol):
    """Errors: StorageError."""

    def read(self, file: Path, actor: str, strict: bool = False, dry_run: bool = False) -> RosterRead:
        """CSV or XLSX with a line of titles (number, name, village, phone) in any order, in one of the languages."""
        ...

    def count(self) -> int: ...
    def of_number(self, number: str) -> Villager | None: ...
    def named(self, words: str, limit: int = 20) -> tuple[Villager, ...]: ...


@dataclass(frozen=True, slots=True)
class Proof:
    """``problems`` say what and where: an entry, a table with its row and column, a seal."""

    problems: tuple[str, ...]
    entries: int
    head: str  # 8 characters, as on the tickets
    sealed_days: int


@dataclass(frozen=True, slots=True)
class Noted:
    """An entry of the journal: a ``JournalEvent``, the ticket it was about or "", and who did it: an account's id,
    or a word like "kiosk"."""

    seq: int
    at: datetime | None  # None where it was altered so that it is no time
    event: str
    label: str
    actor: str


class Proofs(Protocol):
    def prove(self) -> Proof:
        """The chain, the heads on the visits, the seals, every table against the journal. Errors: StorageError."""
        ...

    def last(self, limit: int = 20) -> tuple[Noted, ...]:
        """The newest entries, the newest first, as they stand there. Errors: StorageError."""
        ...
