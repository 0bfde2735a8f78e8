"""The proof that nothing was altered: the chain, the heads on the visits, the seals, and tables against the journal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.application.care import Noted, Proof
from kiosk.application.errors import StorageError
from kiosk.domain.journal import ORIGIN, Entry, anchor, broken
from kiosk.storage import deeds, engine, seals
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, told
from kiosk.storage.proof_of_days import DaysProof, differing

_ENTRIES = "select seq, at, boot, boottime_ms, actor, event, detail, prev, hash from journal order by seq"
_LAST = "select seq, hash from journal order by seq desc limit 1"
_PERSONS = "select id, number_index, number_cipher, name_cipher, birth_cipher from person"
_COUNTERS = (  # also of letters that have a counter and no number, and the other way round
    "select a.business_day, a.letter, (select max(sequence) from visit v where v.business_day = a.business_day"
    " and v.letter = a.letter), c.last from (select business_day, letter from visit union select business_day, letter"
    " from counter) a left join counter c on c.business_day = a.business_day and c.letter = a.letter"
)
_LISTED = "select id, number_index, number_cipher, name_cipher, village_cipher, phone_cipher from roster"
_STAFF = "select id, name_cipher from staff"


class ProofRows:
    """``kiosk.application.care.Proofs``. Over a connection of its own, so that nobody at work waits for it."""

    def __init__(self, path: Path, db: Database, cipher: FieldCipher) -> None:
        self._path = path
        self._db = db
        self._cipher = cipher

    def prove(self) -> Proof:
        """One view, read once and let go day by day. Behind a chain that is broken, tables are not compared."""
        with told(self._path.parent), closing(engine.look(self._path)) as connection:
            db = Database(connection)
            with read(db):
                return self._proved(db)

    def last(self, limit: int = 20) -> tuple[Noted, ...]:
        return deeds.latest(self._db, limit)

    def _proved(self, db: Database) -> Proof:
        anchors = dict(db.execute("select turn, journal_head from visit").fetchall())
        last = db.execute(_LAST).fetchone() or (0, ORIGIN)
        sealed = int(db.execute("select count(distinct business_day) from seal").fetchone()[0])
        days, told_of, found = DaysProof(db), _Told(), list[str]()
        wrong = broken(_watched(db, days, told_of, found), anchors)
        problems = [f"journal: {wrong}"] if wrong else []
        problems += seals.wrong(db, self._cipher.signer)
        problems += _people(db, self._cipher)
        if not wrong:
            problems += found
            problems += days.end()
            problems += told_of.differing(db)
        return Proof(tuple(problems), last[0], anchor(last[1]), sealed)


def _watched(db: Database, days: DaysProof, told_of: _Told, found: list[str]) -> Iterator[Entry]:
    """The entries; what one says is looked at when the next is asked for, and the chain has judged it."""
    for row in db.execute(_ENTRIES):
        entry = Entry(*row)
        yield entry
        detail = json.loads(entry.detail)
        found += days.see(entry, detail)
        told_of.see(entry, detail)


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
    for id, index, number, name, birth in db.execute(_PERSONS):
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
