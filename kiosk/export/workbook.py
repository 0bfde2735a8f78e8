"""The log as a workbook: typed cells, titles that stay in sight, filters, and a sheet of counts. Written row by row."""

from __future__ import annotations

import contextlib
import functools
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.application.exporting import Log
from kiosk.application.log import Sheet, Value
from kiosk.domain.journal import anchor
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import VisitState
from kiosk.export.cells import SafeCells, cell, seen
from kiosk.export.columns import Column
from kiosk.export.kinds import Kind, kind
from kiosk.export.words import SHEETS, SUMMARY

SHEET_ROWS = 1_000_000  # 1,048,576 is the most that spreadsheets take (ECMA-376); the rest goes on in another sheet
_FIRST = date(1899, 12, 30)  # day 0 of a serial date (ECMA-376 part 1, 18.17.4.1)
_FORMATS = {Kind.DAY: "yyyy-mm-dd", Kind.TIME: "yyyy-mm-dd hh:mm:ss", Kind.MINUTES: "0.0", Kind.COUNT: "0"}
_WIDTHS = {Kind.DAY: 11, Kind.TIME: 19, Kind.MINUTES: 10, Kind.COUNT: 9, Kind.TEXT: 14}


def write_workbook(
    path: Path,
    log: Log,
    sheets: dict[Sheet, tuple[Column, ...]],
    clinic: str,
    language: str,
    most: int = SHEET_ROWS,
) -> int:
    """Returns the rows below the titles of all sheets but the summary. ``most``: rows of one sheet. Errors: OSError."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Without these the library takes "=..." for a formula and "http..." for a link. Its own scratch files hold names:
    # they stay beside the workbook, and go with it.
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(str(path), {**safe, "constant_memory": True, "tmpdir": str(path.parent)})
    try:
        if log.visits + log.stops > SHEET_ROWS // 2:
            book.use_zip64()
        _summary(book, log, clinic, language)
        count = sum(_sheet(book, log, sheet, columns, language, most) for sheet, columns in sheets.items())
        book.close()
    except FileCreateError as error:
        raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error)) from None
    finally:
        book.fileclosed = True  # or it would be written once more, with a warning, when it is forgotten
        for page in book.worksheets():
            with contextlib.suppress(AttributeError, OSError, ValueError):
                page.row_data_fh.close()  # it stays open when the book is not finished
    return count


def _sheet(book: Any, log: Log, sheet: Sheet, columns: Sequence[Column], language: str, most: int) -> int:
    rows, title = log.rows(sheet, [one.field for one in columns]), SHEETS[sheet][language]
    count, part = 0, 1
    while True:
        page = book.add_worksheet(title if part == 1 else f"{title} {part}")
        written = _page(book, page, islice(rows, most), columns, language)
        count, part = count + written, part + 1
        if written < most:
            return count


def _page(book: Any, page: Any, rows: Iterator[tuple[Value, ...]], columns: Sequence[Column], language: str) -> int:
    if language == "ug":
        page.right_to_left()
    formats = {one: book.add_format({"num_format": text}) for one, text in _FORMATS.items()}
    for place, column in enumerate(columns):
        page.set_column(place, place, _WIDTHS[kind(column.field)])
    page.freeze_panes(1, 0)
    head = book.add_format({"bold": True, "bottom": 1})
    for place, column in enumerate(columns):
        page.write_string(0, place, seen(column.title), head)
    writers = [_writer(page, kind(one.field), formats) for one in columns]
    count = 0
    for count, row in enumerate(rows, 1):
        for place, (write, value) in enumerate(zip(writers, row, strict=True)):
            if value is not None and value != "":
                write(count, place, value)
    page.autofilter(0, 0, count, len(columns) - 1)
    return count


def _writer(page: Any, of: Kind, formats: dict[Kind, Any]) -> Callable[[int, int, Any], object]:
    style = formats.get(of)
    match of:
        case Kind.TEXT:
            safe = SafeCells()
            return lambda row, place, value: page.write_string(row, place, safe[str(value)])
        case Kind.DAY:
            return lambda row, place, value: page.write_number(row, place, _day(value), style)
        case Kind.TIME:
            return lambda row, place, value: page.write_number(row, place, _time(value), style)
        case _:
            return lambda row, place, value: page.write_number(row, place, value, style)


@functools.lru_cache(1024)
def _day(text: str) -> int:
    return (date.fromisoformat(text) - _FIRST).days


def _time(text: str) -> float:
    seconds = int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19])
    return _day(text[:10]) + seconds / 86400


def _summary(book: Any, log: Log, clinic: str, language: str) -> None:
    def word(code: str) -> str:
        return SUMMARY[code][language]

    page = book.add_worksheet(word("summary"))
    if language == "ug":
        page.right_to_left()
    page.set_column(0, 0, 24)
    page.set_column(1, 6, 14)
    counts = Counter(log.rows(Sheet.VISITS, ("programme", "state")))
    moment = f"{log.made_at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}"
    still_open: list[Value] = [" ".join(one.isoformat() for one in log.open_days), f"{word('as_of')} {moment}"]
    journal = f"{log.journal.first}-{log.journal.last} {anchor(log.journal.head)}"
    lines: list[list[Value]] = [
        [word("clinic"), clinic],
        [word("days"), f"{log.span.first} - {log.span.last}"],
        [word("names"), word("full" if log.full else "masked")],
        [word("made_at"), moment],
        *([[word("open_days"), *still_open]] if log.open_days else []),
        [word("journal"), journal],
        [],
        ["", *(word(state) for state in VisitState), word("total")],
    ]
    for programme in sorted({str(one) for one, _state in counts}):
        line = [counts[programme, state] for state in VisitState]
        lines.append([programme, *line, sum(line)])
    totals = [sum(count for (_one, at), count in counts.items() if at == state) for state in VisitState]
    lines.append([word("total"), *totals, sum(totals)])
    lines.append([SHEETS[Sheet.STOPS][language], *[""] * len(VisitState), log.stops])
    for row, line_ in enumerate(lines):
        for place, value in enumerate(line_):
            if isinstance(value, int):
                page.write_number(row, place, value)
            else:
                page.write_string(row, place, cell(str(value)))
