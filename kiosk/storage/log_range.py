"""Which entries of the journal were written for some business days."""

from __future__ import annotations

import json

from kiosk.application.log import JournalRange, Span
from kiosk.domain.journal import ORIGIN
from kiosk.storage.engine import Database

OPENINGS = "select seq, detail from journal where event = 'day_opened' order by seq"
_LAST = "select seq, hash from journal order by seq desc limit 1"
_HEAD = "select hash from journal where seq = ?"


def journal_range(db: Database, span: Span) -> JournalRange:
    """From the first opening of one of these days to the entry before the first opening of a later one."""
    first, last = 0, None
    for seq, detail in db.execute(OPENINGS):
        day = json.loads(detail)["day"]
        if not first and span.first.isoformat() <= day <= span.last.isoformat():
            first = seq
        elif first and day > span.last.isoformat():
            last = seq - 1
            break
    if not first:
        return JournalRange(0, 0, ORIGIN)
    if last is None:
        return JournalRange(first, *db.execute(_LAST).fetchone())
    return JournalRange(first, last, db.execute(_HEAD, (last,)).fetchone()[0])
