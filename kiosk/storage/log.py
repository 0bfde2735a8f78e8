"""The daily log's rows out of the database: a business day at a time, names opened or masked once a person."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from datetime import date, datetime, timedelta
from functools import lru_cache, partial
from itertools import repeat
from pathlib import Path
from typing import Any

from kiosk.application.log import JournalRange, Sheet, Span, Value
from kiosk.domain.identity import masked_name, masked_number
from kiosk.storage import engine, log_range
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, told
from kiosk.storage.log_statements import BEHIND, COUNTS, DAYS, PREDICTED, statement

_STAFF = "select id, name_cipher from staff"
_OPEN = (
    "select business_day from day where state = 'open' and business_day between :first and :last"
    " union select :today where :today between :first and :last"
    " and not exists(select 1 from day where business_day = :today and state = 'closed') order by 1"
)
_KEPT_NAMES = 4096
_MINUTE = timedelta(minutes=1)

Columns = list[Any]
View = Callable[[Database], AbstractContextManager[Database]]


class LogRows:
    """``kiosk.application.log.Records`` and ``exporting.Snapshots`` over SQLite; made by ``Store.log``.

    A day is read at once, some tens of milliseconds, and held no longer than it takes to hand it out.
    """

    def __init__(self, path: Path, db: Database, cipher: FieldCipher, view: View = read) -> None:
        """``view``: what one look happens in."""
        self._path = path
        self._cipher = cipher
        self._view = partial(view, db)

    @contextmanager
    def still(self) -> Iterator[LogRows]:
        """By one transaction on a connection of its own, so that nobody at work waits for it. While it is open, what
        others write stays in the log beside the database."""
        with told(self._path.parent), closing(engine.look(self._path)) as connection:
            connection.execute("pragma cache_size=-16384").fetchall()
            with read(Database(connection)) as db:
                db.execute("select 1 from clinic").fetchone()  # the moment is the first look's, not that of "begin"
                yield LogRows(self._path, db, self._cipher, nullcontext)

    def count(self, sheet: Sheet, span: Span) -> int:
        with self._view() as db:
            return int(db.execute(COUNTS[sheet], _ends(span)).fetchone()[0])

    def journal_range(self, span: Span) -> JournalRange:
        with self._view() as db:
            return log_range.journal_range(db, span)

    def open_days(self, span: Span, today: date) -> tuple[date, ...]:
        first, last = _ends(span)
        with self._view() as db:
            found = db.execute(_OPEN, {"first": first, "last": last, "today": today.isoformat()}).fetchall()
        return tuple(date.fromisoformat(day) for (day,) in found)

    def rows(
        self, sheet: Sheet, span: Span, fields: Collection[str], full: bool = False
    ) -> Iterator[tuple[Value, ...]]:
        """Errors: also ValueError for a field there is not."""
        sql, names = statement(sheet, fields), tuple(fields)
        of_day = self._visits(names, full) if sheet is Sheet.VISITS else self._stops(names, full)
        with self._view() as db:
            days = [day for (day,) in db.execute(DAYS, _ends(span)).fetchall()]
        for day in days:
            with self._view() as db:
                found = of_day(db, db.execute(sql, {"day": day}).fetchall(), day)
            yield from found

    def _visits(self, fields: tuple[str, ...], full: bool) -> Callable[[Database, list[Any], str], Iterator[Any]]:
        @lru_cache(_KEPT_NAMES)
        def opened(column: str, person: str, stored: bytes | None) -> str:
            if stored is None:
                return ""
            text = self._cipher.open(f"person.{column}", person, stored)
            if full:
                return text
            return masked_name(text) if column == "name" else masked_number(text)

        def of_day(db: Database, rows: list[Any], day: str) -> Iterator[Any]:
            columns: Columns = list(zip(*rows, strict=True))
            told = _predicted(db, day) if {"predicted_low", "predicted_high"} & set(fields) and rows else {}
            for place, field in enumerate(fields if rows else ()):
                match field:
                    case "name" | "number":
                        columns[place] = map(opened, repeat(field), columns[-BEHIND], columns[place])
                    case "minutes":
                        columns[place] = list(map(_minutes, columns[-2], columns[-1]))
                    case "predicted_low":
                        columns[place] = [told.get(id, (None, None))[0] for id in columns[1 - BEHIND]]
                    case "predicted_high":
                        columns[place] = [told.get(id, (None, None))[1] for id in columns[1 - BEHIND]]
                    case _:
                        pass
            return zip(*columns[:-BEHIND], strict=True)

        return of_day

    def _stops(self, fields: tuple[str, ...], full: bool) -> Callable[[Database, list[Any], str], Iterator[Any]]:
        place = fields.index("staff") if "staff" in fields else None
        names: dict[str | None, str | None] = {}
        if place is not None:
            with self._view() as db:
                for id, stored in db.execute(_STAFF).fetchall():
                    name = self._cipher.open("staff.name", id, stored)
                    names[id] = name if full else masked_name(name)

        def of_day(_db: Database, rows: list[Any], _day: str) -> Iterator[Any]:
            if place is None or not names or not rows:
                return iter(rows)
            columns: Columns = list(zip(*rows, strict=True))
            columns[place] = [names.get(id, id) for id in columns[place]]
            return zip(*columns, strict=True)

        return of_day


def _predicted(db: Database, day: str) -> dict[str, tuple[int, int]]:
    """Visit -> minutes, as its first paper said them."""
    found: dict[str, tuple[int, int]] = {}
    for visit, low, high in db.execute(PREDICTED, {"day": day}).fetchall():
        found.setdefault(visit, (low, high))
    return found


def _minutes(first: str, last: str | None) -> float | None:
    return None if last is None else round((datetime.fromisoformat(last) - datetime.fromisoformat(first)) / _MINUTE, 1)


def _ends(span: Span) -> tuple[str, str]:
    return span.first.isoformat(), span.last.isoformat()
