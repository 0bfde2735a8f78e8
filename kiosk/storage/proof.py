"""The proof that nothing was altered: the chain, the heads on the visits, the seals, and tables against the journal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.application.care import Noted, Proof
from kiosk.application.errors import StorageError
from kiosk.domain.journal import ORIGIN, Entry, anchor, broken
from kiosk.storage import deeds, engine, seals
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, told
from kiosk.storage.proof_of_days import DaysProof, differing
from kiosk.storage.proof_of_papers import PapersProof
from kiosk.storage.proof_of_people import PeopleProof

_PIECE = 2_000  # entries a view: a fraction of a second, so that the log beside the database can be folded in between
_ENTRIES = (
    "select seq, at, boot, boottime_ms, actor, event, detail, prev, hash from journal where seq > ?"
    " order by seq limit ?"
)
_BEFORE_ALL = -(2**63)
_PERSONS = "select id, number_index, dropped_at, number_cipher, name_cipher, birth_cipher from person"
_COUNTERS = (  # also of letters that have a counter and no number, and the other way round
    "select a.business_day, a.letter, (select max(sequence) from visit v where v.business_day = a.business_day"
    " and v.letter = a.letter), c.last from (select business_day, letter from visit union select business_day, letter"
    " from counter) a left join counter c on c.business_day = a.business_day and c.letter = a.letter"
)
_LISTED = "select id, number_index, number_cipher, name_cipher, village_cipher, phone_cipher from roster"
_STAFF = "select id, name_cipher from staff"


class ProofRows:
    """``kiosk.application.care.Proofs``. Over a connection of its own, so that nobody at work waits for it."""

    def __init__(self, path: Path, db: Database, cipher: FieldCipher, piece: int = _PIECE) -> None:
        self._piece = piece
        self._path = path
        self._db = db
        self._cipher = cipher

    def prove(self) -> Proof:
        """In short views; the last one has the journal's end and what may still change. Behind a chain that is broken,
        tables are not compared."""
        with told(self._path.parent), closing(engine.look(self._path)) as connection:
            try:
                return self._proved(Database(connection))
            except engine.OperationalError as error:
                if "UTF-8" not in str(error):
                    raise
            # A text with bytes that are none. Read so always, a year would take half as long again.
            connection.text_factory = partial(str, encoding="utf-8", errors="replace")
            return self._proved(Database(connection))

    def last(self, limit: int = 20) -> tuple[Noted, ...]:
        return deeds.latest(self._db, limit)

    def _proved(self, db: Database) -> Proof:
        watched = _Watched(db, self._piece)
        with closing(watched.entries()) as entries:
            wrong = broken(entries)
        problems = [f"journal: {wrong}"] if wrong else watched.found
        with read(db):
            problems += seals.wrong(db, self._cipher.signer)
            sealed = int(db.execute("select count(distinct business_day) from seal").fetchone()[0])
        with read(db):
            problems += _people(db, self._cipher)
        return Proof(tuple(problems), watched.last[0], anchor(watched.last[1]), sealed)


class _Watched:
    """The entries, and in ``found`` what differs from them once all were asked for."""

    def __init__(self, db: Database, piece: int) -> None:
        self._db = db
        self._piece = piece
        self._days, self._papers, self._people, self._told = DaysProof(db), PapersProof(), PeopleProof(), _Told()
        self.found: list[str] = []
        self.last = (0, ORIGIN)  # number and hash

    def entries(self) -> Generator[Entry, None, None]:
        """What one says is looked at when the next is asked for, and the chain has judged it."""
        before = _BEFORE_ALL
        while True:
            with read(self._db) as db:
                rows = db.execute(_ENTRIES, (before, self._piece)).fetchall()
                for row in rows:
                    entry = Entry(*row)
                    yield entry
                    self._see(entry)
                if len(rows) < self._piece:
                    self.found += self._days.end()
                    self.found += self._papers.end(db)
                    self.found += self._people.differing(db)
                    self.found += self._told.differing(db)
                    break
                before = rows[-1][0]
        with read(self._db):
            self.found += self._days.unknown()

    def _see(self, entry: Entry) -> None:
        self.last = (entry.seq, entry.hash)
        try:
            detail = json.loads(entry.detail)
            if not isinstance(detail, dict):
                raise TypeError("its detail is no table")
            self.found += self._days.see(entry, detail)
            self._papers.see(entry, detail)
            self._people.see(entry, detail)
            self._told.see(entry, detail)
        except (KeyError, TypeError, ValueError) as error:
            self.found.append(f"journal: entry {entry.seq} speaks of what was never made ({error})")


class _Told:
    """What the journal says of the small tables."""

    def __init__(self) -> None:
        self._saved: dict[str, dict[int, dict[str, Any]]] = {"catalogue_saved": {}, "settings_saved": {}}
        self._staff: dict[str, dict[str, Any]] = {}
        self._counters: dict[str, int] = {}  # "2026-03-02 A" -> where a restore let it go on

    def see(self, entry: Entry, detail: Mapping[str, Any]) -> None:
        match entry.event:
            case "catalogue_saved" | "settings_saved":
                made = self._saved[entry.event]
                made[detail["version"]] = {"sha256": detail["sha256"], "saved_at": entry.at, "saved_by": entry.actor}
                if "file" in detail:
                    made[detail["file"]] = {"sha256": detail["file_sha256"]}
            case "staff_added":
                self._staff[detail["staff"]] = {"role": detail["role"], "state": "active"}
            case "staff_role_changed":
                self._staff.setdefault(detail["staff"], {})["role"] = detail["role"]
            case "staff_disabled":
                self._staff.setdefault(detail["staff"], {})["state"] = "disabled"
            case "backup_restored":
                self._counters |= detail["counters"]
            case _:
                pass

    def differing(self, db: Database) -> Iterator[str]:
        for name, event in (("catalogue", "catalogue_saved"), ("setting", "settings_saved")):
            kept = {
                version: {"sha256": hashlib.sha256(body.encode()).hexdigest(), "saved_at": at, "saved_by": by}
                for version, body, at, by in db.execute(f"select version, body, saved_at, saved_by from {name}")
            }
            for version, columns in self._saved[event].items():
                if version in kept:
                    kept[version] = {column: kept[version][column] for column in columns}
            yield from differing(name, self._saved[event], kept)
        staff = {
            id: {"role": role, "state": state} for id, role, state in db.execute("select id, role, state from staff")
        }
        yield from differing("staff", self._staff, staff)
        for day, letter, given, last in db.execute(_COUNTERS).fetchall():
            allowed = max(given or 0, self._counters.get(f"{day} {letter}", 0))
            if last is None or last < (given or 0):
                yield f"counter {day} {letter}: last is behind the numbers that were given out"
            elif last > allowed:
                yield f"counter {day} {letter}: last is ahead of the numbers that were given out"


def _people(db: Database, cipher: FieldCipher) -> Iterator[str]:
    """Closed fields open in their own row only; the index is of the number in it."""
    for id, index, dropped_at, number, name, birth in db.execute(_PERSONS):
        if number is not None and dropped_at is not None:
            yield f"person {id}: dropped_at was changed"
        for column, stored in (("number", number), ("name", name), ("birth", birth)):
            if stored is None:
                continue
            opened = _opened(cipher, f"person.{column}", id, stored)
            if opened is None:
                yield f"person {id}: {column}_cipher was changed or moved"
            elif column == "number" and cipher.index("person.number", opened) != index:
                yield f"person {id}: number_index was changed"
    for id, index, *closed in db.execute(_LISTED):
        for column, stored in zip(("number", "name", "village", "phone"), closed, strict=True):
            opened_one = _opened(cipher, f"roster.{column}", id, stored)
            if opened_one is None:
                yield f"roster {id}: {column}_cipher was changed or moved"
            elif column == "number" and cipher.index("roster.number", opened_one) != index:
                yield f"roster {id}: number_index was changed"
    for id, stored in db.execute(_STAFF).fetchall():
        if _opened(cipher, "staff.name", id, stored) is None:
            yield f"staff {id}: name_cipher was changed or moved"


def _opened(cipher: FieldCipher, column: str, row: str, stored: bytes) -> str | None:
    try:
        return cipher.open(column, row, stored)
    except (StorageError, UnicodeDecodeError):
        return None
