"""The proof that nothing was altered: the chain, the heads on the visits, the seals, and tables against the journal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.application.care import Noted, Proof
from kiosk.application.errors import StorageError
from kiosk.domain.journal import ORIGIN, Entry, anchor, broken
from kiosk.storage import deeds, seals
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read
from kiosk.storage.queue.replay import Tables, replayed, tables_in

_ENTRIES = "select seq, at, boot, boottime_ms, actor, event, detail, prev, hash from journal order by seq"
_LAST = "select seq, hash from journal order by seq desc limit 1"
_PERSONS = "select id, number_index, number_cipher, name_cipher, birth_cipher from person"
_VISITS = "select turn, identified_by, boot, boottime_ms from visit"
_COUNTERS = (
    "select v.business_day, v.letter, max(v.sequence), c.last from visit v left join counter c"
    " on c.business_day = v.business_day and c.letter = v.letter group by v.business_day, v.letter"
)
_CATALOGUES = "select version, body from catalogue"
_SETTINGS = "select version, body from setting"
_STAFF = "select id, name_cipher, role, state from staff"
_ROLES = frozenset({"staff_added", "staff_role_changed"})


class ProofRows:
    """``kiosk.application.care.Proofs``. Reads one view of the whole, in memory that grows with the clinic's past."""

    def __init__(self, db: Database, cipher: FieldCipher) -> None:
        self._db = db
        self._cipher = cipher

    def prove(self) -> Proof:
        """One view. Rests on a chain that is whole: behind a broken one, tables are not compared."""
        with read(self._db) as db:
            tables = tables_in(db)
            anchors = dict(db.execute("select turn, journal_head from visit").fetchall())
            last = db.execute(_LAST).fetchone() or (0, ORIGIN)
            sealed = int(db.execute("select count(distinct business_day) from seal").fetchone()[0])
            entries = [Entry(*row) for row in db.execute(_ENTRIES).fetchall()]
            wrong = broken(entries, anchors)
            problems = [f"journal: {wrong}"] if wrong else []
            problems += seals.wrong(db, self._cipher.signer)
            problems += _people(db, self._cipher)
            if not wrong:
                problems += _against(db, tables, entries)
        return Proof(tuple(problems), last[0], anchor(last[1]), sealed)

    def last(self, limit: int = 20) -> tuple[Noted, ...]:
        return deeds.latest(self._db, limit)


def _against(db: Database, tables: Tables, entries: list[Entry]) -> Iterator[str]:
    try:
        yield from _differences(replayed(entries), tables)
    except (KeyError, TypeError, ValueError) as error:
        yield f"journal: an entry speaks of what was never made ({error})"
    yield from _visits(db, {entry.seq: entry for entry in entries})
    yield from _counters(db)
    yield from _saved(db, entries)
    yield from _staff(db, entries)


def _differences(made: Tables, kept: Tables) -> Iterator[str]:
    for name, was, now in (
        ("visit", made.visits, kept.visits),
        ("stop", {key: asdict(stop) for key, stop in made.stops.items()},
         {key: asdict(stop) for key, stop in kept.stops.items()}),
        ("desk", made.desks, kept.desks),
        ("station_day", _columns(made.stations, "state"), _columns(kept.stations, "state")),
        ("day", _columns(made.days, "state"), _columns(kept.days, "state")),
        ("call", _rows(made.calls), _rows(kept.calls)),
        ("interval", _spans(made.intervals), _spans(kept.intervals)),
    ):  # fmt: skip
        yield from _table(name, was, now)


def _table(name: str, made: Mapping[Any, Mapping[str, Any]], kept: Mapping[Any, Mapping[str, Any]]) -> Iterator[str]:
    for key in sorted({*made, *kept}, key=str):
        if key not in kept:
            yield f"{name} {_said(key)}: the row is missing"
        elif key not in made:
            yield f"{name} {_said(key)}: the journal does not know the row"
        else:
            for column in kept[key]:
                if kept[key][column] != made[key].get(column):
                    yield f"{name} {_said(key)}: {column} was changed"


