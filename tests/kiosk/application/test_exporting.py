"""What an export refuses, what the journal is told of it, and how it is ended."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.application.exporting import TOLD_EVERY, ExportWork, Log, Parcel
from kiosk.application.log import (
    PAPER_DAYS,
    Exported,
    Form,
    JournalRange,
    NotExported,
    Place,
    Sheet,
    Span,
    Value,
    Verified,
)
from kiosk.application.ports import Storage
from kiosk.domain.journal import ORIGIN
from kiosk.storage import open_store
from tests.support.clock import SetClock

DAY = date(2026, 11, 25)
TODAY = Span(DAY, DAY)


class PretendRecords:
    """Nothing can be looked up but between the opening of a moment and its end."""

    def __init__(self, visits: int) -> None:
        self.visits = visits
        self.open = False
        self.open_day = True
        self.lost = 0  # rows that are counted, and found by nobody

    @contextmanager
    def still(self) -> Iterator[PretendRecords]:
        self.open = True
        yield self
        self.open = False

    def count(self, sheet: Sheet, span: Span) -> int:
        assert self.open
        return self.visits * (3 if sheet is Sheet.STOPS else 1)

    def rows(
        self, sheet: Sheet, span: Span, fields: Collection[str], full: bool = False
    ) -> Iterator[tuple[Value, ...]]:
        return iter([("in full" if full else "masked",)] * (self.count(sheet, span) - self.lost))

    def journal_range(self, span: Span) -> JournalRange:
        assert self.open
        return JournalRange(1, 9, ORIGIN)

    def open_days(self, span: Span, today: date) -> tuple[date, ...]:
        assert self.open
        return (span.last,) if self.open_day else ()


class PretendParcels:
    """Reads all rows; ``trouble`` is what the stick does."""

    def __init__(self) -> None:
        self.trouble: NotExported | None = None
        self.late_trouble: NotExported | None = None  # when all is written, and only the name is missing
        self.read: list[tuple[Value, ...]] = []
        self.names: list[str] = []

    def places(self) -> tuple[Place, ...]:
        return (Place(Path("/clinic/exports"), "", 10**9),)

    def verify(self, folder: Path, key: Path | None) -> Verified:
        return Verified((), "0123456789abcdef", key is not None)

    def make(
        self, into: Path, log: Log, forms: Collection[Form], before_naming: Callable[[], None]
    ) -> Parcel | NotExported:
        for sheet in Sheet:
            self.read.extend(log.rows(sheet, ("name",)))
        if self.trouble:
            return self.trouble
        before_naming()
        if self.late_trouble:
            return self.late_trouble
        self.names.append(log.name)
        return Parcel(into / log.name, (), "0123456789abcdef")


class Office:
    def __init__(self, storage: Storage, visits: int = 2) -> None:
        self.parcels, self.storage, self.records = PretendParcels(), storage, PretendRecords(visits)
        self.work = ExportWork(self.records, self.parcels, storage, SetClock(), lambda: DAY)
        self.asked: list[tuple[int, int]] = []

    def export(
        self,
        span: Span = TODAY,
        reason: str | None = None,
        ended_at: int | None = None,
        forms: Collection[Form] = (Form.CSV,),
    ) -> Exported | NotExported:
        def progress(done: int, total: int) -> bool:
            self.asked.append((done, total))
            return ended_at is None or done < ended_at

        return self.work.export(span, Path("/stick"), forms, "anna", reason=reason, progress=progress)

    @property
    def journal(self) -> list[tuple[str, str]]:
        return self.entries("export_made")

    def entries(self, event: str) -> list[tuple[str, str]]:
        return [(one.actor, one.detail) for one in self.storage.journal_rows() if one.event == event]


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    store = open_store(tmp_path)
    yield store
    store.close()


def test_an_export_is_masked_and_stands_in_the_journal(storage: Storage) -> None:
    office = Office(storage)
    told = office.export()
    assert isinstance(told, Exported)
    assert (told.folder, told.visits, told.stops, told.full) == (Path("/stick/clinic-log-2026-11-25"), 2, 6, False)
    assert set(office.parcels.read) == {("masked",)}
    [(actor, detail)] = office.journal
    assert actor == "anna" and '"full":0' in detail and '"reason":null' in detail


def test_an_export_says_as_of_when_it_is_while_a_day_is_open(storage: Storage) -> None:
    office = Office(storage)
    told = office.export()
    assert isinstance(told, Exported) and told.as_of == SetClock().at
    office.records.open_day = False
    told = office.export()
    assert isinstance(told, Exported) and told.as_of is None


def test_an_export_in_full_says_why_in_the_journal(storage: Storage) -> None:
    office = Office(storage)
    told = office.export(Span(DAY - timedelta(days=6), DAY), reason=" asked by  the bureau ")
    assert isinstance(told, Exported) and told.full
    assert office.parcels.names == ["clinic-log-2026-11-19_2026-11-25-full"]
    assert set(office.parcels.read) == {("in full",)}
    assert '"full":1' in office.journal[0][1] and '"reason":"asked by the bureau"' in office.journal[0][1]


@pytest.mark.parametrize(
    ("span", "reason", "visits", "why"),
    [
        pytest.param(Span(DAY, DAY - timedelta(days=1)), None, 2, NotExported.BAD_SPAN, id="the end first"),
        pytest.param(Span(DAY, DAY + timedelta(days=1)), None, 2, NotExported.BAD_SPAN, id="a day to come"),
        pytest.param(TODAY, "  ", 2, NotExported.NO_REASON, id="in full and no reason"),
        pytest.param(TODAY, "of 659901195003010017", 2, NotExported.NO_REASON, id="a personal number as a reason"),
        pytest.param(TODAY, None, 0, NotExported.NOBODY, id="nobody was there"),
    ],
)
def test_what_cannot_be_exported_is_told_and_not_written_down(
    span: Span, reason: str | None, visits: int, why: NotExported, storage: Storage
) -> None:
    office = Office(storage, visits)
    assert office.export(span, reason) is why
    assert office.journal == [] and office.parcels.read == []


def test_an_export_that_nobody_wants_any_more_ends_soon_and_is_not_written_down(storage: Storage) -> None:
    office = Office(storage, visits=10_000)
    assert office.export(ended_at=2 * TOLD_EVERY) is NotExported.CANCELLED
    assert len(office.parcels.read) == 2 * TOLD_EVERY and office.asked[-1] == (2 * TOLD_EVERY, 40_000)
    assert office.journal == []


def test_a_log_without_a_row_that_was_counted_is_not_written(storage: Storage) -> None:
    office = Office(storage)
    office.records.lost = 1
    assert office.export() is NotExported.ROWS_MISSING
    assert office.journal == [] and office.parcels.names == []


def test_how_far_it_has_come_grows_to_the_end_and_never_beyond(storage: Storage) -> None:
    office = Office(storage, visits=1500)
    office.export()
    done = [one for one, _total in office.asked]
    assert done == sorted(done) and office.asked[-1] == (6000, 6000)


def test_a_stick_that_is_full_is_told_and_not_written_down(storage: Storage) -> None:
    office = Office(storage)
    office.parcels.trouble = NotExported.NO_ROOM
    assert office.export() is NotExported.NO_ROOM
    assert office.journal == []


def test_an_export_that_does_not_get_its_name_is_taken_back_in_the_journal(storage: Storage) -> None:
    office = Office(storage)
    office.parcels.late_trouble = NotExported.NO_PLACE
    assert office.export(reason="asked by the bureau") is NotExported.NO_PLACE
    assert len(office.journal) == 1
    [(actor, detail)] = office.entries("export_failed")
    assert actor == "anna" and '"why":"no_place"' in detail and '"full":1' in detail


def test_an_export_ended_while_the_stick_is_slow_is_not_written_down(storage: Storage) -> None:
    office = Office(storage)
    assert office.export(ended_at=8) is NotExported.CANCELLED
    assert office.journal == office.entries("export_failed") == []


def test_paper_takes_a_month_and_files_take_any_span(storage: Storage) -> None:
    office, long = Office(storage), Span(DAY - timedelta(days=PAPER_DAYS), DAY)
    assert office.export(long, forms=list(Form)) is NotExported.TOO_LONG_FOR_PAPER
    assert office.journal == [] and office.parcels.read == []
    assert isinstance(office.export(Span(long.first + timedelta(days=1), DAY), forms=list(Form)), Exported)
    assert isinstance(office.export(long, forms=[Form.CSV, Form.XLSX]), Exported)


def test_places_and_proofs_are_those_of_the_files(storage: Storage) -> None:
    work = Office(storage).work
    assert [one.name for one in work.places()] == [""]
    assert work.verify(Path("/stick"), Path("/key")).known
