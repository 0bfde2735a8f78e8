"""Parts of the office with invented data: for its pictures, and for tests of its pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from pathlib import Path

from kiosk.application.log import (
    Exported,
    File,
    Form,
    JournalRange,
    NotExported,
    Place,
    Progress,
    Sheet,
    Span,
    Value,
    Verified,
)
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from ui.office.office import OfficeParts
from ui.pictures.pretend_admin import PretendCatalogues, PretendSettings, PretendStaffOffice, shipped
from ui.pictures.pretend_care import PretendCopies, PretendPeople
from ui.pictures.pretend_day import NOW, TODAY, Visit, clock, visits
from ui.pictures.pretend_proof import PretendDoctor, PretendProofs, PretendRoster, lists
from ui.pictures.pretend_report import PretendReports

STICK, CLINIC = Path("/media/KINGSTON"), Path("/clinic/exports")
MEGABYTE = 1_000_000


class PretendRecords:
    """The visits of the invented clinic."""

    def count(self, sheet: Sheet, span: Span) -> int:
        return sum(1 for _ in self.rows(sheet, span, ("label",)))

    def rows(
        self, sheet: Sheet, span: Span, fields: Collection[str], full: bool = False
    ) -> Iterator[tuple[Value, ...]]:
        for step in range(span.days):
            day = span.first + timedelta(days=step)
            for visit in visits(day):
                row = _row(day, visit)
                yield tuple(row.get(one) for one in fields)

    def journal_range(self, span: Span) -> JournalRange:
        return JournalRange(1, 2, bytes(32))


class PretendExports:
    """``refuse`` is the next answer; ``problems`` are what the check of an export finds; ``folders`` where they are."""

    def __init__(self, places: tuple[Place, ...] | None = None) -> None:
        found = (Place(STICK, "KINGSTON", 14_600 * MEGABYTE), Place(CLINIC, "", 812 * MEGABYTE))
        self.there = found if places is None else places
        self.refuse: NotExported | None = None
        self.problems: tuple[str, ...] = ()
        self.known = True
        self.reasons: list[str | None] = []

    def places(self) -> tuple[Place, ...]:
        return self.there

    def export(
        self, span: Span, into: Path, forms: Collection[Form], actor: str, *, reason: str | None, progress: Progress
    ) -> Exported | NotExported:
        if reason == "":
            return NotExported.NO_REASON
        if span.last < span.first:
            return NotExported.BAD_SPAN
        if into not in [one.path for one in self.there]:
            return NotExported.NO_PLACE
        if not progress(18, 36):
            return NotExported.CANCELLED
        self.reasons.append(reason)
        if self.refuse is not None:
            return self.refuse
        names = {Form.CSV: ("stops.csv", "visits.csv"), Form.PDF: ("log.pdf",), Form.XLSX: ("log.xlsx",)}
        written = [name for form in forms for name in names[form]]
        files = tuple(File(name, 5000, len(visits(TODAY)), "0" * 64) for name in sorted(written))
        folder = into / f"clinic-log-{span.first}"
        as_of = NOW if span.last == TODAY else None
        return Exported(folder, files, len(visits(TODAY)), 210, reason is not None, "5f21c07e90ab34d8", as_of)

    def verify(self, folder: Path, key: Path | None = None) -> Verified:
        days = (TODAY.isoformat(), TODAY.isoformat())
        return Verified(self.problems, "5f21c07e90ab34d8", self.known, *days, len(visits(TODAY)), 210)


def _row(day: date, visit: Visit) -> dict[str, Value]:
    return {
        "business_day": day.isoformat(),
        "label": visit.label,
        "programme": visit.programme,
        "name": visit.name,
        "state": visit.state,
        "registered_at": f"{clock(day, visit.registered):%Y-%m-%d %H:%M}:05",
        "ended_at": None if visit.ended is None else f"{clock(day, visit.ended):%Y-%m-%d %H:%M}:40",
        "waited_minutes": None if visit.state == "unserved" else float(visit.waited),
    }


def pretend_parts() -> OfficeParts:
    return OfficeParts(
        records=PretendRecords(),
        exports=PretendExports(),
        reports=PretendReports(),
        staff=PretendStaffOffice(),
        catalogues=PretendCatalogues(shipped()),
        settings=PretendSettings(),
        copies=PretendCopies(),
        people=PretendPeople(),
        roster=PretendRoster(),
        lists=lists,
        proofs=PretendProofs(),
        health=PretendDoctor(),
        sample=lambda: Printed(PrintState.FAILED, PrinterState.OUT_OF_PAPER),
        today=lambda: TODAY,
    )
