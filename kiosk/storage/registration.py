"""The one transaction of a registration: who, which number, visit, stops, paper and journal, or nothing of it."""

from __future__ import annotations

from kiosk.application.clock import ClockState
from kiosk.application.ports import NewVisit, NotRegistered, OpenVisit
from kiosk.domain.calling import tier_by_age
from kiosk.domain.identity import masked_name
from kiosk.domain.journal import JournalEvent, anchor
from kiosk.domain.numbering import label
from kiosk.domain.visit import PrintState, VisitState
from kiosk.storage import days, people, prints, visits
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of
from kiosk.storage.queue.rows import INSERT_STOP, columns_of, stops_of_route

_NUMBER = (
    "insert into counter(business_day, letter, last) values(?, ?, 1)"
    " on conflict(business_day, letter) do update set last = counter.last + 1 returning last"
)
_VISIT = (
    "insert into visit(turn, id, person_id, programme, business_day, letter, sequence, state, age, sex, identified_by,"
    " catalogue_version, issued_at, boot, boottime_ms, journal_head, tier)"
    " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def register(db: Database, cipher: FieldCipher, new: NewVisit) -> OpenVisit | NotRegistered:
    """Call inside ``write``. Errors: ValueError for a request that contradicts itself."""
    if new.first not in new.route or len(set(new.route)) != len(new.route):
        raise ValueError("a route has each station once, and the first one among them")
    asked_before = visits.by_id(db, cipher, new.visit_id, again=False)
    if asked_before is not None:
        if (asked_before.programme, asked_before.business_day) != (new.programme, new.business_day):
            raise ValueError("one visit id was used for two visits")
        return asked_before
    kept = people.found(db, cipher, new.person)
    if kept is not None:
        standing = visits.open_of(db, cipher, kept.id, new.programme, new.business_day)
        if standing is not None:
            people.keep(db, cipher, kept, new)
            return visits.by_id(db, cipher, standing.visit_id, again=True) or standing
    refused = _refused(db, kept, new)
    return refused if refused is not None else _made(db, cipher, kept, new)


def _refused(db: Database, kept: people.Kept | None, new: NewVisit) -> NotRegistered | None:
    if kept is None and new.person.number is None:
        return NotRegistered.BAD_NUMBER
    if days.state(db, new.business_day) == "closed":
        return NotRegistered.CLOSED
    if kept is not None:
        done = visits.done(db, kept.id, new.business_day)
        if new.programme in done or (new.once_per_year and f"{new.programme}/year" in done):
            return NotRegistered.NOT_ELIGIBLE
    if new.quota is not None and days.taken(db, new.programme, new.business_day) >= new.quota:
        return NotRegistered.QUOTA
    return None


def _made(db: Database, cipher: FieldCipher, kept: people.Kept | None, new: NewVisit) -> OpenVisit:
    day, at, person = new.business_day.isoformat(), text_of(new.moment.at), new.person
    days.open_day(db, new.business_day, new.moment, new.actor)
    if new.clock is ClockState.OK:
        days.believe(db, new.moment, new.business_day)
    kept = people.keep(db, cipher, kept, new)
    tier = tier_by_age(new.age)
    sequence = int(db.execute(_NUMBER, (day, new.letter)).fetchone()[0])
    detail = {
        "visit": new.visit_id,
        "label": label(new.letter, sequence),
        "programme": new.programme,
        "by": new.by,
        "warnings": " ".join(person.warnings),
        "person": kept.id,
        "fields": kept.fields,
        "day": day,
        "route": " ".join(new.route),
        "first": new.first,
        "tier": tier.value,
        "age": new.age,
        "sex": None if kept.sex is None else kept.sex.value,
        "catalogue": new.catalogue_version,
        **({} if new.clock is ClockState.OK else {"clock": new.clock.value}),
    }
    turn, entry_hash = append(db, JournalEvent.REGISTERED, detail, new.moment, new.actor)
    head = anchor(entry_hash)
    known = (turn, new.visit_id, kept.id, new.programme, day, new.letter, sequence, VisitState.OPEN.value)
    told = (new.age, None if kept.sex is None else kept.sex.value, new.by, new.catalogue_version)
    db.execute(_VISIT, (*known, *told, at, new.moment.boot, new.moment.boottime_ms, head, tier.value))
    stops = stops_of_route(turn, kept.id, day, new.route, new.first, tier.value, new.moment)
    db.execute_many(INSERT_STOP, [columns_of(stop) for stop in stops])
    first = next(stop for stop in stops if stop.station == new.first)
    prints.queue(db, new.print_id, turn, 1, at)
    return OpenVisit(
        visit_id=new.visit_id,
        person_id=kept.id,
        programme=new.programme,
        letter=new.letter,
        sequence=sequence,
        business_day=new.business_day,
        issued_at=new.moment.at,
        station=new.first,
        people_ahead=visits.before(db, new.first, day, first.emergency, first.due_at or at, turn),
        route=new.route,
        masked_name=masked_name(kept.name) if kept.name else "",
        journal_head=head,
        print_id=new.print_id,
        print_state=PrintState.QUEUED,
        paper=PrintState.QUEUED,
        copies=1,
        again=False,
        catalogue_version=new.catalogue_version,
    )
