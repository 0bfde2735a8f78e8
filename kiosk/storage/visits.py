"""Visits that stand, read back whole: the ticket, where it waits, and how many wait before it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from kiosk.application.ports import OpenVisit
from kiosk.domain.identity import masked_name
from kiosk.domain.visit import PrintState
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database
from kiosk.storage.people import opened_name

_COLUMNS = (
    "v.turn, v.id, v.person_id, v.programme, v.letter, v.sequence, v.business_day, v.issued_at, v.journal_head,"
    " v.catalogue_version, p.name_cipher from visit v join person p on p.id = v.person_id"
)
_BY_ID = f"select {_COLUMNS} where v.id = ?"
_OPEN = (
    f"select {_COLUMNS} where v.person_id = ? and v.programme = ? and v.business_day = ? and v.state = 'open'"
    " order by v.turn desc limit 1"
)
_OPEN_ANY = (
    f"select {_COLUMNS} where v.person_id = ? and v.business_day = ? and v.state = 'open' order by v.turn desc limit 1"
)
_BY_LABEL = f"select {_COLUMNS} where v.business_day = ? and v.letter = ? and v.sequence = ? and v.state <> 'cancelled'"
_STOPS = "select station, state, emergency, due_at from stop where turn = ? order by position"
_PRINTS = "select id, state, copy from print_job where turn = ? order by copy"
# Three ranges of one index, so that nobody who comes later is read.
_HERE_BEFORE = "select count(*) from stop where business_day = ? and station = ? and state in ('waiting', 'called')"
_BEFORE = (
    f"select ({_HERE_BEFORE} and state = 'called') + ({_HERE_BEFORE} and state = 'waiting' and emergency > ?)"
    f" + ({_HERE_BEFORE} and state = 'waiting' and emergency = ? and (due_at, turn) < (?, ?))"
)
_DONE = (
    "select programme, business_day from visit where person_id = ? and state = 'done' and business_day between ? and ?"
)
_HERE = ("waiting", "called", "serving", "parked", "missed")
_NEXT = (_HERE, ("no_show",), ("todo",))


def by_id(db: Database, cipher: FieldCipher, visit_id: str, *, again: bool) -> OpenVisit | None:
    return _visit(db, cipher, db.execute(_BY_ID, (visit_id,)).fetchone(), again)


def open_of(db: Database, cipher: FieldCipher, person_id: str, programme: str | None, day: date) -> OpenVisit | None:
    """The newest one when there are several programmes."""
    if programme is None:
        row = db.execute(_OPEN_ANY, (person_id, day.isoformat())).fetchone()
    else:
        row = db.execute(_OPEN, (person_id, programme, day.isoformat())).fetchone()
    return _visit(db, cipher, row, True)


def of_label(db: Database, cipher: FieldCipher, label: str, day: date) -> OpenVisit | None:
    """None also for what is no label at all."""
    letter, digits = label.strip().upper()[:1], label.strip()[1:]
    if not (digits.isascii() and digits.isdigit() and len(digits) in (3, 4)):
        return None
    return _visit(db, cipher, db.execute(_BY_LABEL, (day.isoformat(), letter, int(digits))).fetchone(), True)


def done(db: Database, person_id: str, day: date) -> frozenset[str]:
    """``code`` when done on that day, and ``code/year`` (that very word) when done in its year."""
    rows = db.execute(_DONE, (person_id, f"{day.year}-01-01", f"{day.year}-12-31")).fetchall()
    in_year = {f"{programme}/year" for programme, _ in rows}
    return frozenset(in_year | {programme for programme, on in rows if on == day.isoformat()})


def before(db: Database, station: str, day: str, emergency: int, due_at: str, turn: int) -> int:
    """People who wait at a station in front of this place in its queue, or are called there."""
    here = (day, station)
    return int(db.execute(_BEFORE, (*here, *here, emergency, *here, emergency, due_at, turn)).fetchone()[0])


def _visit(db: Database, cipher: FieldCipher, row: Any, again: bool) -> OpenVisit | None:
    if row is None:
        return None
    turn, id, person_id, programme, letter, sequence, day, issued_at, head, version, name_cipher = row
    stops = db.execute(_STOPS, (turn,)).fetchall()
    papers = db.execute(_PRINTS, (turn,)).fetchall()
    (print_id, print_state, _), (_, paper, copies) = papers[0], papers[-1]
    name = opened_name(cipher, person_id, name_cipher)
    here = next((stop for states in _NEXT for stop in stops if stop[1] in states), stops[0])
    station, state, emergency, due_at = here
    return OpenVisit(
        visit_id=id,
        person_id=person_id,
        programme=programme,
        letter=letter,
        sequence=sequence,
        business_day=date.fromisoformat(day),
        issued_at=datetime.fromisoformat(issued_at),
        station=station,
        people_ahead=before(db, station, day, emergency, due_at, turn) if state == "waiting" else 0,
        route=tuple(stop[0] for stop in stops),
        masked_name=masked_name(name) if name else "",
        journal_head=head,
        print_id=print_id,
        print_state=PrintState(print_state),
        paper=PrintState(paper),
        copies=copies,
        again=again,
        catalogue_version=version,
    )
