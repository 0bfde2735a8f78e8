"""Copies and a person that are invented: for pictures of the office, and for tests of its pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.application.care import Copy, Dropped, Medium, NotErased, NotRestored, PersonData, Restoring
from kiosk.application.errors import StorageError
from kiosk.domain.identity import check_digit, normal_form
from kiosk.domain.wording import fit_reason
from ui.pictures.pretend_day import NOW

MADE = datetime(2026, 11, 25, 1, 2, tzinfo=UTC)
FOLDER = Path("/media/KINGSTON/backups")
BODY = "65990119500301012"  # of a region that does not exist
NUMBER = BODY + check_digit(BODY)
NOBODYS = "65990119620714004" + check_digit("65990119620714004")
SOMEBODY = PersonData(
    "p-1",
    NUMBER,
    "阿依古丽·买买提",
    date(1950, 3, 1),
    "female",
    2,
    (
        ("2025-11-12", "A019", "elderly", "done"),
        ("2026-05-20", "D004", "chronic", "no_show"),
        ("2026-11-18", "A003", "elderly", "done"),
    ),
    ("柳树村", "555-0142"),
)


def _copy(age: int, whole: bool = True) -> Copy:
    at = MADE - timedelta(days=age)
    path = FOLDER / f"clinic-{at:%Y-%m-%d}-{at:%Y%m%dT%H%M%SZ}.db"
    return Copy(path, at, at.date(), 12_400_000 - 90_000 * age, whole)


class PretendCopies:
    """Four copies, one of them damaged. ``refuse`` is the next dry run's answer; with ``full`` nothing can be
    written."""

    def __init__(self) -> None:
        self.there = [_copy(0), _copy(1), _copy(2, whole=False), _copy(3)]
        self.where = Medium(FOLDER, True, True, True)
        self.refuse: NotRestored | None = None
        self.full = False

    def copies(self) -> tuple[Copy, ...]:
        return tuple(self.there)

    def medium(self) -> Medium:
        return self.where

    def back_up(self, actor: str, to: Path | None = None) -> Copy:
        if self.full:
            raise StorageError("The copy cannot be written: No space left on device.")
        made = replace(_copy(0), made_at=NOW)
        made = replace(made, path=(to or FOLDER) / "clinic-2026-11-25-20261125T014700Z.db")
        if to is None and made not in self.there:
            self.there.insert(0, made)
        return made

    def restoring(self, copy: Path) -> Restoring | NotRestored:
        found = next((one for one in self.there if one.path == copy), None)
        if found is None:
            return NotRestored.NO_COPY
        if not found.whole:
            return NotRestored.NOT_WHOLE
        return self.refuse or Restoring(found, 1_204, found.made_at - timedelta(minutes=9), 23, 21)


class PretendPeople:
    """Knows ``SOMEBODY`` alone, who may be ``here`` still. ``asked`` are the reasons that were given."""

    def __init__(self) -> None:
        self.known: PersonData | None = SOMEBODY
        self.here = False
        self.broken = False
        self.read = False  # by another program, meanwhile
        self.old = 17
        self.asked: list[tuple[str, str, str]] = []

    def keep_days(self) -> int:
        return 90

    def due(self, today: date) -> int:
        return self.old

    def drop(self, today: date, actor: str) -> Dropped:
        self._require_whole()
        gone, self.old = self.old, 0
        return Dropped(gone, gone, 3 if gone else 0, 4 if gone else 0, 2 if gone else 0, self.read)

    def person(self, number: str, reason: str, actor: str) -> PersonData | NotErased:
        return self._asked("show", number, reason, actor)

    def export_person(self, number: str, reason: str, into: Path, actor: str) -> Path | NotErased:
        found = self._asked("export", number, reason, actor)
        return found if isinstance(found, NotErased) else into / "person-20261125T014700Z"

    def erase_person(self, number: str, reason: str, actor: str) -> Dropped | NotErased:
        found = self._asked("erase", number, reason, actor)
        if isinstance(found, NotErased):
            return found
        if self.here:
            return NotErased.STILL_HERE
        self.known = None
        return Dropped(1, found.cards, 1, 4, 0, self.read)

    def _asked(self, what: str, number: str, reason: str, actor: str) -> PersonData | NotErased:
        self._require_whole()
        if fit_reason(reason) is None:
            return NotErased.NO_REASON
        if self.known is None or normal_form(number) != self.known.number:
            return NotErased.UNKNOWN
        self.asked.append((what, reason, actor))
        return self.known

    def _require_whole(self) -> None:
        if self.broken:
            raise StorageError("The disk is full.")
