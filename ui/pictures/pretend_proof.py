"""A village's list, findings of a doctor and a journal, all invented: for pictures, and for tests of their pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.application import health
from kiosk.application.care import Noted, Proof, RosterProblem, RosterRead
from kiosk.application.clock import ClockState
from kiosk.application.errors import StorageError
from kiosk.application.health import Finding
from kiosk.application.log import Place
from kiosk.application.ports import PrinterState
from kiosk.application.roster import Listed
from kiosk.domain.identity import masked_number
from ui.pictures.pretend_day import journal
from ui.viewmodels.office_roster_shown import ListFile

BEFORE_2021 = datetime(2020, 1, 1, 0, 3, tzinfo=UTC)  # of a clock that has lost its battery
REASONS = ("bad_number", "no_number", "twice", "no_name", "too_long", "bad_name")
PEOPLE = (
    Listed("1", "阿*丽", masked_number("659901195003010029"), "英吾斯坦村", 1950),
    Listed("2", "ئا* ئە*", masked_number("659901196207140045"), "يېڭىئۆستەڭ كەنتى", 1962),
    Listed("3", "王*", masked_number("65990119480505001X"), "", 1948),
)


class PretendRoster:
    """``problems`` rows of each file cannot be used; a name with "photo" in it cannot be read at all."""

    def __init__(self, problems: int = 6, on_it: int = 1204) -> None:
        self.problems, self.on_it = problems, on_it
        self.asked: list[tuple[str, str, bool, bool]] = []
        self.broken = False

    def read(self, file: Path, actor: str, strict: bool = False, dry_run: bool = False) -> RosterRead:
        self._reached()
        self.asked.append((file.name, actor, strict, dry_run))
        if "photo" in file.name:
            return RosterRead(0, 0, 0, (), "not_readable")
        found = tuple(RosterProblem(17 + 40 * turn, REASONS[turn % len(REASONS)]) for turn in range(self.problems))
        if strict and found:
            return RosterRead(0, 0, 0, found, "strict")
        if not dry_run:
            self.on_it += 212
        return RosterRead(212, 9, 995, found)

    def count(self) -> int:
        return self.on_it

    def listed(self, words: str, limit: int = 20) -> tuple[Listed, ...]:
        self._reached()
        return () if "nobody" in words or not self.on_it else PEOPLE[:limit]

    def clear(self, actor: str) -> int:
        self._reached()
        gone, self.on_it = self.on_it, 0
        self.asked.append(("clear", actor, False, False))
        return gone

    def _reached(self) -> None:
        if self.broken:
            raise StorageError("The data cannot be reached.")


def lists(_places: tuple[Place, ...]) -> tuple[ListFile, ...]:
    stick = Path("/media/KINGSTON")
    return (
        ListFile(stick / "英吾斯坦村.xlsx", "KINGSTON", 84),
        ListFile(stick / "photo.csv", "KINGSTON", 3120),
        ListFile(Path("/clinic/exports/2026-11.csv"), "", 61),
    )


def morning() -> tuple[Finding, ...]:
    """One that began badly."""
    return (
        health.readers(False, ()),
        health.printer(PrinterState.OUT_OF_PAPER),
        health.fonts(),
        health.disk(31 * health.MEGABYTE),
        health.second_medium(False, False, False, None),
        health.clock(BEFORE_2021, ClockState.BACK),
        health.left_out("queue.lock_s", "queue.lock_s is not a number."),
        health.catalogue(4),
        health.altered("entry 7 was altered"),
    )


class PretendDoctor:
    """``found`` None: the data cannot be reached."""

    def __init__(self, found: tuple[Finding, ...] | None = morning()) -> None:
        self.found = found

    def __call__(self) -> tuple[Finding, ...]:
        if self.found is None:
            raise StorageError("The data cannot be reached.")
        return self.found


class PretendProofs:
    """Every second proof finds ``problems``."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems or ("visit A007: state was changed", "journal: entry 48107 was changed")
        self.proofs = 0
        self.broken = False

    def prove(self) -> Proof:
        if self.broken:
            raise StorageError("The data cannot be reached.")
        self.proofs += 1
        return Proof(() if self.proofs % 2 else self.problems, 48_213, "7f3a09c1", 214)

    def last(self, limit: int = 20) -> tuple[Noted, ...]:
        if self.broken:
            raise StorageError("The data cannot be reached.")
        newest = enumerate(reversed(journal()[-limit:]))
        return tuple(Noted(48_213 - turn, one.at, one.event, one.label, one.actor) for turn, one in newest)
