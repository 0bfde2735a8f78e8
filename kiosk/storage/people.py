"""Persons, found by number, by card or by id; their names and numbers are opened here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kiosk.application.ports import NewVisit, Person
from kiosk.domain.identity import Sex
from kiosk.domain.ids import new_id
from kiosk.domain.journal import JournalEvent
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of

_COLUMNS = "p.id, p.number_cipher, p.name_cipher, p.sex, p.birth_cipher"
_BY_NUMBER = f"select {_COLUMNS} from person p where p.number_index = ?"
_BY_ID = (  # a row of whoever was erased while a screen showed them is nobody's, and nobody's again
    f"select {_COLUMNS} from person p where p.id = ? and (p.dropped_at is null or p.number_index is not null)"
)
_BY_CARD = f"select {_COLUMNS} from card c join person p on p.id = c.person_id where c.card_index = ?"
_OF_VISIT = "select p.id, p.name_cipher from visit v join person p on p.id = v.person_id where v.id = ?"
_OF_CARD = "select person_id from card where card_index = ?"
_NEW = (
    "insert into person(id, number_index, number_cipher, name_cipher, sex, birth_cipher, created_at)"
    " values(?, ?, ?, ?, ?, ?, ?)"
)
_CHANGE = (
    "update person set number_index = ?, number_cipher = ?, name_cipher = ?, sex = ?, birth_cipher = ?,"
    " dropped_at = null where id = ?"
)
_NAME = "update person set name_cipher = ? where id = ? and name_cipher is null"
_RENAME = "update person set name_cipher = ? where id = ?"
_BY_STAFF = (  # since the person's first visit, whose turn is its number in the journal
    "select 1 from journal where seq > (select min(turn) from visit where person_id = ?) and event = 'person_completed'"
    " and json_extract(detail, '$.person') = ? and json_extract(detail, '$.visit') is not null limit 1"
)
_LINK = "insert into card(card_index, person_id, linked_at) values(?, ?, ?)"
_MOVE = "update card set person_id = ?, linked_at = ? where card_index = ?"


@dataclass(frozen=True, slots=True)
class Kept:
    """A person as the database has it."""

    id: str
    number: str | None = field(repr=False)
    name: str | None = field(repr=False)
    sex: Sex | None
    birth_date: date | None = field(repr=False)

    @property
    def fields(self) -> str:
        """Which of its closed fields there are: "number name birth_date"."""
        return " ".join(one for one in ("number", "name", "birth_date") if getattr(self, one) is not None)

    def person(self, card_id: str | None = None) -> Person:
        return Person(self.number, self.name, self.sex, self.birth_date, card_id, (), self.id)


def opened_name(cipher: FieldCipher, person_id: str, stored: bytes | None) -> str | None:
    return None if stored is None else cipher.open("person.name", person_id, stored)


def name_of_visit(db: Database, cipher: FieldCipher, visit_id: str) -> str | None:
    row = db.execute(_OF_VISIT, (visit_id,)).fetchone()
    return None if row is None else opened_name(cipher, *row)


def name(db: Database, cipher: FieldCipher, person_id: str, text: str) -> bool:
    """Gives a name to a person who has none; False when there is one."""
    return bool(db.execute(_NAME, (cipher.close("person.name", person_id, text), person_id)).rowcount == 1)


def correct_name(db: Database, cipher: FieldCipher, person_id: str, text: str) -> bool:
    """Only a name that staff completed: one that a card told is not theirs to change. False then."""
    if db.execute(_BY_STAFF, (person_id, person_id)).fetchone() is None:
        return False
    db.execute(_RENAME, (cipher.close("person.name", person_id, text), person_id))
    return True


def _one(db: Database, cipher: FieldCipher, sql: str, key: bytes | str) -> Kept | None:
    row = db.execute(sql, (key,)).fetchone()
    if row is None:
        return None
    id, number, name, sex, birth = row
    return Kept(
        id,
        None if number is None else cipher.open("person.number", id, number),
        opened_name(cipher, id, name),
        None if sex is None else Sex(sex),
        None if birth is None else date.fromisoformat(cipher.open("person.birth", id, birth)),
    )


def of_card(db: Database, cipher: FieldCipher, card_id: str) -> Kept | None:
    return _one(db, cipher, _BY_CARD, cipher.index("card.id", card_id))


def of_number(db: Database, cipher: FieldCipher, number: str) -> Kept | None:
    return _one(db, cipher, _BY_NUMBER, cipher.index("person.number", number))


def found(db: Database, cipher: FieldCipher, person: Person) -> Kept | None:
    """A number says who it is; only without one does the id or the card."""
    if person.number is not None:
        kept = of_number(db, cipher, person.number)
        if kept is None and person.id is not None:
            kept = _one(db, cipher, _BY_ID, person.id)
            kept = kept if kept and kept.number is None else None  # someone else's number is not theirs
        return kept
    if person.id is not None:
        return _one(db, cipher, _BY_ID, person.id)
    return None if person.card_id is None else of_card(db, cipher, person.card_id)


def keep(db: Database, cipher: FieldCipher, kept: Kept | None, new: NewVisit) -> Kept:
    """The person of a registration, made or completed, with the card linked. Writes only what is new."""
    told = new.person
    if kept is None:
        kept = Kept(new_id(new.moment.at), told.number, told.name, told.sex, told.birth_date)
        db.execute(_NEW, (kept.id, *_closed(cipher, kept), text_of(new.moment.at)))
    else:
        kept = _completed(db, cipher, kept, new)
    if told.card_id is not None:
        _link(db, cipher, told.card_id, kept, new)
    return kept


def _closed(
    cipher: FieldCipher, kept: Kept
) -> tuple[bytes | None, bytes | None, bytes | None, str | None, bytes | None]:
    return (
        None if kept.number is None else cipher.index("person.number", kept.number),
        None if kept.number is None else cipher.close("person.number", kept.id, kept.number),
        None if kept.name is None else cipher.close("person.name", kept.id, kept.name),
        None if kept.sex is None else kept.sex.value,
        None if kept.birth_date is None else cipher.close("person.birth", kept.id, kept.birth_date.isoformat()),
    )


def _completed(db: Database, cipher: FieldCipher, kept: Kept, new: NewVisit) -> Kept:
    """A card beats what was typed; what was typed completes, and never overwrites."""
    told = new.person
    pairs = {
        "number": (kept.number, told.number),
        "name": (kept.name, told.name),
        "sex": (kept.sex, told.sex),
        "birth_date": (kept.birth_date, told.birth_date),
    }
    added = [name for name, (old, now) in pairs.items() if old is None and now is not None]
    differs = [name for name, (old, now) in pairs.items() if None not in (old, now) and old != now]
    card_told = new.by == "card" and told.number is not None
    if added:
        append(db, JournalEvent.PERSON_COMPLETED, {"person": kept.id, "fields": " ".join(added)}, new.moment, new.actor)
    if differs:
        detail = {"person": kept.id, "fields": " ".join(differs), "kept": "card" if card_told else "stored"}
        append(db, JournalEvent.PERSON_DIFFERS, detail, new.moment, new.actor)
    taken = {*added, *(differs if card_told else ())}
    if not taken:
        return kept
    after = Kept(
        kept.id,
        told.number if "number" in taken else kept.number,
        told.name if "name" in taken else kept.name,
        told.sex if "sex" in taken else kept.sex,
        told.birth_date if "birth_date" in taken else kept.birth_date,
    )
    db.execute(_CHANGE, (*_closed(cipher, after), kept.id))
    return after


def _link(db: Database, cipher: FieldCipher, card_id: str, kept: Kept, new: NewVisit) -> None:
    key, at = cipher.index("card.id", card_id), text_of(new.moment.at)
    owner = db.execute(_OF_CARD, (key,)).fetchone()
    if owner is None:
        db.execute(_LINK, (key, kept.id, at))
    elif owner[0] != kept.id and new.person.number is not None:  # told by the card, or typed by whoever holds it
        db.execute(_MOVE, (kept.id, at, key))
        append(db, JournalEvent.CARD_MOVED, {"from": owner[0], "to": kept.id}, new.moment, new.actor)
