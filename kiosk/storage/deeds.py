"""What one account did, and what happened last, read out of the journal without reading all of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from kiosk.application.care import Noted
from kiosk.application.staff import Deed
from kiosk.storage.engine import Database, read
from kiosk.storage.journal import text_of

_LAST = "select max(seq) from journal"
_AT = "select at from journal where seq = ?"
_NEWEST = "select seq, at, event, detail, actor from journal order by seq desc limit ?"
_PIECE = "select seq, at, actor, event, detail from journal where seq >= ? order by seq limit ?"


def of(db: Database, actor: str, begin: datetime, end: datetime, piece_rows: int = 5000) -> tuple[Deed, ...]:
    """In order. Where somebody set the clock back, what was written by the wrong time may be left out."""
    first, last = text_of(begin), text_of(end)
    found = []
    seq = _first_since(db, first)
    while True:
        with read(db):
            piece = db.execute(_PIECE, (seq, piece_rows)).fetchall()
        found += [
            Deed(datetime.fromisoformat(at), event, str(json.loads(detail).get("label", "")))
            for _seq, at, who, event, detail in piece
            if who == actor and first <= at < last
        ]
        if len(piece) < piece_rows or piece[-1][1] >= last:
            return tuple(found)
        seq = piece[-1][0] + 1


def latest(db: Database, limit: int) -> tuple[Noted, ...]:
    """The newest first. A time or a detail that was altered so that it cannot be read is left out."""
    with read(db):
        rows = db.execute(_NEWEST, (limit,)).fetchall()
    return tuple(Noted(seq, _time(at), event, _label(detail), actor) for seq, at, event, detail, actor in rows)


def _time(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _label(detail: str) -> str:
    try:
        told = json.loads(detail)
    except ValueError:
        return ""
    return str(told.get("label", "")) if isinstance(told, dict) else ""


def _first_since(db: Database, at: str) -> int:
    """The number of the first entry of that time or later, by halves: a million entries are 20 looks."""
    with read(db):
        low, high = 1, (db.execute(_LAST).fetchone()[0] or 0) + 1
        while low < high:
            middle = (low + high) // 2
            if db.execute(_AT, (middle,)).fetchone()[0] < at:
                low = middle + 1
            else:
                high = middle
    return low
