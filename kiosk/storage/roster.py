"""A village's list in the database: every field closed, found by a keyed index, written in short transactions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.application.care import Villager
from kiosk.application.ports import Moment
from kiosk.domain.ids import new_id
from kiosk.domain.journal import JournalEvent
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, write
from kiosk.storage.journal import append, text_of

_FIELDS = ("number", "name", "village", "phone")
_COLUMNS = "id, number_cipher, name_cipher, village_cipher, phone_cipher"
_OF_INDEX = f"select {_COLUMNS} from roster where number_index = ?"
_OF_ID = f"select {_COLUMNS} from roster where id = ?"
_PIECE = f"select {_COLUMNS} from roster where id > ? order by id limit ?"
_PUT = (
    "insert into roster(id, number_index, number_cipher, name_cipher, village_cipher, phone_cipher, read_at)"
    " values(?, ?, ?, ?, ?, ?, ?)"
    " on conflict(number_index) do update set number_cipher = excluded.number_cipher,"
    " name_cipher = excluded.name_cipher, village_cipher = excluded.village_cipher,"
    " phone_cipher = excluded.phone_cipher, read_at = excluded.read_at where roster.id = excluded.id"
)
_SEEN = "update roster set read_at = ? where id = ?"
_PIECE_ROWS = 200  # written in some ten milliseconds


class RosterTable:
    """``kiosk.application.roster.RosterRows``; made by ``Store.roster``."""

    def __init__(self, db: Database, cipher: FieldCipher) -> None:
        self._db = db
        self._cipher = cipher

    def keep(self, villagers: Sequence[Villager], moment: Moment, dry_run: bool) -> tuple[int, int, int]:
        added = changed = same = 0
        for start in range(0, len(villagers), _PIECE_ROWS):
            piece = villagers[start : start + _PIECE_ROWS]
            known = self._known(piece)
            rows, seen = [], []
            at = text_of(moment.at)
            for one in piece:
                before = known.get(one.number)
                if before is not None and before[1] == one:
                    seen.append((at, before[0]))
                    continue
                added, changed = added + (before is None), changed + (before is not None)
                rows.append(self._row(before[0] if before else new_id(moment.at), one, at))
            same += len(seen)
            if not dry_run:
                with write(self._db) as db:
                    db.execute_many(_PUT, rows)
                    db.execute_many(_SEEN, seen)
        return added, changed, same

    def told(self, counts: dict[str, str | int | None], moment: Moment, actor: str) -> None:
        with write(self._db) as db:
            append(db, JournalEvent.ROSTER_READ, counts, moment, actor)

    def count(self) -> int:
        with read(self._db) as db:
            return int(db.execute("select count(*) from roster").fetchone()[0])

    def of_number(self, number: str) -> Villager | None:
        """``number`` in normal form."""
        return self._one(_OF_INDEX, self._cipher.index("roster.number", number))

    def name_of(self, number: str) -> str | None:
        """``number`` in normal form."""
        found = self.of_number(number)
        return None if found is None else found.name

    def of_id(self, id: str) -> Villager | None:
        return self._one(_OF_ID, id)

    def everybody(self) -> Iterator[tuple[str, Villager]]:
        last = ""
        while True:
            with read(self._db) as db:
                piece = db.execute(_PIECE, (last, 1000)).fetchall()
            if not piece:
                return
            for id, *closed in piece:
                yield id, self._opened(id, closed)
            last = piece[-1][0]

    def clear(self, moment: Moment, actor: str) -> int:
        with write(self._db) as db:
            gone = int(db.execute("delete from roster").rowcount)
            append(db, JournalEvent.ROSTER_READ, {"cleared": gone}, moment, actor)
            return gone

    def _one(self, sql: str, key: bytes | str) -> Villager | None:
        with read(self._db) as db:
            row = db.execute(sql, (key,)).fetchone()
        return None if row is None else self._opened(row[0], row[1:])

    def _known(self, villagers: Sequence[Villager]) -> dict[str, tuple[str, Villager]]:
        keys = [self._cipher.index("roster.number", one.number) for one in villagers]
        with read(self._db) as db:
            rows = [db.execute(_OF_INDEX, (key,)).fetchone() for key in keys]
        found = ((row[0], self._opened(row[0], row[1:])) for row in rows if row is not None)
        return {villager.number: (id, villager) for id, villager in found}

    def _row(self, id: str, one: Villager, at: str) -> tuple[str | bytes, ...]:
        closed = (self._cipher.close(f"roster.{name}", id, getattr(one, name)) for name in _FIELDS)
        return id, self._cipher.index("roster.number", one.number), *closed, at

    def _opened(self, id: str, closed: Sequence[bytes]) -> Villager:
        pairs = zip(_FIELDS, closed, strict=True)
        return Villager(*(self._cipher.open(f"roster.{name}", id, stored) for name, stored in pairs))