def _said(key: Any) -> str:
    return " ".join(str(part) for part in key) if isinstance(key, tuple) else str(key)


def _columns(rows: Mapping[Any, str], name: str) -> dict[Any, dict[str, Any]]:
    return {key: {name: value} for key, value in rows.items()}


def _rows(calls: Mapping[int, tuple[Any, ...]]) -> dict[int, dict[str, Any]]:
    names = ("turn", "station", "room", "desk", "at", "again", "undone")
    return {seq: dict(zip(names, row, strict=True)) for seq, row in calls.items()}


def _spans(intervals: Mapping[Any, tuple[str, int]]) -> dict[Any, dict[str, Any]]:
    return {key: {"to_at": to_at, "ms": ms} for key, (to_at, ms) in intervals.items()}


def _people(db: Database, cipher: FieldCipher) -> Iterator[str]:
    """Closed fields open in their own row only; the index is of the number in it."""
    for id, index, number, name, birth in db.execute(_PERSONS).fetchall():
        for column, stored in (("number", number), ("name", name), ("birth", birth)):
            if stored is None:
                continue
            try:
                opened = cipher.open(f"person.{column}", id, stored)
            except (StorageError, UnicodeDecodeError):
                yield f"person {id}: {column}_cipher was changed or moved"
                continue
            if column == "number" and cipher.index("person.number", opened) != index:
                yield f"person {id}: number_index was changed"


def _visits(db: Database, entries: Mapping[int, Entry]) -> Iterator[str]:
    for turn, by, boot, boottime_ms in db.execute(_VISITS).fetchall():
        entry = entries.get(turn)
        if entry is None:
            continue  # told as a row that the journal does not know
        detail = json.loads(entry.detail)
        then = (detail.get("boot", entry.boot), detail.get("boottime_ms", entry.boottime_ms))
        if "by" in detail and detail["by"] != by:
            yield f"visit {detail['label']}: identified_by was changed"
        for column, was, now in (("boot", then[0], boot), ("boottime_ms", then[1], boottime_ms)):
            if was != now:
                yield f"visit {detail['label']}: {column} was changed"


def _counters(db: Database) -> Iterator[str]:
    """Never behind the numbers given out; ahead only where a copy was put back."""
    for day, letter, given, last in db.execute(_COUNTERS).fetchall():
        if last is None or last < given:
            yield f"counter {day} {letter}: last is behind the numbers that were given out"


def _saved(db: Database, entries: list[Entry]) -> Iterator[str]:
    """The bodies of what the office saved, by their SHA-256."""
    made: dict[str, dict[int, str]] = {"catalogue_saved": {}, "settings_saved": {}}
    for entry in entries:
        if entry.event in made:
            detail = json.loads(entry.detail)
            made[entry.event][detail["version"]] = detail["sha256"]
            if "file" in detail:
                made[entry.event][detail["file"]] = detail["file_sha256"]
    for name, event, sql in (("catalogue", "catalogue_saved", _CATALOGUES), ("setting", "settings_saved", _SETTINGS)):
        kept = {number: hashlib.sha256(body.encode()).hexdigest() for number, body in db.execute(sql).fetchall()}
        yield from _table(name, _columns(made[event], "body"), _columns(kept, "body"))


def _staff(db: Database, entries: list[Entry]) -> Iterator[str]:
    made: dict[str, dict[str, Any]] = {}
    for entry in entries:
        if entry.event in _ROLES:
            detail = json.loads(entry.detail)
            state = {"state": "active"} if entry.event == "staff_added" else {}
            made[detail["staff"]] = made.get(detail["staff"], {}) | {"role": detail["role"]} | state
        elif entry.event == "staff_disabled":
            made.setdefault(json.loads(entry.detail)["staff"], {})["state"] = "disabled"
    kept = {id: {"role": role, "state": state} for id, _name, role, state in db.execute(_STAFF).fetchall()}
    yield from _table("staff", made, kept)
