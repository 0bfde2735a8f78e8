"""The journal's rows: appended inside the transaction that does the thing, read in pieces."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from kiosk.application.ports import Moment
from kiosk.domain.journal import ORIGIN, Entry, JournalEvent, Told, chained, detail_text
from kiosk.storage.engine import Database, read

_COLUMNS = "seq, at, boot, boottime_ms, actor, event, detail, prev, hash"
_LAST = "select seq, hash from journal order by seq desc limit 1"
_APPEND = f"insert into journal({_COLUMNS}) values(?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PIECE = f"select {_COLUMNS} from journal where seq > ? order by seq limit ?"
_PIECE_ROWS = 5000


@functools.lru_cache(maxsize=16)  # one moment is written in several columns
def text_of(at: datetime) -> str:
    """UTC with microseconds always, so that it sorts as text. Errors: ValueError for a naive time."""
    if at.tzinfo is None:
        raise ValueError("a stored time knows its zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def append(
    db: Database, event: JournalEvent, detail: Mapping[str, Told], moment: Moment, actor: str
) -> tuple[int, bytes]:
    """The entry's number and hash, the head from now on. Call inside ``write``."""
    last = db.execute(_LAST).fetchone()
    seq, prev = (last[0] + 1, last[1]) if last else (1, ORIGIN)
    row = (seq, text_of(moment.at), moment.boot, moment.boottime_ms, actor, event.value, detail_text(detail))
    head = chained(prev, *row)
    db.execute(_APPEND, (*row, prev, head))
    return seq, head


def rows(db: Database) -> Iterator[Entry]:
    """In order. Read in pieces, because a long look keeps the WAL from being folded back."""
    seq = 0
    while True:
        with read(db):
            piece = db.execute(_PIECE, (seq, _PIECE_ROWS)).fetchall()
        if not piece:
            return
        for row in piece:
            yield Entry(*row)
        seq = piece[-1][0]
