"""Papers of a ticket: asked for, sent, and what the printer said of them."""

from __future__ import annotations

from datetime import datetime

from kiosk.application.ports import Moment, PendingPrint
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import PrintState
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of

_KNOWN = "select copy from print_job where id = ?"
_COPIES = (
    "select v.turn, coalesce(max(j.copy), 0) from visit v left join print_job j on j.turn = v.turn"
    " where v.id = ? group by v.turn"
)
_ASK = "insert into print_job(id, turn, copy, state, queued_at) values(?, ?, ?, 'queued', ?)"
# A paper that came out, or may have, is never sent again: another one is another copy, marked so.
_SEND = (
    "update print_job set state = 'sending', attempt = attempt + 1, sent_at = ?, detail = ''"
    " where id = ? and state in ('queued', 'sending', 'failed') returning attempt"
)
_END = (
    "update print_job set state = ?, detail = ?, ended_at = ? where id = ? and state not in ('printed', 'folder')"
    " returning turn, copy, attempt"
)
_PENDING = (
    "select j.turn, j.copy, j.id, v.id, j.state, j.attempt, coalesce(j.sent_at, j.queued_at)"
    " from print_job j join visit v on v.turn = j.turn where j.state in ('queued', 'sending')"
)
_EVENTS = {
    PrintState.PRINTED: JournalEvent.PAPER_PRINTED,
    PrintState.FOLDER: JournalEvent.PAPER_FOLDER,
    PrintState.FAILED: JournalEvent.PAPER_FAILED,
    PrintState.UNKNOWN: JournalEvent.PAPER_UNKNOWN,
}


def ask(db: Database, visit_id: str, print_id: str, moment: Moment, actor: str) -> int:
    """The copy's number; asked twice with the same id, the same number. Errors: LookupError for no such visit."""
    known = db.execute(_KNOWN, (print_id,)).fetchone()
    if known is not None:
        return int(known[0])
    row = db.execute(_COPIES, (visit_id,)).fetchone()
    if row is None:
        raise LookupError("no such visit")
    turn, copy = row[0], row[1] + 1
    queue(db, print_id, turn, copy, text_of(moment.at))
    append(db, JournalEvent.PAPER_ASKED, {"visit": visit_id, "copy": copy}, moment, actor)
    return int(copy)


def queue(db: Database, print_id: str, turn: int, copy: int, at: str) -> None:
    db.execute(_ASK, (print_id, turn, copy, at))


def sending(db: Database, print_id: str, moment: Moment) -> int:
    row = db.execute(_SEND, (text_of(moment.at), print_id)).fetchone()
    if row is None:
        raise LookupError("no such paper, or one that came out already; ask for another copy")
    return int(row[0])


def printed(db: Database, print_id: str, state: PrintState, detail: str, moment: Moment) -> None:
    """Errors: ValueError for a state that is not an outcome; LookupError for no such paper."""
    if state not in _EVENTS:
        raise ValueError(f"{state.value} is no outcome of a paper")
    row = db.execute(_END, (state.value, detail, text_of(moment.at), print_id)).fetchone()
    if row is None:
        known = db.execute("select state from print_job where id = ?", (print_id,)).fetchone()
        if known is None:
            raise LookupError("no such paper")
        return  # it came out: a later word does not undo that
    copy, attempt = row[1], row[2]
    told = {"paper": print_id, "copy": copy, "attempt": attempt, "detail": detail}
    append(db, _EVENTS[state], told, moment, "printer")


def pending(db: Database) -> tuple[PendingPrint, ...]:
    """In the order of their visits."""
    # Sorted here: asked to sort, SQLite walks the whole table in the order of another index.
    return tuple(
        PendingPrint(print_id, visit_id, PrintState(state), attempt, copy, datetime.fromisoformat(at))
        for _turn, copy, print_id, visit_id, state, attempt, at in sorted(db.execute(_PENDING).fetchall())
    )
