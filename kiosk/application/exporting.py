"""The daily log, exported: what is refused, what the journal is told, how far it has come, and where it can go."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Protocol

from kiosk.application.log import (
    PAPER_DAYS,
    Exported,
    File,
    Form,
    JournalRange,
    NotExported,
    Place,
    Progress,
    Records,
    Sheet,
    Span,
    Value,
    Verified,
)
from kiosk.application.ports import Clock, Storage
from kiosk.domain.journal import JournalEvent, anchor
from kiosk.domain.wording import fit_reason

TOLD_EVERY = 1000  # rows, so that a cancel is heard soon


class CancelledError(Exception):
    """Goes through whatever writes the rows, which leaves nothing behind."""


class UnevenError(Exception):
    """Not as many rows as were counted in the same moment: a table lacks what another one points at."""


class Snapshot(Records, Protocol):
    def open_days(self, span: Span, today: date) -> tuple[date, ...]:
        """Those that are not closed, also ``today`` before its first visit: more may come of them."""
        ...


class Snapshots(Protocol):
    def still(self) -> AbstractContextManager[Snapshot]:
        """All that is looked up in it is as it was when it was opened, whatever is written meanwhile; in one thread.

        Errors: StorageError."""
        ...


@dataclass(frozen=True, slots=True)
class Log:
    """What is written, all of it as of ``made_at``.

    ``rows`` is read through as often as needed; it ends with ``CancelledError`` when told so."""

    span: Span
    full: bool
    visits: int
    stops: int
    journal: JournalRange
    open_days: tuple[date, ...]
    made_at: datetime  # aware UTC
    rows: Callable[[Sheet, Collection[str]], Iterator[tuple[Value, ...]]] = field(repr=False)

    @property
    def as_of(self) -> datetime | None:
        """None when all its days were closed."""
        return self.made_at if self.open_days else None

    @property
    def name(self) -> str:
        """Of the folder: ``clinic-log-2026-03-01_2026-03-31-full``."""
        first, last = self.span.first.isoformat(), self.span.last.isoformat()
        return f"clinic-log-{first}{'' if first == last else f'_{last}'}{'-full' if self.full else ''}"


@dataclass(frozen=True, slots=True)
class Parcel:
    """An export that stands whole under its name."""

    folder: Path
    files: tuple[File, ...]
    key: str


class Parcels(Protocol):
    """Folders with files, a manifest and a signature."""

    def places(self) -> tuple[Place, ...]: ...
    def make(
        self, into: Path, log: Log, forms: Collection[Form], before_naming: Callable[[], None]
    ) -> Parcel | NotExported:
        """``before_naming`` is called once all is written and synced. Whatever it or ``log.rows`` raises passes, and
        nothing is left."""
        ...

    def verify(self, folder: Path, key: Path | None) -> Verified: ...


class ExportWork:
    """``kiosk.application.log.Exports``."""

    def __init__(
        self, records: Snapshots, parcels: Parcels, storage: Storage, clock: Clock, today: Callable[[], date]
    ) -> None:
        self._records, self._parcels, self._storage = records, parcels, storage
        self._clock, self._today = clock, today

    def places(self) -> tuple[Place, ...]:
        return self._parcels.places()

    def verify(self, folder: Path, key: Path | None = None) -> Verified:
        return self._parcels.verify(folder, key)

    def export(
        self, span: Span, into: Path, forms: Collection[Form], actor: str, *, reason: str | None, progress: Progress
    ) -> Exported | NotExported:
        if span.last < span.first or span.last > self._today():
            return NotExported.BAD_SPAN
        if Form.PDF in forms and span.days > PAPER_DAYS:
            return NotExported.TOO_LONG_FOR_PAPER
        why = None if reason is None else fit_reason(reason)
        if reason is not None and why is None:
            return NotExported.NO_REASON
        with self._records.still() as records:
            return self._made(records, span, into, forms, actor, why, progress)

    def _made(
        self,
        records: Snapshot,
        span: Span,
        into: Path,
        forms: Collection[Form],
        actor: str,
        why: str | None,
        progress: Progress,
    ) -> Exported | NotExported:
        now = self._clock.now()
        visits, stops = (records.count(sheet, span) for sheet in Sheet)
        if not visits:
            return NotExported.NOBODY
        told = _Told(progress, (visits + stops) * len(set(forms)))

        def rows(sheet: Sheet, fields: Collection[str]) -> Iterator[tuple[Value, ...]]:
            expected = visits if sheet is Sheet.VISITS else stops
            return told.counted(records.rows(sheet, span, fields, why is not None), expected)

        journal = records.journal_range(span)
        log = Log(span, why is not None, visits, stops, journal, records.open_days(span, self._today()), now.at, rows)
        noted = False
        about: dict[str, str | int | None] = {
            "first": span.first.isoformat(),
            "last": span.last.isoformat(),
            "full": int(log.full),
        }

        def note() -> None:
            nonlocal noted
            told.ask()  # syncing a slow stick may have taken long
            detail = about | {
                "forms": " ".join(sorted(set(forms))),
                "visit_count": visits,
                "stop_count": stops,  # a detail with "stops" is a change of a visit
                "reason": why,
                "head": anchor(journal.head),
            }
            self._storage.note(JournalEvent.EXPORT_MADE, detail, self._clock.now(), actor)
            noted = True

        try:
            made = self._parcels.make(into, log, forms, note)
        except CancelledError:
            return NotExported.CANCELLED
        except UnevenError:
            return NotExported.ROWS_MISSING
        if isinstance(made, NotExported):
            if noted:
                self._storage.note(JournalEvent.EXPORT_FAILED, about | {"why": made.value}, self._clock.now(), actor)
            return made
        return Exported(made.folder, made.files, visits, stops, log.full, made.key, log.as_of)


class _Told:
    """Counts rows over all that is written, and asks whether to go on."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0
        self.ask()

    def counted(self, rows: Iterator[tuple[Value, ...]], expected: int) -> Iterator[tuple[Value, ...]]:
        count = 0
        while piece := tuple(islice(rows, TOLD_EVERY)):
            yield from piece
            count += len(piece)
            self._done += len(piece)
            self.ask()
        if count != expected:
            raise UnevenError

    def ask(self) -> None:
        if not self._progress(min(self._done, self._total), self._total):
            raise CancelledError
