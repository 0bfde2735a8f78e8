"""What makes a person somebody, taken out of a database: names, numbers, births and cards; the visits stay."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.storage.engine import Database

_SOMEBODY = (
    "(p.number_cipher is not null or p.name_cipher is not null or p.birth_cipher is not null"
    " or exists(select 1 from card c where c.person_id = p.id))"
)
_OLD = (
    f"select p.id from person p where {_SOMEBODY} and not exists(select 1 from visit v"
    " where v.person_id = p.id and (v.business_day > ? or v.state = 'open'))"
)
# The keyed index alone says that this number had its yearly check-up: it goes when the year has ended.
_OLD_INDEX = (
    "select p.id from person p where p.number_index is not null and p.dropped_at is not null and not exists("
    "select 1 from visit v where v.person_id = p.id and v.state = 'done' and v.business_day >= ?)"
)
_NAMES = (
    "update person set number_cipher = null, name_cipher = null, birth_cipher = null,"
    " dropped_at = coalesce(dropped_at, ?) where id = ?"
)
_CARDS = "delete from card where person_id = ?"
_INDEX = "update person set number_index = null where id = ?"
_HELD = f"select p.id from person p where {_SOMEBODY}"


@dataclass(frozen=True, slots=True)
class Gone:
    """What a database no longer has, so that its copies shall not have it either. Ids."""

    names: frozenset[str]
    indexes: frozenset[str]
    listed: frozenset[str]  # rows of the roster
    listed_before: str = ""  # rows of the roster that were read in before that time
    key_check: bytes = b""  # of the clinic whose copies they are

    def held_by(self, db: Database) -> Gone:
        """What ``db`` still has of it."""
        old = db.execute("select id from roster where read_at < ?", (self.listed_before,)).fetchall()
        return Gone(
            self.names & _ids(db, _HELD),
            self.indexes & _ids(db, "select id from person where number_index is not null"),
            (self.listed & _ids(db, "select id from roster")) | {row[0] for row in old},
        )

    def __bool__(self) -> bool:
        return bool(self.names or self.indexes or self.listed)


def old(db: Database, last: date) -> list[str]:
    """Persons who were here on ``last`` or before, and not since, and of whom more than the visits is kept."""
    return [row[0] for row in db.execute(_OLD, (last.isoformat(),)).fetchall()]


def still_old(db: Database, persons: Iterable[str], last: date) -> list[str]:
    """Those of them of whom that is still so: somebody may have come back meanwhile."""
    one = f"{_OLD} and p.id = ?"
    return [person for person in persons if db.execute(one, (last.isoformat(), person)).fetchone() is not None]


def old_indexes(db: Database, today: date) -> list[str]:
    """Persons without names whose index is not needed in this year either."""
    return [row[0] for row in db.execute(_OLD_INDEX, (f"{today.year}-01-01",)).fetchall()]


def take_names(db: Database, persons: Collection[str], at: str) -> int:
    """How many cards went. Call inside ``write``."""
    db.execute_many(_NAMES, [(at, person) for person in persons])
    return sum(int(db.execute(_CARDS, (person,)).rowcount) for person in persons)


def take_indexes(db: Database, persons: Iterable[str]) -> None:
    db.execute_many(_INDEX, [(person,) for person in persons])


def take_listed(db: Database, rows: Iterable[str]) -> None:
    db.execute_many("delete from roster where id = ?", [(row,) for row in rows])


def gone(db: Database, erased: frozenset[str] = frozenset(), listed_before: str = "") -> Gone:
    """``erased``: persons and rows of the roster; ``listed_before``: until when rows are too old."""
    return Gone(
        _ids(db, "select id from person where dropped_at is not null") | erased,
        _ids(db, "select id from person where number_index is null") | erased,
        erased,
        listed_before,
        db.execute("select key_check from clinic").fetchone()[0],
    )


def _ids(db: Database, sql: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(sql).fetchall())
