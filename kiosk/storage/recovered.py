"""Registrations made again from the second medium's lines, with the same numbers, in a copy that lacks them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent, anchor
from kiosk.domain.visit import PrintState, VisitState
from kiosk.storage import days, prints
from kiosk.storage.engine import Database
from kiosk.storage.journal import append
from kiosk.storage.lines import PERSON, Line
from kiosk.storage.queue.rows import INSERT_STOP, columns_of, stops_of_route

ACTOR = "restore"
_HAS = (
    "select 1 from visit where id = ? or (business_day = ? and letter = ? and sequence = ?)"
    " or (person_id = ? and programme = ? and business_day = ? and state = 'open')"
)
_BY_ID = "select id from person where id = ?"
_BY_INDEX = "select id from person where number_index = ?"
_PERSON = f"insert into person({', '.join(PERSON)}) values({', '.join('?' * len(PERSON))})"
_CLOSED = ("number_index", "number_cipher", "name_cipher", "birth_cipher")
_COMPLETE = (
    "update person set "
    + ", ".join(f"{one} = coalesce({one}, ?)" for one in _CLOSED)
    + ", dropped_at = null where id = ?"
)
_CARD = "insert into card(card_index, person_id, linked_at) values(?, ?, ?) on conflict do nothing"
_VISIT = (
    "insert into visit(turn, id, person_id, programme, business_day, letter, sequence, state, age, sex, identified_by,"
    " catalogue_version, issued_at, boot, boottime_ms, journal_head, tier)"
    " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
RAISE = (
    "insert into counter(business_day, letter, last) values(?, ?, ?)"
    " on conflict(business_day, letter) do update set last = max(counter.last, excluded.last)"
)


def missing(db: Database, lines: Iterable[Line]) -> list[Line]:
    """Those whose visit is not there, in their order. A number that stands for another visit stays that one's; of a
    person who registered twice for one programme the first visit had ended, and the last one is told."""
    found: dict[tuple[object, str, str], Line] = {}
    for line in lines:
        visit, day = line.visit, line.visit["business_day"]
        who = (_known(db, line) or line.person["id"], visit["programme"], day)
        same = (line.person["number_index"] or who[0], *who[1:])  # one number may have stood under two ids
        if db.execute(_HAS, (visit["id"], day, visit["letter"], visit["sequence"], *who)).fetchone() is None:
            found.pop(same, None)
            found[same] = line
    return list(found.values())


def nameless(line: Line) -> Line:
    """Of nobody: the visit of somebody who was erased since."""
    return replace(line, person={**line.person, **dict.fromkeys(_CLOSED)}, cards=())


def make_again(db: Database, line: Line, moment: Moment) -> None:
    """Call inside ``write``, once ``missing`` has told it. It waits where it waited at first, since it registered.

    What its paper became is unknown: it is never sent again by itself.
    """
    visit, day = line.visit, str(line.visit["business_day"])
    days.open_day(db, date.fromisoformat(day), moment, ACTOR)
    person = _person(db, line)
    at, boot, boottime_ms = str(visit["issued_at"]), str(visit["boot"]), int(visit["boottime_ms"])
    detail = {
        **line.detail,
        "person": person,
        "fields": line.detail.get("fields", "") if person == line.person["id"] and _of_somebody(line) else "",
        "at": at,
        "boot": boot,
        "boottime_ms": boottime_ms,
        "actor": line.actor,
        "printed_head": visit["journal_head"],
    }
    turn, entry_hash = append(db, JournalEvent.REGISTRATION_RECOVERED, detail, moment, ACTOR)
    tier = str(detail["tier"])
    known = (turn, visit["id"], person, visit["programme"], day, visit["letter"], visit["sequence"])
    told = (visit["age"], visit["sex"], visit["identified_by"], visit["catalogue_version"], at, boot, boottime_ms)
    db.execute(_VISIT, (*known, VisitState.OPEN.value, *told, anchor(entry_hash), tier))
    then = Moment(datetime.fromisoformat(at), boot, boottime_ms)
    route = str(detail["route"]).split()
    stops = stops_of_route(turn, person, day, route, str(detail["first"]), tier, then)
    db.execute_many(INSERT_STOP, [columns_of(stop) for stop in stops])
    db.execute(RAISE, (day, visit["letter"], visit["sequence"]))
    prints.queue(db, line.paper, turn, 1, at)
    prints.printed(db, line.paper, PrintState.UNKNOWN, "recovered", moment)


def _person(db: Database, line: Line) -> str:
    """The person's id. Closed fields open only in the row they were closed for, so the row comes back under its id."""
    row, known = line.person, _known(db, line)
    if known is None:
        db.execute(_PERSON, [row[name] for name in PERSON])
    elif known == row["id"] and _of_somebody(line):  # whose names were dropped, and who came again after the copy
        db.execute(_COMPLETE, (*(row[name] for name in _CLOSED), known))
    person = known or str(row["id"])
    for index, linked_at in line.cards:
        db.execute(_CARD, (index, person, linked_at))
    return person


def _of_somebody(line: Line) -> bool:
    return bool(line.cards) or any(line.person[name] is not None for name in _CLOSED)


def _known(db: Database, line: Line) -> str | None:
    """A number says who it is; only without one does the id."""
    row = line.person
    found = None
    if row["number_index"] is not None:
        found = db.execute(_BY_INDEX, (row["number_index"],)).fetchone()
    found = found or db.execute(_BY_ID, (row["id"],)).fetchone()
    return None if found is None else str(found[0])
