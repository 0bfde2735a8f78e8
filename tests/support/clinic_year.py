"""A year of a clinic's data in seconds: one simulated day, written a hundred times over with other people and dates."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.journal import ORIGIN, anchor, chained
from kiosk.storage import engine, seals
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.keys import read_root
from tests.support import people

_DATES = {  # columns that hold a time or a business day
    "visit": ("business_day", "issued_at", "ended_at"),
    "stop": ("business_day", "arrived_at", "base_at", "due_at", "called_at", "priority_at", "started_at", "ended_at",
             "parked_until", "since_at"),
    "interval": ("from_at", "to_at"),
    "call": ("business_day", "at"),
    "print_job": ("queued_at", "sent_at", "ended_at"),
    "day": ("business_day", "opened_at", "closed_at"),
    "counter": ("business_day",),
}  # fmt: skip
_TICKETS = 4  # of a person in a year


def multiply(folder: Path, days: int) -> None:
    """``folder`` holds the one day that ``simulate --write`` made; the others are before it.

    Everything agrees as if it had happened: numbers of the journal, its chain and seals, the heads on the visits, the
    counters, the ciphers. Each visit also gets a prediction of its wait. Written without syncing.
    """
    cipher = FieldCipher(read_root(folder / "root.key"))
    db = engine.sqlite3.connect(str(folder / "clinic.db"), isolation_level=None)
    for pragma in ("synchronous=off", "foreign_keys=off", "cache_size=-200000", "journal_mode=wal"):
        db.execute(f"pragma {pragma}").fetchall()
    db.row_factory = engine.sqlite3.Row
    day = {table: [dict(row) for row in db.execute(f"select * from {table}")] for table in (*_DATES, "person")}
    journal = [dict(row) for row in db.execute("select * from journal order by seq")]
    guards = [row[0] for row in db.execute("select sql from sqlite_master where type = 'trigger'")]
    db.execute("begin immediate")
    for name in ("journal_next", "journal_no_delete", "journal_no_update"):
        db.execute(f"drop trigger {name}")
    for table in (*_DATES, "person", "seal", "journal"):
        db.execute(f"delete from {table}")
    _Year(db, cipher, day, journal, days).write()
    for sql in guards:
        db.execute(sql)
    db.execute("commit")
    db.execute("pragma wal_checkpoint(truncate)").fetchall()
    db.close()


class _Year:
    def __init__(
        self, db: Any, cipher: FieldCipher, day: dict[str, list[dict[str, Any]]], journal: list[Any], days: int
    ) -> None:
        self._db, self._cipher, self._day, self._days = db, cipher, day, days
        self._visits = {row["id"]: row for row in day["visit"]}
        self._journal = list(_with_predictions(journal, self._visits))
        self._new_seq = {row["seq"]: place for place, row in enumerate(self._journal, 1) if row["seq"] is not None}
        self._head = ORIGIN
        self._sealed = 0

    def write(self) -> None:
        for back in range(self._days - 1, -1, -1):
            base = (self._days - 1 - back) * len(self._journal)
            swaps = self._swaps(back)
            if (self._days - 1 - back) % _TICKETS == 0:
                self._people(back)
            anchors = self._entries(back, base, swaps)
            for table in _DATES:
                self._rows(table, back, base, swaps, anchors)

    def _swaps(self, back: int) -> dict[str, str]:
        """Ids of this day for those of the day that was simulated."""
        person = (self._days - 1 - back) // _TICKETS
        swaps = {row["id"]: _other(row["id"], back) for row in [*self._day["visit"], *self._day["print_job"]]}
        return swaps | {row["id"]: _other(row["id"], 10_000 + person) for row in self._day["person"]}

    def _people(self, back: int) -> None:
        first = (self._days - 1 - back) // _TICKETS * len(self._day["person"])
        for place, row in enumerate(self._day["person"], first + 1):
            id, born = _other(row["id"], 10_000 + (self._days - 1 - back) // _TICKETS), date(1950, 3, 1)
            number = people.number(place, born)
            new = row | {
                "id": id,
                "number_index": self._cipher.index("person.number", number),
                "number_cipher": self._cipher.close("person.number", id, number),
                "name_cipher": self._cipher.close("person.name", id, people.name(place)),
                "birth_cipher": self._cipher.close("person.birth", id, born.isoformat()),
                "created_at": _earlier(row["created_at"], back),
            }
            self._insert("person", [new])

    def _entries(self, back: int, base: int, swaps: dict[str, str]) -> dict[int, str]:
        """Returns the heads, by the numbers of the day that was simulated."""
        anchors, rows = {}, []
        today = self._day["day"][0]["business_day"]
        before = _earlier(today, 1) or ""  # in UTC: who is due earlier than the clinic opened, by a priority
        for place, row in enumerate(self._journal, 1):
            detail = row["detail"].replace(before, _earlier(before, back)).replace(today, _earlier(today, back))
            if "-" in detail:
                detail = json.dumps(_swapped(json.loads(detail), swaps), ensure_ascii=False, sort_keys=True,
                                    separators=(",", ":"))  # fmt: skip
            at = _earlier(row["at"], back) or ""
            if row["event"] == "day_sealed":
                detail = self._seal(_earlier(today, back) or "", base + place - 1, at)
            new = (base + place, at, row["boot"], row["boottime_ms"], row["actor"], row["event"])
            head = chained(self._head, *new, detail)
            rows.append((*new, detail, self._head, head))
            self._head = head
            if row["seq"] is not None:
                anchors[row["seq"]] = anchor(head)
        self._db.executemany("insert into journal values(?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        return anchors

    def _seal(self, day: str, last: int, at: str) -> str:
        """Right after the day's close, as the entry says that is returned."""
        signed = self._cipher.signer.sign(seals.KIND, seals.message(day, self._sealed + 1, last, self._head, at))
        row = (last, day, self._sealed + 1, self._head, at, signed)
        self._db.execute("insert into seal values(?, ?, ?, ?, ?, ?)", row)
        self._sealed = last
        return json.dumps({"day": day, "last": last}, separators=(",", ":"))

    def _rows(self, table: str, back: int, base: int, swaps: dict[str, str], anchors: dict[int, str]) -> None:
        rows = []
        for row in self._day[table]:
            new = row | {one: _earlier(row[one], back) for one in _DATES[table]}
            for key in ("turn", "seq"):
                if key in row:
                    new[key] = base + self._new_seq[row[key]]
            for key in ("id", "person_id"):
                if key in row:
                    new[key] = swaps[row[key]]
            if table == "visit":
                new["journal_head"] = anchors[row["turn"]]
            rows.append(new)
        self._insert(table, rows)

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        marks = ", ".join(f":{key}" for key in rows[0])
        self._db.executemany(f"insert into {table}({', '.join(rows[0])}) values({marks})", rows)


def _with_predictions(journal: list[Any], visits: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for row in journal:
        yield row
        if row["event"] == "registered":
            told = json.loads(row["detail"])
            detail = {"ahead": 3, "high": 15, "low": 5, "station": "R", "visit": told["visit"]}
            text = json.dumps(detail, sort_keys=True, separators=(",", ":"))
            yield row | {"seq": None, "event": "wait_predicted", "detail": text}


def _swapped(value: Any, swaps: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _swapped(one, swaps) for key, one in value.items()}
    return swaps.get(value, value) if isinstance(value, str) else value


def _other(id: str, number: int) -> str:
    return f"{id[:-5]}{number:05x}" if number else id


def _earlier(text: str | None, back: int) -> str | None:
    """The date at its beginning, so many days before."""
    if not text or not back:
        return text
    return f"{date.fromisoformat(text[:10]) - timedelta(days=back)}{text[10:]}"
