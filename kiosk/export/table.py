"""A sheet as comma-separated values that any spreadsheet opens rightly, and that no cell of can do anything."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.application.log import Value
from kiosk.export.cells import SafeCells, cell
from kiosk.export.columns import Column
from kiosk.export.kinds import Kind, kind

_PIECE = 1000  # rows
_BUFFER = 1 << 20
_MARK = "\ufeff"


def write_csv(path: Path, columns: Sequence[Column], rows: Iterator[tuple[Value, ...]]) -> int:
    """UTF-8 with a byte order mark, CRLF, every cell quoted (RFC 4180). Returns the rows below the titles.

    Only columns of text are looked through: dates, times and numbers are made by the program.
    """
    text = [place for place, one in enumerate(columns) if kind(one.field) is Kind.TEXT]
    safe, count = SafeCells(), 0
    with path.open("w", newline="", encoding="utf-8", buffering=_BUFFER) as file:
        file.write(_MARK)  # the codec that writes it is Python's own, and is asked for each row
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([cell(one.title) for one in columns])
        while piece := list(islice(rows, _PIECE)):
            cells: list[Any] = list(zip(*piece, strict=True))
            for place in text:
                cells[place] = map(safe.__getitem__, cells[place])
            writer.writerows(zip(*cells, strict=True))
            count += len(piece)
    return count
